"""What macOS asks to be opened is opened in the window that is there."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from hashiya.session.project import default_scheme
from hashiya.store import Store

ASKED = """
import sys
sys.platform = "darwin"
import hashiya.app
sys.platform = {platform!r}
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QFileOpenEvent
sys.platform = "darwin"
app = hashiya.app._application()
sys.platform = {platform!r}
heard = []
app.file_asked.connect(heard.append)
QCoreApplication.sendEvent(app, QFileOpenEvent(sys.argv[1]))
QCoreApplication.sendEvent(app, QEvent(QEvent.Type.User))
print([str(path) for path in heard] == [sys.argv[1]])
"""


def test_the_event_of_macos_is_heard(tmp_path: Path) -> None:
    path = tmp_path / "\u0643\u062a\u0627\u0628 1.hashiya"
    said = subprocess.run(
        [sys.executable, "-c", ASKED.format(platform=sys.platform), str(path)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert said.stdout == "True\n", said.stderr


def test_a_project_and_a_text_are_taken(shell: Any, tmp_path: Path) -> None:
    other, text = tmp_path / "other.hashiya", tmp_path / "one.txt"
    Store.create(other, default_scheme()).close()
    text.write_text("\u0648\u0635\u0644 \u0627\u0644\u0648\u0641\u062f", "utf-8")
    shell.take_file(other)
    assert shell.window.desk.session.path == other
    shell.take_file(text)
    assert [one.source for one in shell.window.desk.session.documents()] == ["one.txt"]
