"""Methods of resource classes, replaced as tracers replace them: on the class itself, so for all clients."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from typing import Any

__all__ = ["instrumented"]


@contextlib.contextmanager
def instrumented(kind: type, method: str, around: Callable[[Any], Any]) -> Iterator[None]:
    """Put `around(original)` in the place of a method until the end of the block."""
    is_own, original = method in vars(kind), getattr(kind, method)
    setattr(kind, method, around(original))
    try:
        yield
    finally:
        if is_own:
            setattr(kind, method, original)
        else:
            delattr(kind, method)
