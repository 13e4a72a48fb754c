"""Schemes as TOML files: read with the line of what is wrong, written so that reading gives the same again."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import tomli_w

from hashiya.model.errors import KnownError
from hashiya.model.field import KINDS
from hashiya.model.reasons import TOML, library_reason, reason_of
from hashiya.model.scheme import Label, Scheme, field_data, is_name, rules_of, scheme_from

_AT: Final = re.compile(r"\(at line (\d+), column \d+\)")
_COLOUR: Final = re.compile(r"#[0-9a-fA-F]{6}")
_HEADER: Final = re.compile(r"\s*\[\[\s*(label|link)\s*\]\]")
_LARGEST: Final = 4 << 20
"""Bytes; no scheme is larger."""


def read_scheme(path: Path) -> Scheme:
    """The scheme in the file *path*.

    Raises KnownError "file.missing", "file.unreadable", "file.encoding" and "scheme.*".
    """
    try:
        if not path.exists():
            raise KnownError("file.missing", path=path)
        with path.open("rb") as file:
            raw = file.read(_LARGEST + 1)
    except OSError as error:
        raise KnownError("file.unreadable", path=path, reason=reason_of(error)) from error
    if len(raw) > _LARGEST:
        raise KnownError("scheme.large", path=path)
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise KnownError("file.encoding", path=path, offset=error.start) from None
    return parse_scheme(text, path)


def parse_scheme(text: str, path: Path) -> Scheme:
    """The scheme that *text* (of the file *path*) is. Raises KnownError "scheme.*", which names the line."""
    try:
        data = tomllib.loads(text.replace("\r\n", "\n"))
    except (tomllib.TOMLDecodeError, RecursionError, ValueError) as error:
        found = _AT.search(str(error))
        line = int(found[1]) if found else text.count("\n") + 1
        reason = library_reason(TOML, _AT.sub("", str(error)).strip())
        raise KnownError("scheme.syntax", path=path, line=line, reason=reason) from None
    check = _Check(path, _headers(text))
    check.scheme(data)
    return scheme_from(data)


def scheme_text(scheme: Scheme) -> str:
    """*scheme* as TOML."""
    data: dict[str, Any] = {"name": scheme.name} if scheme.name else {}
    if scheme.title:
        data["title"] = dict(scheme.title)
    data["label"] = [_label_data(label) for label in scheme.labels]
    data["link"] = [_label_data(label) for label in scheme.links]
    return tomli_w.dumps({key: value for key, value in data.items() if value}, multiline_strings=True)


def _label_data(label: Label) -> dict[str, Any]:
    rules = rules_of(label)
    fields = rules.pop("fields", ())
    data: dict[str, Any] = {"name": label.name}
    if label.key:
        data["key"] = label.key
    data |= {"light": label.light, "dark": label.dark}
    data |= {name: rules.pop(name) for name in ("parent", "sources", "targets", "symmetric", "across") if name in rules}
    for name in ("title", "letter"):
        if getattr(label, name):
            data[name] = dict(getattr(label, name))
    data |= rules
    if fields:
        data["field"] = [field_data(one) for one in label.fields]
    return data


def _headers(text: str) -> dict[str, list[int]]:
    """Lines (from 1) of the headers ``[[label]]`` and ``[[link]]``; those inside of long strings do not count."""
    found: dict[str, list[int]] = {"label": [], "link": []}
    inside = ""
    for number, line in enumerate(text.split("\n"), 1):
        header = None if inside else _HEADER.match(line)
        if header:
            found[header[1]].append(number)
        for quotes in re.findall('"""|' + "'''", line):
            inside = quotes if not inside else "" if quotes == inside else inside
    return found


class _Check:
    """Looks at parsed TOML before anything is made of it; names the line of the table that is wrong."""

    def __init__(self, path: Path, headers: Mapping[str, list[int]]) -> None:
        self._path = path
        self._headers = headers
        self._line = 1

    def scheme(self, data: Mapping[str, Any]) -> None:
        """Raises KnownError."""
        self._known(data, ("name", "title", "label", "link"))
        self._fits(data, "name", _is_text)
        self._fits(data, "title", _is_titles)
        for kind in ("label", "link"):
            self._fits(data, kind, _is_tables)
        if not data.get("label"):
            raise KnownError("scheme.empty", path=self._path)
        labels = list(self._tables(data, "label", _LABEL))
        names = {label["name"]: label.get("parent", "") for label in labels}
        for label in self._tables(data, "label", _LABEL):
            self._reference(names, [label["parent"]] if label.get("parent") else [])
            self._no_loop(names, label["name"])
        for link in self._tables(data, "link", _LINK):
            self._reference(names, [*link.get("sources", ()), *link.get("targets", ())])

    def _tables(self, data: Mapping[str, Any], kind: str, rules: Mapping[str, Callable[[Any], bool]]) -> Iterator[Any]:
        names: set[str] = set()
        keys: set[str] = set()
        lines = self._headers[kind]
        for place, table in enumerate(data.get(kind, ())):
            self._line = lines[place] if place < len(lines) else 1
            self._known(table, tuple(rules))
            self._name(table, names)
            for name, fits in rules.items():
                self._fits(table, name, fits)
            for name in ("light", "dark"):
                if name in table and not _COLOUR.fullmatch(table[name]):
                    self._fail("scheme.colour", value=table[name])
            if table.get("key"):
                if table["key"] in keys:
                    self._fail("scheme.key", key=table["key"])
                keys.add(table["key"])
            self._fields(table.get("field", ()))
            yield table

    def _fields(self, fields: list[Any]) -> None:
        names: set[str] = set()
        for one in fields:
            self._known(one, tuple(_FIELD))
            self._name(one, names)
            for name, fits in _FIELD.items():
                self._fits(one, name, fits)
            if one.get("kind", "text") not in KINDS:
                self._fail("scheme.unknown", name=one["kind"], known=", ".join(KINDS))
            seen: set[str] = set()
            for choice in one.get("choices", ()):
                table = {"name": choice} if isinstance(choice, str) else choice
                self._known(table, ("name", "title"))
                self._name(table, seen)
                self._fits(table, "title", _is_titles)

    def _known(self, table: Mapping[str, Any], known: tuple[str, ...]) -> None:
        for name in table:
            if name not in known:
                self._fail("scheme.unknown", name=name, known=", ".join(known))

    def _name(self, table: Mapping[str, Any], names: set[str]) -> None:
        name = table.get("name")
        if not isinstance(name, str) or not is_name(name):
            self._fail("scheme.name")
        if name in names:
            self._fail("scheme.twice", name=name)
        names.add(str(name))

    def _fits(self, table: Mapping[str, Any], name: str, fits: Callable[[Any], bool]) -> None:
        if name in table and not fits(table[name]):
            self._fail("scheme.value", name=name)

    def _reference(self, names: Mapping[str, str], wanted: list[str]) -> None:
        for name in wanted:
            if name not in names:
                self._fail("scheme.reference", name=name)

    def _no_loop(self, parents: Mapping[str, str], name: str) -> None:
        seen, at = {name}, parents[name]
        while at:
            if at in seen:
                self._fail("scheme.loop", name=name)
            seen.add(at)
            at = parents.get(at, "")

    def _fail(self, code: str, **facts: Any) -> None:
        raise KnownError(code, path=self._path, line=self._line, **facts)


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_key(value: Any) -> bool:
    return isinstance(value, str) and len(value) <= 1


def _is_flag(value: Any) -> bool:
    return isinstance(value, bool)


def _is_titles(value: Any) -> bool:
    return isinstance(value, dict) and all(isinstance(words, str) for words in value.values())


def _is_names(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(one, str) for one in value)


def _is_tables(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(one, dict) for one in value)


def _is_choices(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(one, str | dict) for one in value)


_LOOKS: Final[dict[str, Callable[[Any], bool]]] = {
    "name": _is_text, "key": _is_key, "title": _is_titles, "letter": _is_titles, "light": _is_text, "dark": _is_text,
    "guideline": _is_titles, "field": _is_tables,
}  # fmt: skip
_LABEL: Final = {**_LOOKS, "parent": _is_text}
_LINK: Final = {**_LOOKS, "sources": _is_names, "targets": _is_names, "symmetric": _is_flag, "across": _is_flag}
_FIELD: Final[dict[str, Callable[[Any], bool]]] = {
    "name": _is_text, "kind": _is_text, "title": _is_titles, "choices": _is_choices, "required": _is_flag,
    "free": _is_flag,
}  # fmt: skip
