"""Lists in pages, in every world."""

from __future__ import annotations

import json
import pickle
from collections.abc import Callable
from typing import Any

import pytest

from openai_core import APIResponseValidationError, RepeatedPageError
from openai_core.pagination import (
    AsyncConversationCursorPage,
    AsyncCursorPage,
    AsyncNextCursorPage,
    AsyncPage,
    AsyncTokenPage,
)
from openai_core.testing import Fault, LocalServer
from openai_core.types import FileObject, Model

pytestmark = pytest.mark.anyio


async def five_files(client: Any) -> list[str]:
    """Upload five files; gives their ids, the latest first."""
    made = [await client.files.create(file=(f"{number}.jsonl", b"{}"), purpose="batch") for number in range(5)]
    return [file.id for file in reversed(made)]


async def test_iterating_goes_over_the_items_of_all_pages(client: Any, server: LocalServer) -> None:
    """Iterating goes over every page; the query is kept, and each page is asked for once."""
    ids = await five_files(client)
    before = len(server.requests)
    found = [file.id async for file in client.files.list(limit=2, purpose="batch")]
    assert sorted(found) == sorted(ids)
    pages = [request for request in server.requests[before:] if request.method == "GET"]
    assert [request.query.get("limit") for request in pages] == ["2"] * 3
    assert [request.query.get("purpose") for request in pages] == ["batch"] * 3
    assert [request.query.get("after") for request in pages] == [None, found[1], found[3]]


async def test_a_page_knows_whether_there_are_more(client: Any) -> None:
    """A page knows its items and whether there are more; the last one says so."""
    await five_files(client)
    page = await client.files.list(limit=3)
    assert len(page.data) == 3
    assert page.has_next_page()
    assert page.next_page_info().params == {"after": page.data[-1].id}
    last = await page.get_next_page()
    assert len(last.data) == 2
    assert not last.has_next_page()
    with pytest.raises(RuntimeError, match="no next page"):
        await last.get_next_page()


async def test_page_can_be_iterated_over(client: Any) -> None:
    """A page gives the items of itself and of all pages after it; `iter_pages` gives the pages."""
    ids = await five_files(client)
    page = await client.files.list(limit=2)
    assert sorted([file.id async for file in page]) == sorted(ids)
    assert [len(each.data) async for each in page.iter_pages()] == [2, 2, 1]


async def test_pages_are_models(client: Any) -> None:
    """A page dumps and prints like any model."""
    await five_files(client)
    page = await client.files.list(limit=1)
    assert page.to_dict()["data"][0]["object"] == "file"
    assert "of 1 item: FileObject" in repr(page)
    assert isinstance(page.data[0], FileObject)


async def test_a_list_that_comes_whole_has_one_page(client: Any) -> None:
    """Models come in one page."""
    page = await client.models.list()
    assert page.data
    assert not page.has_next_page()
    assert [model.id async for model in client.models.list()] == [model.id for model in page.data]


@pytest.mark.parametrize(
    "body",
    [
        {"object": "list", "data": [], "has_more": True},
        {"object": "list", "data": None, "has_more": True},
        {"object": "list"},
        {"object": "list", "data": [{"id": "file-1"}], "has_more": False},
        {"object": "list", "data": [{"name": "without id"}], "has_more": True},
    ],
    ids=["empty", "null", "missing", "no more", "no id"],
)
async def test_list_ends(client: Any, server: LocalServer, body: Any) -> None:
    """A page without items, without a cursor, or that says it is the last, is the last."""
    with server.fault(Fault.body(json.dumps(body))):
        items = [item async for item in client.files.list()]
        assert len(items) == len(body.get("data") or [])
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("page", "first", "cursor"),
    [
        (AsyncCursorPage, {"data": [{"id": "a"}], "has_more": True}, "a"),
        (AsyncConversationCursorPage, {"data": [{"id": "a"}], "has_more": True, "last_id": "z"}, "z"),
        (AsyncNextCursorPage, {"data": [{"id": "a"}], "has_more": True, "next": "n"}, "n"),
        (AsyncTokenPage, {"data": [{"id": "a"}], "has_more": True, "next": "n"}, "n"),
        (AsyncPage, {"data": [{"id": "a"}], "object": "list"}, None),
    ],
)
async def test_each_kind_of_page_names_the_next_one(
    client: Any, server: LocalServer, page: Any, first: Any, cursor: str | None
) -> None:
    """Each kind has its own way to name the next page."""
    last = {**first, "has_more": False}
    with (
        server.fault(Fault.body(json.dumps(first)), times=1),
        server.fault(Fault.body(json.dumps(last)), times=1),
    ):
        items = [item.id async for item in client.get_api_list("/things", model=FileObject, page=page)]
    name = "page" if page is AsyncTokenPage else "after"
    asked = [request.query.get(name) for request in server.requests]
    assert asked == ([None] if cursor is None else [None, cursor])
    assert items == ["a"] * len(asked)


async def test_parametrised_page_class(client: Any, server: LocalServer) -> None:
    """A page class that names its items is taken as it is."""
    await five_files(client)
    page = await client.get_api_list("/files", model=FileObject, page=AsyncCursorPage[FileObject])
    assert isinstance(page.data[0], FileObject)


async def test_leaving_early_asks_for_no_more(client: Any, server: LocalServer) -> None:
    """Pages that are not wanted are not fetched."""
    await five_files(client)
    before = len(server.requests)
    async for _ in client.files.list(limit=2):
        break
    assert len(server.requests) == before + 1


async def test_wrong_parameters_are_told_at_once(client: Any, server: LocalServer) -> None:
    """A list call refuses a misspelt name before anything is sent."""
    with pytest.raises(TypeError, match="did you mean 'limit'"):
        await client.files.list(limits=3)
    assert server.requests == []


async def collect(items: Any, found: list[str]) -> None:
    """Add the id of each item, if it has one, to what was found."""
    async for item in items:
        found.append(getattr(item, "id", ""))


FILE = {"object": "file", "bytes": 1, "created_at": 1, "filename": "f", "purpose": "batch", "status": "processed"}


@pytest.mark.parametrize(
    ("page", "first", "cursor"),
    [
        (AsyncCursorPage, {"data": [], "has_more": True, "last_id": "z"}, "z"),
        (AsyncConversationCursorPage, {"data": [], "has_more": True, "last_id": "z"}, "z"),
        (AsyncNextCursorPage, {"data": [], "has_more": True, "next": "n"}, "n"),
        (AsyncNextCursorPage, {"data": [], "next": "n"}, "n"),
        (AsyncTokenPage, {"data": None, "next": "n"}, "n"),
    ],
)
async def test_empty_page_with_a_cursor_is_not_the_last(
    client: Any, server: LocalServer, page: Any, first: Any, cursor: str
) -> None:
    """Servers that filter after they cut a list into pages send such pages."""
    last = {"data": [{"id": "a"}], "has_more": False}
    with (
        server.fault(Fault.body(json.dumps(first)), times=1),
        server.fault(Fault.body(json.dumps(last)), times=1),
    ):
        items = [item.id async for item in client.get_api_list("/things", model=FileObject, page=page)]
    assert items == ["a"]
    assert [*server.requests[-1].query.values()] == [cursor]


async def test_ids_may_be_numbers(client: Any, server: LocalServer) -> None:
    """They lead to the next page as texts do."""
    first, last = {"data": [{"id": 4}, {"id": 5}], "has_more": True}, {"data": [{"id": 6}], "has_more": False}
    with server.fault(Fault.body(json.dumps(first)), times=1), server.fault(Fault.body(json.dumps(last)), times=1):
        assert [item.id async for item in client.files.list()] == [4, 5, 6]
    assert server.requests[-1].query == {"after": "5"}


@pytest.mark.parametrize("more", ["false", "False", "0", ""])
async def test_no_more_may_be_a_text(client: Any, server: LocalServer, more: str) -> None:
    """As some servers write it."""
    with server.fault(Fault.body(json.dumps({"data": [{"id": "a"}], "has_more": more}))):
        assert [item.id async for item in client.files.list()] == ["a"]
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("page", "body"),
    [
        (AsyncCursorPage, {"data": [{"id": "a"}, {"id": "b"}], "has_more": True}),
        (AsyncCursorPage, {"data": [{"id": "a"}, {"id": "b"}]}),
        (AsyncConversationCursorPage, {"data": [{"id": "a"}, {"id": "b"}], "has_more": True, "last_id": "b"}),
        (AsyncNextCursorPage, {"data": [{"id": "a"}, {"id": "b"}], "has_more": True, "next": "b"}),
        (AsyncTokenPage, {"data": [{"id": "a"}, {"id": "b"}], "next": "b"}),
        (AsyncTokenPage, {"data": [], "next": "b"}),
    ],
)
async def test_server_that_ignores_the_cursor_is_told(client: Any, server: LocalServer, page: Any, body: Any) -> None:
    """The same page again is an error once it was received, with iteration and page by page."""
    name = "page" if page is AsyncTokenPage else "after"
    found: list[str] = []
    with server.fault(Fault.body(json.dumps(body))):
        with pytest.raises(RepeatedPageError, match=f"lead to {name}='b' again") as caught:
            await collect(client.get_api_list("/things", model=FileObject, page=page), found)
        assert found == ["a", "b"] * 2 if body["data"] else not found
        assert len(server.requests) == 2
        assert caught.value.params == {name: "b"}
        second = await (await client.get_api_list("/things", model=FileObject, page=page)).get_next_page()
        with pytest.raises(RepeatedPageError):
            await second.get_next_page()
    assert isinstance(pickle.loads(pickle.dumps(caught.value)), RepeatedPageError)


@pytest.mark.parametrize(("lead", "cycle"), [(0, 2), (1, 3), (5, 1), (3, 7)])
async def test_pages_in_a_circle_are_told(client: Any, server: LocalServer, lead: int, cycle: int) -> None:
    """A cursor that comes again after others ends the iteration, at most a few rounds later."""
    names = [f"p{number}" for number in range(lead + cycle)]
    after = dict(zip(names, [*names[1:], names[lead]], strict=True))

    def respond(cursor: str | None) -> Fault:
        body = {"data": [{**FILE, "id": cursor or "start"}], "next": after.get(cursor or "", "p0")}
        return Fault.body(json.dumps(body))

    def asks_for(cursor: str | None) -> Callable[[Any], bool]:
        return lambda request: request.query.get("after") == cursor

    for cursor in (None, *names):
        server.fault(respond(cursor), match=asks_for(cursor))
    with pytest.raises(RepeatedPageError):
        await collect(client.get_api_list("/things", model=FileObject, page=AsyncNextCursorPage), [])
    assert len(server.requests) < 5 * (lead + cycle) + 5
    page = await client.get_api_list("/things", model=FileObject, page=AsyncNextCursorPage)
    with pytest.raises(RepeatedPageError):
        await collect(page.iter_pages(), [])
    assert len(server.requests) < 10 * (lead + cycle) + 10


async def test_bare_array_is_a_page(client: Any, server: LocalServer) -> None:
    """Servers without pages send the list itself; it is whole."""
    models = [{"id": "m1", "object": "model", "created": 1, "owned_by": "me"}, {"id": "m2"}]
    with server.fault(Fault.body(json.dumps(models))):
        assert [model.id async for model in client.models.list()] == ["m1", "m2"]
        assert [file.id async for file in client.files.list()] == ["m1", "m2"]
        page = await client.models.list()
    assert isinstance(page.data[0], Model)
    assert len(server.requests) == 3


async def test_bare_array_is_no_page_for_strict_clients(make_client: Any, server: LocalServer) -> None:
    """A client that was told to be strict takes documented answers only."""
    with server.fault(Fault.body("[]")), pytest.raises(APIResponseValidationError, match="got an array"):
        await make_client(_strict_response_validation=True).models.list()
