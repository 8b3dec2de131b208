"""Encode forms as `multipart/form-data`, and stream their files while they are sent. Follows RFC 7578 and WHATWG HTML.

Nested names are those of the API: `mapping[field]` for a field of a mapping, `list[]` for an item of a list.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import AsyncIterator, Mapping, Sequence, Set
from typing import Final, cast

from ...model.decoding import encode_json
from ...sentinels import NotGiven, Omit
from ..query import flatten
from .files import PIECE_BYTES, FileSource, UploadFile, as_upload_file

__all__ = ["MultipartBody", "encode_multipart", "encode_parts", "extract_files"]

_ARRAY: Final = "<array>"
_OBJECT: Final = "<object>"
_SMALL: Final = 1024 * 1024  # bytes up to which a form in memory is joined at once
_BOUNDARY: Final = re.compile(r"[A-Za-z0-9_-]{1,70}", re.ASCII)
_TOKEN: Final = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+", re.ASCII)
_CONTROL: Final = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
# WHATWG HTML, "multipart form data": quotation marks and line ends are percent-encoded. Other control characters are
# too, and backslashes are doubled, since parsers that follow RFC 2822 take them for the start of an escape.
_QUOTED: Final = {'"': "%22", "\\": "\\\\", "\x7f": "%7F", **{chr(code): f"%{code:02X}" for code in range(0x20)}}
_QUOTING: Final = str.maketrans(_QUOTED)


def encode_multipart(
    fields: Mapping[str, object], files: Sequence[tuple[str, object]], boundary: str | None = None
) -> tuple[str, bytes | MultipartBody]:
    """Encode a form: first the fields, then the files, each in their order.

    Args:
        fields: names and values as for a query string; None, `omit` and `NOT_GIVEN` are left out.
        files: name and file, any of `FileTypes`; several may have the same name.
        boundary: separates the parts: letters, digits, `-` and `_`. Default: random.

    Returns:
        The `content-type` header and the body: bytes if it is small and in memory, else a stream.

    Raises:
        TypeError: a value or a file has no encoding; the message names the field.
        ValueError: the boundary or a header of a part has characters that are not allowed, or a file is closed.
        OSError: a path cannot be read.
    """
    if boundary is None:
        boundary = secrets.token_hex(16)
    elif not _BOUNDARY.fullmatch(boundary):
        raise ValueError(f"a boundary must be 1 to 70 letters, digits, '-' and '_'; got {boundary!r}")
    content_type = f"multipart/form-data; boundary={boundary}"
    pieces: list[bytes | FileSource] = []
    text: list[bytes] = []
    for name, value in flatten(fields, what="form field"):
        text.append(
            f'--{boundary}\r\nContent-Disposition: form-data; name="{_quoted(name)}"\r\n\r\n{value}\r\n'.encode()
        )
    for name, given in files:
        file = as_upload_file(given, name)
        text.append(_head(name, file, boundary))
        if isinstance(file.content, bytes) and len(file.content) <= _SMALL:
            text.append(file.content)
        else:
            pieces += [b"".join(text), file.content]
            text.clear()
        text.append(b"\r\n")
    text.append(f"--{boundary}--\r\n".encode())
    pieces.append(b"".join(text))
    if len(pieces) == 1 and isinstance(pieces[0], bytes) and len(pieces[0]) <= _SMALL:
        return content_type, pieces[0]
    return content_type, MultipartBody(pieces)


def encode_parts(
    fields: Mapping[str, object], kinds: Mapping[str, str]
) -> tuple[str | None, bytes | MultipartBody | None]:
    """Encode a form whose parts have content types of their own; those of type JSON are encoded as such.

    If the first parameter in `kinds` is the only one given, it is the whole body.

    Args:
        fields: names and values; those that are not in `kinds` are plain fields.
        kinds: the content type of each part, by its name.

    Returns:
        The `content-type` header and the body.

    Raises:
        TypeError: a text is not a str or bytes.
    """
    parts = {name: _part(name, value, kinds[name]) for name, value in fields.items() if name in kinds}
    first = next(iter(kinds))
    if list(fields) == [first]:
        return kinds[first], parts[first]
    rest = {name: value for name, value in fields.items() if name not in parts}
    return encode_multipart(rest, [(name, (None, content, kinds[name])) for name, content in parts.items()])


def _part(name: str, value: object, kind: str) -> bytes:
    if kind == "application/json":
        return encode_json(value)
    if isinstance(value, str):
        return value.encode()
    if isinstance(value, bytes):
        return value
    raise TypeError(f"{name!r} must be a str or bytes, to be sent as {kind}; got {type(value).__name__}")


def extract_files(
    params: Mapping[str, object], paths: Sequence[Sequence[str]]
) -> tuple[dict[str, object], list[tuple[str, object]]]:
    """Separate the files in `params` from the other values. `params` is not changed.

    Args:
        params: a method's parameters.
        paths: where files may be: keys from the outside in, with `<array>` for each item of a list. A parameter that
            takes one file or several has two paths, `["image"]` and `["image", "<array>"]`; one that takes a file or
            an object has `["video", "<object>"]` besides its own.

    Returns:
        The other values, and the name and value of each file in the order of `paths`; those of a list are `name[]`.

    Raises:
        TypeError: a list was given for a parameter that takes one file.
    """
    rest = dict(params)
    files: list[tuple[str, object]] = []
    for path in paths:
        also = {other[-1] for other in paths if list(other[:-1]) == list(path)}
        _extract(rest, path, "", files, also)
    return rest, files


def _extract(
    place: dict[str, object], path: Sequence[str], prefix: str, files: list[tuple[str, object]], also: Set[str]
) -> None:
    """Move the files at one path; `also` has the other kinds of values that it takes."""
    key, *inner = path
    value = place.get(key)
    name = f"{prefix}[{key}]" if prefix else key
    if value is None or isinstance(value, Omit | NotGiven):
        return
    if inner == [_OBJECT] or (not inner and _OBJECT in also and isinstance(value, Mapping)):
        return
    if not inner:
        if not isinstance(value, list):
            files.append((name, place.pop(key)))
        elif _ARRAY not in also:
            raise TypeError(f"{name!r} takes one file; got a list of {len(cast('list[object]', value))}")
    elif inner == [_ARRAY]:
        if isinstance(value, list):
            files += [(f"{name}[]", file) for file in cast("list[object]", place.pop(key))]
    elif inner[0] == _ARRAY and isinstance(value, list):
        items = [_copied(item) for item in cast("list[object]", value)]
        place[key] = items
        for item in items:
            if isinstance(item, dict):
                _extract(cast("dict[str, object]", item), inner[1:], f"{name}[]", files, also)
    elif isinstance(value, Mapping):
        copy = dict(cast("Mapping[str, object]", value))
        place[key] = copy
        _extract(copy, inner, name, files, also)


def _copied(item: object) -> object:
    return dict(cast("Mapping[str, object]", item)) if isinstance(item, Mapping) else item


class MultipartBody:
    """A form as a `BodyStream`. Files are read in worker threads, or awaited if they are async files.

    An iterator may be dropped at any point: it keeps no file open.
    """

    __slots__ = ("_pieces", "content_length", "replayable")

    content_length: int | None
    """Bytes of the whole form; None if the size of some file is not known."""
    replayable: bool
    """Whether every file can be read again from its start."""

    def __init__(self, pieces: Sequence[bytes | FileSource]) -> None:
        self._pieces = pieces
        sizes = [len(piece) if isinstance(piece, bytes) else piece.size for piece in pieces]
        known = [size for size in sizes if size is not None]
        self.content_length = sum(known) if len(known) == len(sizes) else None
        self.replayable = all(isinstance(piece, bytes) or piece.replayable for piece in pieces)

    def __aiter__(self) -> AsyncIterator[bytes]:
        return _Iterator(self._pieces)

    def __repr__(self) -> str:
        size = "of unknown size" if self.content_length is None else f"of {self.content_length} bytes"
        return f"<MultipartBody {size}, {'' if self.replayable else 'not '}replayable>"


class _Iterator:
    """Not an async generator: those must be closed when iteration stops early, and trio warns if they are not."""

    __slots__ = ("_index", "_offset", "_pieces")

    def __init__(self, pieces: Sequence[bytes | FileSource]) -> None:
        self._pieces = pieces
        self._index = 0
        self._offset = 0

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        while self._index < len(self._pieces):
            piece = self._pieces[self._index]
            if isinstance(piece, bytes):
                data = piece[self._offset : self._offset + PIECE_BYTES]
            else:
                data = await _read(piece, self._offset)
            if data:
                self._offset += len(data)
                return data
            self._index += 1
            self._offset = 0
        raise StopAsyncIteration


async def _read(source: FileSource, offset: int) -> bytes:
    """Read a chunk, but in total no more than the announced size: a file may grow while it is sent."""
    if source.size is None:
        return await source.read(offset)
    if offset == source.size:
        return b""
    data = await source.read(offset)
    if not data:
        raise OSError(
            f"the file {source.name or 'upload'!r} ended after {offset} bytes, expected {source.size}; "
            "it was changed while it was being sent"
        )
    return data[: source.size - offset]


def _head(field: str, file: UploadFile, boundary: str) -> bytes:
    disposition = f'form-data; name="{_quoted(field)}"'
    if file.name:
        disposition += f'; filename="{_quoted(file.name)}"'
    lines = [f"--{boundary}", f"Content-Disposition: {disposition}"]
    typed = False
    for name, value in cast("Mapping[object, object]", file.headers).items():
        if not isinstance(name, str) or not _TOKEN.fullmatch(name) or name.lower() == "content-disposition":
            raise ValueError(f"{field!r} cannot have a part header {name!r}")
        typed = typed or name.lower() == "content-type"
        lines.append(f"{name}: {_header_value(field, value)}")
    if file.content_type and not typed:
        lines.append(f"Content-Type: {_header_value(field, file.content_type)}")
    try:
        return "\r\n".join([*lines, "\r\n"]).encode()
    except UnicodeEncodeError as exc:
        raise ValueError(f"{field!r} has a name or header that UTF-8 cannot encode: {exc}") from None


def _header_value(field: str, value: object) -> str:
    if not isinstance(value, str) or _CONTROL.search(value):
        raise ValueError(
            f"{field!r} has a part header whose value is not a str without control characters; got {value!r}"
        )
    return value


def _quoted(text: str) -> str:
    return text.translate(_QUOTING)
