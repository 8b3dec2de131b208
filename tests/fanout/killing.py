"""Kill the command at random moments and resume it, until it is through; then compare with what the server counted."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
import urllib.request
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from tests.cli.commands import COMMAND, environment

__all__ = ["Killed", "kill_and_resume"]

BUFFER = 0.05
"""Seconds of answers that may be on their way from the socket to the file."""


@dataclass(frozen=True)
class Killed:
    """What came of it."""

    kills: int
    results: Counter[str]
    """How often each request is in the file, by its custom_id."""
    arrived: Counter[str]
    """How often each came to the server."""
    told: int
    """What the last summary says: requests that were begun again, in all runs."""
    bound: int
    """The doubles that were allowed."""

    @property
    def doubled(self) -> int:
        return self.arrived.total() - len(self.arrived)


def kill_and_resume(folder: Path, *, count: int, kills: int, seconds: float, at_once: int, seed: int) -> Killed:
    """Run the command on `count` requests, and kill it `kills` times with signal 9 at moments drawn from `seed`."""
    source, results = folder / "requests.jsonl", folder / "results.jsonl"
    source.write_text("".join(_line(number) + "\n" for number in range(count)))
    script = Path(__file__).with_name("kill_server.py")
    dice, done_kills = random.Random(seed), 0
    with subprocess.Popen(
        [sys.executable, str(script), str(seconds)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as server:
        assert server.stdout is not None
        url = f"http://127.0.0.1:{int(server.stdout.readline())}"
        command = [*COMMAND, "fanout", str(source), "-o", str(results), "--base-url", f"{url}/v1", "--json"]
        command += ["--concurrency", str(at_once), "--rpm", "10000000", "--resume"]
        while True:
            with subprocess.Popen(
                command, env=environment(OPENAI_API_KEY="sk-test"), stderr=subprocess.PIPE, text=True
            ) as process:
                if done_kills < kills:
                    _wait_for_moment(
                        process, results, dice.uniform(0, count / (kills + 2)), dice.uniform(0, 2 * seconds)
                    )
                    if process.poll() is None:
                        process.kill()
                        done_kills += 1
                _, said = process.communicate(timeout=300)
            if process.returncode == 0:
                break
            assert process.returncode == -9, said
        with urllib.request.urlopen(f"{url}/counts") as answer:
            arrived: Counter[str] = Counter(json.load(answer))
        server.communicate()
    told: int = json.loads(said.splitlines()[-1]).get("sent_again") or 0
    lines = [json.loads(line)["custom_id"] for line in results.read_bytes().splitlines()]
    in_buffer = at_once * max(1, round(BUFFER / seconds))
    return Killed(done_kills, Counter(lines), arrived, told, done_kills * (at_once + in_buffer))


def _wait_for_moment(process: subprocess.Popen[str], results: Path, more: float, then: float) -> None:
    """Until some more results are there, and a moment longer."""
    before = _size(results)
    average = 250
    while process.poll() is None and _size(results) < before + more * average:
        time.sleep(0.001)
    time.sleep(then)


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


def _line(number: int) -> str:
    body = {"model": "m", "messages": [{"role": "user", "content": f"r{number}"}]}
    return json.dumps({"custom_id": f"r{number}", "method": "POST", "url": "/v1/chat/completions", "body": body})
