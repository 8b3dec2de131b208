"""Tools that run for a blocking caller: its callbacks may use the client, and Ctrl-C ends what runs."""

from __future__ import annotations

import os
import signal
import threading
from typing import Any

import anyio
import pytest

from openai_core.testing import LocalServer
from openai_sync import OpenAI


def add(a: int, b: int) -> int:
    return a + b


@pytest.mark.parametrize("kind", ["chat", "responses"])
def test_callbacks_may_use_the_client_that_calls_them(server: LocalServer, kind: str) -> None:
    """They run in a thread that may block, with and without events."""
    steps: list[int] = []
    with OpenAI(base_url=server.base_url, api_key="k") as client:

        def look(step: Any) -> None:
            steps.append(len(client.models.list().data) * len(step.results))

        asked: dict[str, Any] = {"model": "gpt-5", "tools": [add], "on_step": look}
        question = 'add({"a": 1, "b": 2})'
        if kind == "chat":
            resource: Any = client.chat.completions
            asked["messages"] = [{"role": "user", "content": question}]
        else:
            resource = client.responses
            asked["input"] = question
        resource.run_tools(**asked)
        with resource.run_tools_stream(**asked) as stream:
            stream.until_done()
    assert len(steps) == 4
    assert [bool(count) for count in steps] == [True, False] * 2


@pytest.mark.skipif(os.name == "nt", reason="needs POSIX signals")
def test_interrupting_cancels_the_functions(server: LocalServer) -> None:
    """Ctrl-C while functions run cancels those that can be, and ends the run."""
    ended = threading.Event()

    async def wait(seconds: int) -> None:
        try:
            os.kill(os.getpid(), signal.SIGINT)
            await anyio.sleep_forever()
        finally:
            ended.set()

    with OpenAI(base_url=server.base_url, api_key="k") as client:
        asked: Any = {"model": "gpt-5", "input": 'wait({"seconds": 1})', "tools": [wait]}
        with client.responses.run_tools_stream(**asked) as stream:
            with pytest.raises(KeyboardInterrupt):
                stream.until_done()
            assert ended.wait(20)
            assert list(stream) == []
            assert stream.run.steps == []
    assert len(server.requests) == 1
