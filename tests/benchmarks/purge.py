"""How long deleting 10,000 due requests of 100,000 keeps the screen waiting.

PYTHONPATH=. .venv/bin/python tests/benchmarks/purge.py [REQUESTS] [BACKUPS]
"""

import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from staff_list import fill

from kiosk.records import Records
from kiosk.store import SystemClock, to_utc_text
from kiosk.ui.application import application
from kiosk.ui.in_use.purging import Purging

DAYS_KEPT = 30


def main() -> int:
    count, backups = (*(int(each) for each in sys.argv[1:]), *(100_000, 7)[len(sys.argv) - 1 :])
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "kiosk.db"
        fill(path, count)
        records = Records.open(path, zone="America/Chicago")
        now = SystemClock().utc_now()
        long_ago = to_utc_text(now - timedelta(days=DAYS_KEPT + 1))
        with records.database.writing() as db:
            db.execute("UPDATE requests SET status = iif(id % 10, 'new', 'closed')")
            db.execute(
                "INSERT INTO status_changes (request, changed_utc, before, after, by) "
                "SELECT id, ?, 'new', 'closed', 'Maria' FROM requests WHERE status = 'closed'",
                [long_ago],
            )
            db.execute(
                "UPDATE kiosk SET seen_utc = ?, steady_since_utc = ?", [to_utc_text(now), long_ago]
            )
        for _ in range(backups):
            records.database.back_up()
        application()
        purging, waits, ended = Purging(records), [], []
        purging.done.connect(lambda: ended.append(True))
        begun = time.perf_counter()
        purging.start(DAYS_KEPT)
        while not ended:
            before = time.perf_counter()
            QCoreApplication.processEvents()
            waits.append(time.perf_counter() - before)
            time.sleep(0.005)
        took = time.perf_counter() - begun
        deleted = count - records.requests.count()
        print(f"{deleted:,} of {count:,} deleted, {backups} backups: {took:.1f} s in all")
        waits.sort()
        print(f"the screen waited {waits[-1]:.2f} s at once, then {waits[-2]:.2f} s at most")
        purging.close()
        records.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
