"""Load through a network that fails: `python -m tests.soak --minutes 10 --in-flight 1000`, or only some of the worlds.

`sound` is one more of them: noise through loudspeaker and microphone at once, for half the time. `websockets` opens
many of them in each world but that of httpx on asyncio, always the same number; with `--short`, a twentieth.
`bulk` is a fan-out of 100,000 requests in each world, 1,000 with `--short`.

Each world runs in a process of its own, and is given that time. See docs/explanation/reliability.md.
"""

from __future__ import annotations

import argparse
import subprocess
import sys

from tests.worlds import TRANSPORT_WORLDS

from .bulk import LONG as MANY
from .bulk import SHORT as FEW
from .bulk import soak_bulk
from .report import lines_of
from .soak import Settings, soak
from .sound import soak_sound
from .websockets import LONG, SHORT, soak_websockets

SOUND = "sound"
WEBSOCKETS = "websockets"
BULK = "bulk"


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    known = {str(world): world for world in TRANSPORT_WORLDS}
    parser.add_argument("worlds", nargs="*", metavar="WORLD", help=f"of {', '.join(known)}; all if none is given")
    parser.add_argument("--minutes", type=float, default=10, help="of load in each world (10)")
    parser.add_argument("--seconds", type=float, help="instead of minutes")
    parser.add_argument("--in-flight", type=int, default=1000, help="calls at once, in tasks (1000)")
    parser.add_argument("--threads", type=int, default=64, help="calls at once in the sync worlds, a thread each (64)")
    parser.add_argument("--deadline", type=float, default=60, help="seconds that a call may take (60)")
    parser.add_argument("--seed", type=int, default=0, help="decides what the network does and what is called (0)")
    parser.add_argument("--short", action="store_true", help="few websockets or requests, for seconds")
    arguments = parser.parse_args()
    of_websockets = {
        f"{WEBSOCKETS}:{name}": world
        for name, world in known.items()
        if world.transport != "httpx" or world.backend == "trio"
    }
    of_bulk = {f"{BULK}:{name}": world for name, world in known.items()}
    every = [*known, SOUND, WEBSOCKETS, *of_websockets, BULK, *of_bulk]
    if unknown := set(arguments.worlds) - set(every):
        parser.error(f"no such world: {', '.join(sorted(unknown))}; there are {', '.join(every)}")
    names = arguments.worlds or [*known, SOUND, WEBSOCKETS, BULK]
    for group, members in ((WEBSOCKETS, of_websockets), (BULK, of_bulk)):
        if group in names:
            names = [*(name for name in names if name != group), *members]
    if len(names) > 1:
        options = [each for each in sys.argv[1:] if each not in every]
        return max(subprocess.run([sys.executable, "-m", "tests.soak", name, *options]).returncode for name in names)
    seconds = arguments.minutes * 60 if arguments.seconds is None else arguments.seconds
    if names == [SOUND]:
        return soak_sound(seconds / 2)
    if names[0] in of_websockets or names[0] in of_bulk:
        if names[0] in of_bulk:
            findings = soak_bulk(of_bulk[names[0]], FEW if arguments.short else MANY, arguments.seed)
        else:
            findings = soak_websockets(of_websockets[names[0]], SHORT if arguments.short else LONG)
        for line in findings or [f"{names[0]}: passed"]:
            print(line, flush=True)
        return 1 if findings else 0
    world = known[names[0]]
    settings = Settings(
        seconds=seconds,
        in_flight=arguments.threads if world.is_sync else arguments.in_flight,
        deadline=arguments.deadline,
        seed=arguments.seed,
    )
    result = soak(world, settings)
    for line in lines_of(result):
        print(line, flush=True)
    return 1 if result.ledger.finding_count else 0


if __name__ == "__main__":
    sys.exit(main())
