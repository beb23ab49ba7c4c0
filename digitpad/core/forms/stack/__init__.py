"""What a stack of sheets of one form tells together."""
