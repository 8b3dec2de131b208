"""Files, in every world: uploaded from whatever holds bytes, listed, read back, waited for, deleted."""

from __future__ import annotations

import io
import tempfile
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

import anyio
import anyio.lowlevel
import pytest

from openai_core import BadRequestError, NotFoundError
from openai_core.calls.binary import HttpxBinaryResponseContent
from openai_core.testing import Fault, LocalServer
from openai_core.types import FileDeleted, FileObject

pytestmark = pytest.mark.anyio

TEXT = b'{"line": 1}\n{"line": 2}\n'

STILL_UPLOADED = Fault.unknown_fields({"status": "uploaded"})


async def upload(client: Any, content: bytes = TEXT, purpose: str = "assistants") -> FileObject:
    made: FileObject = await client.files.create(file=content, purpose=purpose)
    return made


def sent_file(server: LocalServer, number: int = -1) -> Any:
    """The file part of a request."""
    (part,) = [part for part in server.requests[number].parts if part.name == "file"]
    return part


class OnlyReads:
    """The least that a file is."""

    def __init__(self, content: bytes) -> None:
        self.rest = io.BytesIO(content)

    def read(self, size: int = -1, /) -> bytes:
        return self.rest.read(size)


class OnlyReadsAsync:
    """The least that an async file is."""

    def __init__(self, content: bytes) -> None:
        self.rest = io.BytesIO(content)

    async def read(self, size: int = -1, /) -> bytes:
        await anyio.lowlevel.checkpoint()
        return self.rest.read(size)


@asynccontextmanager
async def given(kind: str, path: Path) -> AsyncIterator[Any]:
    """The file at `path`, which holds `TEXT`, in one of the forms in which users have files."""
    content = TEXT
    plain: dict[str, Callable[[], Any]] = {
        "bytes": lambda: content,
        "bytearray": lambda: bytearray(content),
        "memoryview": lambda: memoryview(content),
        "path": lambda: path,
        "BytesIO": lambda: io.BytesIO(content),
        "reader": lambda: OnlyReads(content),
        "async reader": lambda: OnlyReadsAsync(content),
        "name and bytes": lambda: ("data.jsonl", content),
        "name and path": lambda: ("data.jsonl", path),
        "name, text and type": lambda: ("data.jsonl", content.decode(), "application/jsonl"),
        "name, bytes, type and headers": lambda: ("data.jsonl", content, "application/jsonl", {"X-Own": "1"}),
    }
    async with AsyncExitStack() as stack:
        if kind == "open file":
            yield stack.enter_context(path.open("rb"))
        elif kind == "temporary file":
            with tempfile.TemporaryFile() as file:
                file.write(content)
                yield file
        elif kind == "async file":
            yield await stack.enter_async_context(await anyio.open_file(path, "rb"))
        elif kind == "name and open file":
            yield "data.jsonl", stack.enter_context(path.open("rb"))
        else:
            yield plain[kind]()


KINDS = [
    "bytes",
    "bytearray",
    "memoryview",
    "path",
    "open file",
    "temporary file",
    "BytesIO",
    "reader",
    "async file",
    "async reader",
    "name and bytes",
    "name and path",
    "name and open file",
    "name, text and type",
    "name, bytes, type and headers",
]


# Uploading


@pytest.mark.parametrize("kind", KINDS)
async def test_file_may_be_given_as(client: Any, server: LocalServer, tmp_path: Path, kind: str) -> None:
    """Whatever holds the bytes, they arrive."""
    path = tmp_path / "data.jsonl"
    path.write_bytes(TEXT)
    async with given(kind, path) as file:
        made = await client.files.create(file=file, purpose="fine-tune")

    assert isinstance(made, FileObject)
    assert (made.bytes, made.purpose) == (len(TEXT), "fine-tune")
    assert sent_file(server).content == TEXT
    assert (await client.files.content(made.id)).content == TEXT


@pytest.mark.parametrize("kind", ["path", "open file", "async file", "name and bytes", "name and open file"])
async def test_file_brings_its_name(client: Any, tmp_path: Path, kind: str) -> None:
    """A path, an open file and a tuple tell the file's name."""
    path = tmp_path / "data.jsonl"
    path.write_bytes(TEXT)
    async with given(kind, path) as file:
        assert (await client.files.create(file=file, purpose="fine-tune")).filename == "data.jsonl"


async def test_type_and_headers_of_a_file_are_sent(client: Any, server: LocalServer) -> None:
    """A tuple may say what is in the file, and more."""
    await client.files.create(file=("a.csv", b"1,2", "text/csv", {"X-Own": "1"}), purpose="assistants")

    part = sent_file(server)
    assert part.content_type == "text/csv"
    assert part.headers["x-own"] == "1"


async def test_nested_parameters_are_fields_of_the_form(client: Any, server: LocalServer) -> None:
    """An object among the parameters is sent in brackets."""
    made = await client.files.create(
        file=b"x", purpose="assistants", expires_after={"anchor": "created_at", "seconds": 3600}
    )

    fields = {part.name: part.content for part in server.requests[0].parts if part.name != "file"}
    assert fields == {
        "purpose": b"assistants",
        "expires_after[anchor]": b"created_at",
        "expires_after[seconds]": b"3600",
    }
    assert made.expires_at == made.created_at + 3600


async def test_extra_body_is_in_the_form(client: Any, server: LocalServer) -> None:
    """Fields that the API reference does not know can be added to an upload."""
    await client.files.create(file=b"x", purpose="assistants", extra_body={"note": "mine"})

    assert [part.content for part in server.requests[0].parts if part.name == "note"] == [b"mine"]


@pytest.mark.parametrize(
    "wrong",
    ["just text", None, 5, ["a"], ("only a name",), ("a", 5), io.StringIO("text")],
    ids=lambda value: "StringIO" if isinstance(value, io.StringIO) else repr(value),
)
async def test_what_is_no_file_is_refused(client: Any, server: LocalServer, wrong: Any) -> None:
    """Anything else is an error that names the parameter; nothing is sent."""
    with pytest.raises(TypeError, match="file"):
        await client.files.create(file=wrong, purpose="assistants")

    assert server.requests == []


async def test_path_that_does_not_exist_is_refused(client: Any, server: LocalServer, tmp_path: Path) -> None:
    """A missing file is found before anything is sent."""
    with pytest.raises(FileNotFoundError):
        await client.files.create(file=tmp_path / "missing.txt", purpose="assistants")

    assert server.requests == []


async def test_open_file_stays_the_callers(client: Any, tmp_path: Path) -> None:
    """A file that the caller opened is not closed."""
    path = tmp_path / "data.jsonl"
    path.write_bytes(TEXT)
    with path.open("rb") as file:
        await client.files.create(file=file, purpose="assistants")
        assert not file.closed


async def test_refused_upload_is_told(client: Any) -> None:
    """The server's complaint about the form reaches the caller."""
    with pytest.raises(BadRequestError, match="purpose"):
        await client.files.create(file=b"x", purpose="decoration")


async def test_upload_of_many_pieces_arrives_whole(client: Any, server: LocalServer, tmp_path: Path) -> None:
    """A file larger than what is read at a time is sent piece by piece, with its length known before."""
    path = tmp_path / "long.bin"
    path.write_bytes(bytes(range(256)) * 12_000)
    made = await client.files.create(file=path, purpose="assistants")

    assert made.bytes == 256 * 12_000
    assert (await client.files.content(made.id)).content == path.read_bytes()
    assert int(server.requests[0].headers["content-length"]) == server.requests[0].body_length


# Looking at files


async def test_retrieve_gives_the_facts(client: Any) -> None:
    """A file that was uploaded can be looked at."""
    made = await upload(client)
    found = await client.files.retrieve(made.id)

    assert (found.id, found.bytes, found.filename) == (made.id, len(TEXT), made.filename)
    assert found._request_id


async def test_list_goes_over_all_pages(client: Any, server: LocalServer) -> None:
    """Iterating gets page after page; the parameters stay the same on each."""
    made = [await upload(client) for _ in range(5)]
    await upload(client, purpose="batch")
    before = len(server.requests)
    found = [file.id async for file in client.files.list(purpose="assistants", limit=2, order="asc")]

    assert found == [file.id for file in made]
    queries = [request.query for request in server.requests[before:]]
    shared = {"purpose": "assistants", "limit": "2", "order": "asc"}
    assert queries == [shared, {**shared, "after": made[1].id}, {**shared, "after": made[3].id}]


async def test_list_gives_a_page_when_awaited(client: Any) -> None:
    """The first page is a value of its own."""
    for _ in range(3):
        await upload(client)
    page = await client.files.list(limit=2)

    assert len(page.data) == 2
    assert page.has_more is True
    assert all(isinstance(file, FileObject) for file in page.data)


async def test_deleted_file_is_gone(client: Any) -> None:
    """Deleting says so, and the file is not found any more."""
    made = await upload(client)
    deleted = await client.files.delete(made.id)

    assert deleted == FileDeleted(id=made.id, object="file", deleted=True)
    with pytest.raises(NotFoundError):
        await client.files.retrieve(made.id)


# Content


async def test_content_is_binary(client: Any, server: LocalServer) -> None:
    """A file's bytes come back as they are, asked for as binary."""
    made = await upload(client, b"\x00\xff\xfe binary")
    content = await client.files.content(made.id)

    assert isinstance(content, HttpxBinaryResponseContent)
    assert content.content == content.read() == b"\x00\xff\xfe binary"
    assert server.requests[-1].headers["accept"] == "application/binary"


async def test_content_of_a_missing_file_is_an_error(client: Any) -> None:
    """An error is an error, also where bytes were expected."""
    with pytest.raises(NotFoundError, match="no file has the id 'file-none'"):
        await client.files.content("file-none")


async def test_retrieve_content_is_deprecated(client: Any) -> None:
    """The old name gives text, and a warning that names the new one."""
    made = await upload(client)
    with pytest.warns(DeprecationWarning, match=r"use files\.content\(\)"):
        text = await client.files.retrieve_content(made.id)

    assert text == TEXT.decode()


# Waiting


async def test_waiting_ends_when_the_file_is_processed(client: Any, server: LocalServer) -> None:
    """The file is asked for until it is ready."""
    made = await upload(client)
    with server.fault(STILL_UPLOADED, path="/files/*", times=2):
        ready = await client.files.wait_for_processing(made.id, poll_interval=0.001)

    assert ready.status == "processed"
    assert [request.method for request in server.requests[1:]] == ["GET"] * 3


@pytest.mark.parametrize("status", ["error", "deleted"])
async def test_waiting_ends_when_processing_failed(client: Any, server: LocalServer, status: str) -> None:
    """There is nothing more to wait for when a file failed or went."""
    made = await upload(client)
    with server.fault(Fault.unknown_fields({"status": status}), path="/files/*"):
        assert (await client.files.wait_for_processing(made.id)).status == status


async def test_waiting_has_an_end(client: Any, server: LocalServer) -> None:
    """After `max_wait_seconds` it is an error that names the file and its status."""
    made = await upload(client)
    with server.fault(STILL_UPLOADED, path="/files/*"):
        with pytest.raises(RuntimeError, match=rf"file {made.id} has status 'uploaded' after 0.2 seconds"):
            await client.files.wait_for_processing(made.id, poll_interval=0.02, max_wait_seconds=0.2)

    assert len(server.requests) > 2


async def test_waiting_does_not_sleep_past_its_end(client: Any, server: LocalServer) -> None:
    """When the next question would come too late, it is told at once."""
    made = await upload(client)
    with server.fault(STILL_UPLOADED, path="/files/*"), anyio.fail_after(5), pytest.raises(RuntimeError):
        await client.files.wait_for_processing(made.id, poll_interval=60, max_wait_seconds=30)

    assert len(server.requests) == 2


@pytest.mark.parametrize("interval", [0, -1.0, float("nan"), float("inf")])
async def test_bad_poll_interval_is_refused(client: Any, server: LocalServer, interval: float) -> None:
    """Asking without a pause, or never again, is a mistake; nothing is sent."""
    with pytest.raises(ValueError, match=f"poll_interval .* got {interval}"):
        await client.files.wait_for_processing("file-1", poll_interval=interval)

    assert server.requests == []


@pytest.mark.parametrize("limit", [-1.0, float("nan")])
async def test_bad_limit_of_waiting_is_refused(client: Any, server: LocalServer, limit: float) -> None:
    """A limit that no time reaches, or that is over already, is a mistake; nothing is sent."""
    with pytest.raises(ValueError, match=f"max_wait_seconds .* got {limit}"):
        await client.files.wait_for_processing("file-1", max_wait_seconds=limit)

    assert server.requests == []


async def test_a_missing_file_is_not_waited_for(client: Any) -> None:
    """A file that is not there is not waited for."""
    with pytest.raises(NotFoundError):
        await client.files.wait_for_processing("file-none")
