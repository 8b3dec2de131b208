"""Functions that the model calls, run while all is told in events; in every world."""

from __future__ import annotations

import json
import re
from typing import Any

import anyio
import pytest

from openai_core import (
    APIConnectionError,
    DeadlineExceededError,
    MaxTurnsError,
    OutputParsingError,
    ToolRun,
    ToolStep,
    function_tool,
)
from openai_core.testing import Fault, LocalServer, Reply, ToolCall
from tests.resources.test_run_tools import KINDS, Answer, add, fail, text

pytestmark = pytest.mark.anyio

QUESTION = 'What is add({"a": 1, "b": 2})?'


def begin(client: Any, kind: str, question: str = QUESTION, **arguments: Any) -> Any:
    """A run in events."""
    arguments = {"model": "gpt-5", "tools": [add], **arguments}
    if kind == "chat":
        messages = [{"role": "user", "content": question}]
        return client.chat.completions.run_tools_stream(messages=messages, **arguments)
    return client.responses.run_tools_stream(input=question, **arguments)


async def until(stream: Any, kind: str) -> Any:
    """Read up to an event of a type."""
    async for event in stream:
        if event.type == kind:
            return event
    raise AssertionError(f"no {kind}")


@KINDS
async def test_all_is_told_in_order(client: Any, server: LocalServer, kind: str) -> None:
    """Events of each answer as from `stream`, then its calls, their results, and the turn."""
    async with begin(client, kind) as stream:
        told = [event async for event in stream]
        run = await stream.get_final_run()
    types = [event.type for event in told]
    arguments = "tool_calls.function" if kind == "chat" else "response.function_call"
    assert f"{arguments}{'.' if kind == 'chat' else '_'}arguments.delta" in types
    at = types.index("tool_run.call")
    assert types[at : at + 3] == ["tool_run.call", "tool_run.result", "tool_run.step"]
    assert (told[at].call.name, told[at].call.arguments) == ("add", '{"a": 1, "b": 2}')
    assert told[at + 1].result.value == 3
    assert types[-1] == "tool_run.step"
    delta = "content.delta" if kind == "chat" else "response.output_text.delta"
    assert "".join(event.delta for event in told[at:] if event.type == delta) == "The tool says: 3"
    assert text(kind, run) == "The tool says: 3"
    assert [len(step.results) for step in run.steps] == [1, 0]
    assert all(request.json["stream"] is True for request in server.requests)


@KINDS
async def test_what_is_sent_is_what_a_run_without_events_sends(client: Any, server: LocalServer, kind: str) -> None:
    """The history has nothing that only this side knows, whichever way the answers came."""
    async with begin(client, kind) as stream:
        await stream.until_done()
    streamed = [request.json for request in server.requests]
    arguments: dict[str, Any] = {"model": "gpt-5", "tools": [add]}
    if kind == "chat":
        await client.chat.completions.run_tools(messages=[{"role": "user", "content": QUESTION}], **arguments)
    else:
        await client.responses.run_tools(input=QUESTION, **arguments)
    name = "messages" if kind == "chat" else "input"

    def shape(messages: list[dict[str, Any]]) -> str:
        """What was sent, without what is made anew for each answer."""
        return re.sub(r'("\w*id": )"\w+"', r"\1?", json.dumps(messages, sort_keys=True))

    assert [shape(sent[name]) for sent in streamed] == [shape(request.json[name]) for request in server.requests[2:]]


@KINDS
async def test_a_stream_of_tools_goes_on_turn_by_turn(client: Any, server: LocalServer, kind: str) -> None:
    """Between two turns nothing is asked; a turn can be followed by leaving."""
    seen: list[int] = []

    def note(step: ToolStep[Any]) -> None:
        seen.append(len(step.results))

    async with begin(client, kind, on_step=note) as stream:
        steps = aiter(stream.steps())
        first = await anext(steps)
        assert [result.output for result in first.results] == ["3"]
        assert (len(server.requests), seen) == (1, [1])
        second = await anext(steps)
        assert (second.results, len(server.requests), seen) == ([], 2, [1, 0])
        assert await anext(steps, None) is None


@KINDS
async def test_the_final_answer_has_a_type(client: Any, server: LocalServer, kind: str) -> None:
    """What is said beside calls need not be of the type; what is said last has to be."""
    form: dict[str, Any] = {"response_format": Answer} if kind == "chat" else {"text_format": Answer}
    server.reply(Reply(text="Let me see", tool_calls=[ToolCall("add", '{"a": 1, "b": 2}')]), times=1)
    server.reply('{"total": 3}', times=1)
    async with begin(client, kind, "Add", **form) as stream:
        final = (await stream.get_final_run()).final
    parsed = final.choices[0].message.parsed if kind == "chat" else final.output_parsed
    assert parsed == Answer(3)
    server.reply("Three")
    async with begin(client, kind, "Add", **form) as stream:
        with pytest.raises(OutputParsingError, match="the answer as Answer"):
            await stream.until_done()
        with pytest.raises(RuntimeError, match="before its final answer, after 0 steps"):
            await stream.get_final_run()


@KINDS
async def test_the_model_is_told_what_went_wrong(client: Any, server: LocalServer, kind: str) -> None:
    """Failures are results, also of arguments that do not fit."""
    calls = [ToolCall("fail", '{"why": "no luck"}'), ToolCall("add", '{"a": "x", "b": 2}'), ToolCall("add", '{"a": ')]
    server.reply(Reply(tool_calls=calls), times=1)
    async with begin(client, kind, "Go", tools=[add, fail]) as stream:
        results = [event.result async for event in stream if event.type == "tool_run.result"]
    assert results[0].output == "fail failed: RuntimeError: no luck"
    assert all(result.output.startswith("the arguments of add are invalid") for result in results[1:])


@KINDS
async def test_exceptions_can_be_raised(client: Any, server: LocalServer, kind: str) -> None:
    """Then the stream is over; nothing is run a second time."""
    async with begin(client, kind, 'fail({"why": "no luck"})', tools=[fail], on_tool_error="raise") as stream:
        with pytest.raises(RuntimeError, match="no luck"):
            await stream.until_done()
        assert [event async for event in stream] == []
        assert stream.run.steps == []
    assert len(server.requests) == 1


@KINDS
async def test_turns_are_limited(client: Any, server: LocalServer, kind: str) -> None:
    """All turns were told before the error."""
    server.reply(Reply(tool_calls=[ToolCall("add", '{"a": 1, "b": 2}')]))
    steps: list[Any] = []
    async with begin(client, kind, "Go", max_turns=2) as stream:
        with pytest.raises(MaxTurnsError, match="after 2 turns") as caught:
            await _collect(stream.steps(), steps)
    assert [step.results[0].value for step in steps] == [3, 3]
    assert isinstance(caught.value.run, ToolRun)
    assert caught.value.run.steps == steps


async def _collect(items: Any, into: list[Any]) -> None:
    async for item in items:
        into.append(item)


@KINDS
async def test_leaving_at_a_call_runs_nothing(client: Any, server: LocalServer, kind: str) -> None:
    """Who does not want a function run leaves at the event that announces it."""
    ran: list[str] = []

    @function_tool
    def delete(name: str) -> None:
        ran.append(name)

    async with begin(client, kind, 'delete({"name": "all"})', tools=[delete]) as stream:
        event = await until(stream, "tool_run.call")
        assert event.call.arguments == '{"name": "all"}'
    with pytest.raises(RuntimeError, match="was closed before"):
        _ = [event async for event in stream]
    assert (ran, len(server.requests)) == ([], 1)


@KINDS
async def test_leaving_inside_an_answer_closes_the_connection(client: Any, server: LocalServer, kind: str) -> None:
    """The server sees that nobody listens any more."""
    server.reply("word " * 50)
    with server.fault(Fault.stall(4000)):
        async with begin(client, kind, "Go") as stream:
            await until(stream, "content.delta" if kind == "chat" else "response.output_text.delta")
        with pytest.raises(RuntimeError, match="was closed before"):
            _ = [event async for event in stream]
        await server.wait_for_disconnect_async()
    assert stream.run.steps == []


@KINDS
async def test_a_connection_that_is_lost_ends_the_run(client: Any, server: LocalServer, kind: str) -> None:
    """Calls of an answer that is not complete are not run; the turns before it are kept."""
    lost = "tool_run.call"
    async with begin(client, kind) as stream:
        await until(stream, "tool_run.step")
        with server.fault(Fault.truncate(700)), pytest.raises(APIConnectionError):
            await until(stream, lost)
        assert [event async for event in stream] == []
        assert [step.results[0].value for step in stream.run.steps] == [3]


async def test_cancelling_cancels_the_functions(client: Any, server: LocalServer, world: Any) -> None:
    """A cancelled wait ends the async functions that it waited for, and the run."""
    if world.is_sync:
        pytest.skip("blocking calls are interrupted, not cancelled; tests/sync has that")
    started, ended = anyio.Event(), anyio.Event()

    async def wait(seconds: int) -> None:
        started.set()
        try:
            await anyio.sleep_forever()
        finally:
            ended.set()

    async with begin(client, "responses", 'wait({"seconds": 1})', tools=[wait]) as stream:
        async with anyio.create_task_group() as group:
            group.start_soon(stream.until_done)
            await started.wait()
            group.cancel_scope.cancel()
        assert ended.is_set()
        assert [event async for event in stream] == []


@KINDS
async def test_mistakes_are_found_before_anything_is_sent(client: Any, server: LocalServer, kind: str) -> None:
    """When the manager is made: options, and parameters of the API."""
    with pytest.raises(ValueError, match="max_turns"):
        begin(client, kind, max_turns=0)
    with pytest.raises(TypeError, match="temprature"):
        begin(client, kind, temprature=1)
    assert server.requests == []


@KINDS
async def test_arguments_are_told_as_they_grow(client: Any, server: LocalServer, kind: str) -> None:
    """Pieces of arguments have what came before them."""

    @function_tool
    def find(words: list[str]) -> int:
        return len(words)

    server.reply(Reply(tool_calls=[ToolCall("find", '{"words": ["a", "b", "c"]}')]), times=1)
    async with begin(client, kind, "Go", tools=[find]) as stream:
        pieces = [event async for event in stream if event.type.endswith("arguments.delta")]
    grown = pieces[-1].arguments if kind == "chat" else pieces[-1].snapshot
    assert grown == '{"words": ["a", "b", "c"]}'


@KINDS
async def test_a_deadline_holds_for_the_whole_run(client: Any, server: LocalServer, kind: str) -> None:
    """Also inside an answer; the error has the turns that were done."""

    async def run() -> None:
        async with begin(client, kind, deadline=0.1) as stream:
            await stream.until_done()

    with server.fault(Fault.stall(700)), pytest.raises(DeadlineExceededError) as caught:
        await run()
    assert isinstance(caught.value.partial, ToolRun)
