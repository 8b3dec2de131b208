"""What a client was configured with goes to its server and nowhere else: no other origin, no message, no traceback."""

from __future__ import annotations

import logging
import pickle
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from typing import Any

import aiohttp
import httpx
import pytest

from openai_core import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    AsyncAzureOpenAI,
    AsyncOpenAI,
    AuthenticationError,
    OpenAIError,
    RetryPolicy,
)
from openai_core.auth.workload import WorkloadIdentityAuth
from openai_core.http.timeout import Timeout
from openai_core.http.transports.base import TransportRequest
from openai_core.http.transports.choose import make_transport
from openai_core.testing import Fault, LocalServer
from openai_sync import OpenAI
from tests.streaming.reading import events_until_error

pytestmark = pytest.mark.anyio

SECRET = "canary"
QUICK = RetryPolicy(initial_delay=0.001, max_delay=0.002)
CONFIGURED = {
    "api_key": f"sk-{SECRET}",
    "organization": f"org-{SECRET}",
    "project": f"proj-{SECRET}",
    "default_headers": {"Ocp-Apim-Subscription-Key": SECRET, "X-Team": SECRET, "User-Agent": SECRET, "Cookie": SECRET},
    "default_query": {"code": SECRET},
}


# Other origins


@pytest.fixture
def elsewhere() -> Iterator[LocalServer]:
    """A server that the client was not made for."""
    with LocalServer() as server:
        yield server


async def test_nothing_that_was_configured_goes_to_another_origin(
    make_client: Callable[..., Any], elsewhere: LocalServer, server: LocalServer
) -> None:
    """With any method, and also where a path follows that looks like the client's own."""
    client = make_client(**CONFIGURED)
    url = f"{elsewhere.base_url.rstrip('/')}/models"
    with pytest.raises(AuthenticationError, match="no API key was sent"):
        await client.get(url, cast_to=object)
    for method in (client.post, client.put, client.patch):
        with pytest.raises(APIStatusError):
            await method(url, cast_to=object, body={"a": 1})
    assert len(elsewhere.requests) == 4
    for request in elsewhere.requests:
        assert SECRET not in f"{request.headers} {request.query_string}"
        assert request.headers["user-agent"].startswith("openai-core/")
        assert not {"authorization", "x-team", "openai-organization"} & {name.lower() for name in request.headers}
    await client.get("/models", cast_to=object)
    assert server.requests[-1].headers["x-team"] == SECRET
    assert server.requests[-1].query_string == f"code={SECRET}"


async def test_what_is_asked_for_goes_to_another_origin(
    make_client: Callable[..., Any], elsewhere: LocalServer
) -> None:
    client = make_client(**CONFIGURED)
    options = {"headers": {"Authorization": "Bearer asked", "X-Team": "asked"}, "params": {"code": "asked"}}
    await client.get(f"{elsewhere.base_url.rstrip('/')}/models", cast_to=object, options=options)
    (request,) = elsewhere.requests
    assert (request.headers["authorization"], request.headers["x-team"]) == ("Bearer asked", "asked")
    assert request.query_string == "code=asked"


# Messages, logs, and the requests of errors


def with_password(server: LocalServer) -> str:
    return server.base_url.replace("http://", f"http://user:{SECRET}@")


async def test_the_password_of_a_base_url_is_not_shown(
    make_client: Callable[..., Any], server: LocalServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "openai_core")
    client = make_client(base_url=with_password(server), retry=QUICK)
    shown = [repr(client)]
    for fault in (Fault.status(500), Fault.reset(), Fault.truncate(after=5)):
        with server.fault(fault), pytest.raises((APIStatusError, APIConnectionError)) as caught:
            await client.models.list()
        error = caught.value
        copied = pickle.loads(pickle.dumps(error))
        shown += [str(error), repr(error), repr(error.request), str(error.request.url), repr(error.__cause__)]
        shown += [str(error.__cause__), str(copied), str(copied.request.url)]
        assert error.request.url.path == "/v1/models"
    await client.models.list()
    assert caplog.messages, "retries and answers are logged"
    assert SECRET not in "\n".join([*shown, *caplog.messages])


@pytest.mark.parametrize("kind", [AsyncOpenAI, OpenAI])
def test_the_password_of_a_base_url_is_not_in_objects(kind: Any) -> None:
    client = kind(api_key="k", base_url=f"https://user:{SECRET}@host.test/v1")
    assert SECRET not in f"{client!r} {client.config!r}"
    assert "https://***@host.test/v1/" in repr(client)
    with pytest.raises(OpenAIError) as caught:
        kind(api_key="k", base_url=f"htp://user:{SECRET}@host.test/v1")
    assert SECRET not in str(caught.value)


async def test_secrets_in_headers_and_queries_are_not_shown(
    make_client: Callable[..., Any], server: LocalServer
) -> None:
    """Those of gateways too, whatever they are called."""
    headers = {"ocp-apim-subscription-key": SECRET, "X-Gateway-Token": SECRET, "x-plain": "1"}
    client = make_client(max_retries=0, default_headers=headers, default_query={"subscription-key": SECRET, "a": "1"})
    for fault in (Fault.status(400), Fault.reset()):
        with server.fault(fault), pytest.raises((APIStatusError, APIConnectionError)) as caught:
            await client.models.list(extra_query={"sig": SECRET})
        error = caught.value
        for request in (error.request, pickle.loads(pickle.dumps(error)).request):
            assert request.headers["x-plain"] == "1"
            assert request.url.params["a"] == "1"
            assert SECRET not in f"{request.headers.raw} {request.url}"
        assert SECRET.encode() not in pickle.dumps(error)
    raw = await client.models.with_raw_response.list()
    assert SECRET not in f"{raw.http_request.headers.raw} {raw.http_request.url}"


# Tracebacks


def in_locals(error: BaseException, secret: str = SECRET) -> list[str]:
    """The local variables of the frames that an exception and its causes went through which hold a secret.

    Those of tests do not count; tools such as Sentry and rich show all.
    """
    found: list[str] = []
    waiting: list[BaseException | None] = [error]
    seen: set[int] = set()
    while waiting:
        exc = waiting.pop()
        if exc is None or id(exc) in seen:
            continue
        seen.add(id(exc))
        waiting += [exc.__cause__, exc.__context__]
        if secret in f"{exc} {exc!r} {exc.args!r}":
            found.append(f"the text of {type(exc).__name__}")
        traceback = exc.__traceback__
        while traceback is not None:
            frame = traceback.tb_frame
            if not frame.f_globals.get("__name__", "").startswith("tests."):
                found += [
                    f"{frame.f_code.co_qualname}: {name}"
                    for name, value in frame.f_locals.items()
                    if secret in _shown(value)
                ]
            traceback = traceback.tb_next
    return sorted(found)


def test_a_key_in_a_local_variable_would_be_found() -> None:
    """Of a module that is no test, also in what an error was raised from, and in the text of an error."""
    elsewhere: dict[str, Any] = {"__name__": "elsewhere"}
    exec(
        "def inner(key): raise ValueError\n"
        "def outer(key):\n"
        "    try: inner({'authorization': key})\n"
        "    except ValueError as exc: raise LookupError('no ' + key) from exc",
        elsewhere,
    )
    with pytest.raises(LookupError) as caught:
        elsewhere["outer"](f"sk-{SECRET}")
    assert in_locals(caught.value) == ["inner: key", "outer: key", "outer: key", "the text of LookupError"]


def _shown(value: object) -> str:
    if isinstance(value, dict):
        return f"{[*value]} {[*map(_shown, value.values())]}"
    try:
        return repr(value)
    except AttributeError:
        return ""  # an object whose arguments were refused before it was made


async def failures(client: Any, server: LocalServer) -> list[BaseException]:
    """The errors of calls that fail in all kinds of ways, before and after they are sent."""
    errors: list[BaseException] = []

    async def fail(call: Callable[[], Any]) -> None:
        with pytest.raises(Exception) as caught:  # noqa: PT011
            await call()
        errors.append(caught.value)

    for fault in (Fault.status(500), Fault.reset(), Fault.truncate(after=5), Fault.malformed(), Fault.stall()):
        with server.fault(fault):
            await fail(lambda: client.models.list())
    with server.fault(Fault.reset()):
        await fail(lambda: client.files.create(file=b"x" * 1_000_000, purpose="assistants"))
        await fail(lambda: client.get("/models", cast_to=object))
    away = client.with_options(base_url="http://127.0.0.1:9/v1")
    await fail(lambda: away.models.list())
    await fail(lambda: client.models.list(extra_headers={"x": "a\nb"}))
    await fail(lambda: client.models.list(extra_headers={"x": "\udc80"}))
    await fail(lambda: client.models.list(extra_headers={"x": 1}))
    await fail(lambda: client.models.list(extra_headers={"Host": "x"}))
    await fail(lambda: client.models.list(idempotency_key="a\nb"))
    await fail(lambda: client.get("/models", cast_to=object, options={"headers": {"x": "a\0b"}}))
    await fail(lambda: client.get("/models", cast_to=object, options={"timeout": -1}))
    await fail(lambda: client.get("/models", cast_to=object, options={"nothing": 1}))
    return errors


def _key() -> str:
    return f"sk-{SECRET}"


@pytest.mark.slow
@pytest.mark.parametrize("key", [f"sk-{SECRET}", _key], ids=["static", "callable"])
async def test_local_variables_of_tracebacks_hold_no_key(
    make_client: Callable[..., Any], server: LocalServer, key: Any
) -> None:
    headers = {"ocp-apim-subscription-key": SECRET}
    client = make_client(api_key=key, max_retries=0, timeout=1, default_headers=headers)
    for error in await failures(client, server):
        assert in_locals(error) == [], repr(error)


@pytest.mark.slow
@pytest.mark.parametrize("kind", [httpx.AsyncClient, httpx.Client, aiohttp.ClientSession])
async def test_nor_do_those_of_clients_that_were_brought(kind: Any, server: LocalServer) -> None:
    brought = kind()
    headers = {"ocp-apim-subscription-key": SECRET}
    made: dict[str, Any] = {"max_retries": 0, "timeout": 1, "default_headers": headers, "http_client": brought}
    async with AsyncOpenAI(api_key=f"sk-{SECRET}", base_url=server.base_url, **made) as client:
        errors = await failures(client, server)
    closing = brought.aclose() if hasattr(brought, "aclose") else brought.close()
    if closing is not None:
        await closing
    for error in errors:
        assert in_locals(error) == [], repr(error)


@pytest.mark.slow
async def test_nor_do_those_of_azure(server: LocalServer) -> None:
    made: dict[str, Any] = {"azure_endpoint": server.url, "api_version": "v", "max_retries": 0, "timeout": 1}
    async with AsyncAzureOpenAI(api_key=SECRET, **made) as client:
        for error in await failures(client, server):
            assert in_locals(error) == [], repr(error)


@pytest.mark.parametrize(
    "fault", [None, Fault.status(500), Fault.status(400), Fault.body('{"access_token": "canary"}')]
)
def test_nor_do_those_of_exchanges(fault: Any) -> None:
    """Neither the platform's token nor the key that was had for it."""
    identity: Any = {
        "identity_provider_id": "i",
        "service_account_id": "s",
        "provider": {"token_type": "jwt", "get_token": lambda: f"platform-{SECRET}"},
    }
    with LocalServer() as server, nullcontext() if fault is None else server.fault(fault):
        url = server.base_url if fault is not None else f"http://user:{SECRET}@127.0.0.1:9/token?code={SECRET}"
        auth = WorkloadIdentityAuth(workload_identity=identity, token_exchange_url=url)
        with pytest.raises(OpenAIError) as caught:
            auth.get_token()
    assert SECRET not in repr(auth)
    assert in_locals(caught.value) == []


# Headers that make requests look like others


RESERVED = ["Host", "host", "Content-Length", "content-length", "Transfer-Encoding"]


@pytest.mark.parametrize("name", RESERVED)
async def test_headers_that_the_transport_writes_are_refused(
    client: Any, server: LocalServer, make_client: Callable[..., Any], name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Beside the transport's own they would have a server see another request than was sent."""
    text = f"(?i)header '{name}' cannot be given"
    with pytest.raises(ValueError, match=text):
        await client.models.list(extra_headers={name: "7"})
    with pytest.raises(ValueError, match=text):
        await client.post("/x", cast_to=object, body={"a": 1}, options={"headers": {name: "7"}})
    with pytest.raises(ValueError, match=text):
        make_client(default_headers={name: "7"})
    with pytest.raises(ValueError, match=text):
        client.with_options(default_headers={name: "7"})
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", f"{name}: 7")
    with pytest.raises(ValueError, match="cannot be given"):
        make_client()
    assert server.requests == []


class Careless:
    """Credentials that say more than they should."""

    def __init__(self, headers: dict[str, str]) -> None:
        self._headers = headers

    async def headers(self) -> dict[str, str]:
        return self._headers


@pytest.mark.parametrize(
    "kind", ["aiohttp", "httptools", "httpx", httpx.AsyncClient, httpx.Client, aiohttp.ClientSession]
)
@pytest.mark.parametrize("headers", [{"host": "x"}, {"content-length": "7"}, {"transfer-encoding": "chunked"}])
async def test_no_transport_sends_them(kind: Any, headers: dict[str, str], server: LocalServer) -> None:
    """Whoever put them there, such as credentials of a provider."""
    brought = None if isinstance(kind, str) else kind()
    transport = make_transport(brought, kind if brought is None else None)
    for body in (None, b"abc", b"x" * 1_000_000):
        request = TransportRequest("POST", f"{server.url}/v1/x", {"x-key": SECRET, **headers}, body, Timeout(5))
        with pytest.raises(ValueError, match="cannot be given") as caught:
            await transport.send(request)
        assert in_locals(caught.value) == []
    assert server.requests == []
    await transport.aclose()
    if brought is not None:
        closing = brought.aclose() if hasattr(brought, "aclose") else brought.close()
        if closing is not None:
            await closing


# What a server says


@pytest.mark.parametrize("status", [200, 401])
async def test_a_key_that_a_server_repeats_is_not_shown(
    make_client: Callable[..., Any], server: LocalServer, status: int
) -> None:
    """Gateways quote the key that they refuse: neither the error nor its pickle has it."""
    key = f"sk-{SECRET}-0123"
    client = make_client(api_key=key, retry=QUICK)
    said = f'{{"error": {{"message": "incorrect key {key}, see {key}", "code": 401, "seen": ["{key}"]}}}}'
    fault = Fault.body(said) if status == 200 else Fault.status(status, body=said)
    with server.fault(fault), pytest.raises(APIError, match="incorrect key") as caught:
        await client.models.list()
    error = caught.value
    assert server.requests[-1].headers["authorization"] == f"Bearer {key}"
    assert "incorrect key [redacted], see [redacted]" in str(error)
    assert SECRET not in f"{error!r} {error.body}"
    assert SECRET.encode() not in pickle.dumps(error)
    with server.fault(Fault.body(f"who is {key}?")), pytest.raises(APIResponseValidationError) as unread:
        await client.models.list()
    assert SECRET not in f"{unread.value} {unread.value.body}"
    with server.fault(Fault.events([f"data: {said}\n\n"])):
        stream = await client.chat.completions.create(model="m", messages=[], stream=True)
        _, lost = await events_until_error(stream, APIError)
    assert SECRET not in f"{lost} {lost.body}"
