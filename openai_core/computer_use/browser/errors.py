"""Exceptions of browsers."""

from __future__ import annotations

__all__ = ["BrowserCancelledError", "BrowserError"]


class BrowserError(Exception):
    """Raised by a driver to report a problem to the model. Its text is sent; the texts of other exceptions are not."""


class BrowserCancelledError(RuntimeError):
    """A call was cancelled by the program, or by its driver. Nothing further was done."""
