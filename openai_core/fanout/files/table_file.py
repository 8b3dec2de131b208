"""A table as requests, a row each, and the answers as further columns. Which file it is: see `tables.py`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final, Literal

import msgspec

from ...errors import fields_of
from ...http.failure import error_body
from .input_file import InputError, RequestFile, Validate
from .tables import Row, Table
from .templates import Template

__all__ = ["Prompting", "TableFile"]

_URLS: Final = {
    "responses": "/v1/responses",
    "chat": "/v1/chat/completions",
    "embeddings": "/v1/embeddings",
}


class Prompting(msgspec.Struct, frozen=True, kw_only=True):
    """How a row becomes a request."""

    prompt: str
    """A template; see `Template`."""
    model: str
    endpoint: Literal["responses", "chat", "embeddings"] = "responses"
    system: str | None = None
    """A template for instructions."""
    schema: Mapping[str, Any] | None = None
    """JSON Schema of an object that each answer is to be; its properties become columns."""
    params: Mapping[str, Any] = msgspec.field(default_factory=dict[str, Any])
    """Further parameters of each request."""
    id_column: str | None = None
    """The column with the name of each row. Default: `row-1` and so on."""
    answer_column: str = "answer"
    """Where answers go that have no schema."""


class TableFile(RequestFile):
    """The rows of a table as requests.

    Raises:
        OSError, ValueError, RuntimeError: as `Table` and `Template`, or columns would be overwritten.
    """

    def __init__(self, path: Path, prompting: Prompting, validate: Validate | None = None) -> None:
        super().__init__(path, validate)
        self._table = Table(path)
        self._how = prompting
        self._prompt = Template(prompting.prompt)
        self._system = None if prompting.system is None else Template(prompting.system)
        for template in (self._prompt, self._system):
            if template is not None:
                template.check(self._table.columns)
        if prompting.id_column is not None and prompting.id_column not in self._table.columns:
            raise ValueError(f"there is no column {prompting.id_column!r} with names of rows")
        if prompting.endpoint == "embeddings" and (self._system or prompting.schema is not None):
            raise ValueError("embeddings have no instructions and no schema")
        self.answer_columns = _answer_columns(prompting)
        """Names of the columns that the answers fill, `error` last."""
        taken = [name for name in self.answer_columns if name in self._table.columns]
        if taken:
            raise ValueError(f"the table has a column {taken[0]!r} already, where answers are to go; name another one")

    @property
    def columns(self) -> list[str]:
        """The columns of the table with answers."""
        return [*self._table.columns, *self.answer_columns]

    # As requests

    def _texts(self) -> Iterator[tuple[int, str, bytes]]:
        for number, (place, row) in enumerate(self._table.rows(), 1):
            if isinstance(row, str):
                raise InputError(f"{place}: {row}")
            yield number, place, self._line(number, row)

    def _line(self, number: int, row: Row) -> bytes:
        how = self._how
        id = f"row-{number}" if how.id_column is None else str(row[how.id_column] or "")
        return msgspec.json.encode(
            {
                "custom_id": id,
                "method": "POST",
                "url": _URLS[how.endpoint],
                "body": {"model": how.model, **self._body(row)},
            }
        )

    def _body(self, row: Row) -> dict[str, Any]:
        how, prompt = self._how, self._prompt.fill(row)
        system = None if self._system is None else self._system.fill(row)
        body: dict[str, Any] = dict(how.params)
        if how.endpoint == "embeddings":
            return {**body, "input": prompt}
        if how.endpoint == "responses":
            body |= {"input": prompt} if system is None else {"input": prompt, "instructions": system}
            if how.schema is not None:
                format = {"type": "json_schema", "name": "row", "schema": how.schema, "strict": True}
                body["text"] = {**body.get("text", {}), "format": format}
            return body
        messages = [] if system is None else [{"role": "system", "content": system}]
        body["messages"] = [*messages, {"role": "user", "content": prompt}]
        if how.schema is not None:
            named = {"name": "row", "schema": how.schema, "strict": True}
            body["response_format"] = {"type": "json_schema", "json_schema": named}
        return body

    # With answers

    def answered(self, results: Iterable[tuple[int, Mapping[str, Any]]]) -> Iterator[Row]:
        """The rows with their answers; those without a result have none, and say so in `error`.

        Args:
            results: the number of each row, from 1, and its line of results.
        """
        found = dict(results)
        for number, (_, row) in enumerate(self._table.rows(), 1):
            assert not isinstance(row, str), "check() has read all rows"
            result = found.pop(number, None)
            yield row | ({"error": "not sent"} if result is None else self._columns(result))

    def _columns(self, result: Mapping[str, Any]) -> Row:
        error = result.get("error")
        if error:
            return {"error": error["message"]}
        response = result["response"]
        body: Any = response["body"]
        if response["status_code"] >= 400:
            problem = fields_of(error_body(msgspec.json.encode(body)))
            return {"error": f"{response['status_code']}: {problem.get('message', body)}"}
        how = self._how
        if how.endpoint == "embeddings":
            return {how.answer_column: body["data"][0]["embedding"]}
        text, missing = _text(body)
        if how.schema is None:
            return {how.answer_column: text, "error": missing}
        if missing is not None:
            return {"error": missing}
        try:
            answer = msgspec.json.decode(text or "", type=dict[str, Any])
        except msgspec.DecodeError:
            return {"error": f"the answer is not a JSON object: {(text or '')[:200]}"}
        return {name: answer.get(name) for name in self.answer_columns[:-1]}


def _answer_columns(how: Prompting) -> list[str]:
    if how.schema is None:
        return [how.answer_column, "error"]
    properties: Any = how.schema.get("properties")
    if not isinstance(properties, dict) or not properties:
        raise ValueError("the schema has no properties; it must be that of an object, whose properties become columns")
    return [*properties, "error"]


def _text(body: Any) -> tuple[str | None, str | None]:
    """The text of an answer, and what is wrong with it if it is not all there."""
    if "choices" in body:
        choice = body["choices"][0]
        message = choice["message"]
        if message.get("refusal"):
            return None, f"refused: {message['refusal']}"
        return message.get("content"), "cut short" if choice.get("finish_reason") == "length" else None
    parts = [part for item in body.get("output", ()) if item.get("type") == "message" for part in item["content"]]
    refusals = [part["refusal"] for part in parts if part.get("type") == "refusal"]
    if refusals:
        return None, f"refused: {refusals[0]}"
    text = "".join(part["text"] for part in parts if part.get("type") == "output_text")
    return text, "cut short" if body.get("status") == "incomplete" else None
