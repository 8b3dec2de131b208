"""The page about logging lists every record that the packages write, and no other."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from tests.docs.markdown import ROOT

PAGE = "docs/how-to/logging.md"
LEVELS = {"debug": "DEBUG", "info": "INFO", "warning": "WARNING", "error": "ERROR", "exception": "ERROR"}
CALL = re.compile(rf"log\w*(?:\(.*\))?\.(?:{'|'.join(LEVELS)})\(", re.IGNORECASE)
NOT_FOR_USERS = "openai_core/testing/"
"""Logs of the embedded server about itself."""

Record = tuple[str, str, str]
"""A logger, a level, and a message with `...` for each value in it."""


def records() -> Iterator[tuple[str, Record]]:
    """The files of the packages with the records that they write."""
    for package in ("openai_core", "openai_sync"):
        for path in sorted((ROOT / package).rglob("*.py")):
            place = path.relative_to(ROOT).as_posix()
            if place.startswith(NOT_FOR_USERS):
                continue
            source = path.read_text(encoding="utf-8")
            if CALL.search(source) is None:
                continue
            for node in ast.walk(ast.parse(source)):
                match node:
                    case ast.Call(
                        func=ast.Attribute(value=logger, attr=method), args=[ast.Constant(str(text)), *_]
                    ) if method in LEVELS and "log" in ast.unparse(logger).lower():
                        yield (
                            place,
                            (name_of_logger(source, package), LEVELS[method], re.sub(r"%[\d.]*\w", "...", text)),
                        )
                    case _:
                        pass


def name_of_logger(source: str, package: str) -> str:
    named = set(re.findall(r'getLogger\("([\w.]+)"\)', source))
    assert named <= {package}, f"{package} logs to {named}; programs set the level of {package!r}"
    return package


def rows() -> list[Record]:
    text = (ROOT / PAGE).read_text(encoding="utf-8")
    return re.findall(r"^\| `(openai_\w+)` \| `([A-Z]+)` \| `(.+?)` \|", text, re.MULTILINE)


def begins(record: Record, row: Record) -> bool:
    """Whether a row is about a record: it may leave out the end of the message, such as what to do."""
    return record[:2] == row[:2] and record[2].startswith(row[2])


def test_every_record_is_in_the_table_once() -> None:
    listed = rows()
    wrong = [f"{place}: {record}" for place, record in records() if sum(begins(record, row) for row in listed) != 1]
    assert wrong == [], f"each needs one row of {PAGE}"


def test_every_row_of_the_table_is_about_a_record() -> None:
    written = {record for _, record in records()}
    assert [row for row in rows() if not any(begins(record, row) for record in written)] == []
