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
    print(hashiya.__file__)
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


def test_the_window_opens_from_it(wheel: Path, tmp_path: Path, home: Path) -> None:
    zipfile.ZipFile(wheel).extractall(tmp_path)
    done = subprocess.run(
        [sys.executable, "-c", OPENS],
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        cwd=home,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert Path(done.stdout.strip()).is_relative_to(tmp_path)
    assert "Traceback" not in done.stderr
    assert list(home.rglob("*.hashiya")), "no welcome project"
