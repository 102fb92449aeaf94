"""A review: findings, what the reviewer decided about each, and the article that results."""
