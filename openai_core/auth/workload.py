"""Workload identities: a token of the platform a program runs on, exchanged for a short-lived key (RFC 8693)."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, Literal, NotRequired, TypedDict

from ..errors import APIConnectionError, OAuthError, OpenAIError, fields_of
from .credentials import bearer

if TYPE_CHECKING:
    import httpx

__all__ = ["SubjectTokenProvider", "WorkloadIdentity", "WorkloadIdentityAuth"]

TOKEN_EXCHANGE_URL: Final = "https://auth.openai.com/oauth/token"

_GRANT: Final = "urn:ietf:params:oauth:grant-type:token-exchange"
_TOKEN_TYPES: Final = {
    "jwt": "urn:ietf:params:oauth:token-type:jwt",
    "id": "urn:ietf:params:oauth:token-type:id_token",
}
_REFRESH_BUFFER: Final = 1200.0
"""Seconds before its end at which a token is renewed, unless the identity says otherwise."""
_TIMEOUT: Final = 30.0
"""Seconds for each phase of one exchange."""


class SubjectTokenProvider(TypedDict):
    """Where the platform's token comes from."""

    token_type: Literal["jwt", "id"]
    get_token: Callable[[], str]
    """Called in a worker thread at each exchange; may block."""


class WorkloadIdentity(TypedDict):
    """Who the program is, as registered with the organization."""

    identity_provider_id: str
    service_account_id: str
    provider: SubjectTokenProvider
    refresh_buffer_seconds: NotRequired[float]
    """How long before its end a key is renewed. Default: 1200, or half of its life if that is shorter."""


class WorkloadIdentityAuth:
    """Keeps a key for a workload identity, renewed in time. Safe to ask from many tasks, loops and threads at once.

    Callers that come while the key is renewed share that one exchange, or go on with the key that is still good.

    Raises:
        TypeError: the identity lacks a key of `WorkloadIdentity`, or its token is of a type that cannot be exchanged.
    """

    def __init__(self, *, workload_identity: WorkloadIdentity, token_exchange_url: str = TOKEN_EXCHANGE_URL) -> None:
        missing = {"identity_provider_id", "service_account_id", "provider"} - workload_identity.keys()
        if missing:
            raise TypeError(f"workload_identity lacks {', '.join(sorted(missing))}")
        token_type = workload_identity["provider"].get("token_type")
        if token_type not in _TOKEN_TYPES:
            raise TypeError(
                f"workload_identity has a token of type {token_type!r}; {' and '.join(_TOKEN_TYPES)} can be exchanged"
            )
        self.workload_identity = workload_identity
        self.token_exchange_url = token_exchange_url
        self._lock = threading.Lock()
        self._token: str | None = None
        self._renew_at = 0.0
        self._ends_at = 0.0

    def __repr__(self) -> str:
        return f"<WorkloadIdentityAuth {self.workload_identity['service_account_id']} at {self.token_exchange_url}>"

    async def headers(self) -> Mapping[str, str]:
        """The `Authorization` header for one attempt.

        Raises:
            OAuthError: the exchange was refused.
            OpenAIError: the platform's token could not be had, or the answer to the exchange was not one.
        """
        token = self._token if time.monotonic() < self._renew_at else None
        return bearer(token if token is not None else await self.get_token_async())

    async def get_token_async(self) -> str:
        """The key, renewed if need be; an exchange runs in a worker thread."""
        from anyio import to_thread

        return await to_thread.run_sync(self.get_token)

    def get_token(self) -> str:
        """The key, renewed if need be. Blocks during an exchange."""
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
        fields = fields_of(answer)
        token, lifetime = fields.get("access_token"), fields.get("expires_in")
        if not isinstance(token, str) or not isinstance(lifetime, int | float) or lifetime <= 0:
            raise OpenAIError(
                f"the token exchange at {self.token_exchange_url} answered without a usable access_token and expires_in"
            )
        buffer = min(self.workload_identity.get("refresh_buffer_seconds", _REFRESH_BUFFER), lifetime / 2)
        now = time.monotonic()
        self._token, self._renew_at, self._ends_at = token, now + lifetime - buffer, now + lifetime

    def _exchange(self) -> Any:
        import httpx

        identity = self.workload_identity
        body = {
            "grant_type": _GRANT,
            "subject_token": identity["provider"]["get_token"](),
            "subject_token_type": _TOKEN_TYPES[identity["provider"]["token_type"]],
            "identity_provider_id": identity["identity_provider_id"],
            "service_account_id": identity["service_account_id"],
        }
        try:
            response = httpx.post(self.token_exchange_url, json=body, timeout=_TIMEOUT, follow_redirects=False)
        except httpx.HTTPError as exc:
            raise APIConnectionError(message=f"the token exchange at {self.token_exchange_url} failed: {exc}") from exc
        if response.status_code in (400, 401, 403):
            raise OAuthError(response=_without_body(response), body=_json(response))
        if response.status_code >= 300:
            raise OpenAIError(f"the token exchange at {self.token_exchange_url} answered {response.status_code}")
        return _json(response)


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
