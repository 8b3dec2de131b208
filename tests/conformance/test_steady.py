"""The mock server notices what is wrong: without that, everything here would pass."""

from __future__ import annotations

from pathlib import Path

import pytest

from openai_core import AsyncOpenAI, BadRequestError
from tests.conformance.steady import remarks_in, running_steady

pytestmark = pytest.mark.anyio


async def test_a_parameter_of_another_type_is_refused(core: AsyncOpenAI) -> None:
    wrong: dict[str, object] = {"temperature": "hot"}
    with pytest.raises(BadRequestError) as caught:
        await core.chat.completions.create(
            model="gpt-4o-mini", messages=[{"role": "user", "content": "hi"}], extra_body=wrong
        )
    assert [place for place, _ in remarks_in(caught.value.response.headers)] == ["body.temperature"]


async def test_an_unknown_parameter_is_remarked(core: AsyncOpenAI) -> None:
    raw = await core.files.with_raw_response.list(extra_query={"colour": "red"})
    assert [place for place, _ in remarks_in(raw.headers)] == ["query.colour"]


def test_a_document_that_it_cannot_read_is_shown(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    document = tmp_path / "broken.json"
    document.write_text('{"openapi": "2.0"}', encoding="utf-8")
    with (
        pytest.raises(RuntimeError, match=r"it printed: .*E1002"),
        running_steady(request.config.getoption("--steady"), document),
    ):
        pass
