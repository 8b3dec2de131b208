"""Functions that the model calls, run until it is done; in every world."""

from __future__ import annotations

import pickle
import threading
from typing import Any

import anyio
import msgspec
import pytest

from openai_core import MaxTurnsError, SchemaError, function_tool
from openai_core.testing import LocalServer, Reply, ToolCall
from openai_core.types.responses.tool import ImageGeneration

pytestmark = pytest.mark.anyio


class Answer(msgspec.Struct):
    total: int


@function_tool
def add(a: int, b: int) -> int:
    """Add two numbers.

    Args:
        a: the first
        b: the second
    """
    return a + b


async def slow_add(a: int, b: int) -> int:
    """Add, elsewhere."""
    await anyio.lowlevel.checkpoint()
    return a + b


def fail(why: str) -> str:
    raise RuntimeError(why)


async def run(client: Any, kind: str, question: str, **arguments: Any) -> Any:
    if kind == "chat":
        messages = [{"role": "user", "content": question}]
        return await client.chat.completions.run_tools(model="gpt-5", messages=messages, **arguments)
    return await client.responses.run_tools(model="gpt-5", input=question, **arguments)


def text(kind: str, ran: Any) -> str:
    found: str = ran.final.choices[0].message.content if kind == "chat" else ran.final.output_text
    return found


KINDS = pytest.mark.parametrize("kind", ["chat", "responses"])


@KINDS
@pytest.mark.parametrize("tool", [add, slow_add], ids=["sync", "async"])
async def test_a_function_is_run_and_its_result_told(client: Any, kind: str, tool: Any) -> None:
    name = getattr(tool, "name", "slow_add")
    ran = await run(client, kind, f'What is {name}({{"a": 1, "b": 2}})?', tools=[tool])
    assert text(kind, ran) == "The tool says: 3"
    assert [len(step.results) for step in ran.steps] == [1, 0]
    assert (ran.steps[0].results[0].value, ran.steps[0].results[0].error) == (3, None)


@KINDS
async def test_the_tools_and_their_results_are_sent(client: Any, server: LocalServer, kind: str) -> None:
    await run(client, kind, 'add({"a": 1, "b": 2})', tools=[add])
    tool = server.requests[0].json["tools"][0]
    function = tool["function"] if kind == "chat" else tool
    assert function["description"] == "Add two numbers."
    assert function["parameters"]["properties"]["a"] == {"type": "integer", "description": "the first"}
    assert function["strict"] is True
    history = server.requests[1].json["messages" if kind == "chat" else "input"]
    assert history[-1]["content" if kind == "chat" else "output"] == "3"


async def test_tools_that_the_server_runs_are_sent_as_they_are(client: Any, server: LocalServer) -> None:
    given = [{"type": "web_search"}, add, ImageGeneration(type="image_generation")]
    ran = await run(client, "responses", 'add({"a": 1, "b": 2})', tools=given)
    assert text("responses", ran) == "The tool says: 3"
    for request in server.requests:
        assert [tool["type"] for tool in request.json["tools"]] == ["web_search", "function", "image_generation"]


async def test_a_call_that_no_function_answers_ends_a_run(client: Any, server: LocalServer) -> None:
    server.reply(Reply(tool_calls=[ToolCall("shell", "ls", custom=True)]))
    ran = await run(client, "responses", "Go", tools=[add, {"type": "custom", "name": "shell"}])
    assert [item.type for item in ran.final.output] == ["custom_tool_call"]
    assert len(server.requests) == 1


@KINDS
@pytest.mark.parametrize("streamed", [False, True])
async def test_descriptions_of_functions_cannot_be_run(
    client: Any, server: LocalServer, kind: str, streamed: bool
) -> None:
    nested = {"type": "function", "function": {"name": "look", "parameters": {}}}
    resource = client.chat.completions if kind == "chat" else client.responses
    question: dict[str, Any] = {"messages": []} if kind == "chat" else {"input": "Go"}

    async def attempt(tools: Any) -> None:
        method = resource.run_tools_stream if streamed else resource.run_tools
        made = method(model="gpt-5", tools=tools, **question)
        if not streamed:
            await made

    for described in (nested, {"type": "function", "name": "look"}, add.responses() | {"name": "look"}):
        with pytest.raises(TypeError, match=r"^tools\[0\] of run_tools\(\) only describes the function 'look', "):
            await attempt([described])
    with pytest.raises(
        TypeError, match=r"^tools\[0\] of run_tools\(\) must be a function, a FunctionTool, .*; got int$"
    ):
        await attempt([7])
    for wrong in (add, nested, "add", 7):
        with pytest.raises(TypeError, match=r"^tools of run_tools\(\) must be a list of functions; got "):
            await attempt(wrong)
    assert not server.requests


@KINDS
async def test_the_final_answer_has_a_type(client: Any, server: LocalServer, kind: str) -> None:
    server.reply(Reply(tool_calls=[ToolCall("add", '{"a": 1, "b": 2}')]), times=1)
    server.reply('{"total": 3}')
    form: dict[str, Any] = {"response_format": Answer} if kind == "chat" else {"text_format": Answer}
    ran = await run(client, kind, "Add", tools=[add], **form)
    parsed = ran.final.choices[0].message.parsed if kind == "chat" else ran.final.output_parsed
    assert parsed == Answer(3)


@KINDS
async def test_the_model_is_told_what_went_wrong(client: Any, server: LocalServer, kind: str) -> None:
    calls = [
        ToolCall("fail", '{"why": "no luck"}'),
        ToolCall("nobody", "{}"),
        ToolCall("add", '{"a": "x", "b": 2}'),
        ToolCall("add", '{"a": '),
    ]
    server.reply(Reply(tool_calls=calls), times=1)
    ran = await run(client, kind, "Go", tools=[add, fail])
    told = [result.output for result in ran.steps[0].results]
    assert told[0] == "fail failed: RuntimeError: no luck"
    assert told[1] == "there is no tool 'nobody'; the tools are add, fail"
    assert told[2].startswith("the arguments of add are invalid: Expected `int`")
    assert told[3].startswith("the arguments of add are invalid")
    assert all(result.error is not None for result in ran.steps[0].results)


@KINDS
async def test_exceptions_can_be_raised(client: Any, kind: str) -> None:
    with pytest.raises(RuntimeError, match="no luck"):
        await run(client, kind, 'fail({"why": "no luck"})', tools=[fail], on_tool_error="raise")


@KINDS
async def test_turns_are_limited(client: Any, server: LocalServer, kind: str) -> None:
    server.reply(Reply(tool_calls=[ToolCall("add", '{"a": 1, "b": 2}')]))
    with pytest.raises(MaxTurnsError, match="after 2 turns") as caught:
        await run(client, kind, "Go", tools=[add], max_turns=2)
    assert [step.results[0].value for step in caught.value.run.steps] == [3, 3]
    assert len(server.requests) == 2
    assert str(pickle.loads(pickle.dumps(MaxTurnsError(type(caught.value.run)(), 2)))) == str(caught.value)


@KINDS
async def test_steps_are_told(client: Any, kind: str) -> None:
    seen: list[int] = []
    await run(client, kind, 'add({"a": 1, "b": 2})', tools=[add], on_step=lambda step: seen.append(len(step.results)))
    assert seen == [1, 0]


@KINDS
async def test_functions_run_at_once_in_threads(client: Any, server: LocalServer, kind: str) -> None:
    together = threading.Barrier(3)

    def meet(number: int) -> int:
        together.wait(20)
        return number

    server.reply(Reply(tool_calls=[ToolCall("meet", f'{{"number": {at}}}') for at in range(3)]), times=1)
    ran = await run(client, kind, "Meet", tools=[meet])
    assert [result.value for result in ran.steps[0].results] == [0, 1, 2]


@KINDS
async def test_untyped_functions_and_wrong_options_are_refused(client: Any, server: LocalServer, kind: str) -> None:
    def untyped(a):  # type: ignore[no-untyped-def]
        return a

    with pytest.raises(SchemaError, match=r"untyped\.a: the parameter has no type"):
        await run(client, kind, "x", tools=[untyped])
    for wrong in ({"max_turns": 0}, {"max_concurrency": 0}, {"on_tool_error": "hide"}):
        with pytest.raises(ValueError, match=r"run_tools\(\)"):
            await run(client, kind, "x", tools=[add], **wrong)
    with pytest.raises(ValueError, match="two tools named 'add'"):
        await run(client, kind, "x", tools=[add, add])
    assert server.requests == []
