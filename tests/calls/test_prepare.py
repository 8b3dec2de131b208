"""What a call becomes: URL, headers and body, and what is refused."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Required, TypedDict

import msgspec
import pytest

from openai_core.calls.endpoint import Endpoint, required_keys
from openai_core.calls.prepare import RequestBuilder
from openai_core.client.config import ClientConfig
from openai_core.http.request import Call
from openai_core.http.timeout import Timeout
from openai_core.sentinels import NOT_GIVEN, omit


class Params(TypedDict, total=False):
    name: Required[str]
    size: int
    tags: list[str]


POST = Endpoint("things.create", "POST", "/things/{thing_id}", "Model", params=Params, query=("tags",))
GET = Endpoint("things.list", "GET", "/things", "Model", params=Params)


class ById(TypedDict, total=False):
    name: Required[str]
    file_id: Required[str]


class Inline(TypedDict, total=False):
    name: Required[str]
    data: Required[str]
    encoding: str


class Either(TypedDict, total=False):
    name: Required[str]
    file_id: str
    data: str
    encoding: str


FORMS = Endpoint("files.create", "POST", "/files", "Model", params=Either, forms=[ById, Inline])
CHECKED: Endpoint[Any] = Endpoint("things.make", "POST", "/things", "Model", params=Params)
FORM = Endpoint("things.upload", "POST", "/upload", "Model", params=Params, files=[["name"]])


def build(endpoint: Endpoint[Any], params: Mapping[str, object], config: Any = None, **path: str) -> Call:
    settings = ClientConfig(base_url="https://api.test/v1/", **(config or {}))
    return RequestBuilder(settings, {"authorization": "Bearer k"}).build(endpoint, params, path)


def test_parameters_go_where_they_belong() -> None:
    """Path, query and body each get their part; headers say what is in the body."""
    call = build(POST, {"name": "n", "tags": ["a", "b"]}, thing_id="a/b")
    assert call.url == "https://api.test/v1/things/a%2Fb?tags%5B%5D=a&tags%5B%5D=b"
    assert msgspec.json.decode(call.body) == {"name": "n"}  # type: ignore[arg-type]
    assert call.headers["content-type"] == "application/json"
    assert call.headers["accept"] == "application/json"


def test_get_has_a_query_and_no_body() -> None:
    """Parameters of a GET are its query."""
    call = build(GET, {"name": "n", "size": 3})
    assert (call.method, call.url, call.body) == ("GET", "https://api.test/v1/things?name=n&size=3", None)
    assert "content-type" not in call.headers


@pytest.mark.parametrize("nothing", [omit, NOT_GIVEN])
def test_omitted_parameters_are_left_out(nothing: object) -> None:
    """`omit` and `NOT_GIVEN` leave a parameter out, and None is sent as null."""
    call = build(POST, {"name": "n", "size": nothing, "tags": nothing}, thing_id="x")
    assert call.body == b'{"name":"n"}'
    assert build(POST, {"name": "n", "size": None}, thing_id="x").body == b'{"name":"n","size":null}'


@pytest.mark.parametrize("nothing", [omit, NOT_GIVEN])
def test_values_are_looked_at_in_every_call_though_names_are_known(nothing: object) -> None:
    """A call with the same names as one before leaves parameters out, and needs the required ones, as the first."""
    assert build(CHECKED, {"name": "n", "size": 1}).body == b'{"name":"n","size":1}'
    assert build(CHECKED, {"name": "n", "size": nothing}).body == b'{"name":"n"}'
    with pytest.raises(TypeError, match=r"things\.make\(\) needs 'name'"):
        build(CHECKED, {"name": nothing, "size": 1})


@pytest.mark.parametrize(
    ("params", "text"),
    [
        ({"name": "n", "sizes": 1}, "things.create() has no parameter 'sizes'; did you mean 'size'?"),
        ({}, "things.create() needs 'name'"),
        ({"name": omit}, "things.create() needs 'name'"),
        ({"timeout": 3}, "things.create() needs 'name'"),
        (
            {"zzzzzz": 1},
            "things.create() has no parameter 'zzzzzz'; to send it all the same, put it in extra_body or extra_query; "
            "it needs 'name'",
        ),
        (
            {"name": "n", "extra_headers": ["a"]},
            "things.create(): extra_headers must be a mapping such as {'X-Team': 'search'}; got list",
        ),
        ({"name": "n", "extra_headers": {5: "a"}}, "the name of a header must be a string; got int: 5"),
        (
            {"name": "n", "extra_body": 3},
            "things.create(): extra_body must be a mapping such as {'name': 'value'}; got int",
        ),
    ],
)
def test_wrong_parameters_are_named(params: dict[str, object], text: str) -> None:
    """The message names the method, each wrong parameter and what would work."""
    with pytest.raises(TypeError) as caught:
        build(POST, params, thing_id="x")
    assert str(caught.value) == text


@pytest.mark.parametrize(
    ("params", "text"),
    [
        ({}, "files.create() needs 'name'"),
        ({"name": "n"}, "files.create() needs 'file_id', or 'data'"),
        ({"name": "n", "encoding": "utf-8", "timeout": 3}, "files.create() needs 'data'"),
        ({"name": "n", "file_id": omit, "encoding": "utf-8"}, "files.create() needs 'data'"),
        (
            {"name": "n", "file_id": "f", "data": "d"},
            "files.create() takes 'file_id' and 'name', or 'data' and 'name', not all of them together",
        ),
        ({"name": "n", "file": "f"}, "files.create() has no parameter 'file'; did you mean 'file_id'?"),
    ],
)
def test_a_call_has_one_of_the_forms(params: dict[str, object], text: str) -> None:
    """What is missing is told of the forms that have all that was given."""
    with pytest.raises(TypeError) as caught:
        build(FORMS, params)
    assert str(caught.value) == text


@pytest.mark.parametrize("params", [{"file_id": "f"}, {"data": "d"}, {"data": "d", "encoding": "utf-8"}])
def test_each_form_is_taken(params: dict[str, str]) -> None:
    assert msgspec.json.decode(build(FORMS, {"name": "n", **params}).body or b"") == {"name": "n", **params}  # type: ignore[arg-type]


@pytest.mark.parametrize("hostile", ["", ".", ".."])
def test_path_parameters_cannot_leave_their_place(hostile: str) -> None:
    """An empty or dotted value would address another resource."""
    with pytest.raises(ValueError, match="thing_id"):
        build(POST, {"name": "n"}, thing_id=hostile)


def test_options_of_a_call() -> None:
    """Extra headers, query, body and limits are those of this call alone."""
    config = {"default_headers": {"x-all": "1"}, "default_query": {"v": "1"}}
    call = build(
        POST,
        {
            "name": "n",
            "extra_headers": {"X-One": "2", "X-All": omit},
            "extra_query": {"q": True},
            "extra_body": {"more": [1]},
            "timeout": 3,
        },
        config,
        thing_id="x",
    )
    assert call.url == "https://api.test/v1/things/x?v=1&q=true"
    assert call.headers["x-one"] == "2"
    assert "x-all" not in call.headers
    assert msgspec.json.decode(call.body) == {"name": "n", "more": [1]}  # type: ignore[arg-type]
    assert call.timeout == Timeout(3)
    assert build(POST, {"name": "n"}, config, thing_id="x").headers["x-all"] == "1"


def test_authorization_of_the_caller_stands() -> None:
    """A caller who gives that header, or leaves it out, is not overruled."""
    given = build(GET, {"name": "n", "extra_headers": {"Authorization": "Basic x"}})
    assert (given.headers["authorization"], given.anonymous) == ("Basic x", True)
    left_out = build(GET, {"name": "n", "extra_headers": {"authorization": omit}})
    assert "authorization" not in left_out.headers
    assert left_out.anonymous


@pytest.mark.parametrize(
    ("headers", "error"),
    [({"x": 3}, TypeError), ({"x": "a\nb"}, ValueError), ({"x y": "a"}, ValueError), ({"": "a"}, ValueError)],
)
def test_bad_headers_are_refused(headers: dict[str, Any], error: type[Exception]) -> None:
    """What cannot stand in a header is refused before anything is sent."""
    with pytest.raises(error, match="header"):
        build(GET, {"name": "n", "extra_headers": headers})


def test_space_around_a_header_is_not_sent() -> None:
    """It is no part of the value, and some transports would refuse it."""
    assert build(GET, {"name": "n", "extra_headers": {"X": "\t a b "}}).headers["x"] == "a b"


def test_extra_body_can_leave_a_parameter_out() -> None:
    """By `omit`, as extra_headers can leave out a header."""
    call = build(POST, {"name": "n", "extra_body": {"name": omit, "more": 1, "other": NOT_GIVEN}}, thing_id="x")
    assert call.body == b'{"more":1}'


def test_files_make_a_form() -> None:
    """An endpoint with files sends a form, the other parameters as its fields."""
    call = build(FORM, {"name": ("a.txt", b"abc"), "size": 3})
    assert call.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert isinstance(call.body, bytes)
    assert b'filename="a.txt"' in call.body
    assert b'name="size"' in call.body


def test_requests_without_files_share_their_headers() -> None:
    """Headers that are the same for each call are made once."""
    builder = RequestBuilder(ClientConfig(base_url="https://api.test/v1/"), {})
    assert builder.build(GET, {"name": "a"}, {}).headers is builder.build(GET, {"name": "b"}, {}).headers


@pytest.mark.parametrize("value", [float("nan"), float("inf"), [float("-inf")]])
def test_numbers_that_json_lacks_are_refused(value: object) -> None:
    """NaN and infinity have no JSON; sending null instead would be a lie."""
    with pytest.raises(ValueError, match=r"nan|inf"):
        build(POST, {"name": "n", "size": value}, thing_id="x")


def test_required_keys_are_found_in_postponed_annotations() -> None:
    """`Required` counts also where annotations are strings."""
    assert required_keys(Params) == {"name"}


@pytest.mark.parametrize(
    "config",
    [
        {},
        {"idempotency_keys": True},
        {"deadline": 5.0},
        {"default_query": {"v": "1"}},
        {"default_headers": {"x-a": "b"}},
    ],
    ids=str,
)
def test_checked_parameters_are_built_as_any_others(config: dict[str, Any]) -> None:
    """The short way gives the same request, the first time and later, with an iterator too."""
    settings = ClientConfig(base_url="https://api.test/v1/", **config)
    builder = RequestBuilder(settings, {"authorization": "Bearer k"})
    for params in ({"name": "n", "tags": ["a", "b"]}, {"name": None}, {"name": "n", "tags": iter(["a", "b"])}):
        call = builder.build_checked(CHECKED, params)
        wanted = builder.build(CHECKED, params, {})  # of an iterator, `params` has a list by now
        assert (call.method, call.url, call.body, call.timeout) == (
            wanted.method,
            wanted.url,
            wanted.body,
            wanted.timeout,
        )
        keys = {call.headers.get("idempotency-key"), wanted.headers.get("idempotency-key")}
        assert len(keys) == (2 if settings.idempotency_keys else 1)
        assert _but_keys(call.headers) == _but_keys(wanted.headers)
        assert (call.anonymous, type(call.deadline)) == (wanted.anonymous, type(wanted.deadline))


def _but_keys(headers: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in headers.items() if name != "idempotency-key"}
