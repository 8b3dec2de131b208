"""Find the Python examples in the documentation, and what they say they print."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent
from typing import NamedTuple

__all__ = ["ROOT", "Example", "examples", "pages"]

ROOT = Path(__file__).parent.parent.parent

_BLOCK = re.compile(r"^(?P<indent> *)```python[^\n]*\n(?P<code>.*?)^(?P=indent)```$", re.MULTILINE | re.DOTALL)
_OUTPUT = re.compile(r"#> ?(.*)$", re.MULTILINE)


class Example(NamedTuple):
    """One block of Python in a page."""

    page: str
    line: int
    """Where its first line of code stands in the page."""
    code: str

    @property
    def output(self) -> list[str]:
        """The lines it says it prints, each after `#>`; `...` stands for anything."""
        return [text.rstrip() for text in _OUTPUT.findall(self.code)]

    @property
    def is_test(self) -> bool:
        """Whether it is to be run by pytest."""
        return re.search(r"^(async )?def test_", self.code, re.MULTILINE) is not None

    def __str__(self) -> str:
        return f"{self.page}:{self.line}"


def pages() -> list[Path]:
    """The files of the documentation."""
    return [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md"))]


def examples() -> Iterator[Example]:
    """Every example of every page."""
    for page in pages():
        text = page.read_text(encoding="utf-8")
        for match in _BLOCK.finditer(text):
            line = text.count("\n", 0, match.start("code")) + 1
            yield Example(str(page.relative_to(ROOT)), line, dedent(match["code"]))
