"""How names are made of names: of properties, values and titles to those of classes and modules."""

from __future__ import annotations

import keyword
import re
from typing import Final

__all__ = ["class_name", "module_name", "python_name", "singular"]

# Words that class names spell in their own way.
_SPELLED: Final = {
    "api": "API",
    "chatkit": "ChatKit",
    "http": "HTTP",
    "id": "ID",
    "ip": "IP",
    "json": "JSON",
    "oauth": "OAuth",
    "url": "URL",
}
_NEVER_PLURAL: Final = ("ss", "us", "is")


def class_name(text: str) -> str:
    """`input_audio.done` -> `InputAudioDone`."""
    parted = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", _whole(text))
    words = [word for word in re.split(r"[^A-Za-z0-9]+", parted) if word]
    return "".join(_SPELLED.get(word.lower()) or word.capitalize() for word in words)


def module_name(name: str) -> str:
    """`ChatCompletionChunk` -> `chat_completion_chunk`."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", _whole(name)).lower()


def _whole(name: str) -> str:
    """A name whose words of more than one capital letter have one only."""
    return re.sub(r"OAuth|ChatKit|WebSocket", lambda word: word[0].capitalize(), name)


def singular(word: str) -> str:
    """One of what a plural names: `choices` -> `choice`."""
    if word.lower().endswith("criteria"):
        return word[:-1] + "on"
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("sses", "xes", "ches")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(_NEVER_PLURAL):
        return word[:-1]
    return word


def python_name(wire: str) -> str:
    """A JSON name as a Python identifier that is no keyword."""
    name = re.sub(r"[^A-Za-z0-9_]+", "_", wire)
    return f"{name}_" if keyword.iskeyword(name) else name
