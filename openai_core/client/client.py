"""The client: what was configured, the pipeline it borrows, and its resources. No HTTP happens here."""

from __future__ import annotations

from collections.abc import Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from ..sentinels import NotGiven, Omit, not_given
from .base import AsyncAPIClient
from .config import DataResidency, IncompleteStreams, KeyProvider, make_config
from .resources import ClientResources

if TYPE_CHECKING:
    import httpx

    from ..auth.identities import WorkloadIdentity, X509WorkloadIdentity
    from ..auth.workload import WorkloadIdentityAuth
    from ..calls.options import TimeoutLike
    from ..deadline import Deadline
    from ..http.limits import ResponseLimits
    from ..http.retry import RetryPolicy
    from ..http.transports.choose import TransportName
    from ..net.settings import TransportSettings
    from ..providers import Provider
    from .views import AsyncOpenAIWithRawResponse, AsyncOpenAIWithStreamingResponse

__all__ = ["AsyncClient", "AsyncOpenAI"]


class AsyncOpenAI(AsyncAPIClient, ClientResources):
    """A client of the OpenAI API for asyncio and trio.

    One client may serve many tasks, threads and event loops, at once and in turn; connections belong to the loop that
    made them. Close it with `await client.close()`, or use it in `async with`.

    Args:
        api_key: the key, or a callable that gives it before each attempt: a coroutine function, or a plain function,
            which runs in a worker thread. Default: `OPENAI_API_KEY`.
        admin_api_key: the key for administration endpoints. Default: `OPENAI_ADMIN_KEY`.
        workload_identity: an identity whose tokens, or whose client certificate, are exchanged for short-lived keys,
            in place of `api_key`; or a `WorkloadIdentityAuth`, to exchange them elsewhere.
        organization: sent as `OpenAI-Organization`. Default: `OPENAI_ORG_ID`.
        project: sent as `OpenAI-Project`. Default: `OPENAI_PROJECT_ID`.
        webhook_secret: for verifying webhooks. Default: `OPENAI_WEBHOOK_SECRET`.
        provider: another place that offers the API; brings its own base URL and credentials.
        base_url: where the API is. Default: `OPENAI_BASE_URL`, or `https://api.openai.com/v1`.
        data_residency: the region whose base URL to use.
        websocket_base_url: where websockets connect. Default: derived from `base_url`.
        timeout: limits for each attempt: seconds, a `Timeout` or an `httpx.Timeout`; None for no limit. Default: ten
            minutes, five seconds for connecting.
        deadline: limit for each call as a whole, with all its attempts, waits, pages and events: seconds, or a
            `Deadline` that the calls share; `math.inf` for none. Default: none.
        max_retries: attempts after the first. Default: 2.
        retry: all about retrying; `max_retries`, where given too, replaces the one in it.
        idle_timeout: seconds that a stream may stay open without an event; what servers send only to keep a connection
            busy is none. Default: no limit but that of `timeout`, for which every byte counts.
        incomplete_streams: `accept` takes the end of a stream for its end, as some servers need it; `raise`, the
            default, is an `IncompleteStreamError` if the event that ends such a stream has not come.
        idempotency_keys: whether each call but a mere reading carries an `Idempotency-Key` of its own, the same in all
            attempts. Default: no.
        limits: how large a response may be, in bytes. Default: generous limits, see `ResponseLimits`.
        default_headers: sent with every request; `omit` as a value leaves a header out. `OPENAI_CUSTOM_HEADERS` adds
            to them, one `Name: value` a line.
        default_query: query parameters of every request.
        http_client: an `httpx.AsyncClient`, `httpx.Client`, `aiohttp.ClientSession` or any `Transport`. It stays the
            caller's to close.
        transport: `aiohttp` or `httpx`. Default: aiohttp on asyncio, httpx on trio.
        transport_settings: connection limits, proxy and TLS of the library's own transports.

    Raises:
        OpenAIError: there are no credentials, or the base URL is not one.
        TypeError, ValueError: an argument of a wrong type, or out of range.
    """

    def __init__(
        self,
        *,
        api_key: str | KeyProvider | None = None,
        admin_api_key: str | None = None,
        workload_identity: WorkloadIdentity | X509WorkloadIdentity | WorkloadIdentityAuth | None = None,
        organization: str | None = None,
        project: str | None = None,
        webhook_secret: str | None = None,
        provider: Provider | None = None,
        base_url: str | httpx.URL | None = None,
        data_residency: DataResidency | None = None,
        websocket_base_url: str | httpx.URL | None = None,
        timeout: float | TimeoutLike | NotGiven | None = not_given,
        deadline: float | Deadline | None = None,
        max_retries: int | None = None,
        retry: RetryPolicy | None = None,
        idle_timeout: float | NotGiven | None = not_given,
        incomplete_streams: IncompleteStreams | None = None,
        idempotency_keys: bool | None = None,
        limits: ResponseLimits | None = None,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: Any = None,
        transport: TransportName | None = None,
        transport_settings: TransportSettings | None = None,
        _strict_response_validation: bool = False,
    ) -> None:
        config = make_config(
            api_key=api_key,
            admin_api_key=admin_api_key,
            workload_identity=workload_identity,
            organization=organization,
            project=project,
            webhook_secret=webhook_secret,
            provider=provider,
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
            default_query=default_query,
            strict=_strict_response_validation,
        )
        super().__init__(config, http_client, transport, transport_settings)

    # Other forms

    @property
    def with_raw_response(self) -> AsyncOpenAIWithRawResponse:
        """The same resources, giving HTTP responses with their bodies received."""
        from .views import AsyncOpenAIWithRawResponse

        return AsyncOpenAIWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncOpenAIWithStreamingResponse:
        """The same resources, giving HTTP responses before their bodies."""
        from .views import AsyncOpenAIWithStreamingResponse

        return AsyncOpenAIWithStreamingResponse(self)

    # Copies and the end

    def copy(
        self,
        *,
        api_key: str | KeyProvider | None = None,
        admin_api_key: str | None = None,
        workload_identity: WorkloadIdentity | X509WorkloadIdentity | WorkloadIdentityAuth | None = None,
        provider: Provider | None = None,
        organization: str | None = None,
        project: str | None = None,
        webhook_secret: str | None = None,
        websocket_base_url: str | httpx.URL | None = None,
        base_url: str | httpx.URL | None = None,
        data_residency: DataResidency | None = None,
        timeout: float | TimeoutLike | NotGiven | None = not_given,
        deadline: float | Deadline | None = None,
        http_client: Any = None,
        max_retries: int | NotGiven = not_given,
        retry: RetryPolicy | None = None,
        idle_timeout: float | NotGiven | None = not_given,
        incomplete_streams: IncompleteStreams | None = None,
        idempotency_keys: bool | None = None,
        limits: ResponseLimits | None = None,
        default_headers: Mapping[str, str | Omit] | None = None,
        set_default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        set_default_query: Mapping[str, object] | None = None,
    ) -> Self:
        """A client with some settings changed, over the same connections unless it gets an `http_client` of its own.

        Args:
            default_headers: added to those of this client; `set_default_headers` replaces them all.
            default_query: added to that of this client; `set_default_query` replaces it whole.

        Closing either of two clients that share connections closes them for both.

        Raises:
            TypeError, ValueError, OpenAIError: as for the constructor.
        """
        config = make_config(
            base=self.config,
            api_key=api_key,
            admin_api_key=admin_api_key,
            workload_identity=workload_identity,
            provider=provider,
            organization=organization,
            project=project,
            webhook_secret=webhook_secret,
            websocket_base_url=websocket_base_url,
            base_url=base_url,
            data_residency=data_residency,
            timeout=timeout,
            deadline=deadline,
            max_retries=None if isinstance(max_retries, NotGiven) else max_retries,
            retry=retry,
            idle_timeout=idle_timeout,
            incomplete_streams=incomplete_streams,
            idempotency_keys=idempotency_keys,
            limits=limits,
            default_headers=default_headers,
            set_default_headers=set_default_headers,
            default_query=default_query,
            set_default_query=set_default_query,
        )
        return self._derived(config, http_client)

    with_options = copy

    def __reduce__(self) -> tuple[Any, ...]:
        from .pickling import reduced

        return reduced(self)

    def __copy__(self) -> Self:
        return self.__deepcopy__(None)

    def __deepcopy__(self, memo: dict[int, Any] | None) -> Self:
        from .pickling import copied

        made: Self = copied(self, memo)
        return made

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()


AsyncClient = AsyncOpenAI
"""`AsyncOpenAI` by its short name."""
