"""Answers with each member of a union: steady always takes the first, so the document is turned before it gets it."""

from __future__ import annotations

import json
from operator import attrgetter
from pathlib import Path
from typing import Any

import pytest

from openai_core import APIError, AsyncOpenAI
from openai_core._codegen.document import Document
from openai_core.calls.endpoint import Endpoint
from openai_core.testing.synthesis import variants
from tests.conformance.calls import Case, cases_of, endpoints, streaming_cases_of
from tests.conformance.conftest import SETTINGS
from tests.conformance.expected import OF_THE_CALLERS_TYPE, UNDOCUMENTED
from tests.conformance.findings import Findings
from tests.conformance.steady import events_wanted, running_steady

pytestmark = [pytest.mark.anyio, pytest.mark.filterwarnings("ignore::DeprecationWarning")]

DEPTH = 4
"""Objects within one another down to which members of unions are counted."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "turns" in metafunc.fixturenames:
        metafunc.parametrize("turns", range(1, metafunc.config.getoption("--turns") + 1))


def turned(node: Any, turns: int) -> Any:
    """A document in which the first member of each union is another one than before."""
    if isinstance(node, list):
        return [turned(item, turns) for item in node]
    if not isinstance(node, dict):
        return node
    made = {key: turned(value, turns) for key, value in node.items()}
    for keyword in ("anyOf", "oneOf"):
        if isinstance(members := made.get(keyword), list):
            first = turns % len(members)
            made[keyword] = members[first:] + members[:first]
    return made


async def receive(endpoint: Endpoint[Any], case: Case, client: AsyncOpenAI) -> None:
    """Call a method and receive an answer, or the first of its events."""
    method = attrgetter(endpoint.name)(client)
    if endpoint.streams(case.arguments):
        async with await method(**case.arguments, extra_headers=events_wanted(1)) as stream:
            await anext(stream)
    else:
        await method(**case.arguments)


@pytest.mark.timeout(180)
async def test_each_member_of_a_union_is_understood(
    turns: int, document: Path, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    """Our types take the answers of all methods, whichever members the unions in them have."""
    path = tmp_path / "turned.json"
    path.write_text(json.dumps(turned(Document.load(document).data, turns)), encoding="utf-8")
    problems: list[str] = []
    with running_steady(request.config.getoption("--steady"), path) as address:
        async with AsyncOpenAI(base_url=address, **SETTINGS) as client:
            for name in endpoints().keys() - UNDOCUMENTED.keys() - OF_THE_CALLERS_TYPE:
                problems += await problems_of(endpoints()[name], turns, client)
    assert not problems


async def problems_of(endpoint: Endpoint[Any], turns: int, client: AsyncOpenAI) -> list[str]:
    """What is wrong with answers, where there is still a union with a member that was not seen."""
    findings = Findings(endpoint)
    for case in (*cases_of(endpoint)[:1], *streaming_cases_of(endpoint)[:1]):
        streams = endpoint.streams(case.arguments)
        if turns < variants(endpoint.stream_of if streams else endpoint.cast_to, depth=DEPTH):
            try:
                await receive(endpoint, case, client)
            except APIError as error:
                # A plain one is an event that tells of an error, which is to be raised. Where the document has both
                # forms of an answer, the mock may send the object where events were asked for.
                if type(error) is not APIError and not (streams and "not a stream of events" in error.message):
                    findings.add_error("stream" if streams else "answer", error, case)
    return findings.unknown()
