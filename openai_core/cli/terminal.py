"""Print for people: headings, lines, a progress bar. Without a terminal, plain text and no control characters."""

from __future__ import annotations

import os
import textwrap
from collections.abc import Sequence
from typing import Final, TextIO

__all__ = ["WIDTH", "Terminal"]

WIDTH: Final = 80
"""Columns that texts take at most."""
_BAR_WIDTH: Final = 32
_QUARTERS: Final = 4


class Terminal:
    """A place to print to. Used by one thread at a time.

    Args:
        out: where to. Bold text and a moving bar appear only on a terminal that can show them.
    """

    def __init__(self, out: TextIO) -> None:
        self._out = out
        self._is_live = out.isatty() and os.environ.get("TERM") != "dumb"
        self._is_bold = self._is_live and not os.environ.get("NO_COLOR")
        self._bar_shown = False
        self._quarters = 0

    def heading(self, text: str) -> None:
        """Begin a part."""
        shown = textwrap.fill(text, WIDTH, break_long_words=False, break_on_hyphens=False)
        self.line(f"\n\x1b[1m{shown}\x1b[0m" if self._is_bold else f"\n{shown}")

    def text(self, text: str, *, first: str = "") -> None:
        """Print a text of any length in lines that break between words; those after the first are indented as it is."""
        self.line(
            textwrap.fill(
                " ".join(text.split()),
                WIDTH,
                initial_indent=first,
                subsequent_indent=" " * len(first),
                break_long_words=False,
                break_on_hyphens=False,
            )
        )

    def line(self, text: str = "") -> None:
        """Print a line; a bar that is shown is taken away first."""
        self.clear_bar()
        print(text, file=self._out, flush=True)

    def piece(self, text: str) -> None:
        """Print a part of a line at once."""
        print(text, end="", file=self._out, flush=True)

    def table(self, rows: Sequence[Sequence[str]]) -> None:
        """Print rows in columns: the first to the left, the others to the right."""
        widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
        for first, *others in rows:
            cells = [text.rjust(width) for text, width in zip(others, widths[1:], strict=True)]
            self.line("   ".join(["  " + first.ljust(widths[0]), *cells]))

    # Progress

    def progress(self, done: int, total: int) -> None:
        """Show how far something is: a bar that moves, or without a terminal a line for each quarter."""
        if self._is_live:
            filled = _BAR_WIDTH * done // total
            self.piece(f"\r  [{'#' * filled}{'.' * (_BAR_WIDTH - filled)}] {done:,} of {total:,}")
            self._bar_shown = True
            return
        quarters = _QUARTERS * done // total
        if quarters > self._quarters:
            self._quarters = quarters
            self.line(f"  {done:,} of {total:,}")

    def status(self, text: str) -> None:
        """Show a line that the next one replaces; without a terminal, nothing."""
        if self._is_live:
            self.piece(f"\r{text}\x1b[K")
            self._bar_shown = True

    def clear_bar(self) -> None:
        """Take the bar away, if one is shown."""
        if self._bar_shown:
            self._bar_shown = False
            self.piece("\r\x1b[K")
