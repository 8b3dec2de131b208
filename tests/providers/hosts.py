"""A host on loopback that is neither OpenAI nor `LocalServer`: it records what it is sent and answers as it is told."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ssl import SSLContext
from threading import Thread
from typing import Any

__all__ = ["Answer", "Host", "Received", "running"]


@dataclass
class Received:
    """One request as it arrived."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes
    certificate: Any = None

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]

    def json(self) -> Any:
        return json.loads(self.body)


@dataclass
class Answer:
    """What to answer with."""

    status: int = 200
    body: Any = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)


class Host(ThreadingHTTPServer):
    """Answers every request, and remembers it."""

    daemon_threads = True

    def __init__(self, context: SSLContext | None = None) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.requests: list[Received] = []
        self.script: list[Answer] = []
        """What to answer first; then it is 200 with `body`."""
        self.body: Callable[[Received], Any] = lambda request: {"object": "list", "data": []}
        self._scheme = "http" if context is None else "https"
        if context is not None:
            self.socket = context.wrap_socket(self.socket, server_side=True, do_handshake_on_connect=False)

    @property
    def url(self) -> str:
        return f"{self._scheme}://127.0.0.1:{self.server_port}"

    @property
    def last(self) -> Received:
        return self.requests[-1]

    def handle_error(self, request: Any, client_address: Any) -> None:
        return  # a client that went away, or one without a certificate


class Handler(BaseHTTPRequestHandler):
    server: Host
    protocol_version = "HTTP/1.1"

    def answer(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length") or 0))
        peer = getattr(self.connection, "getpeercert", lambda: None)()
        headers = {name.lower(): value for name, value in self.headers.items()}
        received = Received(self.command, self.path, headers, body, peer)
        self.server.requests.append(received)
        answer = self.server.script.pop(0) if self.server.script else Answer(200, self.server.body(received))
        payload = answer.body if isinstance(answer.body, bytes) else json.dumps(answer.body).encode()
        self.send_response(answer.status)
        for name, value in {"content-type": "application/json", **answer.headers}.items():
            self.send_header(name, value)
        self.send_header("content-length", str(len(payload)))
        self.end_headers()
        self.wfile.write(payload)

    do_GET = do_POST = do_DELETE = do_PUT = do_PATCH = answer

    def log_message(self, format: str, *args: Any) -> None:
        return


@contextmanager
def running(host: Host) -> Iterator[Host]:
    """Have a host serve for a while."""
    with host:
        thread = Thread(target=host.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield host
        finally:
            host.shutdown()
            thread.join()
