"""File inputs: what is accepted, what is refused, and how files are read."""

from __future__ import annotations

import gzip
import io
import os
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import anyio
import pytest

from openai_core.http.forms.files import PIECE_BYTES, FileSource, UploadFile, as_upload_file, file_from_path

pytestmark = pytest.mark.anyio


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "data.jsonl"
    path.write_bytes(b"0123456789")
    return path


def source(file: UploadFile) -> FileSource:
    assert not isinstance(file.content, bytes)
    return file.content


@contextmanager
def open_pipe() -> Iterator[tuple[io.FileIO, io.FileIO]]:
    reading, writing = os.pipe()
    with open(reading, "rb", buffering=0) as given, open(writing, "wb", buffering=0) as end:
        yield given, end


async def read_all(content: bytes | FileSource) -> bytes:
    if isinstance(content, bytes):
        return content
    pieces: list[bytes] = []
    while piece := await content.read(sum(map(len, pieces))):
        pieces.append(piece)
    return b"".join(pieces)


def described(file: UploadFile) -> tuple[str | None, str | None]:
    return file.name, file.content_type


# What is accepted


@pytest.mark.parametrize("data", [b"abc", bytearray(b"abc"), memoryview(b"abc")])
async def test_bytes_are_a_file_without_a_name(data: bytes) -> None:
    file = as_upload_file(data, "file")
    assert described(file) == ("upload", "application/octet-stream")
    assert file.content == b"abc"


async def test_a_path_gives_its_name_type_and_content(tmp_path: Path) -> None:
    path = tmp_path / "speech.mp3"
    path.write_bytes(b"sound")
    for given in (path, anyio.Path(path)):
        file = as_upload_file(given, "file")
        assert described(file) == ("speech.mp3", "audio/mpeg")
        assert (source(file).size, source(file).replayable) == (5, True)
        assert await read_all(file.content) == b"sound"
        assert await read_all(file.content) == b"sound"


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names")
async def test_a_file_name_that_is_not_utf8_can_be_sent(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"\xff.txt")
    path.touch()
    assert described(as_upload_file(path, "file")) == ("?.txt", "text/plain")


async def test_an_open_file_is_sent_from_its_start_and_left_open(path: Path) -> None:
    with path.open("rb") as given:
        given.read(4)
        file = as_upload_file(given, "file")
        assert file.name == "data.jsonl"
        assert (source(file).size, source(file).replayable, given.tell()) == (10, True, 4)
        assert await read_all(file.content) == b"0123456789"
        assert await read_all(file.content) == b"0123456789"
        assert not given.closed


async def test_a_buffer_just_written_is_sent_whole() -> None:
    """Its position is at the end; sending from there would send nothing."""
    given = io.BytesIO()
    given.write(b"picture")
    file = as_upload_file(given, "image")
    assert (described(file), source(file).size) == (("upload", "application/octet-stream"), 7)
    assert await read_all(file.content) == b"picture"


async def test_one_file_given_twice_is_read_whole_each_time() -> None:
    given = io.BytesIO(b"x" * (PIECE_BYTES + 5))
    first, second = source(as_upload_file(given, "a")), source(as_upload_file(given, "b"))
    assert await first.read(0) == b"x" * PIECE_BYTES
    assert await second.read(0) == b"x" * PIECE_BYTES
    assert await first.read(PIECE_BYTES) == b"xxxxx"


@pytest.mark.parametrize(
    "make",
    [tempfile.TemporaryFile, tempfile.NamedTemporaryFile, tempfile.SpooledTemporaryFile],
    ids=lambda f: f.__name__,
)
async def test_temporary_files_can_be_sent_again(make: Callable[[], Any]) -> None:
    with make() as given:
        given.write(b"abc")
        file = as_upload_file(given, "file")
        assert file.name == (os.path.basename(given.name) if make is tempfile.NamedTemporaryFile else "upload")
        assert (source(file).size, source(file).replayable) == (3, True)
        assert await read_all(file.content) == b"abc"


async def test_a_pipe_has_no_size_and_is_read_once() -> None:
    with open_pipe() as (given, end):
        end.write(b"through the pipe")
        end.close()
        file = as_upload_file(given, "file")
        assert (file.name, source(file).size, source(file).replayable) == ("upload", None, False)
        assert await read_all(file.content) == b"through the pipe"
        with pytest.raises(RuntimeError, match=r"^the file 'upload' cannot be sought, so it cannot be sent twice$"):
            await source(file).read(0)


async def test_a_silent_pipe_does_not_keep_a_cancelled_upload() -> None:
    with open_pipe() as (given, end):
        content = source(as_upload_file(given, "file"))
        with anyio.move_on_after(5) as kept:
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(content.read, 0)
                await anyio.wait_all_tasks_blocked()
                tasks.cancel_scope.cancel()
        assert tasks.cancel_scope.cancelled_caught
        assert not kept.cancelled_caught
        end.write(b"so that the thread, too, ends")


async def test_a_compressed_file_is_not_run_through_to_learn_its_size(tmp_path: Path) -> None:
    path = tmp_path / "data.gz"
    path.write_bytes(gzip.compress(b"abc" * 1000))
    with gzip.open(path) as given:
        file = as_upload_file(given, "file")
        assert (source(file).size, source(file).replayable) == (None, True)
        assert await read_all(file.content) == b"abc" * 1000
        assert await read_all(file.content) == b"abc" * 1000


async def test_what_only_reads_is_a_file() -> None:
    class Reader:
        filename = "some/dir/notes.md"
        pieces = (b"ab", bytearray(b"cd"), memoryview(b"ef"), b"")

        def __init__(self) -> None:
            self.left = list(self.pieces)

        def read(self, size: int = -1, /) -> Any:
            return self.left.pop(0) if size else b""

    file = as_upload_file(Reader(), "file")
    assert file.name == "notes.md"
    assert (source(file).size, source(file).replayable) == (None, False)
    assert await read_all(file.content) == b"abcdef"


async def test_an_async_file_of_anyio_or_trio_is_read(path: Path, anyio_backend: str) -> None:
    async with await anyio.open_file(path, "rb") as given:
        file = as_upload_file(given, "file")
        assert file.name == "data.jsonl"
        assert (source(file).size, source(file).replayable) == (10, True)
        assert await read_all(file.content) == b"0123456789"
        assert await read_all(file.content) == b"0123456789"
    if anyio_backend == "trio":
        import trio

        async with await trio.open_file(path, "rb") as given:
            file = as_upload_file(given, "file")
            assert (file.name, source(file).size) == ("data.jsonl", 10)
            assert await read_all(file.content) == b"0123456789"


class AsyncReader:
    """An async file that wraps nothing we know."""

    def __init__(self, data: bytes) -> None:
        self.buffer = io.BytesIO(data)

    async def read(self, size: int = -1, /) -> bytes:
        await anyio.lowlevel.checkpoint()
        return self.buffer.read(size)


class AsyncSeeker(AsyncReader):
    name = "dir/file.bin"

    async def seek(self, offset: int, /) -> int:
        return self.buffer.seek(offset)


async def test_an_async_file_is_sent_again_only_if_it_can_be_sought() -> None:
    once = as_upload_file(AsyncReader(b"abc"), "file")
    assert (once.name, source(once).size, source(once).replayable) == ("upload", None, False)
    assert await read_all(once.content) == b"abc"
    with pytest.raises(RuntimeError, match=r"^the file 'upload' cannot be sought, so it cannot be sent twice$"):
        await source(once).read(0)
    again = as_upload_file(AsyncSeeker(b"abc"), "file")
    assert (again.name, source(again).size, source(again).replayable) == ("file.bin", None, True)
    assert await read_all(again.content) == b"abc"
    assert await read_all(again.content) == b"abc"


@pytest.mark.parametrize(
    ("given", "name", "content_type", "headers"),
    [
        (("a.png", b"x"), "a.png", "image/png", {}),
        (("a.png", b"x", None), "a.png", "image/png", {}),
        (("a.png", b"x", "text/plain"), "a.png", "text/plain", {}),
        (("a.png", b"x", None, {"X-A": "1"}), "a.png", "image/png", {"X-A": "1"}),
        (("a.png", b"x", None, None), "a.png", "image/png", {}),
        (("notes", "x"), "notes", "application/octet-stream", {}),
        ((None, b"x"), None, None, {}),
        ((None, b"x", "application/json"), None, "application/json", {}),
        (("", b"x"), "", None, {}),
    ],
)
async def test_tuples_name_the_parts_of_a_file(
    given: Any, name: str | None, content_type: str | None, headers: dict[str, str]
) -> None:
    file = as_upload_file(given, "file")
    assert (file.name, file.content_type, file.headers, file.content) == (name, content_type, headers, b"x")


async def test_a_tuple_may_hold_a_path_or_an_open_file(path: Path) -> None:
    assert await read_all(as_upload_file(("a.txt", path), "file").content) == b"0123456789"
    assert await read_all(as_upload_file(("a.txt", io.BytesIO(b"y")), "file").content) == b"y"


# What is refused


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (
            "picture.png",
            (
                "'image' got a str, which is not a file; "
                "use pathlib.Path(...) for the file of that name, or its bytes for the text itself"
            ),
        ),
        (
            5,
            (
                "'image' cannot be uploaded from int; what can be: bytes, a path (os.PathLike), "
                "a file opened in binary mode, an async file, "
                "or a tuple (name, content[, type[, headers]]) with one of these as content"
            ),
        ),
        (None, "'image' cannot be uploaded from NoneType; what can be: "),
        ([b"a"], "'image' cannot be uploaded from list; what can be: "),
        (("a", 5), "'image' cannot be uploaded from int; what can be: "),
        ((), "'image' got a tuple of 0; a file is (name, content[, type[, headers]])"),
        (("a", b"", "", {}, 1), "'image' got a tuple of 5; a file is (name, content[, type[, headers]])"),
        (
            (b"a", b"b"),
            (
                "'image' got a tuple that begins with bytes; "
                "a file is (name, content[, type[, headers]]), and several files are a list"
            ),
        ),
        (("a", b"", b"text/plain"), "'image' needs a str or None for the content type; got bytes"),
        (("a", b"", None, ["x"]), "'image' needs a mapping or None for the headers; got list"),
        (io.StringIO("text"), "'image' got a file opened in text mode; open it in binary mode, open(path, 'rb')"),
    ],
)
async def test_what_is_not_a_file_is_refused(given: Any, message: str) -> None:
    with pytest.raises(TypeError) as caught:
        as_upload_file(given, "image")
    assert str(caught.value).startswith(message)


async def test_files_in_text_mode_are_refused(path: Path) -> None:
    with path.open() as text, pytest.raises(TypeError, match="text mode"):
        as_upload_file(text, "file")
    with tempfile.NamedTemporaryFile("w+") as text, pytest.raises(TypeError, match="text mode"):
        as_upload_file(text, "file")
    async with await anyio.open_file(path) as text:
        with pytest.raises(TypeError, match="text mode"):
            as_upload_file(text, "file")


@pytest.mark.parametrize(
    ("piece", "message"),
    [
        ("text", "a file to upload gave text; open it in binary mode"),
        (None, "a file to upload gave NoneType instead of bytes"),
    ],
)
async def test_a_file_that_gives_no_bytes_is_refused(piece: object, message: str) -> None:
    class Odd:
        async def read(self, size: int = -1, /) -> Any:
            return piece

    class Refusing:
        def read(self, size: int = -1, /) -> Any:
            if size == 0:
                raise OSError("reads something or nothing at all")
            return piece

    for odd in (Odd(), Refusing()):
        content = source(as_upload_file(odd, "file"))
        with pytest.raises(TypeError) as caught:
            await content.read(0)
        assert str(caught.value) == message


async def test_a_file_opened_for_writing_is_refused(path: Path) -> None:
    with (
        path.open("ab") as given,
        pytest.raises(ValueError, match=r"^'file' got a file that is not open for reading; "),
    ):
        as_upload_file(given, "file")
    with tempfile.NamedTemporaryFile("w") as given, pytest.raises(ValueError, match="not open for reading"):
        as_upload_file(given, "file")


async def test_a_closed_file_is_refused(path: Path) -> None:
    with path.open("rb") as given:
        pass
    with pytest.raises(ValueError, match=r"^'file' got a file that is closed; it must stay open until it is sent$"):
        as_upload_file(given, "file")


async def test_a_forgotten_await_is_told(path: Path) -> None:
    opening = anyio.open_file(path, "rb")
    with pytest.raises(TypeError, match=r"^'file' got a coroutine; the call that opens the file needs an await$"):
        as_upload_file(opening, "file")
    opening.close()


async def test_a_path_that_cannot_be_read_is_refused_at_once(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="missing"):
        as_upload_file(tmp_path / "missing", "file")
    with pytest.raises(IsADirectoryError):
        as_upload_file(tmp_path, "file")
    with pytest.raises(FileNotFoundError, match="missing"):
        file_from_path(str(tmp_path / "missing"))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
async def test_a_path_to_a_pipe_is_refused_without_waiting_for_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(OSError, match=r"pipe' is not a regular file; open it and give the open file instead$"):
        as_upload_file(tmp_path / "pipe", "file")


# Reading


async def test_a_path_is_read_from_another_thread(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[int] = []
    content = source(as_upload_file(path, "file"))
    monkeypatch.setattr(os, "fstat", lambda fd, fstat=os.fstat: (seen.append(threading.get_ident()), fstat(fd))[1])
    await content.read(0)
    assert seen
    assert threading.get_ident() not in seen


async def test_a_file_replaced_while_it_is_sent_is_an_error(path: Path, tmp_path: Path) -> None:
    content = source(as_upload_file(path, "file"))
    assert await content.read(0) == b"0123456789"
    other = tmp_path / "other"
    other.write_bytes(b"different!")
    other.replace(path)
    with pytest.raises(OSError, match=r"data.jsonl' was replaced by another file while it was being sent$"):
        await content.read(0)


async def test_an_empty_file_has_no_bytes(tmp_path: Path) -> None:
    (tmp_path / "empty").touch()
    content = source(as_upload_file(tmp_path / "empty", "file"))
    assert content.size == 0
    assert await content.read(0) == b""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="this system has no /proc")
async def test_a_file_that_hides_its_size_is_read_to_its_end() -> None:
    content = source(as_upload_file(Path("/proc/self/status"), "file"))
    assert content.size is None
    assert (await read_all(content)).startswith(b"Name:")


async def test_file_from_path_gives_what_uploads_take(path: Path) -> None:
    file = as_upload_file(file_from_path(str(path)), "file")
    assert (file.name, source(file).size) == ("data.jsonl", 10)
    assert await read_all(file.content) == b"0123456789"
