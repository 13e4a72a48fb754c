"""Files that macOS asks the running program to open: it tells of a double click by an event, not by arguments."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Passes on what the system asks for. Events of other objects do not come through here, so nothing gets slower."""

    file_asked = Signal(Path)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FileOpen and (path := event.file()):  # type: ignore[attr-defined]
            self.file_asked.emit(Path(path))
            return True
        return super().event(event)
