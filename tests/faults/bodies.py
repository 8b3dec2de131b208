"""What the fault server answers when nothing is wrong, and where such a body can break. The standard library alone."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Final

from .cells import Point, Shape

__all__ = ["ERROR", "HTML", "UPLOAD", "WHOLE", "Body", "answer_to", "first_page"]

UPLOAD: Final = b'{"custom_id": "1", "text": "Gr\xc3\xbc\xc3\x9fe"}\n' * 8192
"""The file that is uploaded: more than fits into one write."""

_TEXTS: Final = ["", "Grü", "ße aus", " Köln"]


@dataclass(frozen=True)
class Body:
    """A whole body, and the places where it breaks."""

    content_type: str
    data: bytes
    cuts: dict[Point, int]
    """Bytes before each place."""

    def whole_items(self, point: Point) -> int:
        """Events that are complete before a place."""
        return self.data[: self.cuts[point]].count(b"\n\n")


def _body(content_type: str, text: str, *, character: str, event: str, last: str) -> Body:
    """A body that breaks inside the first non-ASCII letter of `character`, in `event`, before `last`."""
    data = text.encode()
    start = data.index(character.encode())
    inside = next(at for at in range(start, len(data)) if data[at] >= 0x80) + 1
    cuts = {
        Point.BEFORE_HEADERS: 0,
        Point.AFTER_HEADERS: 0,
        Point.IN_CHARACTER: inside,
        Point.IN_EVENT: data.index(event.encode()) + len(event.encode()),
        Point.BEFORE_LAST: data.rindex(last.encode()),
    }
    return Body(content_type, data, cuts)


def _json(value: Any, *, character: str, event: str, last: str) -> Body:
    text = json.dumps(value, ensure_ascii=False)
    return _body("application/json", text, character=character, event=event, last=last)


def _chunk(delta: dict[str, Any], finish: str | None = None) -> str:
    choice = {"index": 0, "delta": delta, "finish_reason": finish}
    chunk = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice]}
    return f"data: {json.dumps(chunk, ensure_ascii=False)}\n\n"


def _file(number: int) -> dict[str, Any]:
    return {
        "id": f"file-{number}",
        "object": "file",
        "bytes": 3,
        "created_at": 1,
        "filename": f"Grüße {number}.jsonl",
        "purpose": "batch",
        "status": "processed",
    }


def _page(numbers: list[int], *, more: bool) -> dict[str, Any]:
    ids = {"first_id": f"file-{numbers[0]}", "last_id": f"file-{numbers[-1]}"}
    return {"object": "list", "data": [_file(number) for number in numbers], "has_more": more, **ids}


_COMPLETION: Final = {
    "id": "c",
    "object": "chat.completion",
    "created": 1,
    "model": "m",
    "choices": [
        {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "".join(_TEXTS)}},
    ],
    "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2},
}
_EVENTS: Final = [
    _chunk({"role": "assistant", "content": _TEXTS[0]}),
    *(_chunk({"content": text}) for text in _TEXTS[1:]),
    _chunk({}, "stop"),
    "data: [DONE]\n\n",
]
_LINES: Final = "".join(f'{{"line": {number}, "text": "Grüße"}}\n' for number in range(4))

_ANSWERS: Final = {
    Shape.PLAIN: _json(_COMPLETION, character="Grü", event='"choices": [', last=', "usage"'),
    Shape.STREAMED: _body("text/event-stream", "".join(_EVENTS), character="Grü", event='"ße aus"', last=_EVENTS[-2]),
    Shape.UPLOAD: _json(_file(1), character="Grü", event='"purpose":', last=', "status"'),
    Shape.DOWNLOAD: _body("application/octet-stream", _LINES, character="Grü", event='{"line": 2', last='{"line": 3'),
    Shape.PAGE: _json(_page([3, 4], more=False), character="Grü", event='"file-4",', last=', "has_more"'),
}

ERROR: Final = _json(
    {"error": {"message": "Grüße: not like this", "type": "some_error", "param": None, "code": "no_luck"}},
    character="Grü",
    event='"type":',
    last=', "code"',
)
"""What the API says with a status of 400 or above."""
HTML: Final = _body(
    "text/html",
    "<html><head><title>Grüße vom Gateway</title></head><body><p>Please log in.</p></body></html>",
    character="Grü",
    event="Please",
    last="</body>",
)
"""What a gateway says that takes the client for a browser."""

WHOLE: Final[dict[Shape, list[Any]]] = {
    Shape.PLAIN: ["".join(_TEXTS)],
    Shape.STREAMED: [*_TEXTS, ""],
    Shape.UPLOAD: ["Grüße 1.jsonl"],
    Shape.DOWNLOAD: [_LINES.encode()],
    Shape.PAGE: [f"Grüße {number}.jsonl" for number in (1, 2, 3, 4)],
}
"""What a caller has at the end, if nothing was lost."""


def answer_to(shape: Shape) -> Body:
    """The good answer to the call of a shape; for pages, that of the second request."""
    return _ANSWERS[shape]


def first_page() -> bytes:
    """The page before the one where faults strike."""
    return json.dumps(_page([1, 2], more=True), ensure_ascii=False).encode()
