"""What was learned and what there is to learn from, as pictures to look at. Knows nothing of how it came about."""
