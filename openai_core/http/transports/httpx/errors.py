"""Say in this project's words what the exceptions of httpx mean, and of packages with the same interface."""

from __future__ import annotations

from ....net.proxy import Proxy
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
from ..body_reader import too_long_for_library

__all__ = ["is_failure", "map_error"]


def is_failure(exc: BaseException) -> bool:
    """Whether it is an exception of the HTTP library, whichever of them the client came from.

    One of TLS counts too: the library lets those through that come after the handshake, such as a server's refusal of
    a client without a certificate.
    """
    return any(
        (kind.__name__ in _NAMES and _is_library(kind.__module__)) or (kind.__name__, kind.__module__) == _TLS
        for kind in type(exc).__mro__
    )


def map_error(
    exc: BaseException,
    request: TransportRequest,
    *,
    answered: bool,
    reused: bool = False,
    proxy: Proxy | None = None,
) -> TransportError:
    """Translate a failure.

    Args:
        exc: What was raised.
        request: What was being sent.
        answered: Whether the head of the response was there.
        reused: Whether the connection is known to have served a request before.
        proxy: The proxy that the connection went through.
    """
    names = {kind.__name__ for kind in type(exc).__mro__}
    timeout = request.timeout
    what = f"{request.method} {request.url.partition('?')[0]}"
    where = _origin(request) + (f" through the proxy from {proxy.source}" if proxy else "")
    if "PoolTimeout" in names:
        return PoolTimeout(f"{what}: no free connection within {timeout.pool} s; raise the limits of the http client")
    if "ConnectTimeout" in names:
        return ConnectTimeout(f"cannot connect to {where} within {timeout.connect} s")
    if "WriteTimeout" in names:
        return WriteTimeout(f"{what}: the server took no byte of the body for {timeout.write} s")
    if "TimeoutException" in names:
        error: TransportError = ReadTimeout(f"{what}: no byte of the response came for {timeout.read} s")
    elif names & {"ConnectError", "ProxyError", "UnsupportedProtocol"}:
        return ConnectError(f"cannot connect to {where}: {_reason(exc)}")
    elif names & {"WriteError", "LocalProtocolError"}:
        error = WriteError(f"{what}: the connection was lost while the request was sent: {_reason(exc)}")
    elif "RemoteProtocolError" in names or "DecodingError" in names:
        if not answered and "too long" in str(exc):
            return too_long_for_library(request)
        error = _protocol_error(exc, what, answered, reused)
    else:
        place = "in the middle of the response" if answered else "before an answer came"
        error = ReadError(f"{what}: the connection was lost {place}: {_reason(exc)}")
    if answered:
        error.sent = "yes"
    return error


def _protocol_error(exc: BaseException, what: str, answered: bool, reused: bool) -> TransportError:
    text = str(exc)
    if not answered and "disconnected" in text:
        kept = " that had been kept open" if reused else ""
        return ReadError(f"{what}: the server closed the connection{kept} without an answer")
    if not answered:
        return ProtocolError(f"{what}: the answer is not HTTP: {text}", sent="yes")
    if "closed connection" in text:
        return ProtocolError(f"{what}: the response stopped before its end: {text}")
    return ProtocolError(f"{what}: the response's body cannot be read: {text}")


# The roots of the hierarchies of httpx and of httpcore.
_NAMES = frozenset(
    {"HTTPError", "StreamError", "InvalidURL", "TimeoutException", "NetworkError", "ProtocolError", "ProxyError",
     "UnsupportedProtocol"}
)  # fmt: skip
_TLS = ("SSLError", "ssl")


def _is_library(module: str) -> bool:
    return module.partition(".")[0].startswith(("httpx", "httpcore"))


def _origin(request: TransportRequest) -> str:
    scheme, _, rest = request.url.partition("://")
    return f"{scheme}://{rest.partition('/')[0].partition('?')[0].rpartition('@')[2]}"


def _reason(exc: BaseException) -> str:
    """The innermost cause that says something: the outer ones often only say that something failed."""
    reason, seen = "", 0
    inner: BaseException | None = exc
    while inner is not None and seen < 10:
        if isinstance(inner, OSError) and inner.strerror:
            reason = getattr(inner, "verify_message", None) or inner.strerror
        elif str(inner):
            reason = reason or str(inner)
        inner, seen = inner.__cause__ or inner.__context__, seen + 1
    return reason or type(exc).__name__
