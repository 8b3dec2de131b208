"""One line of JSON for each event, and what the environment asks for."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from openai_core import AsyncOpenAI, RetryPolicy
from openai_core.hooks import JSONLog
from openai_core.testing import Fault, LocalServer

Make = Callable[..., Any]

ASK: Any = {"model": "gpt-5", "messages": [{"role": "user", "content": "a secret"}]}


@pytest.fixture
def _own_logger() -> Iterator[None]:
    logger = logging.getLogger("openai_core")
    level, handlers = logger.level, list(logger.handlers)
    yield
    logger.setLevel(level)
    logger.handlers[:] = handlers


@pytest.mark.anyio
async def test_each_event_is_a_line(make_client: Make, server: LocalServer) -> None:
    lines: list[str] = []
    retry = RetryPolicy(initial_delay=0.001, max_delay=0.002)
    client = make_client(api_key="sk-canary", hooks=[JSONLog(lines.append)], retry=retry)
    with server.fault(Fault.status(503), times=1):
        async for _ in await client.chat.completions.create(**ASK, stream=True):
            pass
    assert all(line.endswith("}\n") and line.count("\n") == 1 for line in lines)
    events = [json.loads(line) for line in lines]
    attempt = ["attempt_start", "attempt_end"]
    assert [event["event"] for event in events] == [
        "call_start", *attempt, "retry", *attempt, "first_event", "call_end",
    ]  # fmt: skip
    assert len({event["call"] for event in events}) == 1
    assert events[-1]["outcome"] == "ok"
    assert (events[-1]["attempts"], events[-1]["estimated"]) == (2, True)
    assert "secret" not in "".join(lines)
    assert "canary" not in "".join(lines)


@pytest.mark.anyio
async def test_the_environment_asks_for_json(
    make_client: Make, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("OPENAI_LOG", "json")
    await make_client().models.list()
    lines = capsys.readouterr().err.splitlines()
    assert [json.loads(line)["event"] for line in lines][-1] == "call_end"


@pytest.mark.usefixtures("_own_logger")
@pytest.mark.parametrize(("word", "level"), [("debug", logging.DEBUG), ("INFO", logging.INFO)])
def test_the_environment_asks_for_a_level(word: str, level: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_LOG", word)
    client = AsyncOpenAI(api_key="k")
    assert logging.getLogger("openai_core").level == level
    assert client._caller.pipeline.hook_registry is None


def test_another_word_is_warned_of(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    monkeypatch.setenv("OPENAI_LOG", "everything")
    AsyncOpenAI(api_key="k")
    assert "OPENAI_LOG must be debug, info or json" in caplog.text
