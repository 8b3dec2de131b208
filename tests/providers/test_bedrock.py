"""Amazon Bedrock: its addresses, its keys, its signatures, and the client that is made of them."""

from __future__ import annotations

import hashlib
import logging
import re
import sys
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest

from openai_core import AsyncOpenAI, OpenAIError
from openai_core.client.bedrock import AsyncBedrockOpenAI
from openai_core.providers import Provider, bedrock
from openai_core.providers.sigv4 import AwsKeys, authorization
from tests.providers.hosts import Answer, Host, Received

pytestmark = pytest.mark.anyio

Make = Callable[..., Any]

STATIC = {"access_key_id": "AKID", "secret_access_key": "very-secret"}


class Keys:
    """Credentials such as botocore's."""

    access_key = "OBJ"
    secret_key = "very-secret"
    token = "session"


class Refreshable:
    """Credentials that are read as they are at one moment."""

    def get_frozen_credentials(self) -> Keys:
        return Keys()


def client(client_of: Make, host: Host, **settings: Any) -> Any:
    given = {"region": "us-east-1", "base_url": f"{host.url}/openai/v1", **settings}
    return client_of(AsyncOpenAI, provider=bedrock(**given))


def assert_signed(request: Received, host: Host, keys: AwsKeys, scope: str) -> None:
    """The signature is one of this very request, as it arrived."""
    said = re.fullmatch(
        r"AWS4-HMAC-SHA256 Credential=(.*), SignedHeaders=(.*), Signature=[0-9a-f]{64}",
        request.headers["authorization"],
    )
    assert said
    assert said[1].partition("/")[0] == keys.access_key_id
    assert said[1].partition("/")[2].partition("/")[2] == f"{scope}/aws4_request"
    names = said[2].split(";")
    assert {"host", "x-amz-content-sha256", "x-amz-date"} <= {*names}
    assert ("content-type" in names) == ("content-type" in request.headers)
    body_hash = hashlib.sha256(request.body).hexdigest()
    assert request.headers["x-amz-content-sha256"] == body_hash
    assert request.headers.get("x-amz-security-token") == keys.session_token
    region, service = scope.split("/")
    covered = {name: request.headers[name] for name in names}
    now = request.headers["x-amz-date"]
    url = host.url + request.target
    assert request.headers["authorization"] == authorization(
        request.method, url, covered, body_hash, keys, region, service, now
    )


# Where


@pytest.mark.parametrize(
    ("settings", "url"),
    [
        ({"region": "us-east-1"}, "https://bedrock-mantle.us-east-1.api.aws/openai/v1/"),
        ({"region": " eu-west-1 ", "endpoint": "mantle"}, "https://bedrock-mantle.eu-west-1.api.aws/openai/v1/"),
        (
            {"region": "us-gov-west-1", "endpoint": "runtime"},
            "https://bedrock-runtime.us-gov-west-1.amazonaws.com/openai/v1/",
        ),
        (
            {"region": "cn-north-1", "endpoint": "runtime"},
            "https://bedrock-runtime.cn-north-1.amazonaws.com.cn/openai/v1/",
        ),
        ({"base_url": "https://gateway.example/v1"}, "https://gateway.example/v1/"),
        (
            {"region": "us-east-1", "base_url": "https://bedrock-runtime-fips.us-east-1.amazonaws.com/v1"},
            "https://bedrock-runtime-fips.us-east-1.amazonaws.com/v1/",
        ),
    ],
)
def test_the_url_follows_from_region_and_settings(settings: Any, url: str) -> None:
    provider = bedrock(api_key="k", **settings)
    assert isinstance(provider, Provider)
    assert provider.base_url == url
    assert AsyncOpenAI(provider=provider).base_url == url


def test_arguments_beat_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_BEARER_TOKEN_BEDROCK", "env-key")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "ap-south-1")
    assert (bedrock().region, bedrock().api_key) == ("ap-south-1", "env-key")
    monkeypatch.setenv("AWS_REGION", "us-west-2")
    assert bedrock().base_url == "https://bedrock-mantle.us-west-2.api.aws/openai/v1/"
    assert bedrock(region="us-east-2").region == "us-east-2"
    monkeypatch.setenv("AWS_BEDROCK_BASE_URL", "https://gateway.example/v1")
    assert bedrock().base_url == "https://gateway.example/v1/"
    assert bedrock(base_url=None).base_url == "https://bedrock-mantle.us-west-2.api.aws/openai/v1/"
    assert bedrock(**STATIC).api_key is None
    assert bedrock(api_key=None, **STATIC).api_key is None
    assert bedrock(token_provider=lambda: "x").api_key is None


@pytest.mark.parametrize("ambient", ["us-west-2", "local"])
@pytest.mark.parametrize("variable", ["AWS_REGION", "AWS_DEFAULT_REGION"])
@pytest.mark.parametrize(
    ("url", "region"),
    [
        ("https://bedrock-runtime.us-east-1.amazonaws.com/openai/v1", "us-east-1"),
        ("https://gateway.example/v1", None),
    ],
)
def test_without_signatures_a_base_url_is_enough(
    monkeypatch: pytest.MonkeyPatch, ambient: str, variable: str, url: str, region: str | None
) -> None:
    """The region of the environment is for whatever else the machine does."""
    monkeypatch.setenv(variable, ambient)
    for settings in ({"api_key": "k"}, {"token_provider": lambda: "k"}):
        provider = bedrock(base_url=url, **settings)  # type: ignore[arg-type]
        assert (provider.base_url, provider.region) == (f"{url}/", region)
    monkeypatch.setenv("AWS_BEDROCK_BASE_URL", url)
    assert bedrock(api_key="k").region == region


@pytest.mark.parametrize(
    ("settings", "kind", "text"),
    [
        ({"region": None}, OpenAIError, "region=, or set AWS_REGION or AWS_DEFAULT_REGION"),
        ({"region": "US-EAST-1"}, ValueError, "'US-EAST-1' is not the name of an AWS region"),
        ({"region": "us east/1"}, ValueError, "is not the name"),
        ({"region": ""}, ValueError, "region for Bedrock must not be empty"),
        ({"base_url": ""}, ValueError, "base_url for Bedrock must not be empty"),
        ({"base_url": "gateway"}, OpenAIError, "absolute http"),
        ({"endpoint": "other"}, ValueError, "mantle, runtime; got 'other'"),
        ({"api_key": ""}, ValueError, "api_key for Bedrock must not be empty"),
        ({"api_key": lambda: "k"}, TypeError, "see token_provider"),
        ({"token_provider": "k"}, TypeError, "token_provider for Bedrock must be a callable"),
        ({"credential_provider": Keys()}, TypeError, "credential_provider for Bedrock must be a callable"),
        ({"api_key": "k", "token_provider": lambda: "k"}, ValueError, "api_key and token_provider exclude"),
        ({"api_key": "k", **STATIC}, ValueError, "api_key and access_key_id exclude"),
        ({"profile": "p", **STATIC}, ValueError, "access_key_id and profile exclude"),
        ({"profile": "p", "credential_provider": Keys}, ValueError, "profile and credential_provider exclude"),
        ({"access_key_id": "a"}, ValueError, "access_key_id with secret_access_key"),
        ({"session_token": "t"}, ValueError, "access_key_id with secret_access_key"),
        (
            {"api_key": "k", "region": "us-east-1", "base_url": "https://bedrock-runtime.eu-west-1.amazonaws.com"},
            ValueError,
            "eu-west-1, and",
        ),
        ({**STATIC, "base_url": "https://bedrock-runtime.eu-west-1.amazonaws.com"}, ValueError, "eu-west-1, and"),
        (
            {"api_key": "k", "endpoint": "mantle", "base_url": "https://bedrock-runtime.us-east-1.amazonaws.com"},
            ValueError,
            "runtime endpoint, and endpoint is 'mantle'",
        ),
    ],
)
def test_wrong_settings_are_refused(settings: Any, kind: type[Exception], text: str) -> None:
    with pytest.raises(kind, match=text) as caught:
        bedrock(**{"region": "us-east-1", **settings})
    assert "very-secret" not in str(caught.value)


def test_signing_needs_a_region() -> None:
    with pytest.raises(OpenAIError, match="no AWS region"):
        bedrock(base_url="https://gateway.example/v1", **STATIC)


# Who: keys


async def test_a_callable_for_a_key_is_called_for_each_attempt(client_of: Make, host: Host) -> None:
    """A key, and callables for one that are asked for each attempt."""
    asked: list[str] = []

    def plain() -> str:
        asked.append(f"k{len(asked)}")
        return asked[-1]

    async def coroutine() -> str:
        return plain()

    await client(client_of, host, api_key="key", region=None).get("/models", cast_to=object)
    for provider in (plain, coroutine):
        host.script = [Answer(500), Answer(200)]
        await client(client_of, host, token_provider=provider).get("/models", cast_to=object)
    sent = [request.headers["authorization"] for request in host.requests]
    assert sent == ["Bearer key", *(f"Bearer k{n}" for n in range(4))]
    assert {request.target for request in host.requests} == {"/openai/v1/models"}


async def test_a_provider_that_gives_no_key_is_an_error(client_of: Make, host: Host) -> None:
    with pytest.raises(OpenAIError, match="Bedrock token_provider callable must return a non-empty string"):
        await client(client_of, host, token_provider=lambda: "").get("/models", cast_to=object)
    assert host.requests == []


async def test_nothing_of_openai_goes_to_bedrock(client_of: Make, host: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither keys nor names that the environment has for OpenAI."""
    for name in ("API_KEY", "ADMIN_KEY", "ORG_ID", "PROJECT_ID"):
        monkeypatch.setenv(f"OPENAI_{name}", "of-openai")
    monkeypatch.setenv("OPENAI_BASE_URL", "http://openai.example/v1")
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "x-mine: of-openai")
    await client(client_of, host, api_key="key").get("/models", cast_to=object)
    await (
        client_of(AsyncOpenAI, api_key="of-openai")
        .with_options(provider=bedrock(api_key="key", base_url=host.url), default_headers={})
        .get("/models", cast_to=object)
    )
    for request in host.requests:
        assert request.headers["authorization"] == "Bearer key"
        assert "openai-organization" not in request.headers
        assert "openai-project" not in request.headers
    assert "x-mine" not in host.requests[0].headers


@pytest.mark.parametrize(
    "settings",
    [
        {"api_key": "k"},
        {"base_url": "http://x.example"},
        {"admin_api_key": "k"},
        {"data_residency": "eu"},
        {"workload_identity": {"type": "x509"}},
    ],
)
def test_what_the_provider_brings_is_not_said_twice(settings: Any) -> None:
    provider = bedrock(api_key="key", base_url="http://b.example")
    (name,) = settings
    with pytest.raises(ValueError, match=f"provider and {name} exclude"):
        AsyncOpenAI(provider=provider, **settings)
    with pytest.raises(ValueError, match=f"the client's provider and {name} exclude"):
        AsyncOpenAI(provider=provider).with_options(**settings)


def test_an_authorization_header_beside_a_provider_is_refused() -> None:
    with pytest.raises(ValueError, match="Authorization header"):
        AsyncOpenAI(provider=bedrock(api_key="k", base_url="http://b.example"), default_headers={"Authorization": "x"})


async def test_copies_of_a_client_keep_or_replace_its_provider(client_of: Make, host: Host) -> None:
    one = client(client_of, host, api_key="key")
    await one.with_options(timeout=3).get("/models", cast_to=object)
    assert host.last.headers["authorization"] == "Bearer key"
    other = bedrock(api_key="other", base_url=f"{host.url}/there")
    await one.with_options(provider=other).get("/models", cast_to=object)
    assert (host.last.target, host.last.headers["authorization"]) == ("/there/models", "Bearer other")


# Who: signatures


@pytest.mark.parametrize(
    ("settings", "keys", "scope"),
    [
        (STATIC, AwsKeys("AKID", "very-secret"), "us-east-1/bedrock-mantle"),
        ({**STATIC, "endpoint": "runtime"}, AwsKeys("AKID", "very-secret"), "us-east-1/bedrock"),
        ({**STATIC, "session_token": "st"}, AwsKeys("AKID", "very-secret", "st"), "us-east-1/bedrock-mantle"),
        ({"credential_provider": Keys}, AwsKeys("OBJ", "very-secret", "session"), "us-east-1/bedrock-mantle"),
        ({"credential_provider": Refreshable}, AwsKeys("OBJ", "very-secret", "session"), "us-east-1/bedrock-mantle"),
    ],
)
async def test_requests_are_signed(client_of: Make, host: Host, settings: Any, keys: AwsKeys, scope: str) -> None:
    """Every form of body, and the paths and queries that are hard to write."""
    signing = client(client_of, host, **settings)
    await signing.get("/models/a%20b", cast_to=object, options={"params": {"b": "1 2", "a": "ü/"}})
    await signing.post("/responses", cast_to=object, body={"model": "m", "input": "ü"})
    await signing.with_raw_response.files.create(file=("name.txt", b"content"), purpose="batch")
    await signing.with_raw_response.models.retrieve("a/b c:d")
    for request in host.requests:
        assert_signed(request, host, keys, scope)
    assert len(host.requests) == 4


async def test_a_coroutine_function_may_give_credentials(client_of: Make, host: Host) -> None:
    async def ask() -> Keys:
        return Keys()

    await client(client_of, host, credential_provider=ask).get("/models", cast_to=object)
    assert_signed(host.last, host, AwsKeys("OBJ", "very-secret", "session"), "us-east-1/bedrock-mantle")


async def test_each_attempt_and_each_redirect_is_signed(client_of: Make, host: Host) -> None:
    asked: list[Keys] = []

    def provider() -> Keys:
        keys = Keys()
        keys.access_key = f"K{len(asked)}"
        asked.append(keys)
        return keys

    host.script = [Answer(500), Answer(307, headers={"location": "/openai/v1/elsewhere"}), Answer(200)]
    await client(client_of, host, credential_provider=provider).post("/x", cast_to=object, body={"a": 1})
    assert [request.path for request in host.requests] == ["/openai/v1/x", "/openai/v1/x", "/openai/v1/elsewhere"]
    for number, request in enumerate(host.requests):
        assert_signed(request, host, AwsKeys(f"K{number}", "very-secret", "session"), "us-east-1/bedrock-mantle")


async def test_no_signature_goes_elsewhere(client_of: Make, host: Host) -> None:
    elsewhere = host.url.replace("127.0.0.1", "localhost")
    signing = client(client_of, host, **STATIC, session_token="session")
    await signing.get(f"{elsewhere}/models", cast_to=object)
    host.script = [Answer(302, headers={"location": f"{elsewhere}/there"})]
    await signing.get("/models", cast_to=object)
    for request in (host.requests[0], host.last):
        assert "authorization" not in request.headers
        assert not any(name.startswith("x-amz-") for name in request.headers)


async def test_a_body_that_can_be_read_once_is_not_signed(client_of: Make, host: Host) -> None:
    class Once:
        content_length = 2
        replayable = False

        async def __aiter__(self) -> AsyncIterator[bytes]:
            yield b"ab"

    with pytest.raises(OpenAIError, match="can be read only once"):
        await client(client_of, host, **STATIC).post("/x", cast_to=object, content=Once())
    assert host.requests == []


@pytest.mark.parametrize(
    ("given", "text"),
    [
        (None, "gave no AWS credentials"),
        ({"access_key": "a"}, "access_key and secret_key, and token where there is one; it gave dict"),
        (AwsKeys("a", "very-secret"), "it gave AwsKeys"),
    ],
)
async def test_useless_credentials_are_refused(client_of: Make, host: Host, given: Any, text: str) -> None:
    with pytest.raises(OpenAIError, match=text) as caught:
        await client(client_of, host, credential_provider=lambda: given).get("/models", cast_to=object)
    assert host.requests == []
    assert "very-secret" not in str(caught.value)


# Who: what botocore finds


PROFILES = """\
[default]
region = eu-central-1
aws_access_key_id = DEFAULT
aws_secret_access_key = very-secret
[profile other]
region = eu-west-3
aws_access_key_id = OTHER
aws_secret_access_key = very-secret
aws_session_token = session
"""


@pytest.mark.parametrize(
    ("settings", "keys", "region"),
    [
        ({}, AwsKeys("DEFAULT", "very-secret"), "eu-central-1"),
        ({"profile": "other"}, AwsKeys("OTHER", "very-secret", "session"), "eu-west-3"),
        ({"profile": "other", "region": "us-east-1"}, AwsKeys("OTHER", "very-secret", "session"), "us-east-1"),
    ],
)
async def test_requests_are_signed_with_the_keys_of_the_profile(
    client_of: Make, host: Host, tmp_path: Path, settings: Any, keys: AwsKeys, region: str
) -> None:
    pytest.importorskip("botocore")
    (tmp_path / "config").write_text(PROFILES, encoding="utf-8")
    signing = client(client_of, host, **{"region": None, **settings})
    await signing.get("/models", cast_to=object)
    await signing.get("/models", cast_to=object)
    assert_signed(host.last, host, keys, f"{region}/bedrock-mantle")


async def test_missing_credentials_are_an_error(client_of: Make, host: Host) -> None:
    pytest.importorskip("botocore")
    with pytest.raises(OpenAIError, match="AWS_BEARER_TOKEN_BEDROCK"):
        await client(client_of, host).get("/models", cast_to=object)
    with pytest.raises(OpenAIError, match=r"botocore could not find .*nobody"):
        await client(client_of, host, profile="nobody").get("/models", cast_to=object)
    with pytest.raises(OpenAIError, match="nobody"):
        bedrock(profile="nobody")
    assert host.requests == []


async def test_botocore_is_asked_for_by_name(client_of: Make, host: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    """What needs botocore says how to install it; what does not works without."""
    monkeypatch.setitem(sys.modules, "botocore", None)
    monkeypatch.setitem(sys.modules, "botocore.session", None)
    monkeypatch.setitem(sys.modules, "botocore.exceptions", None)
    with pytest.raises(OpenAIError, match=r"pip install 'openai-core\[bedrock\]'"):
        await client(client_of, host).get("/models", cast_to=object)
    await client(client_of, host, **STATIC).get("/models", cast_to=object)
    assert len(host.requests) == 1


# The client of its own


def legacy(client_of: Make, host: Host, **settings: Any) -> Any:
    return client_of(AsyncBedrockOpenAI, **{"aws_region": "us-east-1", "base_url": f"{host.url}/v1", **settings})


async def test_the_client_takes_what_the_provider_takes(client_of: Make, host: Host) -> None:
    """It takes what `bedrock` takes, and tells its key and its region."""
    keyed = legacy(client_of, host, api_key="key", organization="org")
    await keyed.get("/models", cast_to=object)
    assert (host.last.target, host.last.headers["authorization"]) == ("/v1/models", "Bearer key")
    assert host.last.headers["openai-organization"] == "org"
    assert (keyed.api_key, keyed.aws_region) == ("key", "us-east-1")

    provided = legacy(client_of, host, bedrock_token_provider=lambda: "given")
    await provided.get("/models", cast_to=object)
    assert (provided.api_key, host.last.headers["authorization"]) == ("", "Bearer given")

    static = {f"aws_{name}": value for name, value in STATIC.items()}
    await legacy(client_of, host, **static, aws_session_token="st").get("/models", cast_to=object)
    assert_signed(host.last, host, AwsKeys("AKID", "very-secret", "st"), "us-east-1/bedrock-mantle")
    await legacy(client_of, host, aws_credentials_provider=Keys).get("/models", cast_to=object)
    assert_signed(host.last, host, AwsKeys("OBJ", "very-secret", "session"), "us-east-1/bedrock-mantle")


async def test_copies_of_the_client_have_what_they_are_given(client_of: Make, host: Host) -> None:
    """Other credentials replace those there were; another region changes a base URL that was not given."""
    one = legacy(client_of, host, api_key="key", organization="org")

    async def sent_by(copy: Any) -> str:
        await copy.get("/models", cast_to=object)
        assert host.last.headers["openai-organization"] == "org"
        return host.last.headers["authorization"]

    assert await sent_by(one.with_options(timeout=2)) == "Bearer key"
    assert await sent_by(one.copy(api_key="k2")) == "Bearer k2"
    assert await sent_by(one.copy(bedrock_token_provider=lambda: "given")) == "Bearer given"
    static = one.copy(aws_access_key_id="AKID", aws_secret_access_key="very-secret")
    assert "AKID" in await sent_by(static)
    assert "/eu-west-1/" in await sent_by(static.copy(aws_region="eu-west-1"))
    assert await sent_by(static.copy(api_key="k3")) == "Bearer k3"
    one.api_key = "k4"
    assert (one.api_key, await sent_by(one)) == ("k4", "Bearer k4")
    assert one.copy(base_url=f"{host.url}/x").base_url == f"{host.url}/x/"
    away = client_of(AsyncBedrockOpenAI, api_key="key", aws_region="us-east-1").copy(aws_region="eu-west-1")
    assert away.base_url == "https://bedrock-mantle.eu-west-1.api.aws/openai/v1/"
    for wrong in ({"provider": object()}, {"admin_api_key": "a"}, {"workload_identity": {}}, {"data_residency": "eu"}):
        with pytest.raises(ValueError, match="is not for Bedrock clients"):
            one.copy(**wrong)
    with pytest.raises(ValueError, match="access_key_id with secret_access_key"):
        static.copy(aws_session_token="alone")


def test_the_blocking_client_keeps_its_class_when_copied() -> None:
    from openai_sync import OpenAI
    from openai_sync.client.bedrock import BedrockOpenAI

    blocking = BedrockOpenAI(api_key="k", aws_region="us-east-1")
    assert isinstance(blocking, OpenAI)
    assert type(blocking.with_options(timeout=1)) is BedrockOpenAI
    assert blocking.aws_region == "us-east-1"
    assert isinstance(AsyncBedrockOpenAI(api_key="k", aws_region="us-east-1"), AsyncOpenAI)


def test_the_function_is_found_however_it_is_imported() -> None:
    import importlib

    module = importlib.import_module("openai_core.providers.bedrock")
    package = importlib.import_module("openai_core.providers")
    assert package.bedrock is module.bedrock is bedrock


async def test_nothing_tells_a_secret(client_of: Make, host: Host, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    everything = [
        {"api_key": "very-secret"},
        {**STATIC, "session_token": "very-secret"},
        {"token_provider": lambda: "very-secret"},
        {"credential_provider": Keys},
    ]
    for settings in everything:
        provider = bedrock(region="us-east-1", base_url=host.url, **settings)
        asking = client_of(AsyncOpenAI, provider=provider)
        host.script = [Answer(500), Answer(401, {"error": {"message": "no"}})]
        with pytest.raises(OpenAIError) as caught:
            await asking.get("/models", cast_to=object)
        said = f"{provider!r} {provider.settings!r} {provider.credentials!r} {asking!r} {caught.value!r} {caplog.text}"
        said += f"{vars(caught.value)} {caught.value.response.request.headers.raw}"
        assert "very-secret" not in said
        assert "Signature=" not in said
