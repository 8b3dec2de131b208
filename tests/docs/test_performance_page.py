"""What is said about the official client names the version that it is compared with."""

from __future__ import annotations

import re

from benchmarks.environment import OFFICIAL_REQUIREMENT, OFFICIAL_VERSION
from openai_core.version import INTERFACE
from tests.docs.markdown import ROOT


def test_the_method_names_the_official_client_that_the_benchmark_installs() -> None:
    page = (ROOT / "docs/explanation/performance.md").read_text(encoding="utf-8")
    prose = page.partition("## Results")[0]
    assert re.findall(r"`(openai\b.*?==.*?)`", prose) == [OFFICIAL_REQUIREMENT]


def test_the_official_client_has_one_version_in_all_comparisons() -> None:
    assert OFFICIAL_VERSION == INTERFACE
    for place in ("noxfile.py", "pyproject.toml"):
        found = set(re.findall(r'"openai==([\d.]+)"', (ROOT / place).read_text(encoding="utf-8")))
        assert found == {INTERFACE}, place


def test_guides_name_the_version_whose_names_are_offered() -> None:
    for place in ("how-to/moving-from-openai.md", "how-to/switch.md"):
        text = (ROOT / "docs" / place).read_text(encoding="utf-8")
        found = set(re.findall(r"(?:version|client) (\d+\.\d+\.\d+)", text))
        assert found == {INTERFACE}, place
