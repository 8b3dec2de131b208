"""Recording a real server, which is another embedded one, and replaying it, in all worlds."""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import anyio
import pytest

from openai_core import APIStatusError, IncompleteStreamError, InternalServerError, NotFoundError, RateLimitError
from openai_core.testing import Fault, LocalServer

pytestmark = pytest.mark.anyio

KEY = "sk-very-secret-0123456789"


def chat(text: str = "Hello!", **more: Any) -> dict[str, Any]:
    return {"model": "gpt-5", "messages": [{"role": "user", "content": text}], **more}


@pytest.fixture
def recorded(tmp_path: Path) -> Path:
    return tmp_path / "recorded.jsonl"


@pytest.fixture
def over(make_client: Callable[..., Any]) -> Callable[..., Any]:
    """Starts a server, and gives a client of it."""

    @asynccontextmanager
    async def over(**settings: Any) -> AsyncGenerator[Any, None]:
        with LocalServer(**settings) as server:
            client = make_client(base_url=server.base_url, api_key=KEY, max_retries=0)
            yield client

    return over


async def _traffic(client: Any) -> list[Any]:
    """Calls of each kind, and what came of them."""
    found: list[Any] = []
    completion = await client.chat.completions.create(**chat())
    found.append(completion.to_dict())
    stream = await client.chat.completions.create(**chat("count to 5", stream=True))
    found.append([chunk.to_dict() async for chunk in stream])
    made = await client.files.create(file=("b.bin", bytes(range(256))), purpose="user_data")
    found.append(made.to_dict())
    found.append((await client.files.content(made.id)).content)
    found.append([each.id async for each in client.files.list(limit=1, order="asc")])
    speech = await client.audio.speech.create(model="tts-1", voice="alloy", input="hi", response_format="wav")
    found.append(speech.content)
    try:
        await client.models.retrieve("none")
    except NotFoundError as exc:
        found.append((exc.status_code, exc.body))
    return found


async def test_replay_is_what_was_recorded(server: LocalServer, over: Callable[..., Any], recorded: Path) -> None:
    async with over(record=recorded, upstream=server.base_url) as client:
        first = await _traffic(client)
    assert [request.headers["authorization"] for request in server.requests] == [f"Bearer {KEY}"] * 7
    server.reset()
    async with over(replay=recorded) as client:
        assert await _traffic(client) == first
        assert await _traffic(client) == first, "the last recording of a request goes on being its answer"
    assert server.requests == [], "replaying needs no server"
    assert KEY not in recorded.read_text()


async def test_same_requests_have_their_answers_in_order(
    server: LocalServer, over: Callable[..., Any], recorded: Path
) -> None:
    """Also those that failed."""
    server.fault(Fault.status(429, headers={"retry-after": "7"}), times=1)
    server.fault(Fault.status(500), times=1)

    async def outcomes(client: Any) -> list[Any]:
        found: list[Any] = []
        for _ in range(3):
            try:
                found.append((await client.chat.completions.create(**chat())).id)
            except APIStatusError as exc:
                found.append((type(exc), exc.response.headers.get("retry-after")))
        return found

    async with over(record=recorded, upstream=server.base_url) as client:
        first = await outcomes(client)
    assert first[:2] == [(RateLimitError, "7"), (InternalServerError, None)]
    async with over(replay=recorded) as client:
        assert await outcomes(client) == first


async def test_request_that_was_not_recorded(server: LocalServer, over: Callable[..., Any], recorded: Path) -> None:
    """The error names the nearest recording, and what is different."""
    async with over(record=recorded, upstream=server.base_url) as client:
        await client.chat.completions.create(**chat())
        await client.models.list()
    async with over(replay=recorded) as client:
        with pytest.raises(NotFoundError) as raised:
            await client.chat.completions.create(**chat("Bye"))
        assert raised.value.code == "no_recording"
        assert (
            "no recording matches POST /v1/chat/completions; the nearest is POST /v1/chat/completions at "
            "recorded.jsonl:1: $.messages[0].content is 'Hello!', and this one's 'Bye'"
        ) in str(raised.value)
        with pytest.raises(NotFoundError, match=r"the nearest is GET /v1/models at recorded.jsonl:2: its path is"):
            await client.models.retrieve("gpt-5")


async def test_a_stream_that_breaks_off_is_recorded_as_far_as_it_came(
    server: LocalServer, over: Callable[..., Any], recorded: Path
) -> None:
    """When it is replayed, it breaks off again."""
    server.fault(Fault.truncate(after=b'" 3"'))

    async def said(client: Any) -> str:
        stream = await client.chat.completions.create(**chat("count to 5", stream=True))
        said: list[str] = []

        async def read() -> None:
            async for chunk in stream:
                said.append(chunk.choices[0].delta.content or "")

        with pytest.raises(IncompleteStreamError):
            await read()
        return "".join(said)

    async with over(record=recorded, upstream=server.base_url) as client:
        assert await said(client) == "1 2"
    exchange = json.loads(recorded.read_text())
    assert exchange["response"]["complete"] is False
    async with over(replay=recorded) as client:
        assert await said(client) == "1 2"


async def test_stream_that_is_left(server: LocalServer, over: Callable[..., Any], recorded: Path) -> None:
    server.fault(Fault.stall(after=b'" 3"'))
    async with over(record=recorded, upstream=server.base_url) as client:
        stream = await client.chat.completions.create(**chat("count to 5", stream=True))
        async for chunk in stream:
            if chunk.choices[0].delta.content == " 2":
                break
        await stream.close()
        await server.wait_for_disconnect_async()
    exchange = json.loads(recorded.read_text())
    assert "complete" in exchange["response"]
    assert len(exchange["response"]["events"]) >= 2


async def test_events_have_their_times(server: LocalServer, over: Callable[..., Any], recorded: Path) -> None:
    server.fault(Fault.delay(0, between_events=0.02))
    async with over(record=recorded, upstream=server.base_url) as client:
        async for _ in await client.chat.completions.create(**chat("count to 5", stream=True)):
            pass
    times = [event["at"] for event in json.loads(recorded.read_text())["response"]["events"]]
    assert times == sorted(times)
    assert times[-1] >= 0.02 * (len(times) - 2)
    for settings, least in (({"speed": 2}, times[-1] / 2), ({}, 0.0)):
        async with over(replay=recorded, **settings) as client:
            begun = anyio.current_time()
            async for _ in await client.chat.completions.create(**chat("count to 5", stream=True)):
                pass
            assert anyio.current_time() - begun >= least - 0.01


async def test_faults_and_the_record_work_as_ever(
    server: LocalServer, over: Callable[..., Any], recorded: Path
) -> None:
    async with over(record=recorded, upstream=server.base_url) as client:
        await client.models.list()
    with LocalServer(replay=recorded) as replaying:
        replaying.fault(Fault.status(503), times=1)
        async with over(record=recorded.with_name("again.jsonl"), upstream=replaying.base_url) as client:
            with pytest.raises(InternalServerError):
                await client.models.list()
            assert (await client.models.list()).data
        assert [request.status for request in replaying.requests] == [503, 200]
        assert (replaying.recording, len(recorded.with_name("again.jsonl").read_text().splitlines())) == (None, 2)


async def test_paths_of_azure_are_passed_on(
    server: LocalServer, make_client: Callable[..., Any], recorded: Path
) -> None:
    target = "/openai/deployments/dep/chat/completions?api-version=1"
    with LocalServer(record=recorded, upstream=server.url) as recording:
        client = make_client(base_url=recording.url, api_key=KEY, max_retries=0)
        assert (await client.post(target, cast_to=object, body=chat()))["model"] == "dep"
    assert server.requests[0].target == target
    asked = json.loads(recorded.read_text())["request"]
    assert (asked["path"], asked["query"]) == tuple(target.split("?"))


async def test_upstream_that_is_not_there(over: Callable[..., Any], recorded: Path, free_port: int) -> None:
    async with over(record=recorded, upstream=f"http://127.0.0.1:{free_port}/v1") as client:
        with pytest.raises(InternalServerError, match=f"http://127.0.0.1:{free_port} could not be reached"):
            await client.models.list()
    assert not recorded.exists()


@pytest.fixture
def free_port() -> int:
    import socket

    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port
