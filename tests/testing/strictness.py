"""Hold each answer of the server against the type that the client has for it."""

from __future__ import annotations

import json
import typing
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

import httpx

from openai_core.calls.binary import HttpxBinaryResponseContent
from openai_core.model import Model
from openai_core.model.decoding import decode_json, encode_json
from openai_core.pagination import BaseAsyncPage
from openai_core.testing.engine.multipart import parse_multipart
from openai_core.testing.synthesis.surface import surface

__all__ = ["check", "check_answer", "is_page", "unknown_fields"]


def unknown_fields(value: Any, path: str = "$") -> Iterator[str]:
    """Where a decoded value holds fields that its type does not declare."""
    if isinstance(value, Model):
        for name in value.model_extra or {}:
            yield f"{path}.{name}"
        for name in value.model_fields_set:
            yield from unknown_fields(getattr(value, name), f"{path}.{name}")
    elif isinstance(value, list):
        for index, each in enumerate(value):
            yield from unknown_fields(each, f"{path}[{index}]")


def check(cast_to: Any, value: Any) -> Any:
    """Decode strictly, and expect every field to be a known one."""
    decoded = decode_json(cast_to, encode_json(value), strict=True)
    assert list(unknown_fields(decoded)) == []
    return decoded


def is_page(hint: Any) -> bool:
    """Whether a type is that of one page of a list."""
    kind = typing.get_origin(hint)
    return isinstance(kind, type) and issubclass(kind, BaseAsyncPage)


def check_answer(response: httpx.Response) -> None:
    """Decode the answer to a request strictly, as what the client says that it is; errors are left alone.

    For an `httpx.Client` as an event hook of its responses.
    """
    response.read()
    if response.status_code >= 400:
        return
    request = response.request
    segments = tuple(map(unquote, request.url.raw_path.decode().partition("?")[0].removeprefix("/v1/").split("/")))
    found = surface().find(request.method, segments)
    assert found is not None, f"the client has no operation for {request.method} {request.url.path}"
    if response.headers["content-type"].startswith("text/event-stream"):
        for event in _events(response.text):
            check(found.endpoint.stream_of, event)
        return
    hint = found.endpoint.type_for(_given(request))
    if is_page(hint):
        body = response.json()
        decode_json(hint, response.content, strict=True)
        check(list[typing.get_args(hint)[0]], body["data"])  # type: ignore[misc]
    elif hint not in (str, type(None), HttpxBinaryResponseContent):
        check(hint, response.json())


def _events(text: str) -> Iterator[Any]:
    """The events of a stream; those of assistants tell their kind outside of their data."""
    for block in text.strip().split("\n\n"):
        fields = dict(line.split(": ", 1) for line in block.split("\n"))
        if fields["data"] == "[DONE]":
            continue
        data = json.loads(fields["data"])
        yield {"event": fields["event"], "data": data} if fields.get("event", "").startswith("thread.") else data


def _given(request: httpx.Request) -> dict[str, Any]:
    content_type = request.headers.get("content-type", "")
    if content_type.startswith("multipart/"):
        return {part.name: part.content.decode("latin-1") for part in parse_multipart(content_type, request.read())}
    body: dict[str, Any] = json.loads(request.read()) if content_type == "application/json" else {}
    return body
