"""Embeddings: vectors of length one that depend on the text alone."""

from __future__ import annotations

import base64
import hashlib
import math
import sys
from array import array
from typing import Any

from ..engine.answers import Answer, Refusal, json_answer
from ..engine.calls import Call, one_of, optional, required
from ..engine.json_values import is_array

__all__ = ["create", "vector"]

WIDTHS = {"text-embedding-3-large": 3072}
DEFAULT_WIDTH = 1536
MAX_INPUTS = 2048


def create(call: Call) -> Answer:
    """POST /embeddings"""
    body = call.json()
    model = required(body, "model", str)
    inputs = _inputs(required(body, "input", (str, list)))
    widest = WIDTHS.get(model, DEFAULT_WIDTH)
    width = optional(body, "dimensions", int, minimum=1, maximum=widest, default=widest)
    form = one_of(optional(body, "encoding_format", str, default="float"), ("float", "base64"), "encoding_format")
    data = [
        {"object": "embedding", "index": index, "embedding": _encoded(vector(text, width), form)}
        for index, (text, _) in enumerate(inputs)
    ]
    tokens = sum(count for _, count in inputs)
    usage = {"prompt_tokens": tokens, "total_tokens": tokens}
    return json_answer({"object": "list", "data": data, "model": model, "usage": usage})


def vector(text: str, width: int) -> array[float]:
    """A vector of length one, in single precision, so that both wire formats carry the same numbers."""
    raw = array("h", hashlib.shake_256(text.encode()).digest(2 * width))
    if sys.byteorder == "big":
        raw.byteswap()
    length = math.sqrt(sum(number * number for number in raw)) or 1.0
    return array("f", (number / length for number in raw))


def _encoded(numbers: array[float], form: str) -> str | list[float]:
    if form == "float":
        return numbers.tolist()
    if sys.byteorder == "big":
        numbers.byteswap()
    return base64.b64encode(numbers.tobytes()).decode()


def _inputs(given: str | list[Any]) -> list[tuple[str, int]]:
    """The texts with their numbers of tokens; tokens given as numbers count as a text of these numbers."""
    if isinstance(given, str):
        many: list[Any] = [given]
    elif given and all(isinstance(each, int) for each in given):
        many = [given]
    else:
        many = given
    if not many or not all(many):
        raise Refusal(400, "'input' is empty; expected a text, or a list of texts or token lists", param="input")
    if len(many) > MAX_INPUTS:
        raise Refusal(400, f"'input' has {len(many)} entries; expected at most {MAX_INPUTS}", param="input")
    return [_text_and_tokens(index, each) for index, each in enumerate(many)]


def _text_and_tokens(index: int, given: Any) -> tuple[str, int]:
    if isinstance(given, str):
        return given, len(given.split())
    if is_array(given) and all(isinstance(token, int) for token in given):
        return str(given), len(given)
    message = f"'input[{index}]' is neither a text nor a list of tokens"
    raise Refusal(400, message, param=f"input[{index}]", code="invalid_type")
