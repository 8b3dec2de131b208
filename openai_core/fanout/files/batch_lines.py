"""One line of a file of requests, as the Batch API takes it: read, checked, and made into a request."""

from __future__ import annotations

from collections.abc import Awaitable
from difflib import get_close_matches
from functools import cache
from typing import TYPE_CHECKING, Any, Final

import msgspec

from ...http.request import NO_DEADLINE, Call
from ...http.response import Exchange
from ...http.retry import RetryPolicy
from ..cost.tokens import request_size
from ..journal.entries import hash_of
from ..requests import Request
from ..work import Payload, Work

if TYPE_CHECKING:
    from ...calls.caller import Caller
    from ...calls.endpoint import Endpoint
    from ...hooks.registry import HookRegistry
    from ...http.pipeline import Pipeline

__all__ = ["ENDPOINTS", "BatchLine", "BatchLineRequest", "LineCalls", "LineError", "read_line"]

ENDPOINTS: Final = ("/v1/chat/completions", "/v1/responses", "/v1/embeddings", "/v1/completions", "/v1/moderations")
"""What a line may ask for."""

_LONGEST_ID: Final = 512
_KEY: Final = "idempotency-key"


class LineError(ValueError):
    """A line that is no request; the message says why, and the caller knows which line it is."""


class BatchLine(msgspec.Struct, frozen=True):
    """A request of a file."""

    line: int
    """Its number, from 1."""
    hash: int
    custom_id: str
    url: str
    body: bytes
    """As it stands in the file."""


class _Line(msgspec.Struct):
    custom_id: str
    url: str
    body: msgspec.Raw
    method: str = "POST"


_read: Final = msgspec.json.Decoder(_Line).decode


def read_line(number: int, text: bytes, *, check: bool = True) -> BatchLine:
    """Read a line.

    Args:
        number: of the line, from 1.
        text: its bytes.
        check: whether to look into the body too.

    Raises:
        LineError: it is no request.
    """
    try:
        text.decode()
        found = _read(text)
    except UnicodeDecodeError as exc:
        raise LineError(f"not UTF-8 at byte {exc.start + 1}") from None
    except msgspec.ValidationError as exc:
        raise LineError(_plainly(str(exc))) from None
    except msgspec.DecodeError as exc:
        raise LineError(f"not JSON: {exc}") from None
    body = bytes(found.body)
    if check:
        _check(found, body)
    return BatchLine(number, hash_of(text), found.custom_id, found.url, body)


def _check(line: _Line, body: bytes) -> None:
    if line.method != "POST":
        raise LineError(f"method is {line.method!r}; it must be 'POST'")
    if not 0 < len(line.custom_id) <= _LONGEST_ID:
        raise LineError(f"custom_id must have 1 to {_LONGEST_ID} characters; it has {len(line.custom_id)}")
    if line.url not in ENDPOINTS:
        near = get_close_matches(line.url, ENDPOINTS, n=1) or [", ".join(ENDPOINTS)]
        raise LineError(f"url is {line.url!r}; did you mean {near[0]}?")
    try:
        params = msgspec.json.decode(body, type=dict[str, Any])
    except msgspec.ValidationError:
        raise LineError("body must be a JSON object") from None
    endpoint = endpoint_of(line.url)
    if params.get("stream"):
        raise LineError("body asks for a stream; leave stream out, as answers are kept whole")
    try:
        endpoint.check(params)
    except TypeError as exc:
        raise LineError(f"body: {exc}") from None
    model = params.get("model", "")
    if not isinstance(model, str):
        raise LineError(f"body: model must be a string; it is {model!r}")


@cache
def endpoint_of(url: str) -> Endpoint[Any]:
    """The endpoint that a line asks for."""
    match url:
        case "/v1/chat/completions":
            from ...resources.chat.completions.completions import CREATE as CHAT

            return CHAT
        case "/v1/responses":
            from ...resources.responses.responses import CREATE as RESPONSES

            return RESPONSES
        case "/v1/embeddings":
            from ...resources._methods.embeddings import CREATE as EMBEDDINGS

            return EMBEDDINGS
        case "/v1/completions":
            from ...resources.completions import CREATE as COMPLETIONS

            return COMPLETIONS
        case _:
            from ...resources.moderations import CREATE as MODERATIONS

            return MODERATIONS


def _plainly(message: str) -> str:
    what, _, where = message.partition(" - at ")
    place = where.strip("`").removeprefix("$").lstrip(".")
    return f"{place}: {what}" if place else what


class LineCalls:
    """Builds the calls of lines: those to one endpoint differ in bodies and keys alone. For one client at a time."""

    __slots__ = ("_caller", "_known")

    def __init__(self) -> None:
        self._caller: Caller | None = None
        self._known: dict[str, Call] = {}

    def build(self, caller: Caller, line: BatchLine, key: str) -> Call:
        """Build the call of a line.

        Args:
            key: sent as `Idempotency-Key`.
        """
        if caller is not self._caller:
            self._caller, self._known = caller, {}
        known = self._known.get(line.url)
        if known is None:
            path, headers = line.url.removeprefix("/v1"), {"content-type": "application/json"}
            options: dict[str, Any] = {"headers": headers, "idempotency_key": key}
            call = caller.builder.build_low_level("POST", path, content=line.body, options=options)
            if call.deadline is NO_DEADLINE:  # else it began with this call
                self._known[line.url] = call
            return call
        named = {**known.headers, _KEY: key}
        return Call(known.method, known.url, named, line.body, known.timeout, known.policy, known.anonymous)

    def __reduce__(self) -> tuple[type[LineCalls], tuple[()]]:
        return LineCalls, ()  # without headers that hold a key


class BatchLineRequest(Request[bytes], eq=False):
    """The request of a line. Its body is sent as it stands in the file; its value is the answer's body as it came.

    Args:
        key: sent as `Idempotency-Key`.
        calls: of all lines of the run.
    """

    line: BatchLine
    key: str
    calls: LineCalls

    def prepare(self, caller: Caller) -> Work[bytes]:
        return _LineWork(caller, self.line, self.calls.build(caller, self.line, self.key))

    def __repr__(self) -> str:
        return f"<BatchLineRequest {self.line.line} {self.custom_id!r}>"


class _LineWork(Work[bytes]):
    __slots__ = ("_call", "_caller", "_line", "_size", "exchange", "model")

    def __init__(self, caller: Caller, line: BatchLine, call: Call) -> None:
        self._caller = caller
        self._line = line
        self._call = call
        self._size = request_size(line.url.removeprefix("/v1"), line.body)
        self.model = self._size.model
        self.exchange: Exchange | None = None

    def send(self, policy: RetryPolicy, failures: int) -> Awaitable[Exchange]:
        self._call.policy = policy
        pipeline = self._caller.pipeline
        registry = pipeline.hook_registry
        self._call.observer = None
        if registry is None or registry.is_idle:
            return pipeline.send(self._call, attempts=failures)
        return self._send_observed(pipeline, registry, failures)

    async def _send_observed(self, pipeline: Pipeline, registry: HookRegistry, failures: int) -> Exchange:
        with registry.observe(self._call, "client.post", {"model": self.model}) as observer:
            exchange = await pipeline.send(self._call, attempts=failures)
            observer.succeeded(exchange.content or b"")
        return exchange

    def received(self, answer: Exchange) -> bytes:
        self.exchange = answer
        return answer.content or b""

    def payload(self) -> Payload:
        return Payload(self._line.url.removeprefix("/v1"), self._line.body)

    def value_from(self, exchange: Exchange) -> bytes:
        return exchange.content or b""
