"""The straight line from a path to a review, and from there to a file."""
