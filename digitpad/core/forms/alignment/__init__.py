"""Where the page of a form lies in a photo or scan: by its corner marks, or by what else is printed on it."""
