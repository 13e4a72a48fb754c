"""What holds for every test: a home of its own, no network, no warning in silence, nothing left behind.

No Qt is imported here: a guard looks at Qt only when a test has made an application, so that tests of the core stay
as quick as the core. pytest-qt turns Qt's own warnings into failures (pyproject.toml).
"""

from __future__ import annotations

import gc
import logging
import os
import socket
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

PATIENCE = 2.0
"""Seconds a thread has to end after its test."""

_numbers = count()

# Before anything imports Qt: no screen is needed, and the language is the same everywhere.
os.environ["QT_QPA_PLATFORM"] = os.environ.get("QT_QPA_PLATFORM") or "offscreen"
os.environ["LANG"] = "C.UTF-8"
for _name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "QT_SCALE_FACTOR", "QT_STYLE_OVERRIDE"):
    os.environ.pop(_name, None)

# Time on a loaded machine says nothing about the code, so there is no deadline. CI sees the same examples each time;
# elsewhere they are new each time, and HYPOTHESIS_PROFILE=deep looks for a long while.
settings.register_profile("house", deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", settings.get_profile("house"), derandomize=True, database=None)
settings.register_profile("deep", settings.get_profile("house"), max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE") or ("ci" if os.environ.get("CI") else "house"))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests marked xvfb want a real X server; the offscreen platform has no selection, no focus, no other windows."""
    if os.environ["QT_QPA_PLATFORM"] == "xcb":
        return
    for item in items:
        if item.get_closest_marker("xvfb"):
            item.add_marker(pytest.mark.skip(reason="needs QT_QPA_PLATFORM=xcb and a display"))


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of corpora beside the checkout; a test that asks for it is skipped where it is absent."""
    path = Path(__file__).resolve().parents[2] / "shared"
    if not path.is_dir():
        pytest.skip("no folder of corpora beside the checkout")
    return path


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home for this test alone, so that none touches the user's settings, projects or caches, nor another test's."""
    path = tmp_path_factory.getbasetemp() / "homes" / str(next(_numbers))
    path.mkdir(parents=True)
    for variable in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(variable, str(path))
    (path / "tmp").mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(path / "tmp"))
    monkeypatch.setenv("TMPDIR", str(path / "tmp"))  # Qt's and a child's; what a killed one leaves goes with the rest
    for variable, folder in (("CONFIG", "config"), ("DATA", "data"), ("STATE", "state"), ("CACHE", "cache")):
        monkeypatch.setenv(f"XDG_{variable}_HOME", str(path / folder))
    return path


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing leaves the machine."""

    def refused(connect: Any) -> Any:
        def look(self: socket.socket, address: Any) -> Any:
            if self.family != getattr(socket, "AF_UNIX", None):  # a door between two programs of one user
                raise AssertionError(f"the network was asked for: {address}")
            return connect(self, address)

        return look

    for name in ("connect", "connect_ex"):
        monkeypatch.setattr(socket.socket, name, refused(getattr(socket.socket, name)))


@dataclass
class Logged(logging.Handler):
    """The log records of one test at WARNING and above, and what was expected of them."""

    records: list[logging.LogRecord] = field(default_factory=list)
    expected: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(logging.WARNING)

    def __hash__(self) -> int:
        return id(self)

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)

    def expect(self, text: str) -> None:
        """Say that a record whose message holds *text* is to come, or has come; without one the test fails."""
        self.expected.append(text)

    def complaints(self) -> list[str]:
        """What came unexpected and what did not come."""
        messages = [(record.levelname, record.name, record.getMessage()) for record in self.records]
        unexpected = [
            f"unexpected {level} of {name}: {message}"
            for level, name, message in messages
            if not any(text in message for text in self.expected)
        ]
        absent = [
            f"no warning with {text!r}" for text in self.expected if not any(text in said for _, _, said in messages)
        ]
        return unexpected + absent


@pytest.fixture(autouse=True)
def logged() -> Iterator[Logged]:
    """A warning in the log fails the test, unless it called ``logged.expect("part of the message")``."""
    handler = Logged()
    logging.getLogger().addHandler(handler)
    yield handler
    logging.getLogger().removeHandler(handler)
    complaints = handler.complaints()
    assert not complaints, "\n".join(complaints)


@pytest.fixture(autouse=True)
def _no_thread_stays() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + PATIENCE
    for thread in _new_threads(before):
        thread.join(max(0.0, deadline - time.monotonic()))
    _finish_pool()
    staying = [thread.name for thread in _new_threads(before)]
    assert not staying, f"threads still run: {staying}"


def _new_threads(before: set[threading.Thread]) -> list[threading.Thread]:
    # Python counts a thread of Qt's pool that once called back as its own, for ever, and cannot join it.
    return [
        thread
        for thread in threading.enumerate()
        if thread not in before and thread.is_alive() and not isinstance(thread, threading._DummyThread)
    ]


def _finish_pool() -> None:
    if _application() is not None:
        from PySide6.QtCore import QThreadPool

        assert QThreadPool.globalInstance().waitForDone(int(PATIENCE * 1000)), "work still runs in Qt's thread pool"


@pytest.fixture(autouse=True)
def _no_widget_stays() -> Iterator[None]:
    before = _windows()
    yield
    if _new_windows(before):
        from PySide6.QtCore import QCoreApplication, QEvent

        gc.collect()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        staying = [f"{type(window).__name__} {window.windowTitle()!r}" for window in _new_windows(before)]
        for window in _new_windows(before):
            window.close()
            window.deleteLater()
        assert not staying, f"widgets still there: {staying}; give them to qtbot.addWidget or a parent"


def _application() -> Any:
    """The QApplication, if a test has made one."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    return widgets.QApplication.instance() if widgets else None


def _windows() -> list[Any]:
    """The top-level widgets that belong to nobody."""
    application = _application()
    return [] if application is None else [w for w in application.topLevelWidgets() if w.parent() is None]


def _new_windows(before: list[Any]) -> list[Any]:
    return [window for window in _windows() if window not in before]
