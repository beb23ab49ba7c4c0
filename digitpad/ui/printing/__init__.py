"""Sheets to print, fill in and read again: a dialog with a preview, PDF files and printers."""
