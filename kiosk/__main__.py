"""`python -m kiosk` is `psoas-kiosk`."""

from kiosk.cli import main

if __name__ == "__main__":
    main()
