"""The commands, one file each, all of one shape: `add_to` adds a command to the parser, `run` is what it does."""
