"""Rules for the numbers of the picture window: the dialog in which they are typed, and the words for them."""
