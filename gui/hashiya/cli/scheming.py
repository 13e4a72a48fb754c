"""The command for schemes: out of a project as TOML, and into one, with what that does to its spans."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path

from hashiya.cli.opening import opened
from hashiya.cli.saying import say, tell
from hashiya.formats.scheme import read_scheme, scheme_text
from hashiya.formats.writing import write_atomically
from hashiya.model.scheme import Scheme
from hashiya.session.project import Session
from hashiya.session.ready_schemes import ready_schemes
from hashiya.session.scheme import Effect, carry_out, plan, replaced


def scheme(options: Namespace) -> int:
    """Write the scheme of a project, or give it another one; labels in use are never lost by that."""
    if options.source is None:
        with Session.open(options.project, read_only=True) as session:
            text = scheme_text(session.scheme)
        if options.export == "-":
            sys.stdout.write(text)
        else:
            write_atomically(Path(options.export), [text])
        return 0
    coming = _coming(options.source)
    with opened(options.project, create=not options.dry_run) as session:
        planned = plan(session, replaced(session, coming))
        for effect in planned.effects:
            (say if options.dry_run else tell)(_words(effect))
        if options.dry_run:
            return 0
        carry_out(session, planned)
        tell(f"{len(session.scheme.labels)} labels, {len(session.scheme.links)} link labels.")
    return 0


def _coming(name: str) -> Scheme:
    ships = {scheme.name: scheme for scheme in ready_schemes()}
    return ships[name] if name in ships and not Path(name).exists() else read_scheme(Path(name))


def _words(effect: Effect) -> str:
    values = f"values of {effect.label}.{effect.field}: {effect.count}"
    return {
        "drop": f"{values}, gone",
        "hide": f"{values}, kept out of sight",
        "field": f"{values}, moved to {effect.into}",
        "retype": f"{values}, of another kind" + (f"; that do not fit: {effect.unfit}" if effect.unfit else ""),
    }.get(effect.action, f"spans or links of {effect.label}: {effect.count}, {effect.action} {effect.into}".rstrip())
