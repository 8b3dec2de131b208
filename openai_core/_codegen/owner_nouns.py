"""What a definition is called in a sentence: `VectorStoreFileBatch` -> `file batch`."""

from __future__ import annotations

from typing import Final

from .field_sentences import as_words, constant
from .naming import module_name
from .surface import RequestDict, Struct

__all__ = ["noun_of"]

_BEFORE: Final = ("Beta", "Response", "ChatCompletion", "Realtime", "Agent", "Hosted")
"""What names begin with that says where they belong, and not what they are."""
_AFTER: Final = (
    "Param", "Params", "Base", "NonStreaming", "Streaming", "Resource", "Either", "Response", "Deleted", "Inline",
    "Reference",
)  # fmt: skip
"""What names end with that says which form they are."""
_DONE: Final = (
    "Create", "Update", "List", "Retrieve", "Delete", "Created", "Updated", "Registered", "Removed", "Sent",
    "Accepted", "Enabled", "Disabled", "Activated", "Deactivated", "Delta",
)  # fmt: skip
"""What names end with that says what is done, or was done."""
_WEBHOOK: Final = "_webhook_event"
_MOST: Final = 3
"""Words of a noun that is made of a long name."""


def noun_of(module: str, owner: Struct | RequestDict) -> str:
    """The noun, in small letters, without an article."""
    if owner.name.endswith(("Event", "EventParam")):
        return "event"
    if owner.name == "Data" and module.endswith(_WEBHOOK):
        return as_words(module.rpartition(".")[2].removesuffix(_WEBHOOK).rpartition("_")[0])
    for field in owner.fields:
        if field.name == "object" and isinstance(value := constant(field.type), str) and value != "list":
            return _last_of(value)
    words = _words(owner.name)
    for field in owner.fields:
        value = constant(field.type)
        if field.name == "type" and isinstance(value, str) and value.split("_")[-1] == words[-1]:
            return as_words(value)
    return as_words("_".join(words if len(words) <= _MOST else words[-_MOST + 1 :]))


def _words(name: str) -> list[str]:
    """The words of a name that say what it is."""
    ends = (*_AFTER, *_DONE)
    while end := next((end for end in ends if name.endswith(end) and name != end), None):
        name = name.removesuffix(end)
    for start in _BEFORE:
        name = name.removeprefix(start) or name
    words = module_name(name).split("_")
    return words[:-1] if words[-1] == "item" and len(words) > 2 else words


def _last_of(value: str) -> str:
    """The noun of a kind of object: `thread.run` -> `run`, `vector_store.file.deleted` -> `deleted file`."""
    parts = value.split(".")
    if parts[-1] == "deleted":
        return as_words(f"deleted_{parts[-2]}") if len(parts) > 1 else "deleted object"
    return as_words(parts[-1])
