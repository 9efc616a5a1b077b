"""Psoas Kiosk: a waiting-room kiosk that shows, compares and takes appointment requests."""

import os

__version__ = "0.1.0"

# numpy is asked for small sums, many times a second: threads would only wait for one another.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
