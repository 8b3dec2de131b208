"""The part of the demo in which a fan-out is killed, and resumed from its journal."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from ..terminal import Terminal
from .scenes import KEY, MODEL

__all__ = ["killed_fan_out"]

_REQUESTS: Final = 300
_KILLED_AFTER: Final = 100
_IN_FLIGHT: Final = 4
_BETWEEN_LOOKS: Final = 0.005
_SECONDS: Final = 20.0
"""How long a run may take."""


def killed_fan_out(terminal: Terminal, base_url: str) -> None:
    """A process that sends many requests, ended without warning, and another that does the rest."""
    terminal.heading(f"A fan-out of {_REQUESTS} requests, killed on the way and resumed:")
    terminal.line("  openai-core fanout requests.jsonl -o results.jsonl --resume")
    with TemporaryDirectory(prefix="openai-core-demo-") as folder:
        source, results = Path(folder, "requests.jsonl"), Path(folder, "results.jsonl")
        source.write_text("".join(_lines()), encoding="utf-8")
        with _run(source, results, base_url) as process:
            ended = _kill(process, results)
        kept = _count(results)
        terminal.line(f"  -> {ended} with {kept} answers in the file")
        with _run(source, results, base_url) as process:
            process.wait(_SECONDS)
            assert process.stderr is not None, "asked for below"
            *_, summary = process.stderr.read().splitlines()
        told = json.loads(summary)
        names = {json.loads(line)["custom_id"] for line in results.read_text(encoding="utf-8").splitlines()}
        terminal.line(f"  -> the same command again: {told['done_before'] or 0} found, {told['attempts']} sent")
        once = "each once" if len(names) == _count(results) else "some twice"
        terminal.line(f"  -> {len(names)} answers for {_REQUESTS} requests, {once}")


def _lines() -> Iterator[str]:
    for number in range(_REQUESTS):
        body = {"model": MODEL, "messages": [{"role": "user", "content": f"Describe item {number}."}]}
        line = {"custom_id": f"item-{number}", "method": "POST", "url": "/v1/chat/completions", "body": body}
        yield json.dumps(line) + "\n"


@contextmanager
def _run(source: Path, results: Path, base_url: str) -> Generator[subprocess.Popen[str]]:
    """A run of the command, which does not outlive the block."""
    command = [sys.executable, "-m", "openai_core", "fanout", str(source), "-o", str(results), "--resume", "--json"]
    command += ["--base-url", base_url, "--concurrency", str(_IN_FLIGHT)]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("OPENAI_")}
    environment["OPENAI_API_KEY"] = KEY
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def _kill(process: subprocess.Popen[str], results: Path) -> str:
    """End a run when it has written some answers. Returns how it ended."""
    until = time.monotonic() + _SECONDS
    while process.poll() is None and _count(results) < _KILLED_AFTER and time.monotonic() < until:
        time.sleep(_BETWEEN_LOOKS)
    process.kill()
    return f"ended by signal {-status}" if (status := process.wait()) < 0 else f"ended with status {status}"


def _count(results: Path) -> int:
    return results.read_bytes().count(b"\n") if results.exists() else 0
