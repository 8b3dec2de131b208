"""Parses incomplete JSON incrementally, in time linear in the length of the text."""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import Any, Final, cast

__all__ = ["PartialJSON"]

_PLAIN: Final = re.compile(r'[^"\\\x00-\x1f]*')
_SPACE: Final = re.compile(r"[ \t\n\r]*")
_WORD: Final = re.compile(r"[-+.0-9A-Za-z]*")
_NUMBER: Final = re.compile(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?\Z")
_HEX: Final = re.compile(r"[0-9a-fA-F]*\Z")
_KEYWORDS: Final = {"true": True, "false": False, "null": None}
_ESCAPES: Final = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_NOTHING: Final = object()


class _Expect(Enum):
    VALUE = auto()
    VALUE_OR_END = auto()
    KEY = auto()
    KEY_OR_END = auto()
    COLON = auto()
    COMMA_OR_END = auto()
    END = auto()
    STRING = auto()
    ESCAPE = auto()
    WORD = auto()


_E = _Expect


class PartialJSON:
    """Parses JSON that arrives in pieces, and has its value so far.

    An incomplete string is part of the value; an incomplete number, keyword or key is left out, as it may still become
    another. Each character is read once. Not safe to feed from several tasks.
    """

    __slots__ = ("_expect", "_is_key", "_keys", "_open", "_pieces", "_read", "_root", "_unread")

    def __init__(self) -> None:
        self._open: list[dict[str, Any] | list[Any]] = []
        self._keys: list[str | None] = []
        self._expect = _E.VALUE
        self._is_key = False
        self._pieces: list[str] = []
        self._unread = ""
        self._root: Any = _NOTHING
        self._read = 0

    def __repr__(self) -> str:
        return f"<PartialJSON {self._read} characters, {'complete' if self.is_complete else 'incomplete'}>"

    @property
    def is_complete(self) -> bool:
        """Whether the value is complete; a number that is the whole text is so only after `close`."""
        return self._expect is _E.END

    @property
    def value(self) -> Any:
        """The value so far; None if it has not begun.

        A value that was read does not change when more is fed. Reading copies the objects and lists that are still
        open; complete ones are shared by all values that were read, so treat them as read-only.
        """
        inner: Any = self._root
        if self._expect in (_E.STRING, _E.ESCAPE) and not self._is_key:
            self._pieces = ["".join(self._pieces)]
            inner = self._pieces[0]
        for container, key in zip(reversed(self._open), reversed(self._keys), strict=True):
            copied: Any = container.copy()
            if inner is not _NOTHING:
                if key is None:
                    copied.append(inner)
                else:
                    copied[key] = inner
            inner = copied
        return None if inner is _NOTHING else inner

    def feed(self, text: str) -> None:
        """Parse the next piece.

        Raises:
            ValueError: it is not JSON; the message says where. `value` stays as it was before the error.
        """
        at, end = 0, len(text)
        while at < end:
            expect = self._expect
            if expect is _E.STRING:
                at = self._string(text, at)
            elif expect is _E.ESCAPE:
                at = self._escape(text, at)
            elif expect is _E.WORD:
                at = self._word(text, at)
            else:
                found = _SPACE.match(text, at)
                at = found.end() if found else at
                if at < end:
                    self._token(text, at)
                    at += self._expect is not _E.WORD
        self._read += end

    def close(self) -> Any:
        """End the text, and return its value.

        Raises:
            ValueError: the text is incomplete, or not JSON.
        """
        if self._expect is _E.WORD:
            self._end_word(0)
        if self._expect is not _E.END:
            raise ValueError(f"the JSON ends after {self._read} characters, before its value does")
        return self._root

    # Structure

    def _token(self, text: str, at: int) -> None:
        character, expect = text[at], self._expect
        if expect in (_E.VALUE, _E.VALUE_OR_END):
            if character == "]" and expect is _E.VALUE_OR_END:
                self._close_container()
            else:
                self._begin_value(character, at)
        elif expect in (_E.KEY, _E.KEY_OR_END):
            if character == '"':
                self._begin_string(is_key=True)
            elif character == "}" and expect is _E.KEY_OR_END:
                self._close_container()
            else:
                raise self._error(at, character, "a key")
        elif expect is _E.COLON:
            if character != ":":
                raise self._error(at, character, "':'")
            self._expect = _E.VALUE
        elif expect is _E.COMMA_OR_END:
            self._after_value(character, at)
        else:
            raise self._error(at, character, "nothing more")

    def _begin_value(self, character: str, at: int) -> None:
        if character == '"':
            self._begin_string(is_key=False)
        elif character == "{":
            self._open.append({})
            self._keys.append("")
            self._expect = _E.KEY_OR_END
        elif character == "[":
            self._open.append([])
            self._keys.append(None)
            self._expect = _E.VALUE_OR_END
        elif character in "-0123456789tfn":
            self._pieces = []
            self._expect = _E.WORD
        else:
            raise self._error(at, character, "a value")

    def _after_value(self, character: str, at: int) -> None:
        is_list = self._keys[-1] is None
        if character == ",":
            self._expect = _E.VALUE if is_list else _E.KEY
        elif character == ("]" if is_list else "}"):
            self._close_container()
        else:
            raise self._error(at, character, "',' or the end of a list or object")

    def _close_container(self) -> None:
        self._keys.pop()
        self._put(self._open.pop())

    def _put(self, value: Any) -> None:
        if not self._open:
            self._root = value
            self._expect = _E.END
            return
        container, key = self._open[-1], self._keys[-1]
        if key is None:
            cast("list[Any]", container).append(value)
        else:
            cast("dict[str, Any]", container)[key] = value
        self._expect = _E.COMMA_OR_END

    # Strings

    def _begin_string(self, *, is_key: bool) -> None:
        self._is_key = is_key
        self._pieces = []
        self._expect = _E.STRING

    def _string(self, text: str, at: int) -> int:
        found = _PLAIN.match(text, at)
        end = found.end() if found else at
        if end > at:
            self._pieces.append(text[at:end])
        if end == len(text):
            return end
        if text[end] == "\\":
            self._unread = ""
            self._expect = _E.ESCAPE
        elif text[end] == '"':
            self._end_string()
        else:
            raise self._error(end, text[end], "no control character in a string")
        return end + 1

    def _end_string(self) -> None:
        string = "".join(self._pieces)
        if not self._is_key:
            self._put(string)
            return
        self._keys[-1] = string
        self._expect = _E.COLON

    def _escape(self, text: str, at: int) -> int:
        """Parse one character of an escape; a surrogate pair is one escape of twelve characters."""
        character = text[at]
        unread = self._unread + character
        self._unread = unread
        length = len(unread)
        if length == 1:
            if character in _ESCAPES:
                self._end_escape(_ESCAPES[character])
            elif character != "u":
                raise self._error(at, character, "an escape that JSON has")
        elif length in (6, 7) and character != "\\u"[length - 6]:
            return self._lone_surrogate(at)
        elif length not in (6, 7) and not _HEX.match(character):
            raise self._error(at, character, "a hexadecimal digit")
        elif length == 5 and not "d800" <= unread[1:].lower() <= "dbff":
            self._end_escape(chr(int(unread[1:], 16)))
        elif length == 11:
            self._end_pair(unread)
        return at + 1

    def _end_escape(self, string: str) -> None:
        self._pieces.append(string)
        self._unread = ""
        self._expect = _E.STRING

    def _end_pair(self, unread: str) -> None:
        high, low = int(unread[1:5], 16), int(unread[7:], 16)
        if 0xDC00 <= low <= 0xDFFF:
            self._end_escape(chr(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00)))
        elif 0xD800 <= low <= 0xDBFF:
            # The second high surrogate may begin a pair.
            self._pieces.append(chr(high))
            self._unread = unread[6:]
        else:
            self._end_escape(chr(high) + chr(low))

    def _lone_surrogate(self, at: int) -> int:
        """End a high surrogate without a low one; what was parsed after it is parsed again."""
        unread = self._unread
        self._end_escape(chr(int(unread[1:5], 16)))
        if len(unread) == 7:
            self._expect = _E.ESCAPE
        return at

    # Numbers and keywords

    def _word(self, text: str, at: int) -> int:
        found = _WORD.match(text, at)
        end = found.end() if found else at
        self._pieces.append(text[at:end])
        if end < len(text):
            self._end_word(end)
        return end

    def _end_word(self, at: int) -> None:
        word = "".join(self._pieces)
        if word in _KEYWORDS:
            self._put(_KEYWORDS[word])
            return
        number = _NUMBER.match(word)
        if number is None:
            raise self._error(at - len(word), word[:20], "a value")
        self._put(int(word) if number[1] is None and number[2] is None else float(word))

    def _error(self, at: int, found: str, expected: str) -> ValueError:
        return ValueError(f"invalid JSON at character {self._read + at}: expected {expected}, found {found!r}")
