"""Streams of the events of a session that run functions for it, and collect the result of a turn."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from copy import copy
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, TypeVar

from typing_extensions import TypeVar as TypeVarWithDefault

from ...errors import BadRequestError
from ...structured.agent_tools import FunctionTool
from ...worker_threads import call_function
from ..helper import AsyncHelperStream
from .results import AgentTurnResult, TurnCollector
from .tool_calls import AgentToolError, FunctionCall, PendingCalls

if TYPE_CHECKING:
    from typing import Self

    from ...types.beta.agent_session_event import AgentSessionEvent
    from ..stream import AsyncStream

__all__ = [
    "AsyncAgentSessionEventStream",
    "AsyncAgentSessionStream",
    "AsyncTurnStream",
    "TurnState",
    "adapted_turn_stream",
]

OutputT = TypeVarWithDefault("OutputT", default=Any)
TurnStreamT = TypeVar("TurnStreamT", bound="AsyncTurnStream[Any]")

_REMEMBERED: Final = 1024
"""Events that are known again if they are sent again, as after a server has lost its place."""

Send = Callable[[str, list[Any]], Awaitable[None]]
"""Sends events to a session, given its id."""
CallFunction = Callable[[Callable[..., Any], Any], Awaitable[Any]]
"""Calls a function of the program with one argument."""


class TurnState:
    """What is known of a turn, and how its calls are answered.

    Args:
        session_id: the session; None to take it from the events.
        output_type: the type of the output; None if it is not parsed.
        tool_handlers: a handler for each function, by name.
        on_tool_error: is notified of calls that failed.
    """

    def __init__(
        self,
        session_id: str | None,
        output_type: Any,
        tool_handlers: Mapping[str, Callable[..., Any]] | None,
        on_tool_error: Callable[[AgentToolError], Any] | None,
    ) -> None:
        self.handlers = dict(tool_handlers or {})
        for name, handler in self.handlers.items():
            if not callable(handler):
                raise TypeError(f"the handler of tool {name!r} must be a function; got {type(handler).__name__}")
        self.output_type = output_type
        if output_type is not None:
            from ...structured.type_schema import type_schema_of

            # A type that cannot be parsed into is refused before anything is sent.
            type_schema_of(output_type, "output_type")
        self.on_tool_error = on_tool_error
        self.calls = PendingCalls(self.handlers)
        self.turn = TurnCollector(session_id, self.calls.names)
        self._recent: dict[str, None] = {}  # the ids of the last events, in their order
        self._result: AgentTurnResult[Any] | None = None

    def handle(self, event: Any) -> list[Any]:
        """Take the next event. Returns what the program gets of it: nothing of one that came before."""
        if self._is_repeated(event):
            return []
        self.turn.accept(event)
        self.calls.accept(event)
        return [event]

    def _is_repeated(self, event: Any) -> bool:
        id = event.event_id
        if type(id) is not str or not id:
            return False
        if id in self._recent:
            return True
        self._recent[id] = None
        if len(self._recent) > _REMEMBERED:
            del self._recent[next(iter(self._recent))]
        return False

    def result(self) -> AgentTurnResult[Any]:
        """The result of the turn, parsed; the same object each time.

        Raises:
            AgentTurnResultError: there is none.
            AgentOutputParseError: it does not fit the type.
        """
        if self._result is None:
            result = self.turn.result()
            self._result = result if self.output_type is None else result.parse(self.output_type)
        return self._result


class AsyncTurnStream(AsyncHelperStream["AgentSessionEvent"], Generic[OutputT]):
    """The events of a session, one by one as they are asked for. For one task at a time.

    A call of a function that has a handler is answered when the event after it is asked for: whoever stops there has
    run nothing. Calls are answered one after the other; of a failure the model learns that there was one, and
    `on_tool_error` what it was.
    """

    def __init__(self, raw_stream: Any, state: TurnState, send: Send) -> None:
        super().__init__(raw_stream, state.handle)
        self._raw_stream: Any  # None until it is open
        self._state = state
        self._send = send
        self._call: CallFunction = call_function

    async def __anext__(self) -> AgentSessionEvent:
        if self._state.handlers:
            await self._answer_calls()
        return await super().__anext__()

    async def get_final_result(self) -> AgentTurnResult[OutputT]:
        """Read on until the turn has ended and the session is at rest, answering calls, and return the result.

        May be called after some of the events, or all of them, were read.

        Raises:
            AgentTurnResultError: the turn failed, was cancelled, waits for an action that no handler takes, or did not
                end; its `reason` says which.
            AgentOutputParseError: the output does not fit the `output_type`.
        """
        state = self._state
        try:
            while not state.turn.has_result:
                await self.__anext__()
        except StopAsyncIteration:
            pass
        except Exception as exc:
            raise state.turn.error("observation_failed") from exc
        return state.result()

    async def until_done(self) -> Self:
        """Read the events to their end, answering calls."""
        try:
            while True:
                await self.__anext__()
        except StopAsyncIteration:
            return self

    def with_result_collection(self) -> Self:
        """Nothing: results are always collected. For programs that announce that they will ask for one."""
        return self

    # Calls

    async def _answer_calls(self) -> None:
        calls = self._state.calls
        while (early := calls.next_answer()) is not None:
            await self._send_answer(*early)
        while (call := calls.next_call()) is not None:
            await self._send_answer(call, await self._answer_to(call))

    async def _answer_to(self, call: FunctionCall) -> dict[str, Any]:
        stage: Literal["arguments", "execution", "output"] = "arguments"
        try:
            arguments: Any = call.arguments()
            handler: Any = self._state.handlers[call.name]
            if _has_these_steps(handler):
                arguments, handler = handler._read(arguments), handler._handler
            stage = "execution"
            output = await self._call(handler, arguments)
            stage = "output"
            return call.answer(output)
        except Exception as exc:
            if self._state.on_tool_error is not None:
                await self._call(self._state.on_tool_error, call.error(exc, stage))
            return call.failure()

    async def _send_answer(self, call: FunctionCall, answer: dict[str, Any]) -> None:
        try:
            await self._send(call.session_id, [answer])
        except BadRequestError:
            if not self._state.calls.may_come_too_early(call, answer):
                raise


class AsyncAgentSessionEventStream(AsyncTurnStream[OutputT], Generic[OutputT]):
    """The events of a session that was just created, to the end of the connection: `async for event in stream`.

    Leaving a loop over it leaves it open, so that it can go on; `close`, the end of an `async with` block and dropping
    it close the connection.

    Raises, while iterating:
        APIError: as for any stream; also if an answer to a call cannot be sent.
        Exception: what `on_tool_error` raised.
    """


class AsyncAgentSessionStream(AsyncTurnStream[OutputT], Generic[OutputT]):
    """One turn of a session: the events from sending a message to the session's coming to rest.

    `async with` sends the message, once; then `async for event in stream`, or `get_final_result`. Leaving a loop over
    it leaves it open, so that it can go on; the end of the block closes the connection, which does not cancel the turn.

    Raises, on entering:
        ValueError: the session is not idle.
        RuntimeError: it was entered before.
        APIError: a request failed.

    Raises, while iterating:
        RuntimeError: the events ended before the session came to rest.
        APIError: as for any stream; also if an answer to a call cannot be sent.
        Exception: what `on_tool_error` raised.
    """

    def __init__(self, state: TurnState, open_stream: Callable[[], Awaitable[AsyncStream[Any]]], send: Send) -> None:
        super().__init__(None, state, send)
        self._open = open_stream
        self._was_entered = False

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._state.turn.session_id}>"

    async def __aenter__(self) -> Self:
        if self._was_entered:
            raise RuntimeError("this stream was entered before; call sessions.stream() for each message")
        self._was_entered = True
        self._raw_stream = await self._open()
        return self

    def __aiter__(self) -> Self:
        self._check_entered()
        return super().__aiter__()

    def _check_open(self) -> None:
        if not self._state.turn.is_idle:  # else the events of this turn were read, and others are not waited for
            super()._check_open()

    async def __anext__(self) -> AgentSessionEvent:
        self._check_entered()
        if self._state.turn.is_idle:
            raise StopAsyncIteration
        return await super().__anext__()

    async def get_final_result(self) -> AgentTurnResult[OutputT]:
        """As `AsyncTurnStream.get_final_result`."""
        self._check_entered()
        return await super().get_final_result()

    def _check_entered(self) -> None:
        if self._raw_stream is None:
            raise RuntimeError("this stream sends its message when it is entered; write `with` or `async with` first")

    async def _continue(self) -> bool:
        raise RuntimeError(
            "the events of the session ended before it came to rest; sessions.retrieve() tells how it is now"
        )

    async def close(self) -> None:
        """Close the connection; the turn goes on. May be called again."""
        if self._raw_stream is not None:
            await super().close()


def _has_these_steps(handler: object) -> bool:
    """Whether a handler is a tool that reads its arguments and calls its function as `FunctionTool` does."""
    tool: Any = FunctionTool
    made: Any = type(handler)
    return issubclass(made, tool) and made.__call__ is tool.__call__


def adapted_turn_stream(
    stream: TurnStreamT,
    *,
    raw: Callable[[Any], Any],
    request: Callable[[Callable[..., Awaitable[Any]]], Callable[..., Awaitable[Any]]],
    call: CallFunction,
) -> TurnStreamT:
    """A copy of a stream that reads, sends and calls functions in another way.

    Args:
        stream: what an asynchronous method gave.
        raw: gets the stream that it reads; returns what is read in its place.
        request: gets each function that sends a request; returns what is called in its place.
        call: calls the functions of the program.
    """
    made = copy(stream)
    if stream._raw_stream is not None:
        made._raw_stream = raw(stream._raw_stream)
    if isinstance(made, AsyncAgentSessionStream):
        made._open = request(made._open)
    made._send = request(stream._send)
    made._call = call
    return made
