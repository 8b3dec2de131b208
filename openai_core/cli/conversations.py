"""Conversations of `openai-core chat`, kept by name: one JSON file each, readable by their owner only."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import Any, Final

import msgspec

__all__ = ["Conversation", "conversation_folder"]

_NAME: Final = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}")


class _File(msgspec.Struct):
    model: str | None = None
    messages: list[dict[str, Any]] = []


class Conversation:
    """What was said so far under one name; without a name, an empty one that is not kept.

    Args:
        name: letters, digits, `_`, `-` and `.`.
        folder: where conversations are; by default `conversation_folder()`.

    Raises:
        ValueError: the name cannot be used, or its file is not a conversation.
        OSError: its file cannot be read.
    """

    def __init__(self, name: str | None, folder: Path | None = None) -> None:
        self._path: Path | None = None
        kept = _File()
        if name is not None:
            if not _NAME.fullmatch(name):
                raise ValueError(
                    f"{name!r} cannot name a conversation; use up to 100 letters, digits, '_', '-' and '.', "
                    "and begin with a letter, a digit or '_'"
                )
            self._path = (folder or conversation_folder()) / f"{name}.json"
            kept = _read(self._path)
        self.model = kept.model
        """The model it was held with; None if it is new."""
        self.messages = kept.messages
        """What was said, as the API takes it; instructions first, if there are any."""

    def instruct(self, text: str) -> None:
        """Have these instructions, in place of those there were."""
        if self.messages and self.messages[0].get("role") == "system":
            self.messages[0]["content"] = text
        else:
            self.messages.insert(0, {"role": "system", "content": text})

    def keep(self, model: str, answer: str) -> None:
        """Add an answer, and write the file anew, whole or not at all.

        Raises:
            OSError: it cannot be written.
        """
        self.model = model
        self.messages.append({"role": "assistant", "content": answer})
        if self._path is None:
            return
        self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        written = self._path.with_name(f".{self._path.name}.{os.getpid()}")
        with open(os.open(written, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(msgspec.json.encode(_File(model=model, messages=self.messages)))
        written.replace(self._path)


def conversation_folder() -> Path:
    """Where conversations are: `openai-core/conversations` in the user's folder for the state of programs."""
    state = os.environ.get("XDG_STATE_HOME") or (os.environ.get("LOCALAPPDATA") if sys.platform == "win32" else None)
    return (Path(state) if state else Path.home() / ".local" / "state") / "openai-core" / "conversations"


def _read(path: Path) -> _File:
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return _File()
    try:
        return msgspec.json.decode(content, type=_File)
    except msgspec.DecodeError as exc:
        raise ValueError(f"{path} is not a conversation: {exc}; remove it to begin anew") from None
