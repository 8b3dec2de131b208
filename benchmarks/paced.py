"""Streams at the speed of a model: the benchmark server writes an event to each of them at fixed intervals.

One timer serves all streams, whose turns are spread over the interval. Each event has the time at which it was written
in its id, so that a client on the same machine can tell how late it reads it.
"""

from __future__ import annotations

import asyncio
import json
import time
from typing import Any, Final

from . import payloads

__all__ = ["PacedStreams"]

_SLOTS: Final = 20
"""Turns in an interval; the streams of one turn are written to together."""
_INTERVAL: Final = 1 / payloads.PACED_EVENTS_PER_SECOND
_DONE: Final = b"e\r\ndata: [DONE]\n\n\r\n0\r\n\r\n"


class PacedStreams:
    """All paced streams of a server. For one event loop."""

    def __init__(self, head: bytes) -> None:
        """Set the head of each answer."""
        self._head = head
        self._slots: list[dict[asyncio.WriteTransport, int]] = [{} for _ in range(_SLOTS)]
        self._slot = 0
        self._due = 0.0
        self._timer: asyncio.Handle | None = None

    def start(self, transport: asyncio.WriteTransport) -> None:
        """Begin another stream."""
        transport.write(self._head)
        min(self._slots, key=len)[transport] = payloads.PACED_EVENTS
        if self._timer is None:
            loop = asyncio.get_running_loop()
            self._due = loop.time()
            self._timer = loop.call_soon(self._tick)

    def _tick(self) -> None:
        streams = self._slots[self._slot]
        self._slot = (self._slot + 1) % _SLOTS
        event = _event()
        for transport, left in list(streams.items()):
            if transport.is_closing():
                del streams[transport]
            elif left == 0:
                transport.write(_DONE)
                del streams[transport]
            else:
                transport.write(event)
                streams[transport] = left - 1
        loop = asyncio.get_running_loop()
        self._due += _INTERVAL / _SLOTS
        self._timer = loop.call_at(self._due, self._tick) if any(self._slots) else None


def _event() -> bytes:
    delta: dict[str, Any] = {"content": " word"}
    chunk = {
        "id": f"chatcmpl-{time.monotonic_ns()}",
        "object": "chat.completion.chunk",
        "created": 1_764_000_000,
        "model": payloads.MODEL,
        "choices": [{"index": 0, "delta": delta, "logprobs": None, "finish_reason": None}],
    }
    framed = b"data: %b\n\n" % json.dumps(chunk, separators=(",", ":")).encode()
    return b"%x\r\n%b\r\n" % (len(framed), framed)
