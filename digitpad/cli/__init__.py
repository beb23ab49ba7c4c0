"""The command line: the second front end of the same core. `parser.run_command` runs it."""
