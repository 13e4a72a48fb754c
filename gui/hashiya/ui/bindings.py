"""The keys of commands as the user wants them: which command has which, and whom a key belongs to already."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from hashiya.ui.command import Command
from hashiya.ui.keys import SAME_KEY, keystroke, sequences

_LATIN = {other: latin for latin, others in SAME_KEY.items() for other in others}
_FORM = QKeySequence.SequenceFormat.PortableText


def latin_key(sequence: QKeySequence) -> str:
    """The name of *sequence*, by the Latin letter on the same key if it was pressed on another keyboard."""
    name = sequence.toString(_FORM)
    head, plus, last = name.rpartition("+")
    return f"{head}{plus}{_LATIN.get(last, last)}"


def is_plain(key: str) -> bool:
    """Whether *key* types something or moves in a field, so that only the text may listen to it."""
    combination = keystroke(key)[0]  # type: ignore[index]
    modified = combination.keyboardModifiers() & ~(
        Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    )
    return not modified and not Qt.Key.Key_F1 <= combination.key() <= Qt.Key.Key_F35


def keys_of(command: Command) -> tuple[str, ...]:
    """All keys of *command*."""
    return (*command.keys, *command.text_keys)


def rebound(commands: Iterable[Command], given: Mapping[str, tuple[str, ...]]) -> list[Command]:
    """*commands* with the keys *given* to some of them, by id; a key that is given to one leaves the others."""
    taken = {_name(key): command_id for command_id, keys in given.items() for key in keys}
    found = []
    for command in commands:
        keys = given.get(command.id, keys_of(command))
        kept = [key for key in keys if taken.get(_name(key), command.id) == command.id]
        own = command.text_keys if command.id not in given else ()
        text = tuple(key for key in kept if key in own or is_plain(key))
        found.append(replace(command, keys=tuple(key for key in kept if key not in text), text_keys=text))
    return found


def owner_of(key: str, commands: Sequence[Command], besides: str = "") -> Command | None:
    """The command that *key* belongs to, on any keyboard; not the one with the id *besides*."""
    wanted = {sequence.toString(_FORM) for sequence in sequences((key,))}
    for command in commands:
        if command.id != besides and wanted & {each.toString(_FORM) for each in sequences(keys_of(command))}:
            return command
    return None


def _name(key: str) -> str:
    return keystroke(key).toString(_FORM)
