"""Bulk work by `openai-core fanout`, from a file of requests to a file of results; one process for each reading."""

from __future__ import annotations

import contextlib
import io
import json
import os
import resource
import tempfile
import time
from pathlib import Path
from typing import Final

from .. import payloads
from .fan_out import IN_FLIGHT
from .harness import Scenario, check, parse_scenario, say

_REQUESTS: Final = 600
_WARM_UP: Final = 600
"""As many, as the first run of a process finds the pace that the server bears; curator is told that it bears any."""


def write_requests(path: Path, count: int) -> None:
    """Write a file of requests in the Batch API's format."""
    body = {"model": payloads.MODEL, "messages": payloads.MESSAGES}
    with path.open("w", encoding="utf-8") as file:
        for number in range(count):
            line = {"custom_id": f"r{number}", "method": "POST", "url": "/v1/chat/completions", "body": body}
            file.write(json.dumps(line) + "\n")


def run(scenario: Scenario, requests: Path, count: int) -> None:
    """Run the command, and check the results that it wrote."""
    from openai_core.cli import main

    results = requests.with_suffix(".results")
    arguments = ["fanout", str(requests), "--output", str(results), "--concurrency", str(IN_FLIGHT), "--quiet"]
    with contextlib.redirect_stderr(io.StringIO()):
        check("exit status", main([*arguments, "--base-url", scenario.base_url]), 0)
    with results.open("rb") as file:
        answers = [json.loads(line)["response"]["body"]["choices"][0]["message"]["content"] for line in file]
    check("answers", answers, [payloads.ANSWER_TEXT] * count)


def main() -> None:
    """Measure it."""
    scenario = parse_scenario()
    os.environ["OPENAI_API_KEY"] = payloads.API_KEY
    with tempfile.TemporaryDirectory() as folder:
        first, second = Path(folder, "first.jsonl"), Path(folder, "second.jsonl")
        write_requests(first, _WARM_UP)
        run(scenario, first, _WARM_UP)
        cpu, wall = time.process_time(), time.perf_counter()
        write_requests(second, _REQUESTS)
        run(scenario, second, _REQUESTS)
        wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    each = cpu / _REQUESTS * 1e6
    say({"value": _REQUESTS / wall, "count": _REQUESTS, "seconds": wall, "cpu_us_each": each, "peak": peak})


if __name__ == "__main__":
    main()
