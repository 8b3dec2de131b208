"""`OpenAI`: `AsyncOpenAI` called without `await`. What it can do, and how, is all in `openai_core`."""

from collections.abc import Callable, Mapping
from types import TracebackType
from typing import Any, Final, Literal, Self, TypeVar, overload

import httpx

from openai_core.auth.workload import WorkloadIdentity
from openai_core.client import AsyncOpenAI
from openai_core.config import ClientConfig, DataResidency, KeyProvider
from openai_core.http.options import RequestOptions, TimeoutLike
from openai_core.http.retry import RetryPolicy
from openai_core.http.timeout import Timeout
from openai_core.http.transports.choose import TransportName
from openai_core.http.transports.settings import TransportSettings
from openai_core.providers import Provider
from openai_core.sentinels import NotGiven, Omit
from openai_sync.facade import Owner, SyncObject
from openai_sync.pagination import BaseSyncPage
from openai_sync.portal import Backend
from openai_sync.resources.chat import Chat
from openai_sync.resources.embeddings import Embeddings
from openai_sync.resources.files import Files
from openai_sync.resources.models import Models
from openai_sync.resources.moderations import Moderations
from openai_sync.resources.responses import Responses
from openai_sync.streaming import Stream
from openai_sync.views import OpenAIWithRawResponse, OpenAIWithStreamingResponse

__all__ = ["Client", "OpenAI"]

T = TypeVar("T")
PageT = TypeVar("PageT", bound=BaseSyncPage[Any])

BACKEND_VARIABLE: Final[str]

class OpenAI(SyncObject):
    """A client of the OpenAI API for programs that block.

    Its calls run in an event-loop thread that all clients of the process share, started at the first call. One client
    may serve many threads, also inside a running event loop and, after a fork, in both processes. Close it with
    `client.close()`, or use it in `with`; one that is dropped is closed too. `KeyboardInterrupt` in a call cancels it.

    `portal_backend` is what the event-loop thread runs on, by default `OPENAI_PORTAL_BACKEND`, or asyncio; the other
    arguments are those of `AsyncOpenAI`.
    """

    config: ClientConfig
    api_key: str
    admin_api_key: str | None
    workload_identity: WorkloadIdentity | None
    organization: str | None
    project: str | None
    webhook_secret: str | None
    websocket_base_url: str | None
    base_url: str
    timeout: Timeout
    retry: RetryPolicy
    max_retries: float

    def __init__(
        self,
        *,
        portal_backend: Backend | None = None,
        api_key: str | KeyProvider | None = None,
        admin_api_key: str | None = None,
        workload_identity: WorkloadIdentity | None = None,
        organization: str | None = None,
        project: str | None = None,
        webhook_secret: str | None = None,
        provider: Provider | None = None,
        base_url: str | httpx.URL | None = None,
        data_residency: DataResidency | None = None,
        websocket_base_url: str | httpx.URL | None = None,
        timeout: float | TimeoutLike | NotGiven | None = ...,
        max_retries: int | None = None,
        retry: RetryPolicy | None = None,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: Any = None,
        transport: TransportName | None = None,
        transport_settings: TransportSettings | None = None,
        _strict_response_validation: bool = False,
    ) -> None: ...
    @classmethod
    def of(cls, source: AsyncOpenAI, owner: Owner) -> Self: ...
    @property
    def portal_backend(self) -> Backend: ...

    # Resources

    @property
    def chat(self) -> Chat: ...
    @property
    def embeddings(self) -> Embeddings: ...
    @property
    def files(self) -> Files: ...
    @property
    def models(self) -> Models: ...
    @property
    def moderations(self) -> Moderations: ...
    @property
    def responses(self) -> Responses: ...
    @property
    def with_raw_response(self) -> OpenAIWithRawResponse: ...
    @property
    def with_streaming_response(self) -> OpenAIWithStreamingResponse: ...

    # Settings

    @property
    def default_headers(self) -> Mapping[str, str]: ...
    @property
    def default_query(self) -> Mapping[str, object]: ...
    @property
    def auth_headers(self) -> Mapping[str, str]: ...
    @property
    def user_agent(self) -> str: ...
    def copy(
        self,
        *,
        api_key: str | KeyProvider | None = None,
        admin_api_key: str | None = None,
        workload_identity: WorkloadIdentity | None = None,
        provider: Provider | None = None,
        organization: str | None = None,
        project: str | None = None,
        webhook_secret: str | None = None,
        websocket_base_url: str | httpx.URL | None = None,
        base_url: str | httpx.URL | None = None,
        data_residency: DataResidency | None = None,
        timeout: float | TimeoutLike | NotGiven | None = ...,
        http_client: Any = None,
        max_retries: int | NotGiven = ...,
        retry: RetryPolicy | None = None,
        default_headers: Mapping[str, str | Omit] | None = None,
        set_default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        set_default_query: Mapping[str, object] | None = None,
    ) -> Self: ...
    with_options = copy

    # Requests to any path

    @overload
    def get(
        self, path: str, *, cast_to: type[T], options: RequestOptions | None = None, stream: Literal[False] = False
    ) -> T: ...
    @overload
    def get(
        self,
        path: str,
        *,
        cast_to: type[T],
        options: RequestOptions | None = None,
        stream: Literal[True],
        stream_cls: type[Stream[T]] | None = None,
    ) -> Stream[T]: ...
    @overload
    def get(
        self,
        path: str,
        *,
        cast_to: Any,
        options: RequestOptions | None = None,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any: ...
    @overload
    def post(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        content: bytes | str | None = None,
        files: Any = None,
        options: RequestOptions | None = None,
        stream: Literal[False] = False,
    ) -> T: ...
    @overload
    def post(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        content: bytes | str | None = None,
        files: Any = None,
        options: RequestOptions | None = None,
        stream: Literal[True],
        stream_cls: type[Stream[T]] | None = None,
    ) -> Stream[T]: ...
    @overload
    def post(
        self,
        path: str,
        *,
        cast_to: Any,
        body: object = None,
        content: bytes | str | None = None,
        files: Any = None,
        options: RequestOptions | None = None,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any: ...
    def put(
        self,
        path: str,
        *,
        cast_to: Callable[..., T] | type[T],
        body: object = None,
        content: bytes | str | None = None,
        files: Any = None,
        options: RequestOptions | None = None,
    ) -> T: ...
    def patch(
        self,
        path: str,
        *,
        cast_to: Callable[..., T] | type[T],
        body: object = None,
        content: bytes | str | None = None,
        files: Any = None,
        options: RequestOptions | None = None,
    ) -> T: ...
    def delete(
        self,
        path: str,
        *,
        cast_to: Callable[..., T] | type[T],
        body: object = None,
        content: bytes | str | None = None,
        options: RequestOptions | None = None,
    ) -> T: ...
    def get_api_list(
        self,
        path: str,
        *,
        model: Any,
        page: type[PageT],
        body: object = None,
        options: RequestOptions | None = None,
        method: str = "GET",
    ) -> PageT: ...

    # The end

    def close(self) -> None: ...
    def is_closed(self) -> bool: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None: ...

Client = OpenAI
