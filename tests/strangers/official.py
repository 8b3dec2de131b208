"""Run the cases with the official client: `python official.py base_url key model headers`; prints their outcomes."""

from __future__ import annotations

import asyncio
import json
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))
cases: Any = import_module("cases")
openai: Any = import_module("openai")


async def main() -> None:
    """Run all cases, one after the other."""
    url, key, model, headers = sys.argv[1:]
    async with openai.AsyncOpenAI(
        base_url=url, api_key=key, max_retries=0, timeout=30, default_headers=json.loads(headers)
    ) as client:
        found = {case: await cases.outcome_of(case, client, model) for case in cases.CASES}
    print(json.dumps({"version": openai.__version__, "outcomes": found}))


asyncio.run(main())
