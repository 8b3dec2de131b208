"""A websocket server of a few lines that does as its script says, in threads: with frames of its own making.

It knows nothing of `websockets`, so that it can do what no library would: cut frames, never answer, send nonsense.
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
import json
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterator
from typing import Any

__all__ = ["Gone", "Peer", "Script", "frame", "peer_server"]

TEXT, BINARY, CLOSE, PING, PONG = 1, 2, 8, 9, 10
_GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"


class Gone(Exception):
    """The client has ended the connection."""


def frame(opcode: int, payload: bytes = b"", *, fin: bool = True) -> bytes:
    """One frame of a server's."""
    first = bytes([opcode | (0x80 if fin else 0)])
    if len(payload) < 126:
        return first + bytes([len(payload)]) + payload
    if len(payload) < 65536:
        return first + b"\x7e" + struct.pack(">H", len(payload)) + payload
    return first + b"\x7f" + struct.pack(">Q", len(payload)) + payload


class Peer:
    """One connection, seen from the server."""

    def __init__(self, sock: socket.socket) -> None:
        self.sock = sock
        self.head = ""
        self.pongs: list[bytes] = []
        self.received: list[Any] = []
        """The events that came."""
        self.closed_with: tuple[int, str] | None = None
        self._buffer = bytearray()

    # The handshake

    def read_head(self) -> dict[str, str]:
        """The request of the handshake, with lower-case names of headers; its first line under the name ''."""
        while b"\r\n\r\n" not in self._buffer:
            self._receive()
        head, _, rest = bytes(self._buffer).partition(b"\r\n\r\n")
        self._buffer = bytearray(rest)
        self.head = head.decode("latin-1")
        first, *lines = self.head.split("\r\n")
        return {"": first} | {line.partition(":")[0].lower(): line.partition(":")[2].strip() for line in lines}

    def accept(self, **headers: str) -> dict[str, str]:
        """Read the handshake and open the websocket."""
        request = self.read_head()
        key = base64.b64encode(hashlib.sha1(request["sec-websocket-key"].encode() + _GUID).digest()).decode()
        lines = [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
        answer = ["HTTP/1.1 101 Switching Protocols", "Upgrade: websocket", "Connection: Upgrade"]
        answer += [f"Sec-WebSocket-Accept: {key}", "x-request-id: req_ws", *lines, "", ""]
        self.write("\r\n".join(answer).encode())
        return request

    def refuse(self, status: int, body: bytes, **headers: str) -> None:
        """Read the handshake and answer something else."""
        self.read_head()
        lines = [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
        answer = [f"HTTP/1.1 {status} Refused", f"content-length: {len(body)}", *lines, "", ""]
        self.write("\r\n".join(answer).encode() + body)

    # Sending

    def write(self, data: bytes) -> None:
        try:
            self.sock.sendall(data)
        except OSError as exc:
            raise Gone from exc

    def event(self, type: str, **fields: Any) -> None:
        """Send an event."""
        self.write(frame(TEXT, json.dumps({"type": type, "event_id": "event_1", **fields}).encode()))

    def close(self, code: int = 1000, reason: str = "") -> None:
        """Send a close frame and wait for the answer, and the end of the connection."""
        self.write(frame(CLOSE, struct.pack(">H", code) + reason.encode()))
        self.drain()

    # Receiving

    def next(self) -> tuple[int, bytes]:
        """The next frame: its opcode and its payload."""
        first, second = self._take(2)
        size = second & 0x7F
        if size == 126:
            size = int(struct.unpack(">H", self._take(2))[0])
        elif size == 127:
            size = int(struct.unpack(">Q", self._take(8))[0])
        assert second & 0x80, "a client masks"
        mask = self._take(4)
        payload = self._take(size)
        whole = int.from_bytes(payload, "big") ^ int.from_bytes((mask * (size // 4 + 1))[:size], "big")
        return first & 0x0F, whole.to_bytes(size, "big")

    def recv(self) -> Any:
        """The next event; pings and pongs before it are dealt with."""
        while True:
            opcode, payload = self.next()
            if opcode == TEXT:
                event = json.loads(payload)
                self.received.append(event)
                return event
            if opcode == BINARY:
                self.received.append(payload)
                return payload
            self._control(opcode, payload)

    def wait_for_pong(self, payload: bytes) -> None:
        while payload not in self.pongs:
            self._control(*self.next())

    def drain(self) -> None:
        """Receive until the client has ended the connection."""
        with contextlib.suppress(Gone):
            while True:
                self.recv()

    def _control(self, opcode: int, payload: bytes) -> None:
        if opcode == PING:
            self.write(frame(PONG, payload))
        elif opcode == PONG:
            self.pongs.append(payload)
        elif opcode == CLOSE:
            self.closed_with = struct.unpack(">H", payload[:2])[0], payload[2:].decode()
            with contextlib.suppress(Gone):
                self.write(frame(CLOSE, payload))
            raise Gone

    def _take(self, size: int) -> bytes:
        while len(self._buffer) < size:
            self._receive()
        taken = bytes(self._buffer[:size])
        del self._buffer[:size]
        return taken

    def _receive(self) -> None:
        try:
            data = self.sock.recv(65536)
        except OSError as exc:
            raise Gone from exc
        if not data:
            raise Gone
        self._buffer += data


Script = Callable[[Peer], object]


class PeerServer:
    """Listens, and plays one script a connection, in the order of the connections; the last one again and again."""

    def __init__(self, scripts: tuple[Script, ...], context: ssl.SSLContext | None = None) -> None:
        self.scripts = scripts
        self.peers: list[Peer] = []
        self.errors: list[BaseException] = []
        self.ended = threading.Semaphore(0)
        self._context = context
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = self._listening.getsockname()[1]
        self._threads = [threading.Thread(target=self._accept, daemon=True)]
        self._threads[0].start()

    @property
    def base_url(self) -> str:
        return f"http{'s' if self._context else ''}://127.0.0.1:{self.port}/v1"

    def _accept(self) -> None:
        while True:
            try:
                sock, _ = self._listening.accept()
            except OSError:
                return
            sock.settimeout(20)
            thread = threading.Thread(target=self._serve, args=(sock,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, sock: socket.socket) -> None:
        try:
            if self._context is not None:
                sock = self._context.wrap_socket(sock, server_side=True)
            peer = Peer(sock)
            self.peers.append(peer)
            self.scripts[min(len(self.peers), len(self.scripts)) - 1](peer)
        except (Gone, ssl.SSLError):
            pass
        except BaseException as exc:
            self.errors.append(exc)
        finally:
            sock.close()
            self.ended.release()

    @property
    def open(self) -> int:
        """How many connections have not ended."""
        return sum(thread.is_alive() for thread in self._threads[1:])

    def stop(self) -> None:
        # Closing alone does not wake who waits in `accept`.
        with contextlib.suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        for peer in self.peers:
            with contextlib.suppress(OSError):
                peer.sock.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(5)
        if self.errors:
            raise self.errors[0]


@contextlib.contextmanager
def peer_server(*scripts: Script, context: ssl.SSLContext | None = None) -> Iterator[PeerServer]:
    """A running server with these scripts."""
    server = PeerServer(scripts, context)
    try:
        yield server
    finally:
        server.stop()
