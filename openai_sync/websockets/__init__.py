"""Websockets of the API, for programs that block."""

from __future__ import annotations

from .connection import WebSocketConnection
from .manager import WebSocketConnectionManager

__all__ = ["WebSocketConnection", "WebSocketConnectionManager"]
