"""Tables in `openai-core fanout`: rows become requests, and answers columns. How: see `fanout/files/table_file.py`."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, Final, cast

import msgspec

from ..calls.endpoint import Endpoint
from ..fanout.files.batch_lines import LineError
from ..fanout.files.input_file import RequestFile
from ..fanout.files.table_file import Prompting, TableFile
from ..fanout.files.tables import is_table, write_table
from ..fanout.journal.entries import entry_of

__all__ = ["journal_path", "requests_of", "write_answers"]


_TEXTS: Final = frozenset({"content", "input", "instructions", "prompt", "text"})
"""Parameters for which, where they take a text, any text will do."""
_SHAPES: Final = 10_000


def requests_of(asked: Namespace) -> RequestFile:
    """The requests that the command is given: a file of them, or a table with a template.

    Raises:
        OSError, ValueError, RuntimeError: they cannot be read, or the options do not fit them.
    """
    options = ("prompt", "prompt_file", "system", "schema", "params", "model", "id_column")
    given = [f"--{name.replace('_', '-')}" for name in options if getattr(asked, name) is not None]
    if not is_table(asked.requests):
        if given:
            raise ValueError(f"{given[0]} is for tables: files that end in .csv, .tsv or .parquet")
        if asked.output is not None and is_table(asked.output):
            raise ValueError("results of a file of requests are JSON lines; only those of a table can be a table")
        return RequestFile(asked.requests, _TypeCheck())
    if (asked.prompt is None) == (asked.prompt_file is None):
        raise ValueError("a table needs --prompt or --prompt-file, with the names of columns in braces: {text}")
    if asked.model is None:
        raise ValueError("a table needs --model, as its rows name none")
    if asked.output is not None and not is_table(asked.output):
        raise ValueError("results of a table are a table; give an --output that ends in .csv, .tsv or .parquet")
    return TableFile(asked.requests, _prompting(asked), _TypeCheck())


def _prompting(asked: Namespace) -> Prompting:
    schema = None if asked.schema is None else _object(asked.schema.read_text(encoding="utf-8"), f"{asked.schema}")
    return Prompting(
        prompt=asked.prompt if asked.prompt is not None else asked.prompt_file.read_text(encoding="utf-8"),
        model=asked.model,
        endpoint=asked.endpoint,
        system=asked.system,
        schema=schema,
        params={} if asked.params is None else _object(asked.params, "--params"),
        id_column=asked.id_column,
        answer_column=asked.answer_column,
    )


def _object(text: str, what: str) -> dict[str, Any]:
    try:
        return msgspec.json.decode(text, type=dict[str, Any])
    except msgspec.DecodeError as exc:
        raise ValueError(f"{what} is not a JSON object: {exc}") from None


class _TypeCheck:
    """Checks requests against the types of their parameters, and those that differ only in their texts once."""

    def __init__(self) -> None:
        self._right: set[bytes] = set()

    def __call__(self, endpoint: Endpoint[Any], params: dict[str, Any]) -> None:
        shape = msgspec.json.encode([endpoint.path, _without_texts(params, "")])
        if shape not in self._right:
            _check_types(endpoint, params)
            if len(self._right) < _SHAPES:
                self._right.add(shape)


def _without_texts(value: Any, name: str) -> Any:
    if isinstance(value, str):
        return "" if name in _TEXTS else value
    if isinstance(value, dict):
        fields = cast("dict[str, Any]", value)
        # Most values are strings, and a call for each would take most of the time.
        return {
            key: ("" if key in _TEXTS else each) if type(each) is str else _without_texts(each, key)
            for key, each in fields.items()
        }
    if isinstance(value, list):
        items = cast("list[object]", value)
        return [_without_texts(each, name) for each in items]
    return value


def _check_types(endpoint: Endpoint[Any], params: dict[str, Any]) -> None:
    from ..testing.engine.answers import Refusal
    from ..testing.engine.checking import check_fields

    try:
        check_fields(_fields(endpoint), params)
    except Refusal as exc:
        raise LineError(f"body: {exc}") from None


@cache
def _fields(endpoint: Endpoint[Any]) -> list[Any]:
    from ..testing.synthesis.shapes import fields_of

    return list(fields_of(endpoint.params))


def journal_path(asked: Namespace) -> Path:
    """Where results are kept as they come: the output itself, or beside a table, which is written at the end."""
    output: Path = asked.output
    return output.with_name(output.name + ".jsonl") if is_table(output) else output


def write_answers(asked: Namespace, file: RequestFile) -> None:
    """Write the table with the answers that there are, if the output is one.

    Raises:
        OSError, RuntimeError: it cannot be written.
    """
    if isinstance(file, TableFile):
        write_table(asked.output, file.columns, file.answered(_results(journal_path(asked))))


def _results(journal: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    with journal.open("rb") as lines:
        for line in lines:
            entry = entry_of(line)
            if entry is not None:
                yield entry.line, json.loads(line)
