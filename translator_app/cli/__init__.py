"""The command line, one file a command; prints what the workflow returns."""
