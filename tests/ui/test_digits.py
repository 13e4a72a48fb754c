"""The digits of numbers and dates: of the language that was chosen, one set of them in the whole window."""

from __future__ import annotations

import os
import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLabel

from hashiya.ui import locales
from hashiya.ui.dates import date_words, short_date
from hashiya.ui.languages import Tongue
from hashiya.ui.numbers import counted, moment, number, use_calendar
from tests.ui.windows import rest, shell_in

EUROPEAN, ARABIC, PERSIAN = "0", "\u0660", "\u06f0"
AT = 1_795_356_000_000

SAID = """
import sys
from PySide6.QtCore import QCoreApplication, QLocale
from hashiya.ui import locales
app = QCoreApplication(["x"])
locales.speak(sys.argv[1], "language")
from hashiya.ui.numbers import moment, number
sys.stdout.buffer.write(f"{QLocale.system().name()[:2]} {number(12)} {moment(1795356000000)}".encode())
"""


def zeros(words: str) -> set[str]:
    """The zeros of the sets of digits in *words*."""
    return {chr(ord(one) - unicodedata.decimal(one)) for one in words if one.isdecimal()}


@pytest.fixture
def tongue(qapp: Any) -> Iterator[Tongue]:
    before = QLocale()
    made = Tongue(qapp)
    yield made
    made.speak("en")
    made.fall_silent()
    QLocale.setDefault(before)
    use_calendar("gregorian")


@pytest.mark.parametrize(
    ("language", "digits", "zero"),
    [
        ("ar", "language", EUROPEAN), ("ar", "native", ARABIC), ("ar", "european", EUROPEAN),
        ("fa", "language", PERSIAN), ("fa", "native", PERSIAN), ("fa", "european", EUROPEAN),
        ("en", "language", EUROPEAN), ("en", "native", EUROPEAN), ("en", "european", EUROPEAN),
    ],
)  # fmt: skip
def test_one_set_of_digits_and_the_words_of_the_language(
    tongue: Tongue, language: str, digits: str, zero: str
) -> None:
    tongue.speak(language)
    usual = date_words("2024-08-15")
    tongue.speak(language, digits=digits)
    written = [number(1_234_567), moment(AT), date_words("2024-08-15"), counted.spans(12), QLocale().toString(3.5)]
    assert [zeros(words) for words in written] == [{zero}] * len(written)
    assert [one for one in date_words("2024-08-15") if one.isalpha()] == [one for one in usual if one.isalpha()]
    assert locales.of_words().name()[:2] == language
    assert (tongue._app.layoutDirection() == Qt.LayoutDirection.RightToLeft) is (language != "en")


def test_a_solar_day_is_typed_with_the_digits_that_were_chosen(tongue: Tongue) -> None:
    tongue.speak("fa", digits="european")
    assert short_date("2024-08-15") == "1403/05/25"


@pytest.mark.parametrize(
    ("environment", "language", "zero"),
    [
        ("LANG=fa_IR.UTF-8 LC_NUMERIC=en_US.UTF-8", "fa", PERSIAN),
        ("LANGUAGE=fa LANG=en_US.UTF-8", "fa", PERSIAN),
        ("LC_ALL=C.UTF-8", "fa", PERSIAN),
        ("LANG=ar_EG.UTF-8", "ar", ARABIC),
        ("LANG=ar_EG.UTF-8 LC_NUMERIC=en_US.UTF-8", "ar", EUROPEAN),
        ("LANG=en_US.UTF-8 LC_NUMERIC=fa_IR.UTF-8 LC_TIME=fa_IR.UTF-8", "en", EUROPEAN),
    ],
)
def test_what_the_system_says_is_mixed_with_nothing_else(environment: str, language: str, zero: str) -> None:
    said = dict(one.split("=") for one in environment.split())
    kept = {name: value for name, value in os.environ.items() if name != "LANGUAGE" and not name.startswith("LC_")}
    done = subprocess.run(
        [sys.executable, "-c", SAID, language], capture_output=True, check=True, timeout=60, env=kept | said
    )
    assert zeros(done.stdout.decode()) == {zero}


def test_the_window_follows_the_preference(qapp: Any, qtbot: Any) -> None:
    with shell_in(qapp, qtbot, "fa") as shell:
        shell.open(None, ())
        for wanted, zero in (("language", PERSIAN), ("european", EUROPEAN)):
            shell.settings.choose("look/digits", wanted)
            shell._remake()
            rest(shell.window)
            assert zeros(" ".join(one.text() for one in shell.window.panels.status.findChildren(QLabel))) == {zero}
            assert shell.window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert locales.of_words() == QLocale()
