"""Each dialog is opened in each language, light and dark, at 100 and 200 percent, and photographed: nothing is cut."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

import hashiya.ui
from tests.ui.dialogs import DIALOGS, LANGUAGES, THEMES, faults_of

ROOT = Path(__file__).resolve().parents[2]


def test_every_dialog_is_in_the_table() -> None:
    found = set()
    for path in Path(hashiya.ui.__file__).parent.rglob("*.py"):
        found |= set(re.findall(r"^class (\w+)\((?:Frame|QDialog|ChoosingDialog)\)", path.read_text("utf-8"), re.M))
    grounds = {"Frame", "ChoosingDialog"}
    assert found - grounds == set(DIALOGS), "tests/ui/dialogs.py makes each dialog once to look at it"


@pytest.mark.parametrize(("scale", "room"), [("1", "large"), ("2", "large"), ("2", "small")])
def test_nothing_is_clipped(scale: str, room: str, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.dialogs", str(tmp_path), room],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": scale},
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    faults = json.loads(done.stdout.splitlines()[-1])
    assert not faults, "\n".join(f"{name}: {one}" for name, several in faults.items() for one in several)
    pictures = list(tmp_path.glob("*.png"))
    assert len(pictures) == sum(map(len, DIALOGS.values())) * len(LANGUAGES) * len(THEMES)


def test_what_is_clipped_is_found(qtbot) -> None:
    """The eye itself is not blind."""
    page = QWidget()
    qtbot.addWidget(page)
    row = QHBoxLayout(page)
    good, narrow, button = QLabel("good"), QLabel("a word that has no room at all"), QPushButton("Apply to all of them")
    for part in (good, narrow, button):
        row.addWidget(part)
    page.show()
    assert list(faults_of(page)) == []
    narrow.setFixedWidth(20)
    button.setFixedWidth(30)
    row.activate()
    assert len(list(faults_of(page))) == 2
    good.setGeometry(narrow.geometry())
    assert any("over" in fault for fault in faults_of(page))
