"""The client: what was configured, the pipeline it borrows, and its resources. No HTTP happens here."""

from __future__ import annotations

import weakref
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, Unpack

from .base import AsyncAPIClient
from .config import make_config
from .resources import ClientResources
from .settings import ClientChanges, ClientSettings, given_settings, takes

if TYPE_CHECKING:
    from ..fanout.fan_out import AsyncFanOut
    from .views import AsyncOpenAIWithRawResponse, AsyncOpenAIWithStreamingResponse

__all__ = ["AsyncClient", "AsyncOpenAI"]


class AsyncOpenAI(AsyncAPIClient, ClientResources):
    """A client of the OpenAI API for asyncio and trio.

    One client may serve many tasks, threads and event loops, at once and in turn; connections belong to the loop that
    made them. Close it with `await client.close()`, or use it in `async with`.

    Args:
        **settings: see `ClientSettings`, which describes each.

    Raises:
        OpenAIError: there are no credentials, or the base URL is not one.
        TypeError, ValueError: an unknown setting, or one of a wrong type or out of range.
    """

    @takes(ClientSettings)
    def __init__(self, **settings: Unpack[ClientSettings]) -> None:
        given = given_settings(type(self).__name__, ClientSettings, settings)
        super().__init__(
            make_config(given), given.get("http_client"), given.get("transport"), given.get("transport_settings")
        )

    # Bulk work

    @cached_property
    def fanout(self) -> AsyncFanOut:
        """Many requests at once, at the pace that limits allow: `async for result in client.fanout(requests)`."""
        from ..fanout.fan_out import AsyncFanOut

        return AsyncFanOut(self._caller, weakref.ref(self))

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

    @takes(ClientChanges)
    def copy(self, **changes: Unpack[ClientChanges]) -> Self:
        """A client with some settings changed, over the same connections unless it gets an `http_client` of its own.

        Closing either of two clients that share connections closes them for both.

        Args:
            **changes: see `ClientChanges`, which describes each.

        Raises:
            TypeError, ValueError, OpenAIError: as for the constructor.
        """
        given = given_settings(f"{type(self).__name__}.with_options", ClientChanges, changes)
        return self._derived(make_config(given, self.config), given.get("http_client"))

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

    if not TYPE_CHECKING:  # a type checker knows that there is no such block

        def __enter__(self) -> Self:
            raise TypeError(f"cannot use {type(self).__name__} in 'with'; use 'async with', or OpenAI")

        def __exit__(self, *exc: object) -> None: ...


AsyncClient = AsyncOpenAI
"""`AsyncOpenAI` by its short name."""
