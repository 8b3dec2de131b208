"""What can be set on a websocket's connection."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from websockets.extensions import ClientExtensionFactory
    from websockets.typing import Subprotocol

__all__ = ["SyncWebSocketConnectionOptions", "WebSocketConnectionOptions", "WebsocketConnectionOptions"]


class SyncWebSocketConnectionOptions(TypedDict, total=False):
    """What a connection that blocks can be told too. Passed on to the websocket library as it is."""

    extensions: Sequence[ClientExtensionFactory] | None
    """Extensions to offer, besides compression."""
    subprotocols: Sequence[Subprotocol] | None
    """Subprotocols to offer, the preferred one first."""
    compression: str | None
    """`"deflate"` by default; None for none."""
    max_size: int | None
    """Bytes of the largest message that is received; None for no limit."""
    max_queue: int | tuple[int | None, int | None] | None
    """Messages kept until they are read: the most, or the most and the least before more are read."""


class WebSocketConnectionOptions(SyncWebSocketConnectionOptions, total=False):
    """Passed on to the websocket library as it is."""

    write_limit: int | tuple[int, int | None]
    """Bytes kept until they are sent: the most, or the most and the least before more are taken."""


WebsocketConnectionOptions: TypeAlias = WebSocketConnectionOptions
"""The older name of `WebSocketConnectionOptions`."""
