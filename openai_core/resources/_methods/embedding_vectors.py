"""Decodes vectors as they are sent, base64 of little-endian float32 or numbers, to lists or NumPy arrays."""

from __future__ import annotations

import sys
from array import array
from binascii import Error as Base64Error
from binascii import a2b_base64
from collections.abc import Callable, Mapping
from typing import Any, Final, cast

import msgspec

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

    def to_array(vector: bytes | list[float]) -> Any:
        if isinstance(vector, bytes):
            return np.frombuffer(vector, dtype="<f4").astype(np.float32, copy=False)
        return np.asarray(vector, dtype=np.float32)

    return _converted(answer, params, to_array)


def _converted(answer: Any, params: Mapping[str, object], convert: Callable[[bytes | list[float]], Any]) -> Any:
    widths: set[int] = set()
    strange = None
    for item in answer.data:
        sent = getattr(item, "embedding", None)
        if sent is None:
            continue
        try:
            vector, is_declared = _decoded(sent)
            if not is_declared:
                strange = item.index
            # A server's own shape is kept as it came.
            item.embedding = converted = convert(vector) if type(vector) in (bytes, list) else vector
        except (Base64Error, ValueError) as exc:
            raise ValueError(f"embedding {item.index} is not base64 of float32: {exc}") from None
        if converted is not vector or is_declared:
            widths.add(len(converted))
    if strange is not None:
        raise ContractViolation(answer, f"embedding {strange} is neither base64 nor a list of numbers", warns=False)
    wanted = params.get("dimensions")
    if len(widths) > 1:
        lengths = ", ".join(map(str, sorted(widths)))
        raise ContractViolation(answer, f"its vectors have different lengths: {lengths}", warns=False)
    if isinstance(wanted, int) and widths and widths != {wanted}:
        problem = f"its vectors have {widths.pop()} dimensions, but dimensions={wanted} was asked for"
        raise ContractViolation(answer, problem, warns=True)
    return answer


def _decoded(sent: Any) -> tuple[Any, bool]:
    """The bytes of a vector that was sent in base64, or whatever else it is; and whether it is base64 or numbers.

    Args:
        sent: its JSON text, or what that decodes to if the answer holds something that is not declared.

    Raises:
        binascii.Error: it is a string, but not base64.
    """
    if isinstance(sent, msgspec.Raw):
        text = memoryview(sent)
        if text[0] == _QUOTE:
            try:
                return a2b_base64(text[1:-1], strict_mode=True), True
            except Base64Error:
                pass
        try:
            return _decode_numbers(text), True
        except msgspec.ValidationError:
            sent = msgspec.json.decode(text)
    if isinstance(sent, str):
        return _bytes(sent), True
    return sent, isinstance(sent, list) and {float, int}.issuperset(map(type, cast(Any, sent)))


def _floats(vector: bytes | list[float]) -> list[float]:
    if not isinstance(vector, bytes):
        return vector
    numbers = array("f")
    numbers.frombytes(vector)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers.tolist()


def _bytes(text: str) -> bytes:
    try:
        return a2b_base64(text, strict_mode=True)
    except Base64Error:
        pass
    # MIME breaks lines, the alphabet for URLs has other characters, and some encoders leave the padding out.
    text = "".join(text.split()).replace("-", "+").replace("_", "/")
    return a2b_base64(text + "=" * (-len(text) % 4), strict_mode=True)


_QUOTE: Final = ord('"')
_decode_numbers: Final = msgspec.json.Decoder(list[float]).decode
