"""Noise through loudspeaker and microphone at once: what a conversation needs, and what one duplex stream cannot do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import anyio
import anyio.to_thread
import numpy as np

from tests.audio.pulse import RATE, Daemon, noise

__all__ = ["both_ways"]

LATENCY = 0.5
"""Seconds that the driver holds: not one sample may be lost, however busy the machine is."""


async def both_ways(
    sound: Daemon, make_player: Callable[..., Any], make_microphone: Callable[..., Any], *, seconds: float
) -> tuple[bool, bool, int]:
    """Whether what was played, and what was recorded, is the same bit for bit; and how often the player ran dry."""
    played, said = noise(seconds, seed=3), noise(seconds, seed=4)
    recordings: list[Any] = []
    player = make_player(latency=LATENCY)
    microphone = make_microphone(timeout=seconds + 2, latency=LATENCY)

    async def record() -> None:
        recordings.append(await microphone.record(return_ndarray=True))

    with sound.listening() as recorder, sound.speaking(np.concatenate([np.zeros(RATE, np.int16), said])):
        async with anyio.create_task_group() as group:
            group.start_soon(record)
            await player.play(played)
        await anyio.to_thread.run_sync(recorder.wait_for_silence)
        heard = recorder.heard()
    same = len(heard) == len(played) and bool((heard == played).all())
    return same, recordings[0].tobytes().find(said.tobytes()) >= 0, player.statistics().underruns
