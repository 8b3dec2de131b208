"""Workload identities: a platform's token is exchanged for a key, once for all callers."""

from __future__ import annotations

import json
import pickle
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

import anyio
import pytest

from openai_core import AsyncOpenAI, OAuthError, OpenAIError
from openai_core.auth.workload import WorkloadIdentity, WorkloadIdentityAuth
from openai_core.testing import LocalServer

pytestmark = pytest.mark.anyio


class TokenServer(ThreadingHTTPServer):
    """Answers token exchanges with what it was told to, and remembers them."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), TokenHandler)
        self.exchanges: list[Any] = []
        self.answer: tuple[int, Any] = (200, None)
        self.lifetime = 3600.0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/oauth/token"


class TokenHandler(BaseHTTPRequestHandler):
    server: TokenServer

    def do_POST(self) -> None:
        self.server.exchanges.append(json.loads(self.rfile.read(int(self.headers["content-length"]))))
        status, answer = self.server.answer
        if answer is None:
            answer = {"access_token": f"key-{len(self.server.exchanges)}", "expires_in": self.server.lifetime}
        body = json.dumps(answer).encode()
        self.send_response(status)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        return


@pytest.fixture
def tokens() -> Iterator[TokenServer]:
    with TokenServer() as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def identity(**changes: Any) -> WorkloadIdentity:
    made: Any = {
        "identity_provider_id": "idp",
        "service_account_id": "account",
        "provider": {"token_type": "jwt", "get_token": lambda: "platform-token"},
        **changes,
    }
    return made


def auth_for(tokens: TokenServer, **changes: Any) -> WorkloadIdentityAuth:
    return WorkloadIdentityAuth(workload_identity=identity(**changes), token_exchange_url=tokens.url)


async def test_token_is_exchanged_for_a_key(
    make_client: Callable[..., Any], tokens: TokenServer, server: LocalServer
) -> None:
    """A client with a workload identity sends the key that the exchange gave, and exchanges once."""
    client = make_client(api_key=None, workload_identity=auth_for(tokens))
    await client.models.list()
    await client.models.list()

    assert [request.headers["authorization"] for request in server.requests] == ["Bearer key-1"] * 2
    assert tokens.exchanges == [
        {
            "grant_type": "urn:ietf:params:oauth:grant-type:token-exchange",
            "subject_token": "platform-token",
            "subject_token_type": "urn:ietf:params:oauth:token-type:jwt",
            "identity_provider_id": "idp",
            "service_account_id": "account",
        }
    ]


def platform_token() -> str:
    """A function of a module, which is found by its name in other processes."""
    return "platform-token"


async def test_a_pickled_identity_leaves_its_key_behind(
    make_client: Callable[..., Any], tokens: TokenServer, server: LocalServer
) -> None:
    """The key does not go along: whoever unpickles exchanges for one of their own, as the identity says."""
    provider = {"token_type": "jwt", "get_token": platform_token}
    auth = auth_for(tokens, provider=provider, refresh_buffer_seconds=7, note="sk-canary")
    await make_client(api_key=None, workload_identity=auth).models.list()

    data = pickle.dumps(auth)
    twin = pickle.loads(data)
    await make_client(api_key=None, workload_identity=twin).models.list()

    assert b"key-1" not in data
    assert b"sk-canary" not in data
    assert twin.workload_identity == identity(provider=provider, refresh_buffer_seconds=7)
    assert [request.headers["authorization"] for request in server.requests] == ["Bearer key-1", "Bearer key-2"]
    assert tokens.exchanges[0] == tokens.exchanges[1]


async def test_many_callers_share_one_exchange(tokens: TokenServer) -> None:
    """A hundred callers without a key make one exchange."""
    auth = auth_for(tokens)
    seen: set[str] = set()

    async def ask() -> None:
        seen.add((await auth.headers())["authorization"])

    async with anyio.create_task_group() as group:
        for _ in range(100):
            group.start_soon(ask)
    assert seen == {"Bearer key-1"}
    assert len(tokens.exchanges) == 1


async def test_key_is_renewed_before_its_end(tokens: TokenServer) -> None:
    """A key whose end is near is renewed; a forgotten one too."""
    tokens.lifetime = 1e-6
    auth = auth_for(tokens, refresh_buffer_seconds=1)
    assert await auth.get_token_async() == "key-1"
    tokens.lifetime = 3600
    assert await auth.get_token_async() == "key-2"
    assert auth.get_token() == "key-2"
    auth.invalidate_token()
    assert auth.get_token() == "key-3"


async def test_a_refused_key_is_renewed_once(
    make_client: Callable[..., Any], tokens: TokenServer, server: LocalServer
) -> None:
    """An answer of 401 gets one more attempt, with another key; many such answers make one exchange."""
    from openai_core import AuthenticationError, RetryPolicy
    from openai_core.testing import Fault

    client = make_client(api_key=None, workload_identity=auth_for(tokens), retry=RetryPolicy(max_retries=0))
    server.fault(Fault.status(401), times=1)
    await client.models.list()
    assert [request.headers["authorization"] for request in server.requests] == ["Bearer key-1", "Bearer key-2"]
    server.fault(Fault.status(401), times=2)
    with pytest.raises(AuthenticationError):
        await client.models.list()
    assert len(server.requests) == 4


def test_a_key_that_was_renewed_meanwhile_stays(tokens: TokenServer) -> None:
    auth = auth_for(tokens)
    assert auth.get_token() == "key-1"
    assert auth.refused({"authorization": "Bearer key-0"})
    assert auth.get_token() == "key-1"
    assert auth.refused({"authorization": "Bearer key-1"})
    assert auth.get_token() == "key-2"
    assert not auth.refused({})


@pytest.mark.parametrize("token", ["", None, 3])
async def test_a_platform_that_gives_no_token_is_an_error(tokens: TokenServer, token: Any) -> None:
    auth = auth_for(tokens, provider={"token_type": "jwt", "get_token": lambda: token})
    with pytest.raises(OpenAIError, match="get_token of the workload identity must return a non-empty string"):
        await auth.headers()
    assert tokens.exchanges == []


async def test_a_refused_exchange_is_an_oauth_error(tokens: TokenServer) -> None:
    """A refusal is an OAuthError with its reason, and without the platform's token."""
    tokens.answer = 401, {"error": "invalid_grant", "error_description": "not yours"}
    with pytest.raises(OAuthError, match="not yours") as caught:
        await auth_for(tokens).headers()
    assert caught.value.error == "invalid_grant"
    assert "platform-token" not in repr(vars(caught.value))
    assert caught.value.request.content == b""


@pytest.mark.parametrize("answer", [(200, {}), (200, {"access_token": "k"}), (200, ["no"]), (500, {})])
async def test_useless_answers_are_errors_that_name_the_place(tokens: TokenServer, answer: Any) -> None:
    """An answer without a key is an error that names the place."""
    tokens.answer = answer
    with pytest.raises(OpenAIError, match=r"oauth/token.* answered"):
        await auth_for(tokens).headers()


@pytest.mark.parametrize(
    ("wrong", "text"),
    [
        ({"identity_provider_id": "x"}, "lacks"),
        (identity(provider={"token_type": "saml"}), "'saml'"),
        (identity(provider={"token_type": "jwt"}), "get_token"),
        (identity(provider="jwt"), "as provider; got str"),
        (identity(identity_provider_id=""), "non-empty string as identity_provider_id"),
    ],
)
def test_wrong_identities_are_refused(wrong: Any, text: str) -> None:
    """An identity that cannot be exchanged is refused when the client is made."""
    with pytest.raises(TypeError, match=text):
        AsyncOpenAI(workload_identity=wrong)
