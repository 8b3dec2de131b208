"""What tools show of a method of a resource: its parameters one by one, in its signature and in its docstring.

A method takes `**params`, a TypedDict. Nothing here is imported before somebody looks at a signature.
"""

from __future__ import annotations

import ast
import inspect
import re
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from inspect import Parameter, Signature
from types import FunctionType
from typing import Any, Final, get_args, get_origin

from ..calls.endpoint import required_keys
from ..calls.options import CallOptions
from ..sentinels import not_given, omit

__all__ = ["documentation_of", "response_signature", "signature_of"]

_COMMON: Final = (
    "model",
    "messages",
    "input",
    "instructions",
    "prompt",
    "file",
    "stream",
    "tools",
    "tool_choice",
    "response_format",
    "text",
    "text_format",
    "reasoning",
    "reasoning_effort",
    "max_completion_tokens",
    "max_output_tokens",
    "temperature",
    "limit",
    "after",
    "order",
)
"""Optional parameters that are shown before the others, in this order."""

_RANK: Final = {name: rank for rank, name in enumerate(_COMMON)}
_OPTIONS: Final = frozenset(CallOptions.__annotations__)
_SECTIONS: Final = ("Returns:", "Yields:", "Raises:", "See http")
_WIDTH: Final = 100
_BRACKETS: Final = re.compile(r"\[.*\]")
_MODULES: Final = re.compile(r"\bopenai_core\.(\w+\.)*")


def signature_of(method: FunctionType) -> Signature:
    """The signature of a plain method, with the keys of its TypedDict as keyword-only parameters.

    Required ones come first, then those of common use, then the others, then the options of every call. Annotations are
    texts, as the source has them.
    """
    written = inspect.signature(method)
    found: list[Parameter] = []
    for each in written.parameters.values():
        call = _typed_dict(each, method)
        if call is None:
            found.append(each if each.annotation is each.empty else each.replace(annotation=_text(each.annotation)))
        else:
            found += _keywords(call, {each.name for each in found})
    found.sort(key=_place)
    return Signature(found, return_annotation=_text(written.return_annotation))


def response_signature(signature: Signature, response: str) -> Signature:
    """The signature of a method's form whose calls give responses.

    Args:
        signature: of the method.
        response: the type of the response, with `{}` for what is in it.
    """
    value = str(signature.return_annotation)
    if value.startswith("AsyncPaginator["):
        value = value.removeprefix("AsyncPaginator[").rpartition(", ")[0]
    return signature.replace(return_annotation=response.format(value.partition(" | AsyncStream[")[0]))


def documentation_of(method: FunctionType, text: str) -> str:
    """The docstring of a method with a section of its keyword parameters, which stands before what it raises."""
    taken = [(each.name, call) for each, call in _calls(method) if call is not None]
    if not taken:
        return text
    notes = _notes_of(taken[0][1])
    lines = inspect.cleandoc(text).splitlines()
    start = lines.index("Args:") + 1 if "Args:" in lines else None
    own = {line.strip().partition(":")[0] for line in lines[start:]} if start is not None else set[str]()
    named = {name for name, _ in taken}
    said: list[str] = []
    for each in signature_of(method).parameters.values():
        if each.kind is each.KEYWORD_ONLY and each.name not in own | named:
            said += _wrapped(each.name, notes.get(each.name) or f"`{each.annotation}`")
    if start is None:
        place = next((n for n, line in enumerate(lines) if line.startswith(_SECTIONS)), len(lines))
        lines[place:place] = ["Args:", *said, ""] if place < len(lines) else ["", "Args:", *said]
    else:
        place = next((n for n in range(start, len(lines)) if not lines[n].startswith(" ")), len(lines))
        lines[place:place] = said
    return "\n".join(lines)


# Parameters


def _calls(method: FunctionType) -> Iterator[tuple[Parameter, Any]]:
    for each in inspect.signature(method).parameters.values():
        yield each, _typed_dict(each, method)


def _typed_dict(parameter: Parameter, method: FunctionType) -> Any:
    """The TypedDict of `**params: Unpack[...]`; None for other parameters."""
    if parameter.kind is not Parameter.VAR_KEYWORD:
        return None
    given: Any = parameter.annotation
    if isinstance(given, str):
        given = eval(given, method.__globals__)
    (call,) = get_args(given) or (None,)
    return get_origin(call) or call


def _keywords(call: Any, taken: set[str]) -> list[Parameter]:
    required = required_keys(call)
    hints = {name: hint for name, hint in call.__annotations__.items() if name not in taken}
    return [_keyword(name, _text(hint), name in required) for name, hint in hints.items()]


def _place(parameter: Parameter) -> tuple[int, int]:
    if parameter.kind is not parameter.KEYWORD_ONLY:
        return 0, 0
    rank = _RANK.get(parameter.name, len(_RANK))
    if parameter.default is parameter.empty:
        return 1, rank
    return (3, 0) if parameter.name in _OPTIONS else (2, rank)


def _keyword(name: str, text: str, required: bool) -> Parameter:
    for mark in ("Required[", "NotRequired["):
        if text.startswith(mark):
            text = text.removeprefix(mark).removesuffix("]")
    default: object = omit
    alternatives = _BRACKETS.sub("", text)
    if required:
        default = Parameter.empty
    elif "NotGiven" in alternatives:
        default = not_given
    elif "None" in alternatives and "Omit" not in alternatives:
        default = None
    return Parameter(name, Parameter.KEYWORD_ONLY, default=default, annotation=text)


def _text(annotation: Any) -> Any:
    """An annotation as the source has it."""
    if annotation is Signature.empty:
        return annotation
    annotation = getattr(annotation, "__forward_arg__", annotation)
    if not isinstance(annotation, str):
        annotation = _MODULES.sub("", inspect.formatannotation(annotation))
    return annotation


# Descriptions


def _wrapped(name: str, description: str) -> list[str]:
    from textwrap import wrap

    text = f"{name}: {' '.join(description.split())}"
    return wrap(text, _WIDTH, initial_indent="    ", subsequent_indent=" " * 8, break_long_words=False)


def _notes_of(call: Any) -> dict[str, str]:
    """The descriptions of the keys of a TypedDict, inherited ones included: the strings below them in the source."""
    call = get_origin(call) or call
    found: dict[str, str] = {}
    for base in getattr(call, "__orig_bases__", ()):
        found |= _notes_of(base)
    return found | dict(_notes_in(call.__module__).get(getattr(call, "__name__", ""), {}))


@cache
def _notes_in(module: str) -> Mapping[str, Mapping[str, str]]:
    """The descriptions in the classes of a module."""
    try:
        tree = ast.parse(inspect.getsource(sys.modules[module]))
    except (KeyError, OSError, TypeError):  # it has no source, as in a frozen program
        return {}
    return {node.name: dict(_notes_below(node)) for node in tree.body if isinstance(node, ast.ClassDef)}


def _notes_below(node: ast.ClassDef) -> Iterator[tuple[str, str]]:
    for field, below in zip(node.body, node.body[1:], strict=False):
        if (
            isinstance(field, ast.AnnAssign)
            and isinstance(field.target, ast.Name)
            and isinstance(below, ast.Expr)
            and isinstance(below.value, ast.Constant)
            and isinstance(below.value.value, str)
        ):
            yield field.target.id, below.value.value
