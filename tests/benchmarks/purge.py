"""How long deleting 10,000 due requests of 100,000, and a backup, keep the screen waiting.

PYTHONPATH=. .venv/bin/python tests/benchmarks/purge.py [REQUESTS] [BACKUPS]
"""

import sys
import tempfile
import time
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from staff_list import fill

from kiosk.records import Records
from kiosk.store import SystemClock, to_utc_text
from kiosk.ui.application import application
from kiosk.ui.in_use.records import RecordsInUse

DAYS_KEPT = 30


class Tomorrow(SystemClock):
    """A day later, so that there is a backup to take."""

    def utc_now(self) -> datetime:
        return super().utc_now() + timedelta(days=1)


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
        records.close()
        application()
        records = Records.open(path, zone="America/Chicago", clock=Tomorrow())
        in_use = RecordsInUse(records, path.parent, lambda folder: records)
        waits: list[float] = []
        begun = time.perf_counter()
        in_use.tidy(DAYS_KEPT)
        waits.append(time.perf_counter() - begun)
        while records.backup_due() or in_use.busy:
            before = time.perf_counter()
            QCoreApplication.processEvents()
            waits.append(time.perf_counter() - before)
            time.sleep(0.005)
        took = time.perf_counter() - begun
        deleted = count - records.requests.count()
        print(
            f"{deleted:,} of {count:,} deleted, in {backups} backups too, one taken: {took:.1f} s"
        )
        waits.sort()
        print(f"the screen waited {waits[-1]:.2f} s at once, then {waits[-2]:.2f} s at most")
        in_use.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
