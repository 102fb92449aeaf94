"""Translator App: checks the Persian names, titles and terms that stand in an English article."""
