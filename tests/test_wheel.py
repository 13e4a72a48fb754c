"""The wheel, built from this checkout and unpacked elsewhere: what ships is what runs, with its seeds and icons."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

OPENS = """
import hashiya
from PySide6.QtWidgets import QApplication
from hashiya.cli import main

def look():
    QApplication.instance().processEvents()
    print(QApplication.platformName(), hashiya.__file__)
    return 0

QApplication.exec = staticmethod(look)
raise SystemExit(main([]))
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    (path,) = folder.glob("*.whl")
    return path


def test_holds_what_it_needs_and_no_more(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    folders = {name.split("/")[0] for name in names}
    assert len(folders) == 2, f"only the package and its metadata: {folders}"
    for part in ("hashiya/seeds/", "hashiya/resources/icons/", "hashiya/resources/i18n/"):
        assert any(name.startswith(part) for name in names), part
    assert not [name for name in names if name.endswith((".ts", ".pyc", ".keep"))]


def opened(wheel: Path, folder: Path, home: Path) -> str:
    """Open the window from *wheel*, unpacked in *folder*; returns the name of Qt's platform."""
    zipfile.ZipFile(wheel).extractall(folder)
    done = subprocess.run(
        [sys.executable, "-c", OPENS],
        env={**os.environ, "PYTHONPATH": str(folder)},
        cwd=home,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0 and "Traceback" not in done.stderr, done.stderr
    platform, path = done.stdout.strip().split(" ", 1)
    assert Path(path).is_relative_to(folder)
    assert list(home.rglob("*.hashiya")), "no welcome project"
    return platform


def test_the_window_opens_from_it(wheel: Path, tmp_path: Path, home: Path) -> None:
    assert opened(wheel, tmp_path, home) == os.environ["QT_QPA_PLATFORM"]


@pytest.mark.xvfb
def test_the_window_opens_under_x11(wheel: Path, tmp_path: Path, home: Path) -> None:
    """The libraries of packaging/apt.txt are enough for a real screen."""
    assert opened(wheel, tmp_path, home) == "xcb"
