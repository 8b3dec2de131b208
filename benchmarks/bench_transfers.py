"""How fast are large bodies, and how often are they copied?"""

from __future__ import annotations

from .rows import AtLeast, Contender, Row

__all__ = ["ROWS"]

_BARE = "bare aiohttp"


def _contenders(scenario: str) -> tuple[Contender, ...]:
    official = [
        Contender(name, "transfers", scenario, package="openai", transport=transport, official=True)
        for name, transport in (("official, default", ""), ("official, aiohttp", "aiohttp"))
    ]
    return (
        Contender("ours, aiohttp", "transfers", scenario, package="openai_core", transport="aiohttp"),
        Contender("ours, httptools", "transfers", scenario, package="openai_core", transport="httptools"),
        Contender(_BARE, "transfers", scenario, transport="aiohttp"),
        *official,
    )


def _row(scenario: str, what: str, unit: str, bare: float, official: float) -> Row:
    names = tuple(each.name for each in _contenders(scenario) if each.official)
    return Row(
        f"transfer-{scenario}",
        what,
        unit,
        _contenders(scenario),
        (AtLeast(bare, (_BARE,), "bare"), AtLeast(official, names, "official's best")),
        more_is_better=not scenario.endswith("-memory"),
        most_rounds=5,
    )


ROWS = (
    _row("upload", "upload of a file of 64 MB", "MB/s", 0.9, 1),
    _row("download", "download of a file of 64 MB", "MB/s", 0.9, 1),
    _row("embeddings", "embeddings of 2,048 inputs as one NumPy array", "vectors/s", 0.9, 5),
    _row("embeddings-memory", "peak memory of the same", "MB", 0.9, 1),
)
