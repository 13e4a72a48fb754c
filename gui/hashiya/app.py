"""Builds everything once and hands it down: application, look, language, session, window. Nothing else may."""

from __future__ import annotations

import hashiya.ui  # noqa: F401 (first: it says how PySide6 is to be loaded)

# isort: split
import os
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from hashiya import __version__
from hashiya.model.errors import KnownError
from hashiya.ui.crash import CrashWatch
from hashiya.ui.display import require_display
from hashiya.ui.doorbell import LEAVE, Doorbell, ring
from hashiya.ui.garbage import Garbage
from hashiya.ui.icons import app_icon
from hashiya.ui.languages import Tongue, interface_language
from hashiya.ui.last_time import LastTime
from hashiya.ui.quotation import leave_plain
from hashiya.ui.settings import Settings
from hashiya.ui.theme import Lamp
from hashiya.ui.told_to_stop import ToldToStop
from hashiya.view import fonts

if TYPE_CHECKING:
    from platformdirs import PlatformDirs

    from hashiya.reports.register_report import Report
    from hashiya.ui.fusion import Fusion
    from hashiya.ui.tasks import Progress
    from hashiya.ui.window import Window

ERRORS = "errors.log"
"""Where mistakes of the program are written, in the folder of its state."""

TYPE_SIZE = 10.0
"""Points of the interface's type."""

AT_REST = 300
"""Milliseconds after which a project that was opened is in sight, and the rest can be seen to."""

STYLE = ("-style", "fusion")
"""What the application is told on its way: the style as a name, since one that Python holds has 600 constants."""

SETTINGS = "window.ini"
"""The file in the user's configuration folder."""


class Shell(QObject):
    """Keeps the window; makes a new one in another language when that is asked for, on the same project."""

    def __init__(self, app: QApplication, folders: PlatformDirs, *, inline_tasks: bool = False) -> None:
        super().__init__(app)
        self._folders = folders
        self._inline_tasks = inline_tasks
        self._app = app
        self._fusion: Fusion | None = None
        self._tongue = Tongue(app)
        self.settings = Settings(folders.user_config_path / SETTINGS)
        self._speak()
        self._lamp = Lamp(app, self.settings.theme, dressed=False)
        self.window = self._make_window()
        self._lamp.dress()
        self._doorbell = Doorbell(self)
        self._doorbell.rung.connect(self._come_forward)
        self.watch = CrashWatch(folders.user_state_path / ERRORS, self._tell_known, self)

    def open(self, project: Path | None, files: Sequence[Path]) -> None:
        """Open *project*, else the last one, else the welcome project; then import *files*."""
        from hashiya.ui.projects import open_project

        if project is not None:
            open_project(self.window.desk, project, create=bool(files) and not project.exists())
        else:
            self._open_usual()
        if files:
            self.window.open_paths(list(files))

    def tell_report(self, report: str) -> None:
        """Say that the last time did not end well, and offer the *report*."""
        look = QCoreApplication.translate("Report", "Look at the report\u2026"), partial(self._show_report, report)
        words = QCoreApplication.translate(
            "Report", "Hashiya did not end as it should the last time. What you had marked is kept."
        )
        self.window.desk.messages.tell_later(words, look)

    def _show_report(self, report: str) -> None:
        from hashiya.ui.dialogs.report import ReportDialog

        dialog = ReportDialog(report, self.window)
        dialog.exec()
        dialog.deleteLater()

    def end(self) -> None:
        """Put everything away; what is open is kept."""
        self.watch.end()
        self._doorbell.fall_silent()
        self.window.close()
        leave_plain()
        self.window.deleteLater()
        self._lamp.put_out()
        self._tongue.fall_silent()
        self.settings.flush()
        self.deleteLater()

    def _open_usual(self) -> None:
        from hashiya.ui.projects import open_project

        path = last_project(self.settings)
        if path is not None:
            open_project(self.window.desk, path)
            return
        from hashiya.session.welcome import welcome_project

        new = not self.settings.recent
        try:
            path = welcome_project(self._folders.user_data_path)
        except KnownError as error:
            self._tell_known(error)
        else:
            if open_project(self.window.desk, path) and new:
                self._offer_tour()

    def _offer_tour(self) -> None:
        """Once, at the very first start, by a line that leaves by itself."""
        words = QCoreApplication.translate(
            "Tour", "This is a project to try things in. The tour shows it in two minutes."
        )
        take = QCoreApplication.translate("Tour", "Take the tour")
        self.window.desk.messages.tell(words, (take, self.window.actions_["help.tour"].trigger))

    def _tell_known(self, error: KnownError) -> None:
        self.window.desk.messages.known(error)

    def _make_window(self) -> Window:
        from hashiya.ui.window import Window

        QGuiApplication.setApplicationDisplayName(QCoreApplication.translate("Window", "Hashiya"))
        window = Window(self.settings, self._lamp, self._tongue.language, inline_tasks=self._inline_tasks)
        window.language_chosen.connect(self._change_language_soon)
        window.desk.current.project_opened.connect(self._answer_soon)
        window.preferences_changed.connect(self._remake_soon)
        if self._fusion is not None:
            self._fusion.take(window)
        return window

    def _answer_soon(self) -> None:
        """When the window is painted and the first key may have come: another start may ring for its project."""
        _at_rest(self, self._answer)

    def _answer(self) -> None:
        session = self.window.desk.current.session
        self._doorbell.answer_for(session.path if session is not None else None)

    def _come_forward(self, files: list[Path], leave: str) -> None:
        """Another start was asked to open this project, and *files* in it, and gives its *leave* to come forward."""
        if leave and QGuiApplication.platformName().startswith("wayland"):
            os.environ[LEAVE] = leave  # where Qt looks for it, and takes it away
        window = self.window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        there = [path for path in files if path.exists()]
        if there:
            window.open_paths(there)

    def take_file(self, path: Path) -> None:
        """The desktop asks to open *path* in this window: a project, or a text for the open one."""
        self._come_forward([path], "")

    def _change_language_soon(self) -> None:
        """When the command that asked for it has returned: its window is about to go."""
        QTimer.singleShot(0, self._change_language)

    def _change_language(self) -> None:
        if interface_language(self.settings.language) != self._tongue.language:
            self._remake()

    def _remake_soon(self) -> None:
        QTimer.singleShot(0, self._remake)

    def _remake(self) -> None:
        """Make the window anew, in the language and with the keys that the settings now say, on the same project."""
        from hashiya.ui import reopening

        old = self.window
        before = reopening.opened(old)
        session = old.hand_over()
        self._speak()
        self.window = self._make_window()
        if session is not None:
            self.window.take(session)
        self.window.setWindowState(old.windowState())
        self.window.show()
        old.close()
        old.deleteLater()
        reopening.open_again(self.window, before)

    def _speak(self) -> None:
        calendar, digits = (str(self.settings.chosen(f"look/{what}")) for what in ("calendar", "digits"))
        self._tongue.speak(interface_language(self.settings.language), calendar, digits)
        if self._app.isRightToLeft() and self._fusion is None:
            from hashiya.ui.fusion import Fusion

            self._fusion = Fusion()
            self._app.setStyle(self._fusion)
            _at_rest(self, self._fusion.watch)


def last_project(settings: Settings) -> Path | None:
    """The project that was open last, if it is still there."""
    return next((path for path in settings.recent if path.exists()), None)


def prepare(app: QApplication) -> None:
    """Give the application its name and its fonts."""
    app.setApplicationName("hashiya")
    app.setApplicationDisplayName("Hashiya")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("org.hashiya.Hashiya")
    fonts.load()
    app.setFont(fonts.interface_font(TYPE_SIZE))


def _at_rest(owner: QObject, work: Callable[[], None]) -> None:
    """Do *work* `AT_REST` after the window began to live, however long it took to get there."""
    QTimer.singleShot(0, owner, partial(QTimer.singleShot, AT_REST, owner, work))


def _application() -> QApplication:
    given = [*sys.argv[:1], *STYLE]
    if sys.platform == "darwin":
        from hashiya.ui.asked_files import Application

        return Application(given)
    return QApplication(given)


def _give_icon(app: QApplication) -> None:
    app.setWindowIcon(app_icon())


def write_register_pdf(path: Path, report: Report, progress: Progress | None = None) -> None:
    """Write *report* to *path* without a window and without a display.

    Raises KnownError "file.unwritable", "cancelled".
    """
    from PySide6.QtGui import QGuiApplication

    from hashiya.view.register_sheet import write_register_pdf as write

    if QGuiApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        qInstallMessageHandler(lambda *_: None)  # that Qt takes another locale than C concerns nobody in a terminal
        app = QGuiApplication(sys.argv[:1])
        qInstallMessageHandler(None)
        app.setApplicationName("hashiya")
        fonts.load()
        write(path, report, progress)
        app.shutdown()
    else:
        write(path, report, progress)


def tell_failed_start(error: Exception) -> list[Path] | None:
    """Say in a window of its own why there is none. What is to be opened instead: paths, none for what is usually
    opened; None if nothing is. Raises KnownError "window.no_display"."""
    from hashiya.session.own_folders import own_folders
    from hashiya.ui.dialogs.failed_start import tell_failed_start as tell

    require_display()
    try:
        settings = Settings(own_folders().user_config_path / SETTINGS)
    except KnownError:  # without a home there are none
        settings = Settings(Path(os.devnull))
    app = QApplication.instance() or QApplication([*sys.argv[:1], *STYLE])
    assert isinstance(app, QApplication)
    prepare(app)
    tongue = Tongue(app)
    tongue.speak(interface_language(settings.language))
    app.setApplicationDisplayName(QCoreApplication.translate("Window", "Hashiya"))
    lamp = Lamp(app, settings.theme)
    try:
        return tell(error, settings)
    finally:
        lamp.put_out()
        tongue.fall_silent()


def main(
    project: Path | None = None, files: Sequence[Path] = (), complain: Callable[[KnownError], None] | None = None
) -> int:
    """Open the window on *project* (else the last one, else the welcome project) and import *files* into it. What is
    wrong with them is told in the window, and to *complain*.

    Returns the exit status. As a script of its own it takes nothing. Raises KnownError "window.no_display",
    "home.missing".
    """
    from hashiya.session.own_folders import own_folders  # after `hashiya.ui`, which keeps sources unread

    require_display()
    folders = own_folders()
    app = _application()
    wanted = project or last_project(Settings(folders.user_config_path / SETTINGS))
    if wanted is not None and ring(wanted, files):
        return 0
    prepare(app)
    last_time = LastTime(folders.user_state_path / "running", folders.user_state_path / ERRORS)
    last_time.begin()
    shell = Shell(app, folders)
    shell.watch.begin()
    if hasattr(app, "file_asked"):
        app.file_asked.connect(shell.take_file)
    shell.window.desk.messages.elsewhere = complain
    shell.open(project, files)
    shell.window.desk.messages.elsewhere = None
    shell.window.show()
    _at_rest(app, partial(_give_icon, app))
    if report := last_time.report():
        shell.tell_report(report)
    garbage = Garbage(app)
    garbage.begin()
    told_to_stop = ToldToStop(app)
    try:
        return app.exec()
    finally:
        garbage.end()
        shell.end()
        last_time.end()
        told_to_stop.end()  # last: who is told twice ends in order all the same
