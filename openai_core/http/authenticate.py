"""Add credentials to requests, and renew them when a server refuses them.

For requests of any kind, such as the opening request of a WebSocket. Imported only for credential objects: a static
key is one of the client's default headers.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, Final

from ..auth.credentials import RenewableCredentials, RequestCredentials
from ..errors import OpenAIError
from .request import Call
from .retry import DEFAULT_RETRY_POLICY, RetryPolicy
from .timeout import Timeout
from .transports.base import TransportRequest

if TYPE_CHECKING:
    from ..auth.credentials import Credentials
    from .response import Exchange

__all__ = ["Authenticator"]

_TIMEOUT: Final = 10.0
"""Seconds that no phase of a request for credentials may exceed, however long the timeout of the request itself is."""
_FORWARDED_HEADERS: Final = ("user-agent", "accept-encoding")


class Authenticator:
    """Adds one client's credentials to its requests. Safe to use from many tasks, loops and threads at once.

    Args:
        credentials: asked before each attempt.
        send: sends a call without credentials. Credentials that are fetched over the client's own connections use it.
        transports: those of the client; closing them ends the wait for credentials that are fetched in another way.
    """

    __slots__ = ("_credentials", "_renewable", "_request_credentials", "_send", "_transports")

    def __init__(
        self, credentials: Credentials, send: Callable[[Call], Awaitable[Exchange]], transports: Any = None
    ) -> None:
        self._credentials = credentials
        self._request_credentials = credentials if isinstance(credentials, RequestCredentials) else None
        self._renewable = credentials if isinstance(credentials, RenewableCredentials) else None
        self._send = send
        self._transports = transports

    @property
    def depends_on_request(self) -> bool:
        """Whether the credentials are made for one request, as signatures are, so that redirects need others."""
        return self._request_credentials is not None

    async def authenticate(
        self, request: TransportRequest, policy: RetryPolicy = DEFAULT_RETRY_POLICY
    ) -> TransportRequest:
        """Return `request` with the credentials of one attempt; headers of the same name are replaced.

        Args:
            policy: when to repeat a request that the credentials make themselves.

        Raises:
            OpenAIError: there are no credentials. Other exceptions are those of the credentials.
        """
        if self._request_credentials is None:
            found = await self._credentials.headers()
        else:
            found = await self._request_credentials.headers_for(
                request, _ClientPost(request, policy, self._send, self._transports)
            )
        headers = {**request.headers, **found}
        return TransportRequest(request.method, request.url, headers, request.body, request.timeout, request.limits)

    def renew(self, refused: Mapping[str, str]) -> bool:
        """Renew the credentials after a 401. Returns whether there are others, worth one more attempt.

        Args:
            refused: the headers of the request that was refused.
        """
        return self._renewable is not None and self._renewable.refused(refused)


class _ClientPost:
    """What credentials of one request may use of its client."""

    __slots__ = ("_policy", "_request", "_send", "_transports")

    def __init__(
        self,
        request: TransportRequest,
        policy: RetryPolicy,
        send: Callable[[Call], Awaitable[Exchange]],
        transports: Any,
    ) -> None:
        self._request = request
        self._policy = policy
        self._send = send
        self._transports = transports

    async def __call__(self, url: str, body: bytes) -> Exchange:
        """Send JSON to a server that issues credentials for the request, repeated as the policy says."""
        request = self._request
        headers = {name: request.headers[name] for name in _FORWARDED_HEADERS if name in request.headers}
        headers |= {"accept": "application/json", "content-type": "application/json"}
        phases = {phase: getattr(request.timeout, phase) for phase in ("connect", "read", "write", "pool")}
        limits = {phase: _TIMEOUT if limit is None else min(limit, _TIMEOUT) for phase, limit in phases.items()}
        return await self._send(Call("POST", url, headers, body, Timeout(**limits), self._policy))

    async def until_closed(self, fn: Callable[[], Awaitable[object]]) -> None:
        """Await what does not use the client's connections, until the client is closed.

        Raises:
            OpenAIError: the client was closed.
        """
        from anyio import CancelScope

        with CancelScope() as scope:
            waiting = self._transports.cancel_before_close(scope)
            try:
                await fn()
                return
            finally:
                waiting.discard(scope)
        raise OpenAIError("the client was closed while its credentials were renewed; nothing was sent")
