"""What packages look at in any object: its `__dict__`, weak references, the tables of its class."""

from __future__ import annotations

import json
import weakref
from typing import Literal

from openai_core.model import Model


class Usage(Model):
    total: int
    cached: int | None = None


class Answer(Model):
    id: str
    object: Literal["answer"]
    usage: Usage | None = None
    _note: str = "none"


class Part(Model, tag_field="type", tag="part"):
    type: Literal["part"] = "part"
    text: str


def test_vars_gives_the_declared_fields() -> None:
    answer = Answer.model_validate({"id": "a", "object": "answer", "usage": {"total": 1}, "new": 2})
    assert vars(answer) == {"id": "a", "object": "answer", "usage": Usage(total=1)}
    assert json.loads(json.dumps(answer, default=vars))["usage"] == {"total": 1, "cached": None}
    assert vars(Part(text="x")) == {"type": "part", "text": "x"}


def test_objects_of_the_api_can_be_referenced_weakly() -> None:
    answer = Answer(id="a", object="answer")
    assert weakref.ref(answer)() is answer


def test_tables_name_the_tag_and_private_attributes() -> None:
    assert list(Part.model_fields) == ["type", "text"]
    assert Part.model_fields["type"].annotation == Literal["part"]
    private = getattr(Answer, "__private_attributes__", {})
    assert list(private) == ["_note"]
