"""Reading filled-in sheets with a form: a table that grows, its fields in doubt beside their pictures, files of it."""
