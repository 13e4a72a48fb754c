"""The looks of the window, paper by day and by lamp and both in pure inks, and what switches between them.

Colours live here only. What a palette can say is said by the palette; the style sheet holds the rest.
"""

from __future__ import annotations

import contextlib
import os
from functools import cached_property, partial
from pathlib import Path
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QObject, QSize, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication

from hashiya import __version__
from hashiya.model.errors import KnownError
from hashiya.model.inks import contrast_of, luminance
from hashiya.model.scheme import Label, Scheme
from hashiya.session.own_folders import own_folder
from hashiya.ui.icons import icon
from hashiya.ui.sheet import style_sheet
from hashiya.ui.values import card_values
from hashiya.view.style import Inks, LabelInk

MODES: Final = ("system", "light", "dark", "contrast")
"""What a user can choose; "contrast" is pure inks, on the ground that the system asks for."""

SEEN: Final = 3.0
"""The ratio of contrast that lines and chips have at least (WCAG 2.1, 1.4.11), whatever colour a scheme asks for."""

READABLE: Final = 7.0
"""The ratio of contrast that text has in pure inks (WCAG 2.1, 1.4.6)."""


class Theme(Struct, frozen=True):
    """One look, every colour as ``#rrggbb``; ``contrast`` says that its inks are pure and its edges drawn.

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
    contrast: bool = False


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


PURE_LIGHT: Final = Theme(
    dark=False,
    paper="#ffffff",
    chrome="#ffffff",
    raised="#ffffff",
    hover="#dedede",
    text="#000000",
    quiet="#1f1f1f",
    faint="#595959",
    line="#000000",
    accent="#8a1a00",
    on_accent="#ffffff",
    wash="#ffe9df",
    selection="#ffe14d",
    good="#00501c",
    bad="#8f0000",
    hit="#ffe14d",
    hit_now="#ffb02e",
    contrast=True,
)

PURE_DARK: Final = Theme(
    dark=True,
    paper="#000000",
    chrome="#000000",
    raised="#000000",
    hover="#333333",
    text="#ffffff",
    quiet="#e6e6e6",
    faint="#a6a6a6",
    line="#ffffff",
    accent="#ffc04d",
    on_accent="#000000",
    wash="#3a2400",
    selection="#0b4a9e",
    good="#8cff9e",
    bad="#ffa8a0",
    hit="#5c4a00",
    hit_now="#7d4300",
    contrast=True,
)

THEMES: Final = (LIGHT, DARK, PURE_LIGHT, PURE_DARK)


def readable(colour: str, ground: str, least: float = READABLE) -> str:
    """*colour*, as much darker or lighter as it must be to have the contrast *least* to *ground*; its hue is kept."""
    ink = QColor(colour)
    step = 4 if luminance(ground) < 0.18 else -4
    while contrast_of(ink.name(), ground) < least and 0 < ink.lightness() + step < 255:
        ink.setHsl(ink.hslHue(), ink.hslSaturation(), ink.lightness() + step)
    return ink.name()


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

    def ink(label: Label) -> QColor:
        own = label.dark if theme.dark else label.light
        return QColor(readable(own, theme.paper, READABLE if theme.contrast else SEEN))

    titles = scheme.titles(language) if scheme else {}
    labels = {
        label.name: LabelInk(ink(label), label.letter_in(language), titles[label.name], place)
        for place, label in enumerate(scheme.labels if scheme else ())
    }
    return Inks(
        ground=QColor(theme.paper),
        text=QColor(theme.text),
        quiet=QColor(theme.quiet),
        selection=QColor(theme.selection),
        caret=QColor(theme.accent),
        hit=QColor(theme.hit),
        hit_now=QColor(theme.hit_now),
        warning=QColor(theme.bad),
        dark=theme.dark,
        outlined=theme.contrast,
        labels=labels,
        values=partial(card_values, scheme, language),
    )


class Lamp(QObject):
    """Holds the mode that the user chose and gives the application the look that follows from it."""

    switched = Signal()

    def __init__(self, app: QApplication, mode: str = "system", *, dressed: bool = True) -> None:
        """Not *dressed*, the style sheet waits for `dress`: where there is one, each part that gets a parent is styled
        anew with all that it holds, which takes long while a window is put together."""
        super().__init__(app)
        self._app = app
        self._dressed = dressed
        self.mode = mode if mode in MODES else "system"
        self.theme = LIGHT
        self._hints = app.styleHints()  # what it answers below lives no longer than this name for it
        self._hints.colorSchemeChanged.connect(self.refresh)
        self._access = self._hints.accessibility() if hasattr(QStyleHints, "accessibility") else None
        if self._access is not None:
            self._access.contrastPreferenceChanged.connect(self.refresh)
        self._native_follows()
        self.refresh()

    @cached_property
    def _pictures(self) -> QTemporaryDir:
        """For pictures that are drawn."""
        return QTemporaryDir()

    def choose(self, mode: str) -> None:
        """Take one of `MODES`."""
        self.mode = mode
        self._native_follows()
        self.refresh()

    def refresh(self) -> None:
        """Apply what the mode and the system now ask for."""
        asked_dark = self._hints.colorScheme() == Qt.ColorScheme.Dark
        dark = self.mode == "dark" or (self.mode in ("system", "contrast") and asked_dark)
        pure = self.mode == "contrast" or (self.mode == "system" and self._pure_asked())
        self.theme = (PURE_DARK if dark else PURE_LIGHT) if pure else DARK if dark else LIGHT
        self._app.setPalette(palette_of(self.theme))
        if self._dressed:
            self.dress()
        self.switched.emit()

    def dress(self) -> None:
        """Give the application its style sheet, from now on whenever the theme changes too."""
        self._dressed = True
        self._app.setStyleSheet(style_sheet(self.theme, self._tick()))

    def put_out(self) -> None:
        """Follow nothing any more."""
        self._hints.colorSchemeChanged.disconnect(self.refresh)
        if self._access is not None:
            self._access.contrastPreferenceChanged.disconnect(self.refresh)
        self.deleteLater()

    def _pure_asked(self) -> bool:
        """Whether the system is set to high contrast."""
        return self._access is not None and self._access.contrastPreference() == Qt.ContrastPreference.HighContrast

    def _tick(self) -> str:
        """A file with the tick of ticked boxes: a style sheet takes pictures only from files. Drawn once, it is kept in
        the cache folder where there is one."""
        name = f"tick-{__version__}-{THEMES.index(self.theme)}.png"
        try:
            kept = own_folder("cache") / "pictures" / name
        except KnownError:
            kept = None
        if kept is not None and _whole(kept):
            return kept.as_posix()
        drawn = Path(self._pictures.path()) / name
        if not drawn.exists():
            for path, scale in ((_twice(drawn), 2), (drawn, 1)):
                icon("done", QPalette.ColorRole.HighlightedText).pixmap(QSize(14, 14), scale).save(str(path))
        if kept is not None:
            with contextlib.suppress(OSError):
                kept.parent.mkdir(parents=True, exist_ok=True)
                for path in (_twice(drawn), drawn):
                    part = kept.with_name(f"{path.name}.{os.getpid()}")
                    part.write_bytes(path.read_bytes())
                    part.replace(kept.with_name(path.name))
        return drawn.as_posix()

    def _native_follows(self) -> None:
        """Tell the system too, so that native title bars and file dialogs match where the platform can."""
        scheme = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}.get(self.mode, Qt.ColorScheme.Unknown)
        if hasattr(self._hints, "setColorScheme"):
            self._hints.setColorScheme(scheme)


def _twice(picture: Path) -> Path:
    """Where *picture* lies for screens of twice as many pixels."""
    return picture.with_stem(f"{picture.stem}@2x")


def _whole(picture: Path) -> bool:
    """Whether *picture* lies there, in both sizes."""
    return picture.exists() and _twice(picture).exists()
