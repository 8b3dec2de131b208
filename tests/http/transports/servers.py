"""A TLS server and a proxy in threads, small enough to be obviously right."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"


def read_head(sock: socket.socket) -> bytes:
    """The head of a request; empty if the client went away."""
    head = b""
    while b"\r\n\r\n" not in head:
        data = sock.recv(4096)
        if not data:
            return b""
        head += data
    return head


@contextmanager
def listen(serve: Callable[[socket.socket], None]) -> Iterator[int]:
    """Serve each connection in a thread of its own; gives the port."""
    listener = socket.create_server(("127.0.0.1", 0))
    open_sockets: list[socket.socket] = []
    threads: list[threading.Thread] = []

    def run(sock: socket.socket) -> None:
        with sock, contextlib.suppress(OSError):
            serve(sock)

    def accept() -> None:
        while True:
            try:
                sock, _ = listener.accept()
            except OSError:
                return
            open_sockets.append(sock.dup())  # TLS takes the original's descriptor away
            threads.append(threading.Thread(target=run, args=(sock,), daemon=True))
            threads[-1].start()

    acceptor = threading.Thread(target=accept, daemon=True)
    acceptor.start()
    try:
        yield listener.getsockname()[1]
    finally:
        with contextlib.suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        acceptor.join(10)  # it may be about to add one more
        for sock in open_sockets:
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
            sock.close()
        for thread in threads:
            thread.join(10)


class TLSServer:
    """Answers `hello` over TLS; keeps what the clients showed of themselves."""

    def __init__(self, context: ssl.SSLContext) -> None:
        self._context = context
        self.subjects: list[object] = []
        self.heads: list[bytes] = []

    def serve(self, sock: socket.socket) -> None:
        """Serve one connection."""
        with self._context.wrap_socket(sock, server_side=True) as tls:
            self.subjects.append((tls.getpeercert() or {}).get("subject"))
            while head := read_head(tls):
                self.heads.append(head)
                tls.sendall(ANSWER)


class ProxyServer:
    """Connects for CONNECT, answers `hello` itself to anything else; keeps the heads of the requests."""

    def __init__(self, *, refuse: bytes | None = None) -> None:
        self._refuse = refuse
        self.heads: list[bytes] = []

    def serve(self, sock: socket.socket) -> None:
        """Serve one connection."""
        while head := read_head(sock):
            self.heads.append(head)
            if self._refuse is not None:
                sock.sendall(self._refuse)
                return
            method, target, _ = head.split(b" ", 2)
            if method == b"CONNECT":
                host, _, port = target.decode().rpartition(":")
                with socket.create_connection((host, int(port))) as upstream:
                    sock.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
                    _relay(sock, upstream)
                return
            sock.sendall(ANSWER)


def _relay(one: socket.socket, other: socket.socket) -> None:
    def pump(source: socket.socket, sink: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                sink.sendall(data)
        with contextlib.suppress(OSError):
            sink.shutdown(socket.SHUT_WR)

    back = threading.Thread(target=pump, args=(other, one), daemon=True)
    back.start()
    pump(one, other)
    back.join(10)
