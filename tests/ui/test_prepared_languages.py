"""Urdu and Hebrew wait for their translators: until then the window speaks another language, then theirs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QWidget

from hashiya.ui import languages
from tests.ui.windows import press, shell_in, show

ROOT = Path(__file__).resolve().parents[2]
UPDATE = ROOT / "resources" / "i18n" / "update"
SAID = {"&amp;Open project\u2026": {"ur": "منصوبہ &amp;کھولیں…", "he": "&amp;פתיחת מיזם…"}}


def run(*arguments: str) -> None:
    done = subprocess.run(
        ["sh", str(UPDATE), *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        env={"PATH": f"{Path(sys.executable).parent}:/usr/bin:/bin"},
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("tag", languages.PREPARED)
def test_a_language_nobody_has_translated_is_not_spoken(tag: str, monkeypatch) -> None:
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _: [f"{tag}-Arab-XX", tag, "fa-IR", "fa"])
    assert languages.interface_language("system") == "fa"
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _: [tag])
    assert languages.interface_language("system") == "en" and languages.interface_language(tag) == "en"
    assert tag not in languages.spoken()


@pytest.mark.parametrize("tag", languages.PREPARED)
def test_a_catalogue_that_is_finished_is_spoken(qapp, qtbot, tag: str, tmp_path: Path, monkeypatch) -> None:
    """Begun by the script, one sentence translated, the rest said to be finished: the window runs from the right, and
    what has no translation stays English."""
    run("--begin", tag, str(tmp_path))
    catalogue = tmp_path / f"hashiya_{tag}.ts"
    assert not catalogue.with_suffix(".qm").exists(), "it is not whole"
    words = catalogue.read_text("utf-8")
    for source, said in SAID.items():
        assert f"<source>{source}</source>" in words
        words = words.replace(
            f'<source>{source}</source>\n        <translation type="unfinished"></translation>',
            f"<source>{source}</source>\n        <translation>{said[tag]}</translation>",
        )
    catalogue.write_text(words.replace(' type="unfinished"', ""), "utf-8")
    run(str(tmp_path))
    assert catalogue.with_suffix(".qm").exists()

    own = languages._catalogue
    monkeypatch.setattr(languages, "_catalogue", lambda one: tmp_path / f"hashiya_{one}.qm" if one == tag else own(one))
    assert languages.spoken()[tag] == languages.PREPARED[tag]
    with shell_in(qapp, qtbot, tag) as shell:
        shell.open(None, ())
        show(shell.window, qtbot)
        assert shell.window.layoutDirection() == Qt.LayoutDirection.RightToLeft
        assert QLocale().name()[:2] == tag
        text = shell.window.actions_["file.open"].text()
        assert text.split("\t")[0] == SAID["&amp;Open project\u2026"][tag].replace("&amp;", "&")
        assert shell.window.actions_["file.new"].text().startswith("&New project\u2026")
        assert shell.window.actions_[f"view.language_{tag}"].isChecked()
        for keys in ("F12", "Ctrl+F1"):
            shell.window.reader.setFocus()
            press(shell.window.reader, keys)
        opened = [one for one in shell.window.findChildren(QWidget) if one.isWindow() and one.isVisible()]
        assert len(opened) == 2
        for dialog in opened:
            dialog.close()
