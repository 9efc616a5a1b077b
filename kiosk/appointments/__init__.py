"""Requests for an appointment: their answers, the store that keeps them, the CSV for staff."""

from kiosk.appointments.answers import (
    check_reach_by,
    parse_email,
    parse_name,
    parse_note,
    parse_phone,
)
from kiosk.appointments.batches import (
    EXPORT_NOTE,
    ExportBatch,
    batch_from,
    batch_of,
    free_path,
    new_for_shell,
)
from kiosk.appointments.codes import new_code, new_form_key
from kiosk.appointments.draft import CHOOSE_MANY, CHOOSE_ONE, CONSENT, REVIEW, STEPS, TYPED, Draft
from kiosk.appointments.export import (
    COLUMNS,
    ExportReport,
    Preview,
    export_csv,
    export_database,
    preview,
)
from kiosk.appointments.finding import Sought, days
from kiosk.appointments.intake import UNREAD_LIMIT, Intake, TooFast, unread_alarm
from kiosk.appointments.merge import MergeReport, merge, salvage
from kiosk.appointments.purging import PURGED_AT_ONCE
from kiosk.appointments.queries import find_requests, read_requests
from kiosk.appointments.request import (
    AppointmentRequest,
    Day,
    Kind,
    ReachBy,
    Receipt,
    StaffNote,
    Status,
    StatusChange,
    StoredRequest,
)
from kiosk.appointments.requests import RequestStore
from kiosk.appointments.retention import ASIDE_KEPT
from kiosk.appointments.samples import store_samples
from kiosk.appointments.selection import ALL, Scope, Selection
from kiosk.appointments.tallies import RequestTally, read_tallies
from kiosk.store import (
    ExportCancelled,
    ExportFailed,
    InvalidAnswer,
    StoreUnavailable,
    read_csv,
)

__all__ = [
    "ALL",
    "ASIDE_KEPT",
    "CHOOSE_MANY",
    "CHOOSE_ONE",
    "COLUMNS",
    "CONSENT",
    "EXPORT_NOTE",
    "PURGED_AT_ONCE",
    "REVIEW",
    "STEPS",
    "TYPED",
    "UNREAD_LIMIT",
    "AppointmentRequest",
    "Day",
    "Draft",
    "ExportBatch",
    "ExportCancelled",
    "ExportFailed",
    "ExportReport",
    "Intake",
    "InvalidAnswer",
    "Kind",
    "MergeReport",
    "Preview",
    "ReachBy",
    "Receipt",
    "RequestStore",
    "RequestTally",
    "Scope",
    "Selection",
    "Sought",
    "StaffNote",
    "Status",
    "StatusChange",
    "StoreUnavailable",
    "StoredRequest",
    "TooFast",
    "batch_from",
    "batch_of",
    "check_reach_by",
    "days",
    "export_csv",
    "export_database",
    "find_requests",
    "free_path",
    "merge",
    "new_code",
    "new_for_shell",
    "new_form_key",
    "parse_email",
    "parse_name",
    "parse_note",
    "parse_phone",
    "preview",
    "read_csv",
    "read_requests",
    "read_tallies",
    "salvage",
    "store_samples",
    "unread_alarm",
]
