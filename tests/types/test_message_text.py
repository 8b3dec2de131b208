"""`AgentSessionMessage.output_text`: what the agent said in a message of a session."""

from __future__ import annotations

from typing import Any

import pytest

from openai_core.model.decoding import convert
from openai_core.types.beta import AgentSessionMessage

SAID = {"type": "output_text", "text": "a"}


@pytest.mark.parametrize(
    ("message", "text"),
    [
        ({"content": [SAID, {"type": "output_text", "text": "b"}]}, "ab"),
        ({"content": [SAID, {"type": "refusal", "refusal": "no"}, SAID]}, "aa"),
        ({"content": [{"type": "input_text", "text": "a"}]}, ""),
        ({"content": [{"type": "output_text", "text": None}, SAID]}, "a"),
        ({"content": []}, ""),
        ({"content": None}, ""),
        ({}, ""),
    ],
)
def test_it_has_the_texts_of_the_agent(message: dict[str, Any], text: str) -> None:
    decoded = convert(AgentSessionMessage, {"id": "m", "type": "message", "role": "assistant", **message})
    assert decoded.output_text == text
