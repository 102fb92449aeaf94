"""Tests; this file makes `tests.builders` ours, whatever a library may have installed under that name."""
