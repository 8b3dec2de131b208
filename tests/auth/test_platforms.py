"""Tokens of platforms: read from a file, or asked for at a metadata service that a proxy on loopback stands in for."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from openai_core.auth import (
    azure_managed_identity_token_provider,
    gcp_id_token_provider,
    k8s_service_account_token_provider,
)
from openai_core.errors import SubjectTokenProviderError
from tests.providers.hosts import Answer, Host, running


@pytest.fixture
def host() -> Iterator[Host]:
    with running(Host()) as host:
        yield host


@pytest.fixture
def through(host: Host) -> Iterator[httpx.Client]:
    """A client whose requests all arrive at `host`, whatever their address."""
    with httpx.Client(proxy=host.url) as client:
        yield client


# Kubernetes


def test_the_token_of_a_pod_is_read_anew_each_time(tmp_path: Path) -> None:
    """It is read anew each time, as Kubernetes replaces it."""
    file = tmp_path / "token"
    provider = k8s_service_account_token_provider(file)
    assert provider["token_type"] == "jwt"
    for text, token in ((" first\n", "first"), ("second", "second")):
        file.write_text(text, encoding="utf-8")
        assert provider["get_token"]() == token
        assert k8s_service_account_token_provider(str(file))["get_token"]() == token


@pytest.mark.parametrize(
    ("content", "text"),
    [(None, "could not be read from .*token"), (b" \n", "is empty"), (b"secret\xff", "not text")],
    ids=["no file", "empty", "not text"],
)
def test_no_token_of_a_pod(tmp_path: Path, content: bytes | None, text: str) -> None:
    file = tmp_path / "token"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(SubjectTokenProviderError, match=text) as caught:
        k8s_service_account_token_provider(file)["get_token"]()
    assert "secret" not in f"{caught.value!r}{caught.value.__cause__!r}"


# Azure


def test_the_token_of_an_azure_machine_is_asked_for_at_its_address(host: Host, through: httpx.Client) -> None:
    host.body = lambda request: {"access_token": "token"}
    provider = azure_managed_identity_token_provider(http_client=through)
    assert provider["token_type"] == "jwt"
    assert provider["get_token"]() == "token"
    assert (host.last.method, host.last.target) == (
        "GET",
        "http://169.254.169.254/metadata/identity/oauth2/token"
        "?api-version=2018-02-01&resource=https%3A%2F%2Fmanagement.azure.com%2F",
    )
    assert host.last.headers["metadata"] == "true"


@pytest.mark.parametrize("name", ["object_id", "client_id", "msi_res_id"])
def test_the_identity_that_is_chosen_is_asked_for(host: Host, through: httpx.Client, name: str) -> None:
    host.body = lambda request: {"access_token": "token"}
    chosen: Any = {name: "x/y"}
    azure_managed_identity_token_provider("api://a", api_version="v", http_client=through, **chosen)["get_token"]()
    assert host.last.target.endswith(f"?api-version=v&resource=api%3A%2F%2Fa&{name}=x%2Fy")


# Google Cloud


def test_the_token_of_a_google_machine_is_asked_for_at_its_address(host: Host, through: httpx.Client) -> None:
    host.body = lambda request: b" token\n"
    provider = gcp_id_token_provider(http_client=through)
    assert provider["token_type"] == "id"
    assert provider["get_token"]() == "token"
    assert gcp_id_token_provider("a b", http_client=through)["get_token"]() == "token"
    address = "http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/identity"
    assert [request.target for request in host.requests] == [
        f"{address}?audience=https%3A%2F%2Fapi.openai.com%2Fv1",
        f"{address}?audience=a+b",
    ]
    assert host.last.headers["metadata-flavor"] == "Google"


# Both


PROVIDERS: list[Callable[..., Any]] = [azure_managed_identity_token_provider, gcp_id_token_provider]


@pytest.mark.parametrize("make", PROVIDERS)
@pytest.mark.parametrize(
    ("answer", "text"),
    [
        (Answer(404, {"secret": "x"}), "metadata ser.* answered 404"),
        (Answer(302, b"secret", {"location": "http://elsewhere.example/"}), "answered 302"),
        (Answer(200, b" "), "without a"),
    ],
)
def test_useless_answers_are_errors_with_the_response(
    host: Host, through: httpx.Client, make: Callable[..., Any], answer: Answer, text: str
) -> None:
    host.script = [answer]
    with pytest.raises(SubjectTokenProviderError, match=text) as caught:
        make(http_client=through)["get_token"]()
    assert caught.value.response is not None
    assert caught.value.response.status_code == answer.status
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("body", [["access_token"], {}, {"access_token": ""}, {"access_token": 3}, b"{"])
def test_useless_tokens_of_azure_are_errors(host: Host, through: httpx.Client, body: Any) -> None:
    host.script = [Answer(200, body)]
    with pytest.raises(SubjectTokenProviderError, match="without an access_token"):
        azure_managed_identity_token_provider(http_client=through)["get_token"]()


@pytest.mark.parametrize("make", PROVIDERS)
def test_a_silent_metadata_service_is_an_error(make: Callable[..., Any]) -> None:
    """No metadata service, or a client of somebody else's that fails in its own way."""

    class Broken:
        def get(self, *args: object, **kwargs: object) -> None:
            raise OSError("no route")

    with pytest.raises(SubjectTokenProviderError, match="OSError: no route; is the program running there") as caught:
        make(http_client=Broken())["get_token"]()
    assert caught.value.response is None
    again = pickle.loads(pickle.dumps(caught.value))
    assert (type(again), str(again)) == (SubjectTokenProviderError, str(caught.value))


@pytest.mark.parametrize("make", PROVIDERS)
def test_no_proxy_stands_between(host: Host, make: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    """A proxy of the environment would be asked for its own machine's token, and see ours."""
    monkeypatch.setenv("HTTP_PROXY", host.url)
    monkeypatch.setenv("ALL_PROXY", host.url)
    with pytest.raises(SubjectTokenProviderError):
        make(timeout=0.01)["get_token"]()
    assert host.requests == []
