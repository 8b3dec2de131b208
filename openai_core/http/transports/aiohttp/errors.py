"""Say in this project's words what aiohttp's exceptions mean: the one place that knows them all."""

from __future__ import annotations

import asyncio
import ssl

import aiohttp
from aiohttp.http_exceptions import HttpProcessingError, LineTooLong

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
from ..body_reader import head_too_long, line_too_long

__all__ = ["FAILURES", "map_body_error", "map_connect_error", "map_head_error"]

FAILURES = (aiohttp.ClientError, HttpProcessingError, asyncio.TimeoutError, OSError, EOFError)
"""What aiohttp raises for a connection that fails; anything else is a mistake of this project and stays as it is."""


def map_connect_error(exc: BaseException, request: TransportRequest, *, proxy: Proxy | None = None) -> TransportError:
    """Translate a failure before any byte of the request was written."""
    where = f"{_origin(request)} through the proxy from {proxy.source}" if proxy else _origin(request)
    if isinstance(exc, asyncio.TimeoutError):
        return ConnectTimeout(f"cannot connect to {where} within {request.timeout.connect} s")
    if isinstance(exc, aiohttp.ClientHttpProxyError):
        return ConnectError(f"cannot connect to {where}: the proxy answered {exc.status} {exc.message}")
    reason: object = exc
    if isinstance(exc, aiohttp.ClientConnectorCertificateError):
        reason = exc.certificate_error
        return ConnectError(f"cannot connect to {where}: its certificate is not accepted: {_reason(reason)}")
    if isinstance(exc, aiohttp.ClientConnectorError):
        reason = exc.os_error
    elif isinstance(exc, HttpProcessingError | aiohttp.ClientResponseError):
        return ConnectError(f"cannot connect to {where}: what answered does not speak HTTP: {exc.message}")
    return ConnectError(f"cannot connect to {where}: {_reason(reason)}")


def map_head_error(exc: BaseException, request: TransportRequest, *, reused: bool | None) -> TransportError:
    """Translate a failure after the request was written, wholly or in part, and before the response's head was there.

    Args:
        reused: Whether the connection had served a request before; None if nobody knows.
    """
    what = _what(request)
    if isinstance(exc, TransportError):
        return exc
    if isinstance(exc, asyncio.TimeoutError):
        return ReadTimeout(f"{what}: no byte of the response came for {request.timeout.read} s")
    if isinstance(exc, HttpProcessingError | aiohttp.ClientResponseError):
        if isinstance(exc, LineTooLong) or isinstance(exc.__cause__, LineTooLong):
            return line_too_long(request)
        if exc.message.startswith("Too many headers"):
            return head_too_long(request)
        return ProtocolError(f"{what}: the answer is not HTTP: {_one_line(exc.message)}", sent="yes")
    if isinstance(exc, aiohttp.ServerDisconnectedError | EOFError):
        kept = " that had been kept open" if reused else ""
        return ReadError(f"{what}: the server closed the connection{kept} without an answer")
    if isinstance(exc, aiohttp.ClientConnectionResetError):
        return WriteError(f"{what}: the connection was lost while the request was sent")
    return ReadError(f"{what}: the connection was lost before an answer came: {_reason(exc)}")


def map_body_error(exc: BaseException, request: TransportRequest, *, lost: BaseException | None) -> TransportError:
    """Translate a failure while the body of the response was received.

    Args:
        lost: What the connection ended with, as far as it knows.
    """
    what, sent = _what(request), _ANSWERED
    if isinstance(exc, TransportError):
        exc.sent = sent
        return exc
    if isinstance(exc, asyncio.TimeoutError):
        return ReadTimeout(f"{what}: no byte of the response came for {request.timeout.read} s", sent=sent)
    if isinstance(lost, OSError) and not isinstance(lost, asyncio.TimeoutError):
        return ReadError(f"{what}: the connection was lost in the middle of the response: {_reason(lost)}", sent=sent)
    if isinstance(exc, aiohttp.ClientPayloadError | HttpProcessingError):
        cause = exc.__cause__
        detail = _one_line(getattr(cause, "message", None) or str(exc))
        if isinstance(lost, aiohttp.ServerDisconnectedError):
            return ProtocolError(f"{what}: the response stopped before its end: {detail}", sent=sent)
        return ProtocolError(f"{what}: the response's body cannot be read: {detail}", sent=sent)
    return ReadError(f"{what}: the connection was lost in the middle of the response: {_reason(exc)}", sent=sent)


_ANSWERED: Sent = "yes"
_SHOWN = 200


def _what(request: TransportRequest) -> str:
    return f"{request.method} {request.url.partition('?')[0]}"


def _origin(request: TransportRequest) -> str:
    scheme, _, rest = request.url.partition("://")
    return f"{scheme}://{rest.partition('/')[0].partition('?')[0].rpartition('@')[2]}"


def _one_line(message: str) -> str:
    """The parser's message without the picture of the place, which it draws on further lines."""
    return " ".join(message.split())[:_SHOWN].rstrip(" ^:")


def _reason(exc: object) -> str:
    if isinstance(exc, ssl.SSLCertVerificationError):
        return exc.verify_message or str(exc)
    if isinstance(exc, OSError) and exc.strerror:
        return exc.strerror
    return str(exc) or type(exc).__name__
