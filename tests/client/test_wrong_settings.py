"""Settings of a wrong type are refused when the client is made, by errors that name what works."""

from __future__ import annotations

import inspect
import re
import ssl
from collections.abc import Iterator
from http import HTTPStatus
from pathlib import Path
from typing import Any

import httpx
import pytest

from openai_core import (
    AsyncAzureOpenAI,
    AsyncBedrockOpenAI,
    AsyncOpenAI,
    OpenAIError,
    RetryPolicy,
    Timeout,
    TLSSettings,
    TransportSettings,
)
from openai_core.fanout import BatchLimits, BatchOptions, Price
from openai_core.providers import bedrock, vertex
from openai_core.realtime.options import ConnectionOptions, checked_options
from openai_core.testing import RateLimits
from openai_sync import AzureOpenAI, BedrockOpenAI, OpenAI

from .public_settings import public_settings

WRONG: list[tuple[str, Any, str]] = [
    ("retry", 3, "retry must be a RetryPolicy; got int; for a number of retries pass max_retries=3"),
    ("retry", "often", "retry must be a RetryPolicy; got str"),
    ("default_headers", ["a"], "default_headers must be a mapping of names to values; got list"),
    ("default_headers", {1: "a"}, "default_headers must have strings as names; got 1"),
    ("default_query", [1], "default_query must be a mapping of names to values; got list"),
    ("admin_api_key", 3, "admin_api_key must be a string; got int"),
    ("organization", 3, "organization must be a string; got int"),
    ("project", b"x", "project must be a string; got bytes"),
    ("webhook_secret", 3, "webhook_secret must be a string; got int"),
    ("idempotency_keys", "yes", "idempotency_keys must be True or False; got 'yes'"),
    ("_strict_response_validation", "no", "_strict_response_validation must be True or False; got 'no'"),
    ("transport_settings", {"proxy": "x"}, "transport_settings must be a TransportSettings; got dict"),
]

NO_CREDENTIALS = (
    "no credentials: pass api_key=, admin_api_key= or workload_identity=, or set OPENAI_API_KEY or OPENAI_ADMIN_KEY"
)


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ({}, OpenAIError, NO_CREDENTIALS),
        ({"api_key": ""}, OpenAIError, NO_CREDENTIALS),
        ({"api_key": 7}, TypeError, "api_key must be a string or a callable that gives one; got int"),
        (
            {"api_key": "k\n"},
            OpenAIError,
            "the API key has spaces at its ends, line breaks or non-ASCII characters; was it copied whole?",
        ),
        (
            {"api_key": "Bearer k"},
            OpenAIError,
            "the API key begins with 'Bearer ', which requests put before it; give what follows alone",
        ),
        (
            {"api_key": "k", "base_url": "http://[::1"},
            OpenAIError,
            "base_url has an address with one bracket; write it as in 'http://[::1]:8000'",
        ),
        (
            {"api_key": "k", "base_url": "http://x.test/api/chat/completions/"},
            OpenAIError,
            "base_url ends in '/chat/completions', which the calls add to it; leave that out",
        ),
        (
            {"api_key": "k", "base_url": "http://x.test/v1/responses"},
            OpenAIError,
            "base_url ends in '/responses', which the calls add to it; leave that out",
        ),
        (
            {"workload_identity": {"identity_provider_id": "a", "service_account_id": "b", "provider": 5}},
            TypeError,
            "workload_identity needs a mapping with token_type and get_token as provider; got int",
        ),
        (
            {"api_key": "k", "base_url": "example.test/v1"},
            OpenAIError,
            "base_url must be an absolute http:// or https:// URL; got 'example.test/v1'",
        ),
        (
            {"api_key": "k", "base_url": "http://user:canary@local host/v1"},
            OpenAIError,
            "base_url has a host with spaces or control characters; write it as in 'http://localhost:8000'",
        ),
        (
            {"api_key": "k", "base_url": "https://x.test/v1?a=1"},
            OpenAIError,
            "base_url must have no query and no fragment; put parameters in default_query",
        ),
        (
            {"api_key": "k", "data_residency": "mars"},
            ValueError,
            "data_residency must be one of global, us, eu, ae, au, in, jp; got 'mars'",
        ),
        (
            {"api_key": "k", "data_residency": "eu", "base_url": "https://x.test"},
            ValueError,
            "base_url and data_residency exclude each other; leave one of them out",
        ),
        (
            {"api_key": "k", "max_retries": None, "timeout": "soon"},
            TypeError,
            "timeout must be a number of seconds, None, Timeout or httpx.Timeout; got str: 'soon'",
        ),
        (
            {"api_key": "k", "timeout": -1},
            ValueError,
            "timeout for connect must be a finite number of seconds, above 0; got -1; None is no limit",
        ),
        (
            {"api_key": "k", "max_retries": "2"},
            TypeError,
            "max_retries must be a whole number, 0 or more, or math.inf; got '2'; 0 is no retry",
        ),
        (
            {"api_key": "k", "max_retries": -1},
            ValueError,
            "max_retries must be a whole number, 0 or more, or math.inf; got -1; 0 is no retry",
        ),
        (
            {"api_key": "k", "default_headers": {"x": 1}},
            TypeError,
            "header 'x' must be a string, or omit to leave it out; got int",
        ),
        (
            {"api_key": "k", "default_headers": {"x": "a\r\nb: c"}},
            ValueError,
            "header 'x' holds a line break or NUL; headers are single lines",
        ),
        (
            {"api_key": "k", "http_client": object()},
            TypeError,
            "http_client must be an httpx.AsyncClient, an httpx.Client, an aiohttp.ClientSession, or an object with "
            "the coroutines send(request) and aclose(); got builtins.object",
        ),
        (
            {"api_key": "k", "http_client": httpx.AsyncClient},
            TypeError,
            "http_client must be an object, not the class AsyncClient; write http_client=AsyncClient()",
        ),
        (
            {"api_key": "k", "transport": "urllib"},
            ValueError,
            "transport must be 'aiohttp', 'httptools', 'httpx' or None for the event loop's default; got 'urllib'",
        ),
        (
            {"api_key": "k", "workload_identity": {}},
            ValueError,
            "api_key and workload_identity exclude each other: each says how to authenticate",
        ),
    ],
)
def test_bad_settings_are_refused_at_once(
    arguments: dict[str, Any], error: type[Exception], message: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A client that could not work is not made; the message says what would work."""
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    with pytest.raises(error) as caught:
        AsyncOpenAI(**arguments)
    assert str(caught.value) == message


@pytest.mark.parametrize("kind", [AsyncOpenAI, OpenAI])
@pytest.mark.parametrize(("name", "value", "message"), WRONG)
def test_a_setting_of_a_wrong_type_is_refused(kind: Any, name: str, value: Any, message: str) -> None:
    with pytest.raises(TypeError) as caught:
        kind(**{"api_key": "k", name: value})
    assert str(caught.value) == message


@pytest.mark.parametrize(("name", "value", "message"), [row for row in WRONG if row[0] in ("retry", "organization")])
def test_it_is_refused_when_assigned_too(name: str, value: Any, message: str) -> None:
    client = AsyncOpenAI(api_key="k")
    with pytest.raises(TypeError) as caught:
        setattr(client, name, value)
    assert str(caught.value) == message


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("wss://x.test/v1?keep=two", "websocket_base_url must have no query and no fragment"),
        (
            "x.test/v1",
            "websocket_base_url must be an absolute ws:// or wss:// or http:// or https:// URL; got 'x.test/v1'",
        ),
        ("wss://x.test:99999", "websocket_base_url has the port '99999'"),
    ],
)
def test_the_url_of_websockets_is_checked(url: str, message: str) -> None:
    with pytest.raises((OpenAIError, ValueError)) as caught:
        AsyncOpenAI(api_key="k", websocket_base_url=url)
    assert str(caught.value).startswith(message)
    assert AsyncOpenAI(api_key="k", websocket_base_url="wss://x.test/v1").websocket_base_url == "wss://x.test/v1"


def test_optional_settings_can_be_taken_away() -> None:
    client = AsyncOpenAI(api_key="k", organization="o", websocket_base_url="wss://x.test", webhook_secret="s")
    client.organization = client.websocket_base_url = client.webhook_secret = None
    assert (client.organization, client.websocket_base_url, client.webhook_secret) == (None, None, None)
    client.retry = RetryPolicy(max_retries=4)
    assert client.max_retries == 4


@pytest.mark.parametrize("timeout", [0, 0.0, {"connect": 0}, {"read": 0}, {"write": 0}])
def test_no_time_at_all_is_refused(timeout: Any) -> None:
    with pytest.raises(ValueError, match=r"^timeout for \w+ must be a finite number of seconds, above 0; got 0"):
        AsyncOpenAI(api_key="k", timeout=Timeout(5, **timeout) if isinstance(timeout, dict) else timeout)


def test_a_number_that_is_too_large_is_refused() -> None:
    """No float can represent it."""
    with pytest.raises(ValueError, match="timeout for connect must be a finite number of seconds, above 0; got 1000"):
        AsyncOpenAI(api_key="k", timeout=10**400)


def test_a_request_may_refuse_to_wait_for_a_connection() -> None:
    assert Timeout(5, pool=0).pool == 0


# Every field of every class of settings, by its annotation

PROVIDER = "provider must be what a function of openai_core.providers gives, as bedrock(); got"
REQUIRED = {"int": 1, "float": 1.0, "str": "x"}


def wrong_values(annotation: str) -> list[Any]:
    """Values that are not of an annotation."""
    wrong: list[Any] = [object(), ["x"]] if "frozenset" not in annotation else [5, "x", [None]]
    if not re.search("str|Dialect|ClientCert", annotation):
        wrong.append("x")
    if not re.search("int|float", annotation):
        wrong.append(5)
    if "bool" not in annotation.partition("Callable")[0]:
        wrong.append(True)
    if "None" not in re.sub(r"\[.*\]", "", annotation):
        wrong.append(None)
    return wrong


def fields() -> Iterator[tuple[type, str, str]]:
    for kind in sorted(public_settings(), key=lambda kind: kind.__name__):
        if not hasattr(kind, "__required_keys__"):  # what dictionaries hold is checked where they are given
            for name, parameter in inspect.signature(kind).parameters.items():
                yield kind, name, kind.__annotations__.get(name, parameter.annotation)


FIELDS = list(fields())


def test_the_fields_are_found() -> None:
    assert {(kind, name) for kind, name, _ in FIELDS} > {
        (RetryPolicy, "predicate"),
        (TransportSettings, "proxy"),
        (TLSSettings, "verify"),
        (Timeout, "pool"),
        (RateLimits, "window"),
        (BatchOptions, "metadata"),
    }
    assert len(FIELDS) > 60


@pytest.mark.parametrize(
    ("kind", "name", "annotation"), FIELDS, ids=[f"{kind.__name__}.{name}" for kind, name, _ in FIELDS]
)
def test_a_field_of_settings_takes_nothing_of_another_type(kind: Any, name: str, annotation: str) -> None:
    needed = {
        other: REQUIRED[kind.__annotations__[other]]
        for other, parameter in inspect.signature(kind).parameters.items()
        if parameter.default is parameter.empty
    }
    for value in wrong_values(annotation):
        with pytest.raises((TypeError, ValueError), match=name):
            kind(**{**needed, name: value})


@pytest.mark.parametrize(
    ("make", "field", "value", "message"),
    [
        (RetryPolicy, "statuses", 500, "RetryPolicy.statuses must be a set such as {429, 503}; got 500"),
        (RetryPolicy, "retry_timeouts", "no", "RetryPolicy.retry_timeouts must be True or False; got 'no'"),
        (RetryPolicy, "predicate", 5, "RetryPolicy.predicate must be a function or None; got int"),
        (
            RetryPolicy,
            "predicate",
            lambda: True,
            "RetryPolicy.predicate must take one argument, the failure; its parameters are ()",
        ),
        (
            RetryPolicy().replace,
            "on_retry",
            lambda failure: None,
            "RetryPolicy.on_retry must take 2 arguments, the failure and the seconds to wait; its parameters are "
            "(failure)",
        ),
        (RetryPolicy().replace, "on_retry", 5, "RetryPolicy.on_retry must be a function or None; got int"),
        (
            RetryPolicy,
            "non_retryable_codes",
            "insufficient_quota",
            "RetryPolicy.non_retryable_codes must be a set such as {'insufficient_quota'}; got 'insufficient_quota'",
        ),
        (TransportSettings, "proxy", 5, "TransportSettings.proxy must be a string or None; got int"),
        (TransportSettings, "tls", True, "TransportSettings.tls must be a TLSSettings; got bool"),
        (TLSSettings, "ca_bundle", 5, "ca_bundle must be a path or None; got int"),
        (TLSSettings, "verify", "no", "TLSSettings.verify must be True or False; got 'no'"),
        (BatchOptions, "limits", 5, "BatchOptions.limits must be a BatchLimits; got int"),
        (BatchLimits, "max_bytes", "x", "BatchLimits.max_bytes must be a whole number, 1 or more; got 'x'"),
        (Price, "input", "1", "Price.input must be a finite number, 0 or more; got '1'"),
        (RateLimits, "dialect", "x", "RateLimits.dialect must be one of openai, azure, none; got 'x'"),
        (bedrock, "region", 5, "region for Bedrock must be a string or None; got int"),
        (vertex, "project", 5, "project for Vertex must be a string or None; got int"),
    ],
)
def test_the_message_says_what_works(make: Any, field: str, value: Any, message: str) -> None:
    with pytest.raises((TypeError, ValueError)) as caught:
        make(**{field: value})
    assert str(caught.value) == message


def test_sets_of_a_retry_policy_may_be_any_iterable() -> None:
    policy = RetryPolicy(statuses=[HTTPStatus.TOO_MANY_REQUESTS, 503], non_retryable_codes=("a", "b"))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    assert (policy.statuses, policy.non_retryable_codes) == (frozenset({429, 503}), frozenset("ab"))
    assert policy.replace(statuses=range(500, 502)).statuses == frozenset({500, 501})
    assert hash(policy) == hash(policy.replace())


def test_paths_of_certificates_may_be_paths() -> None:
    assert TLSSettings(ca_bundle=Path("a.pem")).ca_bundle == "a.pem"  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    assert TLSSettings(ssl_context=ssl.create_default_context()).verify


@pytest.mark.parametrize("name", ConnectionOptions.__struct_fields__)
def test_an_option_of_a_connection_takes_nothing_of_another_type(name: str) -> None:
    with pytest.raises((TypeError, ValueError), match=name):
        checked_options({name: object()})


@pytest.mark.parametrize("kind", [AsyncOpenAI, OpenAI])
def test_a_provider_is_one(kind: Any) -> None:
    for wrong, got in ((5, "int"), (bedrock, "function"), (Timeout, "the class Timeout")):
        with pytest.raises(TypeError) as caught:
            kind(provider=wrong)
        assert str(caught.value) == f"{PROVIDER} {got}"


AZURE = {"azure_endpoint": "https://x.test", "api_version": "1"}
CLIENTS: list[tuple[Any, dict[str, Any]]] = [
    (AsyncOpenAI, {}),
    (OpenAI, {}),
    (AsyncAzureOpenAI, AZURE),
    (AzureOpenAI, AZURE),
    (AsyncBedrockOpenAI, {"aws_region": "us-east-1"}),
    (BedrockOpenAI, {"aws_region": "us-east-1"}),
]
CASES = [(kind, base, name) for kind, base in CLIENTS for name in inspect.signature(kind).parameters if name != "self"]


@pytest.mark.parametrize(("kind", "base", "name"), CASES, ids=[f"{kind.__name__}.{name}" for kind, _, name in CASES])
def test_a_setting_of_a_client_takes_nothing_of_another_type(kind: Any, base: dict[str, Any], name: str) -> None:
    given = {"api_key": "k", **base}
    if re.search("token|profile|provider|identity|access_key", name):
        del given["api_key"]  # another way to authenticate
    if re.search("access_key|session", name):
        given |= {"aws_access_key_id": "i", "aws_secret_access_key": "s"}
    if name == "base_url":
        given.pop("azure_endpoint", None)
    shown = re.sub("^(aws|bedrock)_|s(?=_provider$)", "", name)  # as the provider has it
    with pytest.raises((TypeError, ValueError, OpenAIError), match=shown):
        kind(**{**given, name: object()})
