"""Says to PyInstaller where the hooks of these packages are."""

from __future__ import annotations

from pathlib import Path

__all__ = ["get_hook_dirs"]


def get_hook_dirs() -> list[str]:
    """The directories of hooks, for the entry point `pyinstaller40`."""
    return [str(Path(__file__).parent)]
