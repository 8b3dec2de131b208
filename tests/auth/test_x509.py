"""Identities with a certificate: exchanged over the connections of the client, which have it."""

from __future__ import annotations

import json
import ssl
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import anyio
import pytest
import trustme

from openai_core import APIConnectionError, AsyncOpenAI, AuthenticationError, OAuthError, OpenAIError, RetryPolicy
from openai_core.auth import WorkloadIdentityAuth, x509_workload_identity
from openai_core.client.azure import AsyncAzureOpenAI
from openai_core.net.settings import TLSSettings, TransportSettings
from tests.providers.conftest import client_of as client_of  # a fixture
from tests.providers.hosts import Answer, Host, Received, running
from tests.worlds import World

pytestmark = pytest.mark.anyio

Make = Callable[..., Any]
IDENTITY = x509_workload_identity(identity_provider_id="idp", service_account_id="account")


class Place(NamedTuple):
    """A host that asks for certificates, and settings of connections that have one."""

    host: Host
    settings: TransportSettings

    @property
    def exchanges(self) -> list[Received]:
        return [request for request in self.host.requests if request.path == "/oauth/token"]

    @property
    def calls(self) -> list[str]:
        return [request.headers["authorization"] for request in self.host.requests if request.path == "/v1/models"]


@pytest.fixture
def place(authority: trustme.CA, tmp_path: Path) -> Iterator[Place]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    authority.configure_trust(context)
    context.verify_mode = ssl.CERT_REQUIRED
    mine = authority.issue_cert("workload@example.org")
    certificate = tmp_path / "workload.pem"
    mine.private_key_and_cert_chain_pem.write_to_path(certificate)
    authorities = tmp_path / "authorities.pem"
    authority.cert_pem.write_to_path(authorities)
    tls = TLSSettings(ca_bundle=str(authorities), client_cert=str(certificate))
    with running(Host(context)) as host:
        exchanged = iter(range(1, 100))

        def answer(request: Received) -> Any:
            if request.path == "/oauth/token":
                return {"access_token": f"key-{next(exchanged)}", "expires_in": 3600}
            return {"object": "list", "data": []}

        host.body = answer
        yield Place(host, TransportSettings(tls=tls))


def client(client_of: Make, place: Place, **settings: Any) -> Any:
    auth = WorkloadIdentityAuth(workload_identity=IDENTITY, token_exchange_url=f"{place.host.url}/oauth/token")
    given = {"workload_identity": auth, "base_url": f"{place.host.url}/v1", "transport_settings": place.settings}
    return client_of(AsyncOpenAI, **{**given, **settings})


async def test_certificate_is_exchanged_for_a_key(client_of: Make, place: Place) -> None:
    """Once for many calls, over connections that show the certificate, without any other token."""
    asking = client(client_of, place)
    await asking.models.list()
    await asking.models.list()

    (exchange,) = place.exchanges
    assert exchange.json() == {
        "grant_type": "urn:ietf:params:oauth:grant-type:token-exchange",
        "subject_token_type": "urn:openai:params:oauth:token-type:x509",
        "identity_provider_id": "idp",
        "service_account_id": "account",
    }
    assert exchange.headers["content-type"] == "application/json"
    assert "authorization" not in exchange.headers
    assert all(request.certificate for request in place.host.requests)
    assert place.calls == ["Bearer key-1"] * 2


async def test_many_callers_share_one_exchange(client_of: Make, place: Place) -> None:
    asking = client(client_of, place)

    async def ask() -> None:
        await asking.models.list()

    async with anyio.create_task_group() as group:
        for _ in range(20):
            group.start_soon(ask)
    assert (len(place.exchanges), place.calls) == (1, ["Bearer key-1"] * 20)


async def test_a_refused_key_is_renewed_once(client_of: Make, place: Place) -> None:
    """An answer of 401 gets one more attempt, with another key; that is no retry."""
    quick = RetryPolicy(max_retries=0)
    asking = client(client_of, place, retry=quick)
    await asking.models.list()
    place.host.script = [Answer(401)]
    await asking.models.list()
    assert place.calls == ["Bearer key-1", "Bearer key-1", "Bearer key-2"]

    place.host.script = [Answer(401), Answer(200, {"access_token": "key", "expires_in": 3600}), Answer(401)]
    with pytest.raises(AuthenticationError):
        await asking.models.list()
    assert place.calls[3:] == ["Bearer key-2", "Bearer key"]


@pytest.mark.parametrize("status", [400, 401, 403])
async def test_a_refused_exchange_is_an_oauth_error(client_of: Make, place: Place, status: int) -> None:
    place.host.script = [Answer(status, {"error": "invalid_grant", "error_description": "not yours"})]
    with pytest.raises(OAuthError, match="not yours") as caught:
        await client(client_of, place).models.list()
    assert (caught.value.error, caught.value.status_code) == ("invalid_grant", status)
    assert len(place.host.requests) == 1


@pytest.mark.parametrize(
    "body",
    [
        [],
        b"",
        {"expires_in": 3600},
        {"access_token": "", "expires_in": 3600},
        {"access_token": "k"},
        {"access_token": "k", "expires_in": 0},
        {"access_token": "k", "expires_in": True},
        {"access_token": "k", "expires_in": "60"},
    ],
)
async def test_useless_answers_are_errors(client_of: Make, place: Place, body: Any) -> None:
    place.host.script = [Answer(200, body)]
    with pytest.raises(OpenAIError, match="without a usable access_token and expires_in"):
        await client(client_of, place).models.list()


async def test_an_exchange_is_tried_again_as_a_call_is(client_of: Make, place: Place) -> None:
    place.host.script = [Answer(500), Answer(429)]
    await client(client_of, place).models.list()
    assert (len(place.exchanges), place.calls) == (3, ["Bearer key-1"])
    place.host.script = [Answer(500)] * 3
    with pytest.raises(OpenAIError, match="oauth/token answered 500"):
        await client(client_of, place).models.list()


async def test_a_connection_without_a_certificate_is_ended(client_of: Make, place: Place, tmp_path: Path) -> None:
    """The host ends the connection; nothing was exchanged."""
    bare = TransportSettings(tls=TLSSettings(ca_bundle=str(tmp_path / "authorities.pem")))
    with pytest.raises(APIConnectionError):
        await client(client_of, place, transport_settings=bare).models.list()
    assert place.host.requests == []


async def test_headers_of_a_call_win(client_of: Make, place: Place) -> None:
    await client(client_of, place).models.list(extra_headers={"authorization": "Bearer mine"})
    assert (place.exchanges, place.calls) == ([], ["Bearer mine"])


@pytest.mark.parametrize(
    ("settings", "url"),
    [
        ({}, "https://mtls.api.openai.com/v1/"),
        ({"data_residency": "global"}, "https://mtls.api.openai.com/v1/"),
        ({"data_residency": "eu"}, "https://mtls-eu.api.openai.com/v1/"),
        ({"base_url": "https://api.openai.com/v1"}, "https://api.openai.com/v1/"),
        ({"base_url": "https://gateway.example/v1"}, "https://gateway.example/v1/"),
    ],
)
def test_hosts_that_ask_for_certificates_are_chosen(settings: Any, url: str) -> None:
    """OpenAI has hosts that ask for certificates."""
    asking = AsyncOpenAI(workload_identity=IDENTITY, **settings)
    assert asking.base_url == url
    assert asking.workload_identity == IDENTITY
    assert AsyncOpenAI(api_key="k").with_options(workload_identity=IDENTITY, **settings).base_url == url
    assert "mtls.auth.openai.com" in repr(asking.config.credentials)


@pytest.mark.parametrize(
    ("settings", "kind", "text"),
    [
        ({"base_url": "http://127.0.0.1:1/v1"}, OpenAIError, "needs an https:// base_url"),
        ({"api_key": "k"}, ValueError, "api_key and workload_identity exclude"),
        ({"workload_identity": {"type": "x509", "identity_provider_id": "i"}}, TypeError, "lacks service_account_id"),
        ({"workload_identity": {**IDENTITY, "service_account_id": ""}}, TypeError, "non-empty string as service_acc"),
        ({"workload_identity": {**IDENTITY, "type": "x510"}}, TypeError, "type 'x510'"),
        ({"workload_identity": {**IDENTITY, "refresh_buffer_seconds": -1}}, ValueError, "refresh_buffer_seconds"),
        ({"workload_identity": 3}, TypeError, "must be a mapping"),
    ],
)
def test_wrong_settings_are_refused(settings: Any, kind: type[Exception], text: str) -> None:
    with pytest.raises(kind, match=text):
        AsyncOpenAI(**{"workload_identity": IDENTITY, **settings})


@pytest.mark.parametrize(
    ("arguments", "kind"),
    [
        ({"identity_provider_id": "", "service_account_id": "a"}, TypeError),
        ({"identity_provider_id": "i", "service_account_id": 3}, TypeError),
        ({"identity_provider_id": "i", "service_account_id": "a", "refresh_buffer_seconds": float("inf")}, ValueError),
    ],
)
def test_wrong_identities_are_refused(arguments: Any, kind: type[Exception]) -> None:
    with pytest.raises(kind, match=r"workload_identity (needs|must be)"):
        x509_workload_identity(**arguments)


def test_identity_is_plain_data() -> None:
    assert json.loads(json.dumps(IDENTITY)) == {
        "type": "x509",
        "identity_provider_id": "idp",
        "service_account_id": "account",
    }
    assert (
        x509_workload_identity(identity_provider_id="i", service_account_id="a", refresh_buffer_seconds=5).get(
            "refresh_buffer_seconds"
        )
        == 5
    )


def test_only_a_client_can_exchange_a_certificate() -> None:
    with pytest.raises(OpenAIError, match="connections of the client"):
        WorkloadIdentityAuth(workload_identity=IDENTITY).get_token()
    with pytest.raises(ValueError, match="not for Azure"):
        AsyncAzureOpenAI(azure_endpoint="https://r.example", api_version="v", workload_identity=IDENTITY)


async def test_nothing_tells_a_secret(world: World, client_of: Make, place: Place, caplog: Any) -> None:
    caplog.set_level("DEBUG")
    asking = client(client_of, place)
    await asking.models.list()
    place.host.script = [Answer(403)]
    with pytest.raises(OpenAIError) as caught:
        await asking.models.list()
    said = f"{asking!r} {asking.config.credentials!r} {caught.value!r} {vars(caught.value)} {caplog.text}"
    assert "key-1" not in said
