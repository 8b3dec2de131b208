"""The other side of the load, in a process of its own: the server, and the bad network in front of it.

`python -m tests.soak.far_side` answers each line of its input with a line of JSON; `FarSide` talks to it. On its own
it keeps the files and threads of the process under test countable.
"""

from __future__ import annotations

import asyncio
import json
import random
import subprocess
import sys
from collections.abc import Callable
from types import TracebackType
from typing import IO, TYPE_CHECKING, Any, Final

from .fate import Weather
from .proxy import ChaosProxy

if TYPE_CHECKING:
    from openai_core.testing import LocalServer

__all__ = ["CALL_HEADER", "FILE_BYTES", "STORES", "FarSide"]

CALL_HEADER: Final = "x-soak-call"
"""The header that names the call which a request belongs to."""
FILE_BYTES: Final = 200_000
"""The length of the file that is downloaded; the contents of longer ones are not kept."""
STORES: Final = 5
"""How many vector stores there are to be listed."""
MODEL: Final = "gpt-5"


class FarSide:
    """The process, from outside. A context manager; for one thread at a time."""

    def __init__(self, *, seed: int, stall: float) -> None:
        command = [sys.executable, "-m", "tests.soak.far_side", json.dumps({"seed": seed, "stall": stall})]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        found = self._answer()
        self.base_url: str = found["base_url"]
        self.file_id: str = found["file_id"]
        self.store_ids: list[str] = found["store_ids"]

    def __enter__(self) -> FarSide:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        assert self._process.stdin is not None, "it was asked for"
        assert self._process.stdout is not None, "it was asked for"
        self._process.stdin.close()
        self._process.wait(30)
        self._process.stdout.close()

    def ask(self, question: str) -> Any:
        """Ask one of `QUESTIONS`."""
        assert self._process.stdin is not None, "it was asked for"
        self._process.stdin.write(question + "\n")
        self._process.stdin.flush()
        return self._answer()

    def _answer(self) -> Any:
        assert self._process.stdout is not None, "it was asked for"
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"the process of the server ended with {self._process.wait(30)}; see its output above")
        return json.loads(line)


class Counted:
    """What the server saw, by call: requests whose head came, and those of them that came whole."""

    def __init__(self) -> None:
        self.heads: dict[str, int] = {}
        self.whole: dict[str, int] = {}

    def head(self, request: Any) -> bool:
        name = request.headers.get(CALL_HEADER, "")
        self.heads[name] = self.heads.get(name, 0) + 1
        return False

    def body(self, request: Any) -> bool:
        name = request.headers.get(CALL_HEADER, "")
        self.whole[name] = self.whole.get(name, 0) + 1
        return False


async def serve(seed: int, stall: float) -> None:
    """Run until the input ends."""
    from openai_core import AsyncOpenAI
    from openai_core.testing import Fault, LocalServer

    async with LocalServer(max_file=FILE_BYTES, max_requests=1) as server:
        async with AsyncOpenAI(base_url=server.base_url, api_key="sk-soak") as client:
            file = await client.files.create(file=("download", content_of_file()), purpose="user_data")
            stores = [(await client.vector_stores.create(name=f"store {number}")).id for number in range(STORES)]
        counted = Counted()
        dice = random.Random(seed)
        # The first two are faults that never happen: they are asked about every request, when its head is there, and
        # when it is there as a whole.
        server.fault(Fault.reset(while_receiving=True), match=counted.head)
        server.fault(Fault.delay(), match=counted.body)
        server.fault(Fault.delay(between_events=0.02), match=with_chance(dice, 0.3))
        server.fault(Fault.delay(0.2), match=with_chance(dice, 0.2))
        server.fault(Fault.status(503), match=with_chance(dice, 0.02))
        server.fault(Fault.status(429, headers={"retry-after-ms": "50"}), match=with_chance(dice, 0.01))
        weather = Weather(stall_seconds=(stall / 2, stall * 2))
        restarts = asyncio.create_task(drop_all_now_and_then(server, stall * 3))
        async with ChaosProxy(server.port, weather=weather, seed=seed) as proxy:
            say({"base_url": f"http://127.0.0.1:{proxy.port}/v1", "file_id": file.id, "store_ids": stores})
            questions: dict[str, Callable[[], object]] = {
                "connections": lambda: {"network": len(proxy.links), "server": server.connections},
                "network": lambda: dict(proxy.counts),
                "requests": lambda: {"heads": counted.heads, "whole": counted.whole},
            }
            while line := await asyncio.to_thread(sys.stdin.readline):
                say(questions[line.strip()]())
        restarts.cancel()


async def drop_all_now_and_then(server: LocalServer, seconds: float) -> None:
    """Close all connections at once, answered or not, as a server does that is restarted."""
    while True:
        await asyncio.sleep(seconds)
        server.drop_connections()


def content_of_file() -> bytes:
    """The file that is downloaded: no two stretches of it are alike."""
    return random.Random(0).randbytes(FILE_BYTES)


def with_chance(dice: random.Random, share: float) -> Callable[[Any], bool]:
    """A predicate that holds for that share of the requests."""
    return lambda request: dice.random() < share


def say(answer: object, to: IO[str] | None = None) -> None:
    print(json.dumps(answer), file=to, flush=True)


if __name__ == "__main__":
    asyncio.run(serve(**json.loads(sys.argv[1])))
