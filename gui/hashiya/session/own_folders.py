"""Where that lies which is ours and no project: settings, backups, indexes of searches, notes about the last time."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from platformdirs import PlatformDirs

from hashiya.model.errors import KnownError


def own_folder(purpose: Literal["data", "cache"]) -> Path:
    """The folder of the program for *purpose*; it may not be there yet. Raises KnownError "home.missing"."""
    folders = PlatformDirs("hashiya", appauthor=False)
    try:
        return folders.user_data_path if purpose == "data" else folders.user_cache_path
    except RuntimeError as error:
        raise KnownError("home.missing") from error


def own_folders() -> PlatformDirs:
    """All of them, each of which there can be.

    Raises KnownError "home.missing": a user whom the system does not know (that of a container, say) has none.
    """
    folders = PlatformDirs("hashiya", appauthor=False)
    try:
        _ = folders.user_config_path, folders.user_data_path, folders.user_cache_path, folders.user_state_path
    except RuntimeError as error:
        raise KnownError("home.missing") from error
    return folders
