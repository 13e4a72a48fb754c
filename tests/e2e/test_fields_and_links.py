"""Who ordered whom to do what, where, by when: marked, filled and linked by keyboard alone, counted in keystrokes."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from hashiya.model.field import Choice, Field
from hashiya.model.scheme import Label
from hashiya.model.span import Link
from hashiya.session import annotate, links
from hashiya.session.scheme import carry_out, plan
from hashiya.session.scheme_draft import Draft
from hashiya.ui.dialogs.link import LinkDialog
from tests.ui.windows import in_dialog, press, rest, type_text


class Typist:
    """Presses keys on whatever has the keyboard, and counts them."""

    def __init__(self) -> None:
        self.strokes = 0

    def press(self, *keys: str) -> None:
        for key in keys:
            press(QApplication.focusWidget(), key)
            self.strokes += 1

    def type(self, words: str) -> None:
        type_text(QApplication.focusWidget(), words)
        self.strokes += len(words)


def select(window: Any, words: str) -> None:
    start = window.desk.session.text(window.desk.current.document_id)[:].index(words)
    window.reader.select(start, start + len(words))


def fields(window: Any) -> dict[str, Any]:
    return dict(window.desk.current.span().fields)


@pytest.fixture
def order(window: Any) -> Any:
    """A directive beside an entity and a location, selected."""
    session, document = window.desk.session, window.desk.current.document_id
    text = session.text(document)[:]
    for words, label in (("محافظ الإسماعيلية", "entity"), ("خلال", "entity"), ("الأمن", "location")):
        annotate.add(session, document, [(text.index(words), text.index(words) + len(words))], label)
    start = text.index("التنسيق")
    span = annotate.add(session, document, [(start, start + 40)], "directive")
    window.reader.select_span(span.id)
    return span


def test_a_directive_by_keyboard_alone(window, qtbot, order) -> None:
    """Mark, modality, due, issuer, place: the strokes are counted, so that a change that costs more is seen."""
    session = window.desk.session
    annotate.remove(session, order.id)
    window.reader.select(order.start, order.end)
    keys = Typist()
    keys.press("2", "F")
    keys.type("o")
    keys.press("Return", "Return")
    keys.type("2024-08-15")
    keys.press("Ctrl+Return")
    assert fields(window) == {"modality": "order", "due": "2024-08-15"}
    assert window.reader.hasFocus()
    filled = keys.strokes

    def link(key: str, then: Any) -> None:
        def label(dialog: Any) -> None:
            in_dialog(qtbot, then)
            type_text(dialog.field, key)

        in_dialog(qtbot, label)
        press(window.reader, "L")

    def choose(dialog: Any) -> None:
        assert dialog.choices.shown[0].words == "محافظ الإسماعيلية"  # the nearest one before the order
        press(dialog.field, "Return")

    def accept(dialog: Any) -> None:
        assert [choice.words for choice in dialog.choices.shown] == ["الأمن"]
        press(dialog.field, "Return")

    link("1", choose)
    link("4", accept)
    keys.strokes += 2 + 1 + 2 + 1  # L 1 and Enter; L 4 and Enter
    span = window.desk.current.span()
    ends = {(link.label, session.span(link.target).text) for link in links.of_span(session, span.id)}
    assert ends == {("issued_by", "محافظ الإسماعيلية"), ("at", "الأمن")}
    assert window.desk.current.span_id == span.id
    assert filled == 16 and keys.strokes == 22


def test_fields_are_kept_one_by_one_and_undone(window, order) -> None:
    press(window.reader, "F2")
    keys = Typist()
    keys.type("req")
    keys.press("Return")
    assert fields(window) == {"modality": "request"}
    assert "Modality" in window.actions_["edit.undo"].text()
    keys.press("Down", "Return")
    assert fields(window)["status"] == "open"
    keys.press("Escape", "Ctrl+Z", "Ctrl+Z")
    assert fields(window) == {} and window.reader.hasFocus()
    form = window.panels.inspector.form
    assert [edit.text() for edit in form.edits()] == ["", "", "", ""]


def test_enter_goes_through_the_fields_to_the_note(window, order) -> None:
    press(window.reader, "F")
    keys = Typist()
    keys.press("Return", "Return", "Return", "Return")
    assert window.panels.inspector.note.hasFocus() and fields(window) == {}


def test_last_values_come_first(window, order) -> None:
    press(window.reader, "F")
    keys = Typist()
    keys.type("warn")
    keys.press("Ctrl+Return")
    session = window.desk.session
    other = annotate.add(session, order.document, [(0, 3)], "directive")
    window.reader.select_span(other.id)
    keys.press("F", "Down", "Ctrl+Return")
    assert fields(window) == {"modality": "warning"}


def test_what_does_not_fit_is_not_kept_and_not_lost(window, order) -> None:
    form = window.panels.inspector.form
    press(window.reader, "F")
    keys = Typist()
    keys.type("zzz")
    keys.press("Return")
    assert fields(window) == {} and form.edits()[0].hasFocus() and "no such choice" in form._hint.text()
    keys.press("Escape")
    window.reader.select_span("")
    window.reader.select_span(order.id)
    assert form.edits()[0].text() == "zzz" and fields(window) == {}
    keys.press("F", "Backspace", "Return")
    assert form.edits()[0].text() == "" and fields(window) == {} and form.edits()[1].hasFocus()


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("2024-08-15", "2024-08-15"),
        ("\u0661\u0664\u0660\u0663/\u0660\u0665/\u0662\u0665", "2024-08-15"),
        ("\u06f1\u06f4\u06f0\u06f3/\u06f5/\u06f2\u06f5", "2024-08-15"),
        ("15.8.2024", "2024-08-15"),
        ("2024-02-30", "2024-02-30"),
        ("قبل الزيارة", "قبل الزيارة"),
    ],
)
def test_due_is_a_date_or_words(window, order, typed: str, kept: str) -> None:
    form = window.panels.inspector.form
    press(window.reader, "F")
    assert form.begin("due")
    keys = Typist()
    keys.type(typed)
    both = "15 August 2024" in form._hint.text() and "1403" in form._hint.text()
    assert both == (kept == "2024-08-15")
    keys.press("Return")
    assert fields(window) == {"due": kept}


def test_links_are_listed_followed_and_removed(window, qtbot, order) -> None:
    session = window.desk.session
    entity, *_ = [span for span in window.desk.current.spans() if span.text == "محافظ الإسماعيلية"]
    links.add(session, order.id, entity.id, "issued_by")
    listed = window.panels.inspector.links
    rest(window)
    assert listed.isVisible() and listed.model().rowCount() == 1
    listed.setFocus()
    keys = Typist()
    keys.press("Return")
    rest(window)
    assert window.desk.current.span_id == entity.id and listed.model().rowCount() == 1
    listed.setFocus()
    keys.press("Del")
    rest(window)
    assert session.links(order.document) == [] and not listed.isVisible()
    press(window.reader, "Ctrl+Z")
    assert len(session.links(order.document)) == 1


def test_the_same_thing_in_another_document(window, qtbot, order) -> None:
    session = window.desk.session
    entity = next(span for span in window.desk.current.spans() if span.text == "محافظ الإسماعيلية")
    other = list(session.documents())[1].id
    annotate.add(session, other, [(0, 3)], "entity")
    far = annotate.add(session, other, [(0, 8)], "entity")
    assert session.store.same_words(far.text, ["entity"], order.document, 9) == [far]
    assert session.store.same_words(far.text, ["location"], order.document, 9) == []
    assert session.store.same_words(far.text, ["entity"], other, 9) == []

    def same(dialog: Any) -> None:
        in_dialog(qtbot, target)
        type_text(dialog.field, "\u0665")

    def target(dialog: Any) -> None:
        type_text(dialog.field, far.text)
        press(dialog.field, "Return")

    window.reader.select_span(entity.id)
    in_dialog(qtbot, same)
    press(window.reader, "L")
    (link,) = session.links(order.document)
    assert (link.label, link.source, link.target) == ("same_as", entity.id, far.id)
    listed = window.panels.inspector.links
    rest(window)
    listed.setFocus()
    press(listed, "Return")
    rest(window)
    assert (window.desk.current.document_id, window.desk.current.span_id) == (other, far.id)
    assert listed.model().rowCount() == 1


def test_links_are_threads_beside_the_text(window, order) -> None:
    """What is linked is drawn; spans that are drawn together are linked by what fits, or nothing is said to fit."""
    session = window.desk.session
    spans = {span.text: span for span in window.desk.current.spans()}
    place, entity = spans["الأمن"], spans["محافظ الإسماعيلية"]
    links.add(session, order.id, place.id, "at")
    rest(window)
    (painted,) = window.reader._threads.links.between(order.start, order.start + 1)
    assert (painted.source_span, painted.target_span, painted.ink.title) == (order.id, place.id, "at")
    annotate.resize(session, place.id, [(place.start, place.end + 1)])
    rest(window)
    (painted,) = window.reader._threads.links.between(order.start, order.start + 1)
    assert painted.target == (place.start, place.end + 1)
    window.reader.select_span(entity.id)
    window.reader.link_selected.emit(painted.id)
    assert window.desk.current.span_id == order.id and window.panels.inspector.links.current() == painted.id
    press(window.reader, "Ctrl+Z")
    press(window.reader, "Ctrl+Z")
    assert window.reader._threads.links.between(order.start, order.start + 1) == []


def test_the_guideline_of_the_label_is_one_line_until_more_is_asked_for(window, qtbot, order) -> None:
    guide = window.panels.inspector.page().guide
    scheme = window.desk.session.scheme
    qtbot.waitUntil(guide.isVisible)
    folded = guide._line.text()
    assert folded.endswith("\u2026") and scheme.label("directive").guideline_in("en").startswith(folded[:12])
    assert not guide._whole.isVisible()
    guide.more.setFocus()
    press(guide.more, "Space")
    assert guide._whole.isVisible() and guide._line.text() == ""
    assert len(guide._whole.toPlainText()) > len(folded)
    assert guide._whole.height() >= guide._whole.document().size().height()
    text = window.desk.session.text(window.desk.current.document_id)[:]
    entity = next(one for one in window.reader.spans().between(0, len(text)) if one.label == "entity")
    window.reader.select_span(entity.id)
    qtbot.waitUntil(lambda: guide._line.text() not in ("", folded))
    assert not guide._whole.isVisible() and not guide.more.isChecked()


def test_of_many_fields_the_required_come_first_and_any_is_found(window, order) -> None:
    session = window.desk.session
    draft = Draft(session.scheme)
    draft.add("span", "wide", "directive")
    for number in range(50):
        draft.set_field("span", "wide", "", Field(f"field {number}", required=number == 44))
    carry_out(session, plan(session, draft.revision()))
    annotate.relabel(session, order.id, "wide")
    rest(window)
    inspector = window.panels.inspector
    form = inspector.form
    assert form.finding.isVisible() and [edit.declared.name for edit in form.edits()[:2]] == ["modality", "field 44"]
    assert "wide" in inspector.page()._label.ink.title and "Directive" in inspector.page()._label.ink.title
    form.finding.setFocus()
    keys = Typist()
    keys.type("field 33")
    assert [edit.declared.name for edit in form.edits() if edit.isVisible()] == ["field 33"]
    keys.press("Return")
    keys.type("x")
    keys.press("Ctrl+Return")
    assert fields(window) == {"field 33": "x"}


def test_fields_and_note_of_a_link_are_written_by_keyboard(window, qtbot, order) -> None:
    session = window.desk.session
    draft = Draft(session.scheme)
    draft.set_field("link", "at", "", Field("sure", "choice", choices=(Choice("rather"), Choice("barely"))))
    carry_out(session, plan(session, draft.revision()))
    place = next(one for one in session.spans(order.document) if one.label == "location")
    made = links.add(session, order.id, place.id, "at")
    rest(window)
    listed = window.panels.inspector.links
    listed.choose(made.id)
    listed.setFocus()

    def write(dialog: Any) -> None:
        (edit,) = dialog.edits
        assert edit.hasFocus() and place.quotation in dialog.windowTitle()
        type_text(edit, "bar")
        press(edit, "Return")
        assert dialog.note.hasFocus() and edit.text() == "barely"
        type_text(dialog.note, "a guess")
        dialog.accept()

    met = in_dialog(qtbot, write)
    press(listed, "F2")
    rest(window)
    assert met
    (link,) = session.links(order.document)
    assert (dict(link.fields), link.note) == ({"sure": "barely"}, "a guess")
    row = listed.model().index(0)
    assert "barely, a guess" in row.data(Qt.ItemDataRole.AccessibleTextRole)
    in_dialog(qtbot, lambda dialog: dialog.reject())
    press(listed, "F2")
    assert session.links(order.document) == [link]
    window.actions_["edit.undo"].trigger()
    assert session.links(order.document) == [made]


def test_what_does_not_fit_a_link_is_told_and_what_is_not_shown_is_kept(window, qtbot, order) -> None:
    label = Label("x", kind="link", fields=(Field("day", "date"),))
    link = Link("1", "d", "x", "a", "b", {"came": "words", "deep": [1, 2]}, "")
    dialog = LinkDialog("title", label, link, "en", window)
    day, came = dialog.edits
    assert came.text() == "words"
    dialog.show()
    day.setText("no day")
    dialog.accept()
    assert dialog.isVisible() and dialog.focusWidget() is day and dialog._said.text()
    day.setText("2024-08-15")
    came.setText("")
    dialog.accept()
    assert not dialog.isVisible() and dialog.fields() == {"day": "2024-08-15", "deep": [1, 2]}
    dialog.deleteLater()
