"""What can be set on a websocket's connection."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from websockets.extensions import ClientExtensionFactory
    from websockets.typing import Subprotocol

__all__ = ["SyncWebSocketConnectionOptions", "WebSocketConnectionOptions", "WebsocketConnectionOptions"]


class SyncWebSocketConnectionOptions(TypedDict, total=False):
    """How a websocket is opened, kept alive and closed. Whatever else is named is refused before anything is opened."""

    extensions: Sequence[ClientExtensionFactory] | None
    """Extensions to offer, besides compression."""
    subprotocols: Sequence[Subprotocol] | None
    """Subprotocols to offer, the preferred one first."""
    compression: str | None
    """`"deflate"` by default if messages have a `max_size`; None for none."""
    max_size: int | None
    """Bytes of the largest message that is received, 16 MiB by default; None for no limit."""
    max_queue: int | tuple[int | None, int | None] | None
    """Messages that wait to be read before no more are received: the most, 1,024 by default, or the most and the least
    before more are received; None for no limit. Up to 256 KiB beyond are looked through for pings, so that these are
    answered."""
    open_timeout: float | None
    """Seconds for opening a connection, the handshake included. By default the client's `timeout` holds."""
    timeout: float | None
    """Another name of `open_timeout`."""
    close_timeout: float | None
    """Seconds that closing waits for what is still to be sent and for the server's answer, 1 by default; None is 1."""
    ping_interval: float | None
    """Seconds between two pings, 20 by default; None for none."""
    ping_timeout: float | None
    """Seconds after a ping in which something must come from the server, 20 by default; None for no limit."""
    proxy: str | bool | None
    """The URL of a proxy; True, the default, is for the client's proxy or the environment's, None for none."""
    socket_options: Sequence[tuple[int, int, int | bytes]] | None
    """Arguments of `setsockopt` for the TCP socket, besides TCP_NODELAY and keep-alive."""


class WebSocketConnectionOptions(SyncWebSocketConnectionOptions, total=False):
    """How a websocket is opened, kept alive and closed; of blocking programs, too."""

    write_limit: int | tuple[int, int | None]
    """Bytes that wait to be sent before `send` waits, too: the most, 64 KiB by default, or the most and the least
    before more are taken."""


WebsocketConnectionOptions: TypeAlias = WebSocketConnectionOptions
"""The older name of `WebSocketConnectionOptions`."""
