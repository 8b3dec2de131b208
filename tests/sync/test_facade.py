"""How asynchronous classes become synchronous ones, and that nothing of theirs is left out."""

from __future__ import annotations

import inspect
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx
import pytest

import openai_core
import openai_sync
from openai_core.testing import LocalServer
from openai_sync import OpenAI, Stream, SyncCursorPage, SyncPage
from openai_sync.facade import convert, core_module_of, sync_module_of, twin_of
from openai_sync.owner import Owner

ASK: Any = {"model": "gpt-4o", "messages": [{"role": "user", "content": "hello"}]}


@pytest.fixture(params=["asyncio", "trio"])
def sync_client(request: pytest.FixtureRequest, server: LocalServer) -> Iterator[OpenAI]:
    with OpenAI(api_key="sk-secret", base_url=server.base_url, portal_backend=request.param) as client:
        yield client


# Classes


class AsyncThing:
    """A thing."""

    def __init__(self) -> None:
        self.number = 1
        self.left: list[str] = []

    def __repr__(self) -> str:
        return "<AsyncThing>"

    async def add(self, amount: int, *, twice: bool = False) -> int:
        """Add to the number."""
        self.number += amount * (2 if twice else 1)
        return self.number

    async def other(self) -> AsyncThing:
        return AsyncThing()

    def plain(self) -> int:
        return self.number

    @property
    def double(self) -> int:
        """Twice the number."""
        return 2 * self.number

    @double.setter
    def double(self, value: int) -> None:
        self.number = value // 2

    @property
    def child(self) -> AsyncThing:
        return self.__dict__.setdefault("made", AsyncThing())

    @staticmethod
    def static() -> str:
        return "static"

    async def __aenter__(self) -> AsyncThing:
        return self

    async def __aexit__(self, *exc: object) -> None:
        self.left.append("left")

    def __aiter__(self) -> AsyncIterator[int]:
        return AsyncCount()


class AsyncCount:
    """Counts to three."""

    def __init__(self) -> None:
        self.count = 0

    def __aiter__(self) -> AsyncCount:
        return self

    async def __anext__(self) -> int:
        self.count += 1
        if self.count > 3:
            raise StopAsyncIteration
        return self.count


for _class in (AsyncThing, AsyncCount):
    _class.__module__ = "openai_core.things"


@pytest.fixture
def thing(sync_client: OpenAI) -> Any:
    return convert(AsyncThing(), sync_client._owner)


def test_coroutines_become_functions_that_keep_their_face(thing: Any) -> None:
    assert thing.add(2) == 3
    assert thing.add(2, twice=True) == 7
    add = type(thing).add
    assert not inspect.iscoroutinefunction(add)
    assert (add.__name__, add.__doc__) == ("add", "Add to the number.")
    assert str(inspect.signature(thing.add)) == "(amount: 'int', *, twice: 'bool' = False) -> 'int'"
    with pytest.raises(TypeError, match="no parameter 'thrice'; did you mean 'twice'"):
        thing.add(1, thrice=True)


@pytest.mark.parametrize(
    ("core", "sync"),
    [
        ("openai_core.streaming.stream", "openai_sync.streaming.stream"),
        ("openai_core.realtime.manager", "openai_sync.websockets.manager"),
        ("openai_core.resources.realtime.realtime", "openai_sync.resources.realtime.realtime"),
        ("openai_core", "openai_sync"),
    ],
)
def test_modules_have_the_same_name_in_both_packages_except_those_of_websockets(core: str, sync: str) -> None:
    assert sync_module_of(core) == sync
    assert core_module_of(sync) == core


def test_classes_are_named_and_documented_after_their_originals(thing: Any) -> None:
    kind = type(thing)
    assert (kind.__name__, kind.__module__, kind.__doc__) == ("Thing", "openai_sync.things", "A thing.")
    assert repr(thing) == "<Thing>"
    assert twin_of(AsyncThing) is kind


def test_values_are_converted_at_every_way_out(thing: Any) -> None:
    kind = type(thing)
    assert isinstance(thing.other(), kind)
    assert isinstance(thing.child, kind)
    assert thing.child is thing.child
    assert thing.plain() == thing.number == 1
    assert thing.double == 2
    assert thing.static() == "static"
    assert list(thing) == [1, 2, 3]
    with thing as entered:
        assert entered is thing
    assert thing.left == ["left"]


def test_attributes_are_those_of_the_original(thing: Any) -> None:
    thing.double = 10
    thing.number += 1
    assert thing.add(0) == 6
    assert {"add", "double", "number"} <= set(dir(thing))
    with pytest.raises(AttributeError, match="'Thing' object has no attribute 'nothing'"):
        _ = thing.nothing


def test_methods_can_be_replaced_as_tests_do(thing: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(thing, "add", lambda amount: f"mocked {amount}")
    assert thing.add(1) == "mocked 1"
    monkeypatch.undo()
    assert thing.add(1) == 2


def test_an_owner_that_never_called_anything_starts_no_thread() -> None:
    assert Owner(object(), "asyncio").lease.current is None


# The client


def test_resources_are_twins_that_stay_the_same(sync_client: OpenAI) -> None:
    assert sync_client.chat.completions is sync_client.chat.completions
    assert type(sync_client.files).__name__ == "Files"
    sync_client.timeout = openai_sync.Timeout(3)
    assert sync_client.timeout == openai_sync.Timeout(3)
    sync_client.api_key = "sk-other"
    assert sync_client.models.list().data


def test_a_changed_key_is_used_from_then_on(sync_client: OpenAI, server: LocalServer) -> None:
    models = sync_client.models
    models.list()
    sync_client.api_key = "sk-other"
    sync_client.models.list()
    sent = [request.headers["authorization"] for request in server.requests]
    assert sent == ["Bearer sk-secret", "Bearer sk-other"]


@pytest.mark.parametrize("asynchronous", [True, False])
def test_key_callables_are_asked(sync_client: OpenAI, server: LocalServer, asynchronous: bool) -> None:
    async def give_later() -> str:
        return "sk-given"

    client = sync_client.with_options(api_key=give_later if asynchronous else lambda: "sk-given")
    client.models.list()
    assert server.requests[-1].headers["authorization"] == "Bearer sk-given"


def test_repr_shows_no_secret(sync_client: OpenAI, server: LocalServer) -> None:
    assert repr(sync_client) == f"<OpenAI {server.base_url}/>"


def test_a_closed_client_says_so(sync_client: OpenAI) -> None:
    sync_client.models.list()
    sync_client.close()
    sync_client.close()
    assert sync_client.is_closed()
    with pytest.raises(RuntimeError, match="the client is closed"):
        sync_client.models.list()


def test_copies_are_clients_of_the_same_kind(sync_client: OpenAI) -> None:
    class Mine(OpenAI):
        pass

    copy = Mine(api_key="k", portal_backend=sync_client.portal_backend).with_options(max_retries=7)
    assert isinstance(copy, Mine)
    assert copy.max_retries == 7
    assert copy.portal_backend == sync_client.portal_backend


def test_wrong_constructor_arguments_name_the_facade() -> None:
    with pytest.raises(TypeError, match=r"^OpenAI\(\) got an unexpected keyword argument 'api_kee'"):
        OpenAI(api_kee="k")  # type: ignore[call-arg]
    with pytest.raises(ValueError, match="portal_backend='curio' is not known"):
        OpenAI(api_key="k", portal_backend="curio")  # type: ignore[arg-type]
    with pytest.raises(openai_sync.OpenAIError):
        OpenAI()


def test_the_backend_can_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_PORTAL_BACKEND", "trio")
    assert OpenAI(api_key="k").portal_backend == "trio"
    assert OpenAI(api_key="k", portal_backend="asyncio").portal_backend == "asyncio"


def test_an_httpx_client_of_the_user_is_used_and_left_open(sync_client: OpenAI, server: LocalServer) -> None:
    with httpx.Client(headers={"x-mine": "yes"}) as mine:
        backend = sync_client.portal_backend
        with OpenAI(api_key="k", base_url=server.base_url, http_client=mine, portal_backend=backend) as client:
            assert client.models.list().data
            assert "".join(
                chunk.choices[0].delta.content or ""
                for chunk in client.chat.completions.create(**ASK, stream=True)
                if chunk.choices
            )
        assert not mine.is_closed
    assert all(request.headers["x-mine"] == "yes" for request in server.requests)


def test_low_level_calls_take_classes_of_the_facade(sync_client: OpenAI) -> None:
    from openai_core.types.chat import ChatCompletionChunk

    body = {**ASK, "stream": True}
    stream = sync_client.post(
        "/chat/completions",
        cast_to=ChatCompletionChunk,
        body=body,
        stream=True,
        stream_cls=Stream[ChatCompletionChunk],
    )
    assert isinstance(stream, Stream)
    assert all(isinstance(chunk, ChatCompletionChunk) for chunk in stream)
    page = sync_client.get_api_list("/models", model=openai_sync.types.Model, page=SyncPage)
    assert isinstance(page, SyncPage)
    assert isinstance(page.data[0], openai_sync.types.Model)


# Pages


def test_pages_are_models_that_fetch_the_next(sync_client: OpenAI, server: LocalServer) -> None:
    names = [sync_client.files.create(file=(f"{n}.txt", b"x"), purpose="assistants").filename for n in range(5)]
    page = sync_client.files.list(limit=2)
    assert isinstance(page, SyncCursorPage)
    assert page.has_next_page()
    info = page.next_page_info()
    assert info is not None
    assert info.params == {"after": page.data[-1].id}
    assert [file.filename for file in page] == names[::-1]
    assert [len(each.data) for each in page.iter_pages()] == [2, 2, 1]
    following = page.get_next_page()
    assert isinstance(following, SyncCursorPage)
    assert following.to_dict()["has_more"] is True
    assert following._request_id == server.requests[-1].request_id
    *_, last = page.iter_pages()
    with pytest.raises(RuntimeError, match="there is no next page"):
        last.get_next_page()


def test_a_page_keeps_unknown_fields(sync_client: OpenAI, server: LocalServer) -> None:
    from openai_core.testing import Fault

    with server.fault(Fault.unknown_fields({"novelty": [1]}), path="/models"):
        page = sync_client.models.list()
    assert isinstance(page, SyncPage)
    assert page.model_extra == {"novelty": [1]}
    assert page.to_dict()["novelty"] == [1]


def test_a_page_made_by_hand_has_no_successor() -> None:
    page = SyncPage[Any](data=[1, 2], object="list")
    assert list(page) == [1, 2]
    with pytest.raises(RuntimeError, match="not received from a client"):
        page.get_next_page()


# Names


def test_every_name_is_there_for_programs_and_type_checkers() -> None:
    import ast
    import pathlib

    tree = ast.parse(pathlib.Path(openai_sync.__file__).read_text(encoding="utf-8"))
    branch = next(node for node in tree.body if isinstance(node, ast.If))
    exported = [alias for node in ast.walk(branch) if isinstance(node, ast.ImportFrom) for alias in node.names]
    checked = {alias.asname for alias in exported if alias.asname is not None}
    assert checked == set(openai_sync.__all__)
    assert set(openai_core.__all__) <= set(openai_sync.__all__)
    assert [name for name in openai_sync.__all__ if not hasattr(openai_sync, name)] == []
    assert set(openai_sync.__all__) <= set(dir(openai_sync))
    with pytest.raises(AttributeError, match="module 'openai_sync' has no attribute 'Nothing'"):
        _ = openai_sync.Nothing  # type: ignore[attr-defined]
    assert openai_sync.OpenAI.__module__ == "openai_sync.client.client"


def test_resources_can_be_imported_by_name(sync_client: OpenAI) -> None:
    from openai_sync.resources import files
    from openai_sync.resources.chat import Chat, Completions
    from openai_sync.resources.files import Files, FilesWithRawResponse

    assert isinstance(sync_client.chat, Chat)
    assert isinstance(sync_client.chat.completions, Completions)
    assert isinstance(sync_client.files, Files)
    assert isinstance(sync_client.files.with_raw_response, FilesWithRawResponse)
    assert {"Files", "FilesWithRawResponse", "FilesWithStreamingResponse"} <= set(dir(files))
    with pytest.raises(AttributeError, match=r"module 'openai_sync\.resources\.files' has no attribute 'CreateCall'"):
        _ = files.CreateCall  # type: ignore[attr-defined]


def test_module_without_docstring_has_that_of_its_original(monkeypatch: pytest.MonkeyPatch) -> None:
    import openai_core.resources.batches as original
    import openai_sync.resources.batches as twin

    assert twin.__doc__ is not None
    assert twin.__doc__.startswith("Batches of requests")
    monkeypatch.setitem(vars(twin), "__doc__", None)
    assert twin.__doc__ == original.__doc__
    assert inspect.getdoc(twin) == original.__doc__
