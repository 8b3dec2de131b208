"""Handlers that follow the streams of assistants' runs, and the manager that opens such a stream."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ...errors import APIError, APITimeoutError
from ...structured.coercion import models_in, text_of, value_at
from ...wrong_statements import refuse_plain_statements
from ..helper import AsyncHelperStreamManager, DerivedIterator, attach_snapshot
from ..read_errors import check_open
from .router import RunRouter

if TYPE_CHECKING:
    from typing import Self

    from ...types.beta.assistant_stream_event import AssistantStreamEvent
    from ...types.beta.threads.message import ImageFile, Message, Text
    from ...types.beta.threads.message_delta_event import MessageDelta, TextDelta
    from ...types.beta.threads.run import Run
    from ...types.beta.threads.runs.run_step import RunStep, ToolCall
    from ...types.beta.threads.runs.run_step_delta_event import RunStepDelta, ToolCallDelta
    from ..stream import AsyncStream

__all__ = ["AsyncAssistantEventHandler", "AsyncAssistantEventHandlerT", "AsyncAssistantStreamManager"]


@refuse_plain_statements
class AsyncAssistantEventHandler:
    """Follows the stream of one run. Subclasses define the `on_` methods that they need, as coroutines.

    They are called while the stream is read: by iterating over the handler, by `until_done`, or by a `get_final_`
    method. An exception that one raises ends the reading. Snapshots are made only for methods that are defined. For
    one task at a time.
    """

    text_deltas: AsyncIterator[str]
    """The pieces of the messages' texts, as they are received."""

    def __init__(self) -> None:
        self._router = RunRouter()
        self._raw_stream: Any = None
        self._has_ended = False
        self._listener: Any = (
            None  # None for this handler: a reference to itself would delay closing until a collection
        )
        self._listener_base: type[Any] = AsyncAssistantEventHandler
        self.text_deltas = DerivedIterator(self, _texts_in)

    def __repr__(self) -> str:
        return f"<{type(self).__name__}{'' if self._raw_stream is None else f' of {self._raw_stream!r}'}>"

    def _attach(self, raw_stream: AsyncStream[AssistantStreamEvent]) -> None:
        if self._raw_stream is not None:
            raise RuntimeError(f"this {type(self).__name__} already follows a stream; make one handler for each stream")
        self._raw_stream = raw_stream

    def _call_methods_of(self, listener: Any, base: type[Any]) -> None:
        """Call the methods of another object instead, those that it does not have from `base`."""
        self._listener, self._listener_base = listener, base

    # The state of the run

    @property
    def current_event(self) -> AssistantStreamEvent | None:
        """The event that was read last; None before the first and at the end."""
        return self._router.event

    @property
    def current_run(self) -> Run | None:
        """The run, as of the last event that has it."""
        return self._router.run

    @property
    def current_run_step_snapshot(self) -> RunStep | None:
        """The latest step as received so far; None once the run has ended."""
        return self._router.step_snapshot

    @property
    def current_message_snapshot(self) -> Message | None:
        """The latest message as received so far."""
        return self._router.message_snapshot

    # Reading

    def __aiter__(self) -> Self:
        check_open(self._raw_stream)
        return self

    async def __anext__(self) -> AssistantStreamEvent:
        if self._raw_stream is None:
            raise RuntimeError("this handler follows no stream yet; pass it as event_handler, and enter the manager")
        try:
            event: AssistantStreamEvent = await self._raw_stream.__anext__()
            for name, arguments in self._router.route(event):
                await self._call(name, arguments)
        except StopAsyncIteration:
            await self._end()
            raise
        except Exception as exc:
            if isinstance(exc, APIError):
                attach_snapshot(exc, lambda: self.current_message_snapshot)
            exception = exc  # which outlasts this clause
            try:
                if isinstance(exc, APITimeoutError | TimeoutError):
                    await self._call("on_timeout")
                await self._call("on_exception", lambda: (exception,))
            finally:
                await self.close()
                await self._end()
            raise
        return event

    async def _call(self, name: str, arguments: Callable[[], tuple[Any, ...]] = tuple) -> None:
        """Call a method if it is defined: by a subclass, or on the handler itself."""
        listener: Any = self if self._listener is None else self._listener
        if name in vars(listener) or getattr(listener.__class__, name) is not getattr(self._listener_base, name):
            result = getattr(listener, name)(*arguments())
            if isawaitable(result):
                await result

    async def _end(self) -> None:
        if not self._has_ended:
            self._has_ended = True
            self._router.end()
            await self._call("on_end")

    async def until_done(self) -> None:
        """Read the stream to its end."""
        async for _ in self:
            pass

    async def close(self) -> None:
        """Stop receiving and close the connection, unless the whole answer was received. May be called again."""
        if self._raw_stream is not None:
            await self._raw_stream.close()

    # Results

    async def get_final_run(self) -> Run:
        """Read the stream to its end, and return the run.

        Raises:
            RuntimeError: the stream had no run.
        """
        await self.until_done()
        run = self._router.run
        if run is None:
            raise RuntimeError("the stream ended without a run; there is no final one")
        return run

    async def get_final_run_steps(self) -> list[RunStep]:
        """Read the stream to its end, and return the steps of the run.

        Raises:
            RuntimeError: the stream had none.
        """
        await self.until_done()
        steps = self._router.steps()
        if not steps:
            raise RuntimeError("the stream ended without a run step; there are no final ones")
        return steps

    async def get_final_messages(self) -> list[Message]:
        """Read the stream to its end, and return its messages.

        Raises:
            RuntimeError: the stream had none.
        """
        await self.until_done()
        messages = self._router.messages()
        if not messages:
            raise RuntimeError("the stream ended without a message; there are no final ones")
        return messages

    # Methods for subclasses to define

    async def on_event(self, event: AssistantStreamEvent) -> None:
        """Called with every event, before any other method."""

    async def on_run_step_created(self, run_step: RunStep) -> None:
        """A step of the run has started."""

    async def on_run_step_delta(self, delta: RunStepDelta, snapshot: RunStep) -> None:
        """More of a step was received; `snapshot` is the step so far."""

    async def on_run_step_done(self, run_step: RunStep) -> None:
        """A step has ended: completed, cancelled, failed or expired."""

    async def on_tool_call_created(self, tool_call: ToolCall) -> None:
        """A tool call has started."""

    async def on_tool_call_delta(self, delta: ToolCallDelta, snapshot: ToolCall) -> None:
        """More of a tool call was received; `snapshot` is the call so far."""

    async def on_tool_call_done(self, tool_call: ToolCall) -> None:
        """A tool call is complete."""

    async def on_exception(self, exception: Exception) -> None:
        """Reading the stream, or a method of this handler, failed. The exception is raised after this."""

    async def on_timeout(self) -> None:
        """The server was silent for too long. `on_exception` follows."""

    async def on_message_created(self, message: Message) -> None:
        """A message has started."""

    async def on_message_delta(self, delta: MessageDelta, snapshot: Message) -> None:
        """More of a message was received; `snapshot` is the message so far."""

    async def on_message_done(self, message: Message) -> None:
        """A message has ended, completed or not."""

    async def on_text_created(self, text: Text) -> None:
        """A text in a message has started."""

    async def on_text_delta(self, delta: TextDelta, snapshot: Text) -> None:
        """More of a text was received; `snapshot` is the text so far."""

    async def on_text_done(self, text: Text) -> None:
        """A text in a message is complete."""

    async def on_image_file_done(self, image_file: ImageFile) -> None:
        """An image in a message is complete."""

    async def on_end(self) -> None:
        """The stream has ended, whether or not it failed."""


AsyncAssistantEventHandlerT = TypeVar("AsyncAssistantEventHandlerT", bound=AsyncAssistantEventHandler)


def _follow(raw_stream: Any, event_handler: Any) -> Any:
    handler = AsyncAssistantEventHandler() if event_handler is None else event_handler
    handler._attach(raw_stream)
    return handler


def _texts_in(event: Any) -> Iterator[str]:
    if value_at(event, "event") == "thread.message.delta":
        for content in models_in(value_at(value_at(value_at(event, "data"), "delta"), "content")):
            text = text_of(value_at(value_at(content, "text"), "value"))
            if value_at(content, "type") == "text" and text:
                yield text


class AsyncAssistantStreamManager(
    AsyncHelperStreamManager[AsyncAssistantEventHandlerT], Generic[AsyncAssistantEventHandlerT]
):
    """Starts a run when it is entered, and gives the handler that follows its stream.

    Args:
        api_request: sends the request, and gives the stream of events.
        event_handler: the handler; None for one whose methods do nothing.
    """

    _stream_class = staticmethod(_follow)

    def __init__(
        self,
        api_request: Callable[[], Awaitable[AsyncStream[AssistantStreamEvent]]]
        | Awaitable[AsyncStream[AssistantStreamEvent]],
        *,
        event_handler: AsyncAssistantEventHandlerT | None,
    ) -> None:
        super().__init__(api_request, event_handler=event_handler)
