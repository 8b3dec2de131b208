"""How long does a type checker take over a program that uses the client?"""

from __future__ import annotations

from .rows import AtLeast, Contender, Row

__all__ = ["ROWS"]


def _contender(name: str, package: str, *, official: bool = False) -> Contender:
    return Contender(name, "typecheck", "typecheck", package=package, official=official, kind="fresh")


ROWS = (
    Row(
        "typecheck",
        "pyright over a program of 30 lines, sync and async",
        "s",
        (_contender("ours", "openai_sync"), _contender("official", "openai", official=True)),
        (AtLeast(0.67, ("official",), "official"),),
        more_is_better=False,
        most_rounds=5,
        note="each run reads every file anew; an editor does so once, and again what was changed",
    ),
)
