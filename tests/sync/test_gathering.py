"""Results of a fan-out for a blocking caller come together, and the first after a pause at once."""

from __future__ import annotations

from typing import Any

import anyio
import pytest

from openai_sync.fanout import run


class Source:
    """Gives a batch of one whenever it is asked."""

    async def next_batch(self) -> list[int]:
        return [1]


@pytest.mark.parametrize(
    ("seconds", "waits"), [([10.0, 10.0, 10.0 + run._INTERVAL / 4], [3 / 4]), ([10.0, 10.0, 11.0], [])]
)
def test_batches_keep_a_distance(monkeypatch: pytest.MonkeyPatch, seconds: list[float], waits: list[float]) -> None:
    """A batch that follows one at once waits for what comes meanwhile; one that follows a pause does not."""
    clock, slept = iter([*seconds, 12.0]), list[float]()

    async def sleep(duration: float) -> None:
        slept.append(duration / run._INTERVAL)

    async def main() -> None:
        source: Any = Source()
        gathering = run._Gathering(source)
        assert await gathering.next_batch() == [1]
        assert await gathering.next_batch() == [1]

    monkeypatch.setattr(run, "monotonic", lambda: next(clock))
    monkeypatch.setattr(anyio, "sleep", sleep)
    coroutine = main()  # runs without an event loop: nothing in it waits
    with pytest.raises(StopIteration):
        coroutine.send(None)
    assert slept == [pytest.approx(wait) for wait in waits]
