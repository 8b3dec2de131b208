"""CONTRIBUTING.md names the sessions and the places that there are."""

from __future__ import annotations

import re

from openai_core.hooks.base import HOOKS
from openai_core.testing.engine.faults import Fault
from tests.docs.markdown import ROOT

CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")


def test_every_session_is_named() -> None:
    source = (ROOT / "noxfile.py").read_text(encoding="utf-8")
    sessions = re.findall(r"^@nox\.(?:session|parametrize)\b.*\n(?:@.*\n)*def (\w+)", source, re.MULTILINE)
    assert "tests" in sessions
    named = re.findall(r"`(?:nox -s )?(\w+)", CONTRIBUTING.partition("## Find your way around")[0])
    assert [session for session in sessions if session not in named] == []


def test_every_folder_and_table_that_is_named_exists() -> None:
    named = re.findall(r"`((?:docs|tests|openai_core)/[\w/.-]*)`", CONTRIBUTING)
    assert len(named) > 10
    assert [name for name in named if not (ROOT / name).exists()] == []


def test_every_hook_method_is_in_its_guide() -> None:
    page = (ROOT / "docs/how-to/observability.md").read_text(encoding="utf-8")
    assert [name for name in HOOKS if f"| `{name}(" not in page] == []


def test_every_fault_is_in_its_guide() -> None:
    page = (ROOT / "docs/how-to/testing.md").read_text(encoding="utf-8")
    faults = [name for name, value in vars(Fault).items() if isinstance(value, classmethod | staticmethod)]
    assert len(faults) > 5
    assert [name for name in faults if f"| `Fault.{name}(" not in page] == []
