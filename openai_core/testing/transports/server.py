"""A server whose responses are given byte by byte, to try out transports on. It knows no API and no HTTP library."""

from __future__ import annotations

import contextlib
import gzip
import itertools
import socket
import struct
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Final, Self

__all__ = ["BIG", "Seen", "TransportServer"]

BIG: Final = 8 * 1024 * 1024
"""Bytes of the response to `/big`."""

_LONG = 30.0


class Seen:
    """One request as it arrived."""

    def __init__(self, connection: int, method: str, target: str, headers: list[tuple[str, str]]) -> None:
        self.connection = connection
        self.method = method
        self.target = target
        self.headers = headers
        self.body = b""
        self.arrived = threading.Event()
        """The head is there."""
        self.lost = threading.Event()
        """The other side has closed the connection."""

    def all_of(self, name: str) -> list[str]:
        """The values of a header."""
        return [value for key, value in self.headers if key.lower() == name]


class TransportServer:
    """Listens on loopback, a thread for each connection; what it answers depends on the path alone."""

    def __init__(self, *, receive_buffer: int | None = None) -> None:
        """Listen.

        Args:
            receive_buffer: Bytes that the system may take in before the server reads them; by default as it likes.
        """
        self.seen: list[Seen] = []
        self.go = threading.Event()
        """Set by a check to let the path that waits for it go on."""
        self._listener = socket.socket()
        if receive_buffer is not None:
            self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
        self._listener.bind(("127.0.0.1", 0))
        self._listener.listen(256)
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._connections: list[_Connection] = []
        self._lock = threading.Lock()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._accept, name="transport server", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._over.set()
        self.go.set()
        with socket.socket() as waker:  # closing a listener does not end accept() everywhere
            waker.connect(self._listener.getsockname())
        self._thread.join(_LONG)
        self._listener.close()
        for connection in self._connections:
            connection.stop()

    def wait_until_over(self) -> None:
        """Wait until no more is asked of the server."""
        self._over.wait(_LONG)

    def count(self, target: str) -> int:
        """How often a target was asked for."""
        return sum(seen.target == target for seen in list(self.seen))

    def has_ended(self, connection: int, seconds: float) -> bool:
        """Wait for the end of a connection, by its number; False if it is still open when the time is up."""
        thread = self._connections[connection].thread
        thread.join(seconds)
        return not thread.is_alive()

    def _accept(self) -> None:
        while True:
            sock, _ = self._listener.accept()
            if self._over.is_set():
                sock.close()
                return
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            connection = _Connection(self, sock, len(self._connections))
            self._connections.append(connection)
            connection.thread.start()


class _Connection:
    """One connection, served by its thread until either side has enough."""

    def __init__(self, server: TransportServer, sock: socket.socket, number: int) -> None:
        self.server = server
        self.sock = sock
        self.number = number
        self.thread = threading.Thread(target=self._serve, name=f"transport server {number}", daemon=True)
        self._pending = b""

    def stop(self) -> None:
        with contextlib.suppress(OSError):
            self.sock.shutdown(socket.SHUT_RDWR)
        self.thread.join(_LONG)

    # the conversation

    def _serve(self) -> None:
        with self.sock:
            try:
                while (seen := self._head()) is not None:
                    self.server.seen.append(seen)
                    seen.arrived.set()
                    if not self._answer(seen):
                        return
            except OSError:  # the client went away; some checks are about that
                pass

    def _answer(self, seen: Seen) -> bool:
        """Say whether the connection stays open."""
        path = seen.target.partition("?")[0]
        if path in _BEFORE_BODY:
            return _BEFORE_BODY[path](self, seen)
        self._body(seen)
        return _AFTER_BODY.get(path, _echo)(self, seen)

    def send(self, data: bytes) -> None:
        self.sock.sendall(data)

    def reset(self) -> None:
        """Have closing say RST instead of FIN."""
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    def wait_until_lost(self, seen: Seen) -> None:
        try:
            while self._receive():
                pass
        finally:
            seen.lost.set()

    # reading

    def _receive(self) -> bytes:
        return self.sock.recv(64 * 1024)

    def _line_end(self, mark: bytes) -> bytes | None:
        while mark not in self._pending:
            data = self._receive()
            if not data:
                return None
            self._pending += data
        part, _, self._pending = self._pending.partition(mark)
        return part

    def _exactly(self, count: int) -> bytes:
        parts = [self._pending[:count]]
        self._pending = self._pending[count:]
        missing = count - len(parts[0])
        while missing:
            data = self._receive()
            if not data:
                raise ConnectionError("the body stops before its end")
            parts.append(data[:missing])
            self._pending = data[missing:]
            missing -= len(parts[-1])
        return b"".join(parts)

    def _head(self) -> Seen | None:
        block = self._line_end(b"\r\n\r\n")
        if block is None:
            return None
        first, *lines = block.decode("latin-1").split("\r\n")
        method, target, _ = first.split(" ")
        pairs = [line.partition(":") for line in lines]
        return Seen(self.number, method, target, [(name, value.strip()) for name, _, value in pairs])

    def _body(self, seen: Seen) -> None:
        if seen.all_of("transfer-encoding") == ["chunked"]:
            parts: list[bytes] = []
            while True:
                size = int(self._line_end(b"\r\n") or b"0", 16)
                parts.append(self._exactly(size))
                self._exactly(2)
                if not size:
                    break
            seen.body = b"".join(parts)
        elif seen.all_of("content-length"):
            seen.body = self._exactly(int(seen.all_of("content-length")[0]))


# What is answered


def _plain(body: bytes, *headers: str, status: str = "200 OK") -> bytes:
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", "Content-Type: text/plain", *headers]
    return "\r\n".join([*lines, "", ""]).encode() + body


def _echo(on: _Connection, seen: Seen) -> bool:
    on.send(_plain(seen.body, "X-Repeat: one", "X-Mixed-Case: Value", "X-Repeat: two"))
    return True


def _big(on: _Connection, seen: Seen) -> bool:
    on.send(_plain(b"0123456789abcdef" * (BIG // 16)))
    return True


def _chunked(on: _Connection, seen: Seen) -> bool:
    on.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    for part in (b"first,", b"second,", b"third"):
        on.send(b"%x\r\n%b\r\n" % (len(part), part))
    on.send(b"0\r\n\r\n")
    return True


def _live(on: _Connection, seen: Seen) -> bool:
    """One piece, and the next on demand: whoever buffers waits for ever."""
    on.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nfirst\r\n")
    on.server.go.wait(_LONG)
    on.send(b"6\r\nsecond\r\n0\r\n\r\n")
    return True


def _gzip(on: _Connection, seen: Seen) -> bool:
    body = gzip.compress(b"squeezed " * 1000)
    on.send(_plain(body, "Content-Encoding: gzip"))
    return True


def _until_close(on: _Connection, seen: Seen) -> bool:
    on.send(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nto the end")
    return False


def _early_hints(on: _Connection, seen: Seen) -> bool:
    on.send(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + _plain(b"final"))
    return True


def _no_content(on: _Connection, seen: Seen) -> bool:
    on.send(b"HTTP/1.1 204 No Content\r\n\r\n")
    return True


def _not_modified(on: _Connection, seen: Seen) -> bool:
    on.send(b"HTTP/1.1 304 Not Modified\r\nContent-Length: 100\r\n\r\n")
    return True


def _head_only(on: _Connection, seen: Seen) -> bool:
    on.send(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n")
    return True


def _redirect(on: _Connection, seen: Seen) -> bool:
    on.send(_plain(b"over there", f"Location: {on.server.url}/elsewhere", status="307 Temporary Redirect"))
    return True


def _silent(on: _Connection, seen: Seen) -> bool:
    on.wait_until_lost(seen)
    return False


def _half_head(on: _Connection, seen: Seen) -> bool:
    on.send(b"HTTP/1.1 200 OK\r\nContent-")
    on.wait_until_lost(seen)
    return False


def _half_body(on: _Connection, seen: Seen) -> bool:
    on.send(_plain(b"x" * 100)[:-90])
    on.wait_until_lost(seen)
    return False


def _drip(on: _Connection, seen: Seen) -> bool:
    """The head, then the body byte by byte, each after the time in the query."""
    pause = float(seen.target.partition("=")[2])
    answer = _plain(b"drip drip")
    end = len(answer)
    for start, stop in itertools.pairwise((0, *range(end - 9, end + 1))):
        threading.Event().wait(pause)
        on.send(answer[start:stop])
    return True


def _close_at_once(on: _Connection, seen: Seen) -> bool:
    return False


def _reset_at_once(on: _Connection, seen: Seen) -> bool:
    on.reset()
    return False


def _reset_in_body(on: _Connection, seen: Seen) -> bool:
    on.send(_plain(b"x" * 100)[:-90])
    on.server.go.wait(_LONG)
    on.reset()
    return False


def _reset_until_close(on: _Connection, seen: Seen) -> bool:
    on.send(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nnot the end")
    on.server.go.wait(_LONG)
    on.reset()
    return False


def _truncated(on: _Connection, seen: Seen) -> bool:
    on.send(_plain(b"x" * 100)[:-90])
    return False


def _truncated_chunks(on: _Connection, seen: Seen) -> bool:
    on.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nfirst\r\n")
    return False


def _bad_gzip(on: _Connection, seen: Seen) -> bool:
    on.send(_plain(b"this is not gzip", "Content-Encoding: gzip"))
    return True


def _garbage(on: _Connection, seen: Seen) -> bool:
    on.send(b"220 mail.example.com ESMTP\r\n\r\n")
    return False


def _close_after(on: _Connection, seen: Seen) -> bool:
    """A complete response that does not say that the connection ends with it."""
    on.send(_plain(b"last"))
    return False


def _refuse_body(on: _Connection, seen: Seen) -> bool:
    on.send(_plain(b"too large", "Connection: close", status="413 Content Too Large"))
    on.wait_until_lost(seen)
    return False


def _refuse_unread(on: _Connection, seen: Seen) -> bool:
    """A response to a body of which nothing is read, whatever the client does then."""
    on.server.go.wait(_LONG)
    on.send(_plain(b"too large", "Connection: close", status="413 Content Too Large"))
    on.server.wait_until_over()
    return False


_AFTER_BODY: Final[dict[str, Callable[[_Connection, Seen], bool]]] = {
    "/big": _big,
    "/chunked": _chunked,
    "/live": _live,
    "/gzip": _gzip,
    "/bad-gzip": _bad_gzip,
    "/until-close": _until_close,
    "/early-hints": _early_hints,
    "/no-content": _no_content,
    "/not-modified": _not_modified,
    "/head": _head_only,
    "/redirect": _redirect,
    "/silent": _silent,
    "/half-head": _half_head,
    "/half-body": _half_body,
    "/drip": _drip,
    "/close": _close_at_once,
    "/reset": _reset_at_once,
    "/reset-in-body": _reset_in_body,
    "/reset-until-close": _reset_until_close,
    "/truncated": _truncated,
    "/truncated-chunks": _truncated_chunks,
    "/garbage": _garbage,
    "/close-after": _close_after,
}


def _read_nothing(on: _Connection, seen: Seen) -> bool:
    on.server.go.wait(_LONG)
    return False


_BEFORE_BODY: Final[dict[str, Callable[[_Connection, Seen], bool]]] = {
    "/read-nothing": _read_nothing,
    "/refuse-body": _refuse_body,
    "/refuse-unread": _refuse_unread,
}
