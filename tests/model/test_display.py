"""How answers, pages and resources look at a prompt, in `rich`, in IPython and in notebooks."""

from __future__ import annotations

import re
from html import unescape
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_core import AsyncOpenAI
from openai_core.model import Model
from openai_core.pagination import AsyncCursorPage, AsyncPage
from openai_core.types import Model as ModelInfo
from openai_core.types.chat import ChatCompletion
from openai_core.types.responses import Response
from openai_sync import OpenAI

EVIL = "<script>alert('x')</script>&"


def completion(text: Any = "Hello", **more: Any) -> ChatCompletion:
    message = {"role": "assistant", "content": text}
    choice = {"index": 0, "finish_reason": "stop", "message": message}
    return ChatCompletion.model_construct(id="chatcmpl-1", model="gpt-5", choices=[choice], **more)


class Printer:
    """As much of IPython's pretty printer as is used."""

    def __init__(self) -> None:
        self.written = ""

    def __enter__(self) -> None: ...

    def __exit__(self, *exc: object) -> None:
        self.written += self._closing.pop()

    def group(self, indent: int, opening: str, closing: str) -> Printer:
        self.written += opening
        self._closing = [*getattr(self, "_closing", []), closing]
        return self

    def text(self, text: str) -> None:
        self.written += text

    def breakable(self, separator: str = " ") -> None:
        self.written += separator

    def pretty(self, value: Any) -> None:
        if isinstance(value, Model):
            value._repr_pretty_(self, False)
        else:
            self.written += repr(value)


def test_a_completion_is_one_line() -> None:
    """Its id, model, why it ended, and 60 characters; `str` and trees have everything."""
    long = completion("x" * 61)
    text = "x" * 60
    assert repr(long) == f"ChatCompletion(id='chatcmpl-1', model='gpt-5', finish_reason='stop', text='{text}…')"
    assert repr(completion("x" * 60)).endswith(f"text='{text}')")
    assert "x" * 61 in str(long)
    assert dict(long.__rich_repr__())["choices"] is long.choices
    printer = Printer()
    long._repr_pretty_(printer, False)
    assert "choices=" in printer.written
    assert f"content='{text}x'" in re.sub(r"\s+", "", printer.written)
    printer = Printer()
    long._repr_pretty_(printer, True)
    assert printer.written == "ChatCompletion(...)"


def test_a_response_is_one_line() -> None:
    part = {"type": "output_text", "text": "Hi", "annotations": []}
    output = [{"type": "message", "id": "m", "role": "assistant", "status": "completed", "content": [part]}]
    response = Response.model_construct(id="resp_1", model="gpt-5", status="completed", output=output)
    assert repr(response) == "Response(id='resp_1', model='gpt-5', status='completed', text='Hi')"


@pytest.mark.parametrize("choices", [None, [], "x", [1], [{"message": None}], [{"message": {"content": 5}}]])
def test_answers_of_other_shapes_are_shown_all_the_same(choices: Any) -> None:
    for kind in (ChatCompletion, Response):
        answer = kind.model_construct(id="1", choices=choices, output=choices)
        assert repr(answer) == f"{kind.__name__}(id='1')"
        html = answer._repr_html_()
        assert html is not None
        assert "<td>1</td>" in html


def test_classes_of_ones_own_are_shown_whole() -> None:
    class Completion(Model):
        text: str

    assert repr(Completion(text="x" * 99)) == str(Completion(text="x" * 99)) == f"Completion(text='{'x' * 99}')"
    assert Completion(text="x")._repr_html_() is None


class Tags(HTMLParser):
    """The tags and the text of a document."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.text = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        self.tags.add(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


@given(st.text() | st.just(EVIL))
def test_html_has_what_came_as_text(text: str) -> None:
    """No tag that a server sends becomes one of the page."""
    html = completion(text)._repr_html_()
    assert html is not None
    assert Tags(html).tags <= {"table", "caption", "tr", "th", "td", "pre"}
    assert text in unescape(html)
    page = AsyncPage[Any](data=[Model.model_construct(id=text[:80], name=EVIL)], object="list")
    html = page._repr_html_()
    assert Tags(html).tags <= {"table", "caption", "tr", "th", "td"}
    assert text[:80] in unescape(html)


def test_a_page_says_how_much_it_holds() -> None:
    items = [ModelInfo(id=f"model-{n}", created=1, object="model", owned_by="o") for n in range(21)]
    page = AsyncCursorPage[ModelInfo](data=items, has_more=True)
    assert repr(page) == "<AsyncCursorPage of 21 items: Model; more pages follow>"
    assert repr(AsyncPage[ModelInfo](data=items[:1], object="list")) == "<AsyncPage of 1 item: Model>"
    assert repr(AsyncPage[ModelInfo](data=[], object="list")) == "<AsyncPage of 0 items>"
    assert "model-20" in str(page)
    html = page._repr_html_()
    assert "21 items, 1 of them not shown; more pages follow" in html
    assert html.count("<tr>") == 21
    assert "model-19" in html
    assert "model-20" not in html


@pytest.mark.anyio
async def test_a_page_of_a_client_shows_its_items(client: Any) -> None:
    page = await client.models.list()
    assert re.fullmatch(r"<(As|S)yncPage of \d+ items: Model>", repr(page))
    assert "<td>" in page._repr_html_()


@pytest.mark.parametrize("kind", [AsyncOpenAI, OpenAI])
def test_resources_say_what_they_offer(kind: Any) -> None:
    client = kind(api_key="sk-secret")
    name = kind.__name__.removesuffix("OpenAI")
    assert repr(client.embeddings) == f"<{name}Embeddings: create>"
    assert repr(client.chat) == f"<{name}Chat: completions, responses>"
    assert repr(client.chat.completions).startswith(f"<{name}Completions: create, delete, list, messages, parse, ")
    assert repr(client) == f"<{kind.__name__} https://api.openai.com/v1/>"
