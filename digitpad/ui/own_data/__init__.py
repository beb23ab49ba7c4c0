"""Data of one's own: chosen, read, looked at, and each writer left out in turn."""
