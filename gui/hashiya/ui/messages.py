"""Every sentence that the window says of its own accord: known errors in words, good news, and questions."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from hashiya.model.errors import SENTENCES, KnownError
from hashiya.model.reasons import PATTERN, PATTERNS, Reason
from hashiya.ui.banner import Banner
from hashiya.ui.icons import icon
from hashiya.ui.isolates import isolated, led, path_words
from hashiya.ui.numbers import moment, number
from hashiya.ui.tips import plain_labels

translate = QCoreApplication.translate


def sentence(error: KnownError) -> str:
    """The sentence of *error* in the window's language; its facts isolated, so that they cannot turn it round."""
    facts = dict(error.facts)
    if error.code == "find.pattern":
        facts["reason"] = Reason(facts["reason"] if facts["reason"] in PATTERNS else PATTERN)
    elif error.code.startswith("json."):  # their facts come in quotation marks
        facts = {name: _marked(fact) if isinstance(fact, str) else fact for name, fact in facts.items()}
    return translate("errors", SENTENCES[error.code]).format(**{name: _shown(fact) for name, fact in facts.items()})


def _marked(words: str) -> str:
    """*words* with the quotation marks of the window's language."""
    if QLocale().language() in (QLocale.Language.Arabic, QLocale.Language.Persian):
        return re.sub("\u201c([^\u201c\u201d]*)\u201d", "\u00ab\\1\u00bb", words)
    return words


def detail(error: KnownError) -> str:
    """What the system or a library said, in its own words; "" if it said nothing else."""
    return next((fact.detail for fact in error.facts.values() if isinstance(fact, Reason)), "")


def _shown(fact: Any) -> str:
    if isinstance(fact, Reason):
        words = translate("reasons", fact.words)
        return isolated(words.format(**{name: _shown(one) for name, one in fact.facts.items()}))
    if isinstance(fact, Path):
        return path_words(fact)
    if isinstance(fact, datetime):
        return moment(int(fact.timestamp() * 1000))
    if isinstance(fact, int) and not isinstance(fact, bool):
        return isolated(number(fact))
    return isolated(fact)


class Messages(QObject):
    """What is said goes to the banner; what must be answered is asked in a dialog over *window*."""

    def __init__(self, banner: Banner, window: QWidget) -> None:
        super().__init__(window)
        self._banner = banner
        self._window = window
        self.elsewhere: Callable[[KnownError], None] | None = None
        """Who is told known errors too: the terminal, while the window begins."""

    def tell(self, words: str, remedy: tuple[str, Callable[[], None]] | None = None) -> None:
        """Good or neutral news."""
        self._banner.say(words, remedy=remedy)

    def tell_later(self, words: str, remedy: tuple[str, Callable[[], None]]) -> None:
        """Good or neutral news that waits until a warning was read, and then until it is closed."""
        self._banner.say_later(words, remedy)

    def clear(self) -> None:
        """What was told is done with."""
        self._banner.clear()

    def stand(self, words: str, remedy: tuple[str, Callable[[], None]]) -> None:
        """What holds until `step_down`, and the way out of it."""
        self._banner.stand(words, remedy)

    def step_down(self) -> None:
        """What was said by `stand` holds no more."""
        self._banner.step_down()

    def stand_again(self) -> None:
        """Say once more what holds: somebody tried what it says cannot be done."""
        self._banner.stand_again()

    def warn(self, words: str, remedy: tuple[str, Callable[[], None]] | None = None, about: str = "") -> None:
        """What did not work, and why; *about* is what, so that it can be `settled`."""
        self._banner.say(words, bad=True, remedy=remedy, about=about)

    def known(self, error: KnownError, remedy: tuple[str, Callable[[], None]] | None = None, about: str = "") -> None:
        """A known error; a cancelled work is no warning."""
        if error.code == "cancelled":
            self.tell(sentence(error))
        else:
            self.warn(sentence(error), remedy, about)
        if self.elsewhere is not None:
            self.elsewhere(error)

    def settled(self, about: str) -> None:
        """What did not work before did now: the warning *about* it goes."""
        self._banner.settle(about)

    def ask(self, question: str, detail: str, yes: str, *, grave: bool = False) -> bool:
        """Ask; True for the answer *yes*. The other answer is Cancel. A *grave* question has Cancel as its default."""
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415

        box = QMessageBox(self._window)
        role = QPalette.ColorRole.Accent if grave else QPalette.ColorRole.PlaceholderText
        box.setIconPixmap(icon("warning" if grave else "about", role).pixmap(32, 32))
        box.setWindowTitle(question)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(led(question))
        box.setInformativeText(led(detail))
        box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        agreed = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        cancel = box.addButton(QMessageBox.StandardButton.Cancel)
        cancel.setText(translate("Frame", "Cancel"))
        box.setDefaultButton(cancel if grave else agreed)
        plain_labels(box)
        box.exec()
        return box.clickedButton() is agreed
