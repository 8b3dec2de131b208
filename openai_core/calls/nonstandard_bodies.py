"""Bodies that some servers send in place of the documented object, and the object that each stands for."""

from __future__ import annotations

from typing import Any, Final, get_origin

from ..http.response import Exchange
from ..model.decoding import encode_json
from ..pagination import BasePage
from ..types.audio import Transcription, TranscriptionVerbose, Translation, TranslationVerbose

__all__ = ["as_object"]

_SPOKEN: Final = (Transcription, TranscriptionVerbose, Translation, TranslationVerbose)
_CONFIRMATIONS: Final = frozenset({b"true", b"null", b"[]", b'""', b'"OK"', b'"ok"'})


def as_object(exchange: Exchange, cast_to: Any) -> bytes | None:
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
