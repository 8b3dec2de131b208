"""What hooks are, and what they are passed. Who calls them: see registry.py."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from typing import Any, Literal

from .usage import Usage

__all__ = ["HOOKS", "AttemptResult", "CallEnd", "CallInfo", "Hooks", "Outcome"]

Outcome = Literal["ok", "error", "cancelled", "abandoned"]
"""How a call ended: with its answer, with an error, cancelled, or left before its answer had arrived whole."""


class CallInfo:
    """One call of a client's method: the same object in each method of a hook. Holds no credentials."""

    __slots__ = (
        "id",
        "key",
        "method",
        "model",
        "operation",
        "params",
        "path",
        "server_address",
        "server_port",
        "state",
        "stream",
    )

    id: str
    """16 hexadecimal digits, drawn for this call."""
    operation: str
    """The method as users write it after the client, such as `chat.completions.create`; `client.get` and the like for
    requests to any path, `realtime.connect` for a websocket."""
    method: str
    """The HTTP verb."""
    path: str
    """Of the URL, without the query."""
    model: str | None
    """The parameter `model`; None if there is none."""
    stream: bool
    """Whether the answer is a stream of events."""
    server_address: str
    """The host of the URL."""
    server_port: int
    """Its port, that of the scheme if the URL has none."""
    params: Mapping[str, object]
    """The parameters of the call, prompts and all. Not shown by `repr`."""
    key: str | None
    """A fingerprint of the key of the last attempt, 8 hexadecimal digits; None before it, or if it has none."""
    state: dict[object, object]
    """For hooks to keep what they need until later, each under a key of its own, such as the hook itself."""

    def __init__(
        self,
        id: str,
        operation: str,
        method: str,
        path: str,
        model: str | None,
        stream: bool,
        server_address: str,
        server_port: int,
        params: Mapping[str, object],
    ) -> None:
        self.id = id
        self.operation = operation
        self.method = method
        self.path = path
        self.model = model
        self.stream = stream
        self.server_address = server_address
        self.server_port = server_port
        self.params = params
        self.key = None
        self.state = {}

    def __repr__(self) -> str:
        model = "" if self.model is None else f" {self.model}"
        return f"<CallInfo {self.id} {self.operation}{model}: {self.method} {self.path}>"


class AttemptResult:
    """How one attempt of a call ended: with a status, or without a response."""

    __slots__ = ("_headers", "error", "number", "seconds", "status")

    number: int
    """1 for the first."""
    status: int | None
    """Of the response; None if there was none."""
    error: BaseException | None
    """Why there was no response, or no whole one; None if there was."""
    seconds: float
    """From the start of the attempt until the head of a streamed response, or the whole of another one, had arrived."""

    def __init__(
        self, number: int, status: int | None, headers: Mapping[str, str], error: BaseException | None, seconds: float
    ) -> None:
        self.number = number
        self.status = status
        self.error = error
        self.seconds = seconds
        self._headers = headers

    @property
    def headers(self) -> Mapping[str, str]:
        """Of the response; case-insensitive."""
        return self._headers

    def __repr__(self) -> str:
        how = f"status {self.status}" if self.status is not None else type(self.error).__name__
        return f"<AttemptResult {self.number}: {how} after {self.seconds:.3f} s>"


class CallEnd:
    """How a call ended, and what came of it."""

    __slots__ = (
        "attempts",
        "error",
        "events",
        "first_event",
        "request_id",
        "seconds",
        "snapshot",
        "status",
        "status_code",
        "usage",
        "value",
        "waited",
    )

    status: Outcome
    """How the call ended."""
    error: BaseException | None
    """What was raised; None if nothing was."""
    value: Any
    """What the method returned, or what a raw response will parse; None for a stream, and for what has no answer."""
    snapshot: Any
    """For a stream: the answer as far as it arrived, if a hook asks for it by `snapshots`; else None."""
    usage: Usage | None
    """The tokens that the server counted; an estimate, marked so, if text came and the server had no time, or was not
    asked, to say. None if nothing came."""
    attempts: int
    """How many times the request was sent."""
    waited: float
    """Seconds spent waiting between attempts."""
    seconds: float
    """From start to end."""
    first_event: float | None
    """Seconds from the start until the first event of a stream; None if there was none."""
    events: int
    """How many events of a stream arrived."""
    status_code: int | None
    """Of the last response; None if there was none."""
    request_id: str | None
    """The server's id of the request, from `x-request-id`."""

    def __init__(
        self,
        *,
        status: Outcome,
        error: BaseException | None,
        value: Any,
        snapshot: Any,
        usage: Usage | None,
        attempts: int,
        waited: float,
        seconds: float,
        first_event: float | None,
        events: int,
        status_code: int | None,
        request_id: str | None,
    ) -> None:
        self.status = status
        self.error = error
        self.value = value
        self.snapshot = snapshot
        self.usage = usage
        self.attempts = attempts
        self.waited = waited
        self.seconds = seconds
        self.first_event = first_event
        self.events = events
        self.status_code = status_code
        self.request_id = request_id

    def __repr__(self) -> str:
        return f"<CallEnd {self.status} after {self.seconds:.3f} s, {self.attempts} attempts>"


class Hooks:
    """Notified of each call of the clients that were given it. Override what you need; what is not costs nothing.

    One object may serve many clients, tasks, threads and event loops, and is called by all of them; what belongs to one
    call goes into `call.state`. Methods are called with the context variables of whoever made the call, and run in its
    event loop, also under `openai_sync`: they must not block, and must not make blocking calls of a client. One that
    raises is logged, once, and changes nothing.
    """

    snapshots: bool = False
    """Whether `call_end` is to have the `snapshot` of streams, for which all their events are kept until then."""

    def is_idle(self) -> bool:
        """Whether the hook has no consumer now, so that calls can be skipped. Asked before each call.

        A hook without a consumer then costs next to nothing.
        """
        return False

    def call_start(self, call: CallInfo, /) -> None:
        """A call begins; its parameters were checked, nothing was sent."""

    def attempt_start(
        self, call: CallInfo, attempt: int, /
    ) -> Mapping[str, str] | Awaitable[Mapping[str, str] | None] | None:
        """An attempt begins, 1 being the first. May be a coroutine function.

        Returns:
            Headers to add to the request, such as `traceparent`, or None. Headers that the request has already stay as
            they are; credentials, and what says where the request goes and how long it is, are refused.
        """

    def attempt_end(self, call: CallInfo, attempt: int, result: AttemptResult, /) -> None:
        """An attempt ended; called once for each that began."""

    def retry(self, call: CallInfo, failure: Any, seconds: float, /) -> None:
        """Another attempt follows after so many seconds. `failure` is what `RetryPolicy.on_retry` is passed."""

    def first_event(self, call: CallInfo, seconds: float, /) -> None:
        """The first event of a stream arrived, so many seconds after the call began."""

    def event(self, call: CallInfo, event: Any, seconds: float, /) -> None:
        """An event of a stream or of a websocket arrived, so many seconds after the one before it, or after the call
        began. Events that arrive together are reported together."""

    def call_end(self, call: CallInfo, end: CallEnd, /) -> None:
        """The call ended; called exactly once for each that began, for a stream when it ends or is left."""


HOOKS = ("call_start", "attempt_start", "attempt_end", "retry", "first_event", "event", "call_end")
"""The methods that may be overridden."""
