"""`AsyncBedrockOpenAI`: a client of Amazon Bedrock that takes what `bedrock` takes as arguments of its own."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, Self, cast

import msgspec

from ..providers.bedrock import AwsCredentialsProvider, BedrockProvider, BedrockSettings
from ..sentinels import NotGiven, Omit, not_given
from .client import AsyncOpenAI

if TYPE_CHECKING:
    import httpx

    from ..auth.identities import WorkloadIdentity, X509WorkloadIdentity
    from ..auth.workload import WorkloadIdentityAuth
    from ..calls.options import TimeoutLike
    from ..deadline import Deadline
    from ..http.limits import ResponseLimits
    from ..http.retry import RetryPolicy
    from ..http.transports.choose import TransportName
    from ..net.settings import TransportSettings
    from ..providers import Provider
    from .config import DataResidency, IncompleteStreams, KeyProvider

__all__ = ["AsyncBedrockOpenAI", "AsyncBedrockTokenProvider", "AwsCredentialsProvider", "BedrockTokenProvider"]

BedrockTokenProvider = Callable[[], str]
"""Gives a Bedrock API key, asked before each attempt; runs in a worker thread."""
AsyncBedrockTokenProvider = Callable[[], "str | Awaitable[str]"]
"""The same, or a coroutine function."""

_AUTH = ("api_key", "token_provider", "profile", "credential_provider")
_STATIC = ("access_key_id", "secret_access_key", "session_token")


class AsyncBedrockOpenAI(AsyncOpenAI):
    """A client of Amazon Bedrock for asyncio and trio. What it can do besides is what `AsyncOpenAI` can.

    `AsyncOpenAI(provider=bedrock(...))` is the same with more choice, as of the endpoint.

    Args:
        api_key: a Bedrock API key. Default: `AWS_BEARER_TOKEN_BEDROCK`.
        bedrock_token_provider: a callable that gives such keys, asked before each attempt: a coroutine function, or
            a plain function, which runs in a worker thread.
        aws_region: Default: `AWS_REGION`, `AWS_DEFAULT_REGION`, or (where requests are signed) that of the profile.
        aws_profile: of the shared AWS configuration; needs botocore.
        aws_access_key_id: of AWS credentials that sign the requests; with `aws_secret_access_key`.
        aws_secret_access_key: of these.
        aws_session_token: of these, if they are temporary.
        aws_credentials_provider: a callable that gives AWS credentials, asked before each attempt.
        base_url: in place of the region's own. Default: `AWS_BEDROCK_BASE_URL`.
        organization, project, webhook_secret, websocket_base_url, timeout, deadline, max_retries, retry,
            limits, idempotency_keys, idle_timeout, incomplete_streams, default_headers, default_query, http_client,
            transport, transport_settings: as for `AsyncOpenAI`.

    Raises:
        OpenAIError, ValueError, TypeError: as for `bedrock`.
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        bedrock_token_provider: AsyncBedrockTokenProvider | None = None,
        aws_region: str | None = None,
        aws_profile: str | None = None,
        aws_access_key_id: str | None = None,
        aws_secret_access_key: str | None = None,
        aws_session_token: str | None = None,
        aws_credentials_provider: AwsCredentialsProvider | None = None,
        organization: str | None = None,
        project: str | None = None,
        webhook_secret: str | None = None,
        base_url: str | httpx.URL | None = None,
        websocket_base_url: str | httpx.URL | None = None,
        timeout: float | TimeoutLike | NotGiven | None = not_given,
        deadline: float | Deadline | None = None,
        max_retries: int | None = None,
        retry: RetryPolicy | None = None,
        idle_timeout: float | NotGiven | None = not_given,
        incomplete_streams: IncompleteStreams | None = None,
        idempotency_keys: bool | None = None,
        limits: ResponseLimits | None = None,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: Any = None,
        transport: TransportName | None = None,
        transport_settings: TransportSettings | None = None,
        _strict_response_validation: bool = False,
    ) -> None:
        settings = BedrockSettings(
            region=aws_region,
            base_url=not_given if base_url is None else base_url,
            api_key=not_given if api_key is None else api_key,
            token_provider=bedrock_token_provider,
            access_key_id=aws_access_key_id,
            secret_access_key=aws_secret_access_key,
            session_token=aws_session_token,
            profile=aws_profile,
            credential_provider=aws_credentials_provider,
        )
        super().__init__(
            provider=BedrockProvider(settings),
            organization=organization,
            project=project,
            webhook_secret=webhook_secret,
            websocket_base_url=websocket_base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            retry=retry,
            idle_timeout=idle_timeout,
            incomplete_streams=incomplete_streams,
            idempotency_keys=idempotency_keys,
            limits=limits,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            transport=transport,
            transport_settings=transport_settings,
            _strict_response_validation=_strict_response_validation,
        )

    def copy(
        self,
        *,
        api_key: str | KeyProvider | None = None,
        admin_api_key: str | None = None,
        workload_identity: WorkloadIdentity | X509WorkloadIdentity | WorkloadIdentityAuth | None = None,
        provider: Provider | None = None,
        bedrock_token_provider: AsyncBedrockTokenProvider | None = None,
        aws_region: str | None = None,
        aws_profile: str | None = None,
        aws_access_key_id: str | None = None,
        aws_secret_access_key: str | None = None,
        aws_session_token: str | None = None,
        aws_credentials_provider: AwsCredentialsProvider | None = None,
        organization: str | None = None,
        project: str | None = None,
        webhook_secret: str | None = None,
        websocket_base_url: str | httpx.URL | None = None,
        base_url: str | httpx.URL | None = None,
        data_residency: DataResidency | None = None,
        timeout: float | TimeoutLike | NotGiven | None = not_given,
        deadline: float | Deadline | None = None,
        http_client: Any = None,
        max_retries: int | NotGiven = not_given,
        retry: RetryPolicy | None = None,
        idle_timeout: float | NotGiven | None = not_given,
        incomplete_streams: IncompleteStreams | None = None,
        idempotency_keys: bool | None = None,
        limits: ResponseLimits | None = None,
        default_headers: Mapping[str, str | Omit] | None = None,
        set_default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        set_default_query: Mapping[str, object] | None = None,
    ) -> Self:
        """A client with some settings changed, over the same connections unless it gets an `http_client` of its own.

        Credentials take the place of those there were; another region changes the base URL, unless that was given.
        All else is as for `AsyncOpenAI.copy`.

        Raises:
            OpenAIError, ValueError, TypeError: as for the constructor.
        """
        for name, value in (
            ("admin_api_key", admin_api_key),
            ("workload_identity", workload_identity),
            ("provider", provider),
            ("data_residency", data_residency),
        ):
            if value is not None:
                raise ValueError(f"{name} is not for Bedrock clients; use AsyncOpenAI or OpenAI with it")
        given: dict[str, Any] = {
            "region": aws_region,
            "base_url": base_url,
            "api_key": api_key,
            "token_provider": bedrock_token_provider,
            "access_key_id": aws_access_key_id,
            "secret_access_key": aws_secret_access_key,
            "session_token": aws_session_token,
            "profile": aws_profile,
            "credential_provider": aws_credentials_provider,
        }
        changes = {name: value for name, value in given.items() if value is not None}
        return super().copy(
            provider=self._provider_with(changes) if changes else None,
            organization=organization if organization is not None or not changes else self.organization,
            project=project if project is not None or not changes else self.project,
            webhook_secret=webhook_secret,
            websocket_base_url=websocket_base_url,
            timeout=timeout,
            deadline=deadline,
            http_client=http_client,
            max_retries=max_retries,
            retry=retry,
            idle_timeout=idle_timeout,
            incomplete_streams=incomplete_streams,
            idempotency_keys=idempotency_keys,
            limits=limits,
            default_headers=default_headers,
            set_default_headers=set_default_headers,
            default_query=default_query,
            set_default_query=set_default_query,
        )

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
