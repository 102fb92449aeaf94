"""Official titles: offices, their holders, and who held what at a date."""
