"""A response that is ended while it is under way: with what was said of it, and the events that end it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from ..engine.state import State, StoredResponse
from .conversations import replace_items
from .responses import settle

__all__ = ["interrupt"]

Event = dict[str, Any]
Item = dict[str, Any]


def interrupt(stored: StoredResponse, sent: Iterable[Event], state: State, reason: str) -> list[Event]:
    """End a response with what its events have said so far. What is kept of it changes with it.

    Args:
        stored: the response, which is changed.
        sent: its events so far.
        state: what the server remembers: the conversation of the response is changed too.
        reason: why it is incomplete.

    Returns:
        The events that are left, without numbers.
    """
    said = _Said(sent)
    events = list(said.closing())
    whole = stored.response["output"]
    changes = {"output": said.items, "status": "incomplete", "incomplete_details": {"reason": reason}}
    stored.response = stored.response | changes | {"completed_at": None}
    settle(stored.response, stored.context)
    conversation = stored.response["conversation"]
    if conversation is not None:
        replace_items(state, conversation["id"], [each["id"] for each in whole], said.items)
    return [*events, {"type": "response.incomplete", "response": stored.response}]


class _Said:
    """The items of a response as far as events have told of them."""

    def __init__(self, sent: Iterable[Event]) -> None:
        self.items: list[Item] = []
        self._open: Item | None = None
        self._part: Item | None = None
        for event in sent:
            self._take(event)

    def _take(self, event: Event) -> None:
        match event["type"]:
            case "response.output_item.added":
                self._open = {**event["item"]}
            case "response.output_item.done":
                self.items.append(event["item"])
                self._open = None
            case "response.content_part.added" if self._open is not None and self._open["type"] == "message":
                self._part = {**event["part"]}
                self._open["content"] = [*self._open["content"], self._part]
            case "response.output_text.delta" | "response.refusal.delta" if self._part is not None:
                self._part["text" if "text" in self._part else "refusal"] += event["delta"]
            case "response.content_part.done" if self._part is not None:
                self._part.update(event["part"])
                self._part = None
            case "response.function_call_arguments.delta" if self._open is not None:
                self._open["arguments"] += event["delta"]
            case _:
                pass

    def closing(self) -> Iterator[Event]:
        """The events that end the item that is open, which is one of the items then."""
        item = self._open
        if item is None:
            return
        place = {"output_index": len(self.items)}
        if self._part is not None:
            where = place | {"item_id": item["id"], "content_index": len(item["content"]) - 1}
            if "text" in self._part:
                text: Event = {"text": self._part["text"], "logprobs": []}
                yield {"type": "response.output_text.done", **where, **text}
            else:
                yield {"type": "response.refusal.done", **where, "refusal": self._part["refusal"]}
            yield {"type": "response.content_part.done", **where, "part": self._part}
        if "status" in item:
            item["status"] = "incomplete"
        self.items.append(item)
        yield {"type": "response.output_item.done", **place, "item": item}
