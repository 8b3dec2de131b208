"""What a question is made of: words, standard input, attachments, and the schema of its answer."""

from __future__ import annotations

import base64
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal, cast

import msgspec

if TYPE_CHECKING:
    from ..types.chat import ChatCompletionContentPartParam
    from ..types.chat.completion_create_params import ResponseFormat

__all__ = ["attachment", "question", "response_format"]

_IMAGES: Final = {".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".gif": "image/gif"} | {
    ".webp": "image/webp"
}
_SOUND: Final[dict[str, Literal["wav", "mp3"]]] = {".wav": "wav", ".mp3": "mp3"}


def question(words: Sequence[str]) -> str:
    """The words as one text; standard input, unless it is a terminal, stands where `-` is, or else after them.

    Raises:
        ValueError: there is no question.
    """
    piped = _piped(wanted="-" in words)
    if "-" in words:
        before, after = words[: words.index("-")], words[words.index("-") + 1 :]
        parts = [" ".join(before), piped, " ".join(after)]
    else:
        parts = [" ".join(words), piped]
    asked = "\n\n".join(part for part in parts if part.strip())
    if not asked:
        raise ValueError("there is no question; give one as arguments, or on standard input")
    return asked


def _piped(*, wanted: bool) -> str:
    # Python sets it to None where there is none, whatever its annotation says.
    if cast(Any, sys.stdin) is None or (sys.stdin.isatty() and not wanted):
        return ""
    try:
        return sys.stdin.read().strip()
    except UnicodeDecodeError as exc:
        raise ValueError(f"standard input is not text: {exc}; --attach takes images, PDFs and recordings") from None


def attachment(path: Path) -> ChatCompletionContentPartParam:
    """A file as a part of a message.

    Raises:
        OSError: it cannot be read.
        ValueError: it is of a kind that models do not take.
    """
    content = path.read_bytes()
    kind = path.suffix.lower()
    if kind in _IMAGES:
        return {"type": "image_url", "image_url": {"url": _data_url(_IMAGES[kind], content)}}
    if kind == ".pdf":
        return {
            "type": "file",
            "file": {"filename": path.name, "file_data": _data_url("application/pdf", content)},
        }
    if kind in _SOUND:
        data = base64.b64encode(content).decode()
        return {"type": "input_audio", "input_audio": {"data": data, "format": _SOUND[kind]}}
    try:
        text = content.decode()
    except UnicodeDecodeError:
        raise ValueError(
            f"cannot attach {str(path)!r}: neither text nor one of {', '.join([*_IMAGES, '.pdf', *_SOUND])}"
        ) from None
    return {"type": "text", "text": f"{path.name}:\n\n{text}"}


def _data_url(media_type: str, content: bytes) -> str:
    return f"data:{media_type};base64,{base64.b64encode(content).decode()}"


def response_format(schema: str) -> ResponseFormat:
    """What makes an answer follow a schema, given as JSON or as the path of a file.

    Raises:
        OSError: the file cannot be read.
        ValueError: it is no JSON object.
    """
    is_inline = schema.lstrip().startswith("{")
    content = schema.encode() if is_inline else Path(schema).read_bytes()
    where = "--schema" if is_inline else repr(schema)
    try:
        found: object = msgspec.json.decode(content)
    except msgspec.DecodeError as exc:
        raise ValueError(f"{where} is no JSON: {exc}") from None
    if not isinstance(found, dict):
        raise ValueError(f"{where} must be a JSON Schema, which is an object; got {type(found).__name__}")
    read = cast(dict[str, object], found)
    title = "".join(each if each.isascii() and each.isalnum() else "_" for each in str(read.get("title", "answer")))
    return {"type": "json_schema", "json_schema": {"name": title[:64] or "answer", "schema": read}}
