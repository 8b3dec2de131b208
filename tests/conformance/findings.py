"""What went wrong in the calls of one method, sorted into what is known and what is not."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

import pytest

from openai_core import APIError, APIStatusError
from openai_core.calls.endpoint import Endpoint
from tests.conformance.calls import Case
from tests.conformance.expected import EXPECTED
from tests.conformance.steady import remarks_in

__all__ = ["Findings"]

_SHOWN: Final = 600
"""Characters of a finding that are printed."""
_MOST_LINES: Final = 12


class Findings:
    """What went wrong in the calls of one method, each thing once."""

    def __init__(self, endpoint: Endpoint[Any]) -> None:
        self._endpoint = endpoint
        self._known = EXPECTED.get(endpoint.name, ())
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

    def unknown(self) -> list[str]:
        """What was not known before."""
        return [
            f"{kind}: {problem:.{_SHOWN}} [{label}]"
            for (kind, problem), label in self._found.items()
            if not any(row.kind == kind and re.search(row.pattern, problem) for row in self._known)
        ]

    def stale(self) -> list[str]:
        """What is said to be known and was not found."""
        return [
            f"no longer so: {row.kind} {row.pattern!r} ({row.reason})"
            for row in self._known
            if not any(row.kind == kind and re.search(row.pattern, problem) for kind, problem in self._found)
        ]

    def check(self, *, complete: bool) -> None:
        """Fail with what was not known before; after all calls also with what is known no longer."""
        if lines := self.unknown() + (self.stale() if complete else []):
            pytest.fail(f"{self._endpoint!r}\n  " + "\n  ".join(lines[:_MOST_LINES]), pytrace=False)
