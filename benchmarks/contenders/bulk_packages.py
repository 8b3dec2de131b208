"""Bulk work through packages made for it, in an environment of their own; one process for each reading.

Neither needs a network: their tokenizers are in litellm's wheel, and what reports their use is turned off.
"""

from __future__ import annotations

import asyncio
import importlib
import importlib.util
import os
import resource
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from .. import payloads
from .harness import Scenario, check, parse_scenario, say

_REQUESTS: Final = 600
_WARM_UP: Final = 20


def litellm(scenario: Scenario) -> Callable[[int], None]:
    """`litellm.acompletion` in a gather behind a semaphore, as its documentation shows it."""
    package: Any = importlib.import_module("litellm")
    package.suppress_debug_info = True

    async def ask(places: asyncio.Semaphore) -> None:
        async with places:
            answer = await package.acompletion(
                model=f"openai/{payloads.MODEL}",
                messages=payloads.MESSAGES,
                api_base=scenario.base_url,
                api_key=payloads.API_KEY,
                num_retries=0,
            )
        check("content", answer.choices[0].message.content, payloads.ANSWER_TEXT)

    loop = asyncio.new_event_loop()

    async def run(count: int) -> None:
        places = asyncio.Semaphore(scenario.in_flight)
        await asyncio.gather(*(ask(places) for _ in range(count)))

    return lambda count: loop.run_until_complete(run(count))


def curator(scenario: Scenario) -> Callable[[int], None]:
    """`curator.LLM` over a list of prompts, at limits that hold nothing up."""
    package: Any = importlib.import_module("bespokelabs.curator")
    llm = package.LLM(
        model_name=payloads.MODEL,
        backend="openai",
        backend_params={
            "base_url": scenario.base_url,
            "max_requests_per_minute": 10_000_000,
            "max_tokens_per_minute": 10_000_000_000,
            "max_concurrent_requests": scenario.in_flight,
            "max_retries": 0,
        },
    )

    def run(count: int) -> None:
        # It keeps answers by the prompts of a run, so no two runs may be alike.
        with tempfile.TemporaryDirectory() as folder:
            found: Any = llm([payloads.MESSAGES] * count, working_dir=folder)
            answers = getattr(found, "dataset", found)
            check("answers", [row["response"] for row in answers], [payloads.ANSWER_TEXT] * count)

    return run


_CONTENDERS: Final[dict[str, Callable[[Scenario], Callable[[int], None]]]] = {"litellm": litellm, "curator": curator}


def main() -> None:
    """Measure one of them."""
    scenario = parse_scenario()
    os.environ |= {"OPENAI_API_KEY": payloads.API_KEY, "TELEMETRY_ENABLED": "0", "HF_HUB_OFFLINE": "1"}
    os.environ["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"
    found = importlib.util.find_spec("litellm")
    if found is not None and found.origin is not None:
        os.environ["TIKTOKEN_CACHE_DIR"] = str(Path(found.origin).parent / "litellm_core_utils" / "tokenizers")
    run = _CONTENDERS[scenario.name](scenario)
    run(_WARM_UP)
    cpu, wall = time.process_time(), time.perf_counter()
    run(_REQUESTS)
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    each = cpu / _REQUESTS * 1e6
    say({"value": _REQUESTS / wall, "count": _REQUESTS, "seconds": wall, "cpu_us_each": each, "peak": peak})


if __name__ == "__main__":
    main()
