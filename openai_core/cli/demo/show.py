"""`openai-core demo`: what the client does, shown on a server in a process of its own. No key and no network needed."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import TypeAlias

from ..terminal import Terminal
from .server import ChildServer, ServerNotStartedError

__all__ = ["demo"]

Scene: TypeAlias = Callable[[Terminal, str], None]
Load: TypeAlias = Callable[[Terminal, str, int, int], None]


def demo(*, requests: int, in_flight: int) -> int:
    """Show everything, in order.

    Args:
        requests: how many requests the last part sends.
        in_flight: how many of them at once.

    Returns:
        The exit status: 0, or 1 if the server could not be started.
    """
    terminal = Terminal(sys.stdout)
    terminal.line("What openai-core does, shown in half a minute: no key, no network.")
    try:
        with ChildServer() as server:
            terminal.line(f"The API is served by a process of its own on {server.base_url}")
            scenes, load = _scenes()
            for scene in scenes:
                scene(terminal, server.base_url)
            load(terminal, server.base_url, requests, in_flight)
    except ServerNotStartedError as exc:
        print(f"openai-core demo: {exc}", file=sys.stderr)
        return 1
    finally:
        terminal.clear_bar()
    return 0


def _scenes() -> tuple[Sequence[Scene], Load]:
    """The parts, and the last one. Imported here, so that the first line is there before what they need is."""
    from .killed import killed_fan_out
    from .load import load
    from .promises import broken_stream, deadline, structured, tools
    from .scenes import chat_on_asyncio, chat_on_trio, chat_sync, files, refusal, streamed, websocket

    chats = (chat_sync, chat_on_asyncio, chat_on_trio)
    promises = (broken_stream, deadline, tools, structured)
    return (*chats, streamed, *promises, websocket, files, refusal, killed_fan_out), load
