"""What commands print and write: documents, tables, progress."""
