"""Pages of lists for blocking callers. Their content, and finding the next page, are in `openai_core`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast

from openai_core.pagination import (
    AsyncConversationCursorPage,
    AsyncCursorPage,
    AsyncNextCursorPage,
    AsyncPage,
    AsyncPaginator,
    AsyncTokenPage,
    BaseAsyncPage,
    BasePage,
    CycleDetector,
    PageInfo,
)

if TYPE_CHECKING:
    from .owner import Owner

__all__ = [
    "AsyncConversationCursorPage",
    "AsyncCursorPage",
    "AsyncNextCursorPage",
    "AsyncPage",
    "AsyncPaginator",
    "AsyncTokenPage",
    "BasePage",
    "BaseSyncPage",
    "PageInfo",
    "SyncConversationCursorPage",
    "SyncCursorPage",
    "SyncNextCursorPage",
    "SyncPage",
    "SyncTokenPage",
    "page_of",
]

T = TypeVar("T")


class BaseSyncPage(BasePage[T], Generic[T]):
    """A page; the following ones are fetched as needed. Iterating goes over the items of all of them."""

    def get_next_page(self) -> Self:
        """Fetch the next page.

        Raises:
            RuntimeError: there is none; check `has_next_page` before.
            RepeatedPageError: it would be this page again.
        """
        source = self.__dict__.get("_source")
        if source is None:
            raise RuntimeError("this page was not received from a client, so it cannot get the next one")
        page, owner = source
        return cast("Self", page_of(owner.lease.run(page.get_next_page), owner))

    def iter_pages(self) -> Iterator[Self]:
        """Iterate over this page and all after it, each fetched when it is needed."""
        page, cycles = self, CycleDetector()
        yield page
        while page.has_next_page():
            cycles.check(page)
            page = page.get_next_page()
            yield page

    def __iter__(self) -> Iterator[T]:  # type: ignore[override]
        for page in self.iter_pages():
            yield from page.items_of_page()

    def has_next_page(self) -> bool:
        """Whether there are more items after this page's."""
        source = self.__dict__.get("_source")
        return False if source is None else bool(source[0].has_next_page())

    def next_page_info(self) -> PageInfo | None:
        """The parameters of the next page; None if lists of this type have only one page."""
        source = self.__dict__.get("_source")
        return None if source is None else cast("PageInfo | None", source[0].next_page_info())


class SyncPage(BaseSyncPage[T], Generic[T]):
    """A list with a single page."""

    @staticmethod
    def __async_class__() -> type[BaseAsyncPage[Any]]:
        return AsyncPage

    object: str
    """The kind of object, `list`."""


class SyncCursorPage(BaseSyncPage[T], Generic[T]):
    """A page whose last item's id is the cursor of the next."""

    @staticmethod
    def __async_class__() -> type[BaseAsyncPage[Any]]:
        return AsyncCursorPage

    has_more: bool | None = None
    """Whether more pages follow."""


class SyncConversationCursorPage(BaseSyncPage[T], Generic[T]):
    """A page that has the id of its last item, which is the cursor of the next."""

    @staticmethod
    def __async_class__() -> type[BaseAsyncPage[Any]]:
        return AsyncConversationCursorPage

    has_more: bool | None = None
    """Whether more pages follow."""
    last_id: str | None = None
    """The id of the last item of the page."""


class SyncNextCursorPage(BaseSyncPage[T], Generic[T]):
    """A page that has a cursor of the next."""

    @staticmethod
    def __async_class__() -> type[BaseAsyncPage[Any]]:
        return AsyncNextCursorPage

    has_more: bool | None = None
    """Whether more pages follow."""
    next: str | None = None
    """The cursor of the next page; None on the last one."""


class SyncTokenPage(BaseSyncPage[T], Generic[T]):
    """A page that has a token of the next."""

    @staticmethod
    def __async_class__() -> type[BaseAsyncPage[Any]]:
        return AsyncTokenPage

    has_more: bool | None = None
    """Whether more pages follow."""
    next: str | None = None
    """The token of the next page; None on the last one."""


_TWINS: dict[str, type[BaseSyncPage[Any]]] = {
    "AsyncPage": SyncPage,
    "AsyncCursorPage": SyncCursorPage,
    "AsyncConversationCursorPage": SyncConversationCursorPage,
    "AsyncNextCursorPage": SyncNextCursorPage,
    "AsyncTokenPage": SyncTokenPage,
}


def page_of(page: BaseAsyncPage[Any], owner: Owner) -> BaseSyncPage[Any]:
    """The synchronous page with the same content."""
    restore, (_, *content) = cast("Any", page).__reduce__()
    names = (base.__name__.partition("[")[0] for base in type(page).__mro__)
    twin = next(_TWINS[name] for name in names if name in _TWINS)
    made = restore(twin, *content)
    made.__dict__["_source"] = (page, owner)
    return cast("BaseSyncPage[Any]", made)
