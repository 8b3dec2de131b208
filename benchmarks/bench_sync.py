"""What does the sync client cost, alone, shared by threads, and when it streams?"""

from __future__ import annotations

from .rows import AtLeast, Contender, Row

__all__ = ["ROWS"]


def _row(key: str, what: str, unit: str, scenario: str, threads: int, factor: float) -> Row:
    route = "stream" if scenario == "chat-stream" else "plain"
    return Row(
        key,
        what,
        unit,
        (
            Contender("ours, sync", "client_sync", scenario, route, threads, package="openai_sync"),
            Contender("bare httpx.Client + msgspec", "bare_sync", scenario, route, threads),
            Contender("official, sync", "client_sync", scenario, route, threads, package="openai", official=True),
        ),
        (AtLeast(factor, ("official, sync",), "official"),),
    )


ROWS = (
    _row("sync-1", "sync requests, one thread", "requests/s", "chat", 1, 2),
    _row("sync-16", "sync requests, 16 threads sharing a client", "requests/s", "chat", 16, 5),
    _row("sync-64", "sync requests, 64 threads sharing a client", "requests/s", "chat", 64, 5),
    _row("sync-stream", "sync stream events, chat", "events/s", "chat-stream", 1, 20),
)
