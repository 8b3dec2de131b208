"""Servers that answer, and close the connection, before they have read the body of the request."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from openai_core import APIStatusError, RetryPolicy, Timeout
from tests.http.transports.servers import listen, read_head

pytestmark = pytest.mark.anyio

Make = Callable[..., Any]

_BODY = b'{"error": {"message": "the file is too large", "code": "too_large"}}'
_SIZES = {"one piece": 200_000, "many pieces": 8 << 20}


def _answer(status: str) -> bytes:
    lines = [f"HTTP/1.1 {status}", "content-type: application/json", f"content-length: {len(_BODY)}"]
    return "\r\n".join([*lines, "connection: close", "", ""]).encode() + _BODY


class Refusing:
    """Reads the head of each request, answers, and closes the connection: the unread rest makes that a reset."""

    def __init__(self, answer: bytes) -> None:
        self.heads: list[bytes] = []
        self._answer = answer
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                sock, _ = self._listener.accept()
                with sock:
                    self.heads.append(read_head(sock))
                    sock.sendall(self._answer)

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(10)


@contextlib.contextmanager
def _refusing(status: str) -> Iterator[Refusing]:
    server = Refusing(_answer(status))
    try:
        yield server
    finally:
        server.close()


@pytest.mark.parametrize("size", _SIZES)
async def test_an_answer_before_a_reset_is_the_answer(size: str, make_client: Make) -> None:
    with _refusing("413 Content Too Large") as server:
        client = make_client(
            base_url=f"http://127.0.0.1:{server.port}/v1", timeout=Timeout(10), retry=RetryPolicy(initial_delay=0.001)
        )
        for number in range(1, 16):
            with pytest.raises(APIStatusError, match="the file is too large") as caught:
                await client.files.create(file=("name", b"x" * _SIZES[size]), purpose="user_data")
            assert caught.value.status_code == 413
            assert len(server.heads) == number, "the status says that there is no sense in sending it again"


@pytest.mark.parametrize("size", _SIZES)
async def test_an_answer_ends_an_upload_that_nobody_reads(size: str, make_client: Make) -> None:
    """The connection stays open, and the rest of the body would wait for ever."""
    heads: list[bytes] = []

    def serve(sock: socket.socket) -> None:
        heads.append(read_head(sock))
        sock.sendall(_answer("413 Content Too Large"))
        sock.recv(1, socket.MSG_PEEK)

    with listen(serve) as port:
        client = make_client(
            base_url=f"http://127.0.0.1:{port}/v1", timeout=Timeout(10), retry=RetryPolicy(initial_delay=0.001)
        )
        for number in range(1, 4):
            with pytest.raises(APIStatusError, match="the file is too large") as caught:
                await client.files.create(file=("name", b"x" * _SIZES[size]), purpose="user_data")
            assert caught.value.status_code == 413
            assert len(heads) == number, "the status says that there is no sense in sending it again"


async def test_an_early_answer_that_may_be_repeated_is(make_client: Make) -> None:
    with _refusing("503 Busy") as server:
        retry = RetryPolicy(max_retries=2, initial_delay=0.001)
        client = make_client(base_url=f"http://127.0.0.1:{server.port}/v1", timeout=Timeout(10), retry=retry)
        with pytest.raises(APIStatusError, match="the file is too large"):
            await client.files.create(file=("name", b"x" * (1 << 20)), purpose="user_data")
        assert len(server.heads) == 3


async def test_an_interim_response_does_not_stop_the_upload(make_client: Make) -> None:
    bodies: list[int] = []

    def serve(sock: socket.socket) -> None:
        head = read_head(sock)
        sock.sendall(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 102 Processing\r\n\r\n")
        length = int(head.lower().partition(b"content-length: ")[2].partition(b"\r")[0])
        received = len(head.partition(b"\r\n\r\n")[2])
        while received < length:
            received += len(sock.recv(1 << 20))
        bodies.append(received)
        content = b'{"id": "file-1", "object": "file"}'
        sock.sendall(b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n%b" % (len(content), content))

    with listen(serve) as port:
        client = make_client(base_url=f"http://127.0.0.1:{port}/v1", timeout=Timeout(10))
        file = await client.files.create(file=("name", b"x" * (8 << 20)), purpose="user_data")
        assert file.id == "file-1"
        assert bodies[0] > 8 << 20
