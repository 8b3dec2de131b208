"""Azure: where each endpoint is, who asks, and which settings go together."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

import pytest

from openai_core import AsyncOpenAI, OpenAIError, omit
from openai_core.calls.endpoint import Endpoint
from openai_core.client.azure import API_KEY_SENTINEL, AsyncAzureOpenAI, BaseAzureClient, MutuallyExclusiveAuthError
from openai_core.http.request import Call
from tests.providers.hosts import Answer, Host

pytestmark = pytest.mark.anyio

Make = Callable[..., Any]

VERSION = "2024-10-21"
DEPLOYED = [
    "/audio/speech",
    "/audio/transcriptions",
    "/audio/translations",
    "/chat/completions",
    "/completions",
    "/embeddings",
    "/images/edits",
    "/images/generations",
]
SHARED = [
    "/assistants",
    "/batches",
    "/chat/completions/chatcmpl-1",
    "/files",
    "/fine_tuning/jobs",
    "/images/variations",
    "/moderations",
    "/realtime/client_secrets",
    "/responses",
    "/threads/runs",
    "/vector_stores",
    "/videos",
]


def azure(client_of: Make, host: Host, **changes: Any) -> Any:
    arguments = {"azure_endpoint": host.url, "api_version": VERSION, "api_key": "azure-key", **changes}
    return client_of(AsyncAzureOpenAI, **{name: value for name, value in arguments.items() if value is not None})


def built(path: str, *, method: str = "POST", model: object = "gpt", **settings: Any) -> Call:
    """The request that an endpoint's call becomes; nothing is sent."""
    client = AsyncAzureOpenAI(**{"api_version": "v", "api_key": "k", **settings})
    params: Any = type("Params", (), {"__annotations__": {"model": str}, "__required_keys__": frozenset()})
    endpoint = Endpoint("some.method", method, path, dict, params=params)
    return client._caller.builder.build(endpoint, {"model": model}, {})


# Where


@pytest.mark.parametrize("path", DEPLOYED)
def test_deployed_endpoints_name_the_model_in_the_path(path: str) -> None:
    call = built(path, azure_endpoint="https://r.example")
    assert call.url == f"https://r.example/openai/deployments/gpt{path}?api-version=v"
    call = built(path, azure_endpoint="https://r.example/", azure_deployment="mine")
    assert call.url == f"https://r.example/openai/deployments/mine{path}?api-version=v"
    call = built(path, base_url="https://r.example/openai/v1")
    assert call.url == f"https://r.example/openai/v1/deployments/gpt{path}?api-version=v"


@pytest.mark.parametrize("path", SHARED)
@pytest.mark.parametrize("deployment", [None, "mine"])
def test_other_endpoints_are_outside_of_deployments(path: str, deployment: str | None) -> None:
    call = built(path, azure_endpoint="https://r.example", azure_deployment=deployment)
    assert call.url == f"https://r.example/openai{path}?api-version=v"


def test_a_model_that_filters_a_list_is_no_deployment() -> None:
    call = built("/chat/completions", method="GET", azure_endpoint="https://r.example")
    assert call.url == "https://r.example/openai/chat/completions?api-version=v&model=gpt"


@pytest.mark.parametrize(("model", "segment"), [("a/b c?", "a%2Fb%20c%3F"), ("..x", "..x"), ("gpt-4.1", "gpt-4.1")])
def test_a_deployment_is_one_segment(model: str, segment: str) -> None:
    for settings in ({"model": model}, {"azure_deployment": model}):
        call = built("/embeddings", azure_endpoint="https://r.example", **settings)  # type: ignore[arg-type]
        assert call.url == f"https://r.example/openai/deployments/{segment}/embeddings?api-version=v"


@pytest.mark.parametrize("model", ["", ".", ".."])
def test_a_deployment_that_would_be_another_path_is_refused(model: str) -> None:
    with pytest.raises(ValueError, match="another resource"):
        built("/embeddings", model=model, azure_endpoint="https://r.example")
    with pytest.raises(ValueError, match="azure_deployment"):
        built("/embeddings", azure_endpoint="https://r.example", azure_deployment=model)


def test_a_call_without_a_model_names_no_deployment() -> None:
    call = built("/embeddings", model=omit, azure_endpoint="https://r.example")
    assert call.url == "https://r.example/openai/embeddings?api-version=v"


async def test_calls_arrive_where_azure_has_them(client_of: Make, host: Host) -> None:
    """JSON, a form, a stream, raw forms and low-level calls, each with key and version."""
    client = azure(client_of, host)
    await client.with_raw_response.models.list()
    await client.with_raw_response.chat.completions.create(model="dep", messages=[], extra_body={"model": "other"})
    await client.with_raw_response.files.create(file=b"{}", purpose="batch")
    await client.post("/embeddings", cast_to=object, body={"model": "dep", "input": "x"})
    await client.post("embeddings", cast_to=object, body={"model": "dep"}, options={"params": {"a": "b"}})

    version = f"?api-version={VERSION}"
    assert [(request.method, request.target) for request in host.requests] == [
        ("GET", f"/openai/models{version}"),
        ("POST", f"/openai/deployments/dep/chat/completions{version}"),
        ("POST", f"/openai/files{version}"),
        ("POST", f"/openai/deployments/dep/embeddings{version}"),
        ("POST", f"/openai/deployments/dep/embeddings{version}&a=b"),
    ]
    assert host.requests[1].json() == {"model": "other", "messages": []}
    assert {request.headers["api-key"] for request in host.requests} == {"azure-key"}
    assert not any("authorization" in request.headers for request in host.requests)


async def test_pages_follow_with_version_and_key(client_of: Make, host: Host) -> None:
    host.script = [Answer(200, {"object": "list", "data": [{"id": "f1"}], "has_more": True}), Answer(200, {"data": []})]
    client = azure(client_of, host, azure_deployment="dep")
    assert [item.id async for item in client.files.list(limit=1)] == ["f1"]
    assert [request.target for request in host.requests] == [
        f"/openai/files?api-version={VERSION}&limit=1",
        f"/openai/files?api-version={VERSION}&limit=1&after=f1",
    ]
    assert host.last.headers["api-key"] == "azure-key"


async def test_one_call_may_have_another_version(client_of: Make, host: Host) -> None:
    await azure(client_of, host, default_query={"api-version": "x", "z": "1"}).with_raw_response.models.list()
    assert host.last.target == f"/openai/models?api-version={VERSION}&z=1"
    await azure(client_of, host).with_raw_response.models.list(extra_query={"api-version": "w"})
    assert host.last.target == "/openai/models?api-version=w"


# Who


@pytest.mark.parametrize(
    ("settings", "name", "value"),
    [
        ({}, "api-key", "azure-key"),
        ({"api_key": lambda: "called"}, "api-key", "called"),
        ({"api_key": None, "azure_ad_token": "token"}, "authorization", "Bearer token"),
        ({"api_key": None, "azure_ad_token_provider": lambda: "given"}, "authorization", "Bearer given"),
        ({"default_headers": {"api-key": "mine"}}, "api-key", "mine"),
        ({"api_key": lambda: "called", "default_headers": {"API-Key": "mine"}}, "api-key", "mine"),
        ({"api_key": None, "default_headers": {"Authorization": "Bearer mine"}}, "authorization", "Bearer mine"),
        ({"admin_api_key": "admin"}, "api-key", "azure-key"),
    ],
)
async def test_each_way_to_authenticate_sends_one_header(
    client_of: Make, host: Host, settings: Any, name: str, value: str
) -> None:
    await azure(client_of, host, **settings).get("/models", cast_to=object)
    sent = {name: value for name, value in host.last.headers.items() if name in ("api-key", "authorization")}
    assert sent == {name: value}


async def test_token_is_asked_for_each_attempt(client_of: Make, host: Host) -> None:
    """By a coroutine function or a plain one, for each attempt anew."""
    asked: list[str] = []

    def plain() -> str:
        asked.append(f"t{len(asked)}")
        return asked[-1]

    async def coroutine() -> str:
        return plain()

    for provider in (plain, coroutine):
        host.script = [Answer(500), Answer(200)]
        client = azure(client_of, host, api_key=None, azure_ad_token_provider=provider)
        await client.get("/models", cast_to=object)
    assert [request.headers["authorization"] for request in host.requests] == [f"Bearer t{n}" for n in range(4)]


@pytest.mark.parametrize("given", ["", None, 3])
async def test_a_provider_that_gives_no_token_is_an_error(client_of: Make, host: Host, given: Any) -> None:
    client = azure(client_of, host, api_key=None, azure_ad_token_provider=lambda: given)
    with pytest.raises(OpenAIError, match="azure_ad_token_provider callable must return a non-empty string"):
        await client.get("/models", cast_to=object)
    assert host.requests == []


async def test_headers_of_a_call_win(client_of: Make, host: Host) -> None:
    client = azure(client_of, host, api_key=lambda: "called")
    await client.get("/models", cast_to=object, options={"headers": {"API-Key": "mine"}})
    assert host.last.headers["api-key"] == "mine"
    await client.with_raw_response.models.list(extra_headers={"api-key": "mine too"})
    assert host.last.headers["api-key"] == "mine too"
    await client.with_raw_response.models.list(extra_headers={"authorization": "Bearer mine"})
    assert host.last.headers["authorization"] == "Bearer mine"
    assert "api-key" not in host.last.headers


async def test_no_credential_goes_elsewhere(client_of: Make, host: Host) -> None:
    """Neither to an absolute URL of another origin, nor where a redirect leads."""
    elsewhere = host.url.replace("127.0.0.1", "localhost")
    for settings in ({}, {"api_key": None, "azure_ad_token": "t"}, {"api_key": lambda: "called"}):
        client = azure(client_of, host, **settings)
        await client.get(f"{elsewhere}/openai/models", cast_to=object)
        host.script = [Answer(302, headers={"location": f"{elsewhere}/there"})]
        await client.get("/models", cast_to=object)
        sent = host.last.headers
        assert host.last.target == "/there"
        assert "api-key" not in sent
        assert "authorization" not in sent


# Settings


def test_arguments_beat_the_environment_and_the_token_beats_the_key(monkeypatch: pytest.MonkeyPatch) -> None:
    """The token comes before the key; arguments come before both; OpenAI's own key and URL are not Azure's."""
    monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", "https://env.example/")
    monkeypatch.setenv("OPENAI_API_VERSION", "env-version")
    monkeypatch.setenv("OPENAI_API_KEY", "of-openai")
    monkeypatch.setenv("OPENAI_BASE_URL", "https://openai.example/v1")
    monkeypatch.setenv("OPENAI_ORG_ID", "org")
    with pytest.raises(OpenAIError, match="AZURE_OPENAI_API_KEY"):
        AsyncAzureOpenAI()
    monkeypatch.setenv("AZURE_OPENAI_API_KEY", "env-key")
    client = AsyncAzureOpenAI()
    assert client.base_url == "https://env.example/openai/"
    assert client.default_query == {"api-version": "env-version"}
    assert (client.auth_headers, client.organization) == ({"api-key": "env-key"}, "org")
    monkeypatch.setenv("AZURE_OPENAI_AD_TOKEN", "env-token")
    assert AsyncAzureOpenAI().auth_headers == {"authorization": "Bearer env-token"}
    assert AsyncAzureOpenAI(api_key="k").auth_headers == {"api-key": "k"}
    assert AsyncAzureOpenAI(azure_ad_token_provider=lambda: "x").auth_headers == {}
    assert AsyncAzureOpenAI(base_url="https://given.example/x").base_url == "https://given.example/x/"
    assert AsyncAzureOpenAI(azure_endpoint="https://given.example").base_url == "https://given.example/openai/"


@pytest.mark.parametrize(
    ("settings", "kind", "text"),
    [
        ({"azure_endpoint": None}, ValueError, "azure_endpoint= or base_url=, or set AZURE_OPENAI_ENDPOINT"),
        ({"api_version": None}, ValueError, "api_version=, or set OPENAI_API_VERSION"),
        (
            {"api_version": None, "azure_endpoint": None},
            ValueError,
            "API_VERSION; and no endpoint: pass azure_end",
        ),
        ({"api_key": None}, OpenAIError, "api_key=, azure_ad_token= or azure_ad_token_provider="),
        ({"base_url": "https://b.example"}, ValueError, "base_url and azure_endpoint exclude"),
        (
            {"azure_endpoint": None, "base_url": "https://b.example", "azure_deployment": "d"},
            ValueError,
            "base_url and azure_deployment exclude",
        ),
        ({"azure_ad_token": "t"}, MutuallyExclusiveAuthError, "exclude each other"),
        ({"azure_ad_token_provider": lambda: "t"}, MutuallyExclusiveAuthError, "exclude each other"),
        ({"azure_endpoint": "r.example"}, OpenAIError, "^azure_endpoint must be an absolute http"),
        ({"workload_identity": {"type": "x509"}}, ValueError, "workload_identity is not for Azure"),
        ({"api_key": 3}, TypeError, "api_key must be a string or a callable"),
        ({"api_key": None, "azure_ad_token": 3}, TypeError, "azure_ad_token must be a string"),
        ({"api_key": None, "azure_ad_token_provider": "t"}, TypeError, "azure_ad_token_provider must be a callable"),
        ({"api_key": "a\nb"}, OpenAIError, "was it copied whole"),
        ({"api_key": None, "azure_ad_token": "a b\n"}, OpenAIError, "was it copied whole"),
        ({"max_retries": True}, TypeError, "max_retries"),
    ],
)
def test_wrong_settings_are_refused(settings: Any, kind: type[Exception], text: str) -> None:
    given = {"azure_endpoint": "https://r.example", "api_version": "v", "api_key": "k", **settings}
    with pytest.raises(kind, match=text):
        AsyncAzureOpenAI(**given)


async def test_a_copy_keeps_deployment_and_version_unless_they_are_replaced(client_of: Make, host: Host) -> None:
    """A copy keeps deployment and version; other credentials replace those there were, another URL the deployment."""
    client = azure(client_of, host, azure_deployment="dep", default_query={"z": "1"})

    async def sent_by(copy: Any) -> tuple[str, str | None, str | None]:
        await copy.post("/embeddings", cast_to=object, body={"model": "m"})
        return host.last.target, host.last.headers.get("api-key"), host.last.headers.get("authorization")

    below, query = "/openai/deployments/dep/embeddings", f"?z=1&api-version={VERSION}"
    assert await sent_by(client.with_options(timeout=9)) == (below + query, "azure-key", None)
    assert await sent_by(client.copy(api_version="w")) == (f"{below}?z=1&api-version=w", "azure-key", None)
    assert await sent_by(client.copy(api_key="k2")) == (below + query, "k2", None)
    assert await sent_by(client.copy(azure_ad_token="t")) == (below + query, None, "Bearer t")
    assert await sent_by(client.copy(azure_ad_token_provider=lambda: "p")) == (below + query, None, "Bearer p")
    assert await sent_by(client.copy(set_default_query={})) == (f"{below}?api-version={VERSION}", "azure-key", None)
    other = client.copy(base_url=f"{host.url}/other")
    assert await sent_by(other) == (f"/other/deployments/m/embeddings{query}", "azure-key", None)
    for wrong in ({"provider": object()}, {"data_residency": "eu"}, {"workload_identity": {}}):
        with pytest.raises(ValueError, match="is not for Azure"):
            client.copy(**wrong)
    with pytest.raises(MutuallyExclusiveAuthError):
        client.copy(api_key="k", azure_ad_token="t")


async def test_settings_can_be_replaced(client_of: Make, host: Host) -> None:
    client = azure(client_of, host, azure_deployment="dep")
    client.api_key = "k2"
    client.base_url = f"{host.url}/x"
    await client.post("/embeddings", cast_to=object, body={"model": "m"})
    assert host.last.target == f"/x/deployments/m/embeddings?api-version={VERSION}"
    assert (host.last.headers["api-key"], client.api_key) == ("k2", "k2")


async def test_the_key_reads_as_missing_beside_a_token(client_of: Make, host: Host) -> None:
    assert azure(client_of, host).api_key == "azure-key"
    assert azure(client_of, host, api_key=None, azure_ad_token="t").api_key == API_KEY_SENTINEL


def test_both_azure_clients_are_clients_with_what_they_share() -> None:
    """Of both worlds, with what they have in common."""
    from openai_sync import OpenAI
    from openai_sync.client.azure import AzureOpenAI

    settings = {"azure_endpoint": "https://r.example", "api_version": "v", "api_key": "k"}
    client = AsyncAzureOpenAI(**settings)  # type: ignore[arg-type]
    assert isinstance(client, AsyncOpenAI)
    assert isinstance(client, BaseAzureClient)
    blocking = AzureOpenAI(**settings)
    assert isinstance(blocking, OpenAI)
    assert isinstance(blocking, BaseAzureClient)
    assert type(blocking.with_options(timeout=1)) is AzureOpenAI
    with pytest.raises(TypeError, match=r"AzureOpenAI.* argument 'endpoint'; did you mean 'azure_endpoint'\?$"):
        AzureOpenAI(endpoint="x")


async def test_nothing_tells_a_secret(client_of: Make, host: Host, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    for settings in ({}, {"api_key": None, "azure_ad_token": "azure-key-token"}):
        client = azure(client_of, host, **settings)
        host.script = [Answer(500), Answer(401, {"error": {"message": "no"}})]
        with pytest.raises(OpenAIError) as caught:
            await client.get("/models", cast_to=object)
        said = f"{client!r} {client.config!r} {caught.value!r} {caught.value} {vars(caught.value)} {caplog.text}"
        said += repr(caught.value.response.request.headers.raw)
        assert "azure-key" not in said
