"""The two looks of the window, paper by day and by lamp, and what switches between them.

Colours live here only. What a palette can say is said by the palette; the style sheet holds the rest.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from hashiya.model.scheme import Scheme
from hashiya.ui.icons import icon
from hashiya.ui.sheet import style_sheet
from hashiya.view.style import Inks, LabelInk

MODES: Final = ("system", "light", "dark")


@dataclass(frozen=True, slots=True)
class Theme:
    """One look, every colour as ``#rrggbb``.

    ``paper`` is what is read on, ``chrome`` what stands around it; ``quiet`` is text of the second rank (still 4.5:1
    on both), ``line`` divides, ``accent`` is the one colour that asks for attention, ``wash`` its tint under text.
    """

    dark: bool
    paper: str
    chrome: str
    raised: str
    hover: str
    text: str
    quiet: str
    faint: str
    line: str
    accent: str
    on_accent: str
    wash: str
    selection: str
    good: str
    bad: str
    hit: str
    hit_now: str


LIGHT: Final = Theme(
    dark=False,
    paper="#fffdf8",
    chrome="#f4f1ea",
    raised="#fffdf8",
    hover="#ebe6dc",
    text="#26231e",
    quiet="#6d675c",
    faint="#b3ac9f",
    line="#dfd9cd",
    accent="#a2431a",
    on_accent="#fffdf8",
    wash="#f3e3d8",
    selection="#cfdcf3",
    good="#2f7a47",
    bad="#a8261f",
    hit="#f6e3a1",
    hit_now="#e8a33d",
)

DARK: Final = Theme(
    dark=True,
    paper="#252321",
    chrome="#1d1c1a",
    raised="#292724",
    hover="#33302c",
    text="#e9e4da",
    quiet="#a39c8f",
    faint="#6b665d",
    line="#393631",
    accent="#ec9a67",
    on_accent="#1d1c1a",
    wash="#3b2e26",
    selection="#33486b",
    good="#86c998",
    bad="#f0877c",
    hit="#54461f",
    hit_now="#7d5212",
)


def palette_of(theme: Theme) -> QPalette:
    """The application's palette for *theme*; disabled text is faint in every group."""
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: theme.chrome,
        QPalette.ColorRole.WindowText: theme.text,
        QPalette.ColorRole.Base: theme.paper,
        QPalette.ColorRole.AlternateBase: theme.chrome,
        QPalette.ColorRole.Text: theme.text,
        QPalette.ColorRole.PlaceholderText: theme.quiet,
        QPalette.ColorRole.Button: theme.raised,
        QPalette.ColorRole.ButtonText: theme.text,
        QPalette.ColorRole.BrightText: theme.accent,
        QPalette.ColorRole.ToolTipBase: theme.raised,
        QPalette.ColorRole.ToolTipText: theme.text,
        QPalette.ColorRole.Highlight: theme.accent,
        QPalette.ColorRole.HighlightedText: theme.on_accent,
        QPalette.ColorRole.Accent: theme.accent,
        QPalette.ColorRole.Link: theme.accent,
        QPalette.ColorRole.LinkVisited: theme.accent,
        QPalette.ColorRole.Light: theme.raised,
        QPalette.ColorRole.Midlight: theme.hover,
        QPalette.ColorRole.Mid: theme.line,
        QPalette.ColorRole.Dark: theme.faint,
        QPalette.ColorRole.Shadow: "#000000" if theme.dark else "#8a8375",
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.faint))
    palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Highlight, QColor(theme.line))
    palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.HighlightedText, QColor(theme.quiet))
    return palette


def inks_of(theme: Theme, scheme: Scheme | None, language: str) -> Inks:
    """The reader's inks: the page's from *theme*, the labels' from *scheme* with titles and letters in *language*."""
    labels = {
        label.name: LabelInk(
            QColor(label.dark if theme.dark else label.light), label.letter_in(language), label.title_in(language)
        )
        for label in (scheme.labels if scheme else ())
    }
    return Inks(
        ground=QColor(theme.paper),
        text=QColor(theme.text),
        quiet=QColor(theme.quiet),
        selection=QColor(theme.selection),
        caret=QColor(theme.accent),
        hit=QColor(theme.hit),
        hit_now=QColor(theme.hit_now),
        dark=theme.dark,
        labels=labels,
    )


class Lamp(QObject):
    """Holds the mode that the user chose and gives the application the look that follows from it."""

    switched = Signal()

    def __init__(self, app: QApplication, mode: str = "system") -> None:
        super().__init__(app)
        self._app = app
        self.mode = mode if mode in MODES else "system"
        self.theme = LIGHT
        self._pictures = QTemporaryDir()
        self._app.styleHints().colorSchemeChanged.connect(self.refresh)
        self._native_follows()
        self.refresh()

    def choose(self, mode: str) -> None:
        """Take one of `MODES`."""
        self.mode = mode
        self._native_follows()
        self.refresh()

    def refresh(self) -> None:
        """Apply what the mode and the system now ask for."""
        asked_dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        dark = self.mode == "dark" or (self.mode == "system" and asked_dark)
        self.theme = DARK if dark else LIGHT
        self._app.setPalette(palette_of(self.theme))
        self._app.setStyleSheet(style_sheet(self.theme, self._tick()))
        self.switched.emit()

    def put_out(self) -> None:
        """Follow nothing any more."""
        self._app.styleHints().colorSchemeChanged.disconnect(self.refresh)
        self.deleteLater()

    def _tick(self) -> str:
        """A file with the tick of ticked boxes: a style sheet takes pictures only from files."""
        path = Path(self._pictures.path()) / f"tick-{'dark' if self.theme.dark else 'light'}.png"
        if not path.exists():
            for name, scale in ((path, 1), (path.with_stem(path.stem + "@2x"), 2)):
                icon("done", QPalette.ColorRole.HighlightedText).pixmap(14 * scale, 14 * scale).save(str(name))
        return path.as_posix()

    def _native_follows(self) -> None:
        """Tell the system too, so that native title bars and file dialogs match where the platform can."""
        scheme = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}.get(self.mode, Qt.ColorScheme.Unknown)
        hints = self._app.styleHints()
        if hasattr(hints, "setColorScheme"):
            hints.setColorScheme(scheme)
