"""Where tensors live and how fast they get there. Knows no model."""
