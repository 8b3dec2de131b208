"""Run `openai-core` as users do: in a process of its own, with warnings as errors."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping

__all__ = ["COMMAND", "environment", "run"]

COMMAND = (sys.executable, "-W", "error", "-m", "openai_core")
LIMIT = 45.0
"""Seconds after which a command is taken to hang."""


def environment(**variables: str) -> dict[str, str]:
    """The environment of this process with none of its settings of the API, and with `variables`."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("OPENAI_")}
    return kept | variables


def run(
    *arguments: str, env: Mapping[str, str] | None = None, input: str | None = None
) -> subprocess.CompletedProcess[str]:
    """Run a command to its end."""
    return subprocess.run(
        [*COMMAND, *arguments],
        env=environment(**(env or {})),
        input="" if input is None else input,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=LIMIT,
        check=False,
    )


def run_binary(*arguments: str, env: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[bytes]:
    """Run a command to its end, whose output is not text."""
    return subprocess.run(
        [*COMMAND, *arguments],
        env=environment(**(env or {})),
        input=b"",
        capture_output=True,
        timeout=LIMIT,
        check=False,
    )


def run_on_terminal(*arguments: str, env: Mapping[str, str] | None = None) -> tuple[int, str]:
    """The exit status of a command whose output is a terminal, and what it wrote there. Not on Windows."""
    ours, theirs = os.openpty()
    with open(ours, "rb", buffering=0) as terminal:
        process = subprocess.Popen(
            [*COMMAND, *arguments],
            env=environment(**{"TERM": "xterm", **(env or {})}),
            stdout=theirs,
            stderr=theirs,
            stdin=subprocess.DEVNULL,
        )
        os.close(theirs)
        pieces: list[bytes] = []
        with process:
            try:
                while piece := terminal.read(4096):
                    pieces.append(piece)
            except OSError:  # Linux says so when the other end is closed
                pass
    return process.returncode, b"".join(pieces).decode().replace("\r\n", "\n")
