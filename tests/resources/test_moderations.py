"""Moderations, in every world."""

from __future__ import annotations

from typing import Any

import pytest

from openai_core.testing import LocalServer
from openai_core.types import ModerationCreateResponse

pytestmark = pytest.mark.anyio


async def test_each_input_has_its_result(client: Any, server: LocalServer) -> None:
    """Each text has its result, in order."""
    answer = await client.moderations.create(model="omni-moderation-latest", input=["I will kill", "good morning"])

    assert isinstance(answer, ModerationCreateResponse)
    assert [result.flagged for result in answer.results] == [True, False]
    assert answer.results[0].categories.violence is True
    assert answer.results[0].category_scores.violence > answer.results[1].category_scores.violence
    assert server.requests[0].json == {"model": "omni-moderation-latest", "input": ["I will kill", "good morning"]}


async def test_categories_with_a_slash_have_python_names(client: Any) -> None:
    """Names that Python cannot spell are spelt with underscores, and written as the API has them."""
    (result,) = (await client.moderations.create(input="some gore")).results

    assert result.categories.violence_graphic is True
    assert result.categories.self_harm_intent is False
    assert result.category_applied_input_types.violence_graphic == ["text"]
    written = result.to_dict()
    assert written["categories"]["violence/graphic"] is True
    assert "violence_graphic" not in written["categories"]


async def test_parts_of_one_message_have_one_result(client: Any, server: LocalServer) -> None:
    """Text and images together make one result."""
    parts = [
        {"type": "text", "text": "hello"},
        {"type": "image_url", "image_url": {"url": "https://example.test/picture.png"}},
    ]
    answer = await client.moderations.create(input=parts)

    assert len(answer.results) == 1
    assert server.requests[0].json == {"input": parts}
