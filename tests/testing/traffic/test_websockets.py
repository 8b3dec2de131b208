"""Recording the websockets of a real server, which is another embedded one, and replaying them, in all worlds."""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import anyio
import pytest

from openai_core import AuthenticationError, InternalServerError, NotFoundError, WebSocketConnectionClosedError
from openai_core.testing import Fault, LocalServer, SocketFault
from openai_core.testing.sockets.session import Line
from openai_core.testing.traffic.recording import Closed, Message
from openai_core.testing.traffic.replayed import ReplayedSession

pytestmark = pytest.mark.anyio

KEY = "sk-very-secret-0123456789"
OTHER_SECRET = "its-own-password"
SESSION = {"type": "realtime", "output_modalities": ["text"]}
TOOL = {"type": "mcp", "server_label": "s", "server_url": "https://x.test", "authorization": OTHER_SECRET}


@pytest.fixture
def recorded(tmp_path: Path) -> Path:
    return tmp_path / "recorded.jsonl"


@pytest.fixture
def over(make_client: Callable[..., Any]) -> Callable[..., Any]:
    """Starts a server, and gives a client of it."""

    @asynccontextmanager
    async def over(**settings: Any) -> AsyncGenerator[Any, None]:
        with LocalServer(**settings) as server:
            yield make_client(base_url=server.base_url, api_key=KEY, max_retries=0)

    return over


def words(text: str, item_id: str | None = None) -> dict[str, Any]:
    content = [{"type": "input_text", "text": text}]
    return {"type": "message", "role": "user", "content": content} | ({"id": item_id} if item_id else {})


async def until(connection: Any, kind: str) -> list[dict[str, Any]]:
    """The events that come up to the first of a type."""
    found: list[dict[str, Any]] = []
    while not found or found[-1]["type"] != kind:
        found.append((await connection.recv()).to_dict())
    return found


async def talk(client: Any, text: str = "Hello!", item_id: str | None = None, **session: Any) -> list[dict[str, Any]]:
    """A turn of a realtime session, and the events that come."""
    async with client.realtime.connect(model="gpt-realtime") as connection:
        found = await until(connection, "session.created")
        await connection.session.update(session=SESSION | session)
        found += await until(connection, "session.updated")
        await connection.conversation.item.create(item=words(text, item_id))
        await connection.response.create()
        return found + await until(connection, "response.done")


def exchange(recorded: Path) -> dict[str, Any]:
    (line,) = recorded.read_text().splitlines()
    read: dict[str, Any] = json.loads(line)
    return read


async def test_replay_is_what_was_recorded(server: LocalServer, over: Callable[..., Any], recorded: Path) -> None:
    async with over(record=recorded, upstream=server.base_url) as client:
        first = await talk(client)
    assert server.requests[0].headers["authorization"] == f"Bearer {KEY}"
    assert [event["type"] for event in server.requests[0].messages] == [
        "session.update",
        "conversation.item.create",
        "response.create",
    ]
    server.reset()
    async with over(replay=recorded) as client:
        assert await talk(client) == first
        assert await talk(client) == first, "the last recording of a handshake goes on being its answer"
    assert server.requests == [], "replaying needs no server"


async def test_the_recording_has_no_secrets(server: LocalServer, over: Callable[..., Any], recorded: Path) -> None:
    async with over(record=recorded, upstream=server.base_url) as client:
        await talk(client, tools=[TOOL])
    assert server.requests[0].messages[0]["session"]["tools"] == [TOOL]
    written = recorded.read_text()
    assert KEY not in written
    assert OTHER_SECRET not in written
    read = exchange(recorded)
    assert (read["request"]["method"], read["request"]["path"], read["request"]["query"]) == (
        "GET",
        "/v1/realtime",
        "model=gpt-realtime",
    )
    assert not any(name.startswith("sec-websocket") for name in read["request"]["headers"])
    messages = read["response"]["messages"]
    assert [message["json"]["type"] for message in messages if message["from"] == "client"] == [
        "session.update",
        "conversation.item.create",
        "response.create",
    ]
    assert messages[0]["from"] == "server"
    assert [message["at"] for message in messages] == sorted(message["at"] for message in messages)
    assert "closed" not in read["response"], "the client left"


async def test_responses_over_a_websocket(server: LocalServer, over: Callable[..., Any], recorded: Path) -> None:
    async def ask(client: Any) -> list[dict[str, Any]]:
        async with client.responses.connect() as connection:
            await connection.response.create(model="gpt-5", input="count to 3")
            return await until(connection, "response.completed")

    async with over(record=recorded, upstream=server.base_url) as client:
        first = await ask(client)
    assert first[-1]["response"]["output"][0]["content"][0]["text"] == "1 2 3"
    async with over(replay=recorded) as client:
        assert await ask(client) == first


async def test_ids_that_the_client_chooses_replace_the_recorded_ones(
    server: LocalServer, over: Callable[..., Any], recorded: Path
) -> None:
    """Stand in what the server says in place of the recorded ones, but nowhere else."""
    async with over(record=recorded, upstream=server.base_url) as client:
        first = json.dumps(await talk(client, "mine_1", item_id="mine_1"))
    assert first.count('"id": "mine_1"') >= 2
    async with over(replay=recorded) as client:
        second = json.dumps(await talk(client, "other", item_id="yours_2"))
    assert second == first.replace('id": "mine_1"', 'id": "yours_2"')
    assert "mine_1" in second, "as a text it stays"


@pytest.mark.parametrize("pieces", [1, 4, 9])
async def test_audio_in_more_or_fewer_pieces(
    server: LocalServer, over: Callable[..., Any], recorded: Path, pieces: int
) -> None:
    async def say(client: Any, pieces: int) -> list[dict[str, Any]]:
        async with client.realtime.connect(model="gpt-realtime") as connection:
            found = await until(connection, "session.created")
            for _ in range(pieces):
                await connection.input_audio_buffer.append(audio="AAAA" * 1600)
            await connection.input_audio_buffer.commit()
            return found + await until(connection, "input_audio_buffer.committed")

    async with over(record=recorded, upstream=server.base_url) as client:
        first = await say(client, 4)
    async with over(replay=recorded) as client:
        assert await say(client, pieces) == first


async def test_events_that_were_not_recorded(server: LocalServer, over: Callable[..., Any], recorded: Path) -> None:
    async with over(record=recorded, upstream=server.base_url) as client:
        await talk(client)
    async with over(replay=recorded) as client:
        async with client.realtime.connect(model="gpt-realtime") as connection:
            await until(connection, "session.created")
            await connection.response.create()
            error = (await until(connection, "error"))[-1]["error"]
            assert error["code"] == "no_recording"
            assert error["message"] == (
                "no recording matches 'response.create': the client at recorded.jsonl:1 sent 'session.update' as "
                "message 2"
            )
            with pytest.raises(WebSocketConnectionClosedError) as raised:
                await connection.recv()
            assert raised.value.close_code == 1008
        async with client.realtime.connect(model="gpt-realtime") as connection:
            await until(connection, "session.created")
            await connection.session.update(session=SESSION)
            await connection.conversation.item.create(item=words("a"))
            await connection.response.create()
            await connection.input_audio_buffer.clear()
            error = (await until(connection, "error"))[-1]["error"]
            assert "'input_audio_buffer.clear': the client at" in error["message"]
            assert error["message"].endswith("recorded.jsonl:1 sent nothing more")


@pytest.mark.parametrize(
    ("fault", "code"),
    [(SocketFault.close(4321, "out of luck", after="response.created"), 4321), (SocketFault.end(after=3), 1006)],
)
async def test_the_code_of_closing_is_recorded(
    server: LocalServer, over: Callable[..., Any], recorded: Path, fault: SocketFault, code: int
) -> None:
    async def left(client: Any) -> tuple[int, str]:
        with pytest.raises(WebSocketConnectionClosedError) as raised:
            await talk(client)
        # Of a connection that is lost, the reason is the client's own: whether it was reset, or just ended.
        return raised.value.close_code, raised.value.close_reason if code != 1006 else ""

    server.fault(fault, times=1)
    async with over(record=recorded, upstream=server.base_url) as client:
        first = await left(client)
    assert first[0] == code
    assert exchange(recorded)["response"]["closed"]["code"] == code
    async with over(replay=recorded) as client:
        assert await left(client) == first


@pytest.mark.parametrize(("closed", "is_refused"), [(Closed(1006), False), (Closed(4321), False), (None, True)])
@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_an_event_after_all_that_was_recorded_passes_if_the_server_ended(
    closed: Closed | None, is_refused: bool
) -> None:
    """The client of the recording may have sent it as well, when the connection had ended."""
    messages = (Message(0.0, from_client=False, data='{"type": "session.created"}'),)
    session = ReplayedSession("recorded.jsonl:1", messages, closed, None, Line())

    errors = session.handle({"type": "input_audio_buffer.clear"})

    assert [each["type"] for each in errors] == (["error"] if is_refused else [])
    if closed is not None:
        assert session.step() == [{"type": "session.created"}]
        assert session.closing == closed.again


async def test_handshakes_that_fail_are_recorded(
    server: LocalServer, over: Callable[..., Any], recorded: Path, free_port: int
) -> None:
    async def opened(client: Any, model: str = "m") -> None:
        async with client.realtime.connect(model=model):
            pass

    server.fault(Fault.status(401, body={"error": {"message": "go away", "code": "no_entry"}}), times=1)
    async with over(record=recorded, upstream=server.base_url) as client:
        with pytest.raises(AuthenticationError, match="go away") as raised:
            await opened(client)
    assert raised.value.code == "no_entry"
    async with over(replay=recorded) as client:
        with pytest.raises(AuthenticationError, match="go away"):
            await opened(client)
        with pytest.raises(NotFoundError, match=r"the nearest is GET /v1/realtime at recorded\.jsonl:1: its query is"):
            await opened(client, "other")
    async with over(record=recorded, upstream=f"http://127.0.0.1:{free_port}/v1") as client:
        with pytest.raises(InternalServerError, match="could not be reached"):
            await opened(client)
    assert len(recorded.read_text().splitlines()) == 1


async def test_messages_have_their_times(server: LocalServer, over: Callable[..., Any], recorded: Path) -> None:
    server.fault(Fault.delay(0, between_events=0.02))
    async with over(record=recorded, upstream=server.base_url) as client:
        await talk(client, "one two three four")
    messages = exchange(recorded)["response"]["messages"]
    begun, ended = (
        next(each["at"] for each in messages if each["json"]["type"] == kind)
        for kind in ("response.create", "response.done")
    )
    assert ended - begun >= 0.1
    for settings, least in (({"speed": 2}, (ended - begun) / 2), ({}, 0.0)):
        async with over(replay=recorded, **settings) as client:
            before = anyio.current_time()
            await talk(client)
            assert anyio.current_time() - before >= least - 0.01


async def test_faults_work_as_ever(server: LocalServer, over: Callable[..., Any], recorded: Path) -> None:
    async with over(record=recorded, upstream=server.base_url) as client:
        await talk(client)
    with LocalServer(replay=recorded) as replaying:
        async with over(record=recorded.with_name("again.jsonl"), upstream=replaying.base_url) as client:
            replaying.fault(SocketFault.close(1011, after="session.updated"), times=1)
            with pytest.raises(WebSocketConnectionClosedError, match="1011"):
                await talk(client)
            await talk(client)
        assert [request.status for request in replaying.requests] == [101, 101]


@pytest.fixture
def free_port() -> int:
    import socket

    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port
