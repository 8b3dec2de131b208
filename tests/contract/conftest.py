"""Measures once, in a process of its own since that installs the drop-in, and shows the numbers after the tests."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeAlias

import pytest

Missing: TypeAlias = Mapping[str, list[str]]

_MEASURED = pytest.StashKey[Mapping[str, Any]]()


@pytest.fixture(scope="session")
def missing(pytestconfig: pytest.Config) -> Missing:
    """What is missing of each kind."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.contract", "--json"],
        cwd=Path(__file__).parents[2],
        stdout=subprocess.PIPE,
        check=True,
    )
    measured: Mapping[str, Any] = json.loads(done.stdout)
    pytestconfig.stash[_MEASURED] = measured
    return {kind: each["missing"] for kind, each in measured.items()}


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    if measured := config.stash.get(_MEASURED, None):
        terminalreporter.section("the official package's public interface")
        for kind, each in measured.items():
            there, total = each["total"] - len(each["missing"]), each["total"]
            terminalreporter.write_line(f"{kind:12} {there:6} of {total:6}  {there / total:7.2%}")
