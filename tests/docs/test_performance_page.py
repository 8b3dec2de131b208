"""What the page of performance says agrees with its tables, and names what was measured and compared."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from benchmarks.bench_startup import ROWS
from benchmarks.environment import OFFICIAL_REQUIREMENT, OFFICIAL_VERSION, commit_of, describe
from benchmarks.measure import Readings
from benchmarks.report import as_markdown
from benchmarks.verdict import Judgement, Outcome
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


NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]


def missed_in_words(page: str) -> int:
    """How many targets the page says are missed."""
    (word,) = re.findall(r"\b(\w+) targets? (?:are|is) missed", page)
    return NUMBERS.index(word.lower())


def missed_in_tables(page: str) -> int:
    """How many rows of the tables are marked as short of a target. The column of the marks is the last, unnamed."""
    rows = [line.strip("|").split("|") for line in page.splitlines() if line.startswith("| ")]
    return sum(row[-1].strip() == "short" for row in rows)


def test_the_page_counts_the_targets_that_are_missed() -> None:
    page = (ROOT / "docs/explanation/performance.md").read_text(encoding="utf-8")
    assert missed_in_words(page) == missed_in_tables(page)


def test_missed_targets_are_found_as_the_report_marks_them() -> None:
    """A page whose tables were not read would miss none."""
    readings: Readings = {}
    outcomes = [
        Outcome(row, readings, (Judgement(1, 1, "1 (≥ 1)", passed=passed),))
        for row, passed in zip(ROWS, (False, True, False), strict=False)
    ]
    assert missed_in_tables(as_markdown({}, outcomes)) == 2
    assert missed_in_words("- **Three targets are missed**, two of which") == 3
    assert missed_in_words("One target is missed.") == 1
    with pytest.raises(ValueError, match="not enough values"):
        missed_in_words("No word of it.")


def test_a_report_names_the_commit_that_was_measured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert commit_of(tmp_path) == ""

    def git(*arguments: str) -> str:
        command = ["git", "-c", "user.name=n", "-c", "user.email=e@example.invalid", *arguments]
        return subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, text=True).stdout.strip()

    git("init")
    assert commit_of(tmp_path) == ""
    (tmp_path / "file").write_text("one")
    git("add", "file")
    git("commit", "-m", "one")
    short = git("rev-parse", "--short", "HEAD")
    (tmp_path / "report.md").write_text("not of the repository")
    assert commit_of(tmp_path) == short
    (tmp_path / "file").write_text("two")
    assert commit_of(tmp_path) == f"{short} (changed)"

    here = commit_of(ROOT)
    assert describe().get("commit", "") == here
