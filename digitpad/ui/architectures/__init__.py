"""The window in which one puts layers together to networks of one's own."""
