"""The glossary window: table, form, conflicts, faults and import over one book of glossaries."""
