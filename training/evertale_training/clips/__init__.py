"""What networks learn from: clips as pixels, as tokens and as batches, from a world or from films of one's own. Knows no loss."""
