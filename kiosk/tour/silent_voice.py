"""A voice that has every language and says nothing, for the tour: Qt's has no Spanish.

Run as a file; talks as `kiosk/voice.py` does, and never comes to the end of a text.
"""

import json
import sys
from itertools import product
from string import ascii_lowercase

if __name__ == "__main__":
    print(json.dumps({"languages": ["".join(two) for two in product(ascii_lowercase, repeat=2)]}))
    sys.stdout.flush()
    for _line in sys.stdin:
        pass
