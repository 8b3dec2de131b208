"""`AsyncAzureOpenAI`: the client for Azure, which names deployments in paths and has keys and tokens of its own."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, Self, cast

import msgspec

from ..auth.credentials import KeyProviderCredentials
from ..bearer import bearer, checked_key
from ..calls.prepare import RequestBuilder
from ..errors import OpenAIError
from ..http.path import path_segment
from ..http.request import Call
from ..sentinels import NotGiven, Omit, not_given
from .base import AsyncAPIClient
from .client import AsyncOpenAI
from .config import (
    ClientConfig,
    DataResidency,
    IncompleteStreams,
    KeyProvider,
    changed,
    environment_config,
    normal_base_url,
    variable,
)

if TYPE_CHECKING:
    import httpx

    from ..auth.credentials import Credentials
    from ..auth.identities import WorkloadIdentity, X509WorkloadIdentity
    from ..auth.workload import WorkloadIdentityAuth
    from ..calls.endpoint import Endpoint
    from ..calls.options import TimeoutLike
    from ..deadline import Deadline
    from ..http.limits import ResponseLimits
    from ..http.retry import RetryPolicy
    from ..http.transports.base import BodyStream
    from ..http.transports.choose import TransportName
    from ..net.settings import TransportSettings
    from ..providers import Provider

__all__ = [
    "API_KEY_SENTINEL",
    "AsyncAzureADTokenProvider",
    "AsyncAzureOpenAI",
    "AzureADTokenProvider",
    "AzureConfig",
    "BaseAzureClient",
    "MutuallyExclusiveAuthError",
]

AzureADTokenProvider = Callable[[], str]
"""Gives a Microsoft Entra token, asked before each attempt; runs in a worker thread."""
AsyncAzureADTokenProvider = Callable[[], "str | Awaitable[str]"]
"""The same, or a coroutine function."""

API_KEY_SENTINEL: Final = "<missing API key>"
"""What `api_key` of an Azure client reads as while it uses tokens or a callable."""

_DEPLOYED: Final = frozenset(
    {
        "/audio/speech",
        "/audio/transcriptions",
        "/audio/translations",
        "/chat/completions",
        "/completions",
        "/embeddings",
        "/images/edits",
        "/images/generations",
    }
)
"""The endpoints that Azure has below a deployment. The others are there once for all."""


class MutuallyExclusiveAuthError(OpenAIError):
    """More than one of `api_key`, `azure_ad_token` and `azure_ad_token_provider` was given."""

    def __init__(self) -> None:
        super().__init__(
            "api_key, azure_ad_token and azure_ad_token_provider exclude each other: each says how to authenticate"
        )


class BaseAzureClient:
    """What the Azure clients of both worlds have in common, for `isinstance`."""

    __slots__ = ()


class AzureConfig(ClientConfig, frozen=True, kw_only=True, eq=False):
    """The configuration of an Azure client."""

    api_version: str = ""
    """Sent as the query parameter `api-version`."""
    deployment_url: str | None = None
    """The base URL of the one deployment that the client was made for; it applies while it is `base_url`."""
    resource_url: str = ""
    """The base URL of what is outside of deployments."""
    ad_token: str | None = None
    ad_token_provider: AsyncAzureADTokenProvider | None = None


class AzureRequestBuilder(RequestBuilder):
    """Makes requests as `RequestBuilder` does, and puts deployments into their URLs."""

    __slots__ = ("_azure",)

    def __init__(self, config: AzureConfig, auth_headers: Mapping[str, str]) -> None:
        query = {**config.default_query, "api-version": config.api_version}
        # An administration key is OpenAI's, so it does not go to Azure; its own key goes with every request.
        super().__init__(msgspec.structs.replace(config, default_query=query, admin_api_key=None), auth_headers)
        self._has_admin_key = True
        self._azure = config

    def build(self, endpoint: Endpoint[Any], params: Mapping[str, object], values: Mapping[str, str]) -> Call:
        call = super().build(endpoint, params, values)
        model = params.get("model") if endpoint.method == "POST" else None
        call.url = self._routed(call.url, endpoint.path, model, f"{endpoint.name}()")
        headers = params.get("extra_headers")
        call.anonymous = bool(headers) and _has_key(cast("Mapping[str, object]", headers))
        return call

    def build_plain(
        self,
        method: str,
        path: str,
        *,
        body: object = None,
        content: bytes | str | BodyStream | None = None,
        files: object = None,
        options: Mapping[str, Any] | None = None,
    ) -> Call:
        call = super().build_plain(method, path, body=body, content=content, files=files, options=options)
        if not path.startswith(("http://", "https://")):
            model = cast("Mapping[str, object]", body).get("model") if isinstance(body, Mapping) else None
            call.url = self._routed(call.url, "/" + path.lstrip("/"), model, f"{method} {path}")
        if options and options.get("headers"):
            call.anonymous = call.anonymous or _has_key(options["headers"])
        return call

    def _routed(self, url: str, path: str, model: object, what: str) -> str:
        config = self._azure
        deployed = path in _DEPLOYED
        if config.base_url == config.deployment_url:  # all that can go to the client's deployment goes there
            return url if deployed else config.resource_url + url[len(config.base_url) :]
        if not deployed or not isinstance(model, str):
            return url
        segment = path_segment("model", model, what)
        return f"{config.base_url}deployments/{segment}/{url[len(config.base_url) :]}"


class AsyncAzureOpenAI(BaseAzureClient, AsyncOpenAI):
    """A client of Azure OpenAI for asyncio and trio. What it can do besides is what `AsyncOpenAI` can.

    `model` of a call names the deployment, unless `azure_deployment` names one for all calls.

    Args:
        azure_endpoint: the resource's URL, such as `https://my-resource.openai.azure.com`. Default:
            `AZURE_OPENAI_ENDPOINT`.
        azure_deployment: the deployment that all calls go to which can go to one.
        api_version: of Azure's API. Default: `OPENAI_API_VERSION`.
        api_key: the resource's key, or a callable that gives it before each attempt. Default: `AZURE_OPENAI_API_KEY`.
        admin_api_key: kept for programs that pass it; Azure has no administration endpoints.
        workload_identity: refused, since its keys are OpenAI's; `azure_ad_token_provider` gives Azure's.
        azure_ad_token: a Microsoft Entra token in place of `api_key`. Default: `AZURE_OPENAI_AD_TOKEN`.
        azure_ad_token_provider: a callable that gives such tokens, asked before each attempt: a coroutine function, or
            a plain function, which runs in a worker thread.
        base_url: the whole base URL, in place of `azure_endpoint`.
        organization, project, webhook_secret, websocket_base_url, timeout, deadline, max_retries, retry,
            limits, idempotency_keys, idle_timeout, incomplete_streams, default_headers, default_query, http_client,
            transport, transport_settings: as for `AsyncOpenAI`.

    Raises:
        MutuallyExclusiveAuthError: more than one way to authenticate was given.
        OpenAIError: none was, or the URL is not one.
        ValueError: no endpoint or no API version was given, or `base_url` along with `azure_endpoint` or
            `azure_deployment`.
        TypeError: an argument of a wrong type.
    """

    config: AzureConfig  # pyright: ignore[reportIncompatibleVariableOverride]  # replaced by its like alone

    def __init__(
        self,
        *,
        azure_endpoint: str | None = None,
        azure_deployment: str | None = None,
        api_version: str | None = None,
        api_key: str | KeyProvider | None = None,
        admin_api_key: str | None = None,
        workload_identity: WorkloadIdentity | X509WorkloadIdentity | WorkloadIdentityAuth | None = None,
        azure_ad_token: str | None = None,
        azure_ad_token_provider: AsyncAzureADTokenProvider | None = None,
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
        _refuse(workload_identity=workload_identity)
        version = api_version or variable("OPENAI_API_VERSION")
        if not version:
            raise ValueError("no API version: pass api_version=, or set OPENAI_API_VERSION")
        of_openai = environment_config()
        config = AzureConfig(
            api_version=version,
            **_addresses(azure_endpoint, azure_deployment, base_url),
            organization=of_openai.organization,
            project=of_openai.project,
            webhook_secret=of_openai.webhook_secret,
            default_headers=of_openai.default_headers,
        )
        config = changed(
            config,
            admin_api_key=admin_api_key,
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
            strict=_strict_response_validation,
        )
        config = with_azure_credentials(config, api_key, azure_ad_token, azure_ad_token_provider)
        AsyncAPIClient.__init__(self, authenticated(config), http_client, transport, transport_settings)

    def copy(
        self,
        *,
        api_key: str | KeyProvider | None = None,
        admin_api_key: str | None = None,
        workload_identity: WorkloadIdentity | X509WorkloadIdentity | WorkloadIdentityAuth | None = None,
        provider: Provider | None = None,
        organization: str | None = None,
        project: str | None = None,
        webhook_secret: str | None = None,
        websocket_base_url: str | httpx.URL | None = None,
        api_version: str | None = None,
        azure_ad_token: str | None = None,
        azure_ad_token_provider: AsyncAzureADTokenProvider | None = None,
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

        A `base_url` of its own takes the place of endpoint and deployment; credentials take the place of those there
        were. All else is as for `AsyncOpenAI.copy`.

        Raises:
            MutuallyExclusiveAuthError: more than one way to authenticate was given.
            TypeError, ValueError, OpenAIError: as for the constructor.
        """
        _refuse(workload_identity=workload_identity, provider=provider, data_residency=data_residency)
        config = changed(
            self.config,
            admin_api_key=admin_api_key,
            organization=organization,
            project=project,
            webhook_secret=webhook_secret,
            websocket_base_url=websocket_base_url,
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=None if isinstance(max_retries, NotGiven) else max_retries,
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
        if api_version:
            config = msgspec.structs.replace(config, api_version=api_version)
        config = with_azure_credentials(config, api_key, azure_ad_token, azure_ad_token_provider)
        return self._derived(config, http_client)

    with_options = copy

    @property
    def api_key(self) -> str:
        """The key; `API_KEY_SENTINEL` while there is a token or a callable in its place."""
        return self.config.api_key or API_KEY_SENTINEL

    @api_key.setter
    def api_key(self, value: str) -> None:  # pyright: ignore[reportIncompatibleVariableOverride]  # read above
        self._connect(with_azure_credentials(self.config, value, None, None), self._transports, self._retries)

    @property
    def default_query(self) -> Mapping[str, object]:
        """The query parameters of every request."""
        return {**self.config.default_query, "api-version": self.config.api_version}

    # How Azure differs

    def _credentials(self, config: ClientConfig) -> Credentials | None:
        azure = cast("AzureConfig", config)
        if _has_key(config.default_headers):
            return None  # the caller sees to it
        if azure.ad_token_provider is not None:
            return KeyProviderCredentials(azure.ad_token_provider, "azure_ad_token_provider")
        if azure.key_provider is not None:
            return KeyProviderCredentials(azure.key_provider, "api_key", _key_header)
        return None

    def _key_headers(self, config: ClientConfig) -> Mapping[str, str]:
        azure = cast("AzureConfig", config)
        if azure.ad_token is not None:
            return bearer(azure.ad_token)
        return _key_header(azure.api_key) if azure.api_key else {}

    def _builder(self, config: ClientConfig, auth_headers: Mapping[str, str]) -> RequestBuilder:
        return AzureRequestBuilder(cast("AzureConfig", config), auth_headers)


def with_azure_credentials(
    config: AzureConfig, api_key: object, ad_token: object, ad_token_provider: object
) -> AzureConfig:
    """`config` with the one source of credentials that was given, if any was.

    Raises:
        MutuallyExclusiveAuthError: more than one was given.
        TypeError: it is not of its type.
    """
    given = [value for value in (api_key, ad_token, ad_token_provider) if value is not None]
    if not given:
        return config
    if len(given) > 1:
        raise MutuallyExclusiveAuthError()
    found: dict[str, object] = {"api_key": None, "key_provider": None, "ad_token": None, "ad_token_provider": None}
    if ad_token_provider is not None:
        if not callable(ad_token_provider):
            raise TypeError(
                f"azure_ad_token_provider must be a callable that gives a token; got {type(ad_token_provider).__name__}"
            )
        found["ad_token_provider"] = ad_token_provider
    elif ad_token is not None:
        if not isinstance(ad_token, str):
            raise TypeError(f"azure_ad_token must be a string; got {type(ad_token).__name__}")
        bearer(ad_token)
        found["ad_token"] = ad_token
    elif isinstance(api_key, str):
        found["api_key"] = checked_key(api_key)
    elif callable(api_key):
        found["key_provider"] = api_key
    else:
        raise TypeError(f"api_key must be a string or a callable that gives one; got {type(api_key).__name__}")
    return msgspec.structs.replace(config, **found)


def authenticated(azure: AzureConfig) -> AzureConfig:
    """`azure`, with the credentials of the environment if it has none.

    Raises:
        OpenAIError: there are none at all.
    """
    if azure.api_key or azure.key_provider or azure.ad_token or azure.ad_token_provider:
        return azure
    # The token first: a machine with an identity of its own may have a key left over.
    if token := variable("AZURE_OPENAI_AD_TOKEN"):
        return with_azure_credentials(azure, None, token, None)
    if key := variable("AZURE_OPENAI_API_KEY"):
        return with_azure_credentials(azure, key, None, None)
    if not _has_key(azure.default_headers):
        raise OpenAIError(
            "no credentials: pass api_key=, azure_ad_token= or azure_ad_token_provider=, "
            "or set AZURE_OPENAI_API_KEY or AZURE_OPENAI_AD_TOKEN"
        )
    return azure


def _addresses(endpoint: str | None, deployment: str | None, base_url: object) -> dict[str, Any]:
    """The URLs of a client, by their names in `AzureConfig`."""
    if base_url is not None:
        for name, value in (("azure_endpoint", endpoint), ("azure_deployment", deployment)):
            if value is not None:
                raise ValueError(f"base_url and {name} exclude each other; leave one of them out")
        return {"base_url": normal_base_url(base_url)}
    endpoint = endpoint or variable("AZURE_OPENAI_ENDPOINT")
    if not endpoint:
        raise ValueError("no endpoint: pass azure_endpoint= or base_url=, or set AZURE_OPENAI_ENDPOINT")
    resource = normal_base_url(endpoint) + "openai/"
    if deployment is None:
        return {"base_url": resource}
    url = f"{resource}deployments/{path_segment('azure_deployment', deployment, 'an Azure client')}/"
    return {"base_url": url, "deployment_url": url, "resource_url": resource}


def _refuse(**settings: object) -> None:
    """Refuse what only OpenAI has.

    Raises:
        ValueError: some of it was given.
    """
    for name, value in settings.items():
        if value is not None:
            raise ValueError(f"{name} is not for Azure clients; see azure_endpoint and azure_ad_token_provider")


def _has_key(headers: Mapping[str, object]) -> bool:
    return any(name.lower() in ("api-key", "authorization") for name in headers)


def _key_header(key: str) -> dict[str, str]:
    return {"api-key": checked_key(key)}
