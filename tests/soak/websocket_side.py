"""The other side of many websockets, in a process of its own, so that files and threads here can be counted.

`python -m tests.soak.websocket_side` prints its port, and when its input ends, what it saw. What a connection does is
said by its model: `turn` answers each response, `flood-N` sends N events and closes, `drop-S` ends after S seconds
without a close.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import threading
import time
from collections import Counter
from types import TracebackType
from typing import Any

from tests.realtime.peer import TEXT, Gone, Peer, PeerServer, frame

__all__ = ["WebsocketSide"]

_lock = threading.Lock()


class WebsocketSide:
    """The process, from outside. A context manager."""

    def __init__(self) -> None:
        command = [sys.executable, "-m", "tests.soak.websocket_side"]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert self._process.stdout is not None
        self.port = int(self._process.stdout.readline())

    def books(self) -> dict[str, int]:
        """End it, and give what it counted: opened, closed in good order, and what was wrong."""
        found: dict[str, int] = json.loads(self._process.communicate(timeout=60)[0])
        return found

    def __enter__(self) -> WebsocketSide:
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._process.poll() is None:
            self._process.kill()
            self._process.communicate()


def _play(peer: Peer, books: Counter[str]) -> None:
    head = peer.accept()[""]
    with _lock:
        books["opened"] += 1
    found = re.search(r"model=(turn|flood|drop)-?([\d.]*)", head)
    assert found is not None, head
    kind, number = found.groups()
    try:
        _SCRIPTS[kind](peer, number)
    except Gone:
        pass
    except AssertionError:
        with _lock:
            books["wrong"] += 1
    finally:
        with _lock:
            books["closed"] += peer.closed_with == (1000, "")
            books["dropped"] += kind == "drop" and peer.closed_with is None
        # A soak has thousands of them.
        peer.received.clear()


def _turn(peer: Peer, number: str) -> None:
    peer.event("session.created", session={})
    while True:
        peer.recv()
        peer.event("response.created", response={"id": "resp_1"})
        for word in ("Hello", " there"):
            peer.event(
                "response.output_text.delta",
                response_id="resp_1",
                item_id="item_1",
                output_index=0,
                content_index=0,
                delta=word,
            )
        peer.event("response.done", response={"id": "resp_1", "status": "completed"})


def _flood(peer: Peer, number: str) -> None:
    delta = {"type": "response.output_text.delta", "event_id": "event_1", "response_id": "r", "item_id": "i"}
    text = json.dumps({**delta, "output_index": 0, "content_index": 0, "delta": "word"}).encode()
    frames, left = frame(TEXT, text) * 1000, int(number)
    while left > 0:
        peer.write(frames if left >= 1000 else frame(TEXT, text) * left)
        left -= 1000
    peer.close(1000)


def _drop(peer: Peer, number: str) -> None:
    peer.event("session.created", session={})
    ends = time.monotonic() + float(number)
    assert peer.recv() == {"type": "session.update", "session": {"type": "realtime", "instructions": "stay"}}
    peer.event("session.updated", session={})
    while time.monotonic() < ends:
        peer.event("response.done", response={"id": "resp_1"})
        time.sleep(min(0.02, float(number) / 4))


_SCRIPTS: dict[str, Any] = {"turn": _turn, "flood": _flood, "drop": _drop}


def main() -> None:
    """Serve until the input ends."""
    books: Counter[str] = Counter()
    server = PeerServer((lambda peer: _play(peer, books),))
    print(server.port, flush=True)
    sys.stdin.read()
    server.stop()
    print(json.dumps({name: books[name] for name in ("opened", "closed", "dropped", "wrong")}))


if __name__ == "__main__":
    main()
