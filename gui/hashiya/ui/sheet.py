"""The style sheet: spacing, hairlines and rounded corners, which palettes cannot say. Rules only, no logic."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec.structs import asdict

if TYPE_CHECKING:
    from hashiya.ui.theme import Theme

RULES: Final = """
QMenuBar { background: %(chrome)s; padding: 2px 10px; spacing: 2px; border: none; }
QMenuBar::item { padding: 4px 9px; border-radius: 5px; color: %(quiet)s; background: transparent; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: %(hover)s; color: %(text)s; }
QMenu { background: %(raised)s; border: 1px solid %(line)s; padding: 5px; menu-scrollable: 1; }
QMenu::item { padding: 6px 22px 6px 12px; border-radius: 5px; margin: 0 1px; }
QMenu::item:selected { background: %(hover)s; color: %(text)s; }
QMenu::item:disabled { color: %(faint)s; }
QMenu::icon { padding-left: 10px; padding-right: 10px; }
QMenu::separator { height: 1px; background: %(line)s; margin: 5px 8px; }
QToolTip { background: %(raised)s; color: %(text)s; border: 1px solid %(line)s; padding: 5px 8px; }

QToolButton { border: 1px solid transparent; border-radius: 7px; padding: 5px; background: transparent; }
QToolButton:hover { background: %(hover)s; }
QToolButton:pressed, QToolButton:checked { background: %(hover)s; border-color: %(line)s; }
QToolButton:focus { border-color: %(accent)s; }
QToolButton::menu-indicator { image: none; width: 0; }
QToolButton[card="true"] { background: %(raised)s; border-color: %(line)s; padding: 5px 10px; }
QToolButton[card="true"]:hover { border-color: %(faint)s; }
QToolButton[card="true"]:pressed { background: %(hover)s; }
QToolButton[card="true"]:focus { border-color: %(accent)s; }

QPushButton { background: %(raised)s; border: 1px solid %(line)s; border-radius: 7px; padding: 6px 16px;
    outline: none; }
QPushButton:hover { border-color: %(faint)s; }
QPushButton:pressed { background: %(hover)s; }
QPushButton:focus { border-color: %(accent)s; }
QPushButton:default { background: %(accent)s; color: %(on_accent)s; border-color: %(accent)s; }
QPushButton:default:focus { border-color: %(text)s; }
QPushButton:disabled { background: %(chrome)s; color: %(faint)s; border-color: %(line)s; }
QPushButton[flat="true"] { background: transparent; border-color: transparent; color: %(accent)s; }
QPushButton[flat="true"]:hover { background: %(hover)s; }
QPushButton[flat="true"]:focus { border-color: %(accent)s; }
QPushButton#more { padding: 1px 5px; }
#proposals::item { padding: 2px 8px; }

QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }

QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QDoubleSpinBox {
    background: %(paper)s; border: 1px solid %(line)s; border-radius: 7px; padding: 5px 8px;
    selection-background-color: %(selection)s; selection-color: %(text)s; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus {
    border-color: %(accent)s; }
QComboBox { selection-background-color: %(hover)s; selection-color: %(text)s; }  /* its list takes them */
QComboBox::drop-down { border: none; width: 24px; subcontrol-origin: padding; subcontrol-position: center right; }
QSpinBox::up-button, QDoubleSpinBox::up-button { border: none; width: 20px; subcontrol-position: top right; }
QSpinBox::down-button, QDoubleSpinBox::down-button { border: none; width: 20px; subcontrol-position: bottom right; }
QAbstractSpinBox { padding: 0; min-height: 32px; }
QComboBox QLineEdit { border: none; background: transparent; padding: 0 8px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { color: %(faint)s; background: %(chrome)s; }
QComboBox QAbstractItemView { background: %(raised)s; border: 1px solid %(line)s; padding: 4px; outline: none;
    selection-background-color: %(hover)s; selection-color: %(text)s; }

QCheckBox { spacing: 9px; }
QCheckBox::indicator, QListView::indicator { width: 14px; height: 14px; border: 1px solid %(faint)s; border-radius: 4px;
    background: %(paper)s; }
QCheckBox::indicator:checked, QListView::indicator:checked { background: %(accent)s; border-color: %(accent)s;
    image: url("%(tick)s"); }
QCheckBox:focus { color: %(accent)s; }

QTreeView, QTableView, QScrollArea, * QListView { border: none; background: transparent; outline: none; }
QTableView { selection-background-color: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
#register QHeaderView { background: transparent; border: none; }
#register QHeaderView::section { background: %(chrome)s; color: %(quiet)s; border: none;
    border-bottom: 1px solid %(line)s; padding: 6px 10px; }
QListView[framed="true"], QTreeView[framed="true"], QTableView[framed="true"], QPlainTextEdit[framed="true"],
QTextEdit[framed="true"] {
    background: %(paper)s; border: 1px solid %(line)s; border-radius: 7px; padding: 4px; }
QListView[framed="true"]:focus, QTreeView[framed="true"]:focus, QTableView[framed="true"]:focus,
QPlainTextEdit[framed="true"]:focus, QTextEdit[framed="true"]:focus {
    border-color: %(accent)s; }
QTableView[framed="true"]::item { padding: 2px 6px; }
QTableView[framed="true"]::item:selected { background: %(hover)s; color: %(text)s; }
QTableView[framed="true"] QHeaderView, QTableView[framed="true"] QHeaderView::section {
    background: %(paper)s; color: %(quiet)s; border: none; padding: 4px 6px; }
QListView[framed="true"]::item { padding: 5px 6px; border-radius: 5px; }
QTreeView[framed="true"]::item { padding: 4px 6px; }
QListView[framed="true"]::item:selected, QTreeView[framed="true"]::item:selected {
    background: %(hover)s; color: %(text)s; }
QListView#gathered { border: 1px solid transparent; border-radius: 7px; margin: 0 14px 8px 14px; padding: 2px; }
QListView#gathered:focus { border-color: %(accent)s; }
QListView#gathered::item { padding: 3px 6px; border-radius: 5px; }
QListView#gathered::item:selected { background: %(hover)s; color: %(text)s; }

QTabWidget::pane { background: %(chrome)s; border: 1px solid %(line)s; border-radius: 7px; top: -1px; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { color: %(quiet)s; background: transparent; border: none; border-bottom: 2px solid transparent;
    padding: 6px 12px; margin: 0 2px 4px 2px; }
QTabBar::tab:hover { color: %(text)s; }
QTabBar::tab:selected { color: %(text)s; border-bottom-color: %(accent)s; }
QTabBar::tab:focus { color: %(accent)s; background: %(hover)s; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: %(line)s; border-radius: 4px; margin: 2px; }
QScrollBar::handle:hover { background: %(faint)s; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar { border: none; background: %(line)s; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: %(accent)s; border-radius: 3px; }

#qt_msgbox_label, #qt_msgbox_informativelabel { min-width: 340px; }
#top_bar { background: %(chrome)s; border-bottom: 1px solid %(line)s; }
#brand { color: %(accent)s; }
#panel { background: %(chrome)s; }
#page { background: %(paper)s; }
#panel_title, #section { color: %(quiet)s; }
#status_line { background: %(chrome)s; border-top: 1px solid %(line)s; }
#status_line QLabel { color: %(quiet)s; }
#status_line QToolButton { color: %(quiet)s; padding: 1px 6px; }
#banner[bad="true"] { background: %(wash)s; }
#find_bar { background: %(chrome)s; border-top: 1px solid %(line)s; }
#find_error { color: %(bad)s; }
#banner { background: %(raised)s; border: 1px solid %(line)s; border-radius: 8px; }
#key { color: %(quiet)s; border: 1px solid %(line)s; border-radius: 4px; padding: 0 5px; background: %(chrome)s; }
#quiet { color: %(quiet)s; }
QToolButton[chip="true"] { border: 1px solid %(line)s; border-radius: 9px; padding: 2px 10px; background: %(paper)s; }
QToolButton[chip="true"]:checked { border-color: %(accent)s; color: %(accent)s; }
#hairline { background: %(line)s; border: none; }
#empty_title { color: %(text)s; }
"""


PURE: Final = """
QMenu::item:selected, QMenuBar::item:selected { background: %(text)s; color: %(paper)s; }
QToolButton:hover, QToolButton:pressed, QToolButton:checked { border-color: %(line)s; }
QToolButton:focus, QToolButton[card="true"]:focus, QPushButton:focus, QPushButton[flat="true"]:focus, QLineEdit:focus,
QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus, QListView[framed="true"]:focus,
QListView#gathered:focus,
QTreeView[framed="true"]:focus {
    border: 2px solid %(accent)s; }
QPushButton:default:focus { border: 2px solid %(text)s; }
QCheckBox:focus { text-decoration: underline; }
QScrollBar::handle, QScrollBar::handle:hover { background: %(faint)s; }
QListView[framed="true"]::item:selected, QComboBox, QComboBox QAbstractItemView { selection-background-color: %(text)s;
    selection-color: %(paper)s; }
QListView[framed="true"]::item:selected, QTreeView[framed="true"]::item:selected,
QTableView[framed="true"]::item:selected, QListView#gathered::item:selected {
    background: %(text)s; color: %(paper)s; }
QProgressBar { border: 1px solid %(line)s; background: %(paper)s; }
QToolTip { border: 2px solid %(line)s; }
"""
"""What pure inks add: focus in double lines, what is chosen the other way round."""


def style_sheet(theme: Theme, tick: str) -> str:
    """The sheet in the colours of *theme*; *tick* is the path of the picture in a ticked box."""
    return (RULES + PURE if theme.contrast else RULES) % {**asdict(theme), "tick": tick}
