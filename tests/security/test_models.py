"""A model may ask for what it was offered, in every world."""

from __future__ import annotations

import json
from typing import Any

import pytest

from openai_core.testing import Fault, LocalServer

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("remove", '{"path": "a"}'),
        ("__import__", '{"name": "os"}'),
        ("look.__globals__", "{}"),
        ("look", '{"path": 3}'),
        ("look", '["a"]'),
        ("look", "[" * 100_000),
        ("look", "no JSON"),
    ],
    ids=["other", "builtin", "attribute", "type", "list", "deep", "text"],
)
async def test_only_what_was_offered_is_run(client: Any, server: LocalServer, name: str, arguments: str) -> None:
    """The function is not called; the model is told why."""
    called: list[object] = []

    def look(path: str) -> str:
        called.append(path)
        return "seen"

    call = {"id": "call_1", "type": "function", "function": {"name": name, "arguments": arguments}}
    message = {"role": "assistant", "content": None, "tool_calls": [call]}
    choice = {"index": 0, "finish_reason": "tool_calls", "message": message}
    answer = {"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice]}
    with server.fault(Fault.body(json.dumps(answer)), path="/chat/completions", times=1):
        run = await client.chat.completions.run_tools(
            model="m", messages=[{"role": "user", "content": "hi"}], tools=[look]
        )
    assert called == []
    assert run.steps[0].results[0].error is not None
