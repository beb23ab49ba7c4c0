"""Networks as lists of layers: what each layer costs, what is impossible, and the user's own lists on the disk."""
