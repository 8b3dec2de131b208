"""Objects that the server keeps by their ids, all in the same way: made, found, listed, changed, deleted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from .answers import Answer, Refusal, json_answer
from .calls import Call
from .state import page

__all__ = ["add", "change", "deleted", "find", "listing"]


def add(call: Call, kind: str, prefix: str, fields: Mapping[str, Any]) -> dict[str, Any]:
    """Make an object with a new id and keep it.

    Args:
        kind: what the object says it is.
        prefix: how its id begins.
        fields: besides `id`, `object` and `created_at`.
    """
    made: dict[str, Any] = {"id": call.state.new_id(prefix), "object": kind, "created_at": call.state.now(), **fields}
    call.state.table(kind)[made["id"]] = made
    return made


def find(call: Call, kind: str, id: str, **owner: str) -> dict[str, Any]:
    """An object by its id.

    Args:
        owner: fields that it must have, such as `thread_id`.

    Raises:
        Refusal: there is none.
    """
    found = call.state.table(kind).get(id)
    if found is None or any(found.get(name) != value for name, value in owner.items()):
        inside = "".join(f" in {value!r}" for value in owner.values())
        raise Refusal(404, f"no {_spoken(kind)} has the id {id!r}{inside}", param="id")
    return found


def listing(call: Call, kind: str, matches: Callable[[dict[str, Any]], bool] | None = None, **limits: Any) -> Answer:
    """A page of the objects of a kind, as the query wants it.

    Args:
        matches: which of them; all by default.
        limits: those of `page`.
    """
    kept = call.state.table(kind).values()
    return json_answer(page([each for each in kept if matches is None or matches(each)], call.query, **limits))


def change(found: dict[str, Any], call: Call, *names: str) -> Answer:
    """Set the named fields of an object to what the request gives."""
    found.update({name: call.given[name] for name in names if name in call.given})
    if "updated_at" in found:
        found["updated_at"] = call.state.now()
    return json_answer(found)


def deleted(call: Call, kind: str, id: str, *, parts: Mapping[str, str] = MappingProxyType({}), **owner: str) -> Answer:
    """Forget an object.

    Args:
        parts: the kinds of objects that go with it, each with its field that has the id of what it belongs to.
        owner: as for `find`.

    Raises:
        Refusal: there is none.
    """
    find(call, kind, id, **owner)
    del call.state.table(kind)[id]
    for part, field in parts.items():
        kept = call.state.table(part)
        for each in [name for name, value in kept.items() if value[field] == id]:
            del kept[each]
    return json_answer({"id": id, "object": f"{kind}.deleted", "deleted": True})


def _spoken(kind: str) -> str:
    return kind.replace(".", " ").replace("_", " ")
