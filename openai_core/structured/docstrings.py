"""Reads the descriptions of a function and its parameters from its docstring: Google, NumPy and Sphinx style."""

from __future__ import annotations

import re
from inspect import cleandoc
from typing import Final

__all__ = ["read_docstring"]

_GOOGLE: Final = re.compile(r"(Args|Arguments|Parameters|Params)\s*:\s*\Z", re.IGNORECASE)
_SECTION: Final = re.compile(
    r"(Args|Arguments|Parameters|Params|Returns?|Raises|Yields?|Examples?|Notes?|See Also|Attributes|Warns|Todo)"
    r"\s*(:\s*\Z|\Z)",
    re.IGNORECASE,
)
_ITEM: Final = re.compile(r"\*{0,2}(\w+)\s*(\([^)]*\))?\s*:\s*(.*)\Z")
_NUMPY_ITEM: Final = re.compile(r"\*{0,2}(\w+)\s*(:.*)?\Z")
_SPHINX: Final = re.compile(r":(?:param|parameter|arg|argument)\s+(?:[^:]*\s)?\*{0,2}(\w+)\s*:\s*(.*)\Z")
_FIELD: Final = re.compile(r":\w+[^:]*:")


def read_docstring(text: str | None) -> tuple[str, dict[str, str]]:
    """The description of the function, which is the text before the first section, and those of its parameters."""
    lines = cleandoc(text).splitlines() if text else []
    described: dict[str, str] = {}
    end = len(lines)
    for at, line in enumerate(lines):
        underlined = at + 1 < len(lines) and set(lines[at + 1].strip()) == {"-"}
        if _FIELD.match(line):
            _read_field(lines, at, described)
        elif _GOOGLE.match(line) or (underlined and _GOOGLE.match(f"{line}:")):
            _read_section(lines, at + (2 if underlined else 1), underlined, described)
        elif not (_SECTION.match(line) and (underlined or line.rstrip().endswith(":"))):
            continue
        end = min(end, at)
    return "\n".join(lines[:end]).strip(), described


def _read_field(lines: list[str], at: int, described: dict[str, str]) -> None:
    found = _SPHINX.match(lines[at].strip())
    if found is None:
        return
    words = [found[2]]
    for line in lines[at + 1 :]:
        if not line.strip() or _FIELD.match(line.strip()):
            break
        words.append(line.strip())
    described[found[1]] = " ".join(words).strip()


def _read_section(lines: list[str], at: int, numpy: bool, described: dict[str, str]) -> None:
    name, depth = "", 0
    for offset, line in enumerate(lines[at:], at):
        if not line.strip():
            continue
        indent = len(line) - len(line.lstrip())
        ended = offset + 1 < len(lines) and set(lines[offset + 1].strip()) == {"-"} if numpy else indent == 0
        if ended:
            return
        depth = depth or indent
        found = (_NUMPY_ITEM if numpy else _ITEM).match(line.strip()) if indent <= (0 if numpy else depth) else None
        if found is not None:
            name = found[1]
            described[name] = "" if numpy else found[3].strip()
        elif name:
            described[name] = f"{described[name]} {line.strip()}".strip()
