"""What the window remembers between two days: in an ini file of the user's configuration folder, not in projects."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QByteArray, QSettings

from hashiya.ui.preferences import BY_KEY, Value
from hashiya.view.style import ReadingStyle, Showing

if TYPE_CHECKING:
    from hashiya.text.folding_rules import Folding


RECENT: Final = 9
"""How many recent projects are kept."""

SEARCHES: Final = 30
"""How many recent searches are kept."""


class Settings:
    """Typed names for the keys; unreadable values fall back to the default without a word."""

    def __init__(self, path: Path) -> None:
        self._store = QSettings(str(path), QSettings.Format.IniFormat)

    def flush(self) -> None:
        """Write to the disk now."""
        self._store.sync()

    @property
    def theme(self) -> str:
        """ "system", "light", "dark" or "contrast"."""
        return str(self._store.value("look/theme", "system"))

    @theme.setter
    def theme(self, mode: str) -> None:
        self._store.setValue("look/theme", mode)

    @property
    def language(self) -> str:
        """ "en", "ar", "fa", or "system"."""
        return str(self._store.value("look/language", "system"))

    @language.setter
    def language(self, language: str) -> None:
        self._store.setValue("look/language", language)

    def chosen(self, key: str) -> Value:
        """What was chosen for the preference *key* (see `preferences`), of the type of its default, which it is too
        if nothing was chosen or it cannot be read. Raises KeyError for a key that is not in the table."""
        known = BY_KEY[key]
        found = self._store.value(key)
        if isinstance(known.default, bool):
            return known.default if found is None else str(found) == "true"
        if isinstance(known.default, int):
            try:
                return min(max(int(str(found)), known.least), known.most)
            except ValueError:
                return known.default
        if found is None or (known.choices and str(found) not in dict(known.choices)):
            return known.default
        return str(found)

    def choose(self, key: str, value: Value) -> None:
        """Choose *value* for the preference *key*."""
        assert key in BY_KEY
        self._store.setValue(key, ("true" if value else "false") if isinstance(value, bool) else value)

    @property
    def folding(self) -> Folding:
        """What a search takes for the same."""
        from hashiya.text.folding_rules import Folding  # noqa: PLC0415 (not for the start)

        return Folding(**{name: bool(self.chosen(f"search/{name}")) for name in Folding.__struct_fields__})

    @property
    def keys(self) -> dict[str, tuple[str, ...]]:
        """The keys that the user gave to commands, by id; () for a command that has none any more."""
        self._store.beginGroup("keys")
        try:
            return {name: tuple(_list(self._store.value(name))) for name in self._store.childKeys()}
        finally:
            self._store.endGroup()

    @keys.setter
    def keys(self, keys: Mapping[str, tuple[str, ...]]) -> None:
        self._store.remove("keys")
        for name, given in keys.items():
            self._store.setValue(f"keys/{name}", list(given) or "")

    def reading(self, language: str) -> ReadingStyle:
        """How texts in *language* (a BCP 47 tag) are set: the family is the language's own, all else is common."""
        default = ReadingStyle()
        try:
            return ReadingStyle(
                family=str(self._store.value(_family_key(language), default.family)),
                size=float(str(self._store.value("reading/size", default.size))),
                line_height=float(str(self._store.value("reading/line_height", default.line_height))),
                measure=int(str(self._store.value("reading/measure", default.measure))),
                gap=default.gap,
                justified=str(self._store.value("reading/justified", "false")) == "true",
            )
        except (TypeError, ValueError):
            return default

    def keep_reading(self, style: ReadingStyle, language: str) -> None:
        """Set texts so from now on; the family only those in *language*."""
        self._store.setValue(_family_key(language), style.family)
        self._store.setValue("reading/size", style.size)
        self._store.setValue("reading/line_height", style.line_height)
        self._store.setValue("reading/measure", style.measure)
        self._store.setValue("reading/justified", "true" if style.justified else "false")

    @property
    def showing(self) -> Showing:
        """What is shown besides the text and its marks."""
        default = Showing()
        return Showing(**{name: self._flag(name, getattr(default, name)) for name in Showing.__struct_fields__})

    @showing.setter
    def showing(self, showing: Showing) -> None:
        for name in Showing.__struct_fields__:
            self._store.setValue(f"reading/{name}", "true" if getattr(showing, name) else "false")

    def _flag(self, name: str, default: bool) -> bool:
        return str(self._store.value(f"reading/{name}", "true" if default else "false")) == "true"

    @property
    def recent(self) -> list[Path]:
        """Projects, the last one first; also those that are not there any more."""
        return [Path(name) for name in _list(self._store.value("projects/recent", []))]

    def remember_project(self, path: Path) -> None:
        """Put *path* at the head of the recent projects."""
        names = [str(path), *(str(known) for known in self.recent if known != path)]
        self._store.setValue("projects/recent", names[:RECENT])

    def forget_project(self, path: Path) -> None:
        """Take *path* out of the recent projects."""
        self._store.setValue("projects/recent", [str(known) for known in self.recent if known != path])

    @property
    def searches(self) -> list[str]:
        """What was looked for in all documents, the last one first."""
        found: Any = self._store.value("searches/recent", [])
        return [found] if isinstance(found, str) else [str(one) for one in found or []]

    def remember_search(self, typed: str) -> None:
        """Put *typed* at the head of what was looked for."""
        self._store.setValue("searches/recent", [typed, *(one for one in self.searches if one != typed)][:SEARCHES])

    def last_document(self, project: Path) -> str:
        """The document that was on the reader when *project* was closed; "" if none was."""
        return str(self._store.value(_document_key(project), ""))

    def remember_document(self, project: Path, document_id: str) -> None:
        """Begin with that document the next time."""
        self._store.setValue(_document_key(project), document_id)

    def folder(self, purpose: str) -> Path:
        """Where the last file dialog for *purpose* ("project", "import", "export") ended; else the home folder."""
        folder = Path(str(self._store.value(f"folders/{purpose}", "")) or Path.home())
        return folder if folder.is_dir() else Path.home()

    def remember_folder(self, purpose: str, folder: Path) -> None:
        """Begin there the next time."""
        self._store.setValue(f"folders/{purpose}", str(folder))

    def shape(self, part: str) -> QByteArray:
        """The remembered geometry or division of a part of the window; empty if there is none."""
        found = self._store.value(f"window/{part}", QByteArray())
        return found if isinstance(found, QByteArray) else QByteArray()

    def remember_shape(self, part: str, shape: QByteArray) -> None:
        """Keep the geometry or division of a part of the window."""
        self._store.setValue(f"window/{part}", shape)

    def shown(self, panel: str) -> bool:
        """Whether a panel is to be shown."""
        return str(self._store.value(f"window/{panel}_shown", "true")) == "true"

    def remember_shown(self, panel: str, shown: bool) -> None:
        """Keep whether a panel is shown."""
        self._store.setValue(f"window/{panel}_shown", "true" if shown else "false")


def _list(found: Any) -> list[str]:
    """A list as an ini file gives it back: one value as itself, none as nothing."""
    return [str(one) for one in ([found] if isinstance(found, str) else found or []) if one]


def _family_key(language: str) -> str:
    return f"reading/family_{language.lower().replace('_', '-').split('-')[0] or 'und'}"


def _document_key(project: Path) -> str:
    return "documents/" + hashlib.sha1(str(project).encode("utf-8", "surrogatepass")).hexdigest()[:16]
