"""The dialogs that take models along and bring models in."""
