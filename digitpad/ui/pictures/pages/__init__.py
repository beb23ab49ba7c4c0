"""The pages behind the picture window: how far each is, what was read, what is changed and selected."""
