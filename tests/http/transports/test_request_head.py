"""The bytes of a request's head."""

from __future__ import annotations

import pytest

from openai_core.http.transports.request_head import (
    encoded_headers,
    head_bytes,
    header_pairs,
    short_framing,
    split_url,
)


@pytest.mark.parametrize(
    ("url", "origin", "target"),
    [
        ("http://h/p?q", "http://h", "/p?q"),
        ("https://h:8443", "https://h:8443", "/"),
        ("https://h?q=/", "https://h", "/?q=/"),
        ("https://h/p#fragment?no", "https://h", "/p"),
        ("http://[::1]:80/a//b", "http://[::1]:80", "/a//b"),
        ("HTTP://H/", "HTTP://H", "/"),
    ],
)
def test_urls_are_parted(url: str, origin: str, target: str) -> None:
    assert split_url(url) == (origin, target)


@pytest.mark.parametrize("url", ["", "h/p", "/p", "ftp://h/", "file:///etc/passwd", "//h/p"])
def test_other_urls_are_refused(url: str) -> None:
    with pytest.raises(ValueError, match="the URL must begin with http:// or https://"):
        split_url(url)


def test_head_has_its_lines_in_order() -> None:
    head = head_bytes("POST", "/p?q", "h:80", {"a": "1", "b": "grün"}, "content-length: 3\r\n")
    assert head == "POST /p?q HTTP/1.1\r\nhost: h:80\r\na: 1\r\nb: grün\r\ncontent-length: 3\r\n\r\n".encode()


def test_pairs_are_the_same_as_the_head() -> None:
    pairs = header_pairs("POST", "/p", "h", {"a": "1"}, "transfer-encoding: chunked\r\n")
    assert pairs == [(b"host", b"h"), (b"a", b"1"), (b"transfer-encoding", b"chunked")]
    assert header_pairs("GET", "/p", "h", {}, "") == [(b"host", b"h")]


@pytest.mark.parametrize("bad", ["canary\r\nx: y", "canary\n", "canary\0", "canary\r"])
def test_headers_are_single_lines(bad: str) -> None:
    for headers in ({"name": bad}, {bad: "value"}):
        with pytest.raises(ValueError, match="holds a line break or NUL; headers are single lines"):
            head_bytes("GET", "/", "h", headers, "")
        with pytest.raises(ValueError, match="headers are single lines"):
            encoded_headers(headers)
    with pytest.raises(ValueError, match="header 'name' holds") as caught:
        head_bytes("GET", "/", "h", {"name": bad}, "")
    assert "canary" not in str(caught.value)


@pytest.mark.parametrize(
    ("method", "target"), [("GET", "/a b"), ("GET", "/a\r\nx: y"), ("GET /x", "/"), ("GE\nT", "/"), ("GET", "/\0")]
)
def test_method_and_target_are_single_words(method: str, target: str) -> None:
    with pytest.raises(ValueError, match="it holds a space, a line break or NUL"):
        head_bytes(method, target, "h", {}, "")


def test_a_body_is_announced_unless_none_is_expected() -> None:
    assert short_framing("POST", b"abc") == "content-length: 3\r\n"
    assert short_framing("GET", b"abc") == "content-length: 3\r\n"
    assert short_framing("POST", b"") == short_framing("DELETE", None) == "content-length: 0\r\n"
    assert short_framing("GET", None) == short_framing("HEAD", b"") == ""
