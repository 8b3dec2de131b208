"""`AsyncAzureOpenAI`: the client for Azure, which names deployments in paths and has keys and tokens of its own."""

from __future__ import annotations

from collections.abc import AsyncIterable, Awaitable, Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Annotated, Any, Final, Self, Unpack, cast

import msgspec

from ..arguments import normal_base_url, variable
from ..auth.credentials import KeyProviderCredentials
from ..calls.prepare import RequestBuilder
from ..errors import OpenAIError
from ..headers import bearer, checked_key
from ..http.path import path_segment
from ..http.request import Call
from .base import AsyncAPIClient
from .client import AsyncOpenAI
from .config import ClientConfig, Pickled, Secret, changed, environment_config
from .settings import ClientChanges, ClientSettings, CommonSettings, given_settings, takes

if TYPE_CHECKING:
    from ..auth.credentials import Credentials
    from ..calls.endpoint import Endpoint

__all__ = [
    "API_KEY_SENTINEL",
    "AsyncAzureADTokenProvider",
    "AsyncAzureOpenAI",
    "AzureADTokenProvider",
    "AzureChanges",
    "AzureConfig",
    "AzureSettings",
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


class CommonAzureSettings(CommonSettings, total=False):
    """Settings that both the constructor and `with_options` of an Azure client take."""

    api_version: str | None
    """The version of Azure's API, sent as `api-version`. Default: `OPENAI_API_VERSION`."""
    azure_ad_token: str | None
    """A Microsoft Entra token in place of `api_key`. Default: `AZURE_OPENAI_AD_TOKEN`."""
    azure_ad_token_provider: AsyncAzureADTokenProvider | None
    """A callable that returns such tokens, asked before each attempt: a coroutine function, or a plain function, which
    runs in a worker thread."""


class AzureSettings(ClientSettings, CommonAzureSettings, total=False):
    """The keyword arguments of `AsyncAzureOpenAI` and `AzureOpenAI`."""

    azure_endpoint: str | None
    """The resource's URL, such as `https://my-resource.openai.azure.com`; excludes `base_url`. Default:
    `AZURE_OPENAI_ENDPOINT`."""
    azure_deployment: str | None
    """The deployment that every call goes to that can go to one. Default: the `model` of each call."""


class AzureChanges(ClientChanges, CommonAzureSettings, total=False):
    """The keyword arguments of `with_options` and `copy` of an Azure client."""


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

    api_key: Annotated[str | None, Secret("AZURE_OPENAI_API_KEY")] = None
    api_version: Pickled[str] = ""
    """Sent as the query parameter `api-version`."""
    deployment_url: Pickled[str | None] = None
    """The base URL of the one deployment that the client was made for; it applies while it is `base_url`."""
    resource_url: Pickled[str] = ""
    """The base URL of what is outside of deployments."""
    ad_token: Annotated[str | None, Secret("AZURE_OPENAI_AD_TOKEN")] = None
    ad_token_provider: Pickled[AsyncAzureADTokenProvider | None] = None


class AzureRequestBuilder(RequestBuilder):
    """Makes requests as `RequestBuilder` does, and puts deployments into their URLs."""

    __slots__ = ("_azure",)

    model_in_query = "deployment"

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

    def build_checked(self, endpoint: Endpoint[Any], params: Mapping[str, object]) -> Call:
        return self.build(endpoint, params, {})

    def build_low_level(
        self,
        method: str,
        path: str,
        *,
        body: object = None,
        content: bytes | str | Iterable[bytes] | AsyncIterable[bytes] | None = None,
        files: object = None,
        options: Mapping[str, Any] | None = None,
    ) -> Call:
        call = super().build_low_level(method, path, body=body, content=content, files=files, options=options)
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

    `api_key` is the resource's, by default from `AZURE_OPENAI_API_KEY`. An `admin_api_key` is kept and not sent: Azure
    has no administration endpoints.

    Args:
        **settings: see `AzureSettings`, which describes each. `provider`, `workload_identity` and `data_residency` are
            for OpenAI's API alone.

    Raises:
        MutuallyExclusiveAuthError: more than one way to authenticate was given.
        OpenAIError: none was, or the URL is not one.
        ValueError: no endpoint or no API version was given, or settings that exclude each other.
        TypeError: an unknown setting, or one of a wrong type.
    """

    config: AzureConfig  # pyright: ignore[reportIncompatibleVariableOverride]  # replaced by its like alone

    @takes(AzureSettings)
    def __init__(self, **settings: Unpack[AzureSettings]) -> None:
        given = given_settings(type(self).__name__, AzureSettings, settings)
        _refuse(given)
        version = given.pop("api_version", None) or variable("OPENAI_API_VERSION")
        if not version:
            raise ValueError(_missing_version(given))
        of_openai = environment_config()
        config = AzureConfig(
            api_version=_checked_version(version),
            **_addresses(*(given.pop(name, None) for name in ("azure_endpoint", "azure_deployment", "base_url"))),
            organization=of_openai.organization,
            project=of_openai.project,
            webhook_secret=of_openai.webhook_secret,
            default_headers=of_openai.default_headers,
        )
        config = authenticated(_configured(config, given))
        AsyncAPIClient.__init__(
            self, config, given.get("http_client"), given.get("transport"), given.get("transport_settings")
        )

    @takes(AzureChanges)
    def copy(self, **changes: Unpack[AzureChanges]) -> Self:  # pyright: ignore[reportIncompatibleMethodOverride]  # takes more
        """A client with some settings changed, over the same connections unless it gets an `http_client` of its own.

        A `base_url` of its own takes the place of endpoint and deployment; credentials take the place of those there
        were. All else is as for `AsyncOpenAI.copy`.

        Raises:
            MutuallyExclusiveAuthError: more than one way to authenticate was given.
            TypeError, ValueError, OpenAIError: as for the constructor.
        """
        given = given_settings(f"{type(self).__name__}.with_options", AzureChanges, changes)
        _refuse(given)
        return self._derived(_configured(self.config, given), given.get("http_client"))

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


def _configured(config: AzureConfig, settings: dict[str, Any]) -> AzureConfig:
    """`config` with the settings that were given; those of Azure's are taken out of them."""
    tokens = settings.pop("azure_ad_token", None), settings.pop("azure_ad_token_provider", None)
    if version := settings.pop("api_version", None):
        config = msgspec.structs.replace(config, api_version=_checked_version(version))
    return with_azure_credentials(changed(config, settings), settings.get("api_key"), *tokens)


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
        from ..callbacks import check_takes

        check_takes("azure_ad_token_provider", ad_token_provider)
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
    resource = normal_base_url(endpoint, name="azure_endpoint") + "openai/"
    if deployment is None:
        return {"base_url": resource}
    url = f"{resource}deployments/{path_segment('azure_deployment', deployment, 'an Azure client')}/"
    return {"base_url": url, "deployment_url": url, "resource_url": resource}


def _checked_version(version: object) -> str:
    if isinstance(version, str):
        return version
    raise TypeError(f"api_version must be a string; got {type(version).__name__}")


def _missing_version(given: Mapping[str, object]) -> str:
    """The message for a client without an API version, which names a missing endpoint too."""
    message = "no API version: pass api_version=, or set OPENAI_API_VERSION"
    if given.get("azure_endpoint") or given.get("base_url") or variable("AZURE_OPENAI_ENDPOINT"):
        return message
    return f"{message}; and no endpoint: pass azure_endpoint=, or set AZURE_OPENAI_ENDPOINT"


def _refuse(settings: Mapping[str, object]) -> None:
    """Refuse what only OpenAI has.

    Raises:
        ValueError: some of it was given.
    """
    for name in ("workload_identity", "provider", "data_residency"):
        if name in settings:
            raise ValueError(f"{name} is not for Azure clients; see azure_endpoint and azure_ad_token_provider")


def _has_key(headers: Mapping[str, object]) -> bool:
    return any(name.lower() in ("api-key", "authorization") for name in headers)


def _key_header(key: str) -> dict[str, str]:
    return {"api-key": checked_key(key)}
