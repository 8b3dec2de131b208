"""Pickle functions by qualified name, so no closure is pickled with them."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FunctionType
from typing import Any

__all__ = ["check_function", "refuse"]


def refuse(why: str) -> TypeError:
    """The error of what cannot be pickled. No secret may be in `why`."""
    return TypeError(f"this client cannot be pickled: {why}; make the client in the process that uses it")


def check_function(function: Callable[..., Any], what: str) -> None:
    """Let pass a function that is found by its name: nothing of what it knows is pickled.

    Raises:
        TypeError: it is none.
    """
    found: Any = sys.modules.get(getattr(function, "__module__", None) or "")
    for name in getattr(function, "__qualname__", "<>").split("."):
        found = getattr(found, name, None)
    if not isinstance(function, FunctionType) or found is not function:
        raise refuse(f"its {what} is not a module-level function, so it cannot be pickled")
