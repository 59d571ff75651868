"""What leaves training: bundles written, made small for tests, and run with the program's own noise. Knows no loss."""
