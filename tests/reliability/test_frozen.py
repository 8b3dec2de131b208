"""A program that PyInstaller has frozen finds the modules that are imported by name."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from openai_core.testing import LocalServer

PROGRAM = Path(__file__).with_name("frozen_program.py")


@pytest.mark.slow
@pytest.mark.timeout(400)
@pytest.mark.skipif(
    find_spec("PyInstaller") is None, reason="needs PyInstaller: the dependency group `servers`, or `nox -s programs`"
)
def test_a_frozen_program_runs(server: LocalServer, tmp_path: Path) -> None:
    """Calls, streams, their helpers, loops of tools, fan-out, calls without a client and names of modules, frozen."""
    freeze = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level=ERROR", str(PROGRAM)]
    frozen = subprocess.run(freeze, cwd=tmp_path, capture_output=True, text=True)
    assert frozen.returncode == 0, frozen.stderr
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run(
        [tmp_path / "dist" / "frozen_program" / "frozen_program"],
        env={**environment, "OPENAI_BASE_URL": server.base_url, "OPENAI_API_KEY": "sk-test"},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [
        "You said: chat",
        "You said: helper",
        "You said: responses",
        "The tool says: 3",
        "The tool says: 7",
        "0",
        "True",
        "You said: module",
        "You said: async",
        "['You said: n0', 'You said: n1', 'You said: n2']",
        "True",
    ]
