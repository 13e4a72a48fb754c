"""The fonts come from their packages, show every language, and a missing one is no disaster."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

SAMPLES = {
    "ar": "محافظ الإسماعيلية أكَّد، 15 «2016» (Reuters) שלום",
    "fa": "می‌خواهد شورای شهر ۱۲۳۴ پنج ژاله: «خانۀ ما»",
    "ur": "حکومتِ پاکستان نے کہا ہے کہ ٹھیک ہے، ڈاکٹر ۱۲۳",
    "he": "ראש הממשלה אמר בְּרֵאשִׁית محمود 2024",
}

# Prints the families that each sample is drawn with, and a zero for each glyph that is missing.
BARE = """
import sys
from PySide6.QtGui import QGuiApplication, QTextLayout
from hashiya.view import fonts
app = QGuiApplication([])
for language, text in {samples!r}.items():
    for font in (fonts.reading_font(language, "", 20), fonts.interface_font(10)):
        layout = QTextLayout(text, font)
        layout.beginLayout(); layout.createLine(); layout.endLayout()
        runs = layout.glyphRuns()
        print(language, *sorted({{run.rawFont().familyName() for run in runs}}), sep=";", end="|")
        print(*(glyph for run in runs for glyph in run.glyphIndexes() if not glyph))
"""


def test_every_language_shows_on_a_system_without_fonts(tmp_path: Path) -> None:
    nothing = tmp_path / "fonts.conf"
    nothing.write_text(f"<fontconfig><dir>{tmp_path}/none</dir><cachedir>{tmp_path}/cache</cachedir></fontconfig>")
    done = subprocess.run(
        [sys.executable, "-c", BARE.format(samples=SAMPLES)],
        env={**os.environ, "FONTCONFIG_FILE": str(nothing), "PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [
        "ar;Frank Ruhl Libre;Noto Naskh Arabic|",
        "ar;Frank Ruhl Libre;IBM Plex Sans Arabic|",
        "fa;Noto Naskh Arabic|",
        "fa;Frank Ruhl Libre;IBM Plex Sans Arabic|",
        "ur;Noto Naskh Arabic|",
        "ur;IBM Plex Sans Arabic|",
        "he;Frank Ruhl Libre;Noto Naskh Arabic|",
        "he;Frank Ruhl Libre;IBM Plex Sans Arabic|",
    ]


def test_weights_are_drawn_not_smeared(qapp) -> None:
    from PySide6.QtGui import QFont, QFontMetricsF

    from hashiya.view import fonts

    for font in (fonts.reading_font("ar", "", 40), fonts.reading_font("he", "", 40), fonts.interface_font(40)):
        plain = QFontMetricsF(font).horizontalAdvance(SAMPLES["ar"])
        font.setWeight(QFont.Weight.Bold)
        assert QFontMetricsF(font).horizontalAdvance(SAMPLES["ar"]) > plain


def test_a_label_with_a_joiner_is_no_taller(qapp) -> None:
    from PySide6.QtGui import QTextLayout

    from hashiya.view import fonts

    def height(text: str) -> float:
        layout = QTextLayout(text, fonts.interface_font(10))
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        return line.height()

    assert height("\u0645\u06cc\u200c\u0634\u0648\u062f") == height("\u0634\u0648\u062f")


@pytest.mark.parametrize("language", ["ar", "fa", "ur", "he", "yi", "en", "", "ur-PK", "he_IL"])
def test_the_default_is_offered_first_and_once(qapp, language: str) -> None:
    from hashiya.view import fonts

    offered = fonts.reading_families(language)
    assert offered[0] == fonts.default_family(language)
    assert len(offered) == len(set(offered))
    assert fonts.reading_font(language, "", 12).families()[0] == offered[0]


def test_a_missing_package_is_told_and_survived(qapp, logged, monkeypatch: pytest.MonkeyPatch) -> None:
    from hashiya.view import fonts

    absent = fonts._Source("No Such Face", "fontpkg_no_such_face", frozenset({"a.ttf"}))
    monkeypatch.setattr(fonts, "_SOURCES", (*fonts._SOURCES, absent))
    fonts.load.cache_clear()
    logged.expect("No Such Face")
    assert "No Such Face" not in fonts.load() and fonts.NASKH in fonts.load()
    fonts.load.cache_clear()
