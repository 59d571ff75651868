"""The two networks: tokenizer and generator, the blocks that they share, and the frozen text encoder. Knows tensors; no files of training."""
