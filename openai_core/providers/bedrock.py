"""Amazon Bedrock as a provider: its addresses, and its two ways to authenticate, tokens and signatures."""

from __future__ import annotations

import hashlib
import re
import time
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, Literal, get_args
from urllib.parse import urlsplit

import msgspec

from ..arguments import normal_base_url, variable
from ..auth.credentials import Credentials, KeyProviderCredentials, Post, bearer
from ..errors import OpenAIError
from ..number_checks import check_kinds
from ..redaction import without_userinfo
from ..sentinels import NotGiven, not_given
from ..wrong_calls import refuse_wrong_calls
from .aws import AwsCredentialsProvider, CallableKeys, DefaultKeys, KeySource, StaticKeys
from .sigv4 import EMPTY_HASH, AwsKeys, signed_headers

if TYPE_CHECKING:
    import httpx

    from ..http.transports.base import BodyStream, TransportRequest

__all__ = [
    "AwsCredentialsProvider",
    "BedrockEndpoint",
    "BedrockProvider",
    "BedrockSettings",
    "BedrockTokenProvider",
    "bedrock",
]

BedrockEndpoint = Literal["mantle", "runtime"]
"""The two services of Bedrock that speak this API."""
BedrockTokenProvider = Callable[[], "str | Awaitable[str]"]
"""Gives a Bedrock API key, asked before each attempt: a coroutine function, or a plain one (in a worker thread)."""

_REGION: Final = re.compile(r"[a-z]{2,}(-[a-z0-9]+)+-\d+", re.ASCII)
_HOST: Final = re.compile(r"bedrock-(mantle|runtime)(?:-fips)?\.([a-z0-9-]+)\.(?:api\.aws|amazonaws\.com(?:\.cn)?)")
_SERVICES: Final[Mapping[str, str]] = {"mantle": "bedrock-mantle", "runtime": "bedrock"}
"""What each is called in signatures."""


class BedrockSettings(msgspec.Struct, frozen=True, kw_only=True):
    """The arguments of `bedrock`, as they were given."""

    endpoint: BedrockEndpoint | None = None
    region: str | None = None
    base_url: Any = not_given
    api_key: str | NotGiven | None = not_given
    token_provider: BedrockTokenProvider | None = None
    access_key_id: str | None = None
    secret_access_key: str | None = None
    session_token: str | None = None
    profile: str | None = None
    credential_provider: AwsCredentialsProvider | None = None

    def __repr__(self) -> str:
        return f"<BedrockSettings region={self.region!r}>"


class BedrockProvider:
    """Bedrock with its settings resolved, for `OpenAI(provider=...)`. Immutable; may be shared by many clients.

    Raises:
        OpenAIError: no region or no credentials can be had.
        ValueError: settings that are no settings, or contradict each other.
    """

    base_url: str
    credentials: Credentials
    region: str | None
    """None if nothing is signed and the base URL was given, and is not one of Bedrock's."""
    api_key: str | None
    """The key that was given or found in the environment; None if there is something else."""

    def __init__(self, settings: BedrockSettings) -> None:
        self.settings = settings
        _check(settings)
        self.api_key = _key_of(settings)
        source = None if self.api_key or settings.token_provider else _source_of(settings)
        self.region = _region_of(settings, source)
        self.base_url, service = _address(settings, self.region)
        if source is None:
            self.credentials = _bearer_credentials(self.api_key, settings.token_provider)
        elif self.region is None:
            raise _no_region()
        else:
            self.credentials = BedrockSigner(source, self.region, service)

    def __repr__(self) -> str:
        return f"<BedrockProvider {without_userinfo(self.base_url)}>"

    def __reduce__(self) -> tuple[Any, ...]:
        from ..pickled_functions import check_function, refuse

        settings = self.settings
        for name in ("api_key", "access_key_id", "secret_access_key", "session_token"):
            if isinstance(getattr(settings, name), str):
                raise refuse(f"its provider was given {name}, and secrets are not pickled")
        for name in ("token_provider", "credential_provider"):
            if getattr(settings, name) is not None:
                check_function(getattr(settings, name), f"provider's {name}")
        return BedrockProvider, (settings,)

    def __deepcopy__(self, memo: object) -> BedrockProvider:
        return self


class BedrockSigner:
    """Signs each attempt with AWS credentials as they are then."""

    def __init__(self, source: KeySource, region: str, service: str) -> None:
        self._source = source
        self._region = region
        self._service = service

    def __repr__(self) -> str:
        return f"<BedrockSigner for {self._service} in {self._region}>"

    async def headers(self) -> Mapping[str, str]:
        """No headers: a signature is one of a request."""
        return {}

    async def headers_for(self, request: TransportRequest, post: Post) -> Mapping[str, str]:
        """The headers that sign a request.

        Raises:
            OpenAIError: there are no credentials, or the body cannot be read twice and so not be signed.
        """
        keys = await self._source.keys()
        body_hash = await _hash_of(request.body)
        now = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime())
        headers = request.headers
        return signed_headers(
            request.method,
            request.url,
            headers,
            body_hash,
            keys=keys,
            region=self._region,
            service=self._service,
            now=now,
        )


class FixedToken:
    """A static Bedrock API key."""

    def __init__(self, key: str) -> None:
        self._headers = bearer(key)

    def __repr__(self) -> str:
        return "<FixedToken>"

    async def headers(self) -> Mapping[str, str]:
        return self._headers


@refuse_wrong_calls
def bedrock(
    *,
    endpoint: BedrockEndpoint | None = None,
    region: str | None = None,
    base_url: str | httpx.URL | NotGiven | None = not_given,
    api_key: str | NotGiven | None = not_given,
    token_provider: BedrockTokenProvider | None = None,
    access_key_id: str | None = None,
    secret_access_key: str | None = None,
    session_token: str | None = None,
    profile: str | None = None,
    credential_provider: AwsCredentialsProvider | None = None,
) -> BedrockProvider:
    """Amazon Bedrock, to be given to a client: `AsyncOpenAI(provider=bedrock(region="us-east-1"))`.

    At most one way to authenticate can be given: a key, a callable for keys, AWS credentials, a profile, or a callable
    for AWS credentials. Without any, it is the key in `AWS_BEARER_TOKEN_BEDROCK`, or what botocore finds.

    Args:
        endpoint: the service to use. Default: mantle, or what `base_url` names.
        region: of AWS. Default: `AWS_REGION`, `AWS_DEFAULT_REGION`, or (where requests are signed) that of the profile.
        base_url: in place of the region's own. Default: `AWS_BEDROCK_BASE_URL`; None for the region's own all the same.
        api_key: a Bedrock API key. Default: `AWS_BEARER_TOKEN_BEDROCK`; None for signatures all the same.
        token_provider: gives such keys, asked before each attempt.
        access_key_id: of AWS credentials that sign the requests; with `secret_access_key`.
        secret_access_key: of these.
        session_token: of these, if they are temporary.
        profile: of the shared AWS configuration; needs botocore, as does going without any credentials here.
        credential_provider: gives AWS credentials, asked before each attempt.

    Raises:
        OpenAIError: no region can be had, or botocore is needed and not installed.
        ValueError: an argument is out of range, or contradicts another.
    """
    return BedrockProvider(
        BedrockSettings(
            endpoint=endpoint,
            region=region,
            base_url=base_url,
            api_key=api_key,
            token_provider=token_provider,
            access_key_id=access_key_id,
            secret_access_key=secret_access_key,
            session_token=session_token,
            profile=profile,
            credential_provider=credential_provider,
        )
    )


def _check(settings: BedrockSettings) -> None:
    """Refuse what is of a wrong type, or contradicts itself."""
    check_kinds(settings, " for Bedrock")
    parts = ("access_key_id", "secret_access_key", "session_token")
    pair = bool(settings.access_key_id) and bool(settings.secret_access_key)
    if not pair and any(getattr(settings, name) is not None for name in parts):
        raise ValueError(
            "AWS credentials for Bedrock are access_key_id with secret_access_key, and session_token where there is one"
        )
    names = ("api_key", "token_provider", "access_key_id", "profile", "credential_provider")
    given = [name for name in names if getattr(settings, name) not in (None, not_given)]
    if len(given) > 1:
        raise ValueError(f"{' and '.join(given)} exclude each other: each says how to authenticate at Bedrock")
    for name in ("api_key", "profile", "region", "base_url"):
        if getattr(settings, name) == "":
            raise ValueError(f"{name} for Bedrock must not be empty")
    for name in ("token_provider", "credential_provider"):
        value = getattr(settings, name)
        if value is not None and not callable(value):
            raise TypeError(f"{name} for Bedrock must be a callable; got {type(value).__name__}")
    key: Any = settings.api_key
    if key is not None and not isinstance(key, str | NotGiven):
        raise TypeError(f"api_key for Bedrock must be a string; got {type(key).__name__}; see token_provider")
    if settings.endpoint is not None and settings.endpoint not in get_args(BedrockEndpoint):
        raise ValueError(f"endpoint must be one of {', '.join(get_args(BedrockEndpoint))}; got {settings.endpoint!r}")


def _key_of(settings: BedrockSettings) -> str | None:
    if isinstance(settings.api_key, str):
        return settings.api_key
    others = (settings.token_provider, settings.access_key_id, settings.profile, settings.credential_provider)
    if settings.api_key is None or any(other is not None for other in others):
        return None
    return variable("AWS_BEARER_TOKEN_BEDROCK")


def _bearer_credentials(key: str | None, provider: BedrockTokenProvider | None) -> Credentials:
    if provider is not None:
        return KeyProviderCredentials(provider, "Bedrock token_provider")
    assert key is not None, "without a key and a provider, requests are signed"
    return FixedToken(key)


def _source_of(settings: BedrockSettings) -> KeySource:
    if settings.access_key_id and settings.secret_access_key:
        return StaticKeys(AwsKeys(settings.access_key_id, settings.secret_access_key, settings.session_token))
    if settings.credential_provider is not None:
        return CallableKeys(settings.credential_provider)
    return DefaultKeys(settings.profile)


def _region_of(settings: BedrockSettings, source: KeySource | None) -> str | None:
    """The region; without signatures, that of the environment is not asked for where a base URL says where to send."""
    region = settings.region
    if not region and source is None and (url := _given_url(settings)) is not None:
        known = _HOST.fullmatch(urlsplit(normal_base_url(url)).hostname or "")
        return known[2] if known is not None else None
    region = region or variable("AWS_REGION") or variable("AWS_DEFAULT_REGION")
    if not region and isinstance(source, DefaultKeys):
        region = source.region()
    if not region:
        return None
    region = region.strip()
    if not _REGION.fullmatch(region):
        raise ValueError(f"{region!r} is not the name of an AWS region, such as us-east-1")
    return region


def _given_url(settings: BedrockSettings) -> object:
    given: object = settings.base_url
    return variable("AWS_BEDROCK_BASE_URL") if isinstance(given, NotGiven) else given


def _address(settings: BedrockSettings, region: str | None) -> tuple[str, str]:
    """The base URL, and what its service is called in signatures."""
    given = _given_url(settings)
    endpoint = settings.endpoint
    if given is None:
        if region is None:
            raise _no_region()
        endpoint = endpoint or "mantle"
        host = f"bedrock-mantle.{region}.api.aws"
        if endpoint == "runtime":
            host = f"bedrock-runtime.{region}.amazonaws.com{'.cn' if region.startswith('cn-') else ''}"
        return f"https://{host}/openai/v1/", _SERVICES[endpoint]
    url = normal_base_url(given)
    known = _HOST.fullmatch(urlsplit(url).hostname or "")
    if known is None:
        return url, _SERVICES[endpoint or "mantle"]
    if endpoint is not None and endpoint != known[1]:
        raise ValueError(
            f"base_url {without_userinfo(url)} is of Bedrock's {known[1]} endpoint, and endpoint is {endpoint!r}"
        )
    if region is not None and region != known[2]:
        raise ValueError(f"base_url {without_userinfo(url)} is in region {known[2]}, and the region is {region!r}")
    return url, _SERVICES[known[1]]


def _no_region() -> OpenAIError:
    return OpenAIError("no AWS region for Bedrock: pass region=, or set AWS_REGION or AWS_DEFAULT_REGION")


async def _hash_of(body: bytes | BodyStream | None) -> str:
    if body is None:
        return EMPTY_HASH
    if isinstance(body, bytes):
        return hashlib.sha256(body).hexdigest()
    if not body.replayable:
        raise OpenAIError(
            "a request to Bedrock is signed with its whole body, and this one can be read only once; "
            "give bytes or a file in its place, or authenticate with an API key"
        )
    digest = hashlib.sha256()
    async for part in body:
        digest.update(part)
    return digest.hexdigest()
