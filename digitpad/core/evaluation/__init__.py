"""How well a model reads: figures, intervals, reports, plots."""
