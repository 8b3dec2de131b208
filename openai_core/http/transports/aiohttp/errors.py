"""Map the exceptions of aiohttp to those of this project."""

from __future__ import annotations

import asyncio
import ssl

import aiohttp

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
    """Map a failure after the request was written, wholly or in part, and before the response's head was there.

    Args:
        reused: Whether the connection had served a request before; None if not known.
    """
    if isinstance(exc, TransportError):
        return exc
    if isinstance(exc, HeadTooLong):
        return head_too_long(request)
    if isinstance(exc, asyncio.TimeoutError):
        return ReadTimeout(f"{request}: no byte of the response came for {request.timeout.read} s")
    if isinstance(exc, HttpProcessingError | aiohttp.ClientResponseError):
        if is_line_too_long(exc):
            return line_too_long(request)
        if has_too_many_headers(exc.message):
            return head_too_long(request)
        return ProtocolError(f"{request}: the answer is not HTTP: {_one_line(exc.message)}", sent="yes")
    if isinstance(exc, aiohttp.ServerDisconnectedError | EOFError):
        kept = " that had been kept open" if reused else ""
        return ReadError(f"{request}: the server closed the connection{kept} without an answer")
    if isinstance(exc, aiohttp.ClientConnectionResetError):
        return WriteError(f"{request}: the connection was lost while the request was sent")
    return ReadError(f"{request}: the connection was lost before an answer came: {_reason(exc)}")


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
        return ReadTimeout(f"{request}: no byte of the response came for {request.timeout.read} s", sent=sent)
    if isinstance(lost, OSError) and not isinstance(lost, asyncio.TimeoutError):
        return ReadError(
            f"{request}: the connection was lost in the middle of the response: {_reason(lost)}", sent=sent
        )
    if isinstance(exc, aiohttp.ClientPayloadError | HttpProcessingError):
        cause = exc.__cause__
        detail = _one_line(getattr(cause, "message", None) or str(exc))
        if isinstance(lost, aiohttp.ServerDisconnectedError):
            return ProtocolError(f"{request}: the response stopped before its end: {detail}", sent=sent)
        return ProtocolError(f"{request}: the response's body cannot be read: {detail}", sent=sent)
    return ReadError(f"{request}: the connection was lost in the middle of the response: {_reason(exc)}", sent=sent)


_ANSWERED: Sent = "yes"
_SHOWN = 200


def _one_line(message: str) -> str:
    """The parser's message without the further lines, which point at the place."""
    return " ".join(message.split())[:_SHOWN].rstrip(" ^:.")


def _reason(exc: object) -> str:
    if isinstance(exc, ssl.SSLCertVerificationError):
        return exc.verify_message or str(exc)
    if isinstance(exc, OSError) and exc.strerror:
        return exc.strerror
    return str(exc) or type(exc).__name__
