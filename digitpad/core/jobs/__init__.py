"""Jobs that make models, and the events that they send."""
