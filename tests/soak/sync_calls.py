"""Each kind of call, as programs that block make it."""

from __future__ import annotations

import io
import threading
from collections.abc import Callable
from typing import Any, Final

from .ledger import ANSWERED, LEFT
from .plan import Draw, Plan, Verify

__all__ = ["CALLS"]


def plain(client: Any, plan: Plan, draw: Draw, verify: Verify) -> str:
    completion = client.chat.completions.create(**draw.ask)
    verify.text(draw.answer, completion.choices[0].message.content)
    return ANSWERED


def stream(client: Any, plan: Plan, draw: Draw, verify: Verify) -> str:
    with client.chat.completions.create(**draw.ask, stream=True) as events:
        if draw.way == "closed":
            return closed_by_another(events, draw, verify)
        verify.text(draw.answer, text_of(events))
    return ANSWERED


def text_of(events: Any) -> str:
    return "".join([event.choices[0].delta.content or "" for event in events])


def closed_by_another(events: Any, draw: Draw, verify: Verify) -> str:
    """Read a stream that another thread closes."""
    closer = threading.Timer(draw.seconds, events.close)
    closer.start()
    try:
        verify.begins(draw.answer, text_of(events))
    finally:
        closer.cancel()
        closer.join()
    return LEFT


def left(client: Any, plan: Plan, draw: Draw, verify: Verify) -> str:
    found: list[str] = []
    for event in client.chat.completions.create(**draw.ask, stream=True):
        found += [choice.delta.content or "" for choice in event.choices]
        if len(found) > draw.size:
            break
    verify.begins(draw.answer, "".join(found))
    return LEFT


def response(client: Any, plan: Plan, draw: Draw, verify: Verify) -> str:
    model = draw.ask["model"]
    with client.responses.stream(model=model, input=draw.question, store=False, **draw.options) as events:
        for _ in events:
            pass
        verify.text(draw.answer, events.get_final_response().output_text)
    return ANSWERED


def upload(client: Any, plan: Plan, draw: Draw, verify: Verify) -> str:
    content: Any = draw.content()
    if draw.size % 2:
        content = io.BytesIO(content)
    created = client.files.create(file=(draw.name, content), purpose="user_data", **draw.options)
    verify.upload(draw.size, created.bytes)
    return ANSWERED


def download(client: Any, plan: Plan, draw: Draw, verify: Verify) -> str:
    verify.download(client.files.content(plan.file_id, **draw.options).content)
    return ANSWERED


def file(client: Any, plan: Plan, draw: Draw, verify: Verify) -> str:
    found = bytearray()
    with client.files.with_streaming_response.content(plan.file_id, **draw.options) as answer:
        for piece in answer.iter_bytes():
            found += piece
    verify.download(bytes(found))
    return ANSWERED


def pages(client: Any, plan: Plan, draw: Draw, verify: Verify) -> str:
    verify.pages([store.id for store in client.vector_stores.list(limit=draw.size, **draw.options)])
    return ANSWERED


CALLS: Final[dict[str, Callable[[Any, Plan, Draw, Verify], str]]] = {
    "plain": plain,
    "stream": stream,
    "left": left,
    "response": response,
    "upload": upload,
    "download": download,
    "file": file,
    "pages": pages,
}
