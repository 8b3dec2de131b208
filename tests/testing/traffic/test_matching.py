"""Which requests are the same, and how they differ."""

from __future__ import annotations

from typing import Any

import pytest

from openai_core.testing.traffic.matching import difference, key_of, nearest
from openai_core.testing.traffic.recording import Exchange, Request, Response


def request(method: str = "POST", path: str = "/v1/a", query: str = "", body: bytes = b"", kind: str = "") -> Request:
    return Request(method, path, query, {"content-type": kind}, body)


def form(boundary: str, content: str = "hi") -> Request:
    head = 'content-disposition: form-data; name="file"; filename="a"'
    body = f"--{boundary}\r\n{head}\r\n\r\n{content}\r\n--{boundary}--\r\n"
    return request(body=body.encode(), kind=f"multipart/form-data; boundary={boundary}")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (request(body=b'{"a": 1, "b": [2]}'), request(body=b'{"b":[2],"a":1}')),
        (request(query="a=1&b=2"), request(query="b=2&a=1")),
        (request(query="a=%20"), request(query="a=+")),
        (form("x"), form("y")),
    ],
)
def test_same_requests_have_one_key(one: Request, other: Request) -> None:
    assert key_of(one) == key_of(other)
    assert difference(one, other) == "nothing differs"


@pytest.mark.parametrize(
    ("recorded", "message"),
    [
        (request("GET"), "its method is GET"),
        (request(path="/v1/b"), "its path is /v1/b"),
        (request(query="a=1"), "its query is 'a=1', and this one's ''"),
        (request(body=b'{"a": {"b": [1]}, "c": 1}'), "$.a.b has 1 items, and this one's 2"),
        (request(body=b'{"a": {"b": [1, 3]}, "c": 1}'), "$.a.b[1] is 3, and this one's 2"),
        (request(body=b'{"a": {"b": [1, true]}, "c": 1}'), "$.a.b[1] is True, and this one's 2"),
        (request(body=b'{"a": {"b": [1, 2]}, "c": 1, "d": 4}'), "it has $.d: 4"),
        (request(body=b'{"a": {"b": [1, 2]}}'), "it has no $.c"),
    ],
)
def test_first_difference_is_named(recorded: Request, message: str) -> None:
    asked = request(body=b'{"a": {"b": [1, 2]}, "c": 1}')
    assert difference(recorded, asked) == message
    assert key_of(recorded) != key_of(asked)


def test_nearest_has_the_same_path_before_the_most_alike_body() -> None:
    def kept(place: str, *given: Any) -> tuple[str, Exchange]:
        return place, Exchange(request(*given), Response(200))

    recordings = [
        kept("a", "POST", "/v1/b", "", b'{"input": "hello"}'),
        kept("b", "GET", "/v1/a", "", b""),
        kept("c", "POST", "/v1/a", "", b'{"input": "something else"}'),
        kept("d", "POST", "/v1/a", "", b'{"input": "hallo"}'),
    ]
    found = nearest(request(body=b'{"input": "hello"}'), recordings)
    assert found is not None
    assert found[0] == "d"
    assert nearest(request(), []) is None
