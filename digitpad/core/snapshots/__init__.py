"""What a network under training makes of the same digits at many moments, so that one can watch it learn."""
