"""The page about the server: its programs run and print what it says."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

PAGE = Path(__file__).parents[2] / "docs" / "how-to" / "testing.md"
PROGRAMS = re.findall(r"^```python\n(.*?)^```", PAGE.read_text(), re.DOTALL | re.MULTILINE)


def test_the_page_has_programs() -> None:
    assert len(PROGRAMS) == 8


@pytest.mark.slow
@pytest.mark.parametrize("number", range(len(PROGRAMS)))
def test_a_program_of_the_page_runs(number: int, tmp_path: Path) -> None:
    program = PROGRAMS[number]
    file = tmp_path / "test_program.py"
    file.write_text(program)
    how = ["-m", "pytest", "-q", "-p", "no:cacheprovider"] if "def test_" in program else []
    command = [sys.executable, "-W", "error", *how, str(file)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, cwd=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    expected = re.findall(r"^ *#> (.*)$", program, re.MULTILINE)
    if expected:
        assert done.stdout.splitlines() == expected
    else:
        assert "1 passed" in done.stdout
