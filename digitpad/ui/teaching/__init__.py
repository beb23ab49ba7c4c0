"""«Learn my samples»: its dialog, the job under way, its place in the status bar."""
