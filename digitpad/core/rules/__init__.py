"""What numbers may be: lengths, ranges, check digits and lists, and the most probable number that they allow."""
