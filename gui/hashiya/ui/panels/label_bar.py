"""The labels as buttons: chip, title, key. What does not fit folds into a menu."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QWidget

from hashiya.model.scheme import Label, Scheme
from hashiya.ui.chips import SIDE, chip_icon, paint_chip, paint_keycap
from hashiya.ui.label_words import gist, path_of
from hashiya.ui.locales import of_words
from hashiya.ui.panels.rows import smaller
from hashiya.ui.tips import in_menu, tip
from hashiya.view.style import Inks, LabelInk

translate = QCoreApplication.translate

GAP = 8
HEIGHT = 36
MANY = 24
"""More labels than these are no menu."""


class ChipButton(QToolButton):
    """A button with a label's chip and title, and a key if it has one; without the title when room is short."""

    def __init__(self, ink: LabelInk, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ink = ink
        self.key = key
        self.compact = False
        self.stuck = False
        """Whether every selection becomes this label now."""
        self.setAutoRaise(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_ink(self, ink: LabelInk) -> None:
        """Show another label."""
        self.ink = ink
        self.updateGeometry()
        self.update()

    def wanted(self, compact: bool) -> int:
        """The width it needs (pixels)."""
        width = 12 + SIDE + 10
        if not compact:
            width += 8 + QFontMetrics(self.font()).horizontalAdvance(self.ink.title)
        return width + (28 if self.key else 4)

    def sizeHint(self) -> QSize:
        return QSize(self.wanted(self.compact), HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(1.0 if self.isEnabled() else 0.5)
        palette = self.palette()
        lit = self.underMouse() and self.isEnabled()
        painter.setBrush(palette.midlight() if self.isDown() else palette.button())
        line = palette.accent() if self.hasFocus() or self.stuck else palette.dark() if lit else palette.mid()
        width = 2 if self.stuck else 1
        painter.setPen(QPen(line.color(), width))
        edge = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), 8, 8)
        rtl = self.isRightToLeft()
        width, middle = self.width(), self.height() / 2
        chip = QRectF(width - 12 - SIDE if rtl else 12, middle - SIDE / 2, SIDE, SIDE)
        painter.setFont(self.font())
        paint_chip(painter, chip, self.ink)
        if not self.compact:
            painter.setPen(palette.buttonText().color())
            start = 12 + SIDE + 8
            room = QRectF(0, 0, width - start, self.height()) if rtl else QRectF(start, 0, width, self.height())
            side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
            painter.drawText(
                room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | side, self.ink.title
            )
        if self.key:
            painter.setFont(smaller(self.font(), 1.5))
            cap = QRectF(10 if rtl else width - 10 - 18, middle - 9.5, 18, 19)
            paint_keycap(painter, cap, self.key, palette.placeholderText().color(), palette.mid().color())


class LabelButton(ChipButton):
    """Marks with one label."""

    def __init__(
        self, label: Label, ink: LabelInk, parent: QWidget | None = None, path: str = "", gist: str = ""
    ) -> None:
        """*path*: the title with what it is a kind of; *gist*: how it is used, in a line."""
        super().__init__(ink, label.key, parent)
        self.label = label
        if label.key:
            words = translate("LabelBar", "Mark the selection as {title} ({key})")
        else:
            words = translate("LabelBar", "Mark the selection as {title}")
        words = words.format(title=path or ink.title, key=label.key)
        self.setToolTip(tip(f"{words}\n{gist}" if gist else words))
        self.setAccessibleName(words)


class LabelBar(QWidget):
    """All labels that fit, in the middle of the room given: those with a key, then those used last, then the others.

    Where not all of them fit, not even without their titles, those that do keep their titles, for many chips look the
    same; the others stand in a menu at the end, or, if they are many, are found by typing.
    """

    label_chosen = Signal(str)

    def __init__(self, more: QAction, parent: QWidget | None = None) -> None:
        """*more*: the command that lets one choose a label by typing; its key is told by the menu's button."""
        super().__init__(parent)
        self._pick = more
        self._buttons: list[LabelButton] = []
        self._more = QToolButton(self)
        self._more.setProperty("card", True)
        self._more.setText(translate("LabelBar", "Labels"))
        self._more.setToolTip(more.toolTip())
        self._more.setAccessibleName(translate("LabelBar", "More labels"))
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.clicked.connect(self._tell_many)
        self._menu = QMenu(self._more)
        self._menu.setAccessibleName(self._more.accessibleName())
        self._menu.aboutToShow.connect(self._fill_menu)
        self._menu.triggered.connect(self._tell_action)
        self._more.setMenu(self._menu)
        self._more.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)

    def show_labels(
        self, labels: Sequence[Label], inks: Inks, lately: Sequence[str] = (), scheme: Scheme | None = None
    ) -> None:
        """Show *labels* in *inks*: those with a key first, for they are the ones that are used most, then those whose
        names stand in *lately*, the last first. Their paths and guidelines are told from *scheme*."""
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = []
        places = {name: place for place, name in enumerate(lately)}

        def rank(label: Label) -> tuple[bool, int]:
            return not label.key, 0 if label.key else places.get(label.name, len(places))

        language = of_words().name()[:2]
        for label in sorted(labels, key=rank):
            path = path_of(scheme, label.name, language) if scheme and scheme.depth(label.name) else ""
            button = LabelButton(label, inks.label(label.name), self, path, gist(label, language))
            button.clicked.connect(self._tell_button)
            self._buttons.append(button)
        self._arrange()
        self.updateGeometry()

    def show_used(self, label: str) -> None:
        """Let *label*, which was just used, be in sight: behind those with a key, unless it stands there already."""
        button = next((one for one in self._buttons if one.label.name == label), None)
        if button is not None and button.isHidden():
            self._buttons.remove(button)
            keyed = sum(bool(one.key) for one in self._buttons)
            self._buttons.insert(keyed, button)
            self._arrange()

    def show_sticky(self, label: str) -> None:
        """Say that every selection becomes *label*; "" for none."""
        for button in self._buttons:
            button.stuck = bool(label) and button.label.name == label
            button.setAccessibleDescription(translate("LabelBar", "Every selection becomes it") if button.stuck else "")
            button.update()

    def stops(self) -> list[QWidget]:
        """What the Tab key leads to, in order."""
        return [*self._buttons, self._more]

    def _arrange(self) -> None:
        compact = self._width_of(len(self._buttons), False) > self.width()
        count = len(self._buttons)
        if compact and self._width_of(count, True) > self.width():
            more = self._more.sizeHint().width() + GAP
            keyed = sum(bool(button.key) for button in self._buttons)
            compact = not keyed or self._width_of(keyed, False) + more > self.width()
            while count and self._width_of(count, compact) + more > self.width():
                count -= 1
            few = len(self._buttons) - count <= MANY
            if few != (self._more.menu() is not None):
                self._more.setMenu(self._menu if few else None)  # type: ignore[arg-type]  # None takes the menu away
        shown: list[QToolButton] = list(self._buttons[:count])
        for place, button in enumerate(self._buttons):
            button.compact = compact
            button.setVisible(place < count)
        self._more.setVisible(count < len(self._buttons))
        widths = [button.wanted(compact) for button in self._buttons[:count]]
        if count < len(self._buttons):
            shown.append(self._more)
            widths.append(min(self._more.sizeHint().width(), self.width()))
        total = sum(widths) + GAP * max(0, len(widths) - 1)
        x = max(0, (self.width() - total) // 2)
        for tool, width in zip(shown, widths, strict=True):
            left = self.width() - x - width if self.isRightToLeft() else x
            tool.setGeometry(left, 0, width, HEIGHT)
            tool.update()
            x += width + GAP

    def _width_of(self, count: int, compact: bool) -> int:
        return sum(button.wanted(compact) for button in self._buttons[:count]) + GAP * max(0, count - 1)

    def _fill_menu(self) -> None:
        self._menu.clear()
        for button in self._buttons:
            if button.isHidden():
                action = self._menu.addAction(chip_icon(button.ink), in_menu(button.ink.title))
                action.setData(button.label.name)

    def _tell_action(self, action: QAction) -> None:
        self.label_chosen.emit(str(action.data()))

    def _tell_many(self) -> None:
        """What is too much for a menu is found by typing."""
        if self._more.menu() is None:
            self._pick.trigger()

    def _tell_button(self) -> None:
        button = self.sender()
        if isinstance(button, LabelButton):
            self.label_chosen.emit(button.label.name)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._more.sizeHint().width(), HEIGHT)

    def sizeHint(self) -> QSize:
        return QSize(max(80, self._width_of(len(self._buttons), False)), HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
