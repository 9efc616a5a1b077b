"""Accounts, the lockout that outlives a restart, and the trail."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from hand_clock import HandClock

from kiosk.records import Records
from kiosk.staff import Action, InvalidAnswer, LockedOut, StaffRegister, Trail, WrongPin

PIN = "739214"
OTHER_PIN = "580263"


@pytest.fixture
def register(path: Path, clock: HandClock) -> Iterator[StaffRegister]:
    register = StaffRegister.open(path, clock=clock)
    yield register
    register.close()


def lock(register: StaffRegister, tries: int = 5) -> int:
    """Types a wrong PIN until the account is locked; returns the seconds it is locked for."""
    for left in range(tries - 1, 0, -1):
        with pytest.raises(WrongPin) as wrong:
            register.sign_in("Ana", OTHER_PIN)
        assert wrong.value.tries_left == left
    with pytest.raises(LockedOut) as locked:
        register.sign_in("Ana", OTHER_PIN)
    return locked.value.seconds


def test_a_new_kiosk_has_no_account_and_no_default_pin(register: StaffRegister) -> None:
    assert not register.exists_any()
    assert register.accounts() == ()
    with pytest.raises(InvalidAnswer, match="choose your account"):
        register.sign_in(None, PIN)


def test_an_account_signs_in_by_its_name_or_as_the_only_one(register: StaffRegister) -> None:
    ana = register.add("  Ana  Ruiz ", PIN)
    assert ana.name == "Ana Ruiz"
    assert register.exists_any()
    assert register.sign_in("ANA RUIZ", PIN) == register.sign_in(None, PIN) == ana
    register.add("Ben", OTHER_PIN)
    assert [account.name for account in register.accounts()] == ["Ana Ruiz", "Ben"]
    with pytest.raises(InvalidAnswer, match="choose your account"):
        register.sign_in(None, PIN)
    with pytest.raises(WrongPin):
        register.sign_in("Ben", PIN)


@pytest.mark.parametrize(
    ("name", "pin", "code"),
    [
        ("ana", PIN, "account_taken"),
        ("", PIN, "account_name"),
        ("n" * 61, PIN, "account_name"),
        ("Be\x07n", PIN, "account_name"),
        ("Ben", "123456", "pin_sequence"),
    ],
)
def test_an_account_that_cannot_be_made(
    register: StaffRegister, name: str, pin: str, code: str
) -> None:
    register.add("Ana", PIN)
    with pytest.raises(InvalidAnswer) as refusal:
        register.add(name, pin)
    assert refusal.value.code == code
    assert len(register.accounts()) == 1


def test_the_pin_is_nowhere_in_the_files(register: StaffRegister, path: Path) -> None:
    register.add("Ana", PIN)
    files = [file for file in path.parent.iterdir() if file.is_file()]
    assert any(b"$argon2id$" in file.read_bytes() for file in files)
    assert not any(PIN.encode() in file.read_bytes() for file in files)


def test_five_wrong_pins_lock_and_the_lock_doubles_up_to_a_quarter_hour(
    register: StaffRegister, clock: HandClock
) -> None:
    register.add("Ana", PIN)
    waits = [lock(register)]
    for _ in range(6):
        clock.pass_by(waits[-1])
        waits.append(lock(register, tries=1))
    assert waits == [30, 60, 120, 240, 480, 900, 900]


def test_while_locked_the_right_pin_waits_too_and_costs_nothing(
    register: StaffRegister, clock: HandClock
) -> None:
    register.add("Ana", PIN)
    lock(register)
    clock.pass_by(29.5)
    with pytest.raises(LockedOut) as locked:
        register.sign_in("Ana", PIN)
    assert locked.value.seconds == 1
    clock.pass_by(0.5)
    register.sign_in("Ana", PIN)
    assert lock(register) == 30


def test_the_lock_outlives_a_restart(path: Path, clock: HandClock) -> None:
    register = StaffRegister.open(path, clock=clock)
    register.add("Ana", PIN)
    with pytest.raises(WrongPin):
        register.sign_in("Ana", OTHER_PIN)
    register.close()

    register = StaffRegister.open(path, clock=clock)
    assert lock(register, tries=4) == 30
    register.close()

    register = StaffRegister.open(path, clock=clock)
    clock.pass_by(10)
    with pytest.raises(LockedOut) as locked:
        register.sign_in("Ana", PIN)
    assert locked.value.seconds == 20
    register.close()


@pytest.mark.parametrize("days", [-365, -1, 1, 365])
def test_a_clock_that_is_set_neither_opens_the_lock_nor_stretches_it(
    register: StaffRegister, clock: HandClock, days: int
) -> None:
    register.add("Ana", PIN)
    lock(register)
    clock.now += timedelta(days=days)
    clock.pass_by(10)
    with pytest.raises(LockedOut) as locked:
        register.sign_in("Ana", PIN)
    assert locked.value.seconds == 20
    clock.pass_by(20)
    register.sign_in("Ana", PIN)


@pytest.mark.parametrize("days", [-365, 0, 365])
def test_a_clock_set_before_a_restart_neither_opens_the_lock_nor_stretches_it(
    path: Path, clock: HandClock, days: int
) -> None:
    register = StaffRegister.open(path, clock=clock)
    register.add("Ana", PIN)
    lock(register)
    register.close()
    clock.now += timedelta(days=days)
    clock.seconds = 0.0
    register = StaffRegister.open(path, clock=clock)
    for left in (30, 18):
        with pytest.raises(LockedOut) as locked:
            register.sign_in("Ana", PIN)
        assert locked.value.seconds == left
        clock.pass_by(12)
    clock.pass_by(6)
    register.sign_in("Ana", PIN)
    register.close()


def test_what_was_tried_before_a_restart_still_counts(path: Path, clock: HandClock) -> None:
    register = StaffRegister.open(path, clock=clock)
    register.add("Ana", PIN)
    lock(register)
    register.close()
    clock.seconds = 0.0
    register = StaffRegister.open(path, clock=clock)
    clock.pass_by(30)
    assert lock(register, tries=1) == 60
    register.close()


def newest(register: StaffRegister, clock: HandClock) -> tuple[str, str, str, str]:
    """The newest line of the trail."""
    [entry] = Trail(register._database, clock=clock).page(1)
    return entry.source, entry.who, entry.action, entry.detail


def test_a_forgotten_pin_is_reset_and_the_lock_with_it(
    register: StaffRegister, clock: HandClock
) -> None:
    register.add("Ana", PIN)
    lock(register)
    with pytest.raises(InvalidAnswer, match="no active account"):
        register.reset_pin("Ben", OTHER_PIN, by="root")
    with pytest.raises(InvalidAnswer, match="in a row"):
        register.reset_pin("Ana", "123456", by="root")
    register.reset_pin("ana", OTHER_PIN, by="root")
    assert newest(register, clock) == ("shell", "root", Action.PIN_RESET, "Ana")
    register.sign_in("Ana", OTHER_PIN)


def test_a_removed_name_is_not_given_away(register: StaffRegister, clock: HandClock) -> None:
    ana = register.add("Ana", PIN)
    register.add("Ben", OTHER_PIN, by=ana)
    assert newest(register, clock) == ("account", "Ana", Action.ADDED, "Ben")
    register.deactivate("Ben", by="root")
    assert newest(register, clock) == ("shell", "root", Action.DEACTIVATED, "Ben")
    with pytest.raises(InvalidAnswer) as refusal:
        register.add("ben", PIN)
    assert refusal.value.code == "account_past"


def test_one_locked_account_does_not_lock_another(register: StaffRegister) -> None:
    register.add("Ana", PIN)
    ben = register.add("Ben", OTHER_PIN)
    lock(register)
    assert register.sign_in("Ben", OTHER_PIN) == ben


def test_a_pin_is_changed_by_who_knows_it(register: StaffRegister) -> None:
    register.add("Ana", PIN)
    with pytest.raises(WrongPin):
        register.change_pin("Ana", OTHER_PIN, "402815")
    with pytest.raises(InvalidAnswer):
        register.change_pin("Ana", PIN, "123456")
    register.change_pin("Ana", PIN, OTHER_PIN)
    register.sign_in("Ana", OTHER_PIN)
    with pytest.raises(WrongPin):
        register.sign_in("Ana", PIN)


def test_a_deactivated_account_is_out_and_the_last_one_stays(register: StaffRegister) -> None:
    ana = register.add("Ana", PIN)
    with pytest.raises(InvalidAnswer, match="last account"):
        register.deactivate("Ana", by=ana)
    register.add("Ben", OTHER_PIN)
    register.deactivate("Ben", by=ana)
    assert register.accounts() == (ana,)
    with pytest.raises(InvalidAnswer, match="no active account"):
        register.sign_in("Ben", OTHER_PIN)
    with pytest.raises(InvalidAnswer, match="no active account"):
        register.deactivate("Ben", by=ana)
    with pytest.raises(InvalidAnswer, match="was removed"):
        register.add("Ben", PIN)


def test_staff_and_requests_share_one_file(path: Path, clock: HandClock) -> None:
    for _ in range(2):
        records = Records.open(path, zone="America/Chicago", clock=clock)
        if not records.staff.exists_any():
            records.staff.add("Ana", PIN)
        assert records.requests.count() == 0
        records.staff.sign_in(None, PIN)
        records.close()
