"""Wait for what nothing tells of: the state of another thread or process. Where there is an event, wait for that."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, Final, TypeVar

import anyio

__all__ = ["until", "until_blocking"]

T = TypeVar("T")

_LONGEST: Final = 20.0
_PAUSE: Final = 0.002


async def until(condition: Callable[[], T], what: str, seconds: float = _LONGEST) -> T:
    """Ask until the answer is true, and return it.

    Args:
        condition: What is asked. It is called again and again, and should take no time.
        what: What is waited for, to be read in the test and in its failure.
        seconds: How long it is waited for at most.
    """
    give_up = anyio.current_time() + seconds
    while not (found := condition()):
        assert anyio.current_time() < give_up, f"waited {seconds:g} s until {what}"
        await anyio.sleep(_PAUSE)
    return found


def until_blocking(condition: Callable[[], Any], what: str, seconds: float = _LONGEST) -> Any:
    """The same, without an event loop."""
    give_up = time.monotonic() + seconds
    while not (found := condition()):
        assert time.monotonic() < give_up, f"waited {seconds:g} s until {what}"
        time.sleep(_PAUSE)
    return found
