"""What a running kiosk works on: records, content, videos, each looked after while it runs."""
