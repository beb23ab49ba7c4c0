"""The window with all preferences, made from the table of settings."""
