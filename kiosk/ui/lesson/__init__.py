"""The lesson on the screens: home, player, what is taken home, the attract loop."""
