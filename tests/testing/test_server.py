"""The server's life: starting, stopping, its record, its connections."""

from __future__ import annotations

import asyncio
import socket
import ssl
import subprocess
import sys
import threading
from collections.abc import Awaitable, Callable
from typing import Any

import anyio
import httpx
import pytest
import trustme

from openai_core.testing import Fault, LocalServer

from .exchanges import CHAT, HELLO, chat

KEY = {"authorization": "Bearer k"}


def both(body: Callable[[], Awaitable[None]]) -> None:
    """Run on asyncio and on trio."""
    for backend in ("asyncio", "trio"):
        anyio.run(body, backend=backend)


# Starting and stopping


def test_it_serves_inside_its_block_only() -> None:
    server = LocalServer()
    assert not server.running
    with server:
        port = server.port
        assert server.base_url == f"http://127.0.0.1:{port}/v1"
        assert httpx.get(server.base_url + "/models", headers=KEY).status_code == 200
    with pytest.raises(ConnectionRefusedError), socket.create_connection(("127.0.0.1", port)):
        pass
    with pytest.raises(RuntimeError, match="not running"):
        _ = server.base_url


def test_it_can_be_started_again() -> None:
    server = LocalServer()
    for _ in range(2):
        server.start()
        assert httpx.get(server.base_url + "/models", headers=KEY).status_code == 200
        server.stop()
    server.stop()
    assert server.request_count == 2


def test_starting_it_twice_is_an_error() -> None:
    with LocalServer() as server, pytest.raises(RuntimeError, match="running already"):
        server.start()


def test_it_runs_in_the_running_loop() -> None:
    async def main() -> None:
        async with LocalServer() as server, httpx.AsyncClient(headers=KEY, trust_env=False) as http:
            assert (await http.get(server.base_url + "/models")).status_code == 200
            with pytest.raises(RuntimeError, match="wait_for_async"):
                server.wait_for(lambda: True)
            with pytest.raises(RuntimeError, match="leave its async with block"):
                server.stop()

    threads = threading.active_count()
    asyncio.run(main())
    assert threading.active_count() == threads


def test_on_trio_it_runs_in_a_thread() -> None:
    async def main() -> None:
        async with LocalServer() as server, httpx.AsyncClient(headers=KEY, trust_env=False) as http:
            assert (await http.get(server.base_url + "/models")).status_code == 200

    anyio.run(main, backend="trio")


def test_stopping_ends_answers_that_would_never_end() -> None:
    with socket.socket() as sock:
        with LocalServer() as server:
            server.fault(Fault.stall())
            sock.connect(("127.0.0.1", server.port))
            sock.settimeout(5)
            sock.sendall(b"GET /v1/models HTTP/1.1\r\nhost: x\r\nauthorization: Bearer k\r\n\r\n")
            assert sock.recv(65536).startswith(b"HTTP/1.1 200 OK")
        assert sock.recv(65536) == b""
    assert server.disconnects == 0
    assert server.connections == 0


def test_only_loopback_is_served() -> None:
    with pytest.raises(ValueError, match="only on loopback"):
        LocalServer(host="0.0.0.0")


def test_a_taken_port_is_an_error() -> None:
    with LocalServer() as server, pytest.raises(OSError, match="in use"):
        LocalServer(port=server.port).start()


def test_it_serves_on_ipv6() -> None:
    with LocalServer(host="::1") as server:
        assert server.base_url.startswith("http://[::1]:")
        assert httpx.get(server.base_url + "/models", headers=KEY).status_code == 200


def test_it_serves_https_and_breaks_it_too() -> None:
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    trusting = ssl.create_default_context()
    authority.configure_trust(trusting)
    with LocalServer(ssl_context=context) as server, httpx.Client(verify=trusting, headers=KEY) as http:
        assert server.base_url.startswith("https://")
        assert http.get(server.base_url + "/models").status_code == 200
        # OpenSSL may tell of a reset as of an end without goodbye.
        with server.fault(Fault.reset()), pytest.raises((httpx.ReadError, httpx.RemoteProtocolError)):
            http.get(server.base_url + "/models")
        with server.fault(Fault.truncate(10)), pytest.raises(httpx.RemoteProtocolError):
            http.get(server.base_url + "/models")


@pytest.mark.slow
def test_a_program_may_end_without_stopping_it() -> None:
    program = "from openai_core.testing import LocalServer; print(LocalServer().start().base_url)"
    done = subprocess.run([sys.executable, "-W", "error", "-c", program], capture_output=True, text=True, timeout=30)
    assert (done.returncode, done.stderr) == (0, "")


def test_nothing_heavy_is_imported_before_it_starts() -> None:
    program = (
        "import sys, openai_core.testing.pytest_plugin, openai_core.testing as t; t.LocalServer(); t.Fault.reset();"
        "print([m for m in ('aiohttp', 'asyncio.events', 'httpx', 'msgspec') if m in sys.modules])"
    )
    program = program.replace("openai_core.testing.pytest_plugin, ", "")
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=30, check=True)
    assert "aiohttp" not in done.stdout
    assert "httpx" not in done.stdout


def test_repr_says_how_it_is(http: httpx.Client, server: LocalServer) -> None:
    chat(http)
    assert repr(LocalServer()) == "<LocalServer stopped>"
    assert repr(server).startswith(f"<LocalServer {server.base_url} | 1 requests, ")


# The record


def test_the_record_holds_what_was_sent(http: httpx.Client, server: LocalServer) -> None:
    http.post(CHAT + "?a=1&b%5B%5D=x&b%5B%5D=y%20z", json={"model": "m"}, headers=[("X-Twice", "1"), ("X-Twice", "2")])
    (request,) = server.requests
    assert (request.method, request.path, request.status) == ("POST", CHAT, 400)
    assert request.query_string == "a=1&b%5B%5D=x&b%5B%5D=y%20z"
    assert request.query == {"a": "1", "b[]": "y z"}
    assert request.query_items == [("a", "1"), ("b[]", "x"), ("b[]", "y z")]
    assert request.headers["x-twice"] == "1, 2"
    assert request.json == {"model": "m"}
    assert request.body_length == len(request.body)
    assert request.received
    assert repr(request) == f"<RecordedRequest 1 POST {CHAT} on connection {request.connection}: 400>"


def test_the_record_of_very_many_requests_keeps_the_latest() -> None:
    with LocalServer(max_requests=3) as server, httpx.Client(base_url=server.base_url, headers=KEY) as http:
        for _ in range(5):
            http.get("/models")
        assert [request.number for request in server.requests] == [3, 4, 5]
        assert server.request_count == 5


def test_reset_forgets_everything_but_the_connections(http: httpx.Client, server: LocalServer) -> None:
    http.post("/files", files={"file": b"x"}, data={"purpose": "batch"})
    connection = server.requests[-1].connection
    server.fault(Fault.status(500))
    server.reply("x")
    server.reset()
    assert (server.requests, server.request_count, server.disconnects) == ([], 0, 0)
    assert http.get("/files").json()["data"] == []
    assert server.requests[-1].connection == connection


def test_what_was_sent_before_a_reset_and_read_after_it_stays_out_of_the_new_record(server: LocalServer) -> None:
    head = b"GET /v1/models HTTP/1.1\r\nhost: x\r\nauthorization: Bearer sk-test\r\n\r\n"
    for _ in range(50):
        with socket.create_connection(("127.0.0.1", server.port)) as sock:
            sock.sendall(head)
        server.reset()
        with pytest.raises(TimeoutError):
            server.wait_for(lambda: server.request_count > 0, timeout=0.005)


def test_a_request_of_before_a_reset_stays_out_of_the_new_record(server: LocalServer) -> None:
    with socket.create_connection(("127.0.0.1", server.port)) as sock:
        server.fault(Fault.delay(60))
        sock.sendall(b"GET /v1/models HTTP/1.1\r\nhost: x\r\n\r\n")
        server.wait_for(lambda: server.request_count == 1)
        old = server.requests[0]
        server.reset()
    server.wait_for(lambda: old.aborted)
    assert server.disconnects == 0


def test_connections_are_numbered_and_counted() -> None:
    with LocalServer() as server:
        with httpx.Client(base_url=server.base_url, headers=KEY) as http:
            for _ in range(2):
                http.get("/models")
            assert server.connections == 1
        with httpx.Client(base_url=server.base_url, headers=KEY) as http:
            http.get("/models")
        assert [request.connection for request in server.requests] == [1, 1, 2]
        server.wait_for(lambda: server.connections == 0)


def test_dropped_connections_are_made_anew() -> None:
    with LocalServer() as server, httpx.Client(base_url=server.base_url, headers=KEY) as http:
        http.get("/models")
        server.drop_connections()
        server.wait_for(lambda: server.connections == 0)
        http.get("/models")
        assert [request.connection for request in server.requests] == [1, 2]
    server.drop_connections()


def test_a_client_may_ask_to_close_the_connection(http: httpx.Client, server: LocalServer) -> None:
    answer = http.get("/models", headers={"connection": "close"})
    assert answer.headers["connection"] == "close"
    http.get("/models")
    first, second = server.requests
    assert first.connection != second.connection


def test_an_upload_that_breaks_off_is_an_abort(server: LocalServer) -> None:
    with socket.create_connection(("127.0.0.1", server.port)) as sock:
        sock.sendall(b"POST /v1/chat/completions HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\nabc")
        server.wait_for(lambda: server.request_count == 1)
    server.wait_for_disconnect()
    assert (server.requests[0].received, server.requests[0].aborted) == (False, True)


def test_a_client_that_waits_to_continue_is_told_to(server: LocalServer) -> None:
    head = b"POST /v1/moderations HTTP/1.1\r\nhost: x\r\nauthorization: Bearer k\r\nexpect: 100-continue\r\n"
    with socket.create_connection(("127.0.0.1", server.port), timeout=5) as sock:
        sock.sendall(head + b"content-length: 13\r\n\r\n")
        assert sock.recv(65536) == b"HTTP/1.1 100 Continue\r\n\r\n"
        sock.sendall(b'{"input":"x"}')
        assert sock.recv(65536).startswith(b"HTTP/1.1 200 OK")


def test_it_can_stand_for_a_proxy(server: LocalServer) -> None:
    with httpx.Client(proxy=server.url, headers=KEY) as http:
        assert http.get("http://api.example/v1/models").status_code == 200
    (request,) = server.requests
    assert (request.target, request.path) == ("http://api.example/v1/models", "/models")


# Waiting


def test_waiting_ends_when_it_happens(server: LocalServer) -> None:
    sender = threading.Thread(target=lambda: httpx.get(server.base_url + "/models", headers=KEY))
    sender.start()
    server.wait_for(lambda: server.request_count == 1)
    sender.join()
    with pytest.raises(TimeoutError, match="what was waited for"):
        server.wait_for(lambda: False, timeout=0.01)


def test_disconnects_are_awaited_on_both_loops(server: LocalServer) -> None:
    async def leave_early() -> None:
        server.reset()
        server.fault(Fault.stall())
        async with httpx.AsyncClient(base_url=server.base_url, headers=KEY, trust_env=False) as http:
            body = {"model": "m", "messages": HELLO, "stream": True}
            async with http.stream("POST", CHAT, json=body):
                assert server.disconnects == 0
        await server.wait_for_disconnect_async()
        assert server.disconnects == 1
        with pytest.raises(TimeoutError):
            await server.wait_for_disconnect_async(2, timeout=0.01)

    both(leave_early)


def test_disconnects_are_awaited_in_its_own_loop() -> None:
    async def main() -> None:
        async with LocalServer() as server:
            server.fault(Fault.stall())
            async with httpx.AsyncClient(base_url=server.base_url, headers=KEY, trust_env=False) as http:
                async with http.stream("GET", "/models"):
                    assert server.disconnects == 0
            await server.wait_for_disconnect_async()
            assert server.disconnects == 1

    asyncio.run(main())


@pytest.mark.parametrize(
    ("name", "wrong"),
    [
        ("host", 5),
        ("port", "x"),
        ("port", 70_000),
        ("api_key", 5),
        ("ssl_context", 5),
        ("max_file", "x"),
        ("max_requests", None),
        ("record", 5),
        ("replay", 5),
        ("speed", "x"),
    ],
)
def test_settings_of_another_type_are_refused_at_once(name: str, wrong: Any) -> None:
    with pytest.raises((TypeError, ValueError), match=rf"^(cannot serve on 5|{name} )"):
        LocalServer(**{name: wrong})


def test_a_request_without_json_says_what_it_has(server: LocalServer, http: httpx.Client) -> None:
    http.get("/models")
    with pytest.raises(ValueError, match=r"^GET /models has no JSON body, but 0 bytes: "):
        _ = server.requests[-1].json
    http.post("/files", content=b"abc")
    with pytest.raises(ValueError, match=r"^POST /files has no JSON body, but 3 of its 3 bytes: "):
        _ = server.requests[-1].json
