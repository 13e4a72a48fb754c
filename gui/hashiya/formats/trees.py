"""XML from strangers into trees: no entity is followed, nothing is fetched, depth and size have an end.

lxml (BSD) is imported when the first file needs it. ``Element`` below is lxml's.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

from hashiya.model.errors import KnownError
from hashiya.model.reasons import MARKUP, XML, Reason, library_reason

if TYPE_CHECKING:
    from lxml.etree import _Element as Element
else:
    Element = Any

__all__ = ["Element", "attribute", "check_tags", "children", "local", "text_in", "xml"]

_MOST: Final = 10_000_000
"""Signs that begin a tag, and two for each that gives an attribute its value: a tree of as many takes 1.5 GB."""

_DEEP = ("Excessive depth", "depth", "xmlParseStartTag: xmlns")


def xml(data: bytes, encoding: str = "") -> Element:
    """The root of the XML in *data*; *encoding* overrides what it declares.

    Raises KnownError "read.entities", "read.deep", "read.damaged", "read.empty", "read.tags".
    """
    from lxml import etree

    if not data.strip():
        raise KnownError("read.empty")
    check_tags(data.count(b"<"), data.count(b"="))
    # (Without collect_ids libxml2 would look for the DTD that the file names, on this machine too.)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False, attribute_defaults=False,
        huge_tree=False, remove_comments=True, remove_pis=True, encoding=encoding or None,
    )  # fmt: skip
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise _said(error) from error
    except LookupError as error:
        raise KnownError("read.codec", encoding=encoding) from error
    except ValueError as error:
        raise KnownError("read.damaged", reason=library_reason(MARKUP, error)) from error
    dtd = root.getroottree().docinfo.internalDTD
    if dtd is not None and any(True for _ in dtd.iterentities()):
        raise KnownError("read.entities")
    return root


def check_tags(tags: int, values: int) -> None:
    """Refuses what would fill the memory as a tree. Raises KnownError "read.tags"."""
    if tags + 2 * values > _MOST:
        raise KnownError("read.tags")


def _said(error: SyntaxError) -> KnownError:
    said = str(error)
    if "depth" in said.lower():
        return KnownError("read.deep")
    if "entity" in said.lower() and "loop" in said.lower():
        return KnownError("read.entities")
    line, column = error.position  # type: ignore[attr-defined]  # lxml's own
    return KnownError("read.damaged", reason=Reason(XML, {"line": line, "column": column}, said[:200]))


def local(element: Element) -> str:
    """The name of *element* without its namespace; "" for what is no element (an entity, a comment)."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def children(element: Element, *names: str) -> Iterator[Element]:
    """The children of *element* that are called one of *names*, in any namespace."""
    return (child for child in element if local(child) in names)


def attribute(element: Element, name: str) -> str:
    """The attribute *name* of *element*, in whatever namespace; "" if there is none."""
    for key, value in element.attrib.items():
        if str(key).rpartition("}")[2] == name:
            return str(value)
    return ""


def text_in(root: Element, *names: str) -> str:
    """The text of the first element in *root* called one of *names*, on one line; "" if there is none."""
    for element in root.iter():
        if local(element) in names:
            return " ".join("".join(str(piece) for piece in element.itertext()).split())
    return ""
