"""What has the kiosk opened at sign-in, written into a home of its own."""

import configparser
import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from typed_commands import typed

from kiosk import autostart
from kiosk.checks import Level, computer


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "home of a kiosk"
    monkeypatch.setenv("XDG_CONFIG_HOME", str(folder / ".config"))
    monkeypatch.setenv("APPDATA", str(folder / "AppData"))
    return folder


@pytest.mark.skipif(sys.platform != "linux", reason="of Linux")
def test_the_entry_runs_the_supervisor_on_this_data_and_can_be_taken_away(home: Path) -> None:
    data = home / 'a "50 %" $HOME folder'
    assert computer.start().level is Level.NOTICE
    assert typed("autostart", "--data-dir", data)[0] == 0
    assert computer.start().level is Level.FINE
    path = home / ".config/autostart/psoas-kiosk.desktop"
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(path, encoding="utf-8")
    line = parser["Desktop Entry"]["Exec"].replace("%%", "%").replace("\\\\", "\\")
    words = [word.replace("\\$", "$") for word in shlex.split(line)]
    assert words[-3:] == ["supervise", "--data-dir", str(data)]
    answer = subprocess.run(
        [*words[:-2], "--help"], cwd=home, capture_output=True, text=True, timeout=60
    )
    assert "Open the kiosk" in answer.stdout, answer.stderr

    assert str(path) in typed("autostart", "--off")[1]
    assert not path.exists()
    assert typed("autostart", "--off")[0] == 0


def test_on_windows_it_is_a_batch_file_in_the_startup_folder(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    path = autostart.write_entry(home / "100 % data")
    assert path.parent.name == "Startup"
    text = path.read_bytes().decode()
    assert text.count("\n") == text.count("\r\n")
    assert f'"supervise" "--data-dir" "{home}{os.sep}100 %% data"' in text


def test_a_system_nobody_knows_gets_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "plan9")
    code, said = typed("autostart")
    assert code == 1
    assert "supervise" in said
