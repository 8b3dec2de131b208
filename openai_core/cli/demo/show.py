"""`openai-core demo`: what the client does, shown on a server in a process of its own. No key and no network needed."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Final

from ..terminal import Terminal
from .load import load
from .scenes import chat_on_asyncio, chat_on_trio, chat_sync, files, refusal, streamed, websocket
from .server import ChildServer, ServerNotStartedError

__all__ = ["demo"]

SCENES: Final[tuple[Callable[[Terminal, str], None], ...]] = (
    chat_sync,
    chat_on_asyncio,
    chat_on_trio,
    streamed,
    websocket,
    files,
    refusal,
)


def demo(*, requests: int, in_flight: int) -> int:
    """Show everything, in order.

    Args:
        requests: how many requests the last part sends.
        in_flight: how many of them at once.

    Returns:
        The exit status: 0, or 1 if the server could not be started.
    """
    terminal = Terminal(sys.stdout)
    try:
        with ChildServer() as server:
            terminal.line(f"The API, served by a process of its own on {server.base_url}: no key, no network.")
            for scene in SCENES:
                scene(terminal, server.base_url)
            load(terminal, server.base_url, requests, in_flight)
    except ServerNotStartedError as exc:
        print(f"openai-core demo: {exc}", file=sys.stderr)
        return 1
    finally:
        terminal.clear_bar()
    return 0
