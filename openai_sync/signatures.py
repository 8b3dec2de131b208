"""The signature of a blocking method, from that of the asynchronous one: the same parameters, the blocking types."""

from __future__ import annotations

import re
from inspect import Signature
from typing import Any, Final

__all__ = ["blocking_signature", "blocking_type"]

_PAGINATOR: Final = re.compile(r"AsyncPaginator\[(.+), [^,]+\]$")
_PAGE: Final = re.compile(r"\bAsync(\w*Page)\b")
_ASYNC: Final = re.compile(r"\bAsync(?=[A-Z])")


def blocking_signature(signature: Signature) -> Signature:
    """The signature with the names of blocking types in place of asynchronous ones."""
    parameters = [each.replace(annotation=blocking_type(each.annotation)) for each in signature.parameters.values()]
    return signature.replace(parameters=parameters, return_annotation=blocking_type(signature.return_annotation))


def blocking_type(annotation: Any) -> Any:
    """A type, written in text, as blocking callers have it; anything else as it is."""
    if not isinstance(annotation, str):
        return annotation
    text = _PAGINATOR.sub(r"\1", annotation)
    return _ASYNC.sub("", _PAGE.sub(r"Sync\1", text))
