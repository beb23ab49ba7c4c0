"""Finds what lessons speak of in the real windows: controls to point at, and things that may have happened."""
