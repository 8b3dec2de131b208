"""Small types with every trait that decoding has to deal with."""

from __future__ import annotations

from typing import Any, Generic, Literal, TypeAlias, TypeVar

import msgspec

from openai_core.model import Model

T = TypeVar("T")


class Function(Model):
    name: str
    arguments: str


class FunctionCall(Model, tag_field="type", tag="function"):
    id: str
    function: Function
    type: Literal["function"] = "function"


class CustomCall(Model, tag_field="type", tag="custom"):
    id: str
    input: str | None = None
    type: Literal["custom"] = "custom"


Call: TypeAlias = FunctionCall | CustomCall


class Delta(Model):
    content: str | None = None
    role: Literal["user", "assistant"] | None = None
    tool_calls: list[Call] | None = None


class Choice(Model):
    index: int
    delta: Delta
    finish_reason: Literal["stop", "length"] | None = None
    logprobs: dict[str, object] | None = None


class Chunk(Model):
    id: str
    choices: list[Choice]
    created: int
    model: str
    object: Literal["chunk"]
    temperature: float | None = None


class Renamed(Model):
    class_: str = msgspec.field(name="class")
    from_: int | None = msgspec.field(default=None, name="from")
    level: int = 3


class EasyMessage(Model):
    role: Literal["user", "assistant"]
    content: str | list[Part]
    type: Literal["message"] | None = None


class OutputMessage(Model):
    id: str
    role: Literal["assistant"]
    content: list[Part]
    type: Literal["message"]


class Text(Model, tag_field="type", tag="text"):
    text: str
    type: Literal["text"] = "text"


class Image(Model, tag_field="kind", tag="image"):
    url: str
    kind: Literal["image"] = "image"


class Reference(Model):
    id: str
    type: Literal["reference"] | None = None


Part: TypeAlias = Text | Image
Item: TypeAlias = EasyMessage | OutputMessage | FunctionCall | Reference


class Compare(Model):
    key: str
    type: Literal["eq", "ne"]


class Combine(Model):
    filters: list[Filter]
    type: Literal["and", "or"]


Filter: TypeAlias = Compare | Combine
Tool: TypeAlias = Compare | Combine | FunctionCall | Text


class Answer(Model):
    id: str
    instructions: str | list[Item] | None = None
    output: list[Item]
    choice: Literal["auto", "none"] | FunctionCall | CustomCall | None = None
    ids: list[int] | list[str] | None = None
    open: dict[str, Any] | Function | None = None
    tools: list[Tool] | None = None


class Tree(Model):
    value: int
    children: list[Tree] | None = None
    parent: Tree | None = None


class Page(Model, Generic[T]):
    data: list[T]
    first: T | None = None
    has_more: bool | None = None
    _client: Any = None


ROOTS: list[Any] = [
    Chunk, Answer, Tree, Renamed, FunctionCall, Page[Choice], Page[Item], Item, Call, Tool, Filter,
    list[Chunk], dict[str, Tree]
]  # fmt: skip

CHUNK: dict[str, Any] = {
    "id": "c1",
    "object": "chunk",
    "created": 1700000000,
    "model": "m",
    "choices": [{"index": 0, "delta": {"content": "hi"}, "finish_reason": None}],
}
