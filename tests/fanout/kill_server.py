"""A server in a process of its own that answers after a moment, and counts what it got, whatever becomes of clients.

`python kill_server.py SECONDS` prints its port, and serves until standard input is closed. `GET /counts` tells how
often each request arrived, as JSON: by what its user said.
"""

from __future__ import annotations

import asyncio
import json
import re
import sys
from collections import Counter
from typing import Final

_LENGTH: Final = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_SAID: Final = re.compile(rb'"content": ?"([^"]*)"')

arrived: Counter[str] = Counter()


async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, seconds: float) -> None:
    try:
        while True:
            head = await reader.readuntil(b"\r\n\r\n")
            length = _LENGTH.search(head)
            body = await reader.readexactly(int(length[1])) if length else b""
            if head.startswith(b"GET /counts"):
                answer = json.dumps(arrived).encode()
            else:
                said = _SAID.search(body)
                assert said is not None, body
                arrived[said[1].decode()] += 1
                await asyncio.sleep(seconds)
                message = {"role": "assistant", "content": said[1].decode()}
                choice = {"index": 0, "message": message, "finish_reason": "stop"}
                answer = json.dumps({"id": "c", "object": "chat.completion", "choices": [choice]}).encode()
            writer.write(
                b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n" % len(answer)
            )
            writer.write(answer)
            await writer.drain()
    except (asyncio.IncompleteReadError, ConnectionError):
        pass  # the client was killed
    finally:
        writer.close()


async def main(seconds: float) -> None:
    server = await asyncio.start_server(lambda reader, writer: serve(reader, writer, seconds), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    server.close()


asyncio.run(main(float(sys.argv[1])))
