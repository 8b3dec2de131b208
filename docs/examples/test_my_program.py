"""Tests of one's own program with the embedded server: pytest test_my_program.py"""

import pytest

from openai_core.testing import Fault
from openai_sync import APIStatusError, OpenAI


def translate(text: str) -> str:
    """The program under test. Returns the text itself if no translation is available."""
    with OpenAI(max_retries=1) as client:
        try:
            response = client.responses.create(model="gpt-4.1-mini", instructions="Translate to French.", input=text)
        except APIStatusError:
            return text
        return response.output_text


@pytest.fixture(autouse=True)
def _offline(loopback_only):
    """No test reaches another machine by mistake."""


def test_the_text_is_sent(openai_env):
    with openai_env.reply("Bonjour"):
        assert translate("Hello") == "Bonjour"
    assert openai_env.requests[0].json["input"] == "Hello"


def test_a_short_outage_is_not_noticed(openai_env):
    with openai_env.fault(Fault.status(503, headers={"retry-after-ms": "1"}), times=1):
        assert translate("Hello") == "You said: Hello"


def test_a_long_outage_gives_the_original(openai_env):
    with openai_env.fault(Fault.status(503, headers={"retry-after-ms": "1"})) as fault:
        assert translate("Hello") == "Hello"
    assert fault.count == 2
