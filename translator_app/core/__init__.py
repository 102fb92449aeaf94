"""Values every other layer shares; standard library only."""
