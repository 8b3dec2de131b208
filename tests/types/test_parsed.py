"""Answers whose text is parsed into a type of the caller's: the types written by hand beside the generated ones."""

from __future__ import annotations

import json
from typing import Any

import msgspec

from openai_core.model.decoding import decoder_for
from openai_core.types.chat import ChatCompletion, ParsedChatCompletion, ParsedChatCompletionMessage, ParsedChoice
from openai_core.types.responses import ParsedResponse, ParsedResponseOutputMessage, ParsedResponseOutputText, Response

from .samples import sample


class City(msgspec.Struct):
    """What the text of the answers below is about."""

    name: str


def response(*parts: dict[str, Any]) -> ParsedResponse[City]:
    """A response with one message of these parts, decoded in strict mode."""
    message = {"id": "msg_1", "type": "message", "role": "assistant", "status": "completed", "content": [*parts]}
    value = {**sample(Response, full=False), "output": [message]}
    decoded: ParsedResponse[City] = decoder_for(ParsedResponse[City], strict=True)(json.dumps(value).encode())
    return decoded


def text(words: str, **more: Any) -> dict[str, Any]:
    """A part of a message."""
    return {"type": "output_text", "text": words, "annotations": [], **more}


def test_the_output_of_a_response_is_of_parsed_types() -> None:
    (message,) = response(text("Oslo", parsed={"name": "Oslo"})).output
    assert isinstance(message, ParsedResponseOutputMessage)
    (part,) = message.content
    assert isinstance(part, ParsedResponseOutputText)
    assert part.parsed == City("Oslo")


def test_the_first_text_that_was_parsed_is_what_a_response_says() -> None:
    made = response(text("hm"), text("Oslo", parsed={"name": "Oslo"}), text("Rome", parsed={"name": "Rome"}))
    assert made.output_parsed == City("Oslo")
    assert made.output_text == "hmOsloRome"


def test_a_refusal_says_nothing_parsed() -> None:
    assert response({"type": "refusal", "refusal": "no"}).output_parsed is None


def test_a_message_of_a_chat_has_what_its_text_was_parsed_to() -> None:
    value: dict[str, Any] = sample(ChatCompletion, full=False)
    value["choices"][0]["message"] |= {"content": "Oslo", "parsed": {"name": "Oslo"}}
    made: ParsedChatCompletion[City] = decoder_for(ParsedChatCompletion[City], strict=True)(json.dumps(value).encode())
    (choice,) = made.choices
    assert isinstance(choice, ParsedChoice)
    assert isinstance(choice.message, ParsedChatCompletionMessage)
    assert choice.message.parsed == City("Oslo")
