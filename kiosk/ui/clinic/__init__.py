"""What the clinic says of itself, and what the clock changes of it."""
