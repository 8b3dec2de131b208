"""Google Vertex AI: addresses, tokens, Google's credentials."""

from __future__ import annotations

import pickle
import socket
from collections.abc import Callable, Iterator
from contextlib import suppress
from threading import Event, Semaphore, Thread
from typing import Any

import anyio
import anyio.to_thread
import pytest

from openai_core import (
    APITimeoutError,
    AsyncOpenAI,
    AuthenticationError,
    DeadlineExceededError,
    OpenAIError,
    Timeout,
)
from openai_core.providers import Provider, vertex
from tests.providers.hosts import Answer, Host

pytestmark = pytest.mark.anyio

Make = Callable[..., Any]
HERE: dict[str, Any] = {"project": "p", "location": "us-central1", "token_provider": lambda: "token"}
PATH = "publishers/openai/v1/"


@pytest.fixture(autouse=True)
def _no_project(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("GOOGLE_CLOUD_PROJECT", "GOOGLE_CLOUD_LOCATION", "GOOGLE_APPLICATION_CREDENTIALS"):
        monkeypatch.delenv(name, raising=False)


class Given:
    """Credentials that count how often they are refreshed, and whose tokens can be let expire."""

    def __init__(self) -> None:
        self.token: str | None = None
        self.count = 0

    @property
    def valid(self) -> bool:
        return self.token is not None

    def refresh(self, request: Any) -> None:
        self.count += 1
        self.token = f"very-secret-{self.count}"


@pytest.mark.parametrize(
    ("settings", "url"),
    [
        (HERE, f"https://us-central1-aiplatform.googleapis.com/v1/projects/p/locations/us-central1/{PATH}"),
        ({**HERE, "location": "global"}, f"https://aiplatform.googleapis.com/v1/projects/p/locations/global/{PATH}"),
        ({**HERE, "location": "eu"}, f"https://eu-aiplatform.googleapis.com/v1/projects/p/locations/eu/{PATH}"),
        (
            {**HERE, "project": "example.com:p"},
            f"https://us-central1-aiplatform.googleapis.com/v1/projects/example.com:p/locations/us-central1/{PATH}",
        ),
        ({"base_url": "http://localhost:1/x", "token_provider": str}, "http://localhost:1/x/"),
    ],
)
def test_the_url_follows_from_project_and_location(settings: Any, url: str) -> None:
    provider = vertex(**settings)
    assert isinstance(provider, Provider)
    assert provider.base_url == url


def test_arguments_beat_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """The variables stand in for the arguments, which win."""
    monkeypatch.setenv("GOOGLE_CLOUD_PROJECT", "from-env")
    monkeypatch.setenv("GOOGLE_CLOUD_LOCATION", "europe-west1")
    assert "europe-west1-aiplatform" in vertex().base_url
    assert "/projects/from-env/" in vertex(location="us").base_url
    assert "/projects/mine/" in vertex(project="mine").base_url


@pytest.mark.parametrize(
    ("settings", "kind", "text"),
    [
        ({}, OpenAIError, "no project for Vertex: pass project=, or set GOOGLE_CLOUD_PROJECT"),
        ({"project": "p"}, OpenAIError, "no location for Vertex: pass location=, or set GOOGLE_CLOUD_LOCATION"),
        ({**HERE, "project": "p/q"}, ValueError, "'p/q' is not a project of Google Cloud"),
        ({**HERE, "location": "us central/1"}, ValueError, "'us central/1' is not a location of Google Cloud"),
        ({**HERE, "token_provider": "token"}, TypeError, "token_provider for Vertex must be a callable; got str"),
        (
            {"project": "p", "location": "l", "credentials": "token"},
            TypeError,
            "credentials for Vertex must be those of google-auth; got str",
        ),
        (
            {"base_url": "http://aiplatform.googleapis.com./v1", "token_provider": str},
            OpenAIError,
            "base_url='http://aiplatform.googleapis.com./v1/' would show the token to the network; use HTTPS",
        ),
        ({"base_url": "http://googleapis.com", "token_provider": str}, OpenAIError, "base_url='http://googleapis.com"),
        ({**HERE, "credentials": Given()}, ValueError, "token_provider and credentials exclude each other"),
    ],
)
def test_wrong_settings_are_refused(settings: Any, kind: type[Exception], text: str) -> None:
    with pytest.raises(kind) as caught:
        vertex(**settings)
    assert str(caught.value).startswith(text)


async def test_a_token_is_asked_for_before_each_attempt(client_of: Make, host: Host) -> None:
    """A retry carries the token of its own time. Nothing of OpenAI's goes along."""
    tokens = iter(["one", "two"])
    client = client_of(AsyncOpenAI, provider=vertex(base_url=host.url, token_provider=lambda: next(tokens)))
    host.script = [Answer(500)]
    await client.models.list()
    assert [request.headers["authorization"] for request in host.requests] == ["Bearer one", "Bearer two"]
    assert [request.path for request in host.requests] == ["/models", "/models"]


async def test_a_coroutine_function_gives_tokens(client_of: Make, host: Host) -> None:
    async def provider() -> str:
        return "token"

    await client_of(AsyncOpenAI, provider=vertex(base_url=host.url, token_provider=provider)).models.list()
    assert host.requests[0].headers["authorization"] == "Bearer token"


@pytest.mark.parametrize(("given", "what"), [("", "an empty string"), (5, "int")])
async def test_useless_tokens_are_errors(client_of: Make, host: Host, given: Any, what: str) -> None:
    client = client_of(AsyncOpenAI, provider=vertex(base_url=host.url, token_provider=lambda: given))
    with pytest.raises(OpenAIError, match=f"Vertex token_provider callable must return a non-empty string.*{what}"):
        await client.models.list()
    assert host.requests == []


async def test_google_credentials_are_refreshed_when_needed(client_of: Make, host: Host) -> None:
    """One refresh serves all requests until the token is no longer valid, or refused."""
    pytest.importorskip("google.auth.transport.requests")
    given = Given()
    client = client_of(AsyncOpenAI, provider=vertex(base_url=host.url, credentials=given))
    await client.models.list()
    await client.models.list()
    assert given.count == 1
    given.token = None
    await client.models.list()
    assert given.count == 2
    host.script = [Answer(401)]
    await client.models.list()
    sent = [request.headers["authorization"].rpartition("-")[2] for request in host.requests]
    assert sent == ["1", "1", "2", "2", "3"]


class Slow(Given):
    """Credentials that are refreshed once the test lets them, and tell how often they were looked at."""

    def __init__(self) -> None:
        super().__init__()
        self.begun, self.go_on = Event(), Event()
        self.looks = Semaphore(0)

    @property
    def valid(self) -> bool:
        self.looks.release()
        return super().valid

    def refresh(self, request: Any) -> None:
        self.begun.set()
        assert self.go_on.wait(20)
        super().refresh(request)


async def test_calls_at_once_share_one_token(client_of: Make, host: Host) -> None:
    pytest.importorskip("google.auth.transport.requests")
    given = Slow()
    client = client_of(AsyncOpenAI, provider=vertex(base_url=host.url, credentials=given))

    async def ask() -> None:
        await client.models.list()

    def when_all_have_looked() -> None:
        try:
            for _ in range(8):
                assert given.looks.acquire(timeout=20)
        finally:
            given.go_on.set()

    async with anyio.create_task_group() as tasks:
        for _ in range(8):
            tasks.start_soon(ask)
        await anyio.to_thread.run_sync(when_all_have_looked)
    assert given.count == 1
    assert [request.headers["authorization"] for request in host.requests] == ["Bearer very-secret-1"] * 8


async def test_a_call_waits_for_the_token_of_another_one_within_its_timeout(client_of: Make, host: Host) -> None:
    pytest.importorskip("google.auth.transport.requests")
    given = Slow()
    client = client_of(AsyncOpenAI, provider=vertex(base_url=host.url, credentials=given))

    async def ask() -> None:
        await client.models.list()

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(ask)
        assert await anyio.to_thread.run_sync(given.begun.wait, 20)
        try:
            with pytest.raises(APITimeoutError, match="another call has waited for a token from Google's credentials"):
                await client.models.list(timeout=Timeout(30, read=0.05))
        finally:
            given.go_on.set()
    assert given.count == 1
    assert len(host.requests) == 1


async def test_the_project_for_quotas_goes_along(client_of: Make, host: Host) -> None:
    """That of the credentials, unless the program names another one."""
    pytest.importorskip("google.auth.transport.requests")
    given: Any = Given()
    given.quota_project_id = "theirs"
    client = client_of(AsyncOpenAI, provider=vertex(base_url=host.url, credentials=given))
    await client.models.list()
    await client.models.list(extra_headers={"X-Goog-User-Project": "mine"})
    assert [request.headers["x-goog-user-project"] for request in host.requests] == ["theirs", "mine"]
    assert {request.headers["authorization"] for request in host.requests} == {"Bearer very-secret-1"}


async def test_credentials_of_a_service_account_get_the_scope(
    client_of: Make, host: Host, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Those that are made without one; those that have one keep it."""
    pytest.importorskip("google.auth.transport.requests")
    from google.auth.crypt import Signer
    from google.oauth2.service_account import Credentials

    def refresh(self: Any, request: Any) -> None:
        self.token = "-".join(self.scopes)

    class Signing(Signer):
        key_id = None

        def sign(self, message: Any) -> bytes:
            raise AssertionError("nothing is signed here")

    monkeypatch.setattr(Credentials, "refresh", refresh)
    made: Any = Credentials(Signing(), "test@example.invalid", "https://accounts.invalid/token")
    for given in (made, made.with_scopes(["own"])):
        client = client_of(AsyncOpenAI, provider=vertex(base_url=host.url, credentials=given))
        await client.models.list()
    sent = [request.headers["authorization"] for request in host.requests]
    assert sent == ["Bearer https://www.googleapis.com/auth/cloud-platform", "Bearer own"]


@pytest.fixture
def silent() -> Iterator[Silent]:
    """A token server that takes requests and never answers."""
    with Silent() as server:
        yield server


class Silent:
    """Accepts connections, and tells when one has come and when its client has closed it."""

    def __enter__(self) -> Silent:
        self.came, self.left = Event(), Event()
        self._open: list[socket.socket] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._thread = Thread(target=self._serve, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *exc: object) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for connection in self._open:
            connection.shutdown(socket.SHUT_RDWR)
        self._thread.join()

    def credentials(self) -> Any:
        """Credentials that have expired, and are renewed here."""
        from google.oauth2.credentials import Credentials

        url = f"http://127.0.0.1:{self._listener.getsockname()[1]}/token"
        return Credentials(None, refresh_token="r", token_uri=url, client_id="c", client_secret="s")

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                connection = self._listener.accept()[0]
                with connection:
                    self._open.append(connection)
                    while connection.recv(4096):
                        self.came.set()
                    self._open.clear()
                self.left.set()


async def test_a_token_is_fetched_within_the_timeouts(client_of: Make, host: Host, silent: Silent) -> None:
    """A server of tokens that falls silent is a timeout, as any other."""
    pytest.importorskip("google.auth.transport.requests")
    provider = vertex(base_url=host.url, credentials=silent.credentials())
    client = client_of(AsyncOpenAI, provider=provider, timeout=Timeout(30, read=0.1))
    with pytest.raises(APITimeoutError, match="timed out while a token was fetched with Google's credentials"):
        await client.models.list()
    assert await anyio.to_thread.run_sync(silent.left.wait, 10)
    assert host.requests == []


@pytest.mark.slow
async def test_a_token_is_fetched_within_the_deadline(client_of: Make, host: Host, silent: Silent) -> None:
    """The call ends in time, and with it the request for the token."""
    pytest.importorskip("google.auth.transport.requests")
    provider = vertex(base_url=host.url, credentials=silent.credentials())
    client = client_of(AsyncOpenAI, provider=provider, deadline=1)
    with pytest.raises(DeadlineExceededError):
        await client.models.list()
    assert await anyio.to_thread.run_sync(silent.left.wait, 10)
    assert host.requests == []


async def test_closing_the_client_ends_the_wait_for_a_token(client_of: Make, host: Host, silent: Silent) -> None:
    pytest.importorskip("google.auth.transport.requests")
    provider = vertex(base_url=host.url, credentials=silent.credentials())
    client = client_of(AsyncOpenAI, provider=provider)
    raised: list[OpenAIError] = []

    async def ask() -> None:
        with pytest.raises(OpenAIError, match="the client was closed while its credentials were renewed") as caught:
            await client.models.list()
        raised.append(caught.value)
        assert not silent.left.is_set()

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(ask)
        assert await anyio.to_thread.run_sync(silent.came.wait, 10)
        await client.close()
    assert len(raised) == 1


async def test_a_second_refusal_is_the_answer(client_of: Make, host: Host) -> None:
    pytest.importorskip("google.auth.transport.requests")
    client = client_of(AsyncOpenAI, provider=vertex(base_url=host.url, credentials=Given()))
    host.script = [Answer(401), Answer(401)]
    with pytest.raises(AuthenticationError):
        await client.models.list()
    assert len(host.requests) == 2


async def test_without_credentials_the_error_says_how_to_get_some(
    client_of: Make, host: Host, monkeypatch: pytest.MonkeyPatch, tmp_path: Any
) -> None:
    """The error says how to get some."""
    pytest.importorskip("google.auth.transport.requests")
    monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(tmp_path / "none.json"))
    client = client_of(AsyncOpenAI, provider=vertex(base_url=host.url))
    with pytest.raises(OpenAIError, match="gcloud auth application-default login"):
        await client.models.list()


async def test_google_auth_is_asked_for_by_name(client_of: Make, host: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "google.auth", None)
    client = client_of(AsyncOpenAI, provider=vertex(base_url=host.url))
    with pytest.raises(OpenAIError, match=r'pip install "openai-core\[vertex\]"'):
        await client.models.list()
    assert host.requests == []


def test_nothing_tells_a_secret() -> None:
    given = Given()
    given.refresh(None)
    provider = vertex(project="p", location="l", credentials=given)
    assert "very-secret" not in f"{provider!r} {provider.settings!r} {provider.credentials!r}"
    with pytest.raises(TypeError, match="secrets are not pickled"):
        pickle.dumps(provider)


def token_of_this_module() -> str:
    return "token"


def test_settings_that_are_no_secret_are_pickled() -> None:
    provider = vertex(project="p", location="l", token_provider=token_of_this_module)
    assert pickle.loads(pickle.dumps(provider)).base_url == provider.base_url


def test_the_function_is_found_however_it_is_imported() -> None:
    import importlib

    module = importlib.import_module("openai_core.providers.vertex")
    package = importlib.import_module("openai_core.providers")
    assert package.vertex is module.vertex is vertex
