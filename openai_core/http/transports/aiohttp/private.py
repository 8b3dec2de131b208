"""The undocumented parts of aiohttp that the transport is built on. No other module uses any.

They can change with any release. So they are looked up when this module is imported, and `MISSING` names those that
were not found: with it empty, requests are sent over connections of aiohttp's connector; otherwise through an
`aiohttp.ClientSession`, which is slower and documented.
"""

from __future__ import annotations

import asyncio
import contextlib
import inspect
import select
import sys
import warnings
from collections.abc import Generator, Mapping, Sequence
from functools import cache, cached_property, partial
from importlib import import_module
from types import coroutine
from typing import TYPE_CHECKING, Any, Final

import aiohttp
import msgspec
import yarl

from ....net.tls import tls_has_ended
from ....net.wakeup import Wakeup
from ...limits import ResponseLimits
from ..response_head import HeadTooLong, with_settled_framing

if TYPE_CHECKING:
    from aiohttp.client_proto import ResponseHandler
    from aiohttp.connector import Connection
    from aiohttp.http_exceptions import HttpProcessingError, LineTooLong
    from aiohttp.http_parser import RawResponseMessage as _RawResponseMessage
else:

    class _NeverRaised(Exception):
        """In place of an exception that this version of aiohttp does not have."""

    def _find(module: str, name: str, default: type) -> Any:
        try:
            return getattr(import_module(f"aiohttp.{module}"), name)
        except (ImportError, AttributeError):
            return default

    Connection = _find("connector", "Connection", object)
    _RawResponseMessage = _find("http_parser", "RawResponseMessage", object)
    ResponseHandler = _find("client_proto", "ResponseHandler", object)
    HttpProcessingError = _find("http_exceptions", "HttpProcessingError", _NeverRaised)
    LineTooLong = _find("http_exceptions", "LineTooLong", _NeverRaised)

__all__ = [
    "MISSING",
    "ConnectRequest",
    "Connection",
    "Head",
    "HttpProcessingError",
    "Protocol",
    "ResponseHandler",
    "connect",
    "connection_of",
    "fail_body",
    "failure_of",
    "has_too_many_headers",
    "is_line_too_long",
    "loop_of",
    "make_connector",
    "parser_limits",
    "read_buffered",
    "receive_long_body",
    "warn_of_missing",
]

_NO_LIMIT: Final = 1 << 30  # the parser keeps it in 32 bits
_MOST_AT_ONCE: Final = 256 * 1024
_ASYNCIO_READS: Final = 256 * 1024
_READ: Final = 64 * 1024
"""Bytes that are received at once: below the 128 KiB from which on glibc maps memory for each allocation."""
_LEAST_HEADER: Final = 4  # bytes that a header takes at least


class Head(msgspec.Struct, frozen=True):
    """The head of a response or of an interim response, and the body that follows."""

    status: int
    reason: str
    version: aiohttp.HttpVersion
    headers: Mapping[str, str]
    raw_headers: Sequence[tuple[bytes, bytes]]
    content: aiohttp.StreamReader


class Protocol(ResponseHandler):
    """One connection: aiohttp's parser and buffers, with a limit for the head, and faults for readers of bodies."""

    received: int
    """Bytes received since the last request was sent, up to the end of the response's head."""
    awaits_head: bool
    """Whether the head of a response is expected."""
    is_truncated: bool
    """Whether the connection ended without the alert that ends TLS, as anybody on the way can make it end."""
    must_drain: bool
    """Whether so much is waiting to be sent that `drain` should be called before more is written."""
    idle: bool
    """Whether the connection is in the pool, where no bytes are expected; they must not be taken for a response."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(loop)
        self.received = 0
        self.idle = False
        self.awaits_head = False
        self.is_truncated = False
        self.must_drain = False
        self._drained: asyncio.Future[None] | None = None
        self._max_head = _NO_LIMIT
        self._counts = True
        self._head_timer: asyncio.TimerHandle | None = None
        self._arrival = Wakeup(loop)
        self._is_lost = False

    # Sending

    def set_response_params(self, **options: Any) -> None:
        """Expect the head of a response; called by aiohttp too, for requests through a session."""
        super().set_response_params(**options)
        self.idle = False
        self.received = 0
        self.awaits_head = True
        self._max_head = sys.maxsize

    def expect_response(self, method: str, max_head: int | None, limits: dict[str, Any]) -> None:
        """Prepare for the response to a request that is about to be sent.

        Args:
            method: The request's.
            max_head: Bytes that its head may have, interim responses included; None for no limit.
            limits: Those of the parser, see `parser_limits`.
        """
        self.set_response_params(skip_payload=method == "HEAD", read_until_eof=True, auto_decompress=False, **limits)
        if max_head is not None:
            self._max_head = max_head

    def write(self, data: bytes | memoryview) -> bool:
        """Send bytes; False if the connection is closed."""
        transport = self.transport
        if transport is None or transport.is_closing():
            return False
        transport.write(data)
        return True

    async def drain(self) -> None:
        """Wait until most of what was written is sent, or the connection is lost."""
        if self.must_drain:
            self._drained = self._loop.create_future()
            await self._drained

    def fail(self, exc: BaseException) -> None:
        """Have whoever waits for the response get an exception, if there is none yet."""
        if self.exception() is None:
            self.set_exception(exc)

    # Receiving

    async def read_head(self) -> Head:
        """Wait for the head of a response or interim response."""
        if not self._buffer and not self._eof:
            await self._wait_for_head()
        found, content = await self.read()
        return Head(found.code, found.reason, found.version, found.headers, found.raw_headers, content)

    @coroutine
    def _wait_for_head(self) -> Generator[Wakeup, None, None]:
        yield self._arrival

    def start_head_timer(self, seconds: float | None) -> None:
        """Limit the time until the head is complete, now that the request is sent."""
        if seconds is not None and self._head_timer is None:
            self._head_timer = self._loop.call_later(seconds, self._on_head_timeout)

    def stop_head_timer(self) -> None:
        """Lift the limit again."""
        if self._head_timer is not None:
            self._head_timer.cancel()
            self._head_timer = None

    def start_body(self, seconds: float | None, content: aiohttp.StreamReader) -> None:
        """After the head, limit the time between two chunks of the body."""
        self.awaits_head = False
        self.stop_head_timer()
        self.read_timeout = seconds
        if not content.is_eof():
            self.start_timeout()
            self._counts = False
            self.data_received = super().data_received  # type: ignore[method-assign]  # a body is counted elsewhere

    def restart_body_timer(self) -> None:
        """Begin anew with the time for the next chunk of the body."""
        self.start_timeout()

    # Between requests

    @property
    def is_reusable(self) -> bool:
        """Whether the connection can serve another request."""
        return not self.should_close

    @property
    def is_open(self) -> bool:
        """Whether the connection is not known to be closed."""
        transport = self.transport
        return transport is not None and not transport.is_closing()

    def has_input(self) -> bool:
        """Whether there is something to read: on an idle connection that is no response, but most likely its end."""
        sock = None if self.transport is None else self.transport.get_extra_info("socket")
        if sock is None or sock.fileno() < 0:
            return True
        if not hasattr(select, "poll"):
            return bool(select.select([sock.fileno()], [], [], 0)[0])
        poll = select.poll()
        poll.register(sock.fileno(), select.POLLIN)
        return bool(poll.poll(0))

    def mark_idle(self) -> None:
        """Expect nothing until the next request."""
        self._count_again()
        self.idle = True

    def close(self) -> None:
        """Close the connection at once, without sending what is still buffered: nobody waits for it any more."""
        transport = self.transport
        if transport is not None and transport.get_write_buffer_size():
            transport.abort()
        super().close()

    def abort_with(self, exc: Exception) -> None:
        """Close the connection at once; whoever waits for the response or more of its body gets an exception."""
        body = self._payload
        self.set_exception(exc)
        if body is not None and not body.is_eof():
            body.set_exception(exc)
        if self.transport is not None:
            self.transport.abort()

    # Called by the event loop and by aiohttp

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin, with a smaller buffer for what is received: most responses are short."""
        super().connection_made(transport)
        _set_receive_size(transport, _ASYNCIO_READS, _READ)

    def data_received(self, data: bytes) -> None:
        """Parse what was received."""
        if self.idle:
            if self.transport is not None:
                self.transport.abort()
            self.close()
            return
        if self.awaits_head and not self.received:
            data, must_close = with_settled_framing(data)
            if must_close:
                self.force_close()
        self.received += len(data)
        super().data_received(data)
        # With a message in the buffer, the head is complete, and the bytes may be those of the body.
        if self.awaits_head and self.received > self._max_head and not self._buffer and self._exception is None:
            self.set_exception(HeadTooLong())
            if self.transport is not None:
                self.transport.abort()
        if self._buffer and self._arrival.waiting is not None:
            if self._is_lost:
                self._arrival.wake_soon()
            else:
                self._arrival.wake()

    def pause_writing(self) -> None:
        """Have writers wait: much is waiting to be sent."""
        super().pause_writing()
        self.must_drain = True

    def resume_writing(self) -> None:
        """Let writers go on: most is sent."""
        super().resume_writing()
        self._wake_writer()

    def _wake_writer(self) -> None:
        self.must_drain = False
        if self._drained is not None and not self._drained.done():
            self._drained.set_result(None)

    def set_exception(self, exc: BaseException, *cause: Any) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Fail, and also whoever reads the body: aiohttp has stopped its timer, so that would wait for ever."""
        if cause and cause[0] is not exc and isinstance(cause[0], Exception):
            exc.__cause__ = cause[0]  # aiohttp does so only where one of its own futures is waited for
        super().set_exception(exc, *cause)
        payload = self._payload
        if isinstance(exc, HttpProcessingError) and payload is not None and not payload.is_eof():
            payload.set_exception(aiohttp.ClientPayloadError(f"the body cannot be parsed: {exc.message}"), exc)
        self._arrival.wake_soon()

    def connection_lost(self, exc: BaseException | None) -> None:
        """Wake whoever waits; but first look whether a response is there, which the loop has not come to read."""
        self._is_lost = True
        self._count_again()
        if exc is not None and self.awaits_head and not self._buffer:
            self._receive_rest()
        transport = self.transport
        if transport is not None and transport.get_extra_info("sslcontext") is not None:
            self.is_truncated = not tls_has_ended(transport.get_extra_info("ssl_object"))
        self.stop_head_timer()
        self._wake_writer()
        super().connection_lost(exc)
        self._arrival.wake_soon()

    def _receive_rest(self) -> None:
        # A server that answers and closes without reading the body resets the connection. The loop meets that in
        # writing, and reads no more. With TLS in between, there is no way to what has arrived.
        transport = self.transport
        if transport is None or transport.get_extra_info("sslcontext") is not None:
            return
        with contextlib.suppress(OSError, AttributeError):  # nothing has arrived; or the loop gives no such socket
            with transport.get_extra_info("socket").dup() as sock:
                sock.setblocking(False)
                while data := sock.recv(_MOST_AT_ONCE):
                    self.data_received(data)

    def _count_again(self) -> None:
        # A look at `__dict__` would create one for the instance, and make it slower from then on.
        if not self._counts:
            self._counts = True
            del self.data_received
            if self.transport is not None:
                _set_receive_size(self.transport, _ASYNCIO_READS, _READ)

    def _on_head_timeout(self) -> None:
        self._head_timer = None
        self.set_exception(aiohttp.SocketTimeoutError("the head of the response is not complete"))


class ConnectRequest(aiohttp.ClientRequest):
    """Says to the connector where to connect, for all requests to one origin; is never sent itself."""

    @cached_property
    def connection_key(self) -> Any:  # pyright: ignore[reportIncompatibleMethodOverride]
        """What connections are pooled by, computed once."""
        return super().connection_key


# The connector


def make_connector(**options: Any) -> aiohttp.TCPConnector:
    """Return a connector whose connections are of the class `Protocol`, unless something is `MISSING`."""
    connector = aiohttp.TCPConnector(**options)
    if not MISSING:
        connector._factory = partial(Protocol, loop=asyncio.get_running_loop())  # type: ignore[assignment]
    return connector


async def connect(
    connector: aiohttp.TCPConnector, request: ConnectRequest, timeout: aiohttp.ClientTimeout
) -> tuple[Connection, Protocol]:
    """Open a connection; the first of the two gives it back.

    Raises:
        aiohttp.ClientError, OSError, TimeoutError: it could not be opened.
    """
    connection = await connector.connect(request, [], timeout)
    protocol = connection.protocol
    assert isinstance(protocol, Protocol), "the connector makes no other"
    return connection, protocol


def loop_of(session: aiohttp.ClientSession) -> asyncio.AbstractEventLoop:
    """Return the event loop that a session belongs to."""
    found: asyncio.AbstractEventLoop | None = getattr(session, "_loop", None)
    if found is None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            found = session.loop
    return found


# Parsing


def parser_limits(limits: ResponseLimits) -> dict[str, Any]:
    """Return the limits of the parser as keyword arguments."""
    line = min(limits.max_line_bytes or _NO_LIMIT, _NO_LIMIT)
    found = {"max_line_size": line, "max_field_size": line}
    if _COUNTS_HEADERS:
        found["max_headers"] = min(limits.max_head_bytes or _NO_LIMIT, _NO_LIMIT) // _LEAST_HEADER + 1
    return found


def is_line_too_long(exc: BaseException) -> bool:
    """Whether the parser refused a head because of `max_line_size` or `max_field_size`."""
    return isinstance(exc, LineTooLong) or isinstance(exc.__cause__, LineTooLong)


def has_too_many_headers(message: str) -> bool:
    """Whether the parser refused a head because of `max_headers`, by the text of its exception."""
    return message.startswith("Too many headers")


def connection_of(response: aiohttp.ClientResponse) -> ResponseHandler | None:
    """Return the connection of a response, for `failure_of`; None if it would not be known there."""
    protocol = getattr(response.connection, "protocol", None)
    return protocol if hasattr(protocol, "exception") else None


def failure_of(protocol: ResponseHandler | None) -> BaseException | None:
    """Return what a connection ended with; None if it is open, or not known."""
    return None if protocol is None else protocol.exception()


def read_buffered(content: Any) -> bytes:
    """Return what was received of a body before it failed; aiohttp's own methods give only the failure."""
    found: bytes = content._read_nowait(-1)
    return found


def fail_body(content: Any, exc: Exception) -> None:
    """Have whoever waits for more of a body get an exception."""
    content.set_exception(exc)


def receive_long_body(protocol: ResponseHandler) -> None:
    """Receive as much at once as asyncio does, until the end of the body: that takes fewer system calls."""
    if isinstance(protocol, Protocol) and protocol.transport is not None:
        _set_receive_size(protocol.transport, _READ, _ASYNCIO_READS)


def _set_receive_size(transport: asyncio.BaseTransport, old: int, new: int) -> None:
    """Set how much asyncio allocates for each read. The C library maps and unmaps its 256 KiB each time.

    Event loops of other makers, and later versions of asyncio, may have no such number: then nothing changes.
    """
    reader: Any = getattr(transport, "_ssl_protocol", transport)
    if getattr(reader, "max_size", 0) == old:
        reader.max_size = new


# What there is


def _missing() -> tuple[str, ...]:
    """The names that this version of aiohttp does not have."""
    loop = asyncio.new_event_loop()
    try:
        handler = ResponseHandler(loop)
        connector = aiohttp.TCPConnector(loop=loop)
        things: tuple[tuple[Any, str], ...] = (
            (handler, "_buffer _eof _exception _loop _payload close exception force_close "
             "read read_timeout set_exception set_response_params should_close start_timeout transport"),
            (aiohttp.StreamReader(handler, 1, loop=loop), "_read_nowait set_exception"),
            (connector, "_factory connect"),
            (_RawResponseMessage, "code headers raw_headers reason version"),
            (aiohttp.ClientRequest("GET", yarl.URL("http://localhost"), loop=loop), "connection_key"),
        )  # fmt: skip
        missing = [
            f"{thing.__name__ if isinstance(thing, type) else type(thing).__name__}.{name}"
            for thing, names in things
            for name in names.split()
            if not hasattr(thing, name)
        ]
        if list(inspect.signature(connector.connect).parameters) != ["req", "traces", "timeout"]:
            missing.append("TCPConnector.connect(req, traces, timeout)")
        if not _USED_OPTIONS <= _PARSER_OPTIONS:
            missing.append("ResponseHandler.set_response_params(...)")
        return tuple(missing)
    except Exception as exc:
        return (f"{type(exc).__name__}: {exc}",)
    finally:
        loop.close()


def _parser_options() -> set[str]:
    parameters = getattr(ResponseHandler, "set_response_params", None)
    return set() if parameters is None else set(inspect.signature(parameters).parameters)


_USED_OPTIONS: Final = {"skip_payload", "read_until_eof", "auto_decompress", "max_line_size", "max_field_size"}
_PARSER_OPTIONS: Final = _parser_options()
_COUNTS_HEADERS: Final = "max_headers" in _PARSER_OPTIONS
MISSING: Final = _missing()
"""Names that this version of aiohttp does not have, as `Class.name`; empty if all are there."""


@cache
def warn_of_missing() -> None:
    """Warn, once in a process, that requests go through `aiohttp.ClientSession`."""
    warnings.warn(
        f"this version of openai_core does not know aiohttp {aiohttp.__version__} (missing: {', '.join(MISSING)}); "
        "requests go through aiohttp.ClientSession, which works and is slower; upgrade openai_core, or install an "
        "earlier aiohttp",
        RuntimeWarning,
        stacklevel=2,
    )
