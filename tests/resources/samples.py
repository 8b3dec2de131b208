"""A smallest call of every method of every resource, and the request that it makes."""

from __future__ import annotations

import functools
from dataclasses import dataclass, field
from typing import Any

__all__ = ["ANSWER", "CALLS", "CALLS_WITH_PATH", "Call"]

ANSWER = '{"id": "answer-1", "object": "anything", "data": []}'
"""A body that every method takes for an answer."""


@dataclass(frozen=True)
class Call:
    """How to call one method."""

    name: str
    method: str
    path: str
    """With `{}` where the path parameter stands."""
    values: tuple[str, ...] = ()
    """The path parameter, if there is one."""
    params: dict[str, Any] = field(default_factory=dict)
    is_list: bool = False
    can_stream: bool = False

    def __str__(self) -> str:
        return self.name

    @property
    def target(self) -> str:
        return self.path.format(*self.values)

    @property
    def sends_json(self) -> bool:
        """Whether its parameters make a JSON body."""
        return self.method == "POST" and self.name not in ("files.create", "responses.cancel")

    def on(self, client: Any) -> Any:
        """The method, of a client or of one of its views."""
        return functools.reduce(getattr, self.name.split("."), client)

    def __call__(self, client: Any, *values: Any, **more: Any) -> Any:
        return self.on(client)(*(values or self.values), **{**self.params, **more})


_MESSAGES: Any = [{"role": "user", "content": "hi"}]
_COMPLETION = "/chat/completions/{}"
_FILE = "/files/{}"
_MODEL = "/models/{}"
_RESPONSE = "/responses/{}"

CALLS = [
    Call(
        "chat.completions.create",
        "POST",
        "/chat/completions",
        params={"model": "m", "messages": _MESSAGES},
        can_stream=True,
    ),
    Call("chat.completions.retrieve", "GET", _COMPLETION, ("chatcmpl-1",)),
    Call("chat.completions.update", "POST", _COMPLETION, ("chatcmpl-1",), {"metadata": {"a": "1"}}),
    Call("chat.completions.list", "GET", "/chat/completions", is_list=True),
    Call("chat.completions.delete", "DELETE", _COMPLETION, ("chatcmpl-1",)),
    Call("chat.completions.messages.list", "GET", _COMPLETION + "/messages", ("chatcmpl-1",), is_list=True),
    Call("embeddings.create", "POST", "/embeddings", params={"model": "m", "input": "hi"}),
    Call("files.create", "POST", "/files", params={"file": b"text", "purpose": "assistants"}),
    Call("files.retrieve", "GET", _FILE, ("file-1",)),
    Call("files.list", "GET", "/files", is_list=True),
    Call("files.delete", "DELETE", _FILE, ("file-1",)),
    Call("files.content", "GET", _FILE + "/content", ("file-1",)),
    Call("models.retrieve", "GET", _MODEL, ("gpt-5",)),
    Call("models.list", "GET", "/models", is_list=True),
    Call("models.delete", "DELETE", _MODEL, ("ft:gpt-5",)),
    Call("moderations.create", "POST", "/moderations", params={"input": "hi"}),
    Call("responses.create", "POST", "/responses", params={"model": "m", "input": "hi"}, can_stream=True),
    Call("responses.retrieve", "GET", _RESPONSE, ("resp_1",), can_stream=True),
    Call("responses.delete", "DELETE", _RESPONSE, ("resp_1",)),
    Call("responses.cancel", "POST", _RESPONSE + "/cancel", ("resp_1",)),
    Call("responses.input_items.list", "GET", _RESPONSE + "/input_items", ("resp_1",), is_list=True),
    Call("responses.input_tokens.count", "POST", "/responses/input_tokens", params={"model": "m", "input": "hi"}),
]
CALLS_WITH_PATH = [call for call in CALLS if call.values]
