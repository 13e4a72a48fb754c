"""What to export, and where to: format, labels, documents, path. All of it can be chosen without a mouse."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from hashiya.model.document import Document
from hashiya.model.errors import QT_TRANSLATE_NOOP
from hashiya.model.scheme import Scheme
from hashiya.ui import file_dialogs
from hashiya.ui.chips import SIDE, chip_icon
from hashiya.ui.dialogs.frame import Frame
from hashiya.ui.fields import Combo
from hashiya.ui.isolates import apart, quoted
from hashiya.ui.numbers import counted
from hashiya.view.style import Inks

translate = QCoreApplication.translate

NAME = Qt.ItemDataRole.UserRole


class Kind(Struct, frozen=True):
    """A kind of file: its suffix, whether it holds one span a line, what it is called and what it is good for."""

    suffix: str
    spans_only: bool
    title: str
    hint: str


KINDS: Final = (
    Kind(
        ".jsonl",
        False,
        QT_TRANSLATE_NOOP("Export", "Documents with their spans (JSONL)"),
        QT_TRANSLATE_NOOP("Export", "One document a line with everything known of it. It can be imported again."),
    ),
    Kind(
        ".jsonl",
        True,
        QT_TRANSLATE_NOOP("Export", "One span a line (JSONL)"),
        QT_TRANSLATE_NOOP("Export", "One span a line with its sentence and its document."),
    ),
    Kind(
        ".csv",
        True,
        QT_TRANSLATE_NOOP("Export", "Table of spans (CSV)"),
        QT_TRANSLATE_NOOP("Export", "One span a row, for a spreadsheet."),
    ),
    Kind(
        ".tsv",
        True,
        QT_TRANSLATE_NOOP("Export", "Table of spans (TSV)"),
        QT_TRANSLATE_NOOP("Export", "One span a row, parted by tabs."),
    ),
)


class Wish(Struct, frozen=True):
    """What was asked for; ``documents`` and ``labels`` None for all."""

    path: Path
    spans_only: bool
    documents: tuple[str, ...] | None
    labels: tuple[str, ...] | None


class Amount(Struct, frozen=True):
    """How much the whole project holds."""

    documents: int
    spans: int


class ExportDialog(Frame):
    """Tab from field to field, Space ticks a label, Enter exports."""

    chapter = "out"

    def __init__(
        self,
        amount: Amount,
        current: Document | None,
        scheme: Scheme,
        inks: Inks,
        path: Path,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(translate("Export", "Export"), parent)
        self._amount = amount
        self._current = current
        self._kind = Combo(self)
        self._kind.setAccessibleName(translate("Export", "Kind of file"))
        for kind in KINDS:
            self._kind.addItem(translate("Export", kind.title))
        self._hint = QLabel(self)
        self._hint.setObjectName("quiet")
        self._hint.setWordWrap(True)
        self._which = Combo(self)
        self._which.setAccessibleName(translate("Export", "Documents"))
        self._which.addItem(
            translate("Export", "All of the project ({count})").format(count=counted.documents(amount.documents))
        )
        if current is not None:
            self._which.addItem(translate("Export", "Only this one: {title}").format(title=quoted(current.title)))
        self._labels = QListWidget(self)
        self._labels.setProperty("framed", True)
        self._labels.setAccessibleName(translate("Export", "Labels"))
        for label in scheme.labels:
            item = QListWidgetItem(chip_icon(inks.label(label.name)), inks.label(label.name).title, self._labels)
            item.setData(NAME, label.name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
        self._labels.setCurrentRow(0)
        self._labels.setIconSize(QSize(SIDE, SIDE))
        rows = min(6, max(1, len(scheme.labels)))
        self._labels.setFixedHeight(rows * max(30, self._labels.sizeHintForRow(0)) + 14)
        self._path = QLineEdit(str(path), self)
        self._path.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._path.setAccessibleName(translate("Export", "File"))
        browse = QPushButton(translate("Export", "&Browse\u2026"), self)
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        place = QHBoxLayout()
        place.setSpacing(8)
        place.addWidget(self._path, 1)
        place.addWidget(browse)
        self._summary = QLabel(self)
        self._summary.setObjectName("quiet")
        form = self.form()
        form.addRow(translate("Export", "&Kind of file"), self._kind)
        form.addRow("", self._hint)
        form.addRow(translate("Export", "&Documents"), self._which)
        form.addRow(translate("Export", "&Labels"), self._labels)
        name = QLabel(translate("Export", "&File"), self)
        name.setBuddy(self._path)
        form.addRow(name, place)
        form.addRow("", self._summary)
        self._agree = self.finish(translate("Export", "Export"))
        self._kind.currentIndexChanged.connect(self._kind_changed)
        self._which.currentIndexChanged.connect(self._check)
        self._labels.itemChanged.connect(self._check)
        self._path.textChanged.connect(self._check)
        self._kind_changed()
        self.setMinimumWidth(560)

    def wish(self) -> Wish:
        """What the fields say."""
        only = self._which.currentIndex() == 1 and self._current is not None
        chosen = self._chosen_labels()
        return Wish(
            path=Path(self._path.text().strip()).expanduser(),
            spans_only=KINDS[self._kind.currentIndex()].spans_only,
            documents=(self._current.id,) if only and self._current else None,
            labels=None if len(chosen) == self._labels.count() else chosen,
        )

    def _chosen_labels(self) -> tuple[str, ...]:
        items = [self._labels.item(row) for row in range(self._labels.count())]
        return tuple(str(item.data(NAME)) for item in items if item.checkState() == Qt.CheckState.Checked)

    def _kind_changed(self) -> None:
        kind = KINDS[self._kind.currentIndex()]
        self._hint.setText(translate("Export", kind.hint))
        path = Path(self._path.text())
        if path.suffix in {known.suffix for known in KINDS} and path.suffix != kind.suffix:
            self._path.setText(str(path.with_suffix(kind.suffix)))
        self._check()

    def _check(self) -> None:
        """Say what will be written, and let it be written only if there is something and somewhere."""
        only = self._which.currentIndex() == 1 and self._current is not None
        amount = Amount(1, self._current.spans) if only and self._current else self._amount
        words = apart((counted.documents(amount.documents), counted.spans(amount.spans)))
        if len(self._chosen_labels()) < self._labels.count():
            words = translate("Export", "{documents}, spans of the ticked labels").format(
                documents=counted.documents(amount.documents)
            )
        self._summary.setText(words)
        wish = self.wish()
        something = wish.labels is None or bool(wish.labels) or not wish.spans_only
        if self._agree is not None:
            self._agree.setEnabled(something and bool(self._path.text().strip()))

    def _browse(self) -> None:
        kind = KINDS[self._kind.currentIndex()]
        pattern = file_dialogs.kinds((translate("Export", kind.title), f"*{kind.suffix}"))
        title = translate("Export", "Export to")
        found, _ = file_dialogs.save_name(self, title, self._path.text(), pattern, confirm=False)
        if found:
            path = Path(found)
            self._path.setText(str(path if path.suffix else path.with_suffix(kind.suffix)))


def ask_export(
    parent: QWidget, amount: Amount, current: Document | None, scheme: Scheme, inks: Inks, path: Path
) -> Wish | None:
    """What the user wants to be exported, None for nothing. *path* is proposed."""
    dialog = ExportDialog(amount, current, scheme, inks, path, parent)
    try:
        return dialog.wish() if dialog.exec() == QDialog.DialogCode.Accepted else None
    finally:
        dialog.deleteLater()
