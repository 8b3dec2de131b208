"""Which of recording and replaying a server is to do, from its settings."""

from __future__ import annotations

import os
from typing import Final

from ...number_checks import checked_number
from .journal import Journal, load
from .recorder import Recorder
from .replayer import Replayer
from .source import Source

__all__ = ["OPENAI", "choose_source"]

OPENAI: Final = "https://api.openai.com/v1"
"""The server that is recorded if none is named."""


def choose_source(
    record: str | os.PathLike[str] | None,
    upstream: str | None,
    replay: str | os.PathLike[str] | None,
    speed: float | None,
) -> Source | None:
    """What answers in place of the server; None if nothing does.

    Raises:
        TypeError: one of them is of another type.
        ValueError: the settings do not go together, or one of them cannot be used.
        OSError: what is to be replayed cannot be read.
    """
    if record is not None and replay is not None:
        raise ValueError("record and replay exclude each other; leave one of them out")
    if upstream is not None and record is None:
        raise ValueError("upstream is for recording; pass record= too")
    for name, path in (("record", record), ("replay", replay)):
        if not isinstance(path, str | os.PathLike | None):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"{name} must be the path of a file or folder; got {type(path).__name__}")
    if speed is not None:
        checked_number("speed", speed, above=True, hint="1 is as recorded")
        if replay is None:
            raise ValueError("speed is for replaying; pass replay= too")
    if record is not None:
        return Recorder(Journal(record), upstream or OPENAI)
    return None if replay is None else Replayer(load(replay), speed)
