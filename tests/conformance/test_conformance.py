"""Every method against a mock server that is made from the API's document: requests are as it says, so are answers."""

from __future__ import annotations

from collections.abc import Set
from operator import attrgetter
from typing import Any

import pytest

from openai_core import APIError, AsyncOpenAI
from openai_core.calls.endpoint import Endpoint
from openai_sync import OpenAI
from tests.conformance.calls import (
    Operation,
    cases_of,
    endpoints,
    operation_called,
    streaming_cases_of,
)
from tests.conformance.expected import EXPECTED, MOVED, OF_THE_CALLERS_TYPE, OURS, UNDOCUMENTED
from tests.conformance.findings import Findings
from tests.conformance.steady import events_wanted

pytestmark = [pytest.mark.anyio, pytest.mark.filterwarnings("ignore::DeprecationWarning")]

every_method = pytest.mark.parametrize(
    "endpoint",
    [name for name in endpoints() if name not in OF_THE_CALLERS_TYPE | OURS | UNDOCUMENTED.keys()],
    indirect=True,
)
EVENTS = 3
STREAMED = events_wanted(EVENTS)


@pytest.fixture
def endpoint(request: pytest.FixtureRequest, operations: Set[Operation]) -> Endpoint[Any]:
    """What a test is about."""
    found = endpoints()[request.param]
    if operation_called(found) not in operations:
        pytest.skip("the document has no such operation")
    return found


@every_method
async def test_requests_and_answers_are_as_the_document_says(
    endpoint: Endpoint[Any], core: AsyncOpenAI, operations: Set[Operation]
) -> None:
    """Steady has no remark on any request, and our types take every answer."""
    resource, _, name = endpoint.name.rpartition(".")
    method = attrgetter(endpoint.name)(core)
    raw_method = attrgetter(f"{resource}.with_raw_response.{name}")(core)
    findings = Findings(endpoint)
    for case in cases_of(endpoint):
        try:
            raw = await raw_method(**case.arguments)
            findings.add_remarks(raw.headers, case)
            raw.parse()
            if case.plain:
                await method(**case.arguments)
        except APIError as error:
            findings.add_error("answer", error, case)
    for case in streaming_cases_of(endpoint):
        try:
            async with await method(**case.arguments, extra_headers=STREAMED) as stream:
                for _ in range(EVENTS):
                    await anext(stream)
        except APIError as error:
            findings.add_error("stream", error, case)
    findings.check(complete=True)


@every_method
def test_sync_requests_and_answers_are_as_the_document_says(
    endpoint: Endpoint[Any], sync: OpenAI, operations: Set[Operation]
) -> None:
    """The same through the facade, with the least and the most that a method takes."""
    method = attrgetter(endpoint.name)(sync)
    findings = Findings(endpoint)
    for case in filter(attrgetter("plain"), cases_of(endpoint)):
        try:
            method(**case.arguments)
        except APIError as error:
            findings.add_error("answer", error, case)
    for case in streaming_cases_of(endpoint):
        try:
            with method(**case.arguments, extra_headers=STREAMED) as stream:
                for _ in range(EVENTS):
                    next(stream)
        except APIError as error:
            findings.add_error("stream", error, case)
    findings.check(complete=False)


def test_every_operation_is_called_by_a_method(operations: Set[Operation]) -> None:
    """And each method calls an operation of the document, but for those that are listed with their reason."""
    called = {name: operation_called(endpoint) for name, endpoint in endpoints().items()}
    assert operations - set(called.values()) <= MOVED
    assert {name for name, operation in called.items() if operation not in operations} == UNDOCUMENTED.keys()


def test_what_is_expected_is_about_methods_that_exist() -> None:
    """A row for a method of another name would never be looked at."""
    assert EXPECTED.keys() <= endpoints().keys()
