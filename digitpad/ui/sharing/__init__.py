"""Pictures of what a window shows, for other programs: copied, and dragged out of the window."""
