"""Print an answer while it comes: as text, or as Markdown rendered by rich. One block a time is drawn anew."""

from __future__ import annotations

import re
from contextlib import suppress
from importlib import import_module
from typing import Any, Final, Protocol, TextIO

__all__ = ["PlainPrinter", "Printer", "finished_blocks", "printer_for"]

_FENCE: Final = re.compile(r" {0,3}(`{3,}|~{3,})(.*)")
_ITEM: Final = re.compile(r"([-*+]|\d{1,9}[.)])(\s|$)")
_REFRESHES_PER_SECOND: Final = 10


class Printer(Protocol):
    """What shows an answer."""

    def piece(self, text: str) -> None:
        """Show what came next."""
        ...

    def close(self) -> None:
        """End the line, if there is one. Called once."""
        ...


class PlainPrinter:
    """Text as it comes."""

    def __init__(self, out: TextIO) -> None:
        self._out = out
        self._is_line_open = False

    def piece(self, text: str) -> None:
        """Show what came next."""
        print(text, end="", file=self._out, flush=True)
        self._is_line_open = self._is_line_open or bool(text)

    def close(self) -> None:
        """End the line, if there is one."""
        if self._is_line_open:
            with suppress(BrokenPipeError):  # what comes next is on a line of its own, also after an error
                print(file=self._out, flush=True)


class _MarkdownPrinter:
    """Markdown: finished blocks are printed for good, the one that is coming is drawn anew each time."""

    def __init__(self, out: TextIO) -> None:
        self._markdown: Any = import_module("rich.markdown").Markdown
        self._console: Any = import_module("rich.console").Console(file=out)
        self._live: Any = import_module("rich.live").Live(
            "", console=self._console, transient=True, refresh_per_second=_REFRESHES_PER_SECOND
        )
        self._coming = ""
        self._is_first = True
        self._live.start()

    def piece(self, text: str) -> None:
        """Show what came next."""
        finished, self._coming = finished_blocks(self._coming + text)
        self._print(finished)
        self._live.update(self._markdown(self._coming))

    def close(self) -> None:
        """Print what is left, and put the terminal back."""
        self._live.update("")
        self._live.stop()
        self._print(self._coming)

    def _print(self, text: str) -> None:
        if not text.strip():
            return
        if not self._is_first:
            self._console.print()
        self._is_first = False
        self._console.print(self._markdown(text))


def printer_for(out: TextIO, *, markdown: bool | None) -> Printer:
    """What prints to a file: Markdown is rendered if that is wanted, or by default on a terminal.

    Raises:
        ValueError: Markdown is to be rendered, and rich is not installed.
    """
    if not (out.isatty() if markdown is None else markdown):
        return PlainPrinter(out)
    try:
        return _MarkdownPrinter(out)
    except ImportError:
        if markdown is None:
            return PlainPrinter(out)
        raise ValueError("--markdown takes rich; pip install 'openai-core[cli]' brings it") from None


def finished_blocks(text: str) -> tuple[str, str]:
    """Cut Markdown after the last block that nothing to come can change; the two parts joined are the text.

    A block ends at an empty line outside of fences that is followed by a line which is neither indented nor an item of
    a list.
    """
    cut = at = 0
    fence = ""
    was_empty = False
    for line in text.splitlines(keepends=True):
        if not line.endswith("\n"):
            break  # more of it may come
        found = _FENCE.match(line)
        if not fence and was_empty and line.strip() and not line[0].isspace() and not _ITEM.match(line):
            cut = at
        if found and not fence:
            fence = found[1]
        elif found and found[1].startswith(fence) and not found[2].strip():
            fence = ""
        was_empty = not fence and not line.strip()
        at += len(line)
    return text[:cut], text[cut:]
