"""The glossary: concepts, their terms in both languages, and finding them in a text."""
