"""The window that shows how a network learns, snapshot by snapshot."""
