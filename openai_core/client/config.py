"""What a client was configured with, as a frozen value, made of its settings and of the environment."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Any, Final, NoReturn, TypeVar, get_args

import msgspec

from ..arguments import normal_base_url, variable
from ..errors import OpenAIError
from ..http.limits import DEFAULT_LIMITS, ResponseLimits
from ..http.retry import RetryPolicy
from ..http.timeout import DEFAULT_TIMEOUT, Timeout
from .settings import DataResidency, IncompleteStreams, KeyProvider

if TYPE_CHECKING:
    from ..auth import Credentials
    from ..auth.identities import WorkloadIdentity, X509WorkloadIdentity
    from ..deadline import Deadline
    from ..hooks import Hooks
    from ..providers import Provider

__all__ = [
    "DEFAULT_BASE_URL",
    "ClientConfig",
    "Pickled",
    "Secret",
    "changed",
    "custom_headers",
    "environment_config",
    "make_config",
]

T = TypeVar("T")
ConfigT = TypeVar("ConfigT", bound="ClientConfig")

DEFAULT_BASE_URL: Final = "https://api.openai.com/v1/"

_NO_CREDENTIALS: Final[Mapping[str, None]] = {
    "api_key": None,
    "key_provider": None,
    "workload_identity": None,
    "provider": None,
    "credentials": None,
}
"""The fields that say how to authenticate, of which each that is given replaces all others."""


PICKLED: Final = object()
Pickled = Annotated[T, PICKLED]
"""The type of a field that is pickled with its client."""


class Secret:
    """Marks a field, in `Annotated`, as a secret: not pickled, but read again where its client is unpickled.

    Args:
        variable: the environment variable that has it.
    """

    __slots__ = ("variable",)

    def __init__(self, variable: str) -> None:
        self.variable = variable


class ClientConfig(msgspec.Struct, frozen=True, kw_only=True, eq=False):
    """Everything a client knows besides its connections. Copied with changes by `with_options`.

    Fields are `Pickled` or `Secret`. A client with any other field cannot be pickled unless it has its default there.
    """

    base_url: Pickled[str] = DEFAULT_BASE_URL
    """Absolute, ends in a slash."""
    websocket_base_url: Pickled[str | None] = None
    api_key: Annotated[str | None, Secret("OPENAI_API_KEY")] = None
    """None if there is none, or if it comes from `key_provider`."""
    key_provider: Pickled[KeyProvider | None] = None
    admin_api_key: Annotated[str | None, Secret("OPENAI_ADMIN_KEY")] = None
    workload_identity: WorkloadIdentity | X509WorkloadIdentity | None = None
    """Not pickled: `credentials` have it."""
    provider: Pickled[Provider | None] = None
    """Whose API it is, if it is not OpenAI's; the base URL and the credentials are its own then."""
    credentials: Pickled[Credentials | None] = None
    """A source of request headers that replaces the API key: that of a workload identity or of a provider."""
    organization: Pickled[str | None] = None
    project: Pickled[str | None] = None
    webhook_secret: Annotated[str | None, Secret("OPENAI_WEBHOOK_SECRET")] = None
    timeout: Pickled[Timeout] = DEFAULT_TIMEOUT
    deadline: Pickled[float | Deadline | None] = None
    """Limit for each call as a whole, in seconds; None or `math.inf` for none."""
    retry: Pickled[RetryPolicy] = RetryPolicy()
    idempotency_keys: Pickled[bool] = False
    """Whether each call that is not a mere reading carries an `Idempotency-Key`, the same in all attempts."""
    limits: Pickled[ResponseLimits] = DEFAULT_LIMITS
    default_headers: Pickled[Mapping[str, Any]] = {}
    """Lower-case names; `omit` as a value leaves a header out."""
    default_query: Pickled[Mapping[str, object]] = {}
    idle_timeout: Pickled[float | None] = None
    """Seconds that a stream may stay open without an event."""
    incomplete_streams: Pickled[IncompleteStreams] = "raise"
    hooks: Pickled[tuple[Hooks, ...]] = ()
    """What is notified of each call."""
    strict: Pickled[bool] = False
    """Whether a response of another shape than documented is an error."""

    def __repr__(self) -> str:
        from ..redaction import without_userinfo

        shown = [f"{name}={getattr(self, name)!r}" for name in ("organization", "project", "timeout")]
        return f"<ClientConfig base_url={without_userinfo(self.base_url)!r}, {', '.join(shown)}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a ClientConfig cannot be pickled, as it has secrets; pickle its client, which leaves them out")


def environment_config(*, base_url: object = None, api_key: object = None) -> ClientConfig:
    """The configuration of a client to which nothing was said: what the `OPENAI_*` variables say.

    Args:
        base_url, api_key: settings that, where given, need not be looked up.

    Raises:
        OpenAIError: `OPENAI_BASE_URL` is not a URL, or `OPENAI_CUSTOM_HEADERS` has a line that is not `Name: value`.
    """
    url = variable("OPENAI_BASE_URL") if base_url is None else None
    return ClientConfig(
        base_url=DEFAULT_BASE_URL if url is None else normal_base_url(url),
        api_key=variable("OPENAI_API_KEY") if api_key is None else None,
        admin_api_key=variable("OPENAI_ADMIN_KEY"),
        organization=variable("OPENAI_ORG_ID"),
        project=variable("OPENAI_PROJECT_ID"),
        webhook_secret=variable("OPENAI_WEBHOOK_SECRET"),
        default_headers=custom_headers(),
    )


def custom_headers() -> dict[str, str]:
    """The headers of `OPENAI_CUSTOM_HEADERS`, under lower-case names.

    Raises:
        OpenAIError: it has a line that is not `Name: value`.
    """
    lines = variable("OPENAI_CUSTOM_HEADERS")
    return {} if lines is None else _header_lines(lines)


def residency_base_url(region: str) -> str:
    """The base URL that keeps data in a region.

    Raises:
        ValueError: there is no such region.
    """
    regions = get_args(DataResidency)
    if region not in regions:
        raise ValueError(f"data_residency must be one of {', '.join(regions)}; got {region!r}")
    return DEFAULT_BASE_URL if region == "global" else f"https://{region}.api.openai.com/v1/"


def certificate_base_url(url: str, *, given: bool) -> str:
    """Where OpenAI takes the requests that a client certificate stands for, in place of its default base URLs.

    Args:
        url: the base URL without a certificate.
        given: whether somebody chose it, so that it stays.

    Raises:
        OpenAIError: the URL is not https, so that there would be no certificate.
    """
    for region in () if given else get_args(DataResidency):
        if url == residency_base_url(region):
            host = "mtls" if region == "global" else f"mtls-{region}"
            return f"https://{host}.api.openai.com/v1/"
    if not url.startswith("https://"):
        from ..redaction import without_userinfo

        raise OpenAIError(f"an x509 workload identity needs an https:// base_url; got {without_userinfo(url)!r}")
    return url


def _header_lines(text: str) -> dict[str, str]:
    headers: dict[str, str] = {}
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        name, colon, value = line.partition(":")
        if not colon or not name.strip():
            raise OpenAIError(
                f"OPENAI_CUSTOM_HEADERS needs one 'Name: value' a line; line {number} has no name or no colon"
            )
        headers[name.strip().lower()] = value.strip()
    return headers


def make_config(settings: Mapping[str, Any], base: ClientConfig | None = None) -> ClientConfig:
    """The configuration that a client's settings describe, on top of `base`, or else of the environment.

    Args:
        settings: what `given_settings` gave; those that are not about configuration are left out.
        base: the configuration of the client that is copied.

    Raises:
        OpenAIError: there are no credentials, or the base URL is not one.
        TypeError, ValueError: a setting of a wrong type, out of range, or at odds with another.
    """
    provider: Provider | None = settings.get("provider")
    base_url: object = settings.get("base_url")
    if base is None:
        if provider is None:
            base = environment_config(base_url=base_url, api_key=settings.get("api_key"))
        else:  # what the environment says besides is for OpenAI alone
            base = ClientConfig(webhook_secret=variable("OPENAI_WEBHOOK_SECRET"))
    if provider is not None or base.provider is not None:
        check_alone(provider, settings)
    if provider is not None:
        check_provider(provider)
        base = msgspec.structs.replace(base, organization=None, project=None, admin_api_key=None)
        settings = {**settings, "base_url": provider.base_url}
    config = with_credentials(changed(base, settings), settings)
    if getattr(config.credentials, "is_x509", False):
        url = certificate_base_url(config.base_url, given=base_url is not None)
        config = msgspec.structs.replace(config, base_url=url)
    return required_credentials(config)


def check_provider(provider: object) -> None:
    """Refuse, by a TypeError, what is no provider."""
    if isinstance(provider, type) or not all(hasattr(provider, name) for name in ("base_url", "credentials")):
        kind = f"the class {provider.__name__}" if isinstance(provider, type) else type(provider).__name__
        raise TypeError(f"provider must be what a function of openai_core.providers gives, as bedrock(); got {kind}")


def check_alone(provider: Provider | None, settings: Mapping[str, Any]) -> None:
    """Refuse settings that a provider brings itself: the one given, or else the one the client has.

    Raises:
        ValueError: there are some.
    """
    wrong = [name for name in _OF_PROVIDERS if name in settings]
    if wrong:
        whose = "provider" if provider is not None else "the client's provider"
        raise ValueError(f"{whose} and {' and '.join(wrong)} exclude each other; pass such settings to the provider")


def changed(base: ConfigT, settings: Mapping[str, Any]) -> ConfigT:
    """`base` with the settings that were given. All but the credentials.

    Most settings are the field of `base` that has their name, checked by `setting_checks.py`; those that are not stand
    here.

    Raises:
        OpenAIError: the base URL is not one.
        TypeError, ValueError: as for `make_config`.
    """
    if settings.keys() <= _NO_CHANGES:
        return base
    from .setting_checks import checked_retries, checked_setting, flag_setting, lowered, merged

    changes: dict[str, Any] = {}
    for name, value in settings.items():
        if name not in _ELSEWHERE:
            changes[name] = checked_setting(name, value)
    if "data_residency" in settings:
        if "base_url" in settings:
            raise ValueError("base_url and data_residency exclude each other; leave one of them out")
        changes["base_url"] = residency_base_url(settings["data_residency"])
    if "max_retries" in settings:
        policy = changes.get("retry", base.retry)
        changes["retry"] = policy.replace(max_retries=checked_retries(settings["max_retries"]))
    if "default_headers" in settings or "set_default_headers" in settings:
        changes["default_headers"] = merged("default_headers", base.default_headers, settings, lowered)
    if "default_query" in settings or "set_default_query" in settings:
        changes["default_query"] = merged("default_query", base.default_query, settings)
    if "_strict_response_validation" in settings:
        check = flag_setting("_strict_response_validation")
        changes["strict"] = check(settings["_strict_response_validation"])
    return msgspec.structs.replace(base, **changes)


def with_credentials(config: ClientConfig, settings: Mapping[str, Any]) -> ClientConfig:
    """`config` with the one source of credentials that was given, if any was.

    Raises:
        ValueError: more than one was given.
        TypeError: the key is neither a string nor callable.
    """
    named = [name for name in ("api_key", "workload_identity", "provider") if name in settings]
    if len(named) > 1:
        raise ValueError(f"{' and '.join(named)} exclude each other: each says how to authenticate")
    if not named:
        return config
    return msgspec.structs.replace(config, **{**_NO_CREDENTIALS, **_credentials(config, named[0], settings[named[0]])})


def _credentials(config: ClientConfig, name: str, value: Any) -> dict[str, Any]:
    if name == "provider":
        if "authorization" in config.default_headers:
            raise ValueError("provider and an Authorization header in default_headers exclude each other")
        return {"provider": value, "credentials": value.credentials}
    if name == "workload_identity":
        from ..auth.workload import auth_of

        auth = auth_of(value)
        return {"credentials": auth, "workload_identity": auth.workload_identity}
    if isinstance(value, str):
        return {"api_key": value}
    if callable(value):
        from ..callbacks import check_takes

        check_takes("api_key", value)
        return {"key_provider": value}
    raise TypeError(f"api_key must be a string or a callable that gives one; got {type(value).__name__}")


def required_credentials(config: ClientConfig) -> ClientConfig:
    """`config`, if it can authenticate at all.

    Raises:
        OpenAIError: it cannot.
    """
    known = config.api_key or config.admin_api_key or config.key_provider or config.credentials
    if not known and "authorization" not in config.default_headers:
        raise OpenAIError(
            "no credentials: pass api_key=, admin_api_key= or workload_identity=, "
            "or set OPENAI_API_KEY or OPENAI_ADMIN_KEY"
        )
    return config


_OF_PROVIDERS: Final = ("api_key", "admin_api_key", "workload_identity", "base_url", "data_residency")
"""Settings that a provider takes the place of."""
_NO_CHANGES: Final = frozenset(
    {
        *("api_key", "workload_identity", "provider"),  # with_credentials
        *("http_client", "transport", "transport_settings"),  # base.py: connections are no part of a configuration
    }
)
"""Settings that `changed` has nothing to do with; a client that has no others does not import the checks."""
_ELSEWHERE: Final = _NO_CHANGES | frozenset(
    {
        *("data_residency", "max_retries", "_strict_response_validation"),
        *("default_headers", "set_default_headers", "default_query", "set_default_query"),
    }
)
"""Settings that are no field of the same name."""
