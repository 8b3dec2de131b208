"""A server in a process of its own that answers chat completions at once, and fails some requests at random.

`python raw_server.py SHARE SEED` prints its port, and serves until standard input is closed. `GET /counts` tells how
often each request was answered, as JSON: by what its user said.
"""

from __future__ import annotations

import asyncio
import json
import random
import re
import sys
from collections import Counter
from typing import Final

_LENGTH: Final = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_SAID: Final = re.compile(rb'"content":"([^"]*)"')


class Counted(asyncio.Protocol):
    """One connection."""

    def __init__(self, answered: Counter[str], dice: random.Random, share: float) -> None:
        self._answered = answered
        self._dice = dice
        self._share = share
        self._buffer = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.WriteTransport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        while (end := self._buffer.find(b"\r\n\r\n")) >= 0:
            length = _LENGTH.search(self._buffer, 0, end + 2)
            stop = end + 4 + (int(length[1]) if length else 0)
            if len(self._buffer) < stop:
                return
            head, body, self._buffer = self._buffer[:end], self._buffer[end + 4 : stop], self._buffer[stop:]
            self._answer(head, body)

    def _answer(self, head: bytes, body: bytes) -> None:
        if head.startswith(b"GET /counts"):
            self._write(b"200 OK", json.dumps(self._answered).encode())
            return
        if self._dice.random() < self._share:
            fate = self._dice.choice((b"500 Internal Server Error", b"503 Service Unavailable", b""))
            if fate:
                self._write(fate, b'{"error": {"message": "not now"}}')
            else:
                self._transport.abort()
            return
        said = _SAID.search(body)
        assert said is not None, body
        text = said[1].decode()
        self._answered[text] += 1
        message = {"role": "assistant", "content": text, "refusal": None}
        choice = {"index": 0, "message": message, "finish_reason": "stop", "logprobs": None}
        usage = {"prompt_tokens": 3, "completion_tokens": 2, "total_tokens": 5}
        answer = {"id": f"chatcmpl-{text}", "object": "chat.completion", "created": 1, "model": "m"}
        self._write(b"200 OK", json.dumps({**answer, "choices": [choice], "usage": usage}).encode())

    def _write(self, status: bytes, body: bytes) -> None:
        head = b"HTTP/1.1 %b\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n" % (status, len(body))
        self._transport.write(head + body)


async def serve(share: float, seed: int) -> None:
    """Serve on a free port of the loopback."""
    loop = asyncio.get_running_loop()
    answered, dice = Counter[str](), random.Random(seed)
    server = await loop.create_server(lambda: Counted(answered, dice, share), "127.0.0.1", 0, backlog=512)
    print(server.sockets[0].getsockname()[1], flush=True)
    async with server:
        await loop.run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(serve(float(sys.argv[1]), int(sys.argv[2])))
