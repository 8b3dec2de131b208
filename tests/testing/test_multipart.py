"""The server's own multipart reader."""

from __future__ import annotations

import itertools

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openai_core.testing.engine.multipart import MultipartError, MultipartReader, Part, parse_multipart

TYPE = "multipart/form-data; boundary=b"
BODY = (
    b"preamble\r\n--b\r\n"
    b'Content-Disposition: form-data; name="purpose"\r\n\r\n'
    b"batch\r\n--b\r\n"
    b'Content-Disposition: form-data; name="file"; filename="a b.txt"\r\nContent-Type: text/plain\r\n\r\n'
    b"\r\n--not the delimiter\r\n-\r\n--b--\r\nepilogue"
)


def collected(pieces: list[bytes]) -> list[tuple[str, str | None, bytes]]:
    reader = MultipartReader(TYPE)
    found: list[tuple[str, str | None, bytearray]] = []
    ends = 0
    for piece in pieces:
        for kind, value in reader.feed(piece):
            if isinstance(value, Part):
                found.append((value.name, value.filename, bytearray()))
            elif value is not None:
                found[-1][2].extend(value)
            else:
                assert kind == "end"
                ends += 1
    reader.eof()
    assert ends == len(found)
    return [(name, filename, bytes(content)) for name, filename, content in found]


def test_fields_and_files_are_read() -> None:
    purpose, file = parse_multipart(TYPE, BODY)
    assert (purpose.name, purpose.filename, purpose.content) == ("purpose", None, b"batch")
    assert (file.name, file.filename, file.content_type) == ("file", "a b.txt", "text/plain")
    assert file.content == b"\r\n--not the delimiter\r\n-"


@given(st.lists(st.integers(0, len(BODY)), max_size=8))
@settings(max_examples=100)
def test_cutting_anywhere_changes_nothing(cuts: list[int]) -> None:
    at = [0, *sorted(cuts), len(BODY)]
    pieces = [BODY[start:stop] for start, stop in itertools.pairwise(at)]
    assert collected(pieces) == collected([BODY])


# Names with control characters and percent signs are escaped in more than one way.
names = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc"], exclude_characters="%"), min_size=1, max_size=20
)


@given(st.binary(max_size=200), names)
@settings(max_examples=100)
def test_what_another_encoder_writes_is_read(content: bytes, filename: str) -> None:
    request = httpx.Request("POST", "http://localhost/", files={"file": (filename, content)}, data={"a": "ü"})
    field, file = sorted(parse_multipart(request.headers["content-type"], request.read()), key=lambda part: part.name)
    assert (field.name, field.content) == ("a", "ü".encode())
    assert (file.name, file.content) == ("file", content)
    assert file.filename == filename


def test_names_may_be_written_as_rfc_2231_does() -> None:
    head = "content-disposition: form-data; name=file; filename*=UTF-8''%C3%BC.txt"
    (part,) = parse_multipart(TYPE, f"--b\r\n{head}\r\n\r\nx\r\n--b--".encode())
    assert part.filename == "ü.txt"


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (b"", "ended in its preamble"),
        (b"--b\r\n", "ended in its head"),
        (b'--b\r\ncontent-disposition: form-data; name="a"\r\n\r\nx', "ended in its data"),
        (b"--bx\r\n", "expected a line break or --"),
        (b"--b\r\nno colon\r\n\r\n", "has no colon"),
        (b"--b\r\ncontent-type: text/plain\r\n\r\n", "form-data with a name"),
        (b"--b\r\ncontent-disposition: attachment; name=a\r\n\r\n", "form-data with a name"),
        (b"--b\r\n" + b"x" * 20_000, "longer than 16384 bytes"),
    ],
)
def test_malformed_bodies_are_refused(body: bytes, message: str) -> None:
    with pytest.raises(MultipartError, match=message):
        parse_multipart(TYPE, body)


@pytest.mark.parametrize("content_type", ["", "text/plain", "multipart/form-data", "multipart/mixed; boundary=b"])
def test_a_content_type_without_a_boundary_is_refused(content_type: str) -> None:
    with pytest.raises(MultipartError, match="with a boundary"):
        parse_multipart(content_type, BODY)
