"""What the person wrote and labelled: kept as strokes, append-only, for looking at and for teaching."""
