"""What a new project may begin with: a scheme that ships, or what another project has besides its documents."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

from hashiya.model.scheme import Scheme
from hashiya.session.project import SUFFIX, Session
from hashiya.session.ready_schemes import ready_schemes

__all__ = ["Template", "shipped_templates", "template_of"]


class Template(Struct, frozen=True):
    """``annotator`` is "" if nobody is named, ``path`` that of the project it was taken from."""

    scheme: Scheme
    annotator: str = ""
    path: Path | None = None

    def begin(self, path: Path) -> Session:
        """Make a project of it at *path* (with the suffix of projects) and open it.

        Raises KnownError "project.exists", "file.unwritable" and those of `Session.open`.
        """
        session = Session.open(path, create=True, scheme=self.scheme)
        if self.annotator:
            session.set_annotator(self.annotator)
        return session


def shipped_templates() -> tuple[Template, ...]:
    """One for each scheme that ships, in their order."""
    return tuple(Template(scheme) for scheme in ready_schemes())


def template_of(path: Path) -> Template:
    """The scheme and the settings of the project at *path*, which is only read. Raises KnownError as opening does."""
    with Session.open(path.with_suffix(path.suffix or SUFFIX), read_only=True) as session:
        return Template(session.scheme, session.store.setting("annotator", "") or "", path)
