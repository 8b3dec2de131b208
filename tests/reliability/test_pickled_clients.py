"""Clients as arguments of other processes: what they know goes along, and no secret."""

from __future__ import annotations

import copy
import multiprocessing
import pickle
import ssl
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest

from openai_core import AsyncAzureOpenAI, AsyncOpenAI, OpenAIError, RetryPolicy, TLSSettings, TransportSettings, omit
from openai_core.auth import (
    azure_managed_identity_token_provider,
    gcp_id_token_provider,
    k8s_service_account_token_provider,
    x509_workload_identity,
)
from openai_core.client import pickling
from openai_core.client.azure import AzureConfig
from openai_core.client.bedrock import AsyncBedrockOpenAI
from openai_core.client.config import ClientConfig
from openai_core.providers import bedrock
from openai_core.testing import LocalServer
from openai_sync import AzureOpenAI, OpenAI

SECRET = "sk-canary"
VARIABLES = {
    "OPENAI_API_KEY": SECRET,
    "OPENAI_ADMIN_KEY": SECRET + "-admin",
    "OPENAI_WEBHOOK_SECRET": SECRET + "-hook",
    "OPENAI_CUSTOM_HEADERS": f"x-gateway-key: {SECRET}-gate\nx-plain: 1",
    "AZURE_OPENAI_API_KEY": SECRET + "-azure",
    "AWS_BEARER_TOKEN_BEDROCK": SECRET + "-aws",
}
AZURE: dict[str, Any] = {"azure_endpoint": "http://localhost", "api_version": "1"}
BOTH = pytest.mark.parametrize("kind", [AsyncOpenAI, OpenAI])


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Where keys come from."""
    for name, value in VARIABLES.items():
        monkeypatch.setenv(name, value)
    return monkeypatch


def key_of_machine() -> str:
    """A source of keys."""
    return "sk-of-machine"


def with_note(note: str) -> Any:
    """A class is found by its name alone, also here."""
    client = Noted()
    client.note = note
    return client


class Noted(AsyncOpenAI):
    """A client with an attribute of its own."""

    note = ""


@BOTH
@pytest.mark.parametrize("way", [pickle.HIGHEST_PROTOCOL, 2])
def test_settings_are_pickled_without_secrets(environment: pytest.MonkeyPatch, kind: Any, way: int) -> None:
    """The secrets are read again; a client that was used is no other."""
    client = kind(
        organization="org",
        timeout=3,
        max_retries=7,
        deadline=60,
        idle_timeout=5,
        default_headers={"X-Mine": "1", "x-plain": omit},
        default_query={"page": 2},
        transport="httpx",
        transport_settings=TransportSettings(max_connections=3),
    )
    assert client.chat.completions
    data = pickle.dumps(client.with_options(project="p"), way)
    assert SECRET.encode() not in data
    environment.setenv("OPENAI_API_KEY", "sk-renewed")
    twin = pickle.loads(data)
    assert (type(twin), twin.api_key, twin.admin_api_key, twin.webhook_secret) == (
        kind,
        "sk-renewed",
        VARIABLES["OPENAI_ADMIN_KEY"],
        VARIABLES["OPENAI_WEBHOOK_SECRET"],
    )
    assert (twin.organization, twin.project, twin.timeout, twin.max_retries) == ("org", "p", client.timeout, 7)
    assert (twin.deadline, twin.default_query) == (60, {"page": 2})
    headers = dict(twin.default_headers)
    assert (headers["x-mine"], headers["x-gateway-key"]) == ("1", SECRET + "-gate")
    assert "x-plain" not in headers


def test_clients_of_other_hosts_are_pickled(environment: pytest.MonkeyPatch) -> None:
    made: list[Any] = [
        AsyncAzureOpenAI(**AZURE, azure_deployment="d"),
        AzureOpenAI(**AZURE, azure_ad_token_provider=key_of_machine),
        AsyncBedrockOpenAI(aws_region="us-east-1"),
        OpenAI(provider=bedrock(region="us-east-1", token_provider=key_of_machine)),
        OpenAI(api_key=key_of_machine, portal_backend="trio"),
        with_note("own"),
    ]
    for client in made:
        data = pickle.dumps(client)
        assert SECRET.encode() not in data
        twin = pickle.loads(data)
        assert (type(twin), twin.base_url, twin.api_key) == (type(client), client.base_url, client.api_key)
        assert twin.default_query == client.default_query
        assert getattr(twin, "portal_backend", None) == getattr(client, "portal_backend", None)
        assert getattr(twin, "note", None) == getattr(client, "note", None)


WORKLOAD: dict[str, Any] = {"identity_provider_id": "idp", "service_account_id": "account"}


def of_workload(get_token: Callable[[], str]) -> Any:
    """A client with the identity of its platform."""
    identity: Any = {**WORKLOAD, "provider": {"token_type": "jwt", "get_token": get_token}}
    return OpenAI(workload_identity=identity)


def test_workload_identities_are_pickled_by_name(environment: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """What gives the platform's token goes along by its name, or with what it was told."""
    file = tmp_path / "token"
    file.write_text("sk-of-pod")
    made: list[Any] = [
        of_workload(key_of_machine),
        of_workload(k8s_service_account_token_provider(file)["get_token"]),
        of_workload(azure_managed_identity_token_provider("api://a", client_id="c")["get_token"]),
        of_workload(gcp_id_token_provider("a", timeout=1)["get_token"]),
        AsyncOpenAI(workload_identity=x509_workload_identity(**WORKLOAD)),
    ]
    twins = [pickle.loads(pickle.dumps(client)) for client in made]
    for client, twin in zip(made, twins, strict=True):
        was, now = dict(client.workload_identity), dict(twin.workload_identity)
        was_from, now_from = was.pop("provider", None), now.pop("provider", None)
        assert (type(twin), twin.base_url, now) == (type(client), client.base_url, was)
        assert (was_from is None) == (now_from is None)
    assert [twin.workload_identity["provider"]["get_token"]() for twin in twins[:2]] == ["sk-of-machine", "sk-of-pod"]
    assert twins[2].workload_identity["provider"]["get_token"].args == (
        {"api-version": "2018-02-01", "resource": "api://a", "client_id": "c"},
    )
    assert twins[3].workload_identity["provider"]["get_token"].keywords["timeout"] == 1


class Elsewhere:
    """A provider that does not say how it is pickled."""

    base_url = "http://localhost/"
    credentials = bedrock(region="us-east-1", api_key="k").credentials


UNFIT: dict[str, tuple[Callable[[], Any], str]] = {
    "key": (lambda: AsyncOpenAI(api_key="sk-mine"), "api_key is not that of OPENAI_API_KEY"),
    "admin key": (lambda: OpenAI(admin_api_key="sk-mine"), "admin_api_key is not that of OPENAI_ADMIN_KEY"),
    "webhooks": (lambda: OpenAI(webhook_secret="sk-mine"), "webhook_secret is not that of"),
    "callable": (lambda: AsyncOpenAI(api_key=lambda: "sk-mine"), "api_key is not a module-level function"),
    "method": (lambda: OpenAI(api_key="sk-mine".lower), "api_key is not a module-level function"),
    "predicate": (lambda: OpenAI(retry=RetryPolicy(predicate=lambda failure: None)), "RetryPolicy.predicate"),
    "header": (lambda: OpenAI(default_headers={"X-My-Token": "sk-mine"}), "'x-my-token' may be secret"),
    "query": (lambda: AsyncOpenAI(default_query={"sig": "sk-mine"}), "'sig' may be secret"),
    "base URL": (lambda: OpenAI(base_url="http://me:sk-mine@localhost"), "base_url names a user"),
    "http client": (lambda: OpenAI(http_client=httpx.Client()), "http_client"),
    "proxy": (
        lambda: OpenAI(transport_settings=TransportSettings(proxy="http://me:sk-mine@localhost")),
        "a proxy with a user",
    ),
    "certificate": (
        lambda: OpenAI(transport_settings=TransportSettings(tls=TLSSettings(client_cert=("a", "b", "sk-mine")))),
        "password of a certificate",
    ),
    "context": (
        lambda: OpenAI(transport_settings=TransportSettings(tls=TLSSettings(ssl_context=ssl.create_default_context()))),
        "ca_bundle=",
    ),
    "Azure": (lambda: AzureOpenAI(**AZURE, api_key="sk-mine"), "api_key is not that of AZURE_OPENAI_API_KEY"),
    "Azure token": (lambda: AzureOpenAI(**AZURE, azure_ad_token="sk-mine"), "ad_token is not that of AZURE_OPENAI_AD"),
    "Bedrock": (lambda: AsyncBedrockOpenAI(aws_region="us-east-1", api_key="sk-mine"), "provider was given api_key"),
    "workload": (lambda: of_workload(lambda: "sk-mine"), "get_token is not a module-level function"),
    "metadata": (
        lambda: of_workload(gcp_id_token_provider(http_client=httpx.Client())["get_token"]),
        "token provider of its workload_identity has its own http_client",
    ),
    "provider": (lambda: OpenAI(provider=Elsewhere()), "of type Elsewhere, has no __reduce__"),
}


@pytest.mark.parametrize("case", UNFIT)
def test_the_error_says_what_cannot_be_pickled(environment: pytest.MonkeyPatch, case: str) -> None:
    """The error says what cannot go along, and what to do."""
    make, why = UNFIT[case]
    client = make()
    with pytest.raises(TypeError, match="make the client in the process that uses it") as caught:
        pickle.dumps(client)
    assert why in str(caught.value)
    assert "sk-mine" not in str(caught.value)
    with pytest.raises(TypeError, match="pickle its client"):
        pickle.dumps(client.config)


class SignedConfig(ClientConfig, frozen=True, kw_only=True, eq=False):
    """A configuration with a setting that pickling does not know."""

    signing_key: str | None = None


def test_a_setting_that_pickling_does_not_know_stays_here(environment: pytest.MonkeyPatch) -> None:
    client = AsyncOpenAI()
    known = {name: getattr(client.config, name) for name in client.config.__struct_fields__}
    client.config = SignedConfig(**known)
    assert pickle.loads(pickle.dumps(client)).config.signing_key is None
    client.config = SignedConfig(**known, signing_key=SECRET)
    with pytest.raises(TypeError, match=r"its signing_key is not known to be free of secrets") as caught:
        pickle.dumps(client)
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize("config", [ClientConfig, AzureConfig])
def test_pickling_knows_every_setting(config: Any) -> None:
    marks = pickling.marks_of(config)
    assert {*marks.pickled, *marks.secrets, "workload_identity"} == {*config.__struct_fields__}


def test_the_marks_of_a_field_are_inherited_and_replaced() -> None:
    openai, azure = pickling.marks_of(SignedConfig), pickling.marks_of(AzureConfig)
    assert openai.secrets == pickling.marks_of(ClientConfig).secrets
    assert "signing_key" not in {*openai.pickled, *openai.secrets}
    assert openai.secrets["api_key"] == "OPENAI_API_KEY"
    assert (azure.secrets["api_key"], azure.secrets["ad_token"]) == ("AZURE_OPENAI_API_KEY", "AZURE_OPENAI_AD_TOKEN")
    assert azure.secrets["webhook_secret"] == "OPENAI_WEBHOOK_SECRET"


@BOTH
def test_no_key_where_it_is_unpickled(environment: pytest.MonkeyPatch, kind: Any) -> None:
    data = pickle.dumps(kind())
    environment.delenv("OPENAI_API_KEY")
    with pytest.raises(OpenAIError, match="its api_key comes from OPENAI_API_KEY, which is not set here"):
        pickle.loads(data)


@pytest.mark.anyio
async def test_copies_within_a_process_keep_everything(
    make_client: Callable[..., Any], world: Any, server: LocalServer
) -> None:
    """Within a process nothing is left out. A deep copy has connections of its own."""
    client = make_client(max_retries=0)
    real = client if not world.is_sync else client.facade
    shallow, deep = copy.copy(real), copy.deepcopy({"here": real, "there": real})
    assert deep["here"] is deep["there"] is not real
    for each in (shallow, deep["here"]):
        assert (type(each), each.api_key, each.max_retries) == (type(real), "sk-test", 0)
    await client.models.list()
    if world.is_sync:
        await anyio.to_thread.run_sync(shallow.models.list)
        await anyio.to_thread.run_sync(deep["here"].models.list)
        await anyio.to_thread.run_sync(deep["here"].close)
    else:
        await shallow.models.list()
        await deep["here"].models.list()
        await deep["here"].close()
    first, second, third = (request.connection for request in server.requests)
    assert first == second != third
    await client.models.list()


@BOTH
def test_a_resource_cannot_be_pickled_or_copied_without_its_client(environment: pytest.MonkeyPatch, kind: Any) -> None:
    for act in (pickle.dumps, copy.deepcopy):
        with pytest.raises(TypeError, match="take it from its client"):
            act(kind().chat.completions)


# In processes that start from nothing


def call_from(client: Any, library: str) -> str:
    """What a child does with the client that it was given."""
    warnings.simplefilter("error")
    if library == "sync":
        with client:
            found = client.models.retrieve("gpt-5").id
    else:

        async def ask() -> str:
            async with client:
                answer: str = (await client.models.retrieve("gpt-5")).id
                return answer

        found = anyio.run(ask, backend=library)
    return str(found)


@pytest.mark.slow
def test_spawned_processes_can_use_clients(environment: pytest.MonkeyPatch, server: LocalServer) -> None:
    """Clients that were used before, sync and async; a pool of real processes, on each event loop."""
    made: list[tuple[Any, str]] = [
        (AsyncOpenAI(base_url=server.base_url), "asyncio"),
        (AsyncOpenAI(base_url=server.base_url), "trio"),
        (OpenAI(base_url=server.base_url), "sync"),
        (OpenAI(base_url=server.base_url, portal_backend="trio"), "sync"),
    ]
    for client, library in made:
        if library == "sync":
            client.models.list()
        else:
            anyio.run(client.models.list, backend=library)
    connections = {request.connection for request in server.requests}
    with multiprocessing.get_context("spawn").Pool(1, maxtasksperchild=None) as pool:
        assert pool.starmap(call_from, made) == ["gpt-5"] * 4
    later = server.requests[4:]
    assert {request.headers["authorization"] for request in later} == {"Bearer " + SECRET}
    assert not connections & {request.connection for request in later}
    for client, library in made:
        if library == "sync":
            client.close()
    with pytest.raises(TypeError, match="make the client in the process"):
        multiprocessing.get_context("spawn").Process(target=call_from, args=(OpenAI(api_key="k"), "sync")).start()
