"""The dialog that trains a model, and what runs behind it."""
