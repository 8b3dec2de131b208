"""Path parameters: one value, one segment, whatever it holds."""

from __future__ import annotations

import enum
from urllib.parse import unquote, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openai_core.http.path import build_path, path_segment


class Kind(str, enum.Enum):  # noqa: UP042 - as users write it; it formats unlike a StrEnum
    FILE = "file-1"


HOSTILE = {
    "a/b": "a%2Fb",
    "../x": "..%2Fx",
    "/": "%2F",
    "//evil.example": "%2F%2Fevil.example",
    "a?b=c": "a%3Fb=c",
    "#frag": "%23frag",
    "%2e%2e": "%252e%252e",
    "%2E.": "%252E.",
    ".%2e": ".%252e",
    "a%2Fb": "a%252Fb",
    "%": "%25",
    "a\\..\\b": "a%5C..%5Cb",
    "a\r\nHost: evil": "a%0D%0AHost:%20evil",
    "\0": "%00",
    " ": "%20",
    "...": "...",
    "..a": "..a",
    "é😀": "%C3%A9%F0%9F%98%80",
    "\u2024\u2024": "%E2%80%A4%E2%80%A4",
    "{file_id}": "%7Bfile_id%7D",
    "file-abc123": "file-abc123",
    "ft:gpt-4o:org::id": "ft:gpt-4o:org::id",
    "A!$&'()*+,;=:@-._~z": "A!$&'()*+,;=:@-._~z",
}


@pytest.mark.parametrize(("value", "segment"), HOSTILE.items())
def test_a_value_is_one_segment(value: str, segment: str) -> None:
    assert path_segment("file_id", value, "files.retrieve()") == segment
    assert build_path("/files/{file_id}/content", {"file_id": value}) == f"/files/{segment}/content"


@pytest.mark.parametrize("value", ["", ".", ".."])
def test_what_would_address_another_resource_is_refused(value: str) -> None:
    with pytest.raises(ValueError, match="cannot put") as caught:
        path_segment("file_id", value, "files.retrieve()")
    assert str(caught.value) == (
        f"files.retrieve() cannot put {value!r} into a path for 'file_id'; it would address another resource"
    )


@pytest.mark.parametrize(("value", "got"), [(None, "NoneType: None"), (5, "int: 5"), (b"x", "bytes: b'x'")])
def test_only_text_is_accepted(value: object, got: str) -> None:
    with pytest.raises(TypeError) as caught:
        path_segment("file_id", value, "files.retrieve()")
    assert str(caught.value) == f"files.retrieve() needs a str for path parameter 'file_id'; got {got}"


def test_half_a_surrogate_pair_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^files.retrieve\(\) cannot put '\\ud83d' into a path for 'file_id'; UTF-8"):
        path_segment("file_id", "\ud83d", "files.retrieve()")


def test_an_enum_member_stands_for_its_value() -> None:
    assert build_path("/files/{id}", {"id": Kind.FILE}) == "/files/file-1"


def test_a_line_end_after_a_plain_id_is_not_overlooked() -> None:
    assert path_segment("id", "file-1\n", "x") == "file-1%0A"


def test_a_template_of_several_parameters() -> None:
    path = build_path("/threads/{thread_id}/runs/{run_id}", {"run_id": "r/1", "thread_id": "t"}, what="runs.retrieve()")
    assert path == "/threads/t/runs/r%2F1"
    assert build_path("/models", {}) == "/models"


def test_the_values_must_be_those_of_the_template() -> None:
    with pytest.raises(TypeError, match=r"^runs.retrieve\(\) is missing path parameter 'run_id' of /runs/\{run_id\}$"):
        build_path("/runs/{run_id}", {}, what="runs.retrieve()")
    with pytest.raises(TypeError, match=r"^the request has no path parameter 'a', 'b' in /runs$"):
        build_path("/runs", {"a": "1", "b": "2"})


@settings(max_examples=200)
@given(st.text(st.characters(exclude_categories=["Cs"])) | st.text("./%2eE\\?#;", max_size=6))
def test_every_value_comes_back_from_its_segment_or_is_refused(value: str) -> None:
    try:
        path = build_path("/files/{file_id}/content", {"file_id": value})
    except ValueError:
        assert value in ("", ".", "..")
        return
    parts = urlsplit(path)
    before, segment, after = parts.path.split("/")[1:]
    assert (before, unquote(segment), after) == ("files", value, "content")
    assert path.isascii()
    assert (parts.query, parts.fragment, parts.netloc) == ("", "", "")
