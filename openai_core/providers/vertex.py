"""Google Vertex AI as a provider: its addresses, and its tokens, given or fetched with Google's credentials."""

from __future__ import annotations

import math
import re
import time
from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, Protocol, cast
from urllib.parse import urlsplit

import msgspec

from ..arguments import normal_base_url, variable
from ..auth.credentials import Credentials, KeyProviderCredentials
from ..errors import APIConnectionError, APITimeoutError, OpenAIError
from ..forks import new_lock
from ..headers import bearer
from ..number_checks import check_kinds
from ..redaction import without_userinfo
from ..worker_threads import run_function
from ..wrong_calls import refuse_wrong_calls

if TYPE_CHECKING:
    import httpx

    from ..auth.credentials import Post
    from ..http.timeout import Timeout
    from ..http.transports.base import TransportRequest

__all__ = ["GoogleCredentials", "VertexProvider", "VertexSettings", "VertexTokenProvider", "vertex"]

VertexTokenProvider = Callable[[], "str | Awaitable[str]"]
"""Gives an access token, asked before each attempt: a coroutine function, or a plain one (in a worker thread)."""

_PROJECT: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9.:_-]*", re.ASCII)
_LOCATION: Final = re.compile(r"[a-z][a-z0-9-]*", re.ASCII)
_SCOPE: Final = "https://www.googleapis.com/auth/cloud-platform"
_GOOGLE: Final = "googleapis.com"
_QUOTA: Final = "x-goog-user-project"
_MARGIN: Final = 0.5
"""Seconds that a request for a token may outlast the deadline of its call, so that it is the call that reports it."""
_INSTALL: Final = (
    'Google credentials need the package google-auth: pip install "openai-core[vertex]", or pass token_provider='
)


class GoogleCredentials(Protocol):
    """What is used of `google.auth.credentials.Credentials`."""

    token: Any

    @property
    def valid(self) -> bool:
        """Whether there is a token that has not expired."""
        ...

    def refresh(self, request: Any) -> None:
        """Fetch a token. Blocks."""
        ...


class VertexSettings(msgspec.Struct, frozen=True, kw_only=True):
    """The arguments of `vertex`, as they were given."""

    project: str | None = None
    location: str | None = None
    base_url: Any = None
    token_provider: VertexTokenProvider | None = None
    credentials: Any = None

    def __repr__(self) -> str:
        return f"<VertexSettings project={self.project!r} location={self.location!r}>"


class VertexProvider:
    """Vertex AI with its settings resolved, for `OpenAI(provider=...)`. Immutable; may be shared by many clients.

    Raises:
        OpenAIError: no project or no location can be had.
        ValueError: settings that are no settings, or contradict each other.
    """

    base_url: str
    credentials: Credentials

    def __init__(self, settings: VertexSettings) -> None:
        self.settings = settings
        _check(settings)
        self.base_url = _address(settings)
        if settings.token_provider is not None:
            self.credentials = KeyProviderCredentials(settings.token_provider, "Vertex token_provider")
        else:
            self.credentials = GoogleTokens(settings.credentials)

    def __repr__(self) -> str:
        return f"<VertexProvider {without_userinfo(self.base_url)}>"

    def __reduce__(self) -> tuple[Any, ...]:
        from ..pickled_functions import check_function, refuse

        if self.settings.credentials is not None:
            raise refuse("its provider was given credentials, and secrets are not pickled")
        if self.settings.token_provider is not None:
            check_function(self.settings.token_provider, "provider's token_provider")
        return VertexProvider, (self.settings,)

    def __deepcopy__(self, memo: object) -> VertexProvider:
        return self


class GoogleTokens:
    """Access tokens of Google's credentials, renewed in a worker thread when they have expired or are refused.

    Args:
        credentials: whose tokens; None for those that google-auth finds on this machine.
    """

    def __init__(self, credentials: GoogleCredentials | None) -> None:
        self._credentials = credentials
        self._has_scopes = False
        self._lock = new_lock()
        self._refused: object = None

    def __repr__(self) -> str:
        return "<GoogleTokens>"

    async def headers(self) -> Mapping[str, str]:
        """The header with a token that is valid now, fetched with the timeouts of google-auth.

        Raises:
            OpenAIError: google-auth is not installed, finds no credentials, or cannot renew them.
        """
        if not self._is_usable():
            await self._renew_within(None, None)
        assert self._credentials is not None, "found, or an error was raised"
        quota: object = getattr(self._credentials, "quota_project_id", None)
        billed = {_QUOTA: quota} if isinstance(quota, str) and quota else {}
        return {**bearer(str(self._credentials.token)), **billed}

    async def headers_for(self, request: TransportRequest, post: Post) -> Mapping[str, str]:
        """The same, but for the project of quotas if the request names one itself.

        A token is fetched within the timeouts of the request and the deadline of its call, until the client is closed.
        """
        if not self._is_usable():
            timeout: Timeout = request.timeout
            await post.until_closed(partial(self._renew_within, timeout.connect, timeout.read))
        found = await self.headers()
        return {name: value for name, value in found.items() if name != _QUOTA or name not in request.headers}

    def refused(self, headers: Mapping[str, str]) -> bool:
        """Take note that a token was refused. Another one is worth an attempt."""
        token = headers.get("authorization", "").removeprefix("Bearer ")
        if self._credentials is not None and token == str(self._credentials.token):
            self._refused = self._credentials.token
        return True

    def _is_usable(self) -> bool:
        found = self._credentials
        return found is not None and found.valid and found.token != self._refused

    async def _renew_within(self, connect: float | None, read: float | None) -> None:
        from anyio import current_effective_deadline, current_time

        limits = _Limits(connect, read, current_effective_deadline() - current_time() + _MARGIN)
        try:
            await run_function(self._renew, limits, abandon_on_cancel=True)
        finally:
            limits.is_over = True

    def _renew(self, limits: _Limits) -> None:
        if not self._lock.acquire(timeout=limits.longest_wait()):
            raise APITimeoutError(message="another call has waited for a token from Google's credentials for too long")
        try:
            if self._is_usable() or limits.is_over:
                return  # renewed by another call that waited for the same; or nobody waits any more
            try:
                auth: Any = import_module("google.auth")
                transport: Any = import_module("google.auth.transport.requests")
                requests: Any = import_module("requests")
            except ImportError as error:
                raise OpenAIError(_INSTALL) from error
            try:
                with requests.Session() as session:
                    self._fetch(auth, _LimitedRequest(transport.Request(session), limits))
            except auth.exceptions.GoogleAuthError as error:
                raise _failure(error, auth, requests) from error
        finally:
            self._lock.release()

    def _fetch(self, auth: Any, request: _LimitedRequest) -> None:
        if self._credentials is None:
            self._credentials = auth.default(scopes=[_SCOPE], request=request)[0]
        elif not self._has_scopes:
            # Those of a service account that have no scopes yet would be refused.
            scoped: Any = import_module("google.auth.credentials").with_scopes_if_required
            self._credentials = scoped(self._credentials, [_SCOPE])
        self._has_scopes = True
        found: Any = self._credentials
        if not self._is_usable():
            found.refresh(request)


class _Limits:
    """How long the requests for one token may take; any thread may say that it is over.

    Args:
        connect: seconds for opening a connection; None for no limit.
        read: seconds without a byte of the response.
        left: seconds for everything.
    """

    def __init__(self, connect: float | None, read: float | None, left: float) -> None:
        self._connect = connect
        self._read = read
        self._end = time.monotonic() + left
        self.is_over = False

    def longest_wait(self) -> float:
        """Seconds to wait for another call that fetches the token; -1 for as long as it takes."""
        longest = min(math.inf if self._read is None else self._read, self._end - time.monotonic())
        return -1 if longest == math.inf else max(longest, 0)

    def phases(self, most: Any) -> tuple[float | None, float | None]:
        """Seconds for connecting and reading, each `most` at the most: a number, the two, or None."""
        given = cast("tuple[Any, Any]", most) if isinstance(most, tuple) else (most, most)
        left = 0.0 if self.is_over else self._end - time.monotonic()
        connect, read = (
            min(math.inf if each is None else each for each in (mine, theirs, left))
            for mine, theirs in zip((self._connect, self._read), given, strict=True)
        )
        return (None if connect == math.inf else connect), (None if read == math.inf else read)


class _LimitedRequest:
    """What google-auth sends requests with, within the limits of the call that a token is fetched for."""

    def __init__(self, request: Any, limits: _Limits) -> None:
        self._request = request
        self._limits = limits

    def __call__(self, url: str, *args: Any, timeout: Any = 120, **kwargs: Any) -> Any:
        phases = self._limits.phases(timeout)
        if any(each is not None and each <= 0 for each in phases):
            raise APITimeoutError(message="no time was left to fetch a token with Google's credentials")
        return self._request(url, *args, timeout=phases, **kwargs)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._request, name)


def _failure(error: Exception, auth: Any, requests: Any) -> OpenAIError:
    """What is raised in place of an error of google-auth."""
    chain: list[Any] = [error]
    while (cause := chain[-1].__cause__) is not None:
        chain.append(cause)
    if any(isinstance(each, requests.exceptions.Timeout) for each in chain):
        return APITimeoutError(
            message="timed out while a token was fetched with Google's credentials; nothing was sent"
        )
    if any(isinstance(each, auth.exceptions.TransportError) for each in chain):
        return APIConnectionError(
            message=f"no connection to fetch a token with Google's credentials ({type(chain[-1]).__name__})"
        )
    return OpenAIError(
        "no access token from Google's credentials: run `gcloud auth application-default login`, "
        f"or pass credentials= or token_provider= ({type(error).__name__})"
    )


@refuse_wrong_calls
def vertex(
    *,
    project: str | None = None,
    location: str | None = None,
    base_url: str | httpx.URL | None = None,
    token_provider: VertexTokenProvider | None = None,
    credentials: GoogleCredentials | None = None,
) -> VertexProvider:
    """Google Vertex AI, to be given to a client: `AsyncOpenAI(provider=vertex(project="p", location="global"))`.

    Without `token_provider` and `credentials`, the credentials are those that google-auth finds: of the environment,
    of `gcloud`, or of the machine. That needs the extra `vertex`.

    Args:
        project: of Google Cloud. Default: `GOOGLE_CLOUD_PROJECT`. Not needed with `base_url`.
        location: a region, a multi-region or `global`. Default: `GOOGLE_CLOUD_LOCATION`. Not needed with `base_url`.
        base_url: in place of the location's own.
        token_provider: gives access tokens, asked before each attempt.
        credentials: of google-auth; they are renewed in a worker thread, with the scope that Vertex needs if they have
            none, within the timeouts and the deadline of the call. The project that they name for quotas is sent along.

    Raises:
        OpenAIError: no project or no location can be had, or `base_url` is one of Google's without HTTPS.
        ValueError: an argument is out of range, or contradicts another.
    """
    return VertexProvider(
        VertexSettings(
            project=project,
            location=location,
            base_url=base_url,
            token_provider=token_provider,
            credentials=credentials,
        )
    )


def _check(settings: VertexSettings) -> None:
    """Refuse what is of a wrong type, or contradicts itself."""
    check_kinds(settings, " for Vertex")
    if settings.token_provider is not None and settings.credentials is not None:
        raise ValueError("token_provider and credentials exclude each other: each says how to authenticate at Vertex")
    provider: Any = settings.token_provider
    if provider is not None and not callable(provider):
        raise TypeError(f"token_provider for Vertex must be a callable; got {type(provider).__name__}")
    if settings.credentials is not None and not hasattr(settings.credentials, "refresh"):
        raise TypeError(
            f"credentials for Vertex must be those of google-auth; got {type(settings.credentials).__name__}"
        )


def _address(settings: VertexSettings) -> str:
    if settings.base_url is not None:
        return _checked_address(normal_base_url(settings.base_url))
    project = _named("project", settings.project, "GOOGLE_CLOUD_PROJECT", _PROJECT)
    location = _named("location", settings.location, "GOOGLE_CLOUD_LOCATION", _LOCATION)
    host = "aiplatform.googleapis.com" if location == "global" else f"{location}-aiplatform.googleapis.com"
    return f"https://{host}/v1/projects/{project}/locations/{location}/publishers/openai/v1/"


def _checked_address(url: str) -> str:
    parts = urlsplit(url)
    host = (parts.hostname or "").rstrip(".")
    if parts.scheme == "http" and (host == _GOOGLE or host.endswith(f".{_GOOGLE}")):
        raise OpenAIError(f"base_url={without_userinfo(url)!r} would show the token to the network; use HTTPS")
    return url


def _named(name: str, given: str | None, environment: str, form: re.Pattern[str]) -> str:
    found = given if given is not None else variable(environment)
    if not found:
        raise OpenAIError(f"no {name} for Vertex: pass {name}=, or set {environment}")
    if not form.fullmatch(found):
        raise ValueError(f"{found!r} is not a {name} of Google Cloud")
    return found
