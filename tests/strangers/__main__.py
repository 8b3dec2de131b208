"""Call servers that are not ours in all worlds, compare with the official client, and write the table."""

from __future__ import annotations

import argparse
import datetime
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any, Final

import anyio

from tests.strangers.cases import CASES, outcome_of
from tests.strangers.report import write
from tests.strangers.servers import SERVERS, NotInstalledError, Place, Running
from tests.worlds import WORLDS, World

_OWN_FAILURES: Final = frozenset({"AttributeError", "TypeError", "KeyError", "IndexError", "APIConnectionError"})
_TABLE: Final = Path("docs/reference/servers-tested.json")


async def _in_world(world: World, at: Running) -> dict[str, Any]:
    client = world.client(
        base_url=at.url, api_key=at.key, max_retries=0, timeout=30.0, default_headers=dict(at.headers)
    )
    try:
        return {case: await outcome_of(case, client, at.model) for case in CASES}
    finally:
        await client.close()


def _official(python: Path, at: Running) -> dict[str, Any]:
    script = Path(__file__).parent / "official.py"
    arguments = [python, script, at.url, at.key, at.model, json.dumps(dict(at.headers))]
    done = subprocess.run(arguments, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def _compared(name: str, at: Running, official: Path) -> dict[str, Any]:
    theirs = _official(official, at)
    ours = {
        world.name: json.loads(json.dumps(anyio.run(_in_world, world, at, backend=world.backend))) for world in WORLDS
    }
    different: list[dict[str, Any]] = []
    lost: list[dict[str, Any]] = []
    for case in CASES:
        expected = theirs["outcomes"][case]
        unlike = {world: found[case] for world, found in ours.items() if found[case] != expected}
        if unlike:
            first = next(iter(unlike.values()))
            (lost if _broke(expected) else different).append(
                {"case": case, "worlds": sorted(unlike), "ours": first, "official": expected}
            )
    return {
        "server": name,
        "version": at.version,
        "date": datetime.date.today().isoformat(),
        "official": theirs["version"],
        "worlds": [world.name for world in WORLDS],
        "cases": len(CASES),
        "answered": sum(not (isinstance(each, dict) and "error" in each) for each in theirs["outcomes"].values()),
        "different": different,
        "official_failed": lost,
    }


def _broke(outcome: Any) -> bool:
    """Whether a client failed by itself: with an error that is not of its own kinds, or on its connection."""
    return isinstance(outcome, dict) and outcome.get("error") in _OWN_FAILURES


def _renewed(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The rows of the table in the order of the servers, with new ones in place of old ones."""
    old = json.loads(_TABLE.read_text(encoding="utf-8")) if _TABLE.exists() else []
    known = {row["server"]: row for row in (*old, *rows)}
    return [known[name] for name in SERVERS if name in known]


def main() -> None:
    """Run all servers, or those whose names contain an argument; the table keeps its rows of the others."""
    parser = argparse.ArgumentParser(prog="python -m tests.strangers", description=__doc__)
    parser.add_argument("servers", nargs="*", help="parts of names of servers; all if there are none")
    parser.add_argument("--official", type=Path, required=True, help="an interpreter that has the official package")
    parser.add_argument("--node", type=Path, help="a folder with node_modules")
    for program in ("litellm", "transformers", "vllm", "llama"):
        parser.add_argument(f"--{program}", type=Path, help="the program in its environment")
    given = parser.parse_args()
    rows: list[dict[str, Any]] = []
    with tempfile.TemporaryDirectory() as folder:
        place = Place(Path(folder), given.node, given.litellm, given.transformers, given.vllm, given.llama)
        for name, start in SERVERS.items():
            if given.servers and not any(part in name for part in given.servers):
                continue
            try:
                with start(place) as at:
                    row = _compared(name, at, given.official)
            except NotInstalledError as exc:
                row = {"server": name, "skipped": str(exc)}
            rows.append(row)
            print(json.dumps(row), flush=True)
    write(_renewed(rows), _TABLE)
    unlike = [f"{row['server']}: {each['case']}" for row in rows for each in row.get("different", ())]
    sys.exit("other outcomes than with the official client: " + ", ".join(unlike) if unlike else 0)


main()
