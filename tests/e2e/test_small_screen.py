"""A small screen at 200 %: 683 pixels by 350 with both sides shown. Nothing is cut off, everything is reached."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QLabel, QWidget

from tests.ui.windows import in_dialog, press, rest, shell_in, show, type_text


@pytest.fixture(params=["ar", "fa", "en"])
def small(request: Any, qapp: Any, qtbot: Any) -> Iterator[Any]:
    """The window on the annotated seeds, small."""
    with shell_in(qapp, qtbot, request.param, annotated=True) as shell:
        shell.open(None, ())
        shell.window.resize(683, 350)
        show(shell.window, qtbot)
        shell.window.banner.clear()
        rest(shell.window)
        yield shell.window


def _within(part: QWidget, whole: QWidget) -> bool:
    return whole.rect().contains(QRect(part.mapTo(whole, QPoint(0, 0)), part.size()))


def _select(window: Any, label: str) -> None:
    spans = window.desk.current.spans()
    window.reader.select_span(next(spans[row].id for row in range(len(spans)) if spans[row].label == label))
    rest(window)


def test_names_of_fields_stand_whole_above_them(small, qtbot) -> None:
    _select(small, "directive")
    press(small.reader, "F2")
    inspector = small.panels.inspector
    area = inspector.form.parentWidget().parentWidget()
    titles = [title for title in inspector.form.findChildren(QLabel) if title.buddy() is not None]
    assert len(titles) == 4
    for title in titles:
        assert title.width() >= title.sizeHint().width(), title.text()
        assert title.geometry().bottom() < title.buddy().geometry().top()
    for part in (*titles, *inspector.form.edits(), inspector.note, inspector.links):
        across = part.mapTo(area, QPoint(0, 0)).x()
        assert across >= 0 and across + part.width() <= area.width(), part.accessibleName()
    qtbot.waitUntil(lambda: _within(inspector.form.edits()[0], area))


def test_in_a_wide_inspector_names_stand_beside_the_fields(small, qtbot) -> None:
    small.resize(1280, 800)
    _select(small, "directive")
    form = small.panels.inspector.form
    titles = [title for title in form.findChildren(QLabel) if title.buddy() is not None]
    qtbot.waitUntil(lambda: all(title.y() < title.buddy().geometry().bottom() for title in titles))
    assert all(title.geometry().intersected(title.buddy().geometry()).isEmpty() for title in titles)
    assert all(abs(title.geometry().center().y() - title.buddy().geometry().center().y()) < 6 for title in titles)


def test_the_list_has_the_side_until_a_span_is_selected(small, qtbot) -> None:
    side, inspector = small.panels.spans.parentWidget(), small.panels.inspector
    assert not inspector.isVisible() and small.panels.spans.height() == side.height()
    assert small.panes.named()["inspector"] is side
    _select(small, "entity")
    assert inspector.isVisible() and inspector.height() > small.panels.spans.height()
    small.reader.setFocus()
    inspector.edit_note()
    small.reader.select_span("")
    rest(small)
    assert not inspector.isVisible() and small.reader.hasFocus(), "nobody is left with the keyboard in a hidden field"


def test_a_high_window_is_divided_as_before(small, qtbot) -> None:
    side, inspector = small.panels.spans.parentWidget(), small.panels.inspector
    small.resize(1280, 800)
    assert inspector.isVisible()
    side.setSizes([150, side.height() - 150])
    side.splitterMoved.emit(150, 1)
    before = side.sizes()
    assert before[0] < before[1]
    small.resize(683, 350)
    _select(small, "entity")
    assert side.sizes()[0] > side.sizes()[1]
    small.resize(1280, 800)
    qtbot.waitUntil(lambda: all(abs(now - then) < 3 for now, then in zip(side.sizes(), before, strict=True)))


def test_the_bar_that_finds_has_two_lines(small, qtbot) -> None:
    press(small.reader, "Ctrl+F")
    bar = small.find_bar
    type_text(bar.field, "محافظ")
    qtbot.waitUntil(lambda: bar.count_words not in ("", "0") and bar.field.width() > 150)
    parts = [part for part in bar.findChildren(QWidget) if part.isVisible() and part.parentWidget() is bar]
    assert len(parts) > 8
    assert not [part for part in parts if not _within(part, small.panels.middle)]
    small.panes.show_side("spans", False)
    small.panes.show_side("documents", False)
    small.resize(1000, 350)
    modes = [part for part in bar.findChildren(QWidget) if getattr(part, "isCheckable", lambda: False)()]
    qtbot.waitUntil(lambda: all(abs(part.geometry().center().y() - bar.field.geometry().center().y()) < 6
                                for part in modes))  # fmt: skip


def test_a_message_has_what_can_be_done_below_it(small, qtbot) -> None:
    words = "هذا مشروع للتجربة. وفي دقيقتين تريك الجولة ما فيه."
    small.desk.messages.tell(words, ("بدء الجولة", int))
    banner = small.banner
    label = next(part for part in banner.findChildren(QLabel) if part.text().strip("\u200f\u200e\u2068\u2069") == words)
    assert label.height() >= label.heightForWidth(label.width())
    button = banner.stops()[0]
    assert button.y() > label.geometry().bottom() - 2 and _within(button, banner)
    assert banner.height() == banner.heightForWidth(banner.width()), "as high as it must be, and no higher"
    small.panes.show_side("spans", False)
    small.resize(1000, 400)
    qtbot.waitUntil(lambda: abs(button.geometry().center().y() - label.geometry().center().y()) < 6)
    banner.clear()


def test_no_message_covers_where_one_types(small, qtbot) -> None:
    press(small.reader, "Ctrl+Shift+F")
    small.desk.messages.tell("هذا مشروع للتجربة.", ("بدء الجولة", int))
    panel, middle = small.search_panel, small.panels.middle
    field = QRect(panel.field.mapTo(middle, QPoint(0, 0)), panel.field.size())
    assert not small.banner.geometry().intersects(field)
    assert middle.rect().contains(small.banner.geometry())
    small.banner.clear()


def test_an_empty_place_scrolls(small, qtbot) -> None:
    press(small.reader, "Ctrl+Shift+F")
    (place,) = [part for part in (small.search_panel._empty,) if part.isVisible()]
    below = place.widget().height() - place.viewport().height()
    assert place.verticalScrollBar().maximum() == max(0, below)
    assert place.widget().height() >= place.column.totalHeightForWidth(place.viewport().width())


def test_a_list_to_choose_from_stays_on_the_screen(small, qtbot, monkeypatch) -> None:
    """However low on the screen the window is."""
    screen = small.screen().availableGeometry()
    small.move(0, screen.bottom() - small.height())
    met = in_dialog(qtbot, lambda dialog: (qtbot.wait(10), seen.append(dialog.geometry()), dialog.reject()))
    seen: list[QRect] = []
    small.actions_["edit.palette"].trigger()
    assert met and screen.contains(seen[0])


@pytest.mark.parametrize("language", ["ar", "fa", "en"])
def test_the_register_is_no_wider_than_the_screen(qapp, qtbot, language: str) -> None:
    """Long names of labels and groups are cut in their lists, which show them whole when they open."""
    with shell_in(qapp, qtbot, language, annotated=True) as shell:
        shell.open(None, ())
        show(shell.window, qtbot)
        press(shell.window.reader, "F12")
        (register,) = [one for one in shell.window.findChildren(QWidget) if one.property("part") == "register"]
        for combo in (register.label, register.group):
            combo.addItem("n" * 80)
            combo.setCurrentIndex(combo.count() - 1)
        assert register.minimumSizeHint().width() <= 683 - 24, "what `frame.room_on` leaves of it"
        register.close()
