"""What was begun is known again after a crash, and what was begun twice is counted."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from openai_core.fanout.journal.sent import SentLines

steps = st.lists(st.tuples(st.sampled_from(["begin", "discard", "crash"]), st.integers(1, 40)), max_size=40)


@settings(deadline=None)
@given(steps)
def test_it_is_a_set_that_survives(script: list[tuple[str, int]]) -> None:
    known: set[int] = set()
    counts: Counter[str] = Counter()
    with TemporaryDirectory() as folder:
        path = Path(folder) / "sent"
        sent = SentLines(path, keep=True)
        for step, number in script:
            if step == "begin":
                counts["again"] += number in known
                known.add(number)
                sent.begin(number)
            elif step == "discard":
                known.discard(number)
                sent.discard(number)
            else:
                sent.close()
                sent = SentLines(path, keep=True)
            assert {each for each in range(50) if each in sent} == known
            assert sent.again == counts["again"]
        sent.close()
        empty = SentLines(path, keep=False)
        assert (empty.again, any(each in empty for each in range(50))) == (0, False)
        empty.close()
