"""A package, so that child processes find these tests and not another package called `tests`."""
