"""Turn readings into medians, ratios and verdicts. Plain functions: no clock, no process."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median

from .measure import Readings
from .rows import AtLeast, AtMost, CPUAtMost, Row

__all__ = ["Judgement", "Outcome", "cpu_ratio", "judge", "medians"]


@dataclass(frozen=True, slots=True)
class Judgement:
    """One target and how far we got."""

    reached: float
    """A ratio for `AtLeast` and `CPUAtMost`, our own reading for `AtMost`."""
    wanted: float
    text: str
    passed: bool


@dataclass(frozen=True, slots=True)
class Outcome:
    """A row that was measured, or the reason why it could not be."""

    row: Row
    readings: Readings
    judgements: tuple[Judgement, ...]
    failure: str = ""

    @property
    def verdict(self) -> str:
        """`pass`, `short`, `failed`, or nothing for a row without a target."""
        if self.failure:
            return "failed"
        if not self.judgements:
            return ""
        return "pass" if all(judgement.passed for judgement in self.judgements) else "short"


def medians(readings: Readings) -> dict[str, float]:
    """Each contender's median over its rounds."""
    return {name: median(reading["value"] for reading in rounds) for name, rounds in readings.items()}


def judge(row: Row, readings: Readings) -> Outcome:
    """Compare our contender, the row's first, with its targets."""
    return Outcome(row, readings, tuple(_judge(target, row, readings) for target in row.targets))


def cpu_ratio(readings: Readings, name: str, other: str) -> float | None:
    """How many times the processor time of `other` a contender takes for each thing: the median of the rounds' ratios.

    None if their workers do not measure it.
    """
    pairs = zip(readings.get(name, ()), readings.get(other, ()), strict=False)
    quotients = [a["cpu_us_each"] / b["cpu_us_each"] for a, b in pairs if "cpu_us_each" in a and "cpu_us_each" in b]
    return median(quotients) if quotients else None


def _judge(target: AtLeast | AtMost | CPUAtMost, row: Row, readings: Readings) -> Judgement:
    ours = row.contenders[0].name
    if isinstance(target, CPUAtMost):
        times = cpu_ratio(readings, target.ours or ours, target.other)
        assert times is not None, "such targets are for contenders whose workers measure processor time"
        text = f"{times:.2f} × {target.label}'s CPU (≤ {target.factor:g})"
        return Judgement(times, target.factor, text, times <= target.factor)
    if isinstance(target, AtMost):
        reached = medians(readings)[ours]
        text = f"{reached:,.{2 if reached < 10 else 0}f} (≤ {target.limit:,g})"
        return Judgement(reached, target.limit, text, reached <= target.limit)
    reached = ratio(row, readings, target.others)
    text = f"{reached:.{2 if reached < 10 else 1}f} × {target.label} (≥ {target.factor:g})"
    return Judgement(reached, target.factor, text, reached >= target.factor)


def ratio(row: Row, readings: Readings, others: tuple[str, ...]) -> float:
    """How many times as good ours is as the best of `others`: the median of the rounds' ratios.

    Round by round, because what slows one contender of a round down, a busy machine, slows the others too.
    """
    middle = medians(readings)
    best = (max if row.more_is_better else min)(others, key=middle.__getitem__)
    pairs = zip(readings[row.contenders[0].name], readings[best], strict=True)
    quotients: list[float] = [mine["value"] / theirs["value"] for mine, theirs in pairs]
    return median(quotients if row.more_is_better else [1 / quotient for quotient in quotients])
