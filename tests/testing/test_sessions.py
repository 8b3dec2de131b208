"""Sessions as values: whatever the client sends, they answer and go on."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openai_core.testing import RecordedRequest
from openai_core.testing.engine.state import State
from openai_core.testing.realtime.beta import BetaShape
from openai_core.testing.realtime.live import LiveSession
from openai_core.testing.realtime.session import RealtimeSession
from openai_core.testing.realtime.translation import TranslationSession
from openai_core.testing.sockets.session import Setup

NAMES = """
    type audio input output format turn_detection server_vad semantic_vad eagerness message role user content text item
    id item_id tools function name function_call call_id previous_item_id root realtime session response AAAA none
    transcription input_audio input_text assistant output_audio conversation max_output_tokens model instructions voice
"""
WORDS = st.sampled_from(NAMES.split())
LEAVES = st.none() | st.booleans() | st.integers(-5, 5) | WORDS | st.text(max_size=3)
JSON = st.recursive(LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=4))
FIELDS = st.dictionaries(WORDS, JSON, max_size=4)


def setup() -> Setup:
    request = RecordedRequest(
        number=1, method="GET", target="/v1/realtime?model=m", headers={}, connection=1, request_id="req_1"
    )
    return Setup(State(0), request, (), lambda: None)


@settings(deadline=None)
@pytest.mark.parametrize(
    "make",
    [
        lambda: RealtimeSession(setup()),
        lambda: RealtimeSession(setup(), transcribes=True),
        lambda: BetaShape(RealtimeSession(setup())),
        lambda: LiveSession(setup()),
        lambda: TranslationSession(setup()),
    ],
    ids=["realtime", "transcription", "beta", "live", "translation"],
)
@given(data=st.data())
def test_no_event_breaks_a_session(make: Any, data: st.DataObject) -> None:
    session = make()
    kinds = sorted(
        RealtimeSession(setup()).handlers | LiveSession(setup()).handlers | TranslationSession(setup()).handlers
    )
    session.opened()
    for _ in range(data.draw(st.integers(1, 6))):
        event = data.draw(FIELDS) | {"type": data.draw(st.sampled_from(kinds))}
        for answer in session.handle(event):
            assert isinstance(answer["type"], str)
        for _ in range(data.draw(st.integers(0, 5))):
            for answer in session.step() or ():
                assert isinstance(answer["type"], str)
