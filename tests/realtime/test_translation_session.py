"""Sessions that translate speech: with the embedded server and with scripts, in all worlds."""

from __future__ import annotations

import base64
from collections.abc import Callable
from typing import Any

import anyio
import pytest

from openai_core import OpenAIError, WebSocketConnectionClosedError
from openai_core.lib.realtime_translation import AsyncTranslationSession
from openai_sync.lib.realtime_translation import TranslationSession
from tests.realtime.peer import Peer, PeerServer
from tests.sync.adapter import adapt
from tests.worlds import World

pytestmark = pytest.mark.anyio

Play = Callable[..., PeerServer]


def session_of(world: World, client: Any, **options: Any) -> Any:
    """A session over a client, in the world of the test."""
    options = {"model": "gpt-realtime-translate", **options}
    if world.is_sync:
        return adapt(TranslationSession(client.facade.realtime.translations, **options))
    return AsyncTranslationSession(client.realtime.translations, **options)


async def test_what_is_under_way_comes_before_the_end(client: Any, world: World) -> None:
    types: list[str] = []
    async with session_of(world, client) as session:
        assert (await session.recv()).type == "session.created"
        await session.send(
            {"type": "session.input_audio_buffer.append", "audio": base64.b64encode(bytes(9600)).decode()}
        )
        await session.send({"type": "session.close"})
        await session.send({"type": "session.close"})
        with pytest.raises(OpenAIError, match=r"cannot send session\.update: session\.close was sent"):
            await session.send({"type": "session.update", "session": {}})
        with anyio.fail_after(20):
            while not types or types[-1] != "session.closed":
                types.append((await session.recv()).type)
        with pytest.raises(WebSocketConnectionClosedError) as caught:
            await session.recv()
        assert caught.value.is_clean
        with pytest.raises(OpenAIError, match=r"session\.close was sent"):
            await session.send({"type": "session.close"})
    assert types[-1] == "session.closed"


async def test_the_request_has_what_was_given(play: Play, connect_to: Any, world: World) -> None:
    heads: list[dict[str, str]] = []

    def script(peer: Peer) -> None:
        heads.append(peer.accept())
        peer.drain()

    server = play(script)
    given = {"extra_query": {"a": "1"}, "extra_headers": {"X-Q": "2"}}
    session = session_of(world, connect_to(server), **given)
    async with session:
        with pytest.raises(RuntimeError, match="was entered before"):
            await session.enter()
    (head,) = heads
    assert "/realtime/translations?model=gpt-realtime-translate&a=1 " in head[""]
    assert head["x-q"] == "2"


async def test_a_lost_connection_is_not_made_again(play: Play, connect_to: Any, world: World) -> None:
    def script(peer: Peer) -> None:
        peer.accept()
        peer.close(1011, "gone")

    server = play(script)
    async with session_of(world, connect_to(server)) as session:
        for _ in range(2):
            with pytest.raises(WebSocketConnectionClosedError) as caught:
                await session.recv()
            assert caught.value.close_code == 1011
    assert len(server.peers) == 1


async def test_what_cannot_be_sent_leaves_the_session_open(client: Any, world: World) -> None:
    async with session_of(world, client) as session:
        with pytest.raises(TypeError):
            await session.send({"type": "session.update", "session": object()})
        await session.send({"type": "session.update", "session": {"audio": {"output": {"language": "de"}}}})
        assert (await session.recv()).type == "session.created"
        assert (await session.recv()).session.audio.output.language == "de"
        await session.close()
        await session.close()


async def test_blocking_callers_can_wait_for_a_time(client: Any, world: World) -> None:
    if not world.is_sync:
        async with session_of(world, client) as session:
            await session.recv()
            with pytest.raises(TimeoutError):
                with anyio.fail_after(0.01):
                    await session.recv()
        return
    with TranslationSession(client.facade.realtime.translations, model="gpt-realtime-translate") as opened:
        assert opened.recv(timeout=20).type == "session.created"
        with pytest.raises(TimeoutError, match=r"^no event came within 0\.01 s$"):
            opened.recv(timeout=0.01)
        opened.send({"type": "session.close"})
        assert opened.recv(timeout=20).type == "session.closed"
