"""The window itself: languages, themes, sizes, panes, the palette, bugs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from tests.ui.windows import in_dialog, press, shell_in, show


def left_of(widget: QWidget, window: QWidget) -> int:
    return widget.mapTo(window, QPoint(0, 0)).x()


def test_the_window_changes_its_language_and_its_side(shell, qtbot) -> None:
    window = shell.window
    assert left_of(window.panels.documents, window) < left_of(window.panels.spans, window)
    window.reader.select(100, 120)
    window.actions_["view.language_ar"].trigger()
    qtbot.waitUntil(lambda: shell.window is not window)
    arabic = shell.window
    qtbot.waitExposed(arabic)
    assert arabic.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert left_of(arabic.panels.documents, arabic) > left_of(arabic.panels.spans, arabic)
    assert "تصدير" in arabic.actions_["file.export"].text()
    assert arabic.labels._buttons[0].ink.title == "كيان"
    assert arabic.reader.selection() == ((100, 120),), "the place was handed over"
    arabic.actions_["view.language_en"].trigger()
    qtbot.waitUntil(lambda: shell.window is not arabic)
    assert shell.window.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_the_theme_changes_at_once(window) -> None:
    light = window.reader.grab().toImage().pixelColor(300, 5)
    window.actions_["view.theme_dark"].trigger()
    dark = window.reader.grab().toImage().pixelColor(300, 5)
    assert light.lightness() > 200 and dark.lightness() < 60
    assert window.actions_["view.theme_dark"].isChecked() and not window.actions_["view.theme_light"].isChecked()
    window.actions_["view.theme_light"].trigger()
    assert window.reader.grab().toImage().pixelColor(300, 5) == light


@pytest.mark.parametrize("language", ["en", "ar", "fa"])
@pytest.mark.parametrize("width", [760, 900, 1280, 1600])
def test_nothing_is_cut_off(qapp, qtbot, language: str, width: int) -> None:
    """Every button and every label in sight lies inside its parent, and one-line labels have their whole width."""
    with shell_in(qapp, qtbot, language) as shell:
        shell.open(None, ())
        shell.window.resize(width, 640)
        show(shell.window, qtbot)
        shell.window.reader.select(8, 25)
        press(shell.window.reader, "2")
        qtbot.wait(40)
        assert shell.window.width() == width
        for widget in shell.window.findChildren(QWidget):
            if not widget.isVisibleTo(shell.window) or not isinstance(widget, QAbstractButton | QLabel):
                continue
            parent = widget.parentWidget()
            assert widget.x() >= 0 and widget.x() + widget.width() <= parent.width(), (widget, widget.accessibleName())
            if isinstance(widget, QLabel) and widget.objectName() == "brand":
                assert widget.width() >= widget.sizeHint().width()


@pytest.mark.parametrize("width", [320, 200, 120])
def test_labels_fold_when_there_is_no_room(qtbot, width: int) -> None:
    from PySide6.QtGui import QAction

    from hashiya.model.scheme import invented_label
    from hashiya.ui.panels.label_bar import LabelBar
    from hashiya.view.style import Inks

    bar = LabelBar(QAction("Mark by name"))
    qtbot.addWidget(bar)
    bar.resize(width, 40)
    bar.show_labels([invented_label(f"label {number}", number) for number in range(12)], Inks())
    bar.show()
    shown = [button for button in bar._buttons if button.isVisible()]
    assert len(shown) < 12 and bar._more.isVisible()
    assert all(button.geometry().right() <= width for button in [*shown, bar._more])
    bar._fill_menu()
    assert len(bar._menu.actions()) + len(shown) == 12
    with qtbot.waitSignal(bar.label_chosen) as told:
        bar._menu.actions()[-1].trigger()
    assert told.args == ["label 11"]


def test_the_keyboard_travels_through_the_window(window) -> None:
    window.reader.select(8, 25)
    press(window.reader, "2")
    window.banner.clear()  # F6 leads to it first, while it is there
    places = []
    for _ in range(7):
        places.append(QApplication.focusWidget())
        press(QApplication.focusWidget(), "F6")
    assert places == [
        window.reader,
        window.panels.spans.list,
        window.panels.inspector.note,
        window.panels.documents.list,
        window.labels.stops()[0],
        next(tool for tool in window.panels.top.stops() if tool.isEnabled()),
        window.panels.status.stops()[1],
    ]
    assert window.reader.hasFocus()
    press(window.reader, "Shift+F6")
    assert window.panels.status.stops()[1].hasFocus()
    for _ in range(3):
        press(QApplication.focusWidget(), "Shift+F6")
    assert window.panels.documents.list.hasFocus()


def test_panes_hide_and_are_remembered(qapp, qtbot) -> None:
    with shell_in(qapp, qtbot) as shell:
        shell.open(None, ())
        show(shell.window, qtbot)
        press(shell.window, "F9")
        assert not shell.window.panels.documents.isVisible()
        assert not shell.window.actions_["view.documents"].isChecked()
    with shell_in(qapp, qtbot) as shell:
        shell.open(None, ())
        show(shell.window, qtbot)
        assert not shell.window.panels.documents.isVisible() and shell.window.panels.spans.isVisible()
        press(shell.window, "F9")
        assert shell.window.panels.documents.isVisible()


def test_the_sides_keep_their_widths_after_a_restart(qapp, qtbot) -> None:
    def sizes() -> list[int]:
        with shell_in(qapp, qtbot) as shell:
            shell.open(None, ())
            show(shell.window, qtbot)
            return shell.window.panes.sizes()

    first = sizes()
    assert first[0] == 250 and first[2] == 300
    assert sizes() == first
    assert sizes() == first


def test_the_palette_runs_a_command(window, qtbot) -> None:
    met = in_dialog(qtbot, lambda dialog: (QTest.keyClicks(dialog.field, "next doc"), press(dialog.field, "Return")))
    press(window, "Ctrl+Shift+P")
    assert met and window.desk.current.document_id == list(window.desk.session.documents())[1].id


def test_the_sheet_opens_by_a_question_mark(window, qtbot) -> None:
    met = in_dialog(qtbot, lambda dialog: dialog.reject())
    press(window.reader, "?")
    assert met and type(met[0]).__name__ == "SheetDialog"


def test_zoom_and_style_are_remembered(window) -> None:
    before = window.reader.style_now().size
    press(window, "Ctrl++")
    press(window, "Ctrl++")
    assert window.reader.style_now().size == before + 2 == window.desk.settings.reading("ar").size
    press(window, "Ctrl+-")
    press(window, "Ctrl+0")
    assert window.reader.style_now().size == before


def test_every_widget_that_takes_the_keyboard_has_a_name(window) -> None:
    window.reader.select(8, 25)
    press(window.reader, "2")
    nameless = [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisibleTo(window)
        and not (widget.accessibleName() or getattr(widget, "text", str)() or widget.toolTip())
    ]
    assert not nameless


def dialogs(window: Any) -> list[Any]:
    """Every dialog, made but not run."""
    from hashiya.ui.dialogs.about import AboutDialog
    from hashiya.ui.dialogs.annotator import AnnotatorDialog
    from hashiya.ui.dialogs.export import Amount, ExportDialog
    from hashiya.ui.dialogs.label_picker import label_choices
    from hashiya.ui.dialogs.properties import PropertiesDialog
    from hashiya.ui.dialogs.reading import ReadingDialog
    from hashiya.ui.dialogs.refused import RefusedDialog
    from hashiya.ui.dialogs.sheet import SheetDialog
    from hashiya.ui.dialogs.type_ahead import TypeAhead
    from hashiya.ui.handlers.help import command_choices
    from hashiya.ui.theme import inks_of

    session, document = window.desk.session, window.desk.current.document()
    inks = inks_of(window.desk.lamp.theme, session.scheme, window.desk.language)
    return [
        AboutDialog(str(session.path), window),
        AnnotatorDialog("Layla", window),
        ExportDialog(Amount(3, 5), document, session.scheme, inks, Path("x.jsonl"), window),
        TypeAhead("t", "h", label_choices(session.scheme, inks), window),
        TypeAhead("t", "h", command_choices(window.desk), window),
        PropertiesDialog(document, read_only=False, parent=window),
        ReadingDialog(window.reader.style_now(), "ar", window),
        RefusedDialog(["x.jsonl:2: no"], can_keep=True, parent=window),
        SheetDialog(window.desk.commands(), window),
    ]


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("language", ["en", "ar", "fa"])
def test_each_dialog_opens_in_each_language_and_look(qapp, qtbot, language: str, theme: str) -> None:
    with shell_in(qapp, qtbot, language, theme) as shell:
        shell.open(None, ())
        show(shell.window, qtbot)
        for dialog in dialogs(shell.window):
            dialog.show()
            qtbot.waitExposed(dialog)
            rtl = dialog.layoutDirection() == Qt.LayoutDirection.RightToLeft
            assert rtl == (language != "en")
            for label in dialog.findChildren(QLabel):
                if label.isVisible() and not label.wordWrap() and label.text():
                    assert label.width() >= label.sizeHint().width() - 1, (type(dialog).__name__, label.text())
            dialog.close()
            dialog.deleteLater()


def test_a_bug_is_told_once_and_logged_without_a_word_of_the_text(shell, qtbot, capsys) -> None:
    import sys

    shell.watch.begin()
    secret = "سر"
    met = in_dialog(qtbot, lambda box: box.accept())
    try:
        raise ValueError(secret)
    except ValueError:
        sys.excepthook(*sys.exc_info())
    qtbot.waitUntil(lambda: bool(met))
    shell.watch.end()
    log = (shell._folders.user_state_path / "errors.log").read_text("utf-8")
    assert "ValueError" in log and "test_window.py" in log and secret not in log
    capsys.readouterr()


def test_known_errors_that_nobody_caught_become_sentences(shell, qtbot) -> None:
    import sys

    from hashiya.model.errors import KnownError

    shell.watch.begin()
    try:
        raise KnownError("span.empty")
    except KnownError:
        sys.excepthook(*sys.exc_info())
    qtbot.waitUntil(lambda: "at least one character" in shell.window.banner.sentence)
    shell.watch.end()


def test_a_work_runs_aside_and_can_be_cancelled(qtbot) -> None:
    import threading

    from hashiya.model.errors import KnownError
    from hashiya.ui.tasks import Tasks

    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    tasks = Tasks(parent)
    begun, results, errors = threading.Event(), [], []

    def endless(progress) -> None:
        begun.set()
        while True:
            progress(1, 100)
            threading.Event().wait(0.005)

    tasks.start("Working", endless, results.append, errors.append)
    assert tasks.busy and begun.wait(2)
    qtbot.waitUntil(lambda: tasks._dialog is not None)
    assert tasks._dialog is not None
    qtbot.mouseClick(tasks._dialog._stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not tasks.busy)
    assert not results and isinstance(errors[0], KnownError) and errors[0].code == "cancelled"

    tasks.start("Working", lambda progress: threading.get_ident(), results.append, errors.append)
    qtbot.waitUntil(lambda: bool(results))
    assert results[0] != threading.get_ident()


def test_imports_in_a_thread_reach_the_window(qapp, qtbot, tmp_path: Path) -> None:
    from hashiya.app import Shell

    (tmp_path / "a.txt").write_text("نص جديد", "utf-8")
    with shell_in(qapp, qtbot) as shell:
        assert isinstance(shell, Shell)
        shell.window.desk.tasks.inline = False
        shell.open(None, [tmp_path / "a.txt"])
        qtbot.waitUntil(lambda: not shell.window.desk.tasks.busy)
        assert len(list(shell.window.desk.session.documents())) == 4
        assert shell.window.reader.text_between(0, 8) == "نص جديد"


def test_tab_goes_through_the_window_as_one_reads_it(window) -> None:
    chain, widget = [], window.labels._buttons[0]
    for _ in range(40):
        chain.append(widget)
        widget = widget.nextInFocusChain()
        while not (widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(window)):
            widget = widget.nextInFocusChain()
        if widget is chain[0]:
            break
    parts = window.panels
    listed = [*parts.documents.filter.stops(), parts.documents.list]
    wanted = [*window.labels._buttons, *parts.top.stops(), *listed, window.reader]
    assert chain[: len(wanted)] == wanted
    from hashiya.ui.banner import Banner

    told = [widget for widget in chain if window.findChild(Banner).isAncestorOf(widget)]
    stops = [stop for stop in parts.status.stops() if stop.isVisibleTo(window)]
    assert len(stops) >= 2 and [widget for widget in chain if widget not in told][-len(stops) :] == stops


def test_the_annotator_is_asked_for_and_remembered(qapp, qtbot) -> None:
    def name(dialog: Any) -> None:
        dialog.field.setText("Layla")
        press(dialog.field, "Return")

    with shell_in(qapp, qtbot) as shell:
        shell.open(None, ())
        show(shell.window, qtbot)
        in_dialog(qtbot, name)
        shell.window.actions_["file.annotator"].trigger()
        shell.window.reader.set_caret(7)
        press(shell.window.reader, "1")
        assert shell.window.desk.current.span().annotator == "Layla"
    with shell_in(qapp, qtbot) as shell:
        shell.open(None, ())
        assert shell.window.desk.session.annotator == "Layla"


def test_of_hundreds_of_labels_the_bar_keeps_keys_and_what_was_used_last(qtbot) -> None:
    from msgspec.structs import replace
    from PySide6.QtGui import QAction

    from hashiya.model.scheme import Scheme, invented_label
    from hashiya.ui.panels.label_bar import LabelBar
    from hashiya.view.style import Inks

    labels = [invented_label(f"label {number}", number) for number in range(200)]
    labels[7] = replace(labels[7], key="5", guideline={"en": "**Mark** all of it.\n\nMore."})
    labels[150] = replace(labels[150], parent="label 3")
    pick = QAction("Mark by name")
    bar = LabelBar(pick)
    qtbot.addWidget(bar)
    bar.resize(700, 40)
    bar.show_labels(labels, Inks(), ["label 150", "label 7", "label 9"], Scheme(tuple(labels)))
    bar.show()

    def shown() -> list[str]:
        return [button.label.name for button in bar._buttons if button.isVisible()]

    assert shown()[:3] == ["label 7", "label 150", "label 9"] and not bar._buttons[0].compact
    assert "Mark all of it." in bar._buttons[0].toolTip() and "More" not in bar._buttons[0].toolTip()
    assert "label 3" in bar._buttons[1].toolTip()
    before = shown()
    bar.show_used("label 9")
    assert shown() == before, "nothing jumps that is in sight"
    bar.show_used("label 100")
    assert shown()[:2] == ["label 7", "label 100"]
    with qtbot.waitSignal(pick.triggered):
        bar._more.click()
