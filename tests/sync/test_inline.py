"""Stream helpers for blocking callers: they run in the caller's thread, over what its own methods give."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from openai_core import omit
from openai_core.testing import LocalServer
from openai_sync import AssistantEventHandler, OpenAI
from openai_sync.inline import run_inline
from openai_sync.lib.streaming import AssistantStreamManager
from openai_sync.lib.streaming.chat import ChatCompletionStream, ChatCompletionStreamManager
from openai_sync.resources.beta.threads.runs import Runs
from openai_sync.resources.chat.completions import Completions
from openai_sync.resources.responses import Responses
from tests.instrumented import instrumented

QUESTION: Any = {"messages": [{"role": "user", "content": "Say hello"}], "model": "gpt-5"}


@pytest.fixture
def client(server: LocalServer) -> Iterator[OpenAI]:
    with OpenAI(base_url=server.base_url, api_key="k") as made:
        yield made


class Traced:
    """What a tracer puts around a stream: an iterator, and no more."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[Any]:
        yield from self._stream


@contextlib.contextmanager
def traced(kind: Any, method: str) -> Iterator[list[str]]:
    """What a tracer makes of a method of a resource's class. Gives the calls of it."""
    calls: list[str] = []

    def around(original: Any) -> Any:
        def call(self: Any, *args: Any, **kwargs: Any) -> Any:
            calls.append(f"{type(self).__name__}.{method}")
            return Traced(original(self, *args, **kwargs))

        return call

    with instrumented(kind, method, around):
        yield calls


def test_chat_helper_calls_the_method_that_a_tracer_replaced(client: OpenAI) -> None:
    with traced(Completions, "create") as calls, client.chat.completions.stream(**QUESTION) as stream:
        text = "".join(event.delta for event in stream if event.type == "content.delta")
    assert calls == ["Completions.create"]
    assert text == stream.get_final_completion().choices[0].message.content != ""


def test_response_helper_calls_the_method_that_a_tracer_replaced(client: OpenAI) -> None:
    ask: Any = {"input": "Say hello", "model": "gpt-5"}
    with traced(Responses, "create") as calls, client.responses.stream(**ask) as stream:
        text = stream.get_final_response().output_text
    assert calls == ["Responses.create"]
    assert text != ""


def test_tool_run_reads_what_a_tracer_put_around_its_streams(client: OpenAI) -> None:
    """Its requests are sent in the event loop, by the asynchronous method."""
    from openai_core.resources.responses import AsyncResponses

    class AsyncTraced:
        def __init__(self, stream: Any) -> None:
            self._stream = stream

        async def __aiter__(self) -> Any:
            async for event in self._stream:
                yield event

        async def __anext__(self) -> Any:
            return await self._stream.__anext__()

    made: list[AsyncTraced] = []

    def around(original: Any) -> Any:
        async def create(self: Any, **params: Any) -> Any:
            made.append(AsyncTraced(await original(self, **params)))
            return made[-1]

        return create

    def add(a: int, b: int) -> int:
        return a + b

    ask: Any = {"input": 'add({"a": 1, "b": 2})', "model": "gpt-5", "tools": [add]}
    with instrumented(AsyncResponses, "create", around), client.responses.run_tools_stream(**ask) as stream:
        steps = list(stream.steps())
    assert len(made) == 2
    assert [[result.output for result in step.results] for step in steps] == [["3"], []]


def test_helpers_can_be_made_of_what_programs_have(client: OpenAI) -> None:
    """A stream, or a function that gives one."""

    def request() -> Any:
        return client.chat.completions.create(**QUESTION, stream=True)

    with ChatCompletionStream[Any](raw_stream=request(), response_format=omit, input_tools=omit) as stream:
        first = stream.until_done().get_final_completion()
        assert stream.request_id is not None
        assert stream.response.status_code == 200
    manager: Any = ChatCompletionStreamManager(request, response_format=omit, input_tools=omit)
    with manager as stream:
        assert stream.get_final_completion().choices[0].message == first.choices[0].message
    with pytest.raises(TypeError, match="missing a required argument: 'raw_stream'"):
        ChatCompletionStream(response_format=omit, input_tools=omit)  # type: ignore[call-arg]


class Handler(AssistantEventHandler):
    """Notes what is called, in which thread."""

    def __init__(self) -> None:
        self.calls: list[str] = []  # before the handler itself is made, as programs may do
        super().__init__()

    def on_text_delta(self, delta: Any, snapshot: Any) -> None:
        super().on_text_delta(delta, snapshot)
        assert threading.current_thread() is threading.main_thread()
        assert self.current_message_snapshot is not None
        self.calls.append(snapshot.value)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_handlers_keep_their_attributes_and_run_where_the_program_does(client: OpenAI) -> None:
    """Methods may also be defined on the handler itself; what is not defined is not called."""
    handler = Handler()
    ends: list[AssistantEventHandler] = []
    handler.on_end = lambda: ends.append(handler)  # type: ignore[method-assign]
    thread, assistant = client.beta.threads.create(), client.beta.assistants.create(model="m")
    client.beta.threads.messages.create(thread_id=thread.id, role="user", content="Say hello")
    sent: Any = {"thread_id": thread.id, "assistant_id": assistant.id}
    with client.beta.threads.runs.stream(**sent, event_handler=handler) as stream:
        assert stream is handler
        assert stream.get_final_run().status == "completed"
    assert len(handler.calls) > 0
    assert handler.calls[-1].startswith(handler.calls[0])
    assert ends == [handler]

    manager: Any = AssistantStreamManager(
        lambda: client.beta.threads.runs.create(**sent, stream=True), event_handler=(other := Handler())
    )
    with manager as stream:
        assert stream is other
        assert "".join(stream.text_deltas) == handler.calls[-1]
    assert repr(other).startswith("<Handler of <Stream ")


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_handler_of_no_stream_says_what_to_do(client: OpenAI) -> None:
    assert Runs is type(client.beta.threads.runs)
    with pytest.raises(RuntimeError, match="pass it as event_handler"):
        next(Handler())


def test_what_suspends_is_refused() -> None:
    """A coroutine that has to wait needs an event loop, which is not here."""

    async def wait() -> None:
        await asyncio.sleep(0)

    with pytest.raises(RuntimeError, match="needs an event loop; use the asynchronous client"):
        run_inline(wait())
