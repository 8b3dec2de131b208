"""How many requests a second does a fan-out send, and does it need more memory the more there are?

The server answers at once and names no limits, so this is what the client itself costs: against the API, limits and
answers that take seconds decide. Each contender has 64 requests under way.
"""

from __future__ import annotations

from .rows import AtLeast, AtMost, Contender, CPUAtMost, Row

__all__ = ["ROWS"]

_IN_FLIGHT = 64


def _ours(name: str, scenario: str) -> Contender:
    return Contender(name, "fan_out", scenario, package="openai_core", transport="aiohttp")


def _official(name: str, transport: str) -> Contender:
    return Contender(name, "fan_out", "gather", package="openai", transport=transport, official=True)


_FAN_OUT = _ours("fan-out", "fan-out")
_PLAIN = Contender(
    "plain loop", "client_async", "chat", in_flight=_IN_FLIGHT, package="openai_core", transport="aiohttp"
)
_DEFAULT = _official("official, gather", "")
_AIOHTTP = _official("official, gather, aiohttp", "aiohttp")
_PACED = Contender("one loop that sleeps", "fan_out", "paced-loop")
_LITELLM = Contender("litellm", "bulk_packages", "litellm", in_flight=_IN_FLIGHT, bulk=True, kind="process")
_COMMAND = Contender("command", "command", "files", kind="process")
_CURATOR = Contender("curator", "bulk_packages", "curator", in_flight=_IN_FLIGHT, bulk=True, kind="process")

ROWS = (
    Row(
        "fanout",
        "fan-out, 64 in flight",
        "requests/s",
        (_FAN_OUT, _PLAIN, _ours("in order", "fan-out-ordered"), _AIOHTTP, _DEFAULT, _PACED),
        (
            AtLeast(0.9, (_PLAIN.name,), "plain loop"),
            AtLeast(8, (_AIOHTTP.name,), "official, aiohttp"),
            AtLeast(15, (_DEFAULT.name,), "official, default"),
            AtLeast(4, (_PACED.name,), "one loop that sleeps"),
        ),
        note="the plain loop reads no usage, knows no limits and tries nothing again",
    ),
    Row(
        "fanout-packages",
        "fan-out beside packages for bulk work",
        "requests/s",
        (_FAN_OUT, _LITELLM, _CURATOR),
        (AtLeast(25, (_LITELLM.name,), "litellm"), AtLeast(15, (_CURATOR.name,), "curator")),
        most_rounds=3,
        note="a reading of the packages is of 600 requests in a process of their own, after a run of 20; curator also "
        "keeps each answer in a file, which the row fanout-files compares",
    ),
    Row(
        "fanout-files",
        "from a file of requests to a file of results",
        "requests/s",
        (_COMMAND, _CURATOR),
        (AtLeast(8, (_CURATOR.name,), "curator"), CPUAtMost(0.125, _CURATOR.name, "curator")),
        most_rounds=3,
        note="a reading is of 600 requests, after a run of 20 or, where the pace has to be found, of 600; the command "
        "also checks all requests before it sends one, and synchronises its results to disk",
    ),
    Row(
        "fanout-sync",
        "fan-out through openai_sync",
        "requests/s",
        (_ours("sync", "fan-out-sync"), _ours("async", "fan-out")),
        (AtLeast(0.9, ("async",), "async"),),
        note="both over aiohttp; OpenAI takes httptools where that is installed, which is quicker",
    ),
    Row(
        "fanout-memory",
        "peak memory of a million requests over that of 10,000",
        "MB",
        (
            Contender(
                "ours",
                "fan_out",
                "memory",
                in_flight=1_000_000,
                package="openai_core",
                transport="aiohttp",
                kind="process",
            ),
        ),
        (AtMost(50),),
        more_is_better=False,
        most_rounds=1,
        long=True,
        note="in order, with a result that is dropped once it was looked at",
    ),
)
