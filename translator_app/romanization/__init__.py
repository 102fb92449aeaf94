"""Judges how a Persian or Arabic name is spelt in Latin letters, and spells it by each standard."""
