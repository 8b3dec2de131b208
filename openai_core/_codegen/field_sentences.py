"""Sentences on fields, made of what is known of them: their names, their types, and what has them.

`field_wording.py` asks for one where no sentence is written by hand.
"""

from __future__ import annotations

import json
from typing import Final

from .surface import DictOf, Field, ListOf, LiteralOf, Plain, Ref, TypeExpr, UnionOf

__all__ = ["as_words", "constant", "kind_of", "sentence"]

_CAPITALS: Final = {
    "api": "API", "arn": "ARN", "aws": "AWS", "azure": "Azure", "chatkit": "ChatKit", "gcp": "GCP", "http": "HTTP",
    "ip": "IP", "json": "JSON", "kms": "KMS", "mcp": "MCP", "oauth": "OAuth", "oci": "OCI", "ocid": "OCID",
    "openai": "OpenAI", "psp": "PSP", "python": "Python", "scim": "SCIM", "sip": "SIP", "svg": "SVG", "ui": "UI",
    "uri": "URI", "url": "URL",
}  # fmt: skip
"""Words that are spelled in their own way."""
_PLAIN: Final = {"str": "text", "int": "number", "float": "number", "bool": "bool"}
_UNITS: Final = {"ms": "milliseconds", "seconds": "seconds", "minutes": "minutes", "bytes": "bytes"}
"""What the last word of a name says of the value."""


def sentence(field: Field, it: str) -> str:
    """What a field is, as far as its name and its type tell.

    Args:
        field: the field.
        it: what has the field, with an article: `the vector store`.
    """
    if (value := constant(field.type)) is not None:
        return f"Always `{_shown(value)}`."
    if field.wire and "." in field.wire:
        return f"What an event `{field.wire}` tells."
    *before, last = field.name.strip("_").split("_")
    if before:
        made = _by_last_word(before, last, it, is_text=kind_of(field.type) != "number") or _by_first_word(before, last)
        if made:
            return made
    if kind_of(field.type) == "bool":
        return f"Whether {it} is {as_words(field.name)}."
    return f"The {as_words(field.name)}."


def _by_last_word(before: list[str], last: str, it: str, *, is_text: bool) -> str | None:
    name = _joined(before)
    match last:
        case "id":
            return f"The id of the {name}."
        case "ids":
            return f"The ids of the {_plural(name)}."
        case "at":
            return f"When {it} was {name}{'' if is_text else ', in Unix seconds'}."
        case "count":
            return f"The number of {_plural(name)}."
        case "name" | "type" | "version" | "index":
            return f"The {last} of the {name}."
        case "url" | "uri":
            return f"The {_CAPITALS[last]} of the {name}."
        case "tokens":
            return f"The number of {name} tokens."
        case _ if last in _UNITS and not is_text:
            return f"The {name}, in {_UNITS[last]}."
        case _:
            return None


def _by_first_word(before: list[str], last: str) -> str | None:
    first, rest = before[0], _joined([*before[1:], last])
    match first:
        case "num":
            return f"The number of {rest}."
        case "max":
            return f"The most {rest}."
        case "min":
            return f"The fewest {rest}."
        case _:
            return None


def constant(made: TypeExpr) -> str | int | bool | None:
    """The one value that a field can have, besides None; None if there are others."""
    members = _members(made)
    if len(members) == 1 and isinstance(members[0], LiteralOf) and len(members[0].values) == 1:
        return members[0].values[0]
    return None


def kind_of(made: TypeExpr) -> str | None:
    """What a value is: `text`, `number`, `bool`, `choice`, `list` or `object`; None if it may be of several kinds."""
    kinds = {_kind(one) for one in _members(made)}
    return kinds.pop() if len(kinds) == 1 else None


def _kind(made: TypeExpr) -> str | None:
    match made:
        case Plain(name):
            return _PLAIN.get(name)
        case LiteralOf():
            return "choice"
        case ListOf():
            return "list"
        case DictOf() | Ref():
            return "object"
        case UnionOf():
            return None


def _members(made: TypeExpr) -> list[TypeExpr]:
    """What a value can be, besides None."""
    members = made.members if isinstance(made, UnionOf) else (made,)
    return [one for one in members if one != Plain("None")]


def as_words(name: str) -> str:
    """A name as words: `kms_key_ring` -> `KMS key ring`."""
    return _joined(name.strip("_").split("_"))


def _joined(words: list[str]) -> str:
    return (
        " ".join(_CAPITALS.get(word, word) for word in words)
        .replace("fine tuning", "fine-tuning")
        .replace("multi agent", "multi-agent")
    )


def _plural(words: str) -> str:
    if words.endswith("s"):
        return words
    return f"{words[:-1]}ies" if words.endswith("y") and words[-2] not in "aeiou" else f"{words}s"


def _shown(value: str | int | bool) -> str:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else repr(value)
