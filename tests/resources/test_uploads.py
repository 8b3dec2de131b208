"""Uploads in parts, in every world; and how uploads of any kind tell how far they have come."""

from __future__ import annotations

import hashlib
import io
import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import anyio
import pytest

from openai_core import BadRequestError, InternalServerError, RetryPolicy, UploadCheckpoint, UploadProgress
from openai_core.http.forms.files import PIECE_BYTES
from openai_core.testing import Fault, LocalServer

pytestmark = pytest.mark.anyio

CONTENT = bytes(range(256)) * 41  # 10,496 bytes
PART = 1000
LONG = 30.0
"""Seconds that a busy machine may need for what takes none."""
MD5 = hashlib.md5(CONTENT).hexdigest()
COMMON: dict[str, Any] = {"mime_type": "text/plain", "purpose": "assistants", "part_size": PART}


class Pipe:
    """Bytes that can be read once, from the start, of a size that nobody knows."""

    def __init__(self, content: bytes) -> None:
        self.rest = io.BytesIO(content)

    def read(self, size: int = -1, /) -> bytes:
        return self.rest.read(min(size, 700) if size >= 0 else 700)


def given(kind: str, path: Path) -> dict[str, Any]:
    """Arguments that name the content."""
    path.write_bytes(CONTENT)
    forms: dict[str, Callable[[], dict[str, Any]]] = {
        "path": lambda: {"file": path},
        "str": lambda: {"file": str(path)},
        "bytes": lambda: {"file": CONTENT, "filename": "data.bin", "bytes": len(CONTENT)},
        "BytesIO": lambda: {"file": io.BytesIO(CONTENT), "filename": "data.bin"},
        "open file": lambda: {"file": path.open("rb")},
        "pipe": lambda: {"file": Pipe(CONTENT), "filename": "data.bin", "bytes": len(CONTENT)},
        "name and bytes": lambda: {"file": ("data.bin", CONTENT)},
    }
    return forms[kind]()


KINDS = pytest.mark.parametrize("kind", ["path", "str", "bytes", "BytesIO", "open file", "pipe", "name and bytes"])


def parts_sent(server: LocalServer) -> list[bytes]:
    """The contents of the parts that came whole, in the order in which they came."""
    found = [request for request in server.requests if request.path.endswith("/parts") and request.status == 200]
    return [part.content for request in found for part in request.parts]


async def content_of(client: Any, upload: Any) -> bytes:
    found: bytes = (await client.files.content(upload.file.id)).content
    return found


@KINDS
@pytest.mark.parametrize("md5", [MD5, True])
async def test_file_is_sent_in_parts(client: Any, server: LocalServer, tmp_path: Path, kind: str, md5: Any) -> None:
    """Whatever holds the bytes, they arrive in parts of the right length, and are put together in order."""
    arguments = given(kind, tmp_path / "data.bin")
    try:
        done = await client.uploads.upload_file_chunked(**arguments, **COMMON, md5=md5)
    finally:
        if kind == "open file":
            arguments["file"].close()

    assert (done.status, done.filename, done.bytes) == ("completed", "data.bin", len(CONTENT))
    assert await content_of(client, done) == CONTENT
    assert sorted(map(len, parts_sent(server))) == [496, *[PART] * 10]
    assert server.requests[-2].json["md5"] == MD5


async def test_without_a_checksum_none_is_sent(client: Any, server: LocalServer) -> None:
    await client.uploads.upload_file_chunked(file=CONTENT, filename="a", **COMMON)
    assert "md5" not in server.requests[-1].json


async def test_wrong_checksum_is_the_servers_to_refuse(client: Any) -> None:
    with pytest.raises(BadRequestError, match="MD5"):
        await client.uploads.upload_file_chunked(file=CONTENT, filename="a", md5="0" * 32, **COMMON)


async def test_the_last_part_may_be_as_long_as_the_others(client: Any, server: LocalServer) -> None:
    """The last part may be as long as the others, and a file may have one part only."""
    done = await client.uploads.upload_file_chunked(file=b"x" * (2 * PART), filename="a", **COMMON)
    assert done.bytes == 2 * PART
    assert list(map(len, parts_sent(server))) == [PART, PART]


# At the same time


@pytest.mark.parametrize("kind", ["bytes", "pipe"])
async def test_parts_are_sent_a_few_at_a_time(client: Any, server: LocalServer, tmp_path: Path, kind: str) -> None:
    """No more than `max_concurrency`, and no fewer."""
    stalled = server.fault(Fault.stall(None), path="/uploads/*/parts")
    arguments = given(kind, tmp_path / "data.bin")

    def waiting() -> int:
        return sum(request.path.endswith("/parts") for request in server.requests)

    async def go() -> None:
        await client.uploads.upload_file_chunked(**arguments, **COMMON, max_concurrency=3)

    async with anyio.create_task_group() as group:
        group.start_soon(go)
        await server.wait_for_async(lambda: waiting() == 3)
        await anyio.wait_all_tasks_blocked()
        assert waiting() == 3
        stalled.release()
    assert len(parts_sent(server)) == 11


# Failures


async def test_part_that_fails_for_a_moment_is_sent_again(client: Any, server: LocalServer) -> None:
    with server.fault(Fault.status(500), path="/uploads/*/parts", times=2):
        done = await client.uploads.upload_file_chunked(file=CONTENT, filename="a", md5=True, **COMMON)
    assert await content_of(client, done) == CONTENT


@pytest.mark.parametrize("kind", ["path", "bytes", "pipe"])
async def test_upload_goes_on_from_its_checkpoint(
    make_client: Callable[..., Any], server: LocalServer, tmp_path: Path, kind: str
) -> None:
    """A part fails, retries included. The same call with the checkpoint sends what is missing, and nothing else."""
    client = make_client(retry=RetryPolicy(max_retries=1, initial_delay=0.001, max_delay=0.002))
    path = tmp_path / "data.bin"
    checkpoint = UploadCheckpoint()
    with server.fault(
        Fault.status(500),
        path="/uploads/*/parts",
        match=lambda request: sum(each.path.endswith("/parts") for each in server.requests) > 4,
        times=2,
    ):
        with pytest.raises(InternalServerError) as caught:
            await client.uploads.upload_file_chunked(
                **given(kind, path), **COMMON, max_concurrency=1, checkpoint=checkpoint
            )
    there = len(checkpoint.part_ids)
    assert 0 < there < 11
    assert f"{there} of 11 parts of upload {checkpoint.upload_id} are there" in "".join(caught.value.__notes__)

    again = UploadCheckpoint.from_json(checkpoint.to_json())
    assert again == checkpoint
    done = await client.uploads.upload_file_chunked(**given(kind, path), **COMMON, md5=True, checkpoint=again)
    assert await content_of(client, done) == CONTENT
    assert len(parts_sent(server)) == 11
    assert sum(request.path == "/uploads" for request in server.requests) == 1
    assert again.completed
    with pytest.raises(ValueError, match="which is complete; use a new one"):
        await client.uploads.upload_file_chunked(**given(kind, path), **COMMON, checkpoint=again)


async def test_checkpoint_of_another_file_is_refused(client: Any, server: LocalServer) -> None:
    checkpoint = UploadCheckpoint(upload_id="upload_1", filename="a", total_bytes=5, part_size=PART)
    with pytest.raises(ValueError, match="got 'b' of 10496 bytes with the checkpoint of an upload of 'a' of 5 bytes"):
        await client.uploads.upload_file_chunked(file=CONTENT, filename="b", **COMMON, checkpoint=checkpoint)
    with pytest.raises(ValueError, match="got part_size=7, but the checkpoint's parts have 1000 bytes"):
        await client.uploads.upload_file_chunked(
            file=b"12345", filename="a", mime_type="text/plain", purpose="batch", part_size=7, checkpoint=checkpoint
        )
    assert server.requests == []


async def test_failing_part_cancels_the_others(make_client: Callable[..., Any], server: LocalServer) -> None:
    """One part is refused while another one is under way, which is given up: its connection ends."""
    client = make_client(max_retries=0)
    # The first part that came whole is stalled, the next one refused: when that is known, one is under way for sure.
    stall = server.fault(Fault.stall(None), path="/uploads/*/parts", times=1)
    refusal = server.fault(Fault.status(400), path="/uploads/*/parts", times=1)
    with pytest.raises(BadRequestError):
        await client.uploads.upload_file_chunked(file=CONTENT, filename="a", **COMMON, max_concurrency=2)
    await server.wait_for_disconnect_async(timeout=LONG)
    stall.remove()
    assert (stall.count, refusal.count, len(server.requests)) == (1, 1, 3)


async def test_a_cancelled_upload_sends_no_more_parts(make_client: Callable[..., Any], server: LocalServer) -> None:
    """Nothing goes on behind the caller's back, and the client works on."""
    client = make_client(max_retries=0)
    stall = server.fault(Fault.stall(None), path="/uploads/*/parts")

    async def go() -> None:
        await client.uploads.upload_file_chunked(file=CONTENT, filename="a", **COMMON, max_concurrency=2)

    async with anyio.create_task_group() as group:
        group.start_soon(go)
        await server.wait_for_async(lambda: len(server.requests) == 3, timeout=LONG)
        group.cancel_scope.cancel()
    await server.wait_for_disconnect_async(2, timeout=LONG)
    stall.remove()
    assert len(server.requests) == 3
    assert (await client.uploads.upload_file_chunked(file=CONTENT, filename="a", **COMMON)).status == "completed"


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ({"file": CONTENT}, TypeError, "needs filename= for a file without a name"),
        ({"file": Pipe(CONTENT), "filename": "a"}, TypeError, "needs bytes= for a file that does not tell its size"),
        ({"file": CONTENT, "filename": "a", "bytes": 5}, ValueError, "got bytes=5, but 'a' has 10496 bytes"),
        (
            {"file": CONTENT, "filename": "a", "part_size": 0},
            ValueError,
            "part_size of .* 1 or more; got 0",
        ),
        (
            {"file": CONTENT, "filename": "a", "max_concurrency": 0},
            ValueError,
            r"max_concurrency of \S+ must be a whole number, 1 or more; got 0",
        ),
        ({"file": 5, "filename": "a"}, TypeError, "file"),
        ({"file": Path("/does/not/exist")}, FileNotFoundError, "exist"),
    ],
)
async def test_refused_before_anything_is_sent(
    client: Any, server: LocalServer, arguments: Any, error: Any, message: str
) -> None:
    with pytest.raises(error, match=message):
        await client.uploads.upload_file_chunked(**COMMON | arguments)
    assert server.requests == []


@pytest.mark.parametrize(("size", "error"), [(len(CONTENT) + 1, OSError), (len(CONTENT) - 1, ValueError)])
async def test_a_pipe_of_another_length_is_never_completed(
    client: Any, server: LocalServer, size: int, error: Any
) -> None:
    """A file of another size than announced is never completed."""
    with pytest.raises(error, match=r"bytes= is wrong"):
        await client.uploads.upload_file_chunked(file=Pipe(CONTENT), filename="a", bytes=size, **COMMON)
    assert not any(request.path.endswith("/complete") for request in server.requests)


# Progress


async def test_progress_is_told(client: Any) -> None:
    """From the start, with a share that ends at one and parts that are counted."""
    told: list[UploadProgress] = []
    await client.uploads.upload_file_chunked(file=CONTENT, filename="a", **COMMON, on_progress=told.append)
    assert told[0] == UploadProgress(0, len(CONTENT), 0, 11)
    assert told[-1] == UploadProgress(len(CONTENT), len(CONTENT), 11, 11)
    assert told[-1].share == 1.0
    assert [each.parts_done for each in told] == sorted(each.parts_done for each in told)


async def test_callback_that_raises_ends_the_upload(client: Any, server: LocalServer) -> None:
    def stop(progress: UploadProgress) -> None:
        if progress.parts_done >= 2:
            raise KeyError("enough")

    with pytest.raises(KeyError, match="enough"):
        await client.uploads.upload_file_chunked(file=CONTENT, filename="a", **COMMON, on_progress=stop)
    assert not any(request.path.endswith("/complete") for request in server.requests)


async def test_callbacks_of_the_facade_may_block(world: Any, make_client: Callable[..., Any]) -> None:
    """There they run in threads, in which the very same client can be used."""
    if not world.is_sync:
        pytest.skip("callbacks that block are for programs that block")
    client = make_client()
    threads: set[str] = set()

    def use_client(_: UploadProgress) -> None:
        threads.add(threading.current_thread().name)
        client.facade.models.list()

    done = await client.uploads.upload_file_chunked(file=b"x", filename="a", **COMMON, on_progress=use_client)
    assert done.status == "completed"
    assert threads


@pytest.mark.parametrize("kind", ["bytes", "path"])
async def test_files_tell_how_far_they_are(client: Any, server: LocalServer, tmp_path: Path, kind: str) -> None:
    content = os.urandom(3 * PIECE_BYTES + 5)
    path = tmp_path / "data.bin"
    path.write_bytes(content)
    told: list[UploadProgress] = []
    made = await client.files.create(
        file=content if kind == "bytes" else path, purpose="assistants", on_progress=told.append
    )
    assert made.bytes == len(content)
    steps = [0, PIECE_BYTES, 2 * PIECE_BYTES, 3 * PIECE_BYTES, len(content)]
    assert told == [UploadProgress(sent, len(content)) for sent in steps]


async def test_progress_of_a_file_starts_anew_with_an_attempt(client: Any, server: LocalServer) -> None:
    told: list[int] = []

    def tell(progress: UploadProgress) -> None:
        told.append(progress.sent_bytes)

    with server.fault(Fault.status(500), path="/files", times=1):
        await client.files.create(file=b"12345", purpose="assistants", on_progress=tell)
    assert told == [0, 5, 5]


async def test_an_error_of_the_callback_ends_the_upload(client: Any) -> None:
    def stop(progress: UploadProgress) -> None:
        if progress.sent_bytes:
            raise KeyError("enough")

    with pytest.raises(KeyError, match="enough"):
        await client.files.create(file=b"12345", purpose="assistants", on_progress=stop)
    assert (await client.files.create(file=b"1", purpose="assistants")).bytes == 1


# Memory


async def test_parts_on_disk_are_not_held_in_memory(client: Any, tmp_path: Path) -> None:
    """However large the parts, a file on disk is read a piece at a time."""
    import tracemalloc

    path = tmp_path / "large.bin"
    with path.open("wb") as file:
        file.truncate(48 * 1024 * 1024)
    sizes: list[int] = []

    def measure(_: UploadProgress) -> None:
        sizes.append(tracemalloc.get_traced_memory()[0])

    tracemalloc.start()
    try:
        await client.uploads.upload_file_chunked(
            file=path,
            mime_type="text/plain",
            purpose="assistants",
            part_size=16 * 1024 * 1024,
            max_concurrency=2,
            on_progress=measure,
        )
    finally:
        tracemalloc.stop()
    assert max(sizes) - sizes[0] < 24 * 1024 * 1024, "the server's own buffers included"
