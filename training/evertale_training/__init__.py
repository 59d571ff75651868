"""Training of the Evertale story model: the rendered world it learns from, its captions and its networks."""
