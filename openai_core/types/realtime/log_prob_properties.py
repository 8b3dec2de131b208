"""The struct `LogProbProperties`."""

from __future__ import annotations

from ...model import Model

__all__ = ["LogProbProperties"]


class LogProbProperties(Model):
    """Log prob properties."""

    token: str
    logprob: float
    bytes: list[int]
