"""The person's own samples in the window: kept, looked at, changed, and written one after the other."""
