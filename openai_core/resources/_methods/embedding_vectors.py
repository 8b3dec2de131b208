"""Decodes vectors as they are sent, base64 of little-endian float32 or numbers, to lists or NumPy arrays."""

from __future__ import annotations

import sys
from array import array
from base64 import b64decode
from binascii import Error as Base64Error
from collections.abc import Callable, Mapping
from typing import Any

from ...calls.endpoint import ContractViolation
from ...types import create_embedding_response

__all__ = ["ReceivedEmbeddings", "as_lists", "as_numpy_arrays"]


class Embedding(create_embedding_response.Embedding):
    """An embedding as it is sent."""

    embedding: list[float] | str  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride]
    """The vector, as a list or in base64."""


class CreateEmbeddingResponse(create_embedding_response.CreateEmbeddingResponse):
    """The embeddings of a request as they are sent."""

    data: list[Embedding]  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride]
    """The vectors, one for each input."""


ReceivedEmbeddings = CreateEmbeddingResponse
"""The type to decode the response to: it has both forms of vectors on the fast path of msgspec."""


def as_lists(answer: Any, params: Mapping[str, object]) -> Any:
    """Make each vector a list of floats."""
    return _converted(answer, params, _floats)


def as_numpy_arrays(answer: Any, params: Mapping[str, object]) -> Any:
    """Make each vector a NumPy array of float32, shape `(dimensions,)`.

    Raises:
        ImportError: NumPy is not installed.
    """
    import numpy as np

    def to_array(vector: list[float] | str) -> Any:
        if isinstance(vector, str):
            return np.frombuffer(_bytes(vector), dtype="<f4").astype(np.float32, copy=False)
        return np.asarray(vector, dtype=np.float32)

    return _converted(answer, params, to_array)


def _converted(answer: Any, params: Mapping[str, object], convert: Callable[[Any], Any]) -> Any:
    widths: set[int] = set()
    for item in answer.data:
        vector = getattr(item, "embedding", None)
        if not isinstance(vector, list | str):
            continue  # a server's own shape; kept as it came
        try:
            item.embedding = converted = convert(vector)
        except (Base64Error, ValueError) as exc:
            raise ValueError(f"embedding {item.index} is not base64 of float32: {exc}") from None
        widths.add(len(converted))
    wanted = params.get("dimensions")
    if len(widths) > 1:
        lengths = ", ".join(map(str, sorted(widths)))
        raise ContractViolation(answer, f"its vectors have different lengths: {lengths}", warns=False)
    if isinstance(wanted, int) and widths and widths != {wanted}:
        problem = f"its vectors have {widths.pop()} dimensions, but dimensions={wanted} was asked for"
        raise ContractViolation(answer, problem, warns=True)
    return answer


def _floats(vector: list[float] | str) -> list[float]:
    if not isinstance(vector, str):
        return vector
    numbers = array("f")
    numbers.frombytes(_bytes(vector))
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers.tolist()


def _bytes(text: str) -> bytes:
    try:
        return b64decode(text, validate=True)
    except Base64Error:
        pass
    # MIME breaks lines, the alphabet for URLs has other characters, and some encoders leave the padding out.
    text = "".join(text.split()).replace("-", "+").replace("_", "/")
    return b64decode(text + "=" * (-len(text) % 4), validate=True)
