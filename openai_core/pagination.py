"""Lists that come in pages: a page knows its items and how to get the next page."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from .model import Model

__all__ = [
    "AsyncConversationCursorPage",
    "AsyncCursorPage",
    "AsyncNextCursorPage",
    "AsyncPage",
    "AsyncPaginator",
    "AsyncTokenPage",
    "BaseAsyncPage",
    "BasePage",
    "PageInfo",
]

T = TypeVar("T")
PageT = TypeVar("PageT", bound="BaseAsyncPage[Any]")


class PageInfo:
    """What the request of the next page has that the one before had not: query parameters."""

    __slots__ = ("params",)

    def __init__(self, *, params: Mapping[str, object]) -> None:
        self.params = params

    def __repr__(self) -> str:
        return f"PageInfo(params={dict(self.params)!r})"

    def applied_to(self, params: Mapping[str, object]) -> Mapping[str, object]:
        """The parameters of the next page's request, from those of this one's.

        Raises:
            RepeatedPageError: they are the same.
        """
        if all(params.get(name) == value for name, value in self.params.items()):
            raise _repeated(self)
        return {**params, **self.params}


class CycleDetector:
    """Finds out that pages lead in a circle, by Brent's algorithm: with one of them kept, however many there are."""

    __slots__ = ("_kept", "_left", "_power")

    def __init__(self) -> None:
        self._kept: Mapping[str, object] = {}
        self._left = self._power = 1

    def check(self, page: BasePage[Any]) -> None:
        """Take note of what leads from a page to the next one.

        Raises:
            RepeatedPageError: it led there before.
        """
        info = page.next_page_info()
        if info is None:
            return
        if info.params == self._kept:
            raise _repeated(info)
        self._left -= 1
        if not self._left:
            self._power *= 2
            self._left, self._kept = self._power, info.params


def _repeated(info: PageInfo) -> Exception:
    from .errors import RepeatedPageError

    return RepeatedPageError(info.params)


class BasePage(Model, Generic[T], dict=True):
    """What all kinds of pages share. The items are those of `data`; a missing list reads as empty."""

    data: list[T]

    def __repr__(self) -> str:
        items = self.items_of_page()
        kinds = dict.fromkeys(type(item).__name__ for item in items)
        more = "; more pages follow" if self.has_next_page() else ""
        count = "1 item" if len(items) == 1 else f"{len(items)} items"
        return f"<{type(self).__name__} of {count}{': ' if kinds else ''}{', '.join(kinds)}{more}>"

    def _repr_html_(self) -> str:
        from .model.display import html_of_page

        return html_of_page(self)

    def next_page_info(self) -> PageInfo | None:
        """What to ask for next; None if this kind of list never has more."""
        return None

    def has_next_page(self) -> bool:
        """Whether there are more items after this page's. A page without items ends the list, unless it says not."""
        more: Any = getattr(self, "has_more", None)
        if isinstance(more, str):
            more = more.strip().lower() not in ("false", "0", "no", "")
        goes_on = more is not False and bool(self.items_of_page() or more or getattr(self, "next", None))
        return goes_on and self.next_page_info() is not None

    def items_of_page(self) -> list[T]:
        """The items of this page alone."""
        items: Any = self.data
        return cast("list[T]", items) if isinstance(items, list) else []


class BaseAsyncPage(BasePage[T], Generic[T]):
    """A page whose successors are fetched with `await`. Iterating goes over the items of all pages from this one on."""

    def follow_with(self, fetch: Callable[[PageInfo], Awaitable[Any]]) -> None:
        """Set how the next page is fetched."""
        vars(self)["_fetch"] = fetch

    async def get_next_page(self: PageT) -> PageT:
        """Fetch the next page.

        Raises:
            RuntimeError: there is none; check `has_next_page` before.
            RepeatedPageError: it would be this page again.
        """
        info = self.next_page_info() if self.has_next_page() else None
        if info is None:
            raise RuntimeError("there is no next page; ask has_next_page() before get_next_page()")
        fetch: Callable[[PageInfo], Awaitable[PageT]] | None = vars(self).get("_fetch")
        if fetch is None:
            raise RuntimeError(
                "this page was not received from a client, so it cannot get the next one; list with a client"
            )
        return await fetch(info)

    def iter_pages(self: PageT) -> AsyncIterator[PageT]:
        """This page and all after it, each fetched when it is asked for."""
        return _Pages(self._itself)

    def __aiter__(self) -> AsyncIterator[T]:
        return _Items(_Pages(self._itself))

    async def _itself(self: PageT) -> PageT:
        return self


class AsyncPage(BaseAsyncPage[T], Generic[T]):
    """A list that comes whole."""

    object: str
    """The kind of object, `list`."""


class AsyncCursorPage(BaseAsyncPage[T], Generic[T]):
    """A page after which the list goes on behind the id of the page's last item."""

    has_more: bool | None = None
    """Whether more pages follow."""

    def next_page_info(self) -> PageInfo | None:
        """What to ask for next; None on the last page."""
        items = self.items_of_page()
        last: Any = getattr(items[-1], "id", None) if items else (self.model_extra or {}).get("last_id")
        if isinstance(last, int) and not isinstance(last, bool):
            last = str(last)  # of servers that count their objects
        return PageInfo(params={"after": last}) if isinstance(last, str) else None


class AsyncConversationCursorPage(BaseAsyncPage[T], Generic[T]):
    """A page that names the id behind which the list goes on."""

    has_more: bool | None = None
    """Whether more pages follow."""
    last_id: str | None = None
    """The id of the last item of the page."""

    def next_page_info(self) -> PageInfo | None:
        """What to ask for next; None on the last page."""
        return PageInfo(params={"after": self.last_id}) if self.last_id else None


class AsyncNextCursorPage(BaseAsyncPage[T], Generic[T]):
    """A page that gives a cursor for the next one."""

    has_more: bool | None = None
    """Whether more pages follow."""
    next: str | None = None
    """The cursor of the next page; None on the last one."""

    def next_page_info(self) -> PageInfo | None:
        """What to ask for next; None on the last page."""
        return PageInfo(params={"after": self.next}) if self.next else None


class AsyncTokenPage(BaseAsyncPage[T], Generic[T]):
    """A page that gives a token for the next one."""

    has_more: bool | None = None
    """Whether more pages follow."""
    next: str | None = None
    """The token of the next page; None on the last one."""

    def next_page_info(self) -> PageInfo | None:
        """What to ask for next; None on the last page."""
        return PageInfo(params={"page": self.next}) if self.next else None


class AsyncPaginator(Generic[PageT, T]):
    """A list call not yet made: `await` it for the first page, or iterate over the items of all pages."""

    __slots__ = ("_fetch",)

    def __init__(self, fetch: Callable[[], Awaitable[PageT]]) -> None:
        self._fetch = fetch

    def __await__(self) -> Generator[Any, Any, PageT]:
        return self._fetch().__await__()

    def __aiter__(self) -> AsyncIterator[T]:
        return _Items(_Pages(self._fetch))

    if not TYPE_CHECKING:  # a type checker knows that there is nothing of the kind

        def __iter__(self) -> Iterator[T]:
            raise TypeError(
                "cannot iterate over an AsyncPaginator with 'for'; use 'async for', or await its first page"
            )

        def __getitem__(self, index: object) -> T:
            raise TypeError("an AsyncPaginator has no items before it is awaited; await it, and take them from .data")

        def __getattr__(self, name: str) -> Any:
            from .missing_attributes import no_attribute

            raise no_attribute(self, name, "await it for the first page, or use 'async for' for the items of all pages")


class _Pages(Generic[PageT]):
    """Page after page. Nothing is fetched before it is asked for, and nothing is held open between."""

    __slots__ = ("_cycles", "_next")

    def __init__(self, fetch: Callable[[], Awaitable[PageT]]) -> None:
        self._next: Callable[[], Awaitable[PageT]] | None = fetch
        self._cycles = CycleDetector()

    def __aiter__(self) -> _Pages[PageT]:
        return self

    async def __anext__(self) -> PageT:
        if self._next is None:
            raise StopAsyncIteration
        page = await self._next()
        self._next = partial(self._after, page) if page.has_next_page() else None
        return page

    async def _after(self, page: PageT) -> PageT:
        self._cycles.check(page)
        return await page.get_next_page()


class _Items(Generic[T]):
    """The items of page after page."""

    __slots__ = ("_items", "_pages")

    def __init__(self, pages: _Pages[Any]) -> None:
        self._pages = pages
        self._items: Iterator[T] = iter(())

    def __aiter__(self) -> _Items[T]:
        return self

    async def __anext__(self) -> T:
        while True:
            for item in self._items:
                return item
            page = await anext(self._pages)
            self._items = iter(page.items_of_page())
