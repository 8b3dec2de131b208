"""Every operation that the client has is answered by the server, with what the client's types say."""

from __future__ import annotations

import pkgutil
import re
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from openai_core import AsyncOpenAI, AsyncStream, resources
from openai_core.calls.endpoint import Endpoint, required_keys
from openai_core.testing import LocalServer
from openai_core.testing.synthesis import Plan, arguments_for, make, variants
from openai_core.testing.synthesis.shapes import alternatives, is_record
from openai_core.testing.synthesis.surface import endpoints

from .strictness import check, is_page, unknown_fields

MODULES = [found.name for found in pkgutil.walk_packages(resources.__path__, resources.__name__ + ".")]
OPERATIONS = {each.name: each for module in MODULES for each in endpoints(module)}
PARSING = {"chat.completions.parse", "responses.parse"}
"""What the answers of these are depends on a type of the caller's; the tests of structured outputs have it."""


@pytest.fixture
async def strict(server: LocalServer) -> AsyncIterator[AsyncOpenAI]:
    """A client that takes nothing but what its types say."""
    async with AsyncOpenAI(
        base_url=server.base_url, api_key="k", admin_api_key="a", max_retries=0, _strict_response_validation=True
    ) as client:
        yield client


def path_values(endpoint: Endpoint[Any]) -> dict[str, str]:
    return {name: f"{name}_1" for name in re.findall(r"\{(\w+)\}", endpoint.path)}


async def call(client: AsyncOpenAI, endpoint: Endpoint[Any], params: dict[str, Any]) -> Any:
    """Call an operation, and check that what comes has no field that its type does not declare."""
    caller = client.models._caller
    if endpoint.stream_of is not None and endpoint.streams(params):
        stream = await caller.call_or_stream(endpoint, params, **path_values(endpoint))
        assert isinstance(stream, AsyncStream)
        return [event async for event in stream]
    if is_page(endpoint.cast_to):
        return [item async for item in caller.page(endpoint, params, **path_values(endpoint))]
    return await caller.call(endpoint, params, **path_values(endpoint))


@pytest.mark.anyio
@pytest.mark.parametrize("full", [False, True], ids=["required", "all"])
@pytest.mark.parametrize("name", sorted(set(OPERATIONS) - PARSING))
async def test_answer_is_what_the_type_says(strict: AsyncOpenAI, server: LocalServer, name: str, full: bool) -> None:
    endpoint = OPERATIONS[name]
    for form in endpoint.forms or [endpoint.params]:
        params = arguments_for(form, full=full) if form is not None else {}
        with server.synthesise(optional=full):
            answer = await call(strict, endpoint, {key: params[key] for key in params.keys() & endpoint.known})
        assert list(unknown_fields(answer)) == []


@pytest.mark.parametrize("name", sorted(name for name, each in OPERATIONS.items() if each.forms))
def test_what_one_form_needs_is_asked_for(http: httpx.Client, server: LocalServer, name: str) -> None:
    """Of a request that names one of several forms by its `type`."""
    endpoint = OPERATIONS[name]
    path = re.sub(r"\{(\w+)\}", r"\1_1", endpoint.path)
    for form in endpoint.forms:
        given = {key: "x" if isinstance(value, bytes) else value for key, value in needed_by(form).items()}
        with server.synthesise():
            assert http.request(endpoint.method, path, json=given).status_code == 200
        for missing in required_keys(form) - {"type"} - endpoint.required:
            body = {key: value for key, value in given.items() if key != missing}
            with server.synthesise():
                answer = http.request(endpoint.method, path, json=body)
            assert (answer.status_code, answer.json()["error"]["param"]) == (400, missing)


def needed_by(form: type[Any]) -> dict[str, Any]:
    """What a form requires, and its `type`."""
    everything = arguments_for(form, full=True)
    return {key: everything[key] for key in required_keys(form) | {"type"}}


@pytest.mark.parametrize("name", sorted(name for name, each in OPERATIONS.items() if each.required - each.query))
def test_a_missing_parameter_is_refused(http: httpx.Client, server: LocalServer, name: str) -> None:
    endpoint = OPERATIONS[name]
    path = re.sub(r"\{(\w+)\}", r"\1_1", endpoint.path)
    with server.synthesise():
        answer = http.request(endpoint.method, path, json={"beta": True} if endpoint.fixed_query else {})
    error = answer.json()["error"]
    assert answer.status_code == 400
    assert (error["type"], error["code"]) == ("invalid_request_error", "missing_required_parameter")
    assert error["param"] in endpoint.required


@pytest.mark.parametrize("name", sorted(name for name, each in OPERATIONS.items() if each.sends_object))
def test_an_unknown_parameter_is_refused(http: httpx.Client, server: LocalServer, name: str) -> None:
    endpoint = OPERATIONS[name]
    path = re.sub(r"\{(\w+)\}", r"\1_1", endpoint.path)
    given = {
        key: value for key, value in arguments_for(endpoint.params, full=False).items() if key not in endpoint.query
    }
    body = {key: "x" if isinstance(value, bytes) else value for key, value in given.items()} | {"colour": "red"}
    with server.synthesise():
        answer = http.request(endpoint.method, path, json=body)
    error = answer.json()["error"]
    assert (answer.status_code, error["code"], error["param"]) == (400, "unknown_parameter", "colour")


@pytest.mark.parametrize("name", sorted(OPERATIONS))
def test_other_members_of_unions_are_what_the_type_says_too(name: str) -> None:
    for hint in (OPERATIONS[name].cast_to, OPERATIONS[name].stream_of):
        if not is_record(hint) and len(alternatives(hint)) == 1:
            continue
        for variant in range(min(variants(hint), 40)):
            for full in (False, True):
                check(hint, make(hint, Plan(variant, full, steered=True)))
