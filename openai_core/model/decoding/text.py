"""Parses JSON text into builtins: by msgspec, or by the standard library where msgspec refuses valid JSON."""

from __future__ import annotations

from typing import Any, Final

import msgspec

from .errors import DecodeError, NotJSONError

__all__ = ["parse"]

_decode: Final = msgspec.json.Decoder().decode


def parse(data: bytes | str, *, strict: bool = False) -> Any:
    """Parse `data` into dicts, lists, strings, numbers, bools and None.

    Numbers too large for a float become infinities, as in the standard library. So do `NaN` and the two `Infinity`,
    which Python servers write though JSON has no such numbers.

    Args:
        strict: whether to refuse those.

    Raises:
        NotJSONError: `data` is not JSON.
        DecodeError: it is nested too deeply for the interpreter's stack.
    """
    try:
        return _decode(data)
    except RecursionError:
        raise too_deep() from None
    except ValueError:
        # msgspec also refuses lone surrogates and 1e400, which RFC 8259 allows.
        return _parse_slowly(data, strict)


def too_deep() -> DecodeError:
    """The error for data whose nesting exhausts the stack."""
    return DecodeError("the data is nested too deeply to be decoded")


def _parse_slowly(data: bytes | str, strict: bool) -> Any:
    import json

    try:
        text = data if isinstance(data, str) else bytes(data).decode("utf-8-sig")
    except UnicodeDecodeError as exc:
        raise NotJSONError(f"invalid UTF-8 ({exc.reason})", exc.start) from None
    if not text.strip():
        raise NotJSONError("the text is empty", len(data))
    try:
        return json.loads(text, parse_constant=_refuse_constant if strict else None)
    except RecursionError:
        raise too_deep() from None
    except json.JSONDecodeError as exc:
        raise NotJSONError(
            exc.msg[:1].lower() + exc.msg[1:], len(text[: exc.pos].encode("utf-8", "surrogatepass"))
        ) from None
    except _NotANumber as exc:
        name = exc.args[0]
        position = len(text[: max(text.find(name), 0)].encode("utf-8", "surrogatepass"))
        raise NotJSONError(f"{name} is not a valid JSON number", position) from None
    except ValueError as exc:  # an integer longer than sys.get_int_max_str_digits()
        raise DecodeError(f"a number cannot be represented: {exc}") from None


class _NotANumber(Exception):
    pass


def _refuse_constant(name: str) -> Any:
    raise _NotANumber(name)
