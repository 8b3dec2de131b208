"""Pick the transport: by what the user passed as `http_client`, by name, or by the event loop that runs."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Final, Literal, get_args

from ...net.per_loop import is_own_loop, running_library
from .base import ClosedError, Transport, TransportRequest, TransportResponse

if TYPE_CHECKING:
    from ...net.settings import TransportSettings

__all__ = ["TransportName", "check_http_client", "make_transport"]

TransportName = Literal["aiohttp", "httptools", "httpx"]
"""The library's own transports, by the names that clients take as `transport=`."""
_Library = Literal["aiohttp", "httpx", "httpx_sync"]
"""Kinds of clients that a user may bring."""

_WHAT_WORKS = (
    "an httpx.AsyncClient, an httpx.Client, an aiohttp.ClientSession, or an object with the coroutines "
    "send(request) and aclose()"
)


def check_http_client(http_client: object, transport_name: TransportName | None = None) -> None:
    """Check the `http_client` and the name of a transport when a client is made. Imports nothing.

    Raises:
        TypeError: `http_client` is not of a kind that works.
        ValueError: there is no transport of that name, or a name is given beside an `http_client`.
    """
    if transport_name is not None and transport_name not in get_args(TransportName):
        names = ", ".join(map(repr, get_args(TransportName)))
        raise ValueError(f"transport must be {names} or None for the event loop's default; got {transport_name!r}")
    if transport_name == "httptools" and not _has_httptools():
        raise ValueError("transport='httptools' needs a package; run: pip install 'openai-core[httptools]'")
    if http_client is None:
        return
    _kind(http_client)
    if transport_name is not None:
        raise ValueError(f"http_client and transport={transport_name!r} exclude each other; leave one of them out")


def make_transport(
    http_client: object = None, transport_name: TransportName | None = None, settings: TransportSettings | None = None
) -> Transport:
    """Make the transport for the event loop that is running. To be called inside it.

    Args:
        http_client: What the user brought; stays the user's to close. `settings` do not apply to it.
        transport_name: `aiohttp`, `httptools`, `httpx`, or None: aiohttp on asyncio, except where the library itself
            runs the event loop, for a client that blocks; there, and on trio, httptools. Where that is not installed,
            aiohttp on asyncio, httpx on trio.
        settings: How connections are made.

    Raises:
        TypeError: `http_client` is not of a kind that works.
        RuntimeError: it does not work in the event loop that is running, or none is.
    """
    check_http_client(http_client, transport_name)
    kind = transport_name if http_client is None else _kind(http_client)
    if kind == "transport":
        return _Borrowed(http_client)  # type: ignore[arg-type]
    library = running_library()
    if kind is None:
        kind = _default(library)
    elif kind in _ON_ASYNCIO_ONLY and library != "asyncio":
        what = f"transport={kind!r}" if http_client is None else "http_client=aiohttp.ClientSession(...)"
        raise RuntimeError(
            f"{what} works on asyncio only, and {library} is running; leave it out, "
            "or pass http_client=httpx.AsyncClient()"
        )
    return _MAKERS[kind](settings, http_client)


def _default(library: str) -> TransportName:
    if library == "asyncio":
        # Half of the time until the first answer of a script would be the import of aiohttp.
        return "httptools" if is_own_loop() and _has_httptools() else "aiohttp"
    return "httptools" if _has_httptools() else "httpx"


class _Borrowed:
    """A user's own transport, which is the user's to close."""

    __slots__ = ("_transport", "send")

    def __init__(self, transport: Transport) -> None:
        self._transport = transport
        self.send = self._send

    async def _send(self, request: TransportRequest) -> TransportResponse:
        response = await self._transport.send(request)
        if not hasattr(response, "status"):
            raise TypeError(
                f"the http_client's send() must return a response with status, headers and read(); "
                f"got {type(response).__name__}"
            )
        return response

    async def aclose(self) -> None:
        """Send nothing any more; the transport stays open."""
        self.send = _refuse


async def _refuse(request: TransportRequest) -> TransportResponse:
    raise ClosedError("the client is closed", sent="no")


def _aiohttp(settings: TransportSettings | None, session: Any) -> Transport:
    from .aiohttp.transport import AiohttpTransport

    return AiohttpTransport(settings, session=session)


def _httptools(settings: TransportSettings | None, client: None) -> Transport:
    from .httptools.transport import HttptoolsTransport

    return HttptoolsTransport(settings)


def _httpx(settings: TransportSettings | None, client: Any) -> Transport:
    from .httpx.transport import HttpxTransport

    return HttpxTransport(settings) if client is None else HttpxTransport(client=client)


def _httpx_sync(settings: TransportSettings | None, client: Any) -> Transport:
    from .httpx.sync import HttpxSyncTransport

    return HttpxSyncTransport(client)


_MAKERS: Final[Mapping[str, Callable[[TransportSettings | None, Any], Transport]]] = {
    "aiohttp": _aiohttp,
    "httptools": _httptools,
    "httpx": _httpx,
    "httpx_sync": _httpx_sync,
}
"""What makes each kind of transport, of its settings or of the client that the user brought."""
_ON_ASYNCIO_ONLY: Final = frozenset({"aiohttp"})


def _has_httptools() -> bool:
    try:
        return find_spec("httptools") is not None
    except ValueError:  # it is kept from being imported
        return False


def _kind(http_client: object) -> _Library | Literal["transport"]:
    if inspect.isclass(http_client):
        name = http_client.__name__
        raise TypeError(f"http_client must be an object, not the class {name}; write http_client={name}()")
    if inspect.iscoroutine(http_client) or (inspect.isroutine(http_client) and not hasattr(http_client, "send")):
        raise TypeError(f"http_client must be {_WHAT_WORKS}; got the function or coroutine {http_client!r}")
    for base in type(http_client).__mro__:
        kind = _LIBRARIES.get((base.__module__.partition(".")[0], base.__name__))
        if kind is not None:
            return kind
    if inspect.iscoroutinefunction(_call_of(http_client, "send")) and inspect.iscoroutinefunction(
        _call_of(http_client, "aclose")
    ):
        if hasattr(http_client, "build_request"):
            return "httpx"
        return "transport"
    raise TypeError(f"http_client must be {_WHAT_WORKS}; got {_describe(http_client)}")


_LIBRARIES: dict[tuple[str, str], _Library] = {
    ("aiohttp", "ClientSession"): "aiohttp",
    ("httpx", "AsyncClient"): "httpx",
    ("httpx", "Client"): "httpx_sync",
    ("httpx2", "AsyncClient"): "httpx",
    ("httpx2", "Client"): "httpx_sync",
}


def _call_of(thing: object, name: str) -> Any:
    return getattr(thing, name, None)


def _describe(thing: object) -> str:
    kind = type(thing)
    hint = (
        "; requests has no async interface, use httpx.Client() instead"
        if kind.__module__.startswith("requests")
        else ""
    )
    return f"{kind.__module__}.{kind.__qualname__}{hint}"
