"""What does a program pay before its first request?"""

from __future__ import annotations

from .rows import AtLeast, AtMost, Contender, Row

__all__ = ["ROWS"]


def _row(key: str, what: str, scenario: str, packages: str, targets: tuple[AtLeast | AtMost, ...], **more: str) -> Row:
    return Row(
        key,
        what,
        more.get("unit", "s"),
        (
            Contender("ours", "fresh", scenario, package=packages, kind="fresh"),
            Contender("official", "fresh", scenario, package="openai", official=True, kind="fresh"),
        ),
        targets,
        more_is_better=False,
        note=more.get("note", ""),
    )


def _times(factor: float) -> tuple[AtLeast]:
    return (AtLeast(factor, ("official",), "official"),)


ROWS = (
    _row("import", "import of both packages and their clients", "import", "openai_core+openai_sync", _times(5)),
    _row("construct", "construction of a client, first of the process", "construct", "openai_core", _times(10)),
    _row("construct-again", "construction of a client, second", "construct-again", "openai_core", _times(10)),
    _row(
        "first-answer",
        "import to first answer of a sync script",
        "first-answer",
        "openai_sync",
        _times(4),
        note="what was left for later is paid here",
    ),
    _row(
        "modules",
        "modules loaded after the first client.chat.completions",
        "modules",
        "openai_core",
        (AtMost(200),),
        unit="modules",
    ),
)
