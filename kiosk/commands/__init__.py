"""The commands of the shell, a file each of what they are about. None of them loads Qt."""

from kiosk.commands.records import backup, export, merge, restore
from kiosk.commands.report import audit, numbers
from kiosk.commands.requests import requests
from kiosk.commands.staff import staff
from kiosk.commands.starting import autostart, supervise

COMMANDS = (export, requests, backup, restore, merge, audit, numbers, staff, supervise, autostart)
