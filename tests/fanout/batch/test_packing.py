"""Files of requests keep to the limits, lose nothing, and mix no models and no endpoints."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_core.fanout.batch.packing import BatchLimits, Packing
from openai_core.fanout.work import Payload


def payload(path: str, model: str, texts: int, padding: int) -> Payload:
    return Payload(path, json.dumps({"model": model, "input": ["x" * padding] * texts}).encode())


requests = st.lists(
    st.builds(
        payload,
        st.sampled_from(["/embeddings", "/responses"]),
        st.sampled_from(["a", "b"]),
        st.integers(1, 4),
        st.integers(0, 60),
    ),
    max_size=30,
)


@given(requests, st.integers(1, 6), st.integers(500, 1500), st.integers(4, 10))
def test_files_keep_to_their_limits(given: list[Payload], most: int, size: int, inputs: int) -> None:
    packing = Packing(BatchLimits(max_requests=most, max_bytes=size, max_inputs=inputs))
    for number, each in enumerate(given):
        packing.add(str(number), each)
    seen: dict[str, Payload] = {}
    for file in packing:
        content = file.content().read()
        lines = [json.loads(line) for line in content.splitlines()]
        assert [line["custom_id"] for line in lines] == file.ids
        assert 1 <= len(lines) <= most
        assert len(content) == file.bytes <= size
        assert {line["url"] for line in lines} == {file.endpoint}
        assert {line["body"]["model"] for line in lines} == {file.model}
        if file.endpoint == "/v1/embeddings":
            assert sum(len(line["body"]["input"]) for line in lines) <= inputs
        for line in lines:
            assert line["method"] == "POST"
            seen[line["custom_id"]] = given[int(line["custom_id"])]
            assert line["body"] == json.loads(seen[line["custom_id"]].body)
    assert len(seen) == len(given)
    packing.close()


@pytest.mark.parametrize(
    ("input", "inputs"), [("text", 1), (["a", "b"], 2), ([1, 2, 3], 1), ([[1], [2, 3]], 2), ([], 1)]
)
def test_inputs_are_texts_or_lists_of_tokens(input: object, inputs: int) -> None:
    packing = Packing(BatchLimits())
    packing.add("a", Payload("/embeddings", json.dumps({"model": "m", "input": input}).encode()))
    assert [file.inputs for file in packing] == [inputs]
    packing.close()


def test_a_request_larger_than_a_file_is_refused() -> None:
    packing = Packing(BatchLimits(max_bytes=100, max_inputs=2))
    with pytest.raises(ValueError, match=r"request 'a' has .* bytes and 1 inputs; a batch takes at most 100 bytes"):
        packing.add("a", payload("/embeddings", "m", 1, 200))
    with pytest.raises(ValueError, match="3 inputs"):
        packing.add("a", payload("/embeddings", "m", 3, 0))
