"""An exhibit: what a venue decides, what happens when, and what is counted; nothing of how it looks."""
