"""Methods of `client.beta.agents.sessions` besides single requests: typed output, functions, and turns as streams."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Unpack, cast, overload
from uuid import uuid4

from typing_extensions import TypedDict, TypeVar

from ...calls.endpoint import StreamingEndpoint, check_call
from ...calls.options import CallOptions, TimeoutLike
from ...deadline import Deadline
from ...sentinels import NotGiven, Omit, is_given
from ...types.beta.agents.session_create_params import (
    SessionCreateParamsBase,
    SessionCreateParamsNonStreaming,
    SessionCreateParamsStreaming,
)
from .._resource import Resource

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ...streaming import AsyncStream
    from ...streaming.agents.stream import AsyncAgentSessionEventStream, AsyncAgentSessionStream
    from ...streaming.agents.tool_calls import AgentToolError
    from ...types.beta.agent_session import AgentSession
    from ...types.beta.agent_session_event import AgentSessionEvent
    from ...types.beta.agent_session_input_message_param import AgentSessionInputMessageParam

__all__ = ["CreateCall", "CreateEitherCall", "CreateStreamCall", "SessionMethods", "TurnStreamOptions"]

T = TypeVar("T", default=Any)

_KEY: Final = "idempotency-key"


class CreateCall(SessionCreateParamsNonStreaming, CallOptions, total=False):
    """Parameters of `create` without streaming."""


class CreateStreamCall(SessionCreateParamsStreaming, CallOptions, total=False):
    """Parameters of `create` with streaming."""


class CreateEitherCall(SessionCreateParamsBase, CallOptions, total=False):
    """Parameters of `create`, with or without streaming."""

    stream: bool | Omit | None
    """Whether the answer comes as events while it is generated."""


class TurnStreamOptions(TypedDict, total=False):
    """Options of `stream`; those of requests apply to each that it sends."""

    idempotency_key: str | Omit | None
    """Of the message. Default: a new one, so that a repeated attempt does not send it twice."""
    extra_headers: "Mapping[str, str | Omit] | None"
    """Headers to add or replace."""
    timeout: float | TimeoutLike | NotGiven | None
    """Limits for each attempt, in seconds; None is no limit. Default: the client's."""
    idle_timeout: float | NotGiven | None
    """Seconds that the stream may stay open without an event; None is no limit. Default: the client's."""
    deadline: float | Deadline | None
    """Limit for the whole turn, in seconds; `math.inf` is none. Default, and None: the client's."""


class SessionMethods(Resource):
    """Methods of `client.beta.agents.sessions`."""

    @overload
    async def create(
        self,
        *,
        output_type: "type[T] | None" = None,
        tool_handlers: None = None,
        on_tool_error: None = None,
        **params: Unpack[CreateCall],
    ) -> "AgentSession": ...
    @overload
    async def create(
        self,
        *,
        output_type: "type[T] | None" = None,
        tool_handlers: "Mapping[str, Callable[[dict[str, Any]], object]] | None" = None,
        on_tool_error: "Callable[[AgentToolError], object] | None" = None,
        **params: Unpack[CreateStreamCall],
    ) -> "AsyncAgentSessionEventStream[T]": ...
    @overload
    async def create(
        self,
        *,
        output_type: "type[T] | None" = None,
        tool_handlers: "Mapping[str, Callable[[dict[str, Any]], object]] | None" = None,
        on_tool_error: "Callable[[AgentToolError], object] | None" = None,
        **params: Unpack[CreateEitherCall],
    ) -> "AgentSession | AsyncAgentSessionEventStream[T]": ...
    async def create(
        self,
        *,
        output_type: "type[T] | None" = None,
        tool_handlers: "Mapping[str, Callable[[dict[str, Any]], object]] | None" = None,
        on_tool_error: "Callable[[AgentToolError], object] | None" = None,
        **params: Unpack[CreateEitherCall],
    ) -> "AgentSession | AsyncAgentSessionEventStream[T]":
        """Start a session of an agent; its events are streamed with `stream=True`.

        Args:
            output_type: the type of the agent's output, whose strict schema is sent as its `text["format"]`; the result
                of the stream has it as `output_parsed`.
            tool_handlers: functions, sync or async, that answer calls of tools, by name; each gets the arguments that
                the model wrote. Only with `stream=True`. Sync ones run in worker threads.
            on_tool_error: called with an `AgentToolError` for each call that failed; the model sees no more than
                that it did. What it raises ends the stream.

        Raises:
            SchemaError: strict mode cannot express `output_type`. Nothing was sent.
            ValueError: `tool_handlers` without a stream; or `output_type` beside a format in `agent`.
        """
        streams = is_given(params.get("stream")) and bool(params.get("stream"))
        if tool_handlers is not None and not (streams and self._caller.returns_values):
            raise ValueError("sessions.create() runs tool_handlers only for stream=True, and not for a raw response")
        if output_type is not None:
            params["agent"] = cast("Any", _with_format(params.get("agent"), output_type))
        if not streams:
            return cast("AgentSession", await self._caller.call_or_stream(CREATE, params))
        from ...calls.raw import BaseAPIResponse
        from ...streaming.agents.stream import AsyncAgentSessionEventStream, TurnState

        state = TurnState(None, output_type, tool_handlers, on_tool_error)
        started = cast("CreateEitherCall", self._caller.builder.start_deadline(params))
        answer: Any = await self._caller.call_or_stream(CREATE, started)
        if isinstance(answer, BaseAPIResponse):  # which views and headers of a call can ask for
            return cast("AsyncAgentSessionEventStream[T]", answer)
        return AsyncAgentSessionEventStream(answer, state, self._sender(started))

    def stream(
        self,
        session_id: str,
        *,
        input: "str | Iterable[AgentSessionInputMessageParam]",
        output_type: "type[T] | None" = None,
        tool_handlers: "Mapping[str, Callable[[dict[str, Any]], object]] | None" = None,
        on_tool_error: "Callable[[AgentToolError], object] | None" = None,
        **options: Unpack[TurnStreamOptions],
    ) -> "AsyncAgentSessionStream[T]":
        """Send a message to an idle session, and follow the turn that answers it.

        The message is sent when what this returns is entered, after the events are asked for, so that none is missed:
        `async with ... as stream`. `get_final_result()` reads to the end of the turn; iterating gives its events.

        Args:
            session_id: the session, which has to be idle.
            input: a text, or messages.
            output_type: the type to parse the output into; the agent's own format asks for it: `agent_text_format`.
            tool_handlers: functions, sync or async, that answer calls of tools, by name; each gets the arguments that
                the model wrote. Sync ones run in worker threads.
            on_tool_error: called with an `AgentToolError` for each call that failed; the model sees no more than
                that it did. What it raises ends the stream.

        Raises:
            SchemaError: `output_type` is no type that can be parsed into.
            ValueError: `session_id` is empty.
        """
        from ...streaming.agents.stream import AsyncAgentSessionStream, TurnState

        check_call("beta.agents.sessions.stream", TurnStreamOptions, options)
        if not session_id:
            raise ValueError("sessions.stream() needs a session_id that is not empty")
        content: Any = [{"type": "input_text", "text": input}]
        messages = [{"role": "user", "content": content}] if isinstance(input, str) else list(input)
        state = TurnState(session_id, output_type, tool_handlers, on_tool_error)
        started = self._caller.builder.start_deadline(options)
        given = {name: value for name, value in started.items() if is_given(value)}
        given_headers: Mapping[str, Any] = given.get("extra_headers") or {}
        headers = {name.lower(): value for name, value in given_headers.items()}
        key = headers.get(_KEY) or given.pop("idempotency_key", None) or str(uuid4())
        resource: Any = self
        sender = self._sender(given)

        async def open_stream() -> "AsyncStream[AgentSessionEvent]":
            short = {name: value for name, value in given.items() if name != "idle_timeout"}
            session: AgentSession = await resource.retrieve(session_id, **short)
            if session.status != "idle":
                raise ValueError(
                    f"sessions.stream() starts a turn of an idle session; {session_id} is {session.status}; follow it "
                    "with sessions.events.stream()"
                )
            stream: AsyncStream[AgentSessionEvent] = await resource.events.stream(session_id, **given)
            try:
                await sender(session_id, [{"type": "agent.session.input.message", "input": messages}], key)
            except Exception:
                await stream.close()
                raise
            except BaseException:
                stream.abandon()
                raise
            return stream

        return AsyncAgentSessionStream(state, open_stream, sender)

    def _sender(self, options: "Mapping[str, Any]") -> Any:
        """What sends events to a session, with the options of a call that apply to each request of it."""
        names = [name for name in ("extra_headers", "timeout", "deadline") if name in options]
        carried = {name: options[name] for name in names if is_given(options[name])}
        if carried.get("extra_headers"):
            # A key among them is that of the call: with it, answers to tools would be taken for its message again.
            headers = dict(carried["extra_headers"])
            carried["extra_headers"] = {name: headers[name] for name in headers if name.lower() != _KEY}
        resource: Any = self

        async def send(session_id: str, events: "list[Any]", key: str | None = None) -> None:
            given = {"idempotency_key": key or str(uuid4()), **carried}
            await resource.events.create(session_id, events=events, **given)

        return send


def _with_format(agent: object, output_type: Any) -> "dict[str, Any]":
    """The parameter `agent` with the format for a type.

    Raises:
        ValueError: it has a format.
    """
    from ...structured.agent_tools import agent_text_format

    given: dict[str, Any] = dict(cast("Any", agent)) if is_given(agent) and agent is not None else {}
    text: dict[str, Any] = dict(given.get("text") or {})
    if text.get("format") is not None:
        raise ValueError("sessions.create() got both output_type and agent['text']['format']; give one of them")
    return {**given, "text": {**text, "format": agent_text_format(output_type)}}


CREATE: "StreamingEndpoint[AgentSession, AgentSessionEvent]" = StreamingEndpoint(
    "beta.agents.sessions.create",
    "POST",
    "/agents/sessions",
    "beta.AgentSession",
    params=CreateEitherCall,
    headers={"openai-beta": "agents=v1"},
    stream_of="beta.AgentSessionEvent",
)
