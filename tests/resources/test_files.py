"""Files, in every world."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import anyio
import pytest

from openai_core.testing import Fault, LocalServer
from openai_core.types import FileDeleted, FileObject

pytestmark = pytest.mark.anyio

CONTENT = b'{"a": 1}\n'


@pytest.mark.parametrize("kind", ["bytes", "path", "file", "BytesIO", "pair", "triple", "quadruple", "async file"])
async def test_every_kind_of_file(client: Any, server: LocalServer, tmp_path: Path, kind: str) -> None:
    """Whatever the file is given as, its bytes arrive."""
    path = tmp_path / "data.jsonl"
    path.write_bytes(CONTENT)
    with path.open("rb") as opened:
        async with await anyio.open_file(path, "rb") as opened_async:
            file: Any = {
                "bytes": CONTENT,
                "path": path,
                "file": opened,
                "BytesIO": io.BytesIO(CONTENT),
                "pair": ("data.jsonl", CONTENT),
                "triple": ("data.jsonl", io.BytesIO(CONTENT), "text/plain"),
                "quadruple": ("data.jsonl", CONTENT, "text/plain", {"X-Part": "1"}),
                "async file": opened_async,
            }[kind]
            made = await client.files.create(
                file=file, purpose="batch", expires_after={"anchor": "created_at", "seconds": 3600}
            )
    assert isinstance(made, FileObject)
    assert (made.bytes, made.purpose) == (len(CONTENT), "batch")
    assert (await client.files.content(made.id)).read() == CONTENT
    assert b"expires_after[anchor]" in server.requests[0].body


@pytest.mark.parametrize("file", [io.StringIO("text"), "data.jsonl", 7, None, ("name",), Path("/no/such/file")])
async def test_what_is_no_file_is_refused(client: Any, server: LocalServer, file: Any) -> None:
    """A wrong file is told before anything is sent."""
    with pytest.raises((TypeError, ValueError, OSError)):
        await client.files.create(file=file, purpose="batch")
    assert server.requests == []


async def test_life_of_a_file(client: Any) -> None:
    """A file can be looked up, listed and deleted."""
    made = await client.files.create(file=("a.jsonl", CONTENT), purpose="batch")
    assert (await client.files.retrieve(made.id)).id == made.id
    assert [file.id async for file in client.files.list(purpose="batch")] == [made.id]
    assert [file.id async for file in client.files.list(purpose="assistants")] == []
    deleted = await client.files.delete(made.id)
    assert isinstance(deleted, FileDeleted)
    assert deleted.deleted


async def test_content_as_text_is_deprecated(client: Any) -> None:
    """`retrieve_content` works and says what to use instead."""
    made = await client.files.create(file=("a.jsonl", CONTENT), purpose="batch")
    with pytest.warns(DeprecationWarning, match=r"use files\.content"):
        assert await client.files.retrieve_content(made.id) == CONTENT.decode()


async def test_waiting_for_a_file(client: Any, server: LocalServer) -> None:
    """Waiting ends when the file is processed, and gives it."""
    made = await client.files.create(file=("a.jsonl", CONTENT), purpose="batch")
    with server.fault(Fault.unknown_fields({"status": "uploaded"}), path=f"/files/{made.id}", times=2):
        file = await client.files.wait_for_processing(made.id, poll_interval=0.01)
    assert file.status == "processed"
    assert len(server.requests) == 4


async def test_waiting_ends(client: Any, server: LocalServer) -> None:
    """A file that is not processed in time is told with its state; a senseless interval is refused."""
    made = await client.files.create(file=("a.jsonl", CONTENT), purpose="batch")
    with server.fault(Fault.unknown_fields({"status": "uploaded"}), path=f"/files/{made.id}"):
        with pytest.raises(RuntimeError, match=r"has status 'uploaded' after 0\.02 seconds"):
            await client.files.wait_for_processing(made.id, poll_interval=0.01, max_wait_seconds=0.02)
    with pytest.raises(ValueError, match="poll_interval"):
        await client.files.wait_for_processing(made.id, poll_interval=0)


@pytest.mark.parametrize("method", ["retrieve", "delete", "content"])
@pytest.mark.parametrize("hostile", ["", ".", ".."])
async def test_ids_cannot_leave_their_place(client: Any, server: LocalServer, method: str, hostile: str) -> None:
    """An id that would address something else is refused."""
    with pytest.raises(ValueError, match="file_id"):
        await getattr(client.files, method)(hostile)
    assert server.requests == []


@pytest.mark.parametrize("odd", ["a/b", "a?b", "a#b", "%2e%2e", "a b", "ä"])
async def test_odd_ids_stay_one_segment(client: Any, server: LocalServer, odd: str) -> None:
    """Any other id reaches the server as one segment."""
    from urllib.parse import unquote

    from openai_core import NotFoundError

    with pytest.raises(NotFoundError):
        await client.files.retrieve(odd)
    segments = server.requests[0].target.split("/")
    assert len(segments) == 4
    assert unquote(segments[-1]) == odd
