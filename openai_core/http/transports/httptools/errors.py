"""Make errors of what went wrong with a connection."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ....net.errors import reason_of
from ....net.links import LinkAborted
from ..base import (
    ClosedError,
    ConnectError,
    ProtocolError,
    ReadError,
    ReadTimeout,
    TransportError,
    TransportRequest,
    WriteError,
    WriteTimeout,
)
from ..response_head import head_too_long, invalid_status

if TYPE_CHECKING:
    from ....net.proxy import Proxy
    from .connection import Connection

__all__ = ["FAILURES", "body_error", "connect_error", "head_error", "where", "write_error"]

FAILURES: Final = (OSError, LinkAborted)
"""What links raise when a connection fails; any other exception is a bug and passes unchanged."""


def where(request: TransportRequest, proxy: Proxy | None) -> str:
    """Say where a request goes, for messages."""
    return f"{request.origin} through the proxy from {proxy.source}" if proxy else request.origin


def connect_error(exc: BaseException, request: TransportRequest, proxy: Proxy | None) -> ConnectError:
    """Return the error for a connection that could not be opened."""
    return ConnectError(f"cannot connect to {where(request, proxy)}: {reason_of(exc)}")


def write_error(exc: BaseException | None, connection: Connection, request: TransportRequest) -> TransportError:
    """Return the error for a request that could not be sent to its end, and was not answered."""
    if connection.has_timed_out:
        return WriteTimeout(f"the server at {request.origin} took no byte of the body for {request.timeout.write} s")
    reason = "it ended" if exc is None else reason_of(exc)
    return WriteError(f"the connection to {request.origin} was lost while the request was sent: {reason}")


def head_error(
    exc: BaseException | None, connection: Connection, request: TransportRequest, *, reused: bool
) -> TransportError:
    """Return the error for a request that was sent, and got no head of a response.

    Args:
        exc: What the link raised; None if it ended, or what came is wrong.
        connection: The connection, whose parser knows more.
        request: What was sent.
        reused: Whether the connection had served a request before.
    """
    parser = connection.parser
    if connection.has_timed_out:
        return ReadTimeout(f"no byte of the response came from {request.origin} for {request.timeout.read} s")
    if parser.is_head_too_long:
        return head_too_long(request)
    if parser.error and 0 < parser.status < 200:
        return invalid_status(request, parser.status)
    if parser.error:
        return ProtocolError(f"the response of {request.origin} is not HTTP: {parser.error}", sent="yes")
    if exc is None:
        if parser.received:
            return ReadError(
                f"the connection to {request.origin} was lost before a response came: it ended in the head"
            )
        kept = " that had been kept open" if reused else ""
        return ReadError(f"the server at {request.origin} closed the connection{kept} without a response")
    return ReadError(f"the connection to {request.origin} was lost before a response came: {reason_of(exc)}")


def body_error(
    exc: BaseException | None, connection: Connection, request: TransportRequest, *, closed: bool
) -> TransportError:
    """Return the error for a body that was not received to its end.

    Args:
        exc: What the link raised; None if it ended, or what came is wrong.
        connection: The connection, whose parser knows more.
        request: What was sent.
        closed: Whether the client was closed.
    """
    if connection.has_timed_out:
        return ReadTimeout(
            f"no byte of the response came from {request.origin} for {request.timeout.read} s", sent="yes"
        )
    if closed:
        return ClosedError("the client was closed while the response was received", sent="yes")
    if connection.parser.error:
        return ProtocolError(f"the response's body cannot be read: {connection.parser.error}", sent="yes")
    if exc is None:
        return ProtocolError("the response stopped before its end", sent="yes")
    return ReadError(
        f"the connection to {request.origin} was lost in the middle of the response: {reason_of(exc)}", sent="yes"
    )
