"""Every method of the API sends its request: verb, path, query, headers, body, credentials."""

from __future__ import annotations

import inspect
import warnings
from collections.abc import Callable
from typing import Any
from urllib.parse import quote

import pytest

from openai_core.testing import Fault, LocalServer, RecordedRequest
from tests.resources.method_facts import METHODS, MethodFact
from tests.resources.samples import ANSWER

pytestmark = pytest.mark.anyio

each_method = pytest.mark.parametrize("fact", METHODS, ids=str)
ADDED = {"embeddings.create": {"encoding_format"}}
"""Parameters that are sent although the caller did not give them."""


@pytest.fixture
async def client(make_client: Callable[..., Any]) -> Any:
    return make_client(api_key="sk-usual", admin_api_key="sk-admin", max_retries=0)


@pytest.mark.parametrize("full", [False, True], ids=["minimal", "full"])
@each_method
async def test_each_parameter_goes_to_its_place_in_the_request(
    client: Any, server: LocalServer, fact: MethodFact, full: bool
) -> None:
    """With what is required alone, and with everything, each parameter goes to its place."""
    with server.fault(Fault.body(ANSWER)):
        await call(client, fact, full=full)

    (request,) = server.requests
    assert request.method == fact.verb
    assert_url(request, fact, full=full)
    assert_headers(request, fact, full=full)
    assert_body(request, fact, full=full)


async def call(client: Any, fact: MethodFact, *, full: bool) -> Any:
    """Call the method, with its first path parameters by position."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        answer = await fact.on(client)(*(f"{name} 1" for name in fact.positional), **fact.values(full=full))
    deprecations = [warning for warning in caught if warning.category is DeprecationWarning]
    assert bool(deprecations) == fact.is_deprecated
    return answer


def assert_url(request: RecordedRequest, fact: MethodFact, *, full: bool) -> None:
    path, _, fixed = fact.path.partition("?")
    values = {name: f"{name} 1" for name in fact.positional}
    values |= {name: f"{name} of it" for name in fact.parameters("path", required=False)}
    for name, value in values.items():
        path = path.replace(f"{{{name}}}", quote(value))
    assert request.path == path
    given = {name: f"{name} of it" for name in fact.parameters("query", required=not full) if name != "stream"}
    assert request.query == {**({"beta": "true"} if fixed else {}), **given}


def assert_headers(request: RecordedRequest, fact: MethodFact, *, full: bool) -> None:
    expected = {"accept": fact.accept, "authorization": f"Bearer {'sk-admin' if fact.is_admin else 'sk-usual'}"}
    expected |= fact.row.get("fixed_headers", {})
    for name in fact.parameters("header", required=False) if full else ():
        expected |= {"openai-beta": "one,two"} if name == "betas" else {name.replace("_", "-"): f"{name} of it"}
    assert request.headers.items() >= expected.items()
    assert ("openai-beta" in request.headers) == ("openai-beta" in expected)
    content_type = request.headers.get("content-type")
    assert (content_type and content_type.partition(";")[0]) == fact.content_type(full=full)


def assert_body(request: RecordedRequest, fact: MethodFact, *, full: bool) -> None:
    expected = {
        name: value for name, value in fact.values(full=full).items() if name in fact.parameters("body", required=False)
    }
    kind = fact.content_type(full=full)
    if kind == "application/json":
        added = ADDED.get(fact.name, set()) - expected.keys()
        assert {name: value for name, value in request.json.items() if name not in added} == expected
    elif kind == "multipart/form-data":
        assert {part.name for part in request.parts} == expected.keys()
        assert {part.name for part in request.parts if part.filename is not None} == {*fact.files} & expected.keys()
    elif kind is None:
        assert request.body == b""
    else:
        assert request.body == b"sdp of it"


@each_method
def test_only_the_last_parameter_of_a_path_is_positional(fact: MethodFact) -> None:
    """A path's last parameter is positional, those before it are keywords, as users write them."""
    from openai_core import AsyncOpenAI

    signature = inspect.signature(fact.on(AsyncOpenAI(api_key="k")))
    kinds = {name: parameter.kind for name, parameter in signature.parameters.items()}
    positional = [name for name, kind in kinds.items() if kind is inspect.Parameter.POSITIONAL_OR_KEYWORD]
    assert positional == fact.positional


@each_method
async def test_each_method_says_what_it_does_in_a_sentence(fact: MethodFact) -> None:
    """Each method says what it does, in a sentence."""
    from openai_core import AsyncOpenAI

    doc = inspect.getdoc(fact.on(AsyncOpenAI(api_key="k")))
    assert doc is not None
    assert doc[0].isupper()
    assert doc.partition("\n\n")[0].endswith((".", "`"))


@each_method
async def test_views_have_the_method(fact: MethodFact) -> None:
    """Each method has its raw and its streamed form."""
    from openai_core import AsyncOpenAI

    client = AsyncOpenAI(api_key="k")
    assert callable(fact.on(client.with_raw_response))
    assert callable(fact.on(client.with_streaming_response))
