"""One window for one project: a second start rings at the first one's door, hands over its files, and leaves.

The door is a local socket of this user, named after the project's file. What comes through it is a list of paths that
this user could have opened in the window by hand, and the desktop's leave to come forward; anything else is not
answered.
"""

from __future__ import annotations

import getpass
import hashlib
import json
import logging
import os
import sys
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_log = logging.getLogger(__name__)

PATIENCE: Final = 1500
"""Milliseconds that a start waits for the window that has the project; then it opens one of its own."""

LEAVE: Final = "XDG_ACTIVATION_TOKEN"
"""The variable in which a desktop gives what it starts the leave to come forward (xdg-activation of Wayland)."""

_LONGEST: Final = 1 << 20  # bytes of a message
_HEARD: Final = b"heard\n"


def door(project: Path) -> str:
    """The name of the socket of *project*: on Unix a path in the user's runtime folder."""
    who = f"{_user()}\0{project.resolve()}".encode("utf-8", "surrogateescape")
    name = f"hashiya-{hashlib.sha256(who).hexdigest()[:20]}"
    if sys.platform == "win32":
        return name
    folder = os.environ.get("XDG_RUNTIME_DIR") or tempfile.gettempdir()
    return str(Path(folder, name))


def ring(project: Path, files: Sequence[Path] = ()) -> bool:
    """Ask the window that has *project* to come forward and to take *files*; whether there is one and it heard."""
    name = door(project)
    if sys.platform != "win32" and not Path(name).exists():
        return False
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    try:
        socket.connectToServer(name)
        if not socket.waitForConnected(PATIENCE):
            return False
        told = {"files": [str(path.resolve()) for path in files], "leave": os.environ.get(LEAVE, "")}
        socket.write(json.dumps(told).encode() + b"\n")
        return socket.waitForReadyRead(PATIENCE) and bytes(socket.readAll().data()) == _HEARD
    finally:
        socket.abort()


class Doorbell(QObject):
    """Answers for the project that is open in this window."""

    rung = Signal(list, str)
    """Paths (list of Path, perhaps none) that a second start was asked to open, and its leave to come forward."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._server: QLocalServer | None = None
        self._door = ""

    def answer_for(self, project: Path | None) -> None:
        """From now on answer for *project*, for none if None. Another window's door is left to it."""
        name = door(project) if project is not None else ""
        if name == self._door:
            return
        self.fall_silent()
        if not name:
            return
        from PySide6.QtNetwork import QLocalServer

        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        if not server.listen(name):
            # Left behind by a window that was killed, or there is a window: only one who does not answer is replaced.
            if project is not None and ring(project):
                server.deleteLater()
                return
            QLocalServer.removeServer(name)
            if not server.listen(name):
                _log.info("no doorbell: %s", server.errorString())
                server.deleteLater()
                return
        server.newConnection.connect(self._open)
        self._server, self._door = server, name

    def fall_silent(self) -> None:
        """Answer no more."""
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
        self._server, self._door = None, ""

    def _open(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            socket.setParent(self)
            socket.readyRead.connect(self._listen)
            socket.disconnected.connect(socket.deleteLater)
            if socket.canReadLine():
                self._hear(socket)

    def _listen(self) -> None:
        from PySide6.QtNetwork import QLocalSocket

        socket = self.sender()
        assert isinstance(socket, QLocalSocket)
        if socket.canReadLine():
            self._hear(socket)
        elif socket.bytesAvailable() > _LONGEST:
            socket.abort()

    def _hear(self, socket: QLocalSocket) -> None:
        with suppress(ValueError, RecursionError):
            told = json.loads(bytes(socket.readLine(_LONGEST).data()))
            files, leave = (told.get("files"), told.get("leave")) if isinstance(told, dict) else (None, None)
            if isinstance(files, list) and all(isinstance(one, str) and "\0" not in one for one in (leave, *files)):
                socket.write(_HEARD)
                socket.flush()
                self.rung.emit([Path(path) for path in files], leave)
                return
        socket.abort()


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return ""
