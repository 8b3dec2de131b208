"""Bodies that some servers send in place of the documented object, and the object that each stands for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, get_origin

from ..http.response import Exchange
from ..model.decoding import encode_json
from ..pagination import BasePage
from ..types.audio import Transcription, TranscriptionVerbose, Translation, TranslationVerbose

__all__ = ["decoded"]

_SPOKEN: Final = (Transcription, TranscriptionVerbose, Translation, TranslationVerbose)
_CONFIRMATIONS: Final = frozenset({b"true", b"null", b"[]", b'""', b'"OK"', b'"ok"'})


def decoded(exchange: Exchange, cast_to: Any, decode: Callable[[bytes], Any]) -> Any:
    """What the body of an exchange stands for, decoded by `decode`; None if it stands for nothing.

    It may be in another charset, or something else than the object that is expected.
    """
    for content in (_as_utf8(exchange), _as_object(exchange, cast_to)):
        if content is not None:
            try:
                return decode(content)
            except ValueError:  # neither is it this
                continue
    return None


def _as_utf8(exchange: Exchange) -> bytes | None:
    """The body in UTF-8, if it is in the charset of its content type, or in UTF-16 or UTF-32; None if it is not."""
    from json import detect_encoding

    content = exchange.content or b""
    charset = exchange.charset
    if charset == "utf-8":
        charset = detect_encoding(content)
    if charset.startswith("utf-8"):
        return None
    try:
        return content.decode(charset).encode()
    except ValueError:
        return None


def _as_object(exchange: Exchange, cast_to: Any) -> bytes | None:
    """The JSON object that the body of an exchange stands for; None if it stands for none.

    An array stands for the one page of a list, plain text or a JSON string for a transcription, and an empty body or
    plain text for the confirmation of a deletion, as does JSON that says no more, such as true.
    """
    content = (exchange.content or b"").strip()
    is_text = exchange.content_type == "text/plain"
    if exchange.method == "DELETE" and (is_text or not content or content in _CONFIRMATIONS):
        return b"{}"
    wanted = get_origin(cast_to) or cast_to
    if not isinstance(wanted, type):
        return None
    if content.startswith(b"[") and issubclass(wanted, BasePage):
        whole = b',"has_more":false' if "has_more" in wanted.model_fields else b""
        return b'{"object":"list","data":' + content + whole + b"}"
    if issubclass(wanted, _SPOKEN):
        if content.startswith(b'"'):
            return b'{"text":' + content + b"}"
        if is_text:
            return b'{"text":' + encode_json(exchange.text()) + b"}"
    return None
