"""From what a program sends to the text that goes out: events as JSON, audio as base64. Refuses what cannot be sent."""

from __future__ import annotations

import base64
import sys
from collections.abc import Mapping
from typing import Any, Final, cast

import msgspec

from ..model.decoding import encode_json
from ..sentinels import is_given
from .protocol.session import Message

__all__ = ["audio_text", "encoded", "written"]

_LONGEST_ID: Final = 512
_MAX_AUDIO: Final = 15 * 1024 * 1024
"""Bytes of audio that one event may carry."""


def encoded(event: object) -> Message:
    """An event as it is sent.

    Args:
        event: a mapping with the key `type`, or a model. What is `omit` in a mapping is left out.

    Raises:
        TypeError: it is neither, has no type, or holds what cannot be JSON.
        ValueError: its `event_id` is too long.
    """
    if isinstance(event, Mapping):
        fields = {name: value for name, value in cast("Mapping[str, Any]", event).items() if is_given(value)}
        kind, event_id, event = fields.get("type"), fields.get("event_id"), fields
    else:
        kind, event_id = getattr(event, "type", None), getattr(event, "event_id", None)
    if not isinstance(kind, str) or not kind:
        raise TypeError(
            f"cannot send {type(event).__name__} without a type; an event is a dict such as "
            '{"type": "response.create"}, or a model of openai_core.types.realtime'
        )
    if event_id is not None and (not isinstance(event_id, str) or len(event_id) > _LONGEST_ID):
        raise ValueError(f"the event_id of {kind} must be a string of at most {_LONGEST_ID} characters")
    return Message(kind, encode_json(event), event_id)


class _Head(msgspec.Struct):
    """What is read of a message that the program wrote itself."""

    type: str = ""
    event_id: str | None = None


_head: Final = msgspec.json.Decoder(_Head)


def written(text: str) -> Message:
    """A message that the program wrote itself: what it means to the session is read from it, if it is an event."""
    data = text.encode()
    try:
        head = _head.decode(data)
    except msgspec.MsgspecError:
        return Message("", data)
    return Message(head.type, data, head.event_id)


def audio_text(audio: Any) -> str:
    """Audio as base64.

    Args:
        audio: base64 as it is; bytes in the session's format; or a mono NumPy array, int16, or float32 from -1 to 1,
            which is sent as 16-bit PCM.

    Raises:
        TypeError: it is something else.
        ValueError: it is too long, or has several channels.
    """
    if isinstance(audio, str):
        size, text = len(audio) * 3 // 4, audio
    else:
        data: Any = _samples(audio) if hasattr(audio, "dtype") else audio
        if not isinstance(data, bytes | bytearray | memoryview):
            raise TypeError(f"audio must be base64, bytes or a NumPy array; got {type(audio).__name__}")
        data = bytes(cast("bytes", data))
        size, text = len(data), base64.b64encode(data).decode()
    if size > _MAX_AUDIO:
        raise ValueError(
            f"audio of {size} bytes is too long for one event, which carries {_MAX_AUDIO}; send it in parts"
        )
    return text


def _samples(array: Any) -> bytes:
    if array.ndim > 2 or (array.ndim == 2 and 1 not in array.shape):
        raise ValueError(f"audio must have one channel; got an array of shape {array.shape}")
    kind = array.dtype.kind
    if kind == "f":
        array = (array.clip(-1.0, 1.0) * 32767.0).round().astype("int16")
    elif kind != "i" or array.dtype.itemsize != 2:
        raise TypeError(f"audio must be of int16 or float32; got an array of {array.dtype}")
    flat = array.reshape(-1)
    if sys.byteorder == "big":  # the API wants little-endian samples
        flat = flat.byteswap()
    data: bytes = flat.tobytes()
    return data
