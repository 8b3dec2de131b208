"""The corpus, and a little random input, through every target. `nox -s fuzz` does more."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from .targets import TARGETS

CORPUS = Path(__file__).parent / "corpus"


@pytest.mark.parametrize("path", [f"{p.parent.name}/{p.name}" for p in sorted(CORPUS.glob("*/*"))])
def test_the_corpus_has_no_finding(path: str) -> None:
    TARGETS[path.partition("/")[0]]((CORPUS / path).read_bytes())


def test_every_target_has_a_corpus() -> None:
    assert {path.name for path in CORPUS.iterdir()} == set(TARGETS)


@pytest.mark.parametrize("name", TARGETS)
@settings(max_examples=50, deadline=None)
@given(data=st.data())
def test_changed_inputs_have_no_finding(name: str, data: st.DataObject) -> None:
    base = data.draw(st.sampled_from([path.read_bytes() for path in sorted((CORPUS / name).iterdir())]))
    start = data.draw(st.integers(0, min(len(base), 500)))
    length = data.draw(st.integers(0, 8))
    TARGETS[name](base[:start] + data.draw(st.binary(max_size=12)) + base[start + length :])
