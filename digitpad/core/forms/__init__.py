"""Forms: paper with fields of digits at known places, sheets that digitpad prints itself, and how both are read."""
