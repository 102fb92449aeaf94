"""Embedded terms: a Persian run, the English it renders, and the later mentions of it."""
