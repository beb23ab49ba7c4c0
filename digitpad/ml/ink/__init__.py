"""The network that finds ink, in Keras, and its training on made pictures."""
