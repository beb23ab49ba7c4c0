"""Many files: what was read of them before, folders that are watched, and clusters that read them."""
