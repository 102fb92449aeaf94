"""The rules, one file each, and running them."""
