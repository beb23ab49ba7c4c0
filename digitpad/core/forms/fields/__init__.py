"""From aligned forms to what stands in their fields: the ink of each, its digits and signs, its rules."""
