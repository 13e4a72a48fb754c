"""Is there a screen? Asked before Qt is, which ends the process with an abort where it finds none."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path

from hashiya.model.errors import KnownError


def require_display(environ: Mapping[str, str] = os.environ, platform: str = sys.platform) -> None:
    """Raise KnownError "window.no_display" if no window can be shown.

    Only systems with X11 or Wayland can lack one; a platform that was chosen for Qt (``QT_QPA_PLATFORM``) that needs
    neither is believed. A local display is believed if somebody listens at its socket, a remote one if it is named.
    """
    if not platform.startswith(("linux", "freebsd", "openbsd", "netbsd", "sunos")):
        return
    chosen = environ.get("QT_QPA_PLATFORM", "").split(":")[0].split(";")[0]
    if chosen and not chosen.startswith(("xcb", "wayland")):
        return
    if not _wayland_there(environ) and not _x11_there(environ.get("DISPLAY", "")):
        raise KnownError("window.no_display")


def _wayland_there(environ: Mapping[str, str]) -> bool:
    name = environ.get("WAYLAND_DISPLAY", "")
    return bool(name) and _listens(str(Path(environ.get("XDG_RUNTIME_DIR", "/")) / name))


def _x11_there(display: str) -> bool:
    local = re.fullmatch(r"(?:unix)?:(\d+)(?:\.\d+)?", display)
    if local is None:
        return bool(display)
    path = f"/tmp/.X11-unix/X{local[1]}"
    return _listens(path) or _listens("\0" + path)  # Linux also has names without a file


def _listens(path: str) -> bool:
    import socket  # noqa: PLC0415 (most platforms need not ask)

    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as end:
            end.settimeout(2)
            end.connect(path)
    except OSError:
        return False
    return True
