"""The undocumented parts of httpcore and h11 that the transport is built on. No other module uses any.

They can change with any release. So they are looked up when this module is imported, and `MISSING` names those that
were not found: with it empty, requests are sent over connections of httpcore; otherwise through an
`httpx.AsyncClient`, which is slower and documented.
"""

from __future__ import annotations

import warnings
from functools import cache
from typing import Any, Final

import httpcore
import httpx

from .network import Network

__all__ = [
    "MISSING",
    "DirectConnection",
    "ProxyConnection",
    "is_disconnected",
    "is_head_too_long",
    "is_incomplete",
    "is_library",
    "warn_of_missing",
]


class DirectConnection:
    """A connection, with the network that it opens itself over, at the first request."""

    __slots__ = ("_connection", "aclose", "network", "send")

    def __init__(self, connection: httpcore.AsyncHTTPConnection, network: Network) -> None:
        self._connection = connection
        self.network = network
        self.send = connection.handle_async_request
        self.aclose = connection.aclose

    def is_open(self) -> bool:
        """Whether an idle connection is not known to be closed by the server."""
        return not self._connection.has_expired()

    def is_reusable(self) -> bool:
        """Whether the response was received and another request may follow."""
        return self._connection.is_idle() and not _has_unread_input(self._connection)


class ProxyConnection:
    """A pool with room for one connection, to be treated as that connection."""

    __slots__ = ("_pool", "aclose", "network", "send")

    def __init__(self, pool: httpcore.AsyncHTTPProxy, network: Network) -> None:
        self._pool = pool
        self.network = network
        self.send = pool.handle_async_request
        self.aclose = pool.aclose

    def is_open(self) -> bool:
        """Whether an idle connection is not known to be closed by the proxy."""
        connections = self._pool.connections
        return bool(connections) and not connections[0].has_expired()

    def is_reusable(self) -> bool:
        """Whether the response was received and another request may follow."""
        connections = self._pool.connections
        return bool(connections) and connections[0].is_idle() and not _has_unread_input(connections[0])


def _has_unread_input(connection: Any) -> bool:
    """Whether a server has sent more than its response, which would be taken for the next one. httpcore ignores it."""
    while connection is not None and not hasattr(connection, "_h11_state"):
        connection = getattr(connection, "_connection", None)
    return connection is not None and bool(connection._h11_state.trailing_data[0])


# What exceptions mean, which only their texts show

# The roots of the hierarchies of httpx and of httpcore, by name: a client may be of another package like them.
_EXCEPTIONS: Final = frozenset(
    {"HTTPError", "StreamError", "InvalidURL", "TimeoutException", "NetworkError", "ProtocolError", "ProxyError",
     "UnsupportedProtocol", "ConnectionNotAvailable"}
)  # fmt: skip


def is_library(kind: type[BaseException]) -> bool:
    """Whether a class of exceptions is a root of those of httpx, httpcore, or a package with the same interface."""
    return kind.__name__ in _EXCEPTIONS and kind.__module__.partition(".")[0].startswith(("httpx", "httpcore"))


def is_disconnected(exc: BaseException) -> bool:
    """Whether a connection ended without a byte of a response."""
    return "disconnected" in str(exc)


def is_head_too_long(exc: BaseException) -> bool:
    """Whether h11 refused a head because of its length."""
    return "too long" in str(exc)


def is_incomplete(exc: BaseException) -> bool:
    """Whether a connection ended before the body was complete."""
    return "closed connection" in str(exc)


# What there is


def _missing() -> tuple[str, ...]:
    """The names that this version of httpcore does not have."""
    try:
        origin = httpcore.Origin(b"http", b"localhost", 80)
        stream = httpcore.AsyncMockStream([])
        things: tuple[tuple[Any, str], ...] = (
            (httpcore.AsyncHTTPConnection(origin), "_connection handle_async_request has_expired is_idle aclose"),
            (httpcore.AsyncHTTP11Connection(origin, stream), "_h11_state is_idle"),
            (httpcore.AsyncHTTPProxy("http://localhost"), "connections handle_async_request aclose"),
            (getattr(httpcore.AsyncHTTP11Connection(origin, stream), "_h11_state", None), "trailing_data"),
        )
        return tuple(
            f"{type(thing).__name__}.{name}"
            for thing, names in things
            for name in names.split()
            if not hasattr(thing, name)
        )
    except Exception as exc:
        return (f"{type(exc).__name__}: {exc}",)


MISSING: Final = _missing()
"""Names that this version of httpcore does not have, as `Class.name`; empty if all are there."""


@cache
def warn_of_missing() -> None:
    """Warn, once in a process, that requests go through `httpx.AsyncClient`."""
    warnings.warn(
        f"this version of openai_core does not know httpcore {httpcore.__version__} (missing: {', '.join(MISSING)}); "
        f"requests go through httpx.AsyncClient (httpx {httpx.__version__}), which works and is slower; upgrade "
        "openai_core, or install an earlier httpcore",
        RuntimeWarning,
        stacklevel=2,
    )
