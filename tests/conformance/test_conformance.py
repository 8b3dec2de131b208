"""Every method against a mock server that is made from the API's document: requests are as it says, so are answers."""

from __future__ import annotations

import re
from collections.abc import Mapping, Set
from operator import attrgetter
from typing import Any

import pytest

from openai_core import APIError, APIStatusError, AsyncOpenAI
from openai_core.http.endpoint import Endpoint
from openai_sync import OpenAI
from tests.conformance.calls import (
    Case,
    Operation,
    cases_of,
    endpoints,
    operation_called,
    streaming_cases_of,
)
from tests.conformance.expected import EXPECTED, UNDOCUMENTED
from tests.conformance.steady import remarks_in

pytestmark = [pytest.mark.anyio, pytest.mark.filterwarnings("ignore::DeprecationWarning")]

every_method = pytest.mark.parametrize(
    "endpoint", [name for name in endpoints() if name not in UNDOCUMENTED], indirect=True
)
EVENTS = 3
SHOWN = 600
"""Characters of a finding that are printed."""
MOST_LINES = 12
STREAMED = {
    "Accept": "text/event-stream",
    "X-Steady-Stream-Count": str(EVENTS),
    "X-Steady-Stream-Interval-Ms": "0",
}


class Findings:
    """What went wrong in the calls of one method, each thing once."""

    def __init__(self, endpoint: Endpoint[Any]) -> None:
        self._endpoint = endpoint
        self._found: dict[tuple[str, str], str] = {}

    def add(self, kind: str, problem: str, case: Case) -> None:
        self._found.setdefault((kind, problem), case.label)

    def add_remarks(self, headers: Mapping[str, str], case: Case) -> None:
        for place, remark in remarks_in(headers):
            self.add("request", f"{remark}; sent {case.at(place)}", case)

    def add_error(self, kind: str, error: APIError, case: Case) -> None:
        """Take down why a call failed: what steady says of its request, or that its answer was not understood."""
        if isinstance(error, APIStatusError) and "x-steady-error-1-code" in error.response.headers:
            self.add_remarks(error.response.headers, case)
        else:
            self.add(kind, f"{type(error).__name__}: {error}", case)

    def check(self, *, complete: bool) -> None:
        """Fail with what was not known before; after all calls also with what is said to be known and was not found."""
        known = EXPECTED.get(self._endpoint.name, ())
        lines = [
            f"{kind}: {problem:.{SHOWN}} [{label}]"
            for (kind, problem), label in self._found.items()
            if not any(row.kind == kind and re.search(row.pattern, problem) for row in known)
        ]
        if complete:
            lines += [
                f"no longer so: {row.kind} {row.pattern!r} ({row.reason})"
                for row in known
                if not any(row.kind == kind and re.search(row.pattern, problem) for kind, problem in self._found)
            ]
        if lines:
            pytest.fail(f"{self._endpoint!r}\n  " + "\n  ".join(lines[:MOST_LINES]), pytrace=False)


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
    assert not operations - set(called.values())
    assert {name for name, operation in called.items() if operation not in operations} == UNDOCUMENTED.keys()


def test_what_is_expected_is_about_methods_that_exist() -> None:
    """A row for a method of another name would never be looked at."""
    assert EXPECTED.keys() <= endpoints().keys()
