"""Map the exceptions of httpx, and of packages with the same interface, to those of this project."""

from __future__ import annotations

from ....net.errors import plain_text, reason_of
from ....net.proxy import Proxy
from ....redaction import forget_locals
from ..base import (
    ConnectError,
    ConnectTimeout,
    PoolTimeout,
    ProtocolError,
    ReadError,
    ReadTimeout,
    TransportError,
    TransportRequest,
    WriteError,
    WriteTimeout,
)
from ..response_head import too_long_for_library
from .private import is_disconnected, is_head_too_long, is_incomplete, is_library

__all__ = ["is_failure", "map_error"]


def is_failure(exc: BaseException) -> bool:
    """Whether this is an exception of the HTTP library, whichever of them the client is of.

    An `ssl.SSLError` counts too: the library passes on those that come after the handshake, such as a server's refusal
    of a client without a certificate.
    """
    return any(is_library(kind) or (kind.__name__, kind.__module__) == _TLS for kind in type(exc).__mro__)


def map_error(
    exc: BaseException,
    request: TransportRequest,
    *,
    answered: bool,
    reused: bool = False,
    proxy: Proxy | None = None,
) -> TransportError:
    """Map a failure.

    Args:
        exc: What was raised.
        request: What was being sent.
        answered: Whether the head of the response was there.
        reused: Whether the connection is known to have served a request before.
        proxy: The proxy that the connection went through.
    """
    forget_locals(exc, *_LIBRARIES)
    names = {kind.__name__ for kind in type(exc).__mro__}
    timeout = request.timeout
    where = request.origin + (f" through the proxy from {proxy.source}" if proxy else "")
    if "PoolTimeout" in names:
        return PoolTimeout(f"no free connection within {timeout.pool} s; raise the limits of the http client")
    if "ConnectTimeout" in names:
        return ConnectTimeout(f"cannot connect to {where} within {timeout.connect} s")
    if "WriteTimeout" in names:
        return WriteTimeout(f"the server at {request.origin} took no byte of the body for {timeout.write} s")
    if "TimeoutException" in names:
        error: TransportError = ReadTimeout(f"no byte of the response came from {request.origin} for {timeout.read} s")
    elif names & {"ConnectError", "ProxyError", "UnsupportedProtocol"}:
        return ConnectError(f"cannot connect to {where}: {reason_of(exc)}")
    elif names & {"WriteError", "LocalProtocolError"}:
        error = WriteError(f"the connection to {request.origin} was lost while the request was sent: {reason_of(exc)}")
    elif "RemoteProtocolError" in names or "DecodingError" in names:
        if not answered and is_head_too_long(exc):
            return too_long_for_library(request)
        error = _protocol_error(exc, request, answered, reused)
    else:
        place = "in the middle of the response" if answered else "before a response came"
        error = ReadError(f"the connection to {request.origin} was lost {place}: {reason_of(exc)}")
    if answered:
        error.sent = "yes"
    return error


def _protocol_error(exc: BaseException, request: TransportRequest, answered: bool, reused: bool) -> TransportError:
    text = plain_text(str(exc))
    if not answered and is_disconnected(exc):
        kept = " that had been kept open" if reused else ""
        return ReadError(f"the server at {request.origin} closed the connection{kept} without a response")
    if not answered:
        return ProtocolError(f"the response of {request.origin} is not HTTP: {text}", sent="yes")
    if is_incomplete(exc):
        return ProtocolError(f"the response stopped before its end: {text}")
    return ProtocolError(f"the response's body cannot be read: {text}")


_TLS = ("SSLError", "ssl")
_LIBRARIES = ("httpx", "httpx2", "httpcore", "httpcore2", "h11", "anyio")
