"""Clients of programs written for the official package: what they close, and what they tell."""

from __future__ import annotations

import pytest

from openai_core.testing import LocalServer
from tests.agents.events import answers, call, call_added, done, message, required, session_is, turn_is
from tests.dropin.running import run_code
from tests.realtime.peer import Peer, peer_server

PREAMBLE = """
import asyncio, gc, openai
url = {url!r}
kinds = openai.DefaultAsyncHttpxClient, openai.DefaultAioHttpClient
"""


def printed(server: LocalServer, code: str) -> list[str]:
    """The lines that a program prints after the preamble, with warnings as errors."""
    return run_code(PREAMBLE.format(url=server.base_url) + code, PYTHONWARNINGS="error", PYTHONDEVMODE="1").splitlines()


def test_closing_a_client_closes_what_it_was_given(server: LocalServer) -> None:
    """An `http_client` made in the call has no other reference, so its connections would stay open."""
    code = """
given = openai.DefaultHttpxClient()
with openai.OpenAI(api_key="k", base_url=url, http_client=given) as client:
    client.models.list()
print(given.is_closed)
client.close()
async def main(kind):
    given = kind()
    async with openai.AsyncOpenAI(api_key="k", base_url=url, http_client=given) as client:
        await client.models.list()
    print(given.is_closed)
for kind in kinds:
    asyncio.run(main(kind))
"""
    assert printed(server, code) == ["True", "True", "True"]


def test_closing_a_copy_closes_what_both_use(server: LocalServer) -> None:
    code = """
given = openai.DefaultHttpxClient()
client = openai.OpenAI(api_key="k", base_url=url, http_client=given)
client.with_options(timeout=3).close()
print(given.is_closed, client.is_closed())
"""
    assert printed(server, code) == ["True True"]


def test_a_client_that_is_dropped_closes_nothing_that_it_was_given(server: LocalServer) -> None:
    """Others may use it as well."""
    code = """
with openai.DefaultHttpxClient() as given:
    for _ in range(2):
        client = openai.OpenAI(api_key="k", base_url=url, http_client=given)
        print(client.models.list().data[0].object)
        del client
        gc.collect()
    print(given.is_closed)
"""
    assert printed(server, code) == ["model", "model", "False"]


@pytest.mark.parametrize("is_async", [False, True])
def test_iteration_over_a_websocket_gives_the_events_of_the_server_alone(is_async: bool) -> None:
    """Also after it was connected again."""

    def lost(peer: Peer) -> None:
        peer.accept()
        peer.event("first")
        peer.close(1011)

    def stays(peer: Peer) -> None:
        peer.accept()
        peer.event("second")
        peer.recv()

    blocking = """
with openai.OpenAI(api_key="k", base_url=url) as client, client.realtime.connect(**options) as connection:
    events = iter(connection)
    print(next(events).type, next(events).type)
"""
    awaited = """
async def main():
    async with openai.AsyncOpenAI(api_key="k", base_url=url) as client:
        async with client.realtime.connect(**options) as connection:
            events = aiter(connection)
            print((await anext(events)).type, (await anext(events)).type)
asyncio.run(main())
"""
    options = "options = dict(model='m', initial_delay=0.001, on_reconnecting=lambda event: None)"
    with peer_server(lost, stays) as server:
        code = PREAMBLE.format(url=server.base_url) + options + (awaited if is_async else blocking)
        assert run_code(code) == "first second"


def test_streams_of_sessions_run_functions_and_have_results(server: LocalServer) -> None:
    look = call("look", {"at": "it"})
    turn = [session_is("in_progress"), turn_is("created"), call_added("look", {"at": "it"}), required(look)]
    session = answers(server, *turn, done(message("Hello")), turn_is("completed", completed_at=2), session_is("idle"))
    code = """
given = dict(environment={"type": "none"}, input="Hi", stream=True)
with openai.OpenAI(api_key="k", base_url=url) as client:
    with client.beta.agents.sessions.create(**given, tool_handlers={"look": lambda at: "saw it"}) as stream:
        print(stream.with_result_collection().get_final_result().output_text, type(stream).__name__)
async def main():
    async with openai.AsyncOpenAI(api_key="k", base_url=url) as client:
        async with await client.beta.agents.sessions.create(**given, tool_handlers={"look": lambda at: 1}) as stream:
            print((await stream.get_final_result()).output_text, type(stream).__name__)
asyncio.run(main())
"""
    assert printed(server, code) == ["Hello AgentSessionEventStream", "Hello AsyncAgentSessionEventStream"]
    assert session.sent()[0]["output"] == "saw it"
