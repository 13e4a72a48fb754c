"""The bar and the finder with the real reader: typing, going round, errors, keys, long texts."""

from __future__ import annotations

from typing import Any

import pytest

from hashiya.session import annotate
from tests.ui.windows import in_dialog, press, shell_in, show, type_text

TEXT = (
    "قَالَ محافظ الإسماعيلية إن المحافظ زار المُحافَظة.\n"
    "English (words) and more words.\n"
    "یک\u200cصد نفر می\u200cروند، محافظ\u200cها\n" + "سطر طويل " * 400 + "\nآخر محافظ"
)


class Place:
    """A reader and a bar under it."""

    def __init__(self, qtbot: Any, text: Any = TEXT) -> None:
        from PySide6.QtWidgets import QVBoxLayout, QWidget

        from hashiya.ui.find_bar import FindBar
        from hashiya.ui.finder import Finder
        from hashiya.view.reader import Reader

        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.reader = Reader(self.window)
        self.bar = FindBar(self.window)
        self.finder = Finder(self.bar, self.reader)
        column = QVBoxLayout(self.window)
        column.addWidget(self.reader)
        column.addWidget(self.bar)
        self.window.resize(760, 420)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()
        self.reader.set_document(text)
        self.reader.setFocus()
        self.told: list[str] = []
        self.finder.told.connect(self.told.append)
        self.qtbot = qtbot

    @property
    def field(self) -> Any:
        return self.bar.field

    def look_for(self, pattern: str) -> None:
        self.finder.open()
        self.field.clear()
        type_text(self.field, pattern)
        self.finished()

    def finished(self) -> None:
        self.qtbot.waitUntil(lambda: not self.finder._timer.isActive())

    def now(self) -> str:
        return self.reader.text_between(*self.finder._now) if self.finder._now else ""

    def at(self) -> int:
        return self.finder._now[0] if self.finder._now else -1

    def painted(self) -> list[str]:
        hits = self.reader._hits
        return [] if hits is None else [self.reader.text_between(*hit) for hit in hits.between(0, len(TEXT))]


@pytest.fixture
def place(qapp: Any, qtbot: Any) -> Place:
    return Place(qtbot)


HITS = ["محافظ", "محافظ", "مُحافَظ", "محافظ", "محافظ"]


def test_typing_finds_at_once_and_paints_the_original_letters(place: Place) -> None:
    place.look_for("محافظ")
    assert place.bar.isVisible() and place.field.hasFocus()
    assert place.painted() == HITS
    assert place.now() == "محافظ" and place.at() == TEXT.index("محافظ")
    assert place.bar.count_words == "\u20681\u2069 of 5 hit(s)"
    assert place.reader._hit_now == place.finder._now


def test_the_field_runs_as_what_is_typed(place: Place) -> None:
    from PySide6.QtCore import Qt

    place.look_for("محافظ")
    assert place.field.layoutDirection() == Qt.LayoutDirection.RightToLeft
    place.look_for("words")
    assert place.field.layoutDirection() == Qt.LayoutDirection.LeftToRight
    place.field.clear()
    assert place.field.layoutDirection() == place.bar.layoutDirection()


def test_enter_goes_on_and_round_and_shift_enter_back(place: Place) -> None:
    place.look_for("محافظ")
    seen = [place.at()]
    for _ in range(4):
        press(place.field, "Return")
        seen.append(place.at())
        assert not place.bar.told
    assert seen == sorted(seen) and len(set(seen)) == 5
    assert place.bar.count_words == "\u20685\u2069 of 5 hit(s)"
    press(place.field, "Return")
    assert place.at() == seen[0] and place.bar.told == "Round from the beginning"
    press(place.field, "Shift+Return")
    assert place.at() == seen[4] and place.bar.told == "Round from the end"
    press(place.field, "Shift+Return")
    assert place.at() == seen[3] and not place.bar.told


def test_the_search_begins_at_the_caret(place: Place) -> None:
    place.reader.set_caret(TEXT.index("English"))
    place.look_for("محافظ")
    assert place.at() == TEXT.index("محافظ\u200cها")
    assert place.bar.count_words == "\u20684\u2069 of 5 hit(s)"


def test_escape_selects_the_hit_and_gives_the_text_the_keyboard(place: Place) -> None:
    place.look_for("المحافظه")
    assert place.now() == "المُحافَظة"
    press(place.field, "Escape")
    assert place.bar.isHidden() and place.reader.hasFocus()
    assert [place.reader.text_between(*one) for one in place.reader.selection()] == ["المُحافَظة"]
    assert place.reader._hits is None


def test_the_pattern_stays_when_the_bar_opens_again(place: Place) -> None:
    place.look_for("المحافظه")
    press(place.field, "Escape")
    place.finder.open()
    assert place.field.text() == "المحافظه" and place.field.selectedText() == "المحافظه"
    assert place.now() == "المُحافَظة" and place.painted()


def test_the_selection_is_the_first_pattern(place: Place) -> None:
    start = TEXT.index("words")
    place.reader.select(start, start + 5)
    place.finder.open()
    place.finished()
    assert place.field.text() == "words"
    assert place.at() == start and place.bar.count_words == "\u20681\u2069 of 2 hit(s)"
    place.reader.select(0, len(TEXT))
    place.finder.open()
    assert place.field.text() == "words", "a page is no pattern"


@pytest.mark.parametrize(
    ("kind", "pattern", "count"),
    [
        ("folded", "می\u200cروند", 1),
        ("folded", "ميروند", 1),
        ("typed", "ميروند", 0),
        ("words", "محافظ", 2),
        ("words", "محافظ\u200cها", 1),
        ("regex", r"\(\w+\)", 1),
        ("regex", "محافظ$", 1),
    ],
)
def test_the_four_ways_to_understand_a_pattern(place: Place, kind: Any, pattern: str, count: int) -> None:
    place.finder.open()
    place.bar.choose(kind)
    place.look_for(pattern)
    assert place.bar.kind() == kind
    assert len(place.painted()) == count
    assert place.bar.count_words == ("No hits" if not count else f"\u20681\u2069 of {count} hit(s)")


def test_the_ways_are_chosen_by_key(place: Place) -> None:
    place.look_for("محافظ")
    for key, kind in (("Alt+2", "typed"), ("Alt+3", "words"), ("Alt+4", "regex"), ("Alt+1", "folded")):
        press(place.field, key)
        place.finished()
        assert place.bar.kind() == kind
        assert place.field.hasFocus()
    assert len(place.painted()) == 5


def test_a_bad_expression_gets_a_sentence(place: Place) -> None:
    place.finder.open()
    place.bar.choose("regex")
    place.look_for("(محافظ")
    assert "wrong at character" in place.bar.sentence and "missing )" in place.bar.sentence
    assert not place.painted() and place.bar.count_words == ""
    type_text(place.field, ")")
    place.finished()
    assert not place.bar.sentence and len(place.painted()) == 4


def test_a_hopeless_expression_gets_a_sentence(qapp: Any, qtbot: Any) -> None:
    place = Place(qtbot, "x" * 5000)
    place.finder.open()
    place.bar.choose("regex")
    place.look_for("(x+x+)+y")
    assert "takes too long" in place.bar.sentence


def test_no_hits_are_said(place: Place) -> None:
    place.look_for("لاشيء")
    assert place.bar.count_words == "No hits" and place.now() == ""
    press(place.field, "Return")
    assert place.now() == ""
    place.field.clear()
    assert place.bar.count_words == ""


def test_f3_goes_on_with_the_bar_closed(place: Place) -> None:
    place.look_for("محافظ")
    press(place.field, "Escape")
    place.finder.next()
    assert place.reader.selection() == (place.finder._now,)
    second = place.at()
    assert second > TEXT.index("محافظ")
    place.finder.previous()
    assert place.at() < second
    place.finder.previous()
    assert place.told == ["Round from the end"]
    place.reader.set_caret(TEXT.index("English"))
    place.finder.next()
    assert place.at() == TEXT.index("محافظ\u200cها")


def test_f3_without_a_pattern_asks_for_one(place: Place) -> None:
    place.finder.next()
    assert place.bar.isVisible() and place.field.hasFocus()


def test_a_click_in_the_text_is_where_one_goes_on(place: Place) -> None:
    place.look_for("محافظ")
    place.reader.set_caret(TEXT.index("یک"))
    press(place.field, "Return")
    assert place.at() == TEXT.index("محافظ\u200cها")
    press(place.field, "Shift+Return")
    assert place.now() == "مُحافَظ"


def test_another_document_is_searched_without_going_anywhere(place: Place) -> None:
    place.look_for("محافظ")
    place.reader.set_document("سطر\nمحافظ ومحافظ")
    place.finder.follow_document()
    place.finished()
    assert place.bar.count_words == "2 hit(s)"
    assert place.reader.caret() == 0 and place.now() == ""
    place.reader.set_document(None)
    place.finder.follow_document()
    press(place.field, "Return")
    assert place.bar.count_words == "No hits"


def test_the_same_text_set_anew_keeps_its_hits(place: Place) -> None:
    place.look_for("محافظ")
    place.reader.set_document(TEXT, direction="ltr")
    assert not place.painted()
    place.finder.follow_text()
    assert len(place.painted()) == 5


def test_a_long_text_is_searched_in_slices(qapp: Any, qtbot: Any) -> None:
    text = ("سطر من كلمات كثيرة\n" * 1000 + "محافظ\n") * 300
    place = Place(qtbot, text)
    middle = len(text) // 2
    place.reader.set_caret(middle)
    place.finder.open()
    place.field.setText("محافظ")
    assert place.finder._timer.isActive(), "it goes on while the window lives"
    assert place.at() == text.index("محافظ", middle), "and the nearest hit is there at once"
    assert "so far" in place.bar.count_words
    press(place.field, "Shift+Return")
    place.finished()
    assert place.at() == text.rindex("محافظ", 0, middle)
    assert place.bar.count_words == "\u2068150\u2069 of 300 hit(s)"


def test_closing_ends_the_search(qapp: Any, qtbot: Any) -> None:
    place = Place(qtbot, "كلمة\n" * 2_000_000)
    place.finder.open()
    place.field.setText("لاشيء")
    press(place.field, "Escape")
    assert not place.finder._timer.isActive() and place.reader.hasFocus()


def test_everything_has_a_name_and_is_reached_by_tab(place: Place) -> None:
    from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton

    place.look_for("محافظ")
    buttons = [one for one in place.bar.findChildren(QToolButton) if not isinstance(one.parent(), QLineEdit)]
    assert len(buttons) == 7
    assert all(one.accessibleName() and one.toolTip() for one in [*buttons])
    assert len({one.accessibleName() for one in buttons}) == 7
    reached = set()
    for _ in range(8):
        press(QApplication.focusWidget(), "Tab")
        reached.add(QApplication.focusWidget())
    assert {place.bar.next, place.bar.previous} <= reached


def test_enter_on_a_button_presses_it(place: Place) -> None:
    place.look_for("محافظ")
    first = place.at()
    press(place.field, "Return")
    place.bar.previous.setFocus()
    press(place.bar.previous, "Return")
    assert place.at() == first


# -- in the window ---------------------------------------------------------------------------------------------------


def test_the_commands_find_in_the_window(window: Any, qtbot: Any) -> None:
    text = window.reader.page().text
    word = next(word for word in text.split() if len(word) > 5 and word.isalpha())
    press(window.reader, "Ctrl+F")
    assert window.find_bar.isVisible() and window.find_bar.field.hasFocus()
    window.find_bar.field.setText(word)
    qtbot.waitUntil(lambda: not window.desk.finder._timer.isActive())
    count = len(window.desk.finder._search)
    assert window.find_bar.count_words == f"\u20681\u2069 of {count} hit{'s' * (count > 1)}"
    press(window.find_bar.field, "F3")
    assert window.find_bar.field.hasFocus()
    press(window.find_bar.field, "Escape")
    assert window.reader.hasFocus() and window.reader.selection()
    press(window.reader, "Shift+F3")
    assert window.reader.selection() == (window.desk.finder._now,)


def test_another_document_ends_the_hits_of_the_first(window: Any, qtbot: Any) -> None:
    from hashiya.ui.projects import leave_project

    press(window.reader, "Ctrl+F")
    window.find_bar.field.setText("ال")
    documents = [document.id for document in window.desk.session.documents()]
    window.desk.current.show_document(documents[1])
    qtbot.waitUntil(lambda: not window.desk.finder._timer.isActive())
    text = window.reader.page().text
    assert window.desk.finder._now is None
    assert all(end <= len(text) for _, end in window.reader._hits.between(0, 10**9))
    leave_project(window.desk)
    assert window.reader._hits is None


@pytest.mark.parametrize(
    ("typed", "selected"),
    [("12", (12, 12)), ("12-20", (12, 20)), ("۱۲\u2013۲۰", (12, 20)), ("p2", None), ("\u00b6٢", None)],
)
def test_go_to_a_place(window: Any, qtbot: Any, typed: str, selected: Any) -> None:
    def agree(dialog: Any) -> None:
        dialog.field.setText(typed)
        dialog.accept()
        assert not dialog.sentence

    window.desk.current.show_document(list(window.desk.session.documents())[1].id)
    window.reader.set_caret(90)
    met = in_dialog(qtbot, agree)
    press(window.reader, "Ctrl+G")
    assert met and window.focusWidget() is window.reader
    if selected is None:
        text = window.reader.page().text
        assert text[: window.reader.caret()].count("\n") == 1 and text[window.reader.caret() - 1] == "\n"
        return
    start, end = selected
    chosen = window.reader.selection()
    assert chosen[0][0] <= start and end <= chosen[0][1] if end > start else window.reader.caret() in (11, 12)


def test_go_to_a_span(window: Any, qtbot: Any) -> None:
    document = window.desk.current.document_id
    for start in (0, 10):
        annotate.add(window.desk.session, document, [(start, start + 4)], "entity")
    spans = window.desk.current.spans()

    def agree(dialog: Any) -> None:
        dialog.field.setText("s2")
        dialog.accept()

    in_dialog(qtbot, agree)
    press(window.reader, "Ctrl+G")
    assert window.desk.current.span_id == spans[1].id


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("x", "is no place"),
        ("999999999", "outside"),
        ("p99999", "no paragraph"),
        ("s99999", "no span"),
        ("", "no place"),
    ],
)
def test_what_is_no_place_gets_a_sentence(window: Any, qtbot: Any, typed: str, words: str) -> None:
    said: list[str] = []

    def disagree(dialog: Any) -> None:
        dialog.field.setText(typed)
        dialog.accept()
        assert dialog.isVisible()
        said.append(dialog.sentence)
        dialog.reject()

    before = window.reader.caret()
    in_dialog(qtbot, disagree)
    press(window.reader, "Ctrl+G")
    assert words in said[0] and window.reader.caret() == before


@pytest.mark.parametrize("language", ["ar", "fa"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_bar_in_each_language(qapp: Any, qtbot: Any, language: str, theme: str) -> None:
    with shell_in(qapp, qtbot, language, theme) as shell:
        shell.open(None, ())
        show(shell.window, qtbot)
        bar = shell.window.find_bar
        press(shell.window.reader, "Ctrl+F")
        bar.field.setText("ال")
        qtbot.waitUntil(lambda: not shell.window.desk.finder._timer.isActive())
        assert bar.isRightToLeft() and "hit" not in bar.count_words and "(s)" not in bar.count_words
        assert bar.previous.x() > bar.next.x(), "mirrored"
        assert bar.field.x() > bar.previous.x()
