"""The review of what was read from pictures: digits by what they were read as, and numbers one by one."""
