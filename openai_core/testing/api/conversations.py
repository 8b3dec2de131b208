"""Conversations and their items. Responses read them and add to them: see responses.py."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..engine import objects
from ..engine.answers import Answer, Refusal, json_answer
from ..engine.calls import Call
from ..engine.state import State, page
from .input_items import listed, read_input

__all__ = [
    "add_items",
    "create",
    "create_items",
    "delete",
    "delete_item",
    "items_of",
    "list_items",
    "retrieve",
    "retrieve_item",
    "update",
]

KIND = "conversation"


def create(call: Call) -> Answer:
    """POST /conversations"""
    items = read_input(list(call.given.get("items") or ()), {}, call.state)
    made = objects.add(call, KIND, "conv_", {"metadata": call.given.get("metadata") or {}})
    add_items(call.state, made["id"], items)
    return json_answer(made)


def retrieve(call: Call) -> Answer:
    """GET /conversations/{conversation_id}"""
    return json_answer(objects.find(call, KIND, call.args[0]))


def update(call: Call) -> Answer:
    """POST /conversations/{conversation_id}"""
    return objects.change(objects.find(call, KIND, call.args[0]), call, "metadata")


def delete(call: Call) -> Answer:
    """DELETE /conversations/{conversation_id}"""
    return objects.deleted(call, KIND, call.args[0])


# Items


def create_items(call: Call) -> Answer:
    """POST /conversations/{conversation_id}/items"""
    kept = _items(call)
    made = read_input(list(call.given["items"]), kept, call.state)
    add_items(call.state, call.args[0], made)
    return json_answer(
        {
            "object": "list",
            "data": [listed(item) for item in made],
            "first_id": made[0]["id"] if made else "",
            "last_id": made[-1]["id"] if made else "",
            "has_more": False,
        }
    )


def list_items(call: Call) -> Answer:
    """GET /conversations/{conversation_id}/items"""
    return json_answer(page([listed(item) for item in _items(call).values()], call.query))


def retrieve_item(call: Call) -> Answer:
    """GET /conversations/{conversation_id}/items/{item_id}"""
    return json_answer(listed(_item(call)))


def delete_item(call: Call) -> Answer:
    """DELETE /conversations/{conversation_id}/items/{item_id}"""
    del _items(call)[_item(call)["id"]]
    return retrieve(call)


def items_of(state: State, id: str) -> list[dict[str, Any]]:
    """The items of a conversation, oldest first.

    Raises:
        Refusal: there is no such conversation.
    """
    if id not in state.table(KIND):
        raise Refusal(404, f"no conversation has the id {id!r}", param="conversation")
    return list(state.table(f"{KIND}/{id}").values())


def add_items(state: State, id: str, items: list[dict[str, Any]]) -> None:
    """Put items at a conversation's end."""
    state.table(f"{KIND}/{id}").update({item["id"]: item for item in items})


def replace_items(state: State, id: str, old: Iterable[str], new: list[dict[str, Any]]) -> None:
    """Put other items in the places of those with some ids, of which some may be gone."""
    kept = state.table(f"{KIND}/{id}")
    by_id = {item["id"]: item for item in new}
    for each in old:
        if each in by_id and each in kept:
            kept[each] = by_id[each]
        else:
            kept.pop(each, None)


def _items(call: Call) -> dict[str, dict[str, Any]]:
    objects.find(call, KIND, call.args[0])
    return call.state.table(f"{KIND}/{call.args[0]}")


def _item(call: Call) -> dict[str, Any]:
    found = _items(call).get(call.args[1])
    if found is None:
        raise Refusal(404, f"no item has the id {call.args[1]!r} in the conversation {call.args[0]!r}", param="id")
    return found
