"""Workload identities: proof of who a program is, exchanged for a short-lived key (RFC 8693)."""

from __future__ import annotations

import math
import time
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Final, cast

from ..errors import APIConnectionError, APIStatusError, OAuthError, OpenAIError, fields_of
from ..forks import new_lock
from ..worker_threads import run_function
from ..wrong_calls import refuse_wrong_calls
from .credentials import Post, bearer
from .identities import (
    TOKEN_TYPES,
    SubjectTokenProvider,
    WorkloadIdentity,
    X509WorkloadIdentity,
    check_identity,
    is_x509,
)

if TYPE_CHECKING:
    import httpx

    from ..http.transports.base import TransportRequest

__all__ = ["SubjectTokenProvider", "WorkloadIdentity", "WorkloadIdentityAuth", "X509WorkloadIdentity", "auth_of"]

TOKEN_EXCHANGE_URL: Final = "https://auth.openai.com/oauth/token"
X509_TOKEN_EXCHANGE_URL: Final = "https://mtls.auth.openai.com/oauth/token"
"""Where certificates are exchanged: a server that asks for one."""

_PLAIN: Final = ("type", "identity_provider_id", "service_account_id", "refresh_buffer_seconds")
"""What an identity is made of, but for what gives its token."""
_GRANT: Final = "urn:ietf:params:oauth:grant-type:token-exchange"
_X509_TOKEN_TYPE: Final = "urn:openai:params:oauth:token-type:x509"
_REFUSALS: Final = (400, 401, 403)
_REFRESH_BUFFER: Final = 1200.0
"""Seconds before its end at which a token is renewed, unless the identity says otherwise."""
_TIMEOUT: Final = 30.0
"""Seconds for each phase of one exchange."""


@refuse_wrong_calls
class WorkloadIdentityAuth:
    """Keeps a key for a workload identity, renewed in time. Safe to ask from many tasks, loops and threads at once.

    Callers that come while the key is renewed share that one exchange, or go on with the key that is still good.

    An identity with a certificate is exchanged over the connections of the client that it was given to, since those
    have the certificate; event loops that use one client at once may then make an exchange each.

    Args:
        workload_identity: who the program is.
        token_exchange_url: where to exchange. Default: OpenAI's, for certificates the one that asks for them.

    Raises:
        TypeError: the identity lacks a key, or its token is of a type that cannot be exchanged.
        ValueError: its buffer is negative or not finite.
    """

    def __init__(
        self,
        *,
        workload_identity: WorkloadIdentity | X509WorkloadIdentity,
        token_exchange_url: str = TOKEN_EXCHANGE_URL,
    ) -> None:
        check_identity(workload_identity)
        self.workload_identity = workload_identity
        self.is_x509 = is_x509(workload_identity)
        """Whether the identity is proved by a certificate."""
        if self.is_x509 and token_exchange_url == TOKEN_EXCHANGE_URL:
            token_exchange_url = X509_TOKEN_EXCHANGE_URL
        self.token_exchange_url = token_exchange_url
        self._lock = new_lock()
        self._loop_lock: Any = None
        self._token: str | None = None
        self._renew_at = 0.0
        self._ends_at = 0.0

    def __repr__(self) -> str:
        return f"<WorkloadIdentityAuth {self.workload_identity['service_account_id']} at {self._where}>"

    def __reduce__(self) -> tuple[Any, ...]:
        identity = cast("WorkloadIdentity", _pickled(self.workload_identity))
        return partial(type(self), workload_identity=identity, token_exchange_url=self.token_exchange_url), ()

    async def headers(self) -> Mapping[str, str]:
        """The `Authorization` header for one attempt.

        Raises:
            OAuthError: the exchange was refused.
            OpenAIError: the platform's token could not be had, or the answer to the exchange was not one.
        """
        token = self._token if time.monotonic() < self._renew_at else None
        return bearer(token if token is not None else await self.get_token_async())

    async def headers_for(self, request: TransportRequest, post: Post) -> Mapping[str, str]:
        """As `headers`; a certificate is exchanged by way of `post`."""
        token = self._token if time.monotonic() < self._renew_at else None
        if token is not None:
            return bearer(token)
        if self.is_x509:
            return bearer(await self._key_over(post))
        await post.until_closed(self.get_token_async)
        assert self._token is not None, "got just now"
        return bearer(self._token)

    def refused(self, headers: Mapping[str, str]) -> bool:
        """Forget the key if a request that was answered 401 had it, so that the next attempt has another."""
        sent = headers.get("authorization")
        if self._token is not None and sent == f"Bearer {self._token}":
            self.invalidate_token()  # unless somebody else has renewed it already
        return sent is not None

    async def get_token_async(self) -> str:
        """The key, renewed if need be; an exchange runs in a worker thread."""
        return await run_function(self.get_token, abandon_on_cancel=True)

    def get_token(self) -> str:
        """The key, renewed if need be. Blocks during an exchange.

        Raises:
            OpenAIError: the identity has a certificate, so that only a client's connections can exchange it.
        """
        still_good = self._token is not None and time.monotonic() < self._ends_at
        if not self._lock.acquire(blocking=not still_good):
            assert self._token is not None, "a key that is still good is a key"
            return self._token  # somebody else renews it meanwhile
        try:
            if self._token is None or time.monotonic() >= self._renew_at:
                self._store(self._exchange())
            assert self._token is not None, "stored just now"
            return self._token
        finally:
            self._lock.release()

    def invalidate_token(self) -> None:
        """Forget the key, so that the next attempt exchanges anew."""
        self._renew_at = self._ends_at = 0.0

    def _store(self, answer: object) -> None:
        usable = _usable(answer)
        del answer  # so that no local variable in a traceback holds a key
        if usable is None:
            raise OpenAIError(
                f"the token exchange at {self._where} answered without a usable access_token and expires_in"
            )
        token, lifetime = usable
        buffer = min(self.workload_identity.get("refresh_buffer_seconds", _REFRESH_BUFFER), lifetime / 2)
        now = time.monotonic()
        self._token, self._renew_at, self._ends_at = token, now + lifetime - buffer, now + lifetime

    # A token of the platform: exchanged in a worker thread, over a connection of its own

    def _exchange(self) -> Any:
        import httpx

        if self.is_x509:
            raise OpenAIError(
                "an x509 workload identity is exchanged over the connections of the client it was given to; "
                "it has no key before that client's first request"
            )
        try:
            response = httpx.post(self.token_exchange_url, json=self._claim(), timeout=_TIMEOUT, follow_redirects=False)
        except httpx.HTTPError as exc:
            from ..redaction import forget_locals

            forget_locals(exc, "httpx", "httpcore", "h11")
            raise APIConnectionError(message=f"the token exchange at {self._where} failed: {exc}") from exc
        if response.status_code in _REFUSALS:
            raise OAuthError(response=_without_body(response), body=_json(response))
        if response.status_code >= 300:
            raise OpenAIError(f"the token exchange at {self._where} answered {response.status_code}")
        return _json(response)

    def _claim(self) -> dict[str, str]:
        """What is exchanged. No caller keeps it in a local variable, which a traceback would show."""
        identity = cast("WorkloadIdentity", self.workload_identity)
        token: Any = identity["provider"]["get_token"]()
        if not isinstance(token, str) or not token:
            what = "an empty string" if token == "" else type(token).__name__
            raise OpenAIError(f"get_token of the workload identity must return a non-empty string; it returned {what}")
        return {
            "grant_type": _GRANT,
            "subject_token": token,
            "subject_token_type": TOKEN_TYPES[identity["provider"]["token_type"]],
            **self._account(),
        }

    @property
    def _where(self) -> str:
        from ..redaction import without_userinfo

        return without_userinfo(self.token_exchange_url.partition("?")[0])

    def _account(self) -> dict[str, str]:
        identity = self.workload_identity
        return {name: identity[name] for name in ("identity_provider_id", "service_account_id")}

    # A certificate: exchanged over the client's connections, in the event loop

    async def _key_over(self, post: Post) -> str:
        lock = self._lock_of_loop()
        if lock.locked() and self._token is not None and time.monotonic() < self._ends_at:
            return self._token  # somebody else renews it meanwhile
        async with lock:
            if self._token is None or time.monotonic() >= self._renew_at:
                self._store(await self._exchange_over(post))
            assert self._token is not None, "stored just now"
            return self._token

    async def _exchange_over(self, post: Post) -> Any:
        from json import dumps, loads

        body = {"grant_type": _GRANT, "subject_token_type": _X509_TOKEN_TYPE, **self._account()}
        try:
            exchange = await post(self.token_exchange_url, dumps(body, separators=(",", ":")).encode())
        except APIStatusError as exc:
            if exc.status_code in _REFUSALS:
                raise OAuthError(response=exc.response, body=_json(exc.response)) from None
            raise OpenAIError(f"the token exchange at {self._where} answered {exc.status_code}") from exc
        try:
            return loads(exchange.content or b"")
        except ValueError:
            return None

    def _lock_of_loop(self) -> Any:
        """The lock of the running event loop: one cannot be shared by several."""
        import anyio
        from anyio.lowlevel import RunVar

        with self._lock:
            if self._loop_lock is None:
                self._loop_lock = RunVar[Any]("lock")
        found = self._loop_lock.get(None)
        if found is None:
            found = anyio.Lock()
            self._loop_lock.set(found)
        return found


def auth_of(identity: object) -> WorkloadIdentityAuth:
    """What exchanges an identity; one that was made already is taken as it is.

    Raises:
        TypeError, ValueError: as for `WorkloadIdentityAuth`.
    """
    if isinstance(identity, WorkloadIdentityAuth):
        return identity
    return WorkloadIdentityAuth(workload_identity=cast("WorkloadIdentity", identity))


def _pickled(identity: Mapping[str, Any]) -> dict[str, Any]:
    """A workload identity that can be pickled: what it is made of, and the name of what gives its token.

    Raises:
        TypeError: its token comes from something that has no name.
    """
    from ..pickled_functions import check_function, refuse
    from . import platforms

    known = {name: identity[name] for name in _PLAIN if name in identity}
    if is_x509(identity):
        return known
    get_token: Any = identity["provider"]["get_token"]
    if not _is_of(platforms.__name__, get_token):
        check_function(get_token, "workload_identity's get_token")
    elif get_token.keywords.get("http_client") is not None:
        raise refuse("the token provider of its workload_identity has its own http_client, which cannot be pickled")
    return {**known, "provider": {"token_type": identity["provider"]["token_type"], "get_token": get_token}}


def _is_of(module: str, function: object) -> bool:
    """Whether a function is one of a module, with some of its arguments."""
    if not isinstance(function, partial):
        return False
    called: Any = function.func
    return bool(called.__module__ == module)


def _usable(answer: object) -> tuple[str, float] | None:
    """The key of an answer and the seconds that it lasts; None if it has none."""
    fields = fields_of(answer)
    token, lifetime = fields.get("access_token"), fields.get("expires_in")
    if not isinstance(token, str) or not token or not isinstance(lifetime, int | float) or not _lasts(lifetime):
        return None
    return token, lifetime


def _lasts(lifetime: float) -> bool:
    return lifetime is not True and 0 < lifetime < math.inf


def _json(response: httpx.Response) -> Any:
    try:
        return response.json()
    except ValueError:
        return None


def _without_body(response: httpx.Response) -> httpx.Response:
    """The response with a request that does not hold the platform's token."""
    import httpx

    bare = httpx.Request(response.request.method, response.request.url)
    return httpx.Response(response.status_code, headers=response.headers, content=response.content, request=bare)
