"""A crash is found at the next start, and told in a report that holds no word of a text."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from hashiya.session.project import Session
from hashiya.ui.dialogs.report import ReportDialog
from hashiya.ui.last_time import LastTime, _plain
from tests.ui.windows import in_dialog

SECRET = "\u0633\u0631\u064a"


def run(what: str, home: Path) -> subprocess.CompletedProcess[str]:
    code = f"""
import ctypes, os, signal, sys
from PySide6.QtWidgets import QApplication
def ready():
    QApplication.processEvents()
    window = next(w for w in QApplication.topLevelWidgets() if hasattr(w, "desk"))
    secret = "{SECRET}"
    print("said:", window.banner.sentence)
    sys.stdout.flush()
    {what}
    return 0
QApplication.exec = staticmethod(ready)
from hashiya.cli import main
sys.exit(main([]))
"""
    return subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
@pytest.mark.parametrize("end", ["os.abort()", "ctypes.string_at(1)", "os.kill(os.getpid(), signal.SIGKILL)"])
def test_a_hard_crash_is_told_once_at_the_next_start(home: Path, end: str) -> None:
    assert "did not end" not in run("pass", home).stdout, "the first start offers the tour"
    crashed = run(end, home)
    assert crashed.returncode in (-signal.SIGABRT, -signal.SIGSEGV, -signal.SIGKILL)
    assert "did not end as it should" in run("pass", home).stdout
    after = run("pass", home)
    assert after.stdout == "said: \n" and after.returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
@pytest.mark.parametrize("told", ["SIGTERM", "SIGHUP", "SIGINT"])
def test_who_was_told_to_stop_did_not_crash(home: Path, tmp_path: Path, told: str) -> None:
    """As at the end of a desktop session: the project is closed, no lock and no log stay, though it is told twice."""
    run("pass", home)  # the first start offers the tour
    project = tmp_path / "p.hashiya"
    Session.open(project, create=True).close()
    code = f"""
import os, signal, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
qt = QApplication.exec
def told():
    QTimer.singleShot(0, lambda: os.kill(os.getpid(), signal.{told}))
    return qt()
QApplication.exec = staticmethod(told)
from hashiya.ui.last_time import LastTime
end = LastTime.end
def told_again(self):
    os.kill(os.getpid(), signal.{told})
    end(self)
LastTime.end = told_again
from hashiya.cli import main
sys.exit(main([{str(project)!r}]))
"""
    process = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen"},
        preexec_fn=partial(signal.signal, getattr(signal, told), signal.SIG_DFL),  # behind nohup they are ignored
        capture_output=True,
        timeout=60,
    )
    assert process.returncode == 128 + getattr(signal, told) and b"Traceback" not in process.stderr
    assert list(tmp_path.glob("p.hashiya*")) == [project]
    assert "did not end" not in run("pass", home).stdout


def left_by(code: str, tmp_path: Path) -> LastTime:
    """The folder after a process that did *code* between begin and end."""
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            "import os, sys\nfrom pathlib import Path\nfrom hashiya.ui.last_time import LastTime\n"
            f"folder = Path({str(tmp_path)!r})\nlast = LastTime(folder / 'running', folder / 'errors.log')\n"
            f"last.begin()\ndef deep(text):\n    {code}\ndeep('{SECRET}')",
        ],
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert done.returncode != 0
    return LastTime(tmp_path / "running", tmp_path / "errors.log")


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_the_report_says_where_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "errors.log").write_text("", "utf-8")
    last = left_by("(folder / 'errors.log').write_text('mistake of today'); os.abort()", tmp_path)
    last.begin()
    report = last.report()
    assert "Hashiya" in report and "Aborted" in report and "in deep" in report and "mistake of today" in report
    assert SECRET not in report and str(tmp_path) not in report
    assert last.report() == "", "once"
    last.end()
    assert list((tmp_path / "running").iterdir()) == []


def test_who_is_still_running_did_not_crash(tmp_path: Path) -> None:
    first, second = (LastTime(tmp_path, tmp_path / "errors.log") for _ in range(2))
    first.begin()
    second.begin()
    assert second.report() == "" == first.report()
    second.end()
    first.end()
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_no_obstacle(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    last = LastTime(tmp_path / "file" / "running", tmp_path / "errors.log")
    last.begin()
    assert last.report() == ""
    last.end()


def test_paths_become_names() -> None:
    trace = 'File "/home/nur/app/x.py", line 3 in f\nFile "C:\\\\Users\\\\Nur\\\\y.py", line 4 in g'
    assert _plain(trace) == 'File "x.py", line 3 in f\nFile "y.py", line 4 in g'


def test_the_report_is_read_first_and_then_saved(shell, qtbot, tmp_path: Path) -> None:
    shell.tell_report("Hashiya 0\n\nwhere it was")
    assert "did not end" in shell.window.banner.sentence

    def look(dialog: ReportDialog) -> None:
        assert dialog.preview.toPlainText() == "Hashiya 0\n\nwhere it was" and dialog.preview.isReadOnly()
        dialog.save(tmp_path / "no such folder" / "report.txt")
        assert dialog.saved is None and dialog.told.text()
        dialog.save(tmp_path / "report.txt")
        dialog.reject()

    met = in_dialog(qtbot, look)
    shell._show_report("Hashiya 0\n\nwhere it was")
    assert met and (tmp_path / "report.txt").read_text("utf-8") == "Hashiya 0\n\nwhere it was"
    assert QApplication.activeModalWidget() is None
