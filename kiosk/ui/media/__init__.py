"""The clinic's own videos, and the voice that reads aloud."""
