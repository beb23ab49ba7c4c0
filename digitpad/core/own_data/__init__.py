"""Data sets of one's own: read from pictures, arrays, tables and samples, checked, and split."""
