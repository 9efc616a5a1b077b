"""The therapist's mode."""
