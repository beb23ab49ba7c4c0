"""How a person draws a form over a sheet: its page, what is printed on it, and its fields while they change."""
