"""Streams of runs, followed by handlers: coroutines in the asynchronous worlds, functions in the others."""

from __future__ import annotations

import warnings
from typing import Any

import pytest

from openai_core import APIError, AsyncAssistantEventHandler, StreamIdleTimeoutError
from openai_core.testing import Fault, LocalServer
from openai_sync import AssistantEventHandler
from tests.worlds import World

pytestmark = [pytest.mark.anyio, pytest.mark.filterwarnings("ignore::DeprecationWarning")]

RUN: dict[str, Any] = {"id": "run_1", "object": "thread.run", "created_at": 1, "thread_id": "t", "status": "queued"}
STEP: dict[str, Any] = {
    "id": "step_1",
    "object": "thread.run.step",
    "created_at": 1,
    "run_id": "run_1",
    "type": "tool_calls",
    "status": "in_progress",
    "step_details": {"type": "tool_calls", "tool_calls": []},
}
MESSAGE: dict[str, Any] = {
    "id": "msg_1",
    "object": "thread.message",
    "created_at": 1,
    "thread_id": "t",
    "status": "in_progress",
    "role": "assistant",
    "content": [],
}


def step_delta(*calls: dict[str, Any]) -> dict[str, Any]:
    """More of the step."""
    details = {"type": "tool_calls", "tool_calls": list(calls)}
    return {"id": "step_1", "object": "thread.run.step.delta", "delta": {"step_details": details}}


def message_delta(*content: dict[str, Any]) -> dict[str, Any]:
    """More of the message."""
    return {"id": "msg_1", "object": "thread.message.delta", "delta": {"content": list(content)}}


def text(value: str, index: int = 0) -> dict[str, Any]:
    """More of a text."""
    return {"index": index, "type": "text", "text": {"value": value, "annotations": []}}


CALLS: list[dict[str, Any]] = [
    {"id": "c1", "type": "code_interpreter", "code_interpreter": {"input": "1+1", "outputs": []}},
    {"id": "c2", "type": "function", "function": {"name": "f", "arguments": "{}", "output": None}},
]
CONTENT: list[dict[str, Any]] = [
    {"type": "text", "text": {"value": "Hello", "annotations": []}},
    {"type": "image_file", "image_file": {"file_id": "f1"}},
]
EVENTS: list[tuple[str, dict[str, Any]]] = [
    ("thread.run.created", RUN),
    ("thread.run.in_progress", {**RUN, "status": "in_progress"}),
    ("thread.run.step.created", STEP),
    ("thread.run.step.delta", step_delta({"index": 0, **CALLS[0], "code_interpreter": {"input": "1+"}})),
    ("thread.run.step.delta", step_delta({"index": 0, "type": "code_interpreter", "code_interpreter": {"input": "1"}})),
    ("thread.run.step.delta", step_delta({"index": 1, **CALLS[1]})),
    (
        "thread.run.step.completed",
        {**STEP, "status": "completed", "step_details": {"type": "tool_calls", "tool_calls": CALLS}},
    ),
    ("thread.message.created", MESSAGE),
    ("thread.message.delta", message_delta(text("Hel"))),
    ("thread.message.delta", message_delta(text("lo"))),
    ("thread.message.delta", message_delta({"index": 1, **CONTENT[1]})),
    ("thread.message.completed", {**MESSAGE, "status": "completed", "content": CONTENT}),
    ("thread.run.completed", {**RUN, "status": "completed"}),
]


def sent(*named: tuple[str, Any]) -> list[str]:
    """Events as they travel."""
    import json

    return [f"event: {name}\ndata: {json.dumps(data)}\n\n" for name, data in named]


END = "event: done\ndata: [DONE]\n\n"
CALLED = [
    "run_step_created",
    "tool_call_created c1",
    "run_step_delta",
    "tool_call_delta 1+1",
    "run_step_delta",
    "tool_call_done c1",
    "tool_call_created c2",
    "run_step_delta",
    "tool_call_done c2",
    "run_step_done completed",
    "message_created",
    "text_created",
    "text_delta Hel Hel",
    "message_delta",
    "text_delta lo Hello",
    "message_delta",
    "text_done Hello",
    "message_delta",
    "image_file_done f1",
    "message_done completed",
    "end",
]


def told(name: str, arguments: tuple[Any, ...]) -> str:
    """A call of a method, in short."""
    match name, arguments:
        case "text_delta", (delta, snapshot):
            return f"{name} {delta.value} {snapshot.value}"
        case "text_done", (one,):
            return f"{name} {one.value}"
        case "image_file_done", (one,):
            return f"{name} {one.file_id}"
        case (("tool_call_created" | "tool_call_done"), (one,)):
            return f"{name} {one.id}"
        case "tool_call_delta", (_, snapshot):
            return f"{name} {snapshot.code_interpreter.input}"
        case (("run_step_done" | "message_done"), (one,)):
            return f"{name} {one.status}"
        case _:
            return name


METHODS = sorted({line.split()[0] for line in CALLED} | {"exception", "timeout"})


def recorder(world: World, *, names: list[str] = METHODS, fails: str | None = None) -> Any:
    """A handler of this world that writes down how it is called, in `calls`."""
    calls: list[str] = []

    def note(name: str, arguments: tuple[Any, ...]) -> None:
        calls.append(told(name, arguments))
        if name == fails:
            raise ZeroDivisionError(name)

    def method(name: str) -> Any:
        def plain(self: Any, *arguments: Any) -> None:
            note(name, arguments)

        async def coroutine(self: Any, *arguments: Any) -> None:
            note(name, arguments)

        return plain if world.is_sync else coroutine

    base: Any = AssistantEventHandler if world.is_sync else AsyncAssistantEventHandler
    made = type("Recorder", (base,), {f"on_{name}": method(name) for name in names})()
    made.calls = calls
    return made


async def test_each_event_calls_what_it_means(client: Any, server: LocalServer, world: World) -> None:
    """Every method is called in the order of what happened, each with all that there is so far."""
    handler = recorder(world)
    with server.fault(Fault.events([*sent(*EVENTS), END])):
        async with client.beta.threads.runs.stream(thread_id="t", assistant_id="a", event_handler=handler) as stream:
            await stream.until_done()
            run = await stream.get_final_run()
            steps = await stream.get_final_run_steps()
            messages = await stream.get_final_messages()
    assert handler.calls == CALLED
    assert run.status == "completed"
    assert [(step.id, step.status, len(step.step_details.tool_calls)) for step in steps] == [("step_1", "completed", 2)]
    assert [message.content[0].text.value for message in messages] == ["Hello"]
    assert handler.current_event is None
    assert handler.current_run_step_snapshot is None


async def test_texts_can_be_read_without_a_handler(client: Any, server: LocalServer) -> None:
    """`text_deltas` are the texts alone; the context is there beside them."""
    pieces: list[str] = []
    with server.fault(Fault.events([*sent(*EVENTS), END])):
        async with client.beta.threads.runs.create_and_stream(thread_id="t", assistant_id="a") as stream:
            async for event in stream:
                if event.event == "thread.message.delta":
                    pieces.append(stream.current_message_snapshot.content[0].text.value)
                    assert stream.current_run.status == "in_progress"
                    assert stream.current_run_step_snapshot.id == "step_1"
    assert pieces == ["Hel", "Hello", "Hello"]


async def test_text_deltas_are_the_texts_alone(client: Any, server: LocalServer, world: World) -> None:
    """Pieces in their order, with a handler's methods called on the way; what was not read can be read on."""
    handler = recorder(world, names=["text_done", "end"])
    with server.fault(Fault.events([*sent(*EVENTS), END])):
        async with client.beta.threads.runs.stream(thread_id="t", assistant_id="a", event_handler=handler) as stream:
            pieces: list[str] = []
            async for piece in stream.text_deltas:
                pieces.append(piece)
                if len(pieces) == 1:
                    assert handler.calls == []
            assert (await stream.get_final_run()).status == "completed"
    assert pieces == ["Hel", "lo"]
    assert handler.calls == ["text_done Hello", "end"]


async def test_silence_is_told_and_raised(client: Any, server: LocalServer, world: World) -> None:
    """`on_timeout` is called first, then what every error calls."""
    handler = recorder(world, names=["timeout", "exception", "end"])
    with server.fault(Fault.stall(b"\n\n"), path="/threads/*/runs"):
        thread = await client.beta.threads.create()
        assistant = await client.beta.assistants.create(model="m")
        async with client.beta.threads.runs.stream(
            thread_id=thread.id, assistant_id=assistant.id, event_handler=handler, idle_timeout=0.1
        ) as stream:
            with pytest.raises(StreamIdleTimeoutError):
                await stream.until_done()
            assert stream.current_run.id.startswith("run_")
    assert handler.calls == ["timeout", "exception", "end"]


async def test_an_error_is_told_and_raised(client: Any, server: LocalServer, world: World) -> None:
    """`on_exception` is called before the error is raised, and `on_end` after it."""
    handler = recorder(world, names=["exception", "end"])
    with server.fault(Fault.events([*sent(*EVENTS[:3], ("error", {"code": "c", "message": "boom"})), END])):
        async with client.beta.threads.runs.stream(thread_id="t", assistant_id="a", event_handler=handler) as stream:
            with pytest.raises(APIError, match="boom"):
                await stream.until_done()
    assert handler.calls == ["exception", "end"]


async def test_what_a_method_raises_ends_the_reading(client: Any, server: LocalServer, world: World) -> None:
    """The stream is closed, and the exception raised."""
    handler = recorder(world, names=["text_delta", "exception", "end"], fails="text_delta")
    with server.fault(Fault.events([*sent(*EVENTS), END])):
        async with client.beta.threads.runs.stream(thread_id="t", assistant_id="a", event_handler=handler) as stream:
            with pytest.raises(ZeroDivisionError):
                await stream.until_done()
    assert handler.calls == ["text_delta Hel Hel", "exception", "end"]


async def test_a_handler_follows_one_stream(client: Any, server: LocalServer, world: World) -> None:
    """Passing it to a second stream is refused."""
    handler = recorder(world)
    with server.fault(Fault.events([*sent(*EVENTS), END])):
        async with client.beta.threads.runs.stream(thread_id="t", assistant_id="a", event_handler=handler):
            pass
        again = client.beta.threads.runs.stream(thread_id="t", assistant_id="a", event_handler=handler)
        with pytest.raises(RuntimeError, match="already follows a stream"):
            await again.__aenter__()


async def test_nothing_is_final_in_a_stream_of_nothing(client: Any, server: LocalServer) -> None:
    """Asking for what never came is an error that says so."""
    with server.fault(Fault.events([END])):
        async with client.beta.threads.create_and_run_stream(assistant_id="a") as stream:
            for name in ("run", "run_steps", "messages"):
                with pytest.raises(RuntimeError, match="the stream ended without a"):
                    await getattr(stream, f"get_final_{name}")()


async def test_outputs_of_tools_are_sent(client: Any, server: LocalServer) -> None:
    """The outputs are in the request, the handler follows the stream of its answer."""
    outputs = [{"tool_call_id": "c1", "output": "2"}]
    with server.fault(Fault.events([*sent(*EVENTS), END])):
        async with client.beta.threads.runs.submit_tool_outputs_stream(
            thread_id="t", run_id="run_1", tool_outputs=outputs
        ) as stream:
            assert (await stream.get_final_run()).status == "completed"
    assert server.requests[-1].path.endswith("/threads/t/runs/run_1/submit_tool_outputs")
    assert server.requests[-1].json == {"tool_outputs": outputs, "stream": True}


async def test_the_warning_is_of_the_method_that_was_called(client: Any, server: LocalServer) -> None:
    """One warning, though another deprecated method does the request."""
    with warnings.catch_warnings(record=True) as caught, server.fault(Fault.events([*sent(*EVENTS), END])):
        warnings.simplefilter("always")
        async with client.beta.threads.runs.stream(thread_id="t", assistant_id="a") as stream:
            await stream.until_done()
    assert [str(one.message) for one in caught if one.category is DeprecationWarning] == [
        "beta.threads.runs.stream() is deprecated; use the Responses API"
    ]
