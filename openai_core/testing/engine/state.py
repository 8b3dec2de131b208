"""What the server remembers between requests, and where ids and times come from: counters, never a clock or dice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from .answers import Refusal
from .broadcast import Broadcast
from .event_log import EventLog
from .spool import Spool

__all__ = ["EPOCH", "AgentSession", "State", "StoredCompletion", "StoredFile", "StoredResponse", "page"]

EPOCH = 1_700_000_000
"""Seconds since 1970 at which the server's time begins. It goes on by one for each object that is made."""

MODELS = (
    "gpt-5",
    "gpt-5-mini",
    "gpt-4o",
    "gpt-4o-mini",
    "text-embedding-3-large",
    "text-embedding-3-small",
    "text-embedding-ada-002",
    "omni-moderation-latest",
)
TUNED_MODEL = "ft:gpt-4o-mini:local::000001"
"""A model of the organisation's own: the only kind that can be deleted."""


@dataclass(slots=True)
class StoredFile:
    """An uploaded file."""

    info: dict[str, Any]
    content: Spool


@dataclass(slots=True)
class StoredCompletion:
    """A chat completion that was made with `store`."""

    completion: dict[str, Any]
    messages: list[dict[str, Any]]


@dataclass(slots=True)
class StoredResponse:
    """A response, with what led to it."""

    response: dict[str, Any]
    """As it is at its end."""
    context: list[dict[str, Any]]
    """The input items of this response and, before them, the items of those it follows."""
    every: bool = False
    """Whether its stream shows every type of event."""
    error: str | None = None
    """Its stream ends with an error that says this."""
    steps: list[str] = field(default_factory=list[str])
    """The statuses that a background response has yet to go through, one a look."""


@dataclass(slots=True)
class AgentSession:
    """A session of an agent, with what its turns have left."""

    info: dict[str, Any]
    log: EventLog = field(default_factory=EventLog)
    turns: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    items: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    subagents: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    artifacts: dict[str, tuple[dict[str, Any], bytes]] = field(default_factory=dict[str, tuple[dict[str, Any], bytes]])
    """Each artifact by its id, with its content."""

    def turns_of(self, subagent: str | None) -> list[dict[str, Any]]:
        """The turns of a subagent, or of the session's own agent."""
        return [each for each in self.turns if each["subagent_id"] == subagent]


@dataclass
class State:
    """Everything that `LocalServer.reset` forgets."""

    file_limit: int
    counters: Counter[str] = field(default_factory=Counter[str])
    clock: int = EPOCH
    models: dict[str, dict[str, Any]] = field(default_factory=dict[str, dict[str, Any]])
    files: dict[str, StoredFile] = field(default_factory=dict[str, StoredFile])
    completions: dict[str, StoredCompletion] = field(default_factory=dict[str, StoredCompletion])
    responses: dict[str, StoredResponse] = field(default_factory=dict[str, StoredResponse])
    batch_looks: dict[str, int] = field(default_factory=dict[str, int])
    """How often a batch is still seen in progress."""
    parts: dict[str, Spool] = field(default_factory=dict[str, Spool])
    """Contents of the parts of uploads."""
    container_files: dict[str, StoredFile] = field(default_factory=dict[str, StoredFile])
    sessions: dict[str, AgentSession] = field(default_factory=dict[str, AgentSession])
    automation_targets: dict[str, dict[str, Any]] = field(default_factory=dict[str, dict[str, Any]])
    """What automations are to do, as it was given: with the secrets that no response shows."""
    broadcasts: dict[str, Broadcast] = field(default_factory=dict[str, Broadcast])
    """Live sessions with the connections that they have now, by their ids."""
    webhook_secrets: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    """The secrets that sign for a webhook endpoint, the newest first."""
    tables: dict[str, dict[str, dict[str, Any]]] = field(default_factory=dict[str, dict[str, dict[str, Any]]])
    """All other objects: by kind, then by id."""

    def __post_init__(self) -> None:
        for name in (*MODELS, TUNED_MODEL):
            owner = "organization-local" if name == TUNED_MODEL else "system"
            self.models[name] = {"id": name, "object": "model", "created": EPOCH, "owned_by": owner}

    def new_id(self, prefix: str) -> str:
        """The next id of a kind: the prefix and twelve digits."""
        self.counters[prefix] += 1
        return f"{prefix}{self.counters[prefix]:012d}"

    def table(self, kind: str) -> dict[str, dict[str, Any]]:
        """The objects of a kind by their ids, oldest first."""
        return self.tables.setdefault(kind, {})

    def now(self) -> int:
        """The time at which the next object is made."""
        self.clock += 1
        return self.clock

    def close(self) -> None:
        """Drop the files' contents."""
        for file in self.files.values():
            file.content.close()
        for part in self.parts.values():
            part.close()
        for file in self.container_files.values():
            file.content.close()
        for session in self.sessions.values():
            session.log.close()


def page(
    items: Sequence[dict[str, Any]],
    query: Mapping[str, str],
    *,
    default_limit: int = 20,
    max_limit: int = 100,
    default_order: str = "desc",
) -> dict[str, Any]:
    """One page of a list as the API gives it.

    Args:
        items: all items, oldest first.
        query: of it `after`, `before`, `limit` and `order`.

    Raises:
        Refusal: one of these is out of its range, or the item to go on after is not there.
    """
    order = query.get("order", default_order)
    if order not in ("asc", "desc"):
        raise Refusal(400, f"order is {order!r}; expected 'asc' or 'desc'", param="order", code="invalid_value")
    limit = _limit(query.get("limit"), default_limit, max_limit)
    ordered = list(items) if order == "asc" else list(reversed(items))
    ids = [item["id"] for item in ordered]
    start, stop = 0, len(ordered)
    if after := query.get("after"):
        start = _index(ids, after, "after") + 1
    if before := query.get("before"):
        stop = _index(ids, before, "before")
    data = ordered[start : min(start + limit, stop)]
    return {
        "object": "list",
        "data": data,
        "first_id": data[0]["id"] if data else None,
        "last_id": data[-1]["id"] if data else None,
        "has_more": start + limit < stop,
    }


def _limit(text: str | None, default: int, maximum: int) -> int:
    if text is None:
        return default
    if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= maximum:
        raise Refusal(400, f"limit is {text!r}; expected 1 to {maximum}", param="limit", code="invalid_value")
    return int(text)


def _index(ids: list[str], wanted: str, param: str) -> int:
    if wanted not in ids:
        raise Refusal(400, f"{param} is {wanted!r}; there is no such item in this list", param=param)
    return ids.index(wanted)
