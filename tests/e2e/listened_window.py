"""The window that `test_screen_reader` listens to. Not a test itself.

It does what it is told on its standard input, a JSON list a line, and says "done": ``["caret", 12]``,
``["select", 3, 9]``, ``["key", "Left"]``, ``["mark", "location"]``, ``["run", "edit.undo"]`` (a command),
``["note", "words"]`` on the selected span, ``["link", "label"]`` from the first span to the last,
``["find", "words"]``, ``["tell", "words"]`` in the banner.
"""

from __future__ import annotations

import json
import sys

from platformdirs import PlatformDirs
from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from hashiya.app import Shell, prepare
from hashiya.session import annotate
from hashiya.ui.handlers.linking import make
from hashiya.ui.handlers.marking import mark_as
from tests.ui.windows import bare_welcome


class Doer(QObject):
    """Reads what to do."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._window = shell.window
        self._notifier = QSocketNotifier(0, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def _read(self) -> None:
        line = sys.stdin.readline()
        if not line:
            self._window.close()
            return
        what, *facts = json.loads(line)
        reader = self._window.reader
        if what == "caret":
            reader.set_caret(*facts)
        elif what == "select":
            reader.select(*facts)
        elif what == "key":
            QTest.keyClick(reader, getattr(Qt.Key, f"Key_{facts[0]}"))
        elif what == "mark":
            mark_as(self._window.desk, *facts)
        elif what == "note":
            annotate.set_note(self._window.desk.session, self._window.desk.current.span_id, *facts)
        elif what == "link":
            spans = list(self._window.desk.current.spans())
            make(self._window.desk, spans[0].id, spans[-1].id, *facts)
        elif what == "find":
            self._window.actions_["edit.find"].trigger()
            QTest.keyClicks(self._window.focusWidget(), *facts)
        elif what == "tell":
            self._window.desk.messages.tell(*facts)
        elif what == "run":
            self._window.actions_[facts[0]].trigger()
        QTimer.singleShot(50, self._done)

    def _done(self) -> None:
        print("done", flush=True)


def main() -> int:
    app = QApplication(["hashiya"])
    prepare(app)
    folders = PlatformDirs("hashiya", appauthor=False)
    bare_welcome(folders.user_data_path)
    shell = Shell(app, folders, inline_tasks=True)
    shell.open(None, [])
    shell.window.show()
    shell.window.reader.setFocus()
    Doer(shell)
    QTimer.singleShot(300, lambda: print("ready", flush=True))
    status = app.exec()
    shell.end()
    return status


if __name__ == "__main__":
    sys.exit(main())
