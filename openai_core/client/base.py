"""A client without resources: its configuration, its connections, and requests to any path."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Self, TypeVar, cast, get_origin, overload

import msgspec

from ..arguments import variable
from ..calls.caller import Caller
from ..calls.options import RequestOptions
from ..calls.own_errors import with_own_errors
from ..calls.prepare import RequestBuilder
from ..headers import USER_AGENT, bearer
from ..http.pipeline import Pipeline
from ..http.retry import RetryBucket
from ..http.timeout import Timeout
from ..http.transports import transport_factory
from ..lazy import explain_methods
from ..net.per_loop import LoopTransports
from .config import ClientConfig, changed

if TYPE_CHECKING:
    from ..auth.credentials import Credentials
    from ..auth.identities import WorkloadIdentity, X509WorkloadIdentity
    from ..deadline import Deadline
    from ..hooks import Hooks, UsageMeter
    from ..http.limits import ResponseLimits
    from ..http.retry import RetryPolicy
    from ..http.transports.choose import TransportName
    from ..net.settings import TransportSettings
    from ..pagination import AsyncPaginator, BaseAsyncPage
    from ..streaming import AsyncStream

__all__ = ["AsyncAPIClient"]

T = TypeVar("T")
PageT = TypeVar("PageT", bound="BaseAsyncPage[Any]")


class _Setting:
    """An attribute of the client that reads and replaces the field of its configuration that has the same name."""

    __slots__ = ("_name",)

    def __set_name__(self, owner: type[AsyncAPIClient], name: str) -> None:
        self._name = name

    def __get__(self, client: AsyncAPIClient | None, owner: type[AsyncAPIClient]) -> Any:
        return self if client is None else getattr(client.config, self._name)

    def __set__(self, client: AsyncAPIClient, value: Any) -> None:
        from .setting_checks import checked_setting

        client.reconfigure(**{self._name: checked_setting(self._name, value)})


class AsyncAPIClient:
    """What every client is made of. Safe to use from many tasks, threads and event loops at once."""

    config: ClientConfig
    """What the client was configured with."""
    _public_path = ""

    def __init__(
        self,
        config: ClientConfig,
        http_client: Any = None,
        transport: TransportName | None = None,
        transport_settings: TransportSettings | None = None,
    ) -> None:
        make = transport_factory(http_client, transport, transport_settings)
        self._connect(config, LoopTransports(make, transport_settings))

    def _connect(self, config: ClientConfig, transports: LoopTransports, retries: RetryBucket | None = None) -> None:
        self.config = config
        self._transports = transports
        credentials = self._credentials(config)
        if "authorization" in config.default_headers:
            credentials = None  # the caller sees to it
        builder = self._builder(config, self._key_headers(config) if credentials is None else {})
        self._retries = RetryBucket() if retries is None else retries
        registry = None
        log = variable("OPENAI_LOG")
        if config.hooks or log is not None:
            from ..hooks.registry import registry_for

            registry = registry_for(config.hooks, log)
        pipeline = Pipeline(transports, credentials, self._retries, config.limits, registry)
        self._caller = self._make_caller(builder, pipeline, config.strict)

    # What a client of another host does in its own way

    def _credentials(self, config: ClientConfig) -> Credentials | None:
        """What is asked for headers before each attempt; None for a static key."""
        if config.credentials is None and config.key_provider is not None:
            from ..auth.credentials import KeyProviderCredentials

            return KeyProviderCredentials(config.key_provider)
        return config.credentials

    def _key_headers(self, config: ClientConfig) -> Mapping[str, str]:
        """The headers that carry a static key."""
        return bearer(config.api_key) if config.api_key else {}

    def _make_caller(self, builder: RequestBuilder, pipeline: Pipeline, strict: bool) -> Caller:
        """What resources call endpoints with; the drop-in has another one."""
        return Caller(builder, pipeline, strict)

    def _builder(self, config: ClientConfig, auth_headers: Mapping[str, str]) -> RequestBuilder:
        """What makes the requests."""
        return RequestBuilder(config, auth_headers)

    def _derived(self, config: ClientConfig, http_client: Any) -> Self:
        """A client of the same kind with another configuration."""
        derived = self.__class__.__new__(self.__class__)
        if http_client is None:
            derived._connect(config, self._transports, self._retries)
        else:
            AsyncAPIClient.__init__(derived, config, http_client)
        return derived

    def reconfigure(self, **changes: Any) -> None:
        """Replace settings of this client, for calls and connections that begin now; `copy` leaves it as it is."""
        before = self._caller
        self._connect(msgspec.structs.replace(self.config, **changes), self._transports, self._retries)
        before.adopt(self._caller)
        self._caller = before  # which resources have, those too that the program holds

    def __repr__(self) -> str:
        from ..redaction import without_userinfo

        url = without_userinfo(self.config.base_url)
        return f"<{type(self).__name__} {url}{' closed' if self.is_closed() else ''}>"

    # Settings

    api_key: str = cast("Any", _Setting())
    """The key; None while it comes from a callable."""
    admin_api_key: str | None = cast("Any", _Setting())
    workload_identity: WorkloadIdentity | X509WorkloadIdentity | None = cast("Any", _Setting())
    organization: str | None = cast("Any", _Setting())
    project: str | None = cast("Any", _Setting())
    webhook_secret: str | None = cast("Any", _Setting())
    websocket_base_url: str | None = cast("Any", _Setting())
    base_url: str = cast("Any", _Setting())
    """Absolute, ends in a slash."""
    timeout: Timeout = cast("Any", _Setting())
    deadline: float | Deadline | None = cast("Any", _Setting())
    """Limit for each call as a whole, in seconds; None or `math.inf` for none."""
    retry: RetryPolicy = cast("Any", _Setting())
    limits: ResponseLimits = cast("Any", _Setting())
    hooks: Sequence[Hooks] = cast("Any", _Setting())
    """What is notified of each call."""

    @property
    def usage(self) -> UsageMeter | None:
        """The first `UsageMeter` among the hooks, which counts the tokens of the calls; None if there is none."""
        if not self.config.hooks:
            return None
        from ..hooks import UsageMeter

        return next((hook for hook in self.config.hooks if isinstance(hook, UsageMeter)), None)

    @property
    def max_retries(self) -> float:
        """Attempts after the first."""
        return self.config.retry.max_retries

    @max_retries.setter
    def max_retries(self, value: float) -> None:
        self.reconfigure(retry=changed(self.config, {"max_retries": value}).retry)

    @property
    def default_headers(self) -> Mapping[str, str]:
        """The headers of every request, without the credentials."""
        headers = self._caller.builder.default_headers
        return {name: value for name, value in headers.items() if name not in ("authorization", "api-key")}

    @property
    def default_query(self) -> Mapping[str, object]:
        """The query parameters of every request."""
        return self.config.default_query

    @property
    def auth_headers(self) -> Mapping[str, str]:
        """The headers that carry the key; empty while it comes from a callable."""
        return self._key_headers(self.config)

    @property
    def user_agent(self) -> str:
        """What the client calls itself to servers."""
        return USER_AGENT

    # Requests to any path

    @overload
    async def get(
        self, path: str, *, cast_to: type[T], options: RequestOptions | None = None, stream: Literal[False] = False
    ) -> T: ...
    @overload
    async def get(
        self,
        path: str,
        *,
        cast_to: type[T],
        options: RequestOptions | None = None,
        stream: Literal[True],
        stream_cls: type[AsyncStream[T]] | None = None,
    ) -> AsyncStream[T]: ...
    @overload
    async def get(
        self,
        path: str,
        *,
        cast_to: Any,
        options: RequestOptions | None = None,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any: ...
    async def get(
        self,
        path: str,
        *,
        cast_to: Any,
        options: RequestOptions | None = None,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """Send a GET request.

        Args:
            path: below the base URL, or absolute; to another origin go no credentials.
            cast_to: what to make of the body: a `Model`, any type that msgspec or pydantic can describe, `dict`,
                `str`, `bytes`, `httpx.Response`, or None.
            options: headers, query and limits of this request.
            stream: whether to give a stream of events, each of type `cast_to`.
            stream_cls: the class of the stream. Default: `AsyncStream`.

        Raises:
            TypeError: an unknown option. Nothing was sent.
            APIError: the request failed.
        """
        return await self._send("GET", path, cast_to, stream, stream_cls, options=options)

    @overload
    async def post(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        content: bytes | str | Iterable[bytes] | AsyncIterable[bytes] | None = None,
        files: Any = None,
        options: RequestOptions | None = None,
        stream: Literal[False] = False,
    ) -> T: ...
    @overload
    async def post(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        content: bytes | str | Iterable[bytes] | AsyncIterable[bytes] | None = None,
        files: Any = None,
        options: RequestOptions | None = None,
        stream: Literal[True],
        stream_cls: type[AsyncStream[T]] | None = None,
    ) -> AsyncStream[T]: ...
    @overload
    async def post(
        self,
        path: str,
        *,
        cast_to: Any,
        body: object = None,
        content: bytes | str | Iterable[bytes] | AsyncIterable[bytes] | None = None,
        files: Any = None,
        options: RequestOptions | None = None,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any: ...
    async def post(
        self,
        path: str,
        *,
        cast_to: Any,
        body: object = None,
        content: bytes | str | Iterable[bytes] | AsyncIterable[bytes] | None = None,
        files: Any = None,
        options: RequestOptions | None = None,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """Send a POST request.

        Args:
            path: as for `get`.
            cast_to: as for `get`.
            body: sent as JSON; with `files` its items are fields of the form.
            content: sent as it is, in place of `body`: bytes, text, a binary file, or an iterable of bytes, plain or
                async, which is read while it is sent. Iterables other than lists and tuples are read once, so such a
                request is not tried again.
            files: a mapping or pairs of field names and files; the request is then multipart/form-data.
            options: as for `get`.
            stream: as for `get`.
            stream_cls: as for `get`.

        Raises:
            TypeError, ValueError: something that cannot be sent. Nothing was sent.
            APIError: the request failed.
        """
        return await self._send(
            "POST", path, cast_to, stream, stream_cls, body=body, content=content, files=files, options=options
        )

    @overload
    async def put(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        content: bytes | str | Iterable[bytes] | AsyncIterable[bytes] | None = None,
        files: Any = None,
        options: RequestOptions | None = None,
    ) -> T: ...
    @overload
    async def put(
        self,
        path: str,
        *,
        cast_to: Any,
        body: object = None,
        content: bytes | str | Iterable[bytes] | AsyncIterable[bytes] | None = None,
        files: Any = None,
        options: RequestOptions | None = None,
    ) -> Any: ...
    async def put(
        self,
        path: str,
        *,
        cast_to: Any,
        body: object = None,
        content: bytes | str | Iterable[bytes] | AsyncIterable[bytes] | None = None,
        files: Any = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """Send a PUT request; arguments and errors are those of `post`."""
        return await self._send("PUT", path, cast_to, body=body, content=content, files=files, options=options)

    @overload
    async def patch(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        content: bytes | str | Iterable[bytes] | AsyncIterable[bytes] | None = None,
        files: Any = None,
        options: RequestOptions | None = None,
    ) -> T: ...
    @overload
    async def patch(
        self,
        path: str,
        *,
        cast_to: Any,
        body: object = None,
        content: bytes | str | Iterable[bytes] | AsyncIterable[bytes] | None = None,
        files: Any = None,
        options: RequestOptions | None = None,
    ) -> Any: ...
    async def patch(
        self,
        path: str,
        *,
        cast_to: Any,
        body: object = None,
        content: bytes | str | Iterable[bytes] | AsyncIterable[bytes] | None = None,
        files: Any = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """Send a PATCH request; arguments and errors are those of `post`."""
        return await self._send("PATCH", path, cast_to, body=body, content=content, files=files, options=options)

    @overload
    async def delete(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        content: bytes | str | Iterable[bytes] | AsyncIterable[bytes] | None = None,
        options: RequestOptions | None = None,
    ) -> T: ...
    @overload
    async def delete(
        self,
        path: str,
        *,
        cast_to: Any,
        body: object = None,
        content: bytes | str | Iterable[bytes] | AsyncIterable[bytes] | None = None,
        options: RequestOptions | None = None,
    ) -> Any: ...
    async def delete(
        self,
        path: str,
        *,
        cast_to: Any,
        body: object = None,
        content: bytes | str | Iterable[bytes] | AsyncIterable[bytes] | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """Send a DELETE request; arguments and errors are those of `post`."""
        return await self._send("DELETE", path, cast_to, body=body, content=content, options=options)

    def get_api_list(
        self,
        path: str,
        *,
        model: Any,
        page: type[PageT],
        body: object = None,
        options: RequestOptions | None = None,
        method: str = "GET",
    ) -> AsyncPaginator[PageT, Any]:
        """List what stands under `path`, in pages of class `page` with items of type `model`."""
        from ..pagination import AsyncPaginator, PageInfo

        page_type: Any = page if get_origin(page) is not None else cast("Any", page)[model]

        async def fetch(options: RequestOptions) -> PageT:
            found: PageT = await self._send(method, path, page_type, body=body, options=options)
            found.follow_with(lambda info: fetch_after(options, info))
            return found

        async def fetch_after(options: RequestOptions, info: PageInfo) -> PageT:
            return await fetch({**options, "params": info.applied_to(options.get("params") or {})})

        start_deadline = self._caller.builder.start_deadline
        return AsyncPaginator(lambda: fetch(cast("RequestOptions", start_deadline(cast("Any", options or {})))))

    async def _send(
        self,
        method: str,
        path: str,
        cast_to: Any,
        stream: bool = False,
        stream_cls: Any = None,
        *,
        options: RequestOptions | None,
        body: object = None,
        content: bytes | str | Iterable[bytes] | AsyncIterable[bytes] | None = None,
        files: Any = None,
    ) -> Any:
        from ..calls.low_level import send_low_level

        return await send_low_level(
            self._caller,
            method,
            path,
            cast_to,
            stream,
            stream_cls,
            options=options,
            body=body,
            content=content,
            files=files,
        )

    async def close(self) -> None:
        """Close the connections of the running event loop, and have other loops close theirs. May be called again."""
        await self._close_connections()

    aclose = close

    async def _close_connections(self) -> None:
        await self._transports.aclose()

    def is_closed(self) -> bool:
        """Whether `close` was called, on this client or one that shares its connections."""
        return self._transports.is_closed


for _name in ("get", "post", "put", "patch", "delete", "get_api_list"):
    setattr(AsyncAPIClient, _name, with_own_errors(getattr(AsyncAPIClient, _name)))
explain_methods(AsyncAPIClient)
