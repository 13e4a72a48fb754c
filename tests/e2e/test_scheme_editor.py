"""A scheme built by hand in the window, worked with, changed in use and taken back; what is to do is found by a key."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox

from hashiya.model.errors import KnownError
from hashiya.model.field import Field
from hashiya.session import annotate, links, transfer
from hashiya.session.ready_schemes import ready_schemes
from hashiya.session.scheme_draft import Draft
from hashiya.session.to_do import to_do
from hashiya.ui.dialogs import frame
from hashiya.ui.dialogs.choice_table import choices_from
from hashiya.ui.dialogs.scheme import KEY, SchemeDialog
from hashiya.ui.markdown import Guideline
from hashiya.ui.theme import LIGHT
from tests.ui.windows import in_dialog, press, rest, type_text


def buttons(box: Any) -> dict[str, Any]:
    return {button.text().replace("&", ""): button for button in box.buttons()}


def agree(box: Any) -> None:
    assert isinstance(box, QMessageBox)
    buttons(box)["Change it"].click()


@pytest.fixture
def dialog(qtbot: Any, window: Any) -> SchemeDialog:
    made = SchemeDialog(window.desk.session.scheme, LIGHT, "en", window)
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_label_is_added_and_marks(window, qtbot) -> None:
    def build(dialog: Any) -> None:
        dialog.add()
        form = dialog.label_form
        type_text(form.name, "vow")
        press(form.name, "Tab")
        type_text(form.title.edits["en"], "Vow")
        press(form.title.edits["en"], "Tab")
        form.key.setFocus()
        type_text(form.key, "7")
        press(form.key, "Tab")
        dialog.accept()

    in_dialog(qtbot, build)
    press(window, "Ctrl+Shift+J")
    label = window.desk.session.scheme.label("vow")
    assert (label.title["en"], label.key) == ("Vow", "7")
    document = window.desk.current.document_id
    text = window.desk.session.text(document)[:]
    window.reader.select(text.index("التنسيق"), text.index("التنسيق") + 7)
    press(window.reader, "7")
    assert window.desk.current.span().label == "vow"
    press(window, "Ctrl+Z")
    press(window, "Ctrl+Z")
    with pytest.raises(KnownError):
        window.desk.session.scheme.label("vow")


def test_what_a_change_does_is_said_before(window, qtbot) -> None:
    session = window.desk.session
    annotate.add(session, window.desk.current.document_id, [(0, 3)], "location", fields={"kind": "city"})
    count = session.store.label_counts()["span", "location"]
    told: list[str] = []

    def rename(dialog: Any) -> None:
        dialog.choose_label("span", "location")
        dialog.draft.change("span", "location", name="spot", title={"en": "Spot"})
        in_dialog(qtbot, lambda box: (told.append(box.informativeText()), agree(box)))
        dialog.accept()

    in_dialog(qtbot, rename)
    press(window, "Ctrl+Shift+J")
    qtbot.waitUntil(lambda: session.scheme.has_label("spot"))
    assert str(count) in told[0] and "Location" in told[0]
    assert session.store.label_counts()["span", "spot"] == count
    press(window, "Ctrl+Z")
    assert session.store.label_counts()["span", "location"] == count and not session.scheme.has_label("spot")


def test_what_cannot_be_is_told_and_not_done(dialog) -> None:
    dialog.choose_label("span", "entity")
    dialog.label_form.key.setText("2")
    dialog.label_form.key.editingFinished.emit()
    assert "directive" in dialog.told.text() and dialog.draft.label("span", "entity").key == "1"
    assert dialog.label_form.key.text() == "1"
    dialog.label_form.light.edit.setText("#fefefe")
    dialog.label_form.light.edit.editingFinished.emit()
    assert "hard to read" in dialog.label_form.light._said.text()


def test_a_key_of_a_command_is_refused(window, qtbot) -> None:
    def build(dialog: Any) -> None:
        dialog.choose_label("span", "entity")
        form = dialog.label_form
        form.key.setFocus()
        form.key.selectAll()
        type_text(form.key, "n")
        press(form.key, "Tab")
        assert "Note" in dialog.told.text() and dialog.draft.label("span", "entity").key == "1"
        dialog.reject()

    assert in_dialog(qtbot, build) is not None
    press(window, "Ctrl+Shift+J")


def test_the_picker_knows_paths_and_tells_guidelines(window, qtbot, dialog) -> None:
    from hashiya.ui.dialogs.label_picker import label_choices
    from hashiya.ui.dialogs.type_ahead import TypeAhead, ranked
    from hashiya.ui.theme import inks_of

    draft = dialog.draft
    for name, above in (("water", ""), ("drought", "water"), ("wells", "drought")):
        draft.add("span", name, above)
        draft.change("span", name, title={"en": name.title()}, guideline={"en": f"**Mark** {name}. <b>No</b> HTML"})
    scheme = draft.scheme()
    choices = label_choices(scheme, inks_of(LIGHT, scheme, "en"))
    wells = ranked(choices, "water wells")[0]
    assert (wells.id, wells.group) == ("wells", "\u2068Water\u2069 / \u2068Drought\u2069")
    guides = {label.name: label.guideline_in("en") for label in scheme.labels}
    picker = TypeAhead("Mark as", "", choices, window, guides=guides)
    qtbot.addWidget(picker)
    type_text(picker.field, "wells")
    assert picker.guide.toPlainText().startswith("Mark wells.")
    type_text(picker.field, "qqq")
    assert picker.guide.toPlainText() == ""


def test_choices_are_put_in_order_by_keys(dialog) -> None:
    dialog.choose_label("span", "directive")
    dialog.fields.show_label(dialog.draft.label("span", "directive"), "modality")
    table = dialog.fields.choices
    table.setFocus()
    table.setCurrentCell(0, 1)
    press(table, "Alt+Down")
    assert [one.name for one in table.choices()][:2] == ["request", "order"]
    field = dialog.draft.scheme().field("directive", "modality")
    assert field and [one.name for one in field.choices][:2] == ["request", "order"]
    press(table, "Alt+Up")
    press(table, "Alt+Up")
    assert table.choices()[0].name == "order" and table.currentColumn() == 1
    press(table, "Del")
    assert [one.name for one in dialog.draft.scheme().field("directive", "modality").choices][:1] == ["request"]


def test_choices_are_typed_into_a_table(qtbot, dialog) -> None:
    dialog.choose_label("span", "entity")
    dialog.fields.show_label(dialog.draft.label("span", "entity"), "kind")
    table = dialog.fields.choices
    last = table.rowCount() - 1
    dialog._turn_to(dialog.fields)
    table.setFocus()
    table.setCurrentCell(last, 1)
    press(table, "Return")
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    type_text(editor, "Ship")
    press(editor, "Return")
    qtbot.waitUntil(lambda: table.rowCount() == last + 2)
    assert dialog.isVisible()
    choice = dialog.draft.scheme().field("entity", "kind").choices[-1]
    assert (choice.name, choice.title) == ("Ship", {"en": "Ship"})
    table.item(last, 1).setText("Vessel")
    table.item(last, 3).setText("کشتی")
    choice = dialog.draft.scheme().field("entity", "kind").choices[-1]
    assert (choice.name, choice.title) == ("Ship", {"en": "Vessel", "fa": "کشتی"})
    table.paste("train | Train | قطار\nplane\tPlane\nShip")
    names = [one.name for one in dialog.draft.scheme().field("entity", "kind").choices]
    assert names[-3:] == ["Ship", "train", "plane"]


def test_many_labels_are_found_and_folded(qtbot, window) -> None:
    draft = Draft(window.desk.session.scheme)
    for theme in range(5):
        draft.add("span", f"theme {theme}")
        for code in range(6):
            draft.add("span", f"code {theme}.{code}", f"theme {theme}")
    made = SchemeDialog(draft.scheme(), LIGHT, "en", window)
    qtbot.addWidget(made)
    made.show()
    items = {item.data(0, KEY)[1]: item for item in made._items()}
    assert made.finding.isVisible() and not items["theme 3"].isExpanded() and items["theme 3"].childCount() == 6
    made.finding.setFocus()
    type_text(made.finding, "3.4")
    shown = {name for name, item in items.items() if name and not item.isHidden()}
    assert shown == {"theme 3", "code 3.4"} and made.current() == ("span", "code 3.4")
    press(made.finding, "Down")
    assert made.focusWidget() is made.tree
    made.finding.clear()
    assert not items["theme 2"].isHidden() and not items["theme 2"].isExpanded()
    made.choose_label("span", "code 1.1")
    assert made.current() == ("span", "code 1.1")
    made.reject()


def test_labels_and_what_they_mark_are_counted(qtbot, window) -> None:
    counts = {("span", "entity"): 12, ("link", "at"): 3}
    made = SchemeDialog(window.desk.session.scheme, LIGHT, "en", window, counts=counts)
    qtbot.addWidget(made)
    made.draft.change("span", "entity", name="thing")
    made.choose_label("span", "thing")
    assert made.tree.currentItem().text(1) == "12"


def test_fields_are_made_by_hand(dialog) -> None:
    dialog.choose_label("span", "entity")
    form = dialog.fields
    form.add()
    form.name.setText("rank")
    form.name.editingFinished.emit()
    form.kind.setCurrentIndex(form.kind.findData("choices"))
    form.kind.activated.emit(0)
    form.choices.paste("high | High | عال\nlow\n\nlow")
    form.required.setChecked(True)
    rank = dialog.draft.scheme().field("entity", "rank")
    assert rank and (rank.kind, rank.required, [one.name for one in rank.choices]) == ("choices", True, ["high", "low"])
    assert rank.choices[0].title == {"en": "High", "ar": "عال"}
    assert choices_from("high|High|عال\nlow", rank.choices) == rank.choices
    form.moved.emit("rank", -1)
    form.removed.emit("kind")
    assert [one.name for one in dialog.draft.label("span", "entity").fields] == ["rank"]


def test_links_have_ends(dialog) -> None:
    dialog.choose_label("link", "at")
    assert dialog.tabs.isTabVisible(2) and dialog.tabs.isTabVisible(1)
    shown = dialog.ends.lists["targets"]
    shown.item(0).setCheckState(Qt.CheckState.Checked)
    dialog.ends.flags["across"].setChecked(True)
    label = dialog.draft.label("link", "at")
    assert label.targets == ("entity", "location") and label.across


def test_links_have_fields(window, qtbot, tmp_path: Path) -> None:
    """Declared in the editor, asked for as a thing to do, written in the window, exported, taken back."""

    def build(dialog: Any) -> None:
        dialog.choose_label("link", "at")
        dialog._turn_to(dialog.fields)
        form = dialog.fields
        form.add()
        type_text(form.name, "sure")
        press(form.name, "Tab")
        form.required.setChecked(True)
        dialog.choose_label("link", "issued_by")
        assert form.current() == "" and not form.detail.isVisible()
        dialog.accept()

    in_dialog(qtbot, build)
    press(window, "Ctrl+Shift+J")
    session, document = window.desk.session, window.desk.current.document_id
    declared = session.scheme.link_field("at", "sure")
    assert declared is not None and declared.required
    order = annotate.add(session, document, [(0, 20)], "directive", fields={"modality": "order"})
    place = annotate.add(session, document, [(25, 30)], "location")
    made = links.add(session, order.id, place.id, "at")
    (thing,) = to_do(session, document)
    assert (thing.problem, thing.field, thing.link) == ("missing", "sure", made.id)

    def write(dialog: Any) -> None:
        type_text(dialog.edits[0], "rather")
        dialog.accept()

    in_dialog(qtbot, write)
    press(window, "F5")
    assert "at" in window.banner.sentence and "sure" in window.banner.sentence
    assert dict(session.store.link(made.id).fields) == {"sure": "rather"} and to_do(session, document) == []
    transfer.export(session, tmp_path / "out.jsonl")
    (line,) = [line for line in (tmp_path / "out.jsonl").read_text("utf-8").splitlines() if made.id in line]
    (written,) = json.loads(line)["links"]
    assert written["fields"] == {"sure": "rather"}
    press(window, "Ctrl+Z")
    assert dict(session.store.link(made.id).fields) == {}


def test_on_a_small_screen_nothing_scrolls_sideways(dialog, qtbot, monkeypatch) -> None:
    monkeypatch.setattr(frame, "room_on", lambda _: QSize(659, 336))
    dialog.hide()
    dialog.show()
    for kind, name in (("span", "directive"), ("link", "at")):
        dialog.choose_label(kind, name)
        pages = [page for place, page in enumerate(dialog._pages) if dialog.tabs.isTabVisible(place)]
        assert len(pages) == (4 if kind == "link" else 3)
        for page in pages:
            dialog._turn_to(page)
            QApplication.processEvents()
            assert page.isVisible() and page.width() <= page.parentWidget().width()
    assert dialog.tree.isVisible() and not dialog._scrolls
    dialog._turn_to(dialog.label_form)
    assert dialog.label_form.light.y() > dialog.label_form.key.y() and dialog.label_form.key.x() < 40
    dialog.resize(1040, 700)
    QApplication.processEvents()
    assert dialog.label_form.key.x() > 40, "names stand beside again"


def test_a_large_scheme_is_built_and_worked_with(window, qtbot, dialog) -> None:
    dialog.begin_from(ready_schemes()[-1])
    for number in range(200):
        dialog.draft.add("span", f"code {number}", parent="problems" if number % 2 else "")
    for number in range(50):
        dialog.draft.set_field("span", "entity", "", Field(f"f{number}"))
    dialog.choose_label("span", "code 199")
    assert dialog.current() == ("span", "code 199")
    session = window.desk.session
    from hashiya.ui.handlers import scheming

    scheming.use(window.desk, dialog.draft.revision())
    dialog.reject()
    rest(window)
    assert len(session.scheme.labels) == 217 and len(session.scheme.fields("entity")) == 51
    span = annotate.add(session, window.desk.current.document_id, [(0, 3)], "entity")
    window.reader.select_span(span.id)
    rest(window)
    assert len(window.panels.inspector.form.edits()) == 51
    window.reader.setFocus()
    met = in_dialog(qtbot, lambda picker: (type_text(picker.field, "code 150"), press(picker.field, "Return")))
    press(window.reader, "Ctrl+R")
    assert met
    assert session.span(span.id).label == "code 150"


def test_a_file_is_read_and_a_bad_one_is_told(dialog, tmp_path: Path) -> None:
    bad = tmp_path / "bad.toml"
    bad.write_text("[[label]]\nname = 3\n", "utf-8")
    dialog.read(bad)
    assert "line" in dialog.told.text() and not dialog.draft.changed()
    good = tmp_path / "good.toml"
    good.write_text('[[label]]\nname = "x"\n', "utf-8")
    dialog.read(good)
    assert dialog.draft.labels("span")[0].name == "x" and dialog.told.text() == ""


def test_guidelines_load_nothing_and_hold_no_html(dialog) -> None:
    shown = dialog.guideline.preview
    assert isinstance(shown, Guideline)
    shown.show_markdown("**a** <b>b</b> ![p](file:///etc/passwd) [l](http://example.org)")
    assert "<b>b</b>" in shown.toPlainText()
    assert not shown.openLinks() and shown.loadResource(2, "file:///etc/passwd") is None
    dialog.choose_label("span", "directive")
    dialog.guideline.edit.setPlainText("# New")
    assert dialog.draft.label("span", "directive").guideline["en"] == "# New"


def test_a_key_goes_to_the_next_thing_to_do(window, qtbot) -> None:
    session, document = window.desk.session, window.desk.current.document_id
    for span in list(session.spans(document)):
        annotate.remove(session, span.id)
    one = annotate.add(session, document, [(0, 3)], "directive")
    other = annotate.add(session, document, [(8, 12)], "directive")
    press(window.reader, "F5")
    assert window.desk.current.span_id in (one.id, other.id)
    edit = window.panels.inspector.form.edits()[0]
    assert edit.hasFocus() and "missing" in window.banner.sentence
    first = window.desk.current.span_id
    type_text(edit, "o")
    press(edit, "Ctrl+Return")
    press(window.reader, "F5")
    assert window.desk.current.span_id != first


def test_label_after_label_is_written_without_the_mouse(window, qtbot) -> None:
    """A small tree of codes: 3 strokes a label besides its name, none of which ends the dialog too early."""
    session = window.desk.session

    def build(dialog: Any) -> None:
        def write(key: str, name: str) -> None:
            press(dialog.tree, key)
            type_text(QApplication.focusWidget(), name)
            press(QApplication.focusWidget(), "Return")
            qtbot.waitUntil(dialog.tree.hasFocus)

        qtbot.waitUntil(lambda: dialog.focusWidget() is not None)
        dialog.tree.setFocus()
        for key, name in (("Ins", "water"), ("Shift+Ins", "wells"), ("Ins", "rivers"), ("Shift+Ins", "floods")):
            write(key, name)
        press(dialog.tree, "Return")
        assert QApplication.focusWidget() is dialog.label_form.name
        press(dialog.label_form.name, "Return")
        assert dialog.isVisible()
        press(dialog.tree, "Ctrl+Return")

    in_dialog(qtbot, build)
    press(window, "Ctrl+Shift+J")
    qtbot.waitUntil(lambda: session.scheme.has_label("floods"))
    found = {one.name: one.parent for one in session.scheme.labels}
    assert [found[name] for name in ("water", "wells", "rivers", "floods")] == ["", "water", "water", "rivers"]
