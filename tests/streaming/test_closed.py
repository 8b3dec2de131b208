"""A stream that was closed before its end says so when it is iterated over; one that was read to its end is empty."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

pytestmark = pytest.mark.anyio

CHAT: Any = {"model": "m", "messages": [{"role": "user", "content": "count to 20"}]}
RESPONSE: Any = {"model": "m", "input": "count to 20"}
LOST = r"was closed before it was read to its end.*send the request again"


def chat(client: Any) -> Any:
    return client.chat.completions.create(**CHAT, stream=True)


def response(client: Any) -> Any:
    return client.responses.create(**RESPONSE, stream=True)


def chat_helper(client: Any) -> Any:
    return client.chat.completions.stream(**CHAT)


def response_helper(client: Any) -> Any:
    return client.responses.stream(**RESPONSE)


def tool_run(client: Any) -> Any:
    return client.responses.run_tools_stream(**RESPONSE, tools=[])


streams = pytest.mark.parametrize("ask", [chat, response])
helpers = pytest.mark.parametrize("ask", [chat_helper, response_helper, tool_run])


async def events_of(stream: Any) -> list[Any]:
    return [event async for event in stream]


@streams
async def test_a_closed_stream_is_not_empty(client: Any, ask: Callable[[Any], Any]) -> None:
    stream = await ask(client)
    await stream.close()
    for _ in range(2):
        with pytest.raises(RuntimeError, match=LOST):
            await events_of(stream)


@streams
async def test_a_stream_is_not_empty_after_its_block(client: Any, ask: Callable[[Any], Any]) -> None:
    async with await ask(client) as stream:
        await anext(stream)
    with pytest.raises(RuntimeError, match=LOST):
        await events_of(stream)


@streams
async def test_a_stream_closed_in_its_loop_ends_it(client: Any, ask: Callable[[Any], Any]) -> None:
    """Without an error: whoever closes it knows. Another loop is told."""
    stream = await ask(client)
    count = 0
    async for _ in stream:
        count += 1
        await stream.close()
    assert count == 1
    with pytest.raises(RuntimeError, match=LOST):
        await events_of(stream)


@streams
async def test_a_stream_that_was_read_is_empty(client: Any, ask: Callable[[Any], Any]) -> None:
    """Before and after it is closed, as streams of the official client are."""
    stream = await ask(client)
    assert len(await events_of(stream)) > 5
    assert await events_of(stream) == []
    await stream.close()
    assert await events_of(stream) == []


async def test_a_stream_closed_behind_its_last_event_has_lost_nothing(client: Any) -> None:
    whole = len(await events_of(await response(client)))
    stream = await response(client)
    for _ in range(whole):
        await anext(stream)
    await stream.close()
    assert await events_of(stream) == []


@helpers
async def test_a_helper_is_not_empty_after_its_block(client: Any, ask: Callable[[Any], Any]) -> None:
    async with ask(client) as stream:
        await anext(stream)
    for _ in range(2):
        with pytest.raises(RuntimeError, match=LOST):
            await events_of(stream)
    with pytest.raises(RuntimeError, match=LOST):
        await stream.until_done()


@helpers
async def test_a_helper_closed_in_its_loop_ends_it(client: Any, ask: Callable[[Any], Any]) -> None:
    async with ask(client) as stream:
        async for _ in stream:
            await stream.close()


@helpers
async def test_a_helper_that_was_read_is_empty(client: Any, ask: Callable[[Any], Any]) -> None:
    async with ask(client) as stream:
        assert await events_of(stream)
        assert await events_of(stream) == []
    assert await events_of(stream) == []
    await stream.until_done()


async def test_a_closed_helper_has_no_final_answer(client: Any) -> None:
    """Not one made of what came before it was closed."""
    async with chat_helper(client) as stream:
        for _ in range(6):
            await anext(stream)
        await stream.close()
        with pytest.raises(RuntimeError, match=LOST):
            await stream.get_final_completion()
        assert stream.current_completion_snapshot.choices


async def test_steps_of_a_closed_run_are_not_none(client: Any) -> None:
    async with tool_run(client) as stream:
        await stream.close()
    with pytest.raises(RuntimeError, match=LOST):
        await events_of(stream.steps())
