"""The settings of a client: the keyword arguments of its constructor and of `with_options`, each said once.

Constructors, copies, the stubs of `openai_sync` and the tables of the reference all come from these dictionaries.
`config.py` says what becomes of a setting.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import cache, wraps
from inspect import Parameter, Signature
from typing import TYPE_CHECKING, Any, Final, Literal, TypeVar, cast

from typing_extensions import TypedDict

from ..sentinels import NotGiven, Omit, not_given

if TYPE_CHECKING:
    import httpx

    from ..auth.identities import WorkloadIdentity, X509WorkloadIdentity
    from ..auth.workload import WorkloadIdentityAuth
    from ..calls.options import TimeoutLike
    from ..deadline import Deadline
    from ..hooks import Hooks
    from ..http.limits import ResponseLimits
    from ..http.retry import RetryPolicy
    from ..http.transports.choose import TransportName
    from ..net.settings import TransportSettings
    from ..providers import Provider

__all__ = [
    "ClientChanges",
    "ClientSettings",
    "CommonSettings",
    "DataResidency",
    "IncompleteStreams",
    "KeyProvider",
    "given_settings",
    "takes",
]

F = TypeVar("F", bound=Callable[..., object])

DataResidency = Literal["global", "us", "eu", "ae", "au", "in", "jp"]
"""A region in which the API keeps its data; each has a base URL of its own."""

IncompleteStreams = Literal["raise", "accept"]
"""What to do when a stream ends without the event that the API ends it with: raise an error, or accept it."""

KeyProvider = Callable[[], "str | Awaitable[str]"]
"""Returns the API key, asked before each attempt: a coroutine function, or a plain one (run in a worker thread)."""

_NONE_COUNTS: Final = frozenset({"timeout", "idle_timeout"})
"""Settings for which None means no limit. For all others None means that the setting was not given."""


class CommonSettings(TypedDict, total=False):
    """Settings that both constructors and `with_options` take."""

    api_key: str | KeyProvider | None
    """The key, or a callable that returns it, asked before each attempt: a coroutine function, or a plain function,
    which runs in a worker thread. Default: `OPENAI_API_KEY`."""
    admin_api_key: str | None
    """The key for administration endpoints. Default: `OPENAI_ADMIN_KEY`."""
    workload_identity: WorkloadIdentity | X509WorkloadIdentity | WorkloadIdentityAuth | None
    """An identity whose tokens, or whose client certificate, are exchanged for short-lived keys, in place of `api_key`;
    or a `WorkloadIdentityAuth`, to exchange them elsewhere. See
    [Workload identities](../how-to/workload-identities.md)."""
    organization: str | None
    """Sent as `OpenAI-Organization`. Default: `OPENAI_ORG_ID`."""
    project: str | None
    """Sent as `OpenAI-Project`. Default: `OPENAI_PROJECT_ID`."""
    webhook_secret: str | None
    """The secret that webhooks are verified with. Default: `OPENAI_WEBHOOK_SECRET`."""
    provider: Provider | None
    """Another place that offers the API, with a base URL and credentials of its own, such as
    [Amazon Bedrock](../how-to/bedrock.md)."""
    base_url: str | httpx.URL | None
    """Where the API is. Default: `OPENAI_BASE_URL`, else `https://api.openai.com/v1`."""
    data_residency: DataResidency | None
    """The region whose base URL to use: `global`, `us`, `eu`, `ae`, `au`, `in` or `jp`; excludes `base_url`."""
    websocket_base_url: str | httpx.URL | None
    """Where websockets connect. Default: derived from `base_url`."""
    timeout: float | TimeoutLike | NotGiven | None
    """Limits for each attempt: seconds, a `Timeout` or an `httpx.Timeout`; `None` is no limit. Default: ten minutes,
    five seconds to connect."""
    deadline: float | Deadline | None
    """Limit for each call as a whole, with all its attempts, waits, pages and events: seconds, or a `Deadline` that the
    calls share; `math.inf` is no limit. Default: no limit."""
    max_retries: float | NotGiven | None
    """Attempts after the first; replaces the one in `retry`. Default: 2."""
    retry: RetryPolicy | None
    """When to retry, and how long to wait before. Default: `RetryPolicy()`."""
    idle_timeout: float | NotGiven | None
    """Seconds that a stream may stay open without an event, not counting what servers send only to keep a connection
    alive; `None` is no limit. Default: `None`."""
    incomplete_streams: IncompleteStreams | None
    """What to do when a stream ends without the event that ends such a stream: `raise` an `IncompleteStreamError`, or
    `accept` it, for servers that never send that event. Default: `raise`."""
    idempotency_keys: bool | None
    """Whether every call that is not read-only carries an `Idempotency-Key` of its own, the same in all attempts.
    Default: `False`."""
    limits: ResponseLimits | None
    """How large a response may be, in bytes. See [Limits](../how-to/limits.md). Default: `ResponseLimits()`."""
    default_headers: Mapping[str, str | Omit] | None
    """Headers of every request; `omit` as a value leaves a header out. `with_options` adds them to those of the client,
    the constructor to those of `OPENAI_CUSTOM_HEADERS`."""
    default_query: Mapping[str, object] | None
    """Query parameters of every request. `with_options` adds them to those of the client."""
    hooks: Sequence[Hooks] | None
    """What is notified of each call, its attempts, its events and its end; `with_options` replaces those of the client.
    See [Observability](../how-to/observability.md). Default: none."""
    http_client: Any
    """An `httpx.AsyncClient`, `httpx.Client`, `aiohttp.ClientSession` or any `Transport`, which remains yours to
    close."""


class ClientSettings(CommonSettings, total=False):
    """The keyword arguments of `AsyncOpenAI` and `OpenAI`."""

    transport: TransportName | None
    """Which library sends. Default: if installed, `httptools` on trio and in `OpenAI`; else aiohttp or httpx."""
    transport_settings: TransportSettings | None
    """Connection limits, proxy and TLS of the library's own transports. Default: `TransportSettings()`."""
    _strict_response_validation: bool
    """Whether a response of another shape than documented is an error. Default: `False`."""


class ClientChanges(CommonSettings, total=False):
    """The keyword arguments of `with_options` and `copy`."""

    set_default_headers: Mapping[str, str | Omit] | None
    """Headers of every request, in place of all that the client had."""
    set_default_query: Mapping[str, object] | None
    """Query parameters of every request, in place of all that the client had."""


def given_settings(caller: str, known: Any, settings: Mapping[str, Any]) -> dict[str, Any]:
    """The settings that were given. Those that were left to their defaults, by `None` or `NOT_GIVEN`, are left out.

    Args:
        caller: the constructor or method, for messages.
        known: the TypedDict of what it takes.
        settings: its keyword arguments.

    Raises:
        TypeError: naming each unknown setting, with the nearest known one.
    """
    names: frozenset[str] = known.__optional_keys__
    if not settings.keys() <= names:
        raise TypeError(f"{caller}() got {_unknown(sorted(settings.keys() - names), names)}")
    return {
        name: value
        for name, value in settings.items()
        if (value is not None or name in _NONE_COUNTS) and not isinstance(value, NotGiven)
    }


def _unknown(wrong: list[str], known: frozenset[str]) -> str:
    from ..calls.suggestions import joined_faults, nearest_setting

    faults: list[str] = []
    for name in wrong:
        hint = _place(name, known) or nearest_setting(name, known)
        faults.append(f"an unexpected keyword argument {name!r}{f'; {hint}' if hint else ''}")
    return joined_faults(faults, "and")


def _place(name: str, known: frozenset[str]) -> str | None:
    """What to do about the field of a setting that was given as a setting, as a clause; None if it is none."""
    from ..http.limits import ResponseLimits
    from ..http.retry import RetryPolicy
    from ..http.timeout import Timeout
    from ..net.settings import TLSSettings, TransportSettings

    for kind, setting in (
        (RetryPolicy, f"retry=RetryPolicy({name}=...)"),
        (Timeout, f"timeout=Timeout(600, {name}=...)"),
        (ResponseLimits, f"limits=ResponseLimits({name}=...)"),
        (TransportSettings, f"transport_settings=TransportSettings({name}=...)"),
        (TLSSettings, f"transport_settings=TransportSettings(tls=TLSSettings({name}=...))"),
    ):
        if name in kind.__annotations__:
            return f"write {setting}" if setting.partition("=")[0] in known else f"give a client of its own {setting}"
    return None


def takes(settings: Any) -> Callable[[F], F]:
    """Give a method the signature that its `**keywords` stand for, for `inspect.signature` and the tools that use it.

    A call with other arguments is told to give them by name.

    Args:
        settings: the TypedDict of the keywords.
    """

    def with_signature(method: F) -> F:
        function: Any = method
        hints: Mapping[str, str] = function.__annotations__
        own: Mapping[str, object] = function.__kwdefaults__ or {}
        found = [Parameter("self", Parameter.POSITIONAL_OR_KEYWORD)]
        for name, default in own.items():
            found.append(Parameter(name, Parameter.KEYWORD_ONLY, default=default, annotation=hints[name]))
        for name, hint in settings.__annotations__.items():
            found.append(_parameter(name, getattr(hint, "__forward_arg__", hint)))

        @wraps(method)
        def by_name(self: object, /, *args: object, **given: object) -> object:
            if args:
                name = type(self).__name__
                example = f"{name}(api_key=...)"
                if function.__name__ != "__init__":
                    name, example = f"{name}.with_options", "with_options(timeout=...)"
                raise TypeError(f"{name}() takes no argument by position; give each by name, as in {example}")
            return function(self, **given)

        named: Any = by_name
        named.__signature__ = Signature(found, return_annotation=hints["return"])
        return cast("F", named)

    return with_signature


@cache
def _parameter(name: str, annotation: str) -> Parameter:
    default: object = None  # for a setting that is left out
    if "NotGiven" in annotation:
        default = not_given
    elif annotation == "bool":
        default = False
    return Parameter(name, Parameter.KEYWORD_ONLY, default=default, annotation=annotation)
