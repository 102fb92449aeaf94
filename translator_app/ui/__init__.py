"""The window: shows a review and asks for the next one; the only place that knows Qt."""
