"""Tables as rows: read from CSV and Parquet files one at a time, and written whole. Parquet needs `pyarrow`."""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Iterable, Iterator, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, Final

__all__ = ["Row", "Table", "is_table", "write_table"]

Row = dict[str, Any]

_SUFFIXES: Final = frozenset({".csv", ".tsv", ".parquet"})
_AT_ONCE: Final = 1_000


def is_table(path: Path) -> bool:
    """Whether a file is a table, by its name."""
    return path.suffix.lower() in _SUFFIXES


class Table:
    """A CSV file with a header, a TSV file, or a Parquet file.

    Raises:
        OSError: it cannot be read.
        ValueError: it has no header, a column twice, or is no such file.
        RuntimeError: `pyarrow` is needed and not installed.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._is_parquet = path.suffix.lower() == ".parquet"
        self.columns: list[str] = list(self._parquet().schema_arrow.names) if self._is_parquet else self._header()
        twice = [name for name in dict.fromkeys(self.columns) if self.columns.count(name) > 1]
        if twice:
            raise ValueError(f"{path} has the column {twice[0]!r} more than once")

    def rows(self) -> Iterator[tuple[str, Row | str]]:
        """Where each row is, for messages, and the row; or what is wrong with it."""
        return self._parquet_rows() if self._is_parquet else self._csv_rows()

    # CSV

    def _header(self) -> list[str]:
        with self.path.open(newline="", encoding="utf-8-sig") as file:
            header: list[str] | None = next(self._reader(file), None)
        if not header:
            raise ValueError(f"{self.path} has no header with the names of its columns")
        return header

    def _reader(self, file: Iterable[str]) -> Any:
        return csv.reader(file, delimiter="\t" if self.path.suffix.lower() == ".tsv" else ",", strict=True)

    def _csv_rows(self) -> Iterator[tuple[str, Row | str]]:
        with self.path.open(newline="", encoding="utf-8-sig") as file:
            reader = self._reader(file)
            next(reader)
            while True:
                first = reader.line_num + 1
                try:
                    values = next(reader)
                except StopIteration:
                    return
                except (csv.Error, UnicodeDecodeError) as exc:
                    # What follows cannot be told apart from it.
                    yield f"line {first}", f"cannot be read: {exc}"
                    return
                if not values:
                    continue
                if len(values) != len(self.columns):
                    yield f"line {first}", f"has {len(values)} values; the header has {len(self.columns)}"
                else:
                    yield f"line {first}", dict(zip(self.columns, values, strict=True))

    # Parquet

    def _parquet(self) -> Any:
        arrow = _arrow("pyarrow")
        try:
            return _arrow("pyarrow.parquet").ParquetFile(self.path)
        except arrow.ArrowException as exc:
            raise ValueError(f"{self.path} is not a Parquet file: {exc}") from None

    def _parquet_rows(self) -> Iterator[tuple[str, Row | str]]:
        number = 0
        with self._parquet() as file:
            for batch in file.iter_batches(_AT_ONCE):
                for row in batch.to_pylist():
                    number += 1
                    yield f"row {number}", row


def write_table(path: Path, columns: Sequence[str], rows: Iterable[Row]) -> None:
    """Write a table; the file is there when it is whole, and replaces an older one.

    Raises:
        OSError: it cannot be written.
        RuntimeError: `pyarrow` is needed and not installed.
    """
    temporary = path.with_name(path.name + ".tmp")
    if path.suffix.lower() == ".parquet":
        _write_parquet(temporary, columns, rows)
    else:
        with temporary.open("w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file, delimiter="\t" if path.suffix.lower() == ".tsv" else ",")
            writer.writerow(columns)
            writer.writerows([_cell(row.get(name)) for name in columns] for row in rows)
    os.replace(temporary, path)


def _cell(value: Any) -> Any:
    return value if value is None or isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)


def _write_parquet(path: Path, columns: Sequence[str], rows: Iterable[Row]) -> None:
    arrow, parquet = _arrow("pyarrow"), _arrow("pyarrow.parquet")
    values: dict[str, list[Any]] = {name: [] for name in columns}
    for row in rows:
        for name in columns:
            values[name].append(row.get(name))
    arrays: dict[str, Any] = {}
    for name in columns:
        try:
            arrays[name] = arrow.array(values[name])
        except arrow.ArrowException:  # values of several types in one column
            arrays[name] = arrow.array([None if each is None else _cell(each) for each in values[name]])
    parquet.write_table(arrow.table(arrays), path)


def _arrow(name: str) -> Any:
    try:
        return import_module(name)
    except ImportError:
        raise RuntimeError('Parquet files need pyarrow: pip install "openai-core[fanout]"') from None
