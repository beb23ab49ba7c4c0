"""The window in which a form is drawn over one of its sheets, tried, and saved."""
