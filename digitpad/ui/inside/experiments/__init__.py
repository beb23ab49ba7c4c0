"""Tabs with experiments: what fools a network, by hand and by gradient, and what its maps want to see."""
