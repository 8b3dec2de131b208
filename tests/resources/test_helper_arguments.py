"""What helpers are given is looked at when they are called, not when they come to sending."""

from __future__ import annotations

from functools import reduce
from typing import Any

import pytest

from openai_core import omit
from openai_core.testing import LocalServer

pytestmark = [pytest.mark.anyio, pytest.mark.filterwarnings("ignore::DeprecationWarning")]

MESSAGES = [{"role": "user", "content": "hi"}]
NEEDED: dict[str, dict[str, Any]] = {
    "chat.completions.stream": {"messages": MESSAGES, "model": "gpt-4o"},
    "chat.completions.run_tools": {"messages": MESSAGES, "model": "gpt-4o", "tools": []},
    "chat.completions.run_tools_stream": {"messages": MESSAGES, "model": "gpt-4o", "tools": []},
    "responses.stream": {},
    "responses.run_tools": {"tools": []},
    "responses.run_tools_stream": {"tools": []},
    "beta.threads.create_and_run_stream": {"assistant_id": "asst_1"},
    "beta.threads.runs.stream": {"assistant_id": "asst_1"},
    "beta.threads.runs.create_and_stream": {"assistant_id": "asst_1"},
    "beta.threads.runs.submit_tool_outputs_stream": {"tool_outputs": []},
}
"""What each must be given, besides what its path names."""

_IN_PATH = {
    "beta.threads.runs.stream": {"thread_id": "thread_1"},
    "beta.threads.runs.create_and_stream": {"thread_id": "thread_1"},
    "beta.threads.runs.submit_tool_outputs_stream": {"thread_id": "thread_1", "run_id": "run_1"},
}


@pytest.mark.parametrize("name", NEEDED)
async def test_what_is_missing_is_named(client: Any, server: LocalServer, name: str) -> None:
    for missing in NEEDED[name]:
        given = {**NEEDED[name], **_IN_PATH.get(name, {})}
        del given[missing]
        for arguments in (given, {**given, missing: omit}):
            with pytest.raises(TypeError, match=rf"{name}\(\) needs '{missing}'$"):
                await _call(client, name, arguments)
    assert not server.requests


@pytest.mark.parametrize("name", NEEDED)
async def test_what_is_not_known_is_named(client: Any, server: LocalServer, name: str) -> None:
    given = {**NEEDED[name], **_IN_PATH.get(name, {}), "deadlin": 5}
    with pytest.raises(TypeError, match=rf"{name}\(\) has no parameter 'deadlin'; did you mean 'deadline'\?"):
        await _call(client, name, given)
    assert not server.requests


async def _call(client: Any, name: str, arguments: dict[str, Any]) -> None:
    begun = reduce(getattr, name.split("."), client)(**arguments)
    if hasattr(begun, "__await__"):
        await begun
