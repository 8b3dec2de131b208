"""Headers of requests that share them, and headers of responses that are looked up singly."""

from __future__ import annotations

import pickle

import pytest

from openai_core.http.transports.base import FixedHeaders
from openai_core.http.transports.received_headers import ReceivedHeaders
from openai_core.http.transports.request_head import head_bytes


def test_a_head_is_that_of_its_own_method_target_and_host() -> None:
    headers = FixedHeaders({"accept": "x", "authorization": "Bearer k"})
    for place in [("POST", "/a", "one"), ("POST", "/b", "one"), ("GET", "/b", "one"), ("GET", "/b", "two")]:
        for framing in ("", "content-length: 3\r\n", "content-length: 4\r\n"):
            for _ in range(2):
                assert head_bytes(*place, headers, framing) == head_bytes(*place, dict(headers), framing)


def test_shared_headers_do_not_change() -> None:
    headers = FixedHeaders({"accept": "x"})
    for change in (
        lambda: headers.update(accept="y"),
        lambda: headers.__setitem__("accept", "y"),
        lambda: headers.pop("accept"),
        lambda: headers.clear(),
        lambda: headers.setdefault("b", "y"),
    ):
        with pytest.raises(TypeError, match="cannot be changed, as other requests share them"):
            change()
    assert pickle.loads(pickle.dumps(headers)) == headers == {"accept": "x"}


def test_bad_headers_are_refused_every_time() -> None:
    headers = FixedHeaders({"accept": "x\r\ny: z"})
    for _ in range(2):
        with pytest.raises(ValueError, match="'accept' holds a line break"):
            head_bytes("GET", "/", "host", headers, "")


def test_received_headers_are_found_in_any_case() -> None:
    headers = ReceivedHeaders(
        [(b"X-One", b"1"), (b"Two", "zwei \N{SNOWMAN}".encode()), (b"x-one", b"2"), (b"b", b"\xff")]
    )
    assert headers["x-ONE"] == "1"
    assert headers.get("two") == "zwei \N{SNOWMAN}"
    assert (headers.get("none"), headers.get("none", "d"), headers.get("\N{SNOWMAN}")) == (None, "d", None)
    assert "X-one" in headers
    assert "none" not in headers
    assert 1 not in headers
    with pytest.raises(KeyError, match="none"):
        headers["none"]
    assert (len(headers), list(headers)) == (3, ["x-one", "two", "b"])
    assert dict(headers)["b"].encode("utf-8", "surrogateescape") == b"\xff"
    assert repr(headers) == "<ReceivedHeaders x-one, two, b>"
