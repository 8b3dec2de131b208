"""Handlers of the streams of runs for blocking callers, and what opens these."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from openai_core.errors import APIError, APITimeoutError
from openai_core.streaming.assistants.handler import RunHandler, texts_of

from .helper import HelperStreamManager

if TYPE_CHECKING:
    from typing import Self

    from openai_core.types.beta.assistant_stream_event import AssistantStreamEvent
    from openai_core.types.beta.threads.image_file import ImageFile
    from openai_core.types.beta.threads.message import Message
    from openai_core.types.beta.threads.message_delta import MessageDelta
    from openai_core.types.beta.threads.run import Run
    from openai_core.types.beta.threads.runs.run_step import RunStep
    from openai_core.types.beta.threads.runs.run_step_delta import RunStepDelta
    from openai_core.types.beta.threads.runs.tool_call import ToolCall
    from openai_core.types.beta.threads.runs.tool_call_delta import ToolCallDelta
    from openai_core.types.beta.threads.text import Text
    from openai_core.types.beta.threads.text_delta import TextDelta

    from ...streaming import Stream

__all__ = ["AssistantEventHandler", "AssistantEventHandlerT", "AssistantStreamManager"]


class AssistantEventHandler(RunHandler):
    """Follows the stream of one run. Subclasses define those of its `on_` methods that they need; all are functions.

    The stream has to be read for them to be called: by iterating over the handler, by `until_done`, or by asking for
    what is final. What a method raises ends the reading. Snapshots that are passed to methods are made for those that a
    subclass defines. For one thread at a time.
    """

    def __init__(self) -> None:
        super().__init__()
        self._opened: Any = None
        self._told_end = False
        self.text_deltas = self._text_deltas()
        """The pieces of the messages' texts as they come."""

    def _attach(self, raw_stream: Stream[AssistantStreamEvent]) -> None:
        if self._opened is not None:
            raise RuntimeError(f"this {type(self).__name__} already follows a stream; make one for each")
        self._opened = raw_stream

    # Reading

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> AssistantStreamEvent:
        if self._opened is None:
            raise RuntimeError("this handler follows no stream yet; pass it as event_handler, and enter what is given")
        try:
            event: AssistantStreamEvent = next(self._opened)
            for name, arguments in self._router.route(event):
                if self._defines(name, AssistantEventHandler):
                    getattr(self, name)(*arguments())
        except StopIteration:
            self._end()
            raise
        except Exception as exc:
            if isinstance(exc, APIError):
                exc.snapshot = self.current_message_snapshot
            try:
                if isinstance(exc, APITimeoutError | TimeoutError):
                    self.on_timeout()
                self.on_exception(exc)
            finally:
                self.close()
                self._end()
            raise
        return event

    def _end(self) -> None:
        if not self._told_end:
            self._told_end = True
            self._router.end()
            self.on_end()

    def _text_deltas(self) -> Iterator[str]:
        for event in self:
            yield from texts_of(event)

    def until_done(self) -> None:
        """Read the stream to its end, calling the methods."""
        for _ in self:
            pass

    def close(self) -> None:
        """Stop receiving and close the connection, unless the whole answer was received. May be called again."""
        if self._opened is not None:
            self._opened.close()

    # What is final

    def get_final_run(self) -> Run:
        """Read the stream to its end, and give the run as it is then.

        Raises:
            RuntimeError: the stream had no run.
        """
        self.until_done()
        return self._final_run()

    def get_final_run_steps(self) -> list[RunStep]:
        """Read the stream to its end, and give the steps of the run.

        Raises:
            RuntimeError: the stream had none.
        """
        self.until_done()
        return self._final_steps()

    def get_final_messages(self) -> list[Message]:
        """Read the stream to its end, and give the messages that it had.

        Raises:
            RuntimeError: the stream had none.
        """
        self.until_done()
        return self._final_messages()

    # What subclasses define

    def on_event(self, event: AssistantStreamEvent) -> None:
        """Every event, before what it means is told."""

    def on_run_step_created(self, run_step: RunStep) -> None:
        """A step of the run began."""

    def on_run_step_delta(self, delta: RunStepDelta, snapshot: RunStep) -> None:
        """More of a step came; with all that there is of it."""

    def on_run_step_done(self, run_step: RunStep) -> None:
        """A step is over: completed, cancelled, failed or expired."""

    def on_tool_call_created(self, tool_call: ToolCall) -> None:
        """A call of a tool began."""

    def on_tool_call_delta(self, delta: ToolCallDelta, snapshot: ToolCall) -> None:
        """More of a call of a tool came; with all that there is of it."""

    def on_tool_call_done(self, tool_call: ToolCall) -> None:
        """A call of a tool is complete."""

    def on_exception(self, exception: Exception) -> None:
        """Reading the stream, or a method of this handler, failed. The exception is raised after this."""

    def on_timeout(self) -> None:
        """The server was silent for too long. `on_exception` follows."""

    def on_message_created(self, message: Message) -> None:
        """A message began."""

    def on_message_delta(self, delta: MessageDelta, snapshot: Message) -> None:
        """More of a message came; with all that there is of it."""

    def on_message_done(self, message: Message) -> None:
        """A message is complete, or will not be."""

    def on_text_created(self, text: Text) -> None:
        """A text in a message began."""

    def on_text_delta(self, delta: TextDelta, snapshot: Text) -> None:
        """More of a text came; with all that there is of it."""

    def on_text_done(self, text: Text) -> None:
        """A text in a message is complete."""

    def on_image_file_done(self, image_file: ImageFile) -> None:
        """An image in a message is complete."""

    def on_end(self) -> None:
        """The stream has ended, in whatever way."""


AssistantEventHandlerT = TypeVar("AssistantEventHandlerT", bound=AssistantEventHandler)


def _follow(raw_stream: Any, event_handler: Any) -> Any:
    handler = AssistantEventHandler() if event_handler is None else event_handler
    handler._attach(raw_stream)
    return handler


class AssistantStreamManager(HelperStreamManager[AssistantEventHandlerT], Generic[AssistantEventHandlerT]):
    """Starts a run when it is entered, and gives the handler that follows its stream: `with ... as stream`.

    Args:
        api_request: makes the request; gives its stream of events.
        event_handler: what follows the stream; None for one that does nothing but that.
    """

    _stream_class = staticmethod(_follow)

    def __init__(
        self,
        api_request: Callable[[], Stream[AssistantStreamEvent]],
        *,
        event_handler: AssistantEventHandlerT | None,
    ) -> None:
        super().__init__(api_request, event_handler=event_handler)
