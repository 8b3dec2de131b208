"""Run programs through the drop-in, each in an interpreter of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

__all__ = ["PROGRAMS", "run", "run_code"]

PROGRAMS = Path(__file__).parent / "programs"
LIMIT = 50.0
"""Seconds after which a program is taken to hang."""


def run(*arguments: str, cwd: Path | None = None, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run `python -m openai_core.dropin` with arguments, none of this process's settings, and `variables`."""
    return _run(["-m", "openai_core.dropin", *arguments], cwd, variables)


def run_code(code: str, **variables: str) -> str:
    """What a program prints that calls `install()` first; it must end well."""
    done = _run(["-c", f"from openai_core.dropin import install; install()\n{code}"], None, variables)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def _run(arguments: list[str], cwd: Path | None, variables: Mapping[str, str]) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("OPENAI_", "AZURE_", "AWS_"))}
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=cwd,
        env=kept | variables,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=LIMIT,
        check=False,
    )
