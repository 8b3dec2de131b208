"""HTTP clients with this library's settings, to be changed and passed as `http_client`.

They are of httpx2 where that is installed, and of httpx otherwise: the two have one interface, but their transports,
limits and proxies do not mix.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Final, Self, TypeAlias

from ..http.retry import RetryPolicy
from ..http.timeout import DEFAULT_TIMEOUT
from ..net.per_loop import LoopTransports
from ..net.settings import TLSSettings, TransportSettings
from ..wrong_calls import misfit_of, refuse_wrong_calls

if TYPE_CHECKING:
    import httpx as library

    from ..http.transports.base import TransportRequest, TransportResponse
else:
    library = import_module("httpx2" if find_spec("httpx2") else "httpx")
    """The package whose classes these are."""

__all__ = [
    "DEFAULT_CONNECTION_LIMITS",
    "DEFAULT_MAX_RETRIES",
    "DefaultAioHttpClient",
    "DefaultAsyncHttpx2Client",
    "DefaultAsyncHttpxClient",
    "DefaultHttpx2Client",
    "DefaultHttpxClient",
    "ProxiesTypes",
    "library",
]

ProxiesTypes: TypeAlias = "str | library.Proxy | dict[str, str | library.URL | library.Proxy | None]"
"""What a proxy may be given as."""

DEFAULT_MAX_RETRIES: Final = int(RetryPolicy().max_retries)
"""Attempts after the first, where nothing else is said."""

DEFAULT_CONNECTION_LIMITS: Final = library.Limits(
    max_connections=1000, max_keepalive_connections=100, keepalive_expiry=5.0
)
"""How many connections a client opens and keeps, where nothing else is said."""


def _defaults() -> dict[str, Any]:
    limits = {phase: getattr(DEFAULT_TIMEOUT, phase) for phase in ("connect", "read", "write", "pool")}
    return {"timeout": library.Timeout(**limits), "limits": DEFAULT_CONNECTION_LIMITS, "follow_redirects": True}


def _settings(name: str, kind: Any, kwargs: Mapping[str, Any]) -> dict[str, Any]:
    """The keyword arguments of a client, with this library's own.

    Args:
        name: of what was called.
        kind: the class of the client.
        kwargs: of the call.

    Raises:
        TypeError: the client has no such parameter.
    """
    error = misfit_of(name, kind.__init__, (), kwargs, bound=True)
    if error is not None:
        raise error
    return {**_defaults(), **kwargs}


@refuse_wrong_calls
class DefaultHttpxClient(library.Client):
    """An `httpx.Client` with this library's timeout and limits; keyword arguments are those of `httpx.Client`."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**_settings(type(self).__name__, library.Client, kwargs))


@refuse_wrong_calls
class DefaultAsyncHttpxClient(library.AsyncClient):
    """An `httpx.AsyncClient` with this library's timeout and limits; keyword arguments are those of the base."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**_settings(type(self).__name__, library.AsyncClient, kwargs))


@refuse_wrong_calls
def DefaultHttpx2Client(**kwargs: Any) -> Any:
    """Make an `httpx2.Client` with this library's timeout and limits.

    Raises:
        ImportError: httpx2 is not installed.
    """
    _need_httpx2("DefaultHttpx2Client")
    return library.Client(**_settings("DefaultHttpx2Client", library.Client, kwargs))


@refuse_wrong_calls
def DefaultAsyncHttpx2Client(**kwargs: Any) -> Any:
    """Make an `httpx2.AsyncClient` with this library's timeout and limits.

    Raises:
        ImportError: httpx2 is not installed.
    """
    _need_httpx2("DefaultAsyncHttpx2Client")
    return library.AsyncClient(**_settings("DefaultAsyncHttpx2Client", library.AsyncClient, kwargs))


def _need_httpx2(name: str) -> None:
    if library.__name__ != "httpx2":
        raise ImportError(
            f"{name}() needs the package httpx2, which is not installed: `pip install httpx2`, or use "
            f"{name.replace('2', '')}(), which works without",
            name="httpx2",
        )


@refuse_wrong_calls
class DefaultAioHttpClient:
    """Connections over aiohttp, to be passed as `http_client`; works in any number of asyncio event loops.

    It is what a client on asyncio has anyway: needed only to say its limits, or to share it between clients.

    Args:
        limits: with `max_connections`, `max_keepalive_connections` and `keepalive_expiry`, such as `httpx.Limits`.
        proxy: URL of a proxy for all requests.
        trust_env: whether the environment's proxies count.
        verify: False accepts any certificate; or an `ssl.SSLContext`.
        cert: the certificate to show to servers that ask for one.

    Raises:
        TypeError, ValueError: an argument of a wrong type, or out of range.
    """

    def __init__(
        self, *, limits: Any = None, proxy: Any = None, trust_env: bool = True, verify: Any = True, cert: Any = None
    ) -> None:
        limits = DEFAULT_CONNECTION_LIMITS if limits is None else limits
        plain = isinstance(verify, bool)
        tls = TLSSettings(ssl_context=None if plain else verify, client_cert=cert, verify=verify if plain else True)
        self._settings = TransportSettings(
            tls=tls,
            proxy=None if proxy is None else str(getattr(proxy, "url", proxy)),
            trust_env=trust_env,
            max_connections=limits.max_connections,
            max_keepalive_connections=limits.max_keepalive_connections,
            keepalive_expiry=limits.keepalive_expiry,
        )
        self._transports = LoopTransports(self._make)

    def _make(self) -> Any:
        from ..http.transports.aiohttp.transport import AiohttpTransport

        return AiohttpTransport(self._settings)

    async def send(self, request: TransportRequest) -> TransportResponse:
        """Send one request and return when the response's head is there."""
        response: TransportResponse = await self._transports.current().send(request)
        return response

    async def aclose(self) -> None:
        """Close the connections. May be called again."""
        await self._transports.aclose()

    @property
    def is_closed(self) -> bool:
        """Whether `aclose` was called."""
        return self._transports.is_closed

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"<DefaultAioHttpClient{' closed' if self.is_closed else ''}>"
