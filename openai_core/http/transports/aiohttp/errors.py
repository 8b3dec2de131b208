"""Map the exceptions of aiohttp to those of this project."""

from __future__ import annotations

import asyncio

import aiohttp

from ....net.errors import plain_text, reason_of
from ....net.proxy import Proxy
from ..base import (
    ConnectError,
    ConnectTimeout,
    ProtocolError,
    ReadError,
    ReadTimeout,
    Sent,
    TransportError,
    TransportRequest,
    WriteError,
)
from ..response_head import HeadTooLong, head_too_long, line_too_long
from .private import HttpProcessingError, has_too_many_headers, is_line_too_long

__all__ = ["FAILURES", "map_body_error", "map_connect_error", "map_head_error"]

FAILURES = (aiohttp.ClientError, HttpProcessingError, HeadTooLong, asyncio.TimeoutError, OSError, EOFError)
"""What aiohttp raises when a connection fails; any other exception is a bug and passes unchanged."""


def map_connect_error(exc: BaseException, request: TransportRequest, *, proxy: Proxy | None = None) -> TransportError:
    """Map a failure before any byte of the request was written."""
    where = f"{request.origin} through the proxy from {proxy.source}" if proxy else request.origin
    if isinstance(exc, asyncio.TimeoutError):
        return ConnectTimeout(f"cannot connect to {where} within {request.timeout.connect} s")
    if isinstance(exc, aiohttp.ClientHttpProxyError):
        return ConnectError(f"cannot connect to {where}: the proxy answered {exc.status} {exc.message}")
    if isinstance(exc, HttpProcessingError | aiohttp.ClientResponseError):
        return ConnectError(f"cannot connect to {where}: what answered does not speak HTTP: {plain_text(exc.message)}")
    reason: BaseException = exc
    if isinstance(exc, aiohttp.ClientConnectorCertificateError):
        reason = exc.certificate_error
    elif isinstance(exc, aiohttp.ClientConnectorError):
        reason = exc.os_error
    return ConnectError(f"cannot connect to {where}: {reason_of(reason)}")


def map_head_error(exc: BaseException, request: TransportRequest, *, reused: bool | None) -> TransportError:
    """Map a failure after the request was written, wholly or in part, and before the response's head was there.

    Args:
        reused: Whether the connection had served a request before; None if not known.
    """
    if isinstance(exc, TransportError):
        return exc
    if isinstance(exc, HeadTooLong):
        return head_too_long(request)
    if isinstance(exc, asyncio.TimeoutError):
        return ReadTimeout(f"no byte of the response came from {request.origin} for {request.timeout.read} s")
    if isinstance(exc, HttpProcessingError | aiohttp.ClientResponseError):
        if is_line_too_long(exc):
            return line_too_long(request)
        if has_too_many_headers(exc.message):
            return head_too_long(request)
        return ProtocolError(f"the response of {request.origin} is not HTTP: {plain_text(exc.message)}", sent="yes")
    if isinstance(exc, aiohttp.ServerDisconnectedError | EOFError):
        kept = " that had been kept open" if reused else ""
        return ReadError(f"the server at {request.origin} closed the connection{kept} without a response")
    if isinstance(exc, aiohttp.ClientConnectionResetError):
        return WriteError(f"the connection to {request.origin} was lost while the request was sent: {reason_of(exc)}")
    return ReadError(f"the connection to {request.origin} was lost before a response came: {reason_of(exc)}")


def map_body_error(exc: BaseException, request: TransportRequest, *, lost: BaseException | None) -> TransportError:
    """Map a failure while the body of the response was received.

    Args:
        lost: What the connection ended with; None if not known.
    """
    sent = _ANSWERED
    if isinstance(exc, TransportError):
        exc.sent = sent
        return exc
    if isinstance(exc, asyncio.TimeoutError):
        return ReadTimeout(
            f"no byte of the response came from {request.origin} for {request.timeout.read} s", sent=sent
        )
    if isinstance(lost, OSError) and not isinstance(lost, asyncio.TimeoutError):
        return ReadError(
            f"the connection to {request.origin} was lost in the middle of the response: {reason_of(lost)}", sent=sent
        )
    if isinstance(exc, aiohttp.ClientPayloadError | HttpProcessingError):
        cause = exc.__cause__
        detail = plain_text(getattr(cause, "message", None) or str(exc))
        if isinstance(lost, aiohttp.ServerDisconnectedError):
            return ProtocolError(f"the response stopped before its end: {detail}", sent=sent)
        return ProtocolError(f"the response's body cannot be read: {detail}", sent=sent)
    return ReadError(
        f"the connection to {request.origin} was lost in the middle of the response: {reason_of(exc)}", sent=sent
    )


_ANSWERED: Sent = "yes"
