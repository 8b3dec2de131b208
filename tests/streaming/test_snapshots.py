"""Errors that end a stream have what came before them, put together, in every world."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from openai_core import APIError, IncompleteStreamError, StreamIdleTimeoutError
from openai_core.testing import Fault, LocalServer
from openai_core.types.beta.threads import Message
from openai_core.types.chat import ParsedChatCompletion
from openai_core.types.responses import ParsedResponse
from tests.streaming.reading import chunk, events_until_error
from tests.worlds import World

pytestmark = [pytest.mark.anyio, pytest.mark.filterwarnings("ignore::DeprecationWarning")]

CHAT: Any = {"model": "m", "messages": [{"role": "user", "content": "count to 20"}]}
ASK: Any = {"model": "m", "input": "count to 20"}


def both(error: APIError) -> list[Any]:
    """The snapshot of an error, and that of a copy of it that was pickled."""
    return [error.snapshot, pickle.loads(pickle.dumps(error)).snapshot]


@pytest.mark.parametrize("whole", [False, True], ids=["iterated", "final"])
async def test_an_error_has_the_completion_as_far_as_it_came(client: Any, server: LocalServer, whole: bool) -> None:
    """The completion as far as it came, whichever way the stream was read; it survives pickling with the error."""
    with server.fault(Fault.events([chunk("Hel"), chunk("lo")])):
        async with client.chat.completions.stream(**CHAT) as stream:
            if whole:
                with pytest.raises(IncompleteStreamError) as caught:
                    await stream.get_final_completion()
                error = caught.value
            else:
                _, error = await events_until_error(stream, IncompleteStreamError)
    for found in both(error):
        assert found.choices[0].message.content == "Hello"
        assert isinstance(found, ParsedChatCompletion)


@pytest.mark.parametrize("whole", [False, True], ids=["iterated", "final"])
async def test_an_error_has_the_response_as_far_as_it_came(client: Any, server: LocalServer, whole: bool) -> None:
    """The response as far as it came."""
    with server.fault(Fault.truncate(b'"delta":" 7"')):
        async with client.responses.stream(**ASK) as stream:
            if whole:
                with pytest.raises(IncompleteStreamError) as caught:
                    await stream.get_final_response()
                error = caught.value
            else:
                _, error = await events_until_error(stream, IncompleteStreamError)
    for found in both(error):
        assert isinstance(found, ParsedResponse)
        assert found.output_text.endswith("5 6")


async def test_message_of_a_run(client: Any, server: LocalServer) -> None:
    """The message that a run was writing, as far as it came."""
    assistant = await client.beta.assistants.create(model="m")
    thread = await client.beta.threads.create(messages=[{"role": "user", "content": "count to 20"}])
    with server.fault(Fault.truncate(b'"value":" 7"')):
        async with client.beta.threads.runs.stream(thread_id=thread.id, assistant_id=assistant.id) as stream:
            _, error = await events_until_error(stream, IncompleteStreamError)
    for found in both(error):
        assert isinstance(found, Message)
        (content,) = found.content
        assert content.type == "text"
        assert content.text.value.endswith("5 6")


async def test_other_errors_have_the_snapshot_too(client: Any, server: LocalServer) -> None:
    """So do an error that the server reports, and a stream that says nothing for too long."""
    with server.fault(Fault.events([chunk("Hi"), {"error": {"message": "boom"}}])):
        async with client.chat.completions.stream(**CHAT) as stream:
            _, reported = await events_until_error(stream, APIError)
    with server.fault(Fault.stall(b'"content":" 3"')):
        async with client.chat.completions.stream(**CHAT, idle_timeout=0.3) as stream:
            _, idle = await events_until_error(stream, StreamIdleTimeoutError)
    assert isinstance(reported.snapshot, ParsedChatCompletion)
    assert reported.snapshot.choices[0].message.content == "Hi"
    assert isinstance(idle.snapshot, ParsedChatCompletion)
    assert idle.snapshot.choices[0].message.content == "1 2"


async def test_answer_in_a_run_of_tools(client: Any, server: LocalServer) -> None:
    """The answer that broke off, beside the run with the turns before it."""
    with server.fault(Fault.events([chunk("Hel"), chunk("lo")])):
        async with client.chat.completions.run_tools_stream(**CHAT, tools=[]) as stream:
            _, error = await events_until_error(stream, IncompleteStreamError)
    for found in both(error):
        assert found.choices[0].message.content == "Hello"
        assert isinstance(found, ParsedChatCompletion)
    with server.fault(Fault.truncate(b'"delta":" 7"')):
        async with client.responses.run_tools_stream(**ASK, tools=[]) as stream:
            _, error = await events_until_error(stream, IncompleteStreamError)
    for found in both(error):
        assert isinstance(found, ParsedResponse)
        assert found.output_text.endswith("5 6")


async def test_an_error_before_the_first_event_has_no_snapshot(world: World, server: LocalServer) -> None:
    """Where nothing came there is nothing to have, and the error is the same."""
    client = world.client(base_url=server.base_url, api_key="k", max_retries=0)
    for manager in (client.chat.completions.stream(**CHAT), client.responses.stream(**ASK)):
        with server.fault(Fault.events([])):
            async with manager as stream:
                _, error = await events_until_error(stream, IncompleteStreamError)
        assert error.snapshot is None
    await client.close()
