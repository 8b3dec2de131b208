"""Opening a websocket: its request, refusals, retries, TLS, proxies, and what is refused before anything is opened."""

from __future__ import annotations

import json
import socket
import ssl
import threading
import time
from collections.abc import Callable
from typing import Any

import anyio
import anyio.to_thread
import pytest
import trustme

from openai_core import (
    APIConnectionError,
    APITimeoutError,
    AsyncAzureOpenAI,
    AuthenticationError,
    InternalServerError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    omit,
)
from openai_core.net.settings import TLSSettings, TransportSettings
from tests.realtime.peer import TEXT, Peer, PeerServer, frame

pytestmark = pytest.mark.anyio

Play = Callable[..., PeerServer]
ClientOf = Callable[..., Any]


def welcome(peer: Peer) -> None:
    """Open, greet, and wait for the end."""
    peer.accept()
    peer.event("session.created", session={})
    peer.drain()


async def greeting(client: Any, **arguments: Any) -> str:
    """The type of the first event of a new connection."""
    async with client.realtime.connect(**{"model": "m", **arguments}) as connection:
        return str((await connection.recv()).type)


async def test_the_request_has_what_all_requests_have(play: Play, connect_to: ClientOf) -> None:
    """Credentials, organization, project, the client's headers and query, and the call's own."""
    server = play(welcome)
    client = connect_to(
        server,
        organization="org_1",
        project="proj_1",
        default_headers={"x-mine": "1", "x-gone": "2"},
        default_query={"tag": "a"},
    )
    async with client.realtime.connect(
        call_id="call/1", extra_query={"intent": "x"}, extra_headers={"x-more": "3", "x-gone": omit}
    ):
        pass
    (peer,) = server.peers
    lines = peer.head.lower().split("\r\n")
    assert lines[0] == "get /v1/realtime?tag=a&call_id=call%2f1&intent=x http/1.1"
    wanted = {
        "authorization: bearer sk-test",
        "openai-organization: org_1",
        "openai-project: proj_1",
        "x-mine: 1",
        "x-more: 3",
        "sec-websocket-version: 13",
    }
    assert wanted <= {*lines}
    assert not [line for line in lines if line.startswith("x-gone")]
    assert len([line for line in lines if line.startswith("host:")]) == 1


async def test_a_key_that_is_called_for_is_used_for_each_connection(play: Play, connect_to: ClientOf) -> None:
    """A callable gives the key of the handshake, as that of any request."""
    server = play(welcome)
    keys = iter(["sk-1", "sk-2"])
    client = connect_to(server, api_key=lambda: next(keys))
    for _ in range(2):
        assert await greeting(client) == "session.created"
    assert [f"Bearer sk-{n}" in peer.head for n, peer in enumerate(server.peers, 1)] == [True, True]


async def test_settings_of_the_client_are_read_when_the_connection_is_opened(play: Play, connect_to: ClientOf) -> None:
    """The key, the organization, the project and the address may be assigned after `connect`, until it is entered."""
    unused, server = play(welcome), play(welcome)
    client = connect_to(unused, organization="org_1", project="proj_1")
    manager = client.realtime.connect(model="m")
    client.organization, client.project = "org_2", "proj_2"
    client.api_key = "sk-second"
    client.base_url = server.base_url
    async with manager as connection:
        await connection.recv()
    assert unused.peers == []
    assert {
        "authorization: Bearer sk-second",
        "openai-organization: org_2",
        "openai-project: proj_2",
    } <= {*server.peers[0].head.split("\r\n")}


async def test_websockets_can_have_another_address(play: Play, connect_to: ClientOf) -> None:
    """`websocket_base_url` holds for them alone, by any scheme."""
    server = play(welcome)
    for scheme in ("ws", "http"):
        url = f"{scheme}://127.0.0.1:{server.port}/other/"
        client = connect_to(server, base_url="https://unreachable.invalid/v1", websocket_base_url=url)
        assert await greeting(client) == "session.created"
    assert [peer.head.partition("?")[0] for peer in server.peers] == ["GET /other/realtime"] * 2


@pytest.mark.parametrize("way", ["beta", "responses", "beta.responses"])
async def test_the_beta_and_responses_have_handshakes_of_their_own(play: Play, connect_to: ClientOf, way: str) -> None:
    """The beta of realtime names itself in a header; responses have a path of their own."""
    server = play(welcome)
    client = connect_to(server)
    if way == "beta":
        manager = client.beta.realtime.connect(model="m")
    else:
        manager = client.responses.connect() if way == "responses" else client.beta.responses.connect()
    async with manager as connection:
        await connection.recv()
    head = server.peers[0].head.lower()
    assert head.startswith("get /v1/realtime?model=m " if way == "beta" else "get /v1/responses http")
    assert ("openai-beta: realtime=v1" in head) == (way == "beta")


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (401, AuthenticationError),
        (403, PermissionDeniedError),
        (404, NotFoundError),
        (429, RateLimitError),
        (503, InternalServerError),
    ],
)
async def test_refusals_are_errors_of_their_status(
    play: Play, connect_to: ClientOf, status: int, kind: type[Exception]
) -> None:
    """With body and request id, tried as often as the client's policy has it."""
    body = json.dumps({"error": {"message": "not you", "code": "c_1"}}).encode()
    server = play(lambda peer: peer.refuse(status, body, content_type="application/json", x_request_id="req_7"))
    with pytest.raises(kind) as caught:
        await greeting(connect_to(server))
    error: Any = caught.value
    attempts = 3 if status in (429, 503) else 1
    assert (error.status_code, error.code, error.request_id) == (status, "c_1", "req_7")
    assert error.body == {"message": "not you", "code": "c_1"}
    assert (error.attempts, len(server.peers)) == (attempts, attempts)
    assert "not you" in str(error)
    assert "sk-test" not in repr(error) + str(error)


async def test_a_chunked_refusal_is_read(play: Play, connect_to: ClientOf) -> None:
    """Its body comes in pieces, as from proxies."""

    def script(peer: Peer) -> None:
        peer.read_head()
        peer.write(b'HTTP/1.1 403 No\r\ntransfer-encoding: chunked\r\n\r\n4\r\n{"er\r\n')
        peer.write(b'19\r\nror": {"message": "no!"}}\r\n0\r\n\r\n')

    with pytest.raises(PermissionDeniedError, match="no!"):
        await greeting(connect_to(play(script)))


async def test_a_server_that_recovers_is_reached(play: Play, connect_to: ClientOf) -> None:
    """The second attempt opens it; what waits is sent once."""

    def script(peer: Peer) -> None:
        peer.accept()
        peer.recv()
        peer.event("session.created", session={})
        peer.drain()

    server = play(lambda peer: peer.refuse(500, b"{}"), script)
    manager = connect_to(server).realtime.connect(model="m")
    manager.send({"type": "x"})
    async with manager as connection:
        assert (await connection.recv()).type == "session.created"
    assert server.peers[1].received == [{"type": "x"}]


async def test_redirects_are_followed(play: Play, connect_to: ClientOf) -> None:
    """Within one origin, with the credentials."""
    server = play(lambda peer: peer.refuse(307, b"", location="/elsewhere"), welcome)
    assert await greeting(connect_to(server)) == "session.created"
    assert server.peers[1].head.startswith("GET /elsewhere HTTP/1.1")
    assert "Bearer sk-test" in server.peers[1].head


async def test_an_answer_that_is_no_websocket_is_an_error(play: Play, connect_to: ClientOf) -> None:
    """Be it another status of success, a wrong key, or no HTTP at all."""

    def wrong_key(peer: Peer) -> None:
        peer.read_head()
        peer.write(b"HTTP/1.1 101 X\r\nupgrade: websocket\r\nconnection: upgrade\r\nsec-websocket-accept: no\r\n\r\n")

    def nonsense(peer: Peer) -> None:
        peer.read_head()
        peer.write(b"220 mail.example.org ESMTP\r\n\r\n")

    for script, said in (
        (lambda peer: peer.refuse(200, b"hello"), "answered 200, which opens none"),
        (wrong_key, "opens no websocket"),
        (nonsense, "not HTTP"),
        (lambda peer: peer.read_head(), "without a response|lost before"),
    ):
        with pytest.raises(APIConnectionError, match=said) as caught:
            await greeting(connect_to(play(script), max_retries=0))
        error: BaseException | None = caught.value
        while error is not None:
            assert not type(error).__module__.startswith("websockets")
            error = error.__cause__


async def test_nobody_there_is_a_connection_error(connect_to: ClientOf, play: Play) -> None:
    """A port where nobody listens, and a name that is none, are `APIConnectionError` with a reason."""
    server = play(welcome)
    port = server.port
    server.stop()
    with pytest.raises(APIConnectionError, match=rf"cannot connect to http://127\.0\.0\.1:{port}: "):
        await greeting(connect_to(server))
    with pytest.raises(APIConnectionError, match=r"cannot connect to http://nobody\.invalid"):
        await greeting(connect_to(server, base_url="http://nobody.invalid/v1"))


async def test_opening_has_its_time(play: Play, connect_to: ClientOf) -> None:
    """A server that does not answer the handshake; the limit is `open_timeout`, or the client's `timeout`."""
    done = threading.Event()

    def silent(peer: Peer) -> None:
        peer.read_head()
        done.wait(5)

    server = play(silent)
    for given, said in (
        ({"websocket_connection_options": {"open_timeout": 0.1}}, "open_timeout"),
        ({"websocket_connection_options": {"timeout": 0.1}}, "open_timeout"),
    ):
        with pytest.raises(APITimeoutError, match=said):
            await greeting(connect_to(server, max_retries=0), **given)
    with pytest.raises(APITimeoutError, match="no answer to the handshake"):
        await greeting(connect_to(server, timeout=0.1, max_retries=0))
    done.set()


async def test_a_cancelled_opening_leaves_nothing(play: Play, connect_to: ClientOf) -> None:
    """The server sees the connection end."""
    arrived = threading.Event()

    def silent(peer: Peer) -> None:
        peer.read_head()
        arrived.set()
        peer.next()  # ends with the connection

    server = play(silent)
    with anyio.move_on_after(10) as scope:
        async with anyio.create_task_group() as group:
            group.start_soon(greeting, connect_to(server))
            assert await anyio.to_thread.run_sync(arrived.wait, 5)
            group.cancel_scope.cancel()
    assert not scope.cancelled_caught
    assert await anyio.to_thread.run_sync(lambda: server.ended.acquire(timeout=5))


async def test_a_deadline_holds_for_opening(play: Play, connect_to: ClientOf) -> None:
    """The client's deadline ends the attempts."""
    from openai_core import DeadlineExceededError

    done = threading.Event()

    def silent(peer: Peer) -> None:
        peer.read_head()
        done.wait(5)

    started = time.monotonic()
    with pytest.raises(DeadlineExceededError):
        await greeting(connect_to(play(silent), deadline=0.2))
    assert time.monotonic() - started < 2
    done.set()


# TLS and proxies


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def secured(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    return context


async def test_tls_is_that_of_the_client(
    play: Play, connect_to: ClientOf, authority: trustme.CA, secured: ssl.SSLContext, tmp_path: Any
) -> None:
    """An authority that the client trusts is trusted; another is a connection error, without an event more."""
    server = play(welcome, context=secured)
    bundle = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(str(bundle))
    settings = TransportSettings(tls=TLSSettings(ca_bundle=str(bundle)))
    assert await greeting(connect_to(server, transport_settings=settings)) == "session.created"
    with pytest.raises(APIConnectionError, match=r"cannot connect to https://.*: its certificate is not accepted: "):
        await greeting(connect_to(server, max_retries=0))


def tunnel(server: PeerServer, *, status: int = 200) -> Callable[[Peer], None]:
    """A proxy that leads to `server`, wherever it is asked for."""

    def script(peer: Peer) -> None:
        peer.read_head()
        peer.write(f"HTTP/1.1 {status} Established\r\n\r\n".encode())
        if status != 200:
            return
        with socket.create_connection(("127.0.0.1", server.port)) as onward:

            def back() -> None:
                while data := onward.recv(65536):
                    peer.sock.sendall(data)
                peer.sock.shutdown(socket.SHUT_WR)

            thread = threading.Thread(target=back, daemon=True)
            thread.start()
            while data := peer.sock.recv(65536):
                onward.sendall(data)
            onward.shutdown(socket.SHUT_WR)
            thread.join(5)

    return script


async def test_proxies_are_asked_for_a_tunnel(play: Play, connect_to: ClientOf) -> None:
    """The client's proxy, or one of the connection's own, with its credentials; or none."""
    server = play(welcome)
    proxy = play(tunnel(server))
    url = f"http://user:pass@127.0.0.1:{proxy.port}"
    client = connect_to(server, transport_settings=TransportSettings(proxy=url))
    assert await greeting(client) == "session.created"
    assert await greeting(client, websocket_connection_options={"proxy": None}) == "session.created"
    assert await greeting(connect_to(server), websocket_connection_options={"proxy": url}) == "session.created"
    assert [peer.head.split("\r\n")[0] for peer in proxy.peers] == [f"CONNECT 127.0.0.1:{server.port} HTTP/1.1"] * 2
    assert "Proxy-Authorization: Basic dXNlcjpwYXNz" in proxy.peers[0].head
    assert "proxy-authorization" not in server.peers[0].head.lower()


async def test_a_proxy_that_refuses_is_a_connection_error(play: Play, connect_to: ClientOf) -> None:
    """The error says what it said, and not its password."""
    proxy = play(tunnel(play(welcome), status=407))
    url = f"http://user:secret@127.0.0.1:{proxy.port}"
    with pytest.raises(APIConnectionError, match="through the proxy from proxy=: it answered 407") as caught:
        await greeting(connect_to(proxy, max_retries=0), websocket_connection_options={"proxy": url})
    assert "secret" not in str(caught.value)
    with pytest.raises(APIConnectionError, match="socks5:// is not supported"):
        await greeting(connect_to(proxy, max_retries=0), websocket_connection_options={"proxy": "socks5://h:1"})


# What is refused at once


@pytest.mark.parametrize(
    ("arguments", "kind", "said"),
    [
        ({"websocket_connection_options": {"timeouts": 3}}, TypeError, "no 'timeouts'; known are close_timeout"),
        ({"websocket_connection_options": {"max_size": "big"}}, TypeError, "max_size"),
        ({"websocket_connection_options": {"max_size": 0}}, ValueError, "max_size"),
        ({"websocket_connection_options": {"ping_interval": -1}}, ValueError, "ping_interval"),
        ({"websocket_connection_options": {"compression": "zip"}}, ValueError, "compression"),
        ({"websocket_connection_options": {"max_queue": (1, 5)}}, ValueError, "max_queue"),
        ({"websocket_connection_options": {"proxy": 5}}, TypeError, "proxy"),
        ({"websocket_connection_options": {"socket_options": [(1, 2)]}}, TypeError, "socket_options"),
        ({"websocket_connection_options": {"timeout": 1, "open_timeout": 1}}, TypeError, "two names of one"),
        ({"websocket_connection_options": 5}, TypeError, "must be a mapping"),
        ({"max_retries": -1}, ValueError, "max_retries"),
        ({"max_delay": "x"}, TypeError, "max_delay"),
        ({"max_queue_size": -1}, ValueError, "max_queue_size"),
        ({"on_reconnecting": 5}, TypeError, "on_reconnecting"),
        ({"extra_headers": {"x": "a\nb"}}, ValueError, "line break"),
        ({"extra_headers": {"x": 5}}, TypeError, "must be a string"),
        ({"extra_headers": 5}, TypeError, "extra_headers must be a mapping; got int"),
        ({"extra_query": "tag=a"}, TypeError, "extra_query must be a mapping; got str"),
        ({"models": "m"}, TypeError, "'models'"),
    ],
)
async def test_what_cannot_be_used_is_refused_at_once(
    connect_to: ClientOf, play: Play, arguments: dict[str, Any], kind: type[Exception], said: str
) -> None:
    """By `connect` itself; nothing is opened."""
    server = play(welcome)
    client = connect_to(server)
    with pytest.raises(kind, match=said):
        client.realtime.connect(**arguments)
    assert server.peers == []


async def test_options_reach_the_connection(play: Play, connect_to: ClientOf) -> None:
    """Subprotocols and extensions are offered, socket options set."""
    server = play(lambda peer: (peer.accept(sec_websocket_protocol="b"), peer.event("x"), peer.drain()))
    options = {
        "subprotocols": ["a", "b"],
        "compression": None,
        "socket_options": [(socket.SOL_SOCKET, socket.SO_RCVBUF, 8192)],
        "max_queue": None,
        "write_limit": (1000, 10),
        "ping_interval": None,
    }
    assert await greeting(connect_to(server), websocket_connection_options=options) == "x"
    head = server.peers[0].head.lower()
    assert "sec-websocket-protocol: a, b" in head
    assert "sec-websocket-extensions" not in head


@pytest.mark.parametrize(
    ("options", "offered"),
    [
        ({}, True),
        ({"max_size": 5000}, True),
        ({"max_size": None}, False),
        ({"max_size": None, "compression": "deflate"}, True),
        ({"compression": None}, False),
    ],
    ids=str,
)
async def test_compression_is_offered_if_messages_are_limited(
    play: Play, connect_to: ClientOf, options: dict[str, Any], offered: bool
) -> None:
    """Without a limit, a short message might become one of any length; so then it has to be asked for."""
    server = play(welcome)
    await greeting(connect_to(server), websocket_connection_options=options)
    assert ("permessage-deflate" in server.peers[0].head) is offered


async def test_compression_is_understood(play: Play, connect_to: ClientOf) -> None:
    """A server may compress, message by message."""
    import zlib

    def script(peer: Peer) -> None:
        peer.accept(sec_websocket_extensions="permessage-deflate; server_no_context_takeover")
        packer = zlib.compressobj(wbits=-15)
        data = packer.compress(b'{"type": "packed", "filler": "' + b"x" * 5000 + b'"}')
        data += packer.flush(zlib.Z_SYNC_FLUSH)
        packed = bytearray(frame(TEXT, data[:-4]))
        packed[0] |= 0x40
        peer.write(bytes(packed))
        peer.drain()

    async with connect_to(play(script)).realtime.connect(model="m") as connection:
        event = await connection.recv()
        assert (event.type, len(event.filler)) == ("packed", 5000)


# Other hosts


@pytest.mark.parametrize("deployment", [None, "mine"])
async def test_azure_names_deployments(play: Play, deployment: str | None) -> None:
    """The model is the deployment, unless the client has one; the key is in Azure's header."""
    server = play(welcome)
    url = f"http://127.0.0.1:{server.port}"
    client = AsyncAzureOpenAI(
        azure_endpoint=url, azure_deployment=deployment, api_version="2025-01-01", api_key="az-key", max_retries=0
    )
    assert await greeting(client) == "session.created"
    websockets = client.copy(websocket_base_url=f"ws://127.0.0.1:{server.port}/openai")
    assert await greeting(websockets) == "session.created"
    await client.close()
    wanted = f"GET /openai/realtime?api-version=2025-01-01&deployment={deployment or 'm'} HTTP/1.1"
    assert [peer.head.split("\r\n")[0] for peer in server.peers] == [wanted] * 2
    assert "api-key: az-key" in server.peers[0].head
