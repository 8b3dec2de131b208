"""The output items of a response that is received in events, and which of them an event belongs to."""

from __future__ import annotations

from typing import Any, cast

from ...model import Model
from ...structured.coercion import index_of, non_empty_text, value_at
from .item import ItemState

__all__ = ["ItemStates"]


class ItemStates:
    """The items of a response by their index.

    An event whose index is missing, or that of another item, belongs to the item whose id it names; without one, to
    the item of the event before it.
    """

    __slots__ = ("_by_id", "_by_index", "_last")

    def __init__(self) -> None:
        self._by_index: dict[int, ItemState] = {}
        self._by_id: dict[str, ItemState] = {}
        self._last: ItemState | None = None

    def __bool__(self) -> bool:
        return bool(self._by_index)

    def of(self, event: Any) -> ItemState:
        """The item of an event; a new one if the event is the first of it."""
        index = event.output_index
        if index.__class__ is int:
            found = self._by_index.get(index)
            if found is not None and found.id == getattr(event, "item_id", None):
                self._last = found
                return found
        found = self._last = self._find(event, index_of(index))
        return found

    def _find(self, event: Any, index: int | None) -> ItemState:
        id = non_empty_text(value_at(event, "item_id")) or non_empty_text(value_at(value_at(event, "item"), "id"))
        known = self._by_id.get(id) if id else None
        if known is not None:
            return known
        known = self._last if index is None else self._by_index.get(index)
        if known is None or _begins_another(event.type, id, known):
            if index is None or index in self._by_index:
                index = max(self._by_index, default=-1) + 1
            known = self._by_index[index] = ItemState()
        if id:
            self._by_id[id] = known
            known.id = known.id or id
        return known

    def update(self, output: object) -> None:
        """Take the items of a response that has not ended; those that it leaves out stay as they are."""
        if not isinstance(output, list):
            return
        for position, item in enumerate(cast("list[object]", output)):
            if not isinstance(item, Model):
                continue
            known = self._like(item)
            if known is None:
                index = max(self._by_index) + 1 if position in self._by_index else position
                known = self._by_index[index] = ItemState()
            known.update(item)
            if known.id:
                self._by_id[known.id] = known

    def _like(self, item: Model) -> ItemState | None:
        """The item with the same id, or of the same call: some servers give a call its id only later."""
        known = self._by_id.get(non_empty_text(value_at(item, "id")) or "")
        call_id = non_empty_text(value_at(item, "call_id"))
        if known is not None or call_id is None:
            return known
        kind = value_at(item, "type")
        return next((each for each in self._by_index.values() if each.is_call(kind, call_id)), None)

    def snapshots(self) -> list[dict[str, Any]]:
        """The items as received so far, in order; not those of which too little was received to know what they are."""
        return [item.snapshot() for _, item in sorted(self._by_index.items()) if item.is_known or item.is_message]

    def completed(self, output: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """The output of a complete response, with what came before of what is empty in it."""
        if not output:
            return self.snapshots()
        named = {id for item in output if (id := non_empty_text(item.get("id")))}
        items = [self._of_completed(position, fields, named) for position, fields in enumerate(output)]
        return [fields if item is None else item.completed(fields) for item, fields in zip(items, output, strict=True)]

    def _of_completed(self, position: int, fields: dict[str, Any], named: set[str]) -> ItemState | None:
        """The item that a complete response has at a position: that of its id; without one, what was received there."""
        id = non_empty_text(fields.get("id"))
        if id:
            return self._by_id.get(id)
        known = self._by_index.get(position)
        return known if known is not None and known.id not in named and known.is_like(fields) else None


def _begins_another(kind: str, id: str | None, known: ItemState) -> bool:
    """Whether an event of an item with an unknown id, or none, is not of the item that is at its index."""
    if kind == "response.output_item.added":
        return known.is_known and (known.is_done or bool(id and known.id))
    return kind == "response.output_item.done" and known.is_done and bool(id)
