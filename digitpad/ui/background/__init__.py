"""Work in threads and child processes."""
