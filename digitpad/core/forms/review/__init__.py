"""What a person says of sheets that were read: what stands in their fields, kept in files, taken back, told apart."""
