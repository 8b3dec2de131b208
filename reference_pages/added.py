"""Which methods and parameters are newer than version 3.3.1 of the official package; the facts are in `added.json`."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from openai_core.version import INTERFACE

__all__ = ["added_note"]

_FACTS = json.loads(Path(__file__).with_name("added.json").read_text(encoding="utf-8"))
_BETWEEN = f"after version {_FACTS['after']} of the official package, and no later than {INTERFACE}"


def added_note(method: str, parameters: Sequence[str]) -> str:
    """A sentence about what is new in a method; empty if nothing is.

    Args:
        method: with its resource, as `files.create`.
        parameters: the names of those that it has here.
    """
    if method in _FACTS["methods"]:
        return f"The method was added {_BETWEEN}."
    new = [f"`{name}`" for name in parameters if name in _FACTS["parameters"].get(method, ())]
    return f"Added {_BETWEEN}: {', '.join(new)}." if new else ""
