"""Thin adapters between the rooms and the QML screens."""
