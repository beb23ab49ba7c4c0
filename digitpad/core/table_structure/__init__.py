"""Tables on paper without a form: where their rows and columns are."""
