"""What becomes of a connection, decided by dice that a seed has thrown. Nothing here opens or waits: see proxy.py."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass, replace
from typing import Final, Literal

__all__ = ["CALM", "Blow", "Fate", "Weather", "fate_of"]

Blow = Literal["none", "refuse", "reset", "cut", "stall", "pause"]
"""What strikes a connection.

`refuse`: reset before a byte was taken. `reset`: TCP RST. `cut`: TCP FIN. `stall`: nothing more goes through, then a
reset. `pause`: nothing goes through for a while, then all."""


@dataclass(frozen=True, slots=True)
class Weather:
    """How bad the network is. Shares are of connections, and the rest of them is spared."""

    latency: float = 0.002
    """Seconds that every byte takes at least, in each direction."""
    jitter: float = 0.02
    """Seconds that chance adds at most to the latency of a connection, and then to that of each piece."""
    slow: float = 0.04
    """The share with a bandwidth limit."""
    bandwidth: tuple[float, float] = (30_000.0, 1_000_000.0)
    """Bytes a second, lowest and highest, of the slow ones."""
    refuse: float = 0.02
    reset: float = 0.2
    cut: float = 0.15
    stall: float = 0.05
    pause: float = 0.15
    upward: float = 0.3
    """The share of blows that strike at a byte of a request, and not at one of an answer."""
    reach: tuple[int, int] = (20, 2_000_000)
    """The first and the last byte at which a blow may strike; each power of ten is as likely as the next."""
    stall_seconds: tuple[float, float] = (10.0, 40.0)
    pause_seconds: tuple[float, float] = (0.1, 2.0)


CALM: Final = Weather(0, 0, 0, (1, 1), 0, 0, 0, 0, 0)
"""A network that only forwards."""


@dataclass(frozen=True, slots=True)
class Fate:
    """What becomes of one connection."""

    latency: float
    jitter: float
    bandwidth: float
    """Bytes a second; `math.inf` for no limit."""
    blow: Blow
    upward: bool
    """Whether the blow strikes at a byte of a request."""
    after: int
    """The number of bytes in that direction after which it strikes."""
    seconds: float
    """How long a stall or a pause takes."""

    def spared(self) -> Fate:
        """The same, but nothing strikes."""
        return replace(self, blow="none")


def fate_of(weather: Weather, seed: int, number: int) -> Fate:
    """The fate of the connection of that number: always the same for the same arguments."""
    dice = random.Random(f"{seed}/{number}")
    latency = weather.latency + dice.uniform(0, weather.jitter)
    bandwidth = _between(dice, weather.bandwidth) if dice.random() < weather.slow else math.inf
    blow = _blow(weather, dice.random())
    upward = dice.random() < weather.upward
    after = round(_between(dice, weather.reach))
    spans = {"stall": weather.stall_seconds, "pause": weather.pause_seconds}
    seconds = dice.uniform(*spans[blow]) if blow in spans else 0.0
    return Fate(latency, weather.jitter, bandwidth, blow, upward, after, seconds)


def _blow(weather: Weather, thrown: float) -> Blow:
    shares: tuple[tuple[Blow, float], ...] = (
        ("refuse", weather.refuse),
        ("reset", weather.reset),
        ("cut", weather.cut),
        ("stall", weather.stall),
        ("pause", weather.pause),
    )
    for blow, share in shares:
        if thrown < share:
            return blow
        thrown -= share
    return "none"


def _between(dice: random.Random, ends: tuple[float, float]) -> float:
    return math.exp(dice.uniform(math.log(ends[0]), math.log(ends[1])))
