"""A server that sends byte for byte what a test gives it, whatever HTTP says."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable, Generator

__all__ = ["HostileServer", "hostile"]

Answer = bytes | Callable[[socket.socket], object]


class HostileServer:
    """Takes connections on loopback; each request it reads gets the next of `answers`, the last one over and over.

    An answer that is a function writes to the connection itself; after one that returns False, or after a `None` in
    place of an answer, the connection is closed.
    """

    def __init__(self, answers: list[Answer | None]) -> None:
        self.answers = answers
        self.requests = 0
        self.connections = 0
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._open: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self.base_url = f"http://127.0.0.1:{self._listener.getsockname()[1]}/v1"

    def serve(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                sock, _ = self._listener.accept()
                self.connections += 1
                self._open.append(sock)
                thread = threading.Thread(target=self._talk, args=(sock,), daemon=True)
                self._threads.append(thread)
                thread.start()

    def _talk(self, sock: socket.socket) -> None:
        with sock, contextlib.suppress(OSError):
            while self._read(sock):
                answer = self.answers[min(self.requests, len(self.answers) - 1)]
                self.requests += 1
                if answer is None:
                    return
                if isinstance(answer, bytes):
                    sock.sendall(answer)
                elif answer(sock) is False:
                    return

    @staticmethod
    def _read(sock: socket.socket) -> bool:
        data = b""
        while b"\r\n\r\n" not in data:
            more = sock.recv(65536)
            if not more:
                return False
            data += more
        head, _, body = data.partition(b"\r\n\r\n")
        length = int(head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0] or 0)
        while len(body) < length:
            body += sock.recv(65536)
        return True

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for sock in list(self._open):
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(10)


@contextlib.contextmanager
def hostile(*answers: Answer | None) -> Generator[HostileServer]:
    """Run a server for as long as the block lasts."""
    server = HostileServer(list(answers))
    thread = threading.Thread(target=server.serve, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.close()
        thread.join(10)
