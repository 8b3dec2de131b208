"""Connections attached to a live session of the embedded server: they see what happens in it, and act on it."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from typing import Any

import anyio
import pytest

from openai_core import NotFoundError
from openai_core.testing import LocalServer, SocketFault, spoken
from tests.realtime.receiving import until

pytestmark = pytest.mark.anyio

SILENCE = bytes(48_000)


@pytest.fixture
def live(make_client: Callable[..., Any]) -> Any:
    """The live sessions of a client that takes nothing but what its types say."""
    return make_client(max_retries=0, _strict_response_validation=True).live


@asynccontextmanager
async def started(live: Any) -> AsyncGenerator[tuple[Any, str]]:
    """A session, and its id."""
    async with live.connect() as main:
        await main.session.start(session={"model": "gpt-live-1"})
        yield main, (await main.recv()).session.id


async def test_attached_connection_sees_the_session(live: Any) -> None:
    """Words and sound of both sides, and answers to the other connection without the ids that it gave."""
    async with started(live) as (main, id), live.sideband.connect(session_id=id) as attached:
        assert (await attached.recv()).session.id == id
        await main.session.input_audio.append(spoken("hello you") + SILENCE)
        await main.session.instructions.append(content="louder", delegation_id=None, event_id="mine")
        own = await until(main, "session.instructions.appended")
        seen = await until(attached, "session.instructions.appended")
        assert seen[0].type == "session.input_audio.append"
        assert [event.type for event in seen[1:]] == [event.type for event in own]
        said = [event.delta for event in seen if event.type == "session.output_transcript.delta"]
        assert "".join(said) == "You said: hello you"
        assert (own[-1].client_event_id, seen[-1].client_event_id) == ("mine", None)
        assert own[-1].event_id == seen[-1].event_id


async def test_attached_connection_acts_on_the_session(live: Any) -> None:
    async with started(live) as (main, id):
        async with live.sideband.connect(session_id=id) as one, live.sideband.connect(session_id=id) as other:
            assert [(await each.recv()).type for each in (one, other)] == ["session.started"] * 2
            await one.session.update(session={"instructions": "be brief"})
            for each in (one, other, main):
                assert (await each.recv()).session.instructions == "be brief"
            await one.session.input_audio.mute()
            for each in (one, other, main):
                assert (await each.recv()).type == "session.input_audio.muted"
            await one.transport.dtmf.send(event="#")
            assert (await one.recv()).type == "transport.dtmf.sent"
            for each in (other, main):
                assert [(await each.recv()).type for _ in range(2)] == ["transport.dtmf.send", "transport.dtmf.sent"]
            await one.response.item.create(item={"type": "message", "role": "user", "content": "think"})
            await one.response.create()
            for each in (one, other, main):
                events = [await each.recv()]
                while events[-1].event["type"] != "response.completed":
                    events.append(await each.recv())
                assert events[-1].event["response"]["output"][0]["content"][0]["text"] == "You said: think"
        # It stays muted; and those that have left are told nothing.
        await main.session.input_audio.append(spoken("hello") + SILENCE)
        await main.session.input_audio.unmute()
        assert [(await main.recv()).type] == ["session.input_audio.unmuted"]


async def test_mistakes_are_told_to_who_made_them(live: Any) -> None:
    async with started(live) as (main, id), live.sideband.connect(session_id=id) as attached:
        await attached.recv()
        await attached.send({"type": "session.start", "session": {}})
        assert (await attached.recv()).error.param == "type"
        await main.session.input_audio.mute()
        assert (await main.recv()).type == "session.input_audio.muted"
        assert (await attached.recv()).type == "session.input_audio.muted"


@pytest.mark.parametrize("by_main", [True, False])
async def test_session_ends_for_all(live: Any, by_main: bool) -> None:
    async with started(live) as (main, id), live.sideband.connect(session_id=id) as attached:
        await attached.recv()
        await (main if by_main else attached).session.close()
        for each in (main, attached):
            with anyio.fail_after(10):
                events = [event async for event in each]
            assert [(event.type, event.reason) for event in events] == [("session.closed", "close_requested")]
    with pytest.raises(NotFoundError):
        async with live.sideband.connect(session_id=id):
            pass


async def test_session_ends_with_the_connection_that_carries_its_audio(live: Any, server: LocalServer) -> None:
    server.fault(
        SocketFault.end(after="session.input_audio.muted"), match=lambda request: request.path[-6:] != "attach"
    )
    async with started(live) as (main, id), live.sideband.connect(session_id=id) as attached:
        await attached.recv()
        await main.session.input_audio.mute()
        with anyio.fail_after(10):
            events = [event async for event in attached]
    assert [event.type for event in events] == ["session.input_audio.muted", "session.closed"]
    assert events[-1].reason == "connection_lost"


async def test_fork_is_a_session_of_its_own(live: Any) -> None:
    async with started(live) as (main, id):
        await main.session.update(session={"instructions": "be brief"})
        await main.recv()
        async with live.forks.connect(session_id=id) as fork:
            await fork.session.start(session={})
            forked = (await fork.recv()).session
            assert (forked.id != id, forked.instructions) == (True, "be brief")
            async with live.sideband.connect(session_id=forked.id) as attached:
                await attached.recv()
                await fork.session.input_audio.mute()
                for each in (fork, attached):
                    assert (await each.recv()).type == "session.input_audio.muted"
            await main.session.update(session={"instructions": "be long"})
            assert (await main.recv()).session.instructions == "be long"
            await fork.session.input_audio.unmute()
            assert (await fork.recv()).type == "session.input_audio.unmuted", "nothing of the other session"
