"""Forms: what the API's servers know, streamed, and read back by a parser that is not ours."""

from __future__ import annotations

import email.parser
import email.policy
import io
import tracemalloc
from collections.abc import AsyncIterator, Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import anyio
import anyio.lowlevel
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openai_core.http.forms.files import PIECE_BYTES
from openai_core.http.forms.multipart import MultipartBody, encode_multipart, extract_files
from openai_core.http.transports.base import BodyStream
from openai_core.sentinels import NOT_GIVEN, omit

pytestmark = pytest.mark.anyio

Part = tuple[str | None, str | None, str | None, bytes]


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> str:
    return request.param


def open_descriptors() -> int:
    directory = Path("/proc/self/fd")
    return len(list(directory.iterdir())) if directory.exists() else 0


async def collect(body: bytes | MultipartBody) -> bytes:
    return body if isinstance(body, bytes) else b"".join([piece async for piece in body])


def parts_of(content_type: str, body: bytes) -> list[Part]:
    """Name, file name, type and content of each part, as the standard library reads them."""
    head = f"Content-Type: {content_type}\r\n\r\n".encode()
    message = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(head + body)
    assert message.is_multipart()
    assert not message.defects
    parts: list[Part] = []
    for part in message.iter_parts():
        disposition = part["content-disposition"]
        assert disposition.content_disposition == "form-data"
        name, file_name = disposition.params["name"], disposition.params.get("filename")
        kind = part.get_content_type() if "content-type" in part else None
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        parts.append((unquote(name), None if file_name is None else unquote(file_name), kind, content))
    return parts


async def sent(fields: Mapping[str, object], files: Sequence[tuple[str, object]] = ()) -> list[Part]:
    content_type, body = encode_multipart(fields, files)
    return parts_of(content_type, await collect(body))


# The bytes


async def test_a_form_has_the_bytes_of_the_official_client() -> None:
    """Exactly those of the official client for the same fields and files."""
    fields = {
        "a": ["x", "y"],
        "b": True,
        "f": False,
        "n": None,
        "i": 3,
        "fl": 1.5,
        "o": {"k": "v", "l": {"m": [1, 2]}},
        "e": [],
        "lo": [{"a": 1, "b": 2}, {"a": 3}],
        "s": 'é\r\n"',
        "left": omit,
        "out": NOT_GIVEN,
    }
    files = [
        ("file", b"abc"),
        ("f3", ("a", b"{}", None, {"X-H": "1", "Content-Type": "q/r"})),
        ("f4", (None, b"x")),
        ('f"\r\n\\', ('we"ird\r\né \\\0name.png', b"png")),
    ]
    content_type, body = encode_multipart(fields, files, boundary="B")
    assert content_type == "multipart/form-data; boundary=B"
    assert isinstance(body, bytes)

    def field(name: str, value: str) -> str:
        return f'--B\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'

    assert body.decode() == "".join(
        [
            field("a[]", "x"),
            field("a[]", "y"),
            field("b", "true"),
            field("f", "false"),
            field("i", "3"),
            field("fl", "1.5"),
            field("o[k]", "v"),
            field("o[l][m][]", "1"),
            field("o[l][m][]", "2"),
            field("lo[][a]", "1"),
            field("lo[][a]", "3"),
            field("lo[][b]", "2"),
            field("s", 'é\r\n"'),
            '--B\r\nContent-Disposition: form-data; name="file"; filename="upload"\r\n',
            "Content-Type: application/octet-stream\r\n\r\nabc\r\n",
            '--B\r\nContent-Disposition: form-data; name="f3"; filename="a"\r\n',
            "X-H: 1\r\nContent-Type: q/r\r\n\r\n{}\r\n",
            field("f4", "x"),
            '--B\r\nContent-Disposition: form-data; name="f%22%0D%0A\\\\"; ',
            'filename="we%22ird%0D%0Aé \\\\%00name.png"\r\nContent-Type: image/png\r\n\r\npng\r\n',
            "--B--\r\n",
        ]
    )


async def test_a_form_without_files_is_a_form() -> None:
    assert await sent({"a": 1}) == [("a", None, None, b"1")]
    assert encode_multipart({}, [], boundary="B")[1] == b"--B--\r\n"


async def test_boundaries_are_random_and_checked() -> None:
    first, second = (encode_multipart({}, [])[0] for _ in range(2))
    assert first != second
    for boundary in ("", "a b", "a\r\nb", "x" * 71, 'a"'):
        with pytest.raises(ValueError, match=r"^a boundary must be 1 to 70 letters, digits, '-' and '_'; got "):
            encode_multipart({}, [], boundary=boundary)


@pytest.mark.parametrize(
    ("file", "message"),
    [
        (
            ("a", b"", "a/b\r\nX: y"),
            "'f' has a part header whose value is not a str without control characters; got 'a/b",
        ),
        (("a", b"", None, {"X-A": "1\nX-B: 2"}), "'f' has a part header whose value is not a str without control"),
        (
            ("a", b"", None, {"X-A": 1}),
            "'f' has a part header whose value is not a str without control characters; got 1",
        ),
        (("a", b"", None, {"X A": "1"}), "'f' cannot have a part header 'X A'"),
        (("a", b"", None, {"X-A:\r\nX": "1"}), "'f' cannot have a part header 'X-A:\\r\\nX'"),
        (("a", b"", None, {5: "1"}), "'f' cannot have a part header 5"),
        (("a", b"", None, {"content-Disposition": "1"}), "'f' cannot have a part header 'content-Disposition'"),
        (("\ud83d", b""), "'f' has a name or header that UTF-8 cannot encode: "),
    ],
)
async def test_no_header_can_be_injected(file: Any, message: str) -> None:
    with pytest.raises(ValueError, match=r"^'f' ") as caught:
        encode_multipart({}, [("f", file)])
    assert str(caught.value).startswith(message)


async def test_a_field_that_cannot_be_encoded_is_named() -> None:
    with pytest.raises(TypeError, match=r"^form field 'a\[b\]' cannot be encoded from bytes; what can be: "):
        encode_multipart({"a": {"b": b"x"}}, [])
    with pytest.raises(TypeError, match=r"^'image' got a str, which is not a file; "):
        encode_multipart({}, [("image", "a.png")])


NAMES = st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="%"), min_size=1, max_size=10)
HOSTILE = st.text('a"\\\r\n;=\0é', min_size=1, max_size=8)
CONTENT = st.binary(max_size=40) | st.sampled_from([b"--B--\r\n", b"\r\n--B\r\n", b"\r\n\r\n", b"\n"])


@settings(max_examples=100)
@given(
    st.lists(
        st.tuples(NAMES | HOSTILE, st.text(st.characters(exclude_categories=["Cs"]), max_size=10)),
        min_size=1,
        max_size=3,
    ),
    st.lists(st.tuples(NAMES | HOSTILE, NAMES | HOSTILE, CONTENT), max_size=3),
)
def test_another_parser_reads_back_what_was_sent(
    fields: list[tuple[str, str]], files: list[tuple[str, str, bytes]]
) -> None:
    """Names, file names and contents survive, whatever is in them, and nothing is added."""
    content_type, body = encode_multipart(
        dict(fields), [(name, (file_name, content, "x/y")) for name, file_name, content in files]
    )
    assert isinstance(body, bytes)
    expected: list[Part] = [(name, None, None, value.encode()) for name, value in dict(fields).items()]
    expected += [(name, file_name, "x/y", content) for name, file_name, content in files]
    assert parts_of(content_type, body) == expected


# The stream


async def test_files_are_streamed_with_their_exact_length(tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"p" * (PIECE_BYTES * 2 + 7))
    large = b"m" * (2 * PIECE_BYTES + 3)
    files = [("path", path), ("open", io.BytesIO(b"o" * 10)), ("large", large), ("small", b"s")]
    content_type, body = encode_multipart({"a": 1}, files)
    assert isinstance(body, MultipartBody)
    assert isinstance(body, BodyStream)
    pieces = [piece async for piece in body]
    whole = b"".join(pieces)
    assert max(map(len, pieces)) <= PIECE_BYTES
    assert (body.content_length, body.replayable) == (len(whole), True)
    assert repr(body) == f"<MultipartBody of {len(whole)} bytes, replayable>"
    assert b"".join([piece async for piece in aiter(body)]) == whole
    assert [(name, content) for name, _, _, content in parts_of(content_type, whole)] == [
        ("a", b"1"),
        ("path", path.read_bytes()),
        ("open", b"o" * 10),
        ("large", large),
        ("small", b"s"),
    ]


async def test_a_file_of_unknown_size_makes_the_length_unknown() -> None:
    class Once:
        def __init__(self, *pieces: bytes) -> None:
            self.left = [*pieces, b""]

        async def read(self, size: int = -1, /) -> bytes:
            await anyio.lowlevel.checkpoint()
            return self.left.pop(0)

    content_type, body = encode_multipart({}, [("f", Once(b"ab", b"cd"))])
    assert isinstance(body, MultipartBody)
    assert (body.content_length, body.replayable) == (None, False)
    assert repr(body) == "<MultipartBody of unknown size, not replayable>"
    assert parts_of(content_type, await collect(body)) == [("f", "upload", "application/octet-stream", b"abcd")]
    with pytest.raises(RuntimeError, match="cannot be sent twice"):
        await collect(body)


async def test_one_open_file_can_be_in_a_form_twice() -> None:
    file = io.BytesIO(b"picture")
    assert [part[3] for part in await sent({}, [("image[]", file), ("image[]", file)])] == [b"picture", b"picture"]
    assert not file.closed


async def test_a_file_that_grows_is_sent_in_its_announced_length(tmp_path: Path) -> None:
    path = tmp_path / "a.log"
    path.write_bytes(b"12345")
    content_type, body = encode_multipart({}, [("f", path)])
    with path.open("ab") as more:
        more.write(b"678")
    assert [part[3] for part in parts_of(content_type, await collect(body))] == [b"12345"]


async def test_a_file_that_shrinks_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "a.log"
    path.write_bytes(b"12345")
    _, body = encode_multipart({}, [("f", path)])
    path.write_bytes(b"12")
    with pytest.raises(
        OSError, match=r"^the file 'a.log' ended after 2 bytes, expected 5; it was changed while it was"
    ):
        await collect(body)


async def test_a_missing_file_is_found_before_anything_is_sent(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"missing\.png"):
        encode_multipart({}, [("f", tmp_path / "missing.png")])


async def test_cancelled_or_dropped_at_any_piece_no_file_stays_open(tmp_path: Path) -> None:
    """An open file left behind would be a ResourceWarning, and here warnings are errors."""
    path = tmp_path / "a.bin"
    path.write_bytes(b"p" * (PIECE_BYTES * 3))
    _, body = encode_multipart({"a": 1}, [("f", path), ("g", path)])
    assert isinstance(body, MultipartBody)
    total = len([piece async for piece in body])
    before = open_descriptors()

    async def take(iterator: AsyncIterator[bytes], count: int) -> None:
        for _ in range(count):
            await anext(iterator)
        await anyio.sleep_forever()

    for count in range(total + 1):
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(take, aiter(body), count)
            await anyio.wait_all_tasks_blocked()
            tasks.cancel_scope.cancel()
        with anyio.CancelScope() as scope:
            scope.cancel()
            await anext(aiter(body))
    assert open_descriptors() == before


@pytest.mark.slow
async def test_a_large_upload_takes_little_memory(tmp_path: Path) -> None:
    path = tmp_path / "large.bin"
    size = 256 * 1024 * 1024
    with path.open("wb") as file:
        file.truncate(size)
    _, body = encode_multipart({"purpose": "batch"}, [("file", path)])
    assert isinstance(body, MultipartBody)
    tracemalloc.start()
    try:
        total = 0
        async for piece in body:
            total += len(piece)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert total == body.content_length
    assert total > size
    assert peak < 4 * 1024 * 1024


async def test_reading_from_disk_leaves_the_event_loop_free(tmp_path: Path) -> None:
    """While a piece is read, other tasks run."""
    path = tmp_path / "a.bin"
    path.write_bytes(b"p" * (PIECE_BYTES * 4))
    _, body = encode_multipart({}, [("f", path)])
    assert isinstance(body, MultipartBody)
    turns = 0

    async def turn() -> None:
        nonlocal turns
        while True:
            await anyio.lowlevel.checkpoint()
            turns += 1

    seen: list[int] = []
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(turn)
        async for _ in body:
            seen.append(turns)
        tasks.cancel_scope.cancel()
    # The first piece is text in memory; each of the four read from disk let the other task run.
    assert all(earlier < later for earlier, later in pairwise(seen[:5]))


# Files among parameters


IMAGE = [["image"], ["image", "<array>"], ["mask"]]


@pytest.mark.parametrize(
    ("params", "paths", "rest", "files"),
    [
        ({"file": b"f", "purpose": "batch"}, [["file"]], {"purpose": "batch"}, [("file", b"f")]),
        ({"mask": b"m", "image": b"i", "n": 1}, IMAGE, {"n": 1}, [("image", b"i"), ("mask", b"m")]),
        ({"image": [b"1", b"2"]}, IMAGE, {}, [("image[]", b"1"), ("image[]", b"2")]),
        ({"image": []}, IMAGE, {}, []),
        ({"image": ("a.png", b"i")}, IMAGE, {}, [("image", ("a.png", b"i"))]),
        ({"file": None}, [["file"]], {"file": None}, []),
        ({"file": omit, "image": NOT_GIVEN}, [["file"], ["image"]], {"file": omit, "image": NOT_GIVEN}, []),
        ({}, IMAGE, {}, []),
        ({"files": b"f"}, [["files", "<array>"]], {"files": b"f"}, []),
        ({"a": {"b": b"f", "c": 1}}, [["a", "b"]], {"a": {"c": 1}}, [("a[b]", b"f")]),
        ({"a": 5}, [["a", "b"]], {"a": 5}, []),
        (
            {"a": [{"b": b"1", "c": 1}, {"b": b"2"}, 5]},
            [["a", "<array>", "b"]],
            {"a": [{"c": 1}, {}, 5]},
            [("a[][b]", b"1"), ("a[][b]", b"2")],
        ),
        ({"a": {"b": [b"1", b"2"]}}, [["a", "b", "<array>"]], {"a": {}}, [("a[b][]", b"1"), ("a[b][]", b"2")]),
        ({"a": 5}, [["a", "<array>", "b"]], {"a": 5}, []),
    ],
)
async def test_files_are_separated_from_other_parameters(
    params: dict[str, object],
    paths: list[list[str]],
    rest: dict[str, object],
    files: list[tuple[str, object]],
) -> None:
    before = repr(params)
    assert extract_files(params, paths) == (rest, files)
    assert repr(params) == before


async def test_a_list_where_one_file_belongs_is_refused() -> None:
    with pytest.raises(TypeError, match=r"^'file' takes one file; got a list of 2$"):
        extract_files({"file": [b"a", b"b"]}, [["file"]])


async def test_the_parts_of_the_uploads_of_the_api() -> None:
    """Order and names as the servers know them."""
    expires = {"anchor": "created_at", "seconds": 3600}
    for params, paths, names in (
        ({"prompt": "p", "n": 2, "image": [b"1", b"2"]}, IMAGE, ["prompt", "n", "image[]", "image[]"]),
        ({"image": b"1", "prompt": "p"}, IMAGE, ["prompt", "image"]),
        (
            {"file": b"f", "purpose": "batch", "expires_after": expires},
            [["file"]],
            ["purpose", "expires_after[anchor]", "expires_after[seconds]", "file"],
        ),
    ):
        rest, files = extract_files(params, paths)
        assert [part[0] for part in await sent(rest, files)] == names
