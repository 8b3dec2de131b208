"""All of the official package's public interface is there, but for what is listed with a reason."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fnmatch import fnmatchcase

import pytest

from openai_core.dropin.names import MISSING
from tests.contract.conftest import Missing
from tests.contract.gaps import FIELDS, METHODS, PARAMETERS, REQUIRED


def assert_explained(missing: Iterable[str], reasons: Mapping[str, str]) -> None:
    """Every gap has a row, and every row a gap. Rows are patterns; what follows a colon in a gap does not count."""
    names = [gap.partition(": ")[0] for gap in missing]
    unexplained = [name for name in names if not any(fnmatchcase(name, row) for row in reasons)]
    assert not unexplained, f"{len(unexplained)} without a reason, such as {unexplained[:20]}"
    stale = [row for row in reasons if not any(fnmatchcase(name, row) for name in names)]
    assert not stale, f"no longer missing: {stale}"


@pytest.mark.parametrize("kind", ["methods", "sync methods"])
def test_missing_methods_are_explained(missing: Missing, kind: str) -> None:
    assert_explained(missing[kind], METHODS)


def test_missing_parameters_are_explained(missing: Missing) -> None:
    """Those of methods that are there."""
    assert_explained(missing["parameters"], PARAMETERS)


def test_no_type_is_missing(missing: Missing) -> None:
    assert missing["types"] == []


def test_missing_fields_are_explained(missing: Missing) -> None:
    assert_explained(missing["fields"], FIELDS)


def test_missing_required_fields_are_explained(missing: Missing) -> None:
    assert_explained(missing["required"], REQUIRED)


def test_missing_exports_are_in_the_table_of_the_drop_in(missing: Missing) -> None:
    """The drop-in has a table of what it cannot give; `tests/dropin` looks for rows that no longer apply."""
    assert [name for name in missing["exports"] if not any(f"{name}.".startswith(f"{row}.") for row in MISSING)] == []
