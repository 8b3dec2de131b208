"""Format generated files as the project formats its own: with ruff, imports sorted."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Collection, Mapping
from pathlib import Path, PurePosixPath
from typing import Final

__all__ = ["formatted", "origin_text"]

_SETTINGS: Final = Path(__file__).parents[2] / "pyproject.toml"
_DOCUMENT: Final = "openapi.json"
_KNOWN: Final = 'lint.isort.known-first-party=["openai_core", "openai_sync"]'


def formatted(files: Mapping[PurePosixPath, str]) -> dict[PurePosixPath, str]:
    """The files as ruff formats them by the project's settings.

    Raises:
        subprocess.CalledProcessError: one of them is not Python.
    """
    with tempfile.TemporaryDirectory() as folder:
        for path, text in files.items():
            copy = Path(folder, path)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_text(text, encoding="utf-8")
        ruff = [sys.executable, "-m", "ruff"]
        settings = ["--config", str(_SETTINGS), "--quiet", folder]
        chosen = ["--select=I,RUF022", "--fix", "--config", _KNOWN]
        subprocess.run([*ruff, "check", *chosen, *settings], check=True)
        subprocess.run([*ruff, "format", *settings], check=True)
        return {path: Path(folder, path).read_text(encoding="utf-8") for path in files}


def origin_text(origins: Collection[str]) -> str:
    """A comment for the head of a generated module: which files beside the generator describe its content.

    There is none where the document alone does.
    """
    if set(origins) <= {_DOCUMENT}:
        return ""
    return f"# Described in {' and '.join(sorted(origins, reverse=True))}.\n"
