"""From the ink of a sheet to its digits, at all scales at once."""
