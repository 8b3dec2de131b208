"""`AsyncBedrockOpenAI`: a client of Amazon Bedrock that takes what `bedrock` takes as arguments of its own."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Final, Self, Unpack, cast

import msgspec

from ..providers.bedrock import AwsCredentialsProvider, BedrockProvider, BedrockSettings
from ..sentinels import not_given
from .client import AsyncOpenAI
from .settings import ClientChanges, ClientSettings, CommonSettings, given_settings, takes

__all__ = [
    "AsyncBedrockOpenAI",
    "AsyncBedrockTokenProvider",
    "AwsCredentialsProvider",
    "BedrockChanges",
    "BedrockClientSettings",
    "BedrockTokenProvider",
]

BedrockTokenProvider = Callable[[], str]
"""Gives a Bedrock API key, asked before each attempt; runs in a worker thread."""
AsyncBedrockTokenProvider = Callable[[], "str | Awaitable[str]"]
"""The same, or a coroutine function."""

_AUTH = ("api_key", "token_provider", "profile", "credential_provider")
_STATIC = ("access_key_id", "secret_access_key", "session_token")
_OF_BEDROCK: Final = {
    "aws_region": "region",
    "base_url": "base_url",
    "api_key": "api_key",
    "bedrock_token_provider": "token_provider",
    "aws_access_key_id": "access_key_id",
    "aws_secret_access_key": "secret_access_key",
    "aws_session_token": "session_token",
    "aws_profile": "profile",
    "aws_credentials_provider": "credential_provider",
}
"""The client's settings that are the provider's, and what it calls them."""


class CommonBedrockSettings(CommonSettings, total=False):
    """Settings that a client of Amazon Bedrock has besides."""

    bedrock_token_provider: AsyncBedrockTokenProvider | None
    """A callable that returns Bedrock API keys, asked before each attempt: a coroutine function, or a plain function,
    which runs in a worker thread."""
    aws_region: str | None
    """The region. Default: `AWS_REGION`, `AWS_DEFAULT_REGION`, or (where requests are signed) that of the profile."""
    aws_profile: str | None
    """A profile of the shared AWS configuration; needs botocore."""
    aws_access_key_id: str | None
    """Of AWS credentials that sign the requests; with `aws_secret_access_key`."""
    aws_secret_access_key: str | None
    """Of AWS credentials that sign the requests; with `aws_access_key_id`."""
    aws_session_token: str | None
    """Of AWS credentials that sign the requests, if they are temporary."""
    aws_credentials_provider: AwsCredentialsProvider | None
    """A callable that returns AWS credentials, asked before each attempt."""


class BedrockClientSettings(ClientSettings, CommonBedrockSettings, total=False):
    """The keyword arguments of `AsyncBedrockOpenAI` and `BedrockOpenAI`."""


class BedrockChanges(ClientChanges, CommonBedrockSettings, total=False):
    """The keyword arguments of `with_options` and `copy` of a Bedrock client."""


class AsyncBedrockOpenAI(AsyncOpenAI):
    """A client of Amazon Bedrock for asyncio and trio. What it can do besides is what `AsyncOpenAI` can.

    `AsyncOpenAI(provider=bedrock(...))` is the same with more choice, as of the endpoint.

    `api_key` is a Bedrock API key, by default from `AWS_BEARER_TOKEN_BEDROCK`; `base_url` stands in place of the
    region's own, by default from `AWS_BEDROCK_BASE_URL`.

    Args:
        **settings: see `BedrockClientSettings`, which describes each. `admin_api_key`, `workload_identity`, `provider`
            and `data_residency` are for OpenAI's API alone.

    Raises:
        OpenAIError, ValueError, TypeError: as for `bedrock`.
    """

    @takes(BedrockClientSettings)
    def __init__(self, **settings: Unpack[BedrockClientSettings]) -> None:
        given = given_settings(type(self).__name__, BedrockClientSettings, settings)
        super().__init__(provider=BedrockProvider(BedrockSettings(**_taken(given))), **given)

    @takes(BedrockChanges)
    def copy(self, **changes: Unpack[BedrockChanges]) -> Self:  # pyright: ignore[reportIncompatibleMethodOverride]
        """A client with some settings changed, over the same connections unless it gets an `http_client` of its own.

        Credentials take the place of those there were; another region changes the base URL, unless that was given.
        All else is as for `AsyncOpenAI.copy`.

        Raises:
            OpenAIError, ValueError, TypeError: as for the constructor.
        """
        given = given_settings(f"{type(self).__name__}.with_options", BedrockChanges, changes)
        if of_bedrock := _taken(given):
            given.setdefault("organization", self.organization)
            given.setdefault("project", self.project)
            given["provider"] = self._provider_with(of_bedrock)
        return super().copy(**given)

    with_options = copy

    @property
    def _bedrock(self) -> BedrockProvider:
        return cast("BedrockProvider", self.config.provider)

    @property
    def aws_region(self) -> str | None:
        """The region; None if it is known to the base URL alone."""
        return self._bedrock.region

    @property
    def api_key(self) -> str:
        """The Bedrock API key; empty while there is something else in its place."""
        return self._bedrock.api_key or ""

    @api_key.setter
    def api_key(self, value: str) -> None:  # pyright: ignore[reportIncompatibleVariableOverride]  # read above
        provider = self._provider_with({"api_key": value})
        self.reconfigure(provider=provider, credentials=provider.credentials)

    def _provider_with(self, changes: Mapping[str, Any]) -> BedrockProvider:
        """The provider after a change. What says how to authenticate replaces what did before."""
        settings = self._bedrock.settings
        if any(name in changes for name in (*_AUTH, *_STATIC)):
            nothing: dict[str, Any] = dict.fromkeys((*_AUTH, *_STATIC))
            settings = msgspec.structs.replace(settings, **{**nothing, "api_key": not_given})
        return BedrockProvider(msgspec.structs.replace(settings, **changes))


def _taken(settings: dict[str, Any]) -> dict[str, Any]:
    """Take the provider's settings out of the client's, under the names that it has for them.

    Raises:
        ValueError: there are settings that only OpenAI's API has.
    """
    for name in ("admin_api_key", "workload_identity", "provider", "data_residency"):
        if name in settings:
            raise ValueError(f"{name} is not for Bedrock clients; use AsyncOpenAI or OpenAI with it")
    return {_OF_BEDROCK[name]: settings.pop(name) for name in _OF_BEDROCK if name in settings}
