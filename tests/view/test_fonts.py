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
        "ur;Noto Nastaliq Urdu 3|",
        "ur;IBM Plex Sans Arabic|",
        "he;Frank Ruhl Libre;Noto Naskh Arabic|",
        "he;Frank Ruhl Libre;IBM Plex Sans Arabic|",
    ]


def test_nastaliq_hangs_together(qapp) -> None:
    """Letters of a word step down to the left; a font that Qt tears apart has them on steps of their own."""
    from PySide6.QtGui import QTextLayout

    from hashiya.view import fonts

    def heights(word: str) -> list[float]:
        layout = QTextLayout(word, fonts.reading_font("ur", "", 40))
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        (run,) = layout.glyphRuns()
        assert run.rawFont().familyName() == fonts.NASTALIQ
        return [place.y() for place in run.positions()]

    # Stored from left to right: the last letter stands on the base line, the first one high above it.
    joined = heights("\u067e\u0646\u062c\u0645")
    assert max(joined) - min(joined) > 15
    assert max(heights("\u062f\u0631\u062f")) - min(heights("\u062f\u0631\u062f")) < 5


def test_nastaliq_is_offered_where_arabic_letters_are(qapp) -> None:
    from hashiya.view import fonts

    assert fonts.default_family("ks") == fonts.default_family("ur-PK") == fonts.NASTALIQ
    assert fonts.NASTALIQ in fonts.reading_families("fa") and fonts.NASTALIQ not in fonts.reading_families("he")
    assert fonts.default_family("fa") == fonts.NASKH


def test_a_missing_file_is_told_and_survived(qapp, logged, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    from hashiya.view import fonts

    monkeypatch.setattr(fonts, "resources", lambda: tmp_path)
    fonts._load_nastaliq.cache_clear()
    logged.expect("Noto Nastaliq Urdu 3")
    assert not fonts._load_nastaliq() and fonts.reading_font("ur", "", 12).families()
    fonts._load_nastaliq.cache_clear()


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
