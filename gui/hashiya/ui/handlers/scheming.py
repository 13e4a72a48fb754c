"""The scheme of the open project: edited, read from a file, written to one."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from hashiya.formats.scheme import read_scheme, scheme_text
from hashiya.formats.writing import write_atomically
from hashiya.model.change import Step
from hashiya.session.project import Session
from hashiya.session.scheme import Effect, Plan, Revision, carry_out, plan, replaced
from hashiya.ui import file_dialogs
from hashiya.ui.desk import Desk
from hashiya.ui.dialogs.scheme import edit_scheme
from hashiya.ui.handlers.guard import guarded
from hashiya.ui.isolates import isolated, path_words
from hashiya.ui.link_rows import link_title
from hashiya.ui.numbers import number
from hashiya.ui.project_names import project_name
from hashiya.ui.tasks import Progress

translate = QCoreApplication.translate


def edit(desk: Desk) -> None:
    """Edit the labels, links and fields of the project."""
    taken = {key.upper(): row.name() for row in desk.commands() if row.ink is None for key in row.text_keys}
    counts = desk.session.store.label_counts()
    draft = edit_scheme(desk.window, desk.session.scheme, desk.lamp.theme, desk.language, counts, taken)
    if draft is not None:
        use(desk, draft.revision())


def read_file(desk: Desk) -> None:
    """Give the project the scheme of a TOML file; labels in use are kept."""
    title, kind = translate("scheming", "Read a scheme"), translate("scheming", "Schemes")
    filters = file_dialogs.kinds((kind, "*.toml"))
    found = file_dialogs.open_name(desk.window, title, desk.settings.folder("scheme"), filters)
    if found:
        desk.settings.remember_folder("scheme", Path(found).parent)
        with guarded(desk):
            use(desk, replaced(desk.session, read_scheme(Path(found))))


def write_file(desk: Desk) -> None:
    """Write the scheme of the project as TOML."""
    title, kind = translate("scheming", "Write the scheme"), translate("scheming", "Schemes")
    start = desk.settings.folder("scheme") / f"{project_name(desk.session)}.toml"
    found, _ = file_dialogs.save_name(desk.window, title, start, file_dialogs.kinds((kind, "*.toml")))
    if found:
        path = Path(found)
        path = path if path.suffix else path.with_suffix(".toml")
        desk.settings.remember_folder("scheme", path.parent)
        with guarded(desk):
            write_atomically(path, [scheme_text(desk.session.scheme)])
            desk.messages.tell(translate("scheming", "The scheme stands at {path}.").format(path=path_words(path)))


def use(desk: Desk, revision: Revision) -> None:
    """Look aside what *revision* does, ask, and do it in one step."""
    session = desk.session

    def look(progress: Progress) -> Plan:
        with session.in_this_thread():
            return plan(session, revision)

    title = translate("scheming", "Looking what changes\u2026")
    desk.tasks.start(title, look, partial(_ask, desk), desk.messages.known)


def _ask(desk: Desk, planned: Plan) -> None:
    if planned.effects:
        question = translate("scheming", "Change the scheme?")
        words = "\n".join(effect_words(desk, effect) for effect in planned.effects[:20])
        detail = words + "\n" + translate("scheming", "It is one step, which undo takes back.")
        if not desk.messages.ask(question, detail, translate("scheming", "Change it"), grave=True):
            return
    session = desk.session

    def work(progress: Progress) -> Step | None:
        return _carry_out(session, planned, desk)

    desk.tasks.start(
        translate("scheming", "Changing the scheme\u2026"), work, partial(_done, desk), desk.messages.known
    )


def _carry_out(session: Session, planned: Plan, desk: Desk) -> Step | None:
    with session.in_this_thread():
        return carry_out(session, planned, initiator=desk)


def _done(desk: Desk, step: Step | None) -> None:
    desk.session.settle()
    if step is not None:
        desk.messages.tell(translate("scheming", "The scheme is changed."))


def effect_words(desk: Desk, effect: Effect) -> str:
    """What an effect does, in a sentence."""
    kinds = {
        "rename": translate("scheming", "{label} becomes {into}: {count}"),
        "merge": translate("scheming", "{label} is given to {into}: {count}"),
        "delete": translate("scheming", "{label} goes, with what it marks: {count}"),
        "drop": translate("scheming", "{label}, {field}: the values go: {count}"),
        "hide": translate("scheming", "{label}, {field}: the values stay, without a field: {count}"),
        "field": translate("scheming", "{label}, {field} becomes {into}: {count}"),
        "links": translate("scheming", "{label}: links that go with what they join: {count}"),
        "forbidden": translate("scheming", "{label}: links that the scheme forbids from then on, left to do: {count}"),
        "retype": translate("scheming", "{label}, {field}: the values are read anew: {count}"),
    }
    words = kinds[effect.action].format(
        label=isolated(link_title(desk, effect.label)),
        into=isolated(link_title(desk, effect.into)),
        field=isolated(_field_title(desk, effect)),
        count=isolated(number(effect.count)),
    )
    if effect.unfit:
        unfit = translate("scheming", "({count} do not fit and are left to do)").format(
            count=isolated(number(effect.unfit))
        )
        words = f"{words} {unfit}"
    return words


def _field_title(desk: Desk, effect: Effect) -> str:
    scheme = desk.session.scheme
    find = scheme.link_field if effect.kind == "link" else scheme.field
    declared = find(effect.label, effect.field)
    return declared.title_in(desk.language) if declared else effect.field
