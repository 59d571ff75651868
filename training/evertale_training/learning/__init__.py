"""How networks learn: the one training loop, what each network is trained on, and everything in a given time. Knows no bundle but to write one."""
