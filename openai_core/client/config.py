"""What a client was configured with, as a frozen value. The environment is read here, once, and nowhere else."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, Literal, NoReturn, TypeVar, get_args

import msgspec

from ..errors import OpenAIError
from ..http.limits import DEFAULT_LIMITS, ResponseLimits, checked_limits
from ..http.retry import RetryPolicy
from ..http.timeout import DEFAULT_TIMEOUT, Timeout, as_idle_timeout, as_timeout
from ..sentinels import NotGiven, not_given

if TYPE_CHECKING:
    from ..auth import Credentials
    from ..auth.identities import WorkloadIdentity, X509WorkloadIdentity
    from ..auth.workload import WorkloadIdentityAuth
    from ..deadline import Deadline
    from ..providers import Provider

__all__ = [
    "DEFAULT_BASE_URL",
    "ClientConfig",
    "DataResidency",
    "IncompleteStreams",
    "KeyProvider",
    "changed",
    "checked_retries",
    "custom_headers",
    "deadline_setting",
    "environment_config",
    "make_config",
    "normal_base_url",
    "variable",
]

DataResidency = Literal["global", "us", "eu", "ae", "au", "in", "jp"]
"""A region in which the API keeps its data; each has a base URL of its own."""

IncompleteStreams = Literal["raise", "accept"]
"""What becomes of a stream that ends without the event that the API ends it with: an error, or the end as usual."""

KeyProvider = Callable[[], "str | Awaitable[str]"]
"""Gives the API key, asked before each attempt: a coroutine function, or a plain one (run in a worker thread)."""

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


class ClientConfig(msgspec.Struct, frozen=True, kw_only=True, eq=False):
    """Everything a client knows besides its connections. Copied with changes by `with_options`."""

    base_url: str = DEFAULT_BASE_URL
    """Absolute, ends in a slash."""
    websocket_base_url: str | None = None
    api_key: str | None = None
    """None if there is none, or if it comes from `key_provider`."""
    key_provider: KeyProvider | None = None
    admin_api_key: str | None = None
    workload_identity: WorkloadIdentity | X509WorkloadIdentity | None = None
    provider: Provider | None = None
    """Whose API it is, if it is not OpenAI's; the base URL and the credentials are its own then."""
    credentials: Credentials | None = None
    """A source of request headers that replaces the API key: that of a workload identity or of a provider."""
    organization: str | None = None
    project: str | None = None
    webhook_secret: str | None = None
    timeout: Timeout = DEFAULT_TIMEOUT
    deadline: float | Deadline | None = None
    """Limit for each call as a whole, in seconds; None or `math.inf` for none."""
    retry: RetryPolicy = RetryPolicy()
    idempotency_keys: bool = False
    """Whether each call that is not a mere reading carries an `Idempotency-Key`, the same in all attempts."""
    limits: ResponseLimits = DEFAULT_LIMITS
    default_headers: Mapping[str, Any] = {}
    """Lower-case names; `omit` as a value leaves a header out."""
    default_query: Mapping[str, object] = {}
    idle_timeout: float | None = None
    """Seconds that a stream may stay open without an event."""
    incomplete_streams: IncompleteStreams = "raise"
    strict: bool = False
    """Whether a response of another shape than documented is an error."""

    def __repr__(self) -> str:
        names = ("base_url", "organization", "project", "timeout")
        shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
        return f"<ClientConfig {shown}>"

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


def variable(name: str) -> str | None:
    """The value of an environment variable, stripped; None if there is none, or only space."""
    value = os.environ.get(name)
    return (value.strip() or None) if value else None


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
        raise OpenAIError(f"an x509 workload identity needs an https:// base_url; got {url!r}")
    return url


def normal_base_url(url: object) -> str:
    """An absolute base URL with a slash at its end, from a string or a URL object.

    Raises:
        OpenAIError: it is not an absolute http or https URL.
    """
    text = str(url).strip()
    scheme, separator, rest = text.partition("://")
    if not separator or scheme.lower() not in ("http", "https") or not rest.strip("/"):
        raise OpenAIError(f"base_url must be an absolute http:// or https:// URL; got {text!r}")
    if "?" in rest or "#" in rest:
        raise OpenAIError("base_url must have no query and no fragment; put parameters in default_query")
    return text.rstrip("/") + "/"


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


def make_config(
    *,
    base: ClientConfig | None = None,
    api_key: str | KeyProvider | None = None,
    admin_api_key: str | None = None,
    workload_identity: WorkloadIdentity | X509WorkloadIdentity | WorkloadIdentityAuth | None = None,
    organization: str | None = None,
    project: str | None = None,
    webhook_secret: str | None = None,
    provider: Provider | None = None,
    base_url: Any = None,
    data_residency: DataResidency | None = None,
    websocket_base_url: Any = None,
    timeout: object = not_given,
    deadline: float | Deadline | None = None,
    max_retries: float | None = None,
    retry: RetryPolicy | None = None,
    idle_timeout: object = not_given,
    incomplete_streams: IncompleteStreams | None = None,
    idempotency_keys: bool | None = None,
    limits: ResponseLimits | None = None,
    default_headers: Mapping[str, Any] | None = None,
    set_default_headers: Mapping[str, Any] | None = None,
    default_query: Mapping[str, object] | None = None,
    set_default_query: Mapping[str, object] | None = None,
    strict: bool | None = None,
) -> ClientConfig:
    """The configuration that a client's arguments describe, on top of `base`, or else of the environment.

    Raises:
        OpenAIError: there are no credentials, or the base URL is not one.
        TypeError, ValueError: an argument of a wrong type, out of range, or at odds with another.
    """
    if base is None:
        if provider is None:
            base = environment_config(base_url=base_url, api_key=api_key)
        else:  # what the environment says besides is for OpenAI alone
            base = ClientConfig(webhook_secret=variable("OPENAI_WEBHOOK_SECRET"))
    if provider is not None or base.provider is not None:
        settings = {"api_key": api_key, "admin_api_key": admin_api_key, "workload_identity": workload_identity}
        check_alone(provider, **settings, base_url=base_url, data_residency=data_residency)
    if provider is not None:
        base = msgspec.structs.replace(base, organization=None, project=None, admin_api_key=None)
        base_url = provider.base_url
    config = changed(
        base,
        admin_api_key=admin_api_key,
        organization=organization,
        project=project,
        webhook_secret=webhook_secret,
        base_url=base_url,
        data_residency=data_residency,
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
        set_default_headers=set_default_headers,
        default_query=default_query,
        set_default_query=set_default_query,
        strict=strict,
    )
    config = with_credentials(config, api_key, workload_identity, provider)
    if getattr(config.credentials, "is_x509", False):
        url = certificate_base_url(config.base_url, given=base_url is not None)
        config = msgspec.structs.replace(config, base_url=url)
    return required_credentials(config)


def check_alone(provider: Provider | None, **settings: object) -> None:
    """Refuse settings that a provider brings itself: the one given, or else the one the client has.

    Raises:
        ValueError: there are some.
    """
    wrong = [name for name, value in settings.items() if value is not None]
    if wrong:
        whose = "provider" if provider is not None else "the client's provider"
        raise ValueError(f"{whose} and {' and '.join(wrong)} exclude each other; say such things to the provider")


def changed(
    base: ConfigT,
    *,
    admin_api_key: str | None = None,
    organization: str | None = None,
    project: str | None = None,
    webhook_secret: str | None = None,
    base_url: Any = None,
    data_residency: DataResidency | None = None,
    websocket_base_url: Any = None,
    timeout: object = not_given,
    deadline: float | Deadline | None = None,
    max_retries: float | None = None,
    retry: RetryPolicy | None = None,
    idle_timeout: object = not_given,
    incomplete_streams: IncompleteStreams | None = None,
    idempotency_keys: bool | None = None,
    limits: ResponseLimits | None = None,
    default_headers: Mapping[str, Any] | None = None,
    set_default_headers: Mapping[str, Any] | None = None,
    default_query: Mapping[str, object] | None = None,
    set_default_query: Mapping[str, object] | None = None,
    strict: bool | None = None,
) -> ConfigT:
    """`base` with the settings that were given. All but the credentials.

    Raises:
        OpenAIError: the base URL is not one.
        TypeError, ValueError: as for `make_config`.
    """
    if base_url is not None and data_residency is not None:
        raise ValueError("base_url and data_residency exclude each other; leave one of them out")
    changes: dict[str, Any] = {
        "admin_api_key": admin_api_key,
        "organization": organization,
        "project": project,
        "webhook_secret": webhook_secret,
        "websocket_base_url": None if websocket_base_url is None else str(websocket_base_url),
        "limits": checked_limits(limits),
        "strict": strict,
        "idempotency_keys": idempotency_keys,
    }
    if default_headers is not None or set_default_headers is not None:
        added, whole = lowered(default_headers), lowered(set_default_headers)
        changes["default_headers"] = merged("default_headers", base.default_headers, added, whole)
    if default_query is not None or set_default_query is not None:
        changes["default_query"] = merged("default_query", base.default_query, default_query, set_default_query)
    if base_url is not None:
        changes["base_url"] = normal_base_url(base_url)
    elif data_residency is not None:
        changes["base_url"] = residency_base_url(data_residency)
    if not isinstance(timeout, NotGiven):
        changes["timeout"] = as_timeout(timeout)
    if incomplete_streams is not None and incomplete_streams not in get_args(IncompleteStreams):
        raise ValueError(f"incomplete_streams must be 'raise' or 'accept'; got {incomplete_streams!r}")
    changes["deadline"] = deadline_setting(deadline)
    policy = base.retry if retry is None else retry
    changes["retry"] = policy if max_retries is None else policy.replace(max_retries=checked_retries(max_retries))
    found = {name: value for name, value in changes.items() if value is not None}
    if not isinstance(idle_timeout, NotGiven):
        found["idle_timeout"] = as_idle_timeout(idle_timeout)
    return msgspec.structs.replace(base, incomplete_streams=incomplete_streams or base.incomplete_streams, **found)


def with_credentials(
    config: ClientConfig,
    api_key: object,
    workload_identity: WorkloadIdentity | X509WorkloadIdentity | WorkloadIdentityAuth | None,
    provider: Provider | None,
) -> ClientConfig:
    """`config` with the one source of credentials that was given, if any was.

    Raises:
        ValueError: more than one was given.
        TypeError: the key is neither a string nor callable.
    """
    given = {"api_key": api_key, "workload_identity": workload_identity, "provider": provider}
    named = [name for name, value in given.items() if value is not None]
    if len(named) > 1:
        raise ValueError(f"{' and '.join(named)} exclude each other: each says how to authenticate")
    if not named:
        return config
    if provider is not None:
        if "authorization" in config.default_headers:
            raise ValueError("provider and an Authorization header in default_headers exclude each other")
        found: dict[str, Any] = {"provider": provider, "credentials": provider.credentials}
        return msgspec.structs.replace(config, **{**_NO_CREDENTIALS, **found})
    if workload_identity is not None:
        from ..auth.workload import auth_of

        auth = auth_of(workload_identity)
        found = {"credentials": auth, "workload_identity": auth.workload_identity}
        return msgspec.structs.replace(config, **{**_NO_CREDENTIALS, **found})
    if isinstance(api_key, str):
        return msgspec.structs.replace(config, **{**_NO_CREDENTIALS, "api_key": api_key})
    if callable(api_key):
        return msgspec.structs.replace(config, **{**_NO_CREDENTIALS, "key_provider": api_key})
    raise TypeError(f"api_key must be a string or a callable that gives one; got {type(api_key).__name__}")


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


def deadline_setting(value: object) -> float | Deadline | None:
    """A client's `deadline=`, as it was given; TypeError or ValueError if it is not one."""
    if value is None:
        return None
    from ..deadline import checked_deadline

    return checked_deadline(value)


def checked_retries(value: object) -> float:
    """A number of retries: whole and not negative, or `math.inf`.

    Raises:
        TypeError: it is not a number; None too, since it could mean none or no limit.
    """
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(f"max_retries must be a number, 0 for none or math.inf for no limit; got {value!r}")
    return value


def merged(
    name: str, base: Mapping[str, Any], added: Mapping[str, Any] | None, whole: Mapping[str, Any] | None
) -> Mapping[str, Any]:
    """Defaults after a change: `base` with `added`, or `whole` in its place.

    Raises:
        ValueError: both were given.
    """
    if whole is None:
        return {**base, **(added or {})}
    if added is not None:
        raise ValueError(f"{name} and set_{name} exclude each other; leave one of them out")
    return dict(whole)


def lowered(headers: Mapping[str, Any] | None) -> dict[str, Any] | None:
    """The same headers under lower-case names."""
    return None if headers is None else {name.lower(): value for name, value in headers.items()}
