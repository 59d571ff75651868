"""The full story world: 48 actors in motion, more as stills, 16 scenes. `world/` is its door; nothing outside asks this folder directly."""
