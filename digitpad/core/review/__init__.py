"""Reading over what was read: what to look at first, how many errors are left, what has been looked at already."""
