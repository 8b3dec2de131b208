"""Twenty kills of the fan-out command at random moments: `python -m tests.soak.kills [SEED]` prints what came of it."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.fanout.killing import kill_and_resume

__all__ = ["main"]


def main(seed: int) -> int:
    """Kill the command twenty times; gives the exit status."""
    with tempfile.TemporaryDirectory() as folder:
        found = kill_and_resume(Path(folder), count=4_000, kills=20, seconds=0.1, at_once=32, seed=seed)
    once = set(found.results.values()) == {1}
    print(
        f"seed {seed}: {found.kills} kills, {len(found.results)} of 4000 results, each once: {once}; "
        f"{found.doubled} sent twice (at most {found.bound}), {found.told} told of"
    )
    is_whole = once and len(found.results) == len(found.arrived) == 4_000
    return 0 if is_whole and found.doubled <= min(found.bound, found.told) else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 1))
