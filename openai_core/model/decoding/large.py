"""Decoding of large bodies with the garbage collector paused.

Decoding makes objects that all stay alive. Before CPython 3.12, whose collector does not interrupt C code, it stops for
each 700 of them to look for garbage among them, and every so often among all objects of the process. Without the pause,
that is two thirds of the time of an answer with thousands of log probabilities.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from typing import Any

__all__ = ["decode_large"]


def decode_large(decode: Callable[[bytes], Any], data: bytes) -> Any:
    """Call `decode` with the garbage collector paused, if it is enabled. May be called from any thread."""
    if not gc.isenabled():
        return decode(data)
    gc.disable()
    try:
        return decode(data)
    finally:
        gc.enable()
