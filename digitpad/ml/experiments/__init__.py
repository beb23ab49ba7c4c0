"""Experiments that need gradients: attacks, and images that a part of a network answers strongest to."""
