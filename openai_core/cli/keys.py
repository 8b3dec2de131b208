"""Keys as they are pressed, without Enter. The terminal is put back as it was."""

from __future__ import annotations

import os
import sys
from collections.abc import AsyncIterator, Generator
from contextlib import contextmanager
from typing import Final

import anyio

__all__ = ["keys", "single_keys"]

_BETWEEN_LOOKS: Final = 0.05


@contextmanager
def single_keys() -> Generator[None]:
    """Have the terminal of standard input give each key at once, and not show it. Ctrl-C still interrupts."""
    if sys.platform == "win32":
        yield
        return
    import termios
    import tty

    terminal = sys.stdin.fileno()
    before = termios.tcgetattr(terminal)
    try:
        tty.setcbreak(terminal)
        yield
    finally:
        termios.tcsetattr(terminal, termios.TCSADRAIN, before)


async def keys() -> AsyncIterator[str]:
    """Each key that is pressed, inside `single_keys`; ends when the terminal is closed."""
    if sys.platform == "win32":
        import msvcrt

        while True:
            while msvcrt.kbhit():
                yield msvcrt.getwch()
            await anyio.sleep(_BETWEEN_LOOKS)
    terminal = sys.stdin.fileno()
    while True:
        await anyio.wait_readable(terminal)
        try:
            pressed = os.read(terminal, 64)
        except OSError:  # Linux says so when the other end is closed
            return
        if not pressed:
            return
        for key in pressed.decode("utf-8", "replace"):
            yield key
