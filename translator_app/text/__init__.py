"""Letters, words and paragraphs; nothing here knows what they mean."""
