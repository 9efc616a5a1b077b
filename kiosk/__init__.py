"""Psoas Kiosk: a waiting-room kiosk that shows, compares and takes appointment requests."""

__version__ = "0.1.0"
