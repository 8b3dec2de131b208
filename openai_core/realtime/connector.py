"""What it takes to open one connection of the API, and to open it again: address, headers, options.

Each is opened with the client's settings of that moment.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

import msgspec

from ..sentinels import is_given
from .handshake import open_link

if TYPE_CHECKING:
    from ..calls.caller import Caller
    from ..calls.prepare import RequestBuilder
    from ..hooks.call_observer import CallObserver
    from ..hooks.registry import HookRegistry
    from ..http.request import Call
    from .link import Link
    from .options import ConnectionOptions

__all__ = ["ConnectionAPI", "Connector"]


class ConnectionAPI(msgspec.Struct, frozen=True, kw_only=True):
    """One kind of connection, as data."""

    name: str
    """The method as users write it after the client, without `connect`, such as `realtime`."""
    path: str
    """Below the base URL."""
    events: str
    """Where the type of the server's events is below `openai_core.types`."""
    headers: Mapping[str, str] = msgspec.field(default_factory=dict[str, str])
    """Headers that it has besides those of all requests."""
    has_responses: bool = True
    """Whether responses begin and end by events of their own, so that one can be known to be under way."""


class Connector:
    """Opens connections of one kind, with one client's settings."""

    def __init__(
        self,
        caller: Caller,
        api: ConnectionAPI,
        query: Mapping[str, object],
        headers: Mapping[str, object],
        options: ConnectionOptions,
        *,
        path: str | None = None,
    ) -> None:
        """Check what is wrong with the request already.

        Args:
            query: parameters of the query; those that are `omit` are left out.
            headers: headers besides the client's.
            path: in place of that of `api`, for one with path parameters.

        Raises:
            TypeError, ValueError: something that cannot be sent.
        """
        self.api = api
        self.strict = caller.strict
        self.reports_reconnections = caller.reports_reconnections
        self._caller = caller
        self._path = api.path if path is None else path
        self._fixed = {name: value for name, value in query.items() if is_given(value)}
        self._options = options
        self.observer: CallObserver | None = None
        """Notifies hooks of the connection, which is one call however often it is reopened; None if there are none."""
        self._registry = caller.pipeline.hook_registry
        self.call({}, headers)

    async def sleep(self, seconds: float) -> bool:
        """Wait before another connection is opened. Returns whether one can be: false once the client is closed."""
        return await self._caller.pipeline.sleep(seconds)

    @property
    def where(self) -> str:
        """The request of the handshake, for messages."""
        return f"GET {self._path}"

    def call(self, query: Mapping[str, object], headers: Mapping[str, object]) -> Call:
        """The request of the handshake, with the client's settings as they are now."""
        return self._call(self._caller.builder, query, headers)

    def _call(self, builder: RequestBuilder, query: Mapping[str, object], headers: Mapping[str, object]) -> Call:
        params = {**self._named(builder, self._fixed), **query}
        given: dict[str, Any] = {**self.api.headers, **headers}
        call = builder.build_low_level("GET", self._path, options={"params": params, "headers": given})
        base = builder.config.websocket_base_url
        if base is not None:
            call.url = f"{_http(base).rstrip('/')}{self._path}{''.join(call.url.partition('?')[1:])}"
        return call

    async def open(
        self, query: Mapping[str, object], headers: Mapping[str, object], *, with_retries: bool = True
    ) -> Link:
        """Open one.

        Args:
            query: parameters besides those that the connection has by its kind.
            headers: headers besides the client's.
            with_retries: whether to try as often as the client's policy allows, or once.

        Raises:
            APIError: it was refused, or there is no connection.
        """
        caller = self._caller
        call = self._call(caller.builder, query, headers)
        is_first = self.observer is None
        if self._registry is not None and (self.observer is not None or not self._registry.is_idle):
            self._begin(self._registry, call)
        if not with_retries:
            call.policy = call.policy.replace(max_retries=0)
        try:
            return await open_link(caller.pipeline, call, self._options)
        except BaseException as exc:
            if self.observer is not None and is_first:  # else it is the connection that decides whether it is lost
                self.observer.failed(exc)
            raise

    def _begin(self, registry: HookRegistry, call: Call) -> None:
        """Notify hooks that the connection is made, or made again."""
        if self.observer is None:
            self.observer = registry.observe(call, f"{self.api.name}.connect", self._fixed, stream=True)
            self.observer.follow(self._caller.pipeline.transports)
        call.observer = self.observer

    @staticmethod
    def _named(builder: RequestBuilder, query: dict[str, object]) -> dict[str, object]:
        """The query as the host of the API wants it: where deployments stand for models, they are in their place."""
        if builder.model_in_query == "model":
            return query
        deployment_url: str | None = getattr(builder.config, "deployment_url", None)
        renamed = {builder.model_in_query if name == "model" else name: value for name, value in query.items()}
        if deployment_url is not None and deployment_url == builder.config.base_url:
            renamed[builder.model_in_query] = unquote(deployment_url.rstrip("/").rpartition("/")[2])
        return renamed


def _http(url: str) -> str:
    """A websocket's URL by the scheme of its handshake."""
    return "http" + url[2:] if url.startswith(("ws://", "wss://")) else url
