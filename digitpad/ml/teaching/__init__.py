"""Lets a finished network learn a person's samples: the steps, the checks, the model that comes of it."""
