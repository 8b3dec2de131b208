"""What every transport says of a connection that failed: the same words, whichever library opened it."""

from __future__ import annotations

import contextlib
import socket
import struct
from collections.abc import Iterator

import pytest
import trustme

from openai_core.http.timeout import Timeout
from openai_core.http.transports.base import TransportError, TransportRequest

from .conftest import Make
from .servers import TLSServer, listen, read_head

pytestmark = pytest.mark.anyio


async def failure(make: Make, url: str) -> str:
    """How a request fails."""
    request = TransportRequest("POST", url, {}, b"{}", Timeout(5))
    with pytest.raises(TransportError) as caught:
        await (await make().send(request)).read()
    return str(caught.value)


@contextlib.contextmanager
def serving(answer: bytes, *, reset: bool = False) -> Iterator[str]:
    """A server that reads a request, sends so much, and closes the connection; gives its origin."""

    def serve(sock: socket.socket) -> None:
        read_head(sock)
        sock.sendall(answer)
        if reset:
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        else:
            sock.shutdown(socket.SHUT_WR)

    with listen(serve) as port:
        yield f"http://127.0.0.1:{port}"


async def test_the_reason_says_that_nobody_listens(make: Make) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        origin = f"http://127.0.0.1:{listener.getsockname()[1]}"
    assert await failure(make, f"{origin}/v1?secret=x") == f"cannot connect to {origin}: connection refused"


async def test_a_certificate_that_nobody_vouches_for_is_not_accepted(make: Make) -> None:
    import ssl

    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    trustme.CA().issue_cert("127.0.0.1").configure_cert(context)
    with listen(TLSServer(context).serve) as port:
        origin = f"https://127.0.0.1:{port}"
        message = await failure(make, origin)
    assert message == (
        f"cannot connect to {origin}: its certificate is not accepted: unable to get local issuer certificate"
    )


async def test_a_server_without_tls_is_a_tls_error(make: Make) -> None:
    def serve(sock: socket.socket) -> None:
        sock.recv(1)
        sock.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")

    with listen(serve) as port:
        origin = f"https://127.0.0.1:{port}"
        message = await failure(make, origin)
    assert message in (
        f"cannot connect to {origin}: TLS error: {reason}"
        for reason in ("wrong version number", "record layer failure")
    )


async def test_closed_without_an_answer(make: Make) -> None:
    with serving(b"") as origin:
        assert await failure(make, origin) == f"the server at {origin} closed the connection without a response"


async def test_a_response_that_stops_in_its_body_is_called_so(make: Make) -> None:
    """How much came is told by the libraries that know; none of them in a sentence of its own."""
    with serving(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhello") as origin:
        message = await failure(make, origin)
    assert message.startswith("the response stopped before its end")
    assert not message.endswith(".")


async def test_a_response_that_is_no_http_is_called_so(make: Make) -> None:
    with serving(b"220 mail.example.com ESMTP\r\n\r\n") as origin:
        message = await failure(make, origin)
    assert message.startswith(f"the response of {origin} is not HTTP: ")
    assert message[len(f"the response of {origin} is not HTTP: ")].islower()
    assert not message.endswith(".")


async def test_the_request_is_not_repeated(make: Make) -> None:
    """Its method and path are what the error of the call begins with."""
    with serving(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhel", reset=True) as origin:
        message = await failure(make, f"{origin}/v1/secret?key=x")
    assert "POST" not in message
    assert "/v1" not in message
