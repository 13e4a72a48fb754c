"""The editor of schemes: labels and links as a tree, the chosen one beside it. Nothing is changed before the end."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTabWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QTreeWidgetItemIterator,
    QVBoxLayout,
    QWidget,
)

from hashiya.formats.scheme import read_scheme
from hashiya.model.errors import KnownError
from hashiya.model.field import Field
from hashiya.model.scheme import Label, Scheme
from hashiya.session.ready_schemes import ready_schemes
from hashiya.session.scheme_draft import Draft
from hashiya.ui import file_dialogs
from hashiya.ui.chips import chip_icon
from hashiya.ui.dialogs.frame import Frame
from hashiya.ui.dialogs.scheme_buttons import small_buttons
from hashiya.ui.dialogs.scheme_fields import FieldsForm
from hashiya.ui.dialogs.scheme_label import EndsForm, GuidelineForm, LabelForm
from hashiya.ui.dialogs.type_ahead import Choice, choose
from hashiya.ui.dialogs.upright import Upright
from hashiya.ui.fuzzy import score
from hashiya.ui.isolates import apart, isolated
from hashiya.ui.keys import key_words
from hashiya.ui.line_field import clearable
from hashiya.ui.messages import sentence
from hashiya.ui.numbers import number
from hashiya.ui.theme import Theme, inks_of

translate = QCoreApplication.translate

KEY = Qt.ItemDataRole.UserRole

SIZE = QSize(1040, 700)
"""Pixels, on a screen that has them."""

MANY = 24
"""More labels than these can be searched, and their sub-labels are folded at first."""


Counts = Mapping[tuple[str, str], int]
Taken = Mapping[str, str]
"""Characters that commands listen to in the text, and what those are called."""


class SchemeDialog(Frame):
    """Edits a draft; whoever opened it carries its revision out."""

    chapter = "schemes"

    def __init__(
        self,
        scheme: Scheme,
        theme: Theme,
        language: str,
        parent: QWidget | None = None,
        *,
        counts: Counts | None = None,
        taken: Taken | None = None,
    ) -> None:
        """*counts* are the spans and links of the labels by kind and name; *taken* the keys that commands have."""
        super().__init__(translate("SchemeDialog", "Scheme"), parent)
        self.draft = Draft(scheme)
        self._counts, self._taken = counts or {}, taken or {}
        self._theme, self._language = theme, language
        self.tree = QTreeWidget(self)
        self.tree.setProperty("framed", True)
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setColumnCount(2)
        self.tree.setIndentation(16)
        self.tree.setIconSize(QSize(18, 18))
        self.tree.setMinimumWidth(160)
        head = self.tree.header()
        self.tree.setHeaderLabels(["", ""])
        head.setStretchLastSection(False)
        head.setMinimumSectionSize(1)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.setAccessibleName(translate("SchemeDialog", "Labels and links"))
        self.tree.currentItemChanged.connect(self._show)
        self.tree.itemCollapsed.connect(self._fold)
        self.tree.itemExpanded.connect(self._unfold)
        self._folded: set[tuple[str, str]] = set()
        if len(scheme.labels) > MANY:
            self._folded = {("span", label.parent) for label in scheme.labels if label.parent}
        self.finding = QLineEdit(self)
        self.finding.setPlaceholderText(translate("SchemeDialog", "Find a label"))
        self.finding.setAccessibleName(translate("SchemeDialog", "Find a label"))
        clearable(self.finding)
        self.finding.textChanged.connect(self._find)
        self.finding.installEventFilter(self)
        self.label_form = LabelForm(self)
        self.fields = FieldsForm(language, self)
        self.ends = EndsForm(self)
        self.guideline = GuidelineForm(language, self)
        self.tabs = QTabWidget(self)
        self.tabs.tabBar().setAccessibleName(translate("Preferences", "Pages"))
        pages: dict[QWidget, str] = {
            self.label_form: translate("SchemeDialog", "Label"),
            self.fields: translate("SchemeDialog", "Fields"),
            self.ends: translate("SchemeDialog", "Ends"),
            self.guideline: translate("SchemeDialog", "Guideline"),
        }
        self._pages = list(pages)
        for part, words in pages.items():
            self.tabs.addTab(Upright(part), words)
        for part in (self.label_form, self.ends, self.guideline):
            part.written.connect(self._write)
        self.fields.written.connect(self._write_field)
        self.fields.removed.connect(self._remove_field)
        self.fields.moved.connect(self._move_field)
        self.told = QLabel(self)
        self.told.setWordWrap(True)
        self.told.hide()
        self._lay_out()
        agree = self.finish(translate("SchemeDialog", "Use this scheme"))
        if agree is not None:
            agree.setToolTip(key_words("Ctrl+Return"))
        self._add_sources()
        self.sized = True
        self.resize(SIZE)
        self._fill(("span", scheme.labels[0].name) if scheme.labels else ("span", ""))

    def current(self) -> tuple[str, str]:
        """Kind and name of the chosen label; the name is "" on a heading."""
        item = self.tree.currentItem()
        kind, name = item.data(0, KEY) if item else ("span", "")
        return str(kind), str(name)

    def choose_label(self, kind: str, name: str) -> None:
        """Make that label the chosen one."""
        self._fill((kind, name))

    def add(self, below: bool = False) -> None:
        """A new label beside the chosen one; *below* makes it a kind of that one."""
        kind, name = self.current()
        names = {label.name for label in self.draft.labels(kind)}
        new = next(f"{kind}_{number}" for number in range(1, 10_000) if f"{kind}_{number}" not in names)
        beside = self.draft.label(kind, name).parent if name else ""
        parent = (name if below else beside) if kind == "span" else ""
        self._do(partial(self.draft.add, kind, new, parent), (kind, new))
        self._turn_to(self.label_form)
        self.label_form.name.setFocus()
        self.label_form.name.selectAll()

    def remove(self) -> None:
        """Take the chosen label out, after asking what is to become of what it marks."""
        kind, name = self.current()
        if not name:
            return
        label = self.draft.label(kind, name)
        others = [one for one in self.draft.labels(kind) if one.name != name]
        give = translate("SchemeDialog", "Give it to: {label}")
        words = [translate("SchemeDialog", "Delete what it marks as well")]
        words += [give.format(label=self._title(one)) for one in others]
        choices = [Choice(str(place), said) for place, said in enumerate(words)]
        into = [None, *(one.name for one in others)]
        title = translate("SchemeDialog", "Delete {label}").format(label=self._title(label))
        chosen = choose(title, translate("SchemeDialog", "What becomes of what it marks?"), choices, self)
        if chosen:
            self._do(partial(self.draft.remove, kind, name, into[int(chosen)]), (kind, ""))

    def begin_from(self, scheme: Scheme) -> None:
        """Take the labels of *scheme* in."""
        self._do(partial(self.draft.begin_from, scheme), ("span", scheme.labels[0].name))

    def read(self, path: Path) -> None:
        """Take the labels of the TOML file *path* in; what is wrong with it is told."""
        try:
            scheme = read_scheme(path)
        except KnownError as error:
            self._tell(sentence(error))
        else:
            self.begin_from(scheme)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(16)
        side = QVBoxLayout()
        side.setSpacing(8)
        side.addWidget(self.finding)
        side.addWidget(self.tree, 1)
        buttons = small_buttons(
            self.tree,
            ("add", translate("SchemeDialog", "Add"), "Ins", partial(self.add, False)),
            ("add-below", translate("SchemeDialog", "Add below"), "Shift+Ins", partial(self.add, True)),
            ("delete", translate("SchemeDialog", "Delete"), "Del", self.remove),
            ("up", translate("SchemeDialog", "Up"), "Alt+Up", partial(self._move, -1)),
            ("down", translate("SchemeDialog", "Down"), "Alt+Down", partial(self._move, 1)),
        )
        side.addLayout(buttons)
        row.addLayout(side, 3)
        row.addWidget(self.tabs, 7)
        self.column.addLayout(row, 1)
        self.column.addWidget(self.told)

    def _add_sources(self) -> None:
        """Where labels can be taken from, at the other end of the row of buttons."""
        for words, work in (
            (translate("SchemeDialog", "Start from\u2026"), self._start_from),
            (translate("SchemeDialog", "Read a file\u2026"), self._read_file),
        ):
            button = self.buttons.addButton(words, QDialogButtonBox.ButtonRole.ResetRole)
            button.setAutoDefault(False)
            button.clicked.connect(partial(_call, work))

    def _fill(self, chosen: tuple[str, str]) -> None:
        """Show the tree anew, *chosen* as the current label."""
        with QSignalBlocker(self.tree):
            current = self._grow(chosen)
        if current is not None:
            self.tree.setCurrentItem(current)
        self._show()

    def _grow(self, chosen: tuple[str, str]) -> QTreeWidgetItem | None:
        """Fill the tree; returns the item of *chosen*."""
        self.tree.clear()
        current: QTreeWidgetItem | None = None
        for kind, words in (
            ("span", translate("SchemeDialog", "Labels")), ("link", translate("SchemeDialog", "Links")),
        ):  # fmt: skip
            top = QTreeWidgetItem(self.tree, [words])
            top.setData(0, KEY, (kind, ""))
            if chosen == (kind, ""):
                current = top
            labels = self.draft.labels(kind)
            inks = inks_of(self._theme, Scheme(labels), self._language)
            items: dict[str, QTreeWidgetItem] = {}
            for label in labels:
                item = items[label.name] = QTreeWidgetItem([self._title(label), self._count(label)])
                item.setTextAlignment(1, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
                item.setForeground(1, self.palette().placeholderText())
                item.setIcon(0, chip_icon(inks.label(label.name)))
                item.setData(0, KEY, (kind, label.name))
                if (kind, label.name) == chosen:
                    current = item
            for label in labels:
                items.get(label.parent, top).addChild(items[label.name])
        self.tree.expandAll()
        for item in self._items():
            if item.data(0, KEY) in self._folded:
                item.setExpanded(False)
        self._narrow()
        return current

    def _items(self) -> Iterator[QTreeWidgetItem]:
        found = QTreeWidgetItemIterator(self.tree)
        while (item := found.value()) is not None:
            yield item
            found += 1

    def _fold(self, item: QTreeWidgetItem) -> None:
        if not self.finding.text().strip():
            self._folded.add(item.data(0, KEY))

    def _unfold(self, item: QTreeWidgetItem) -> None:
        if not self.finding.text().strip():
            self._folded.discard(item.data(0, KEY))

    def _find(self, words: str) -> None:
        first = self._narrow()
        if words.strip() and first is not None:
            self.tree.setCurrentItem(first)

    def _narrow(self) -> QTreeWidgetItem | None:
        """Show the labels that are called like what was typed, with what they are kinds of, and return the first one;
        all of them for nothing."""
        labels = len(self.draft.labels("span")) + len(self.draft.labels("link"))
        self.finding.setVisible(labels > MANY or bool(self.finding.text()))
        words = self.finding.text().strip()
        first: QTreeWidgetItem | None = None
        for item in self._items():
            kind, name = item.data(0, KEY)
            label = self.draft.label(kind, name) if name else None
            named = " ".join((label.name, *label.title.values())) if label else ""
            fits = not words or (label is not None and score(words, named) is not None)
            first = first or (item if words and fits else None)
            item.setHidden(not fits)
            item.setExpanded(bool(words) or (kind, name) not in self._folded)
            above = item.parent()
            while fits and above is not None:
                above.setHidden(False)
                above = above.parent()
        return first

    def _count(self, label: Label) -> str:
        """How many spans or links carry the label, "" for none."""
        count = self._counts.get(self.draft.was(label.kind, label.name), 0)
        return number(count) if count else ""

    def _title(self, label: Label) -> str:
        return label.title_in(self._language)

    def _show(self, *_: object) -> None:
        kind, name = self.current()
        self.tabs.setEnabled(bool(name))
        if not name:
            return
        label, labels = self.draft.label(kind, name), self.draft.labels("span")
        scheme = self.draft.scheme()
        self.label_form.show_label(label, [one for one in labels if not scheme.is_a(one.name, name)], self._language)
        self.fields.show_label(label)
        self.ends.show_label(label, labels, self._language)
        self.guideline.show_label(label)
        self.tabs.setTabVisible(self._pages.index(self.ends), kind == "link")

    def _do(self, work: Callable[[], object], chosen: tuple[str, str]) -> bool:
        try:
            work()
        except KnownError as error:
            self._tell(sentence(error))
            self._show()
            return False
        self._tell("")
        self._fill(chosen)
        return True

    def _tell(self, words: str) -> None:
        self.told.setText(words)
        self.told.setVisible(bool(words))

    def _write(self, name: str, value: Any) -> None:
        kind, label = self.current()
        if not label:
            return
        if name == "key" and kind == "span" and value.upper() in self._taken:
            words = translate("SchemeDialog", "The key {key} belongs to the command {command} already.")
            told = words.format(key=isolated(value), command=isolated(self._taken[value.upper()]))
            self._show()
            self._tell(told)
            return
        if name in ("guideline", "sources", "targets", "symmetric", "across"):  # nothing of the tree, so it may stand
            self.draft.change(kind, label, **{name: value})
        else:
            self._do(
                partial(self.draft.change, kind, label, **{name: value}), (kind, value if name == "name" else label)
            )

    def _write_field(self, name: str, one: Field) -> None:
        kind, label = self.current()
        try:
            self.draft.set_field(kind, label, name, one)
        except KnownError as error:
            self._tell(sentence(error))
            self.fields.show_label(self.draft.label(kind, label))
            return
        self._tell("")
        self.fields.show_label(self.draft.label(kind, label), one.name)

    def _remove_field(self, name: str) -> None:
        kind, label = self.current()
        self.draft.remove_field(kind, label, name)
        self.fields.show_label(self.draft.label(kind, label))

    def _move_field(self, name: str, step: int) -> None:
        kind, label = self.current()
        self.draft.move_field(kind, label, name, step)
        self.fields.show_label(self.draft.label(kind, label), name)

    def _move(self, step: int) -> None:
        kind, name = self.current()
        if name:
            self._do(partial(self.draft.move, kind, name, step), (kind, name))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to and fro between a tree and the first line beside it, so that label after label is written;
        Ctrl+Enter uses the scheme."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.setFocus()  # what is being written is kept first
            self.accept()
            return
        here = self.focusWidget()
        if here is self.tree and self.current()[1]:
            self._turn_to(self.label_form)
            self._begin(self.label_form.name)
        elif here is self.fields.list and self.fields.current():
            self._begin(self.fields.name)
        elif isinstance(here, QLineEdit):
            (self.fields.list if self.fields.isAncestorOf(here) else self.tree).setFocus()
        else:
            super().keyPressEvent(event)

    def _turn_to(self, page: QWidget) -> None:
        self.tabs.setCurrentIndex(self._pages.index(page))

    def _begin(self, edit: QLineEdit) -> None:
        edit.setFocus()
        edit.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the line that finds, Down and Enter lead into the tree."""
        pressed = event.key() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else 0
        if watched is self.finding and pressed in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.tree.setFocus()
            return True
        return super().eventFilter(watched, event)

    def _start_from(self) -> None:
        scheme = choose_ready(self._language, self)
        if scheme is not None:
            self.begin_from(scheme)

    def _read_file(self) -> None:
        title, kind = translate("SchemeDialog", "Read a scheme"), translate("SchemeDialog", "Schemes")
        found = file_dialogs.open_name(self, title, "", file_dialogs.kinds((kind, "*.toml")))
        if found:
            self.read(Path(found))


def _call(work: Callable[[], None], _: bool) -> None:
    work()


def choose_ready(language: str, parent: QWidget | None) -> Scheme | None:
    """Let one of the schemes that ship be chosen."""
    schemes = {scheme.name: scheme for scheme in ready_schemes()}
    choices = [
        Choice(
            scheme.name, scheme.title.get(language) or scheme.title["en"],
            apart(label.title_in(language) for label in scheme.labels if not label.parent),
            other=" ".join(scheme.title.values()),
        )
        for scheme in schemes.values()
    ]  # fmt: skip
    title, hint = (
        translate("SchemeDialog", "Start from a scheme"),
        translate("SchemeDialog", "Type the name of a scheme"),
    )
    return schemes.get(choose(title, hint, choices, parent))


def edit_scheme(
    parent: QWidget, scheme: Scheme, theme: Theme, language: str, counts: Counts, taken: Taken
) -> Draft | None:
    """Let *scheme* be edited; the draft if it is to be used, None if not."""
    dialog = SchemeDialog(scheme, theme, language, parent, counts=counts, taken=taken)
    try:
        return dialog.draft if dialog.exec() == QDialog.DialogCode.Accepted and dialog.draft.changed() else None
    finally:
        dialog.deleteLater()
