"""Whatever the server says of batches, each request has one last word, and is sent only so often."""

from __future__ import annotations

import json
from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from openai_core.fanout.batch.ledger import Ledger
from openai_core.fanout.batch.outcomes import Outcome, outcomes_of

IDS = [f"r{number}" for number in range(6)]
outcomes = st.builds(
    Outcome,
    st.sampled_from([*IDS, "unknown"]),
    st.sampled_from([200, 400, 429, 500, None]),
    code=st.sampled_from([None, "batch_expired", "odd"]),
)
faults = st.lists(
    st.tuples(
        st.sampled_from([None, -1, 0, 1, 3, 99]),
        st.sampled_from([None, "odd", "token_limit_exceeded"]),
        st.none(),
    ),
    max_size=3,
)
ends = st.one_of(
    st.tuples(st.just("over"), st.lists(outcomes, max_size=12), st.booleans()),
    st.tuples(st.just("refused"), faults, st.just(False)),
)


@given(st.lists(ends, max_size=12), st.integers(0, 3))
def test_each_request_has_one_last_word(rounds: list[tuple[str, list[object], bool]], resends: int) -> None:
    ledger = Ledger(resends)
    ledger.sent("b0", IDS, 1)
    words: Counter[str] = Counter()
    batch = "b0"
    script = [*rounds, *[("over", [], False)] * (resends + 1)]
    for number, (kind, said, cancelled) in enumerate(script, 1):
        found = []
        if kind == "over":
            for outcome in said:
                assert isinstance(outcome, Outcome)
                verdict = ledger.take(batch, outcome, cancelled=cancelled)
                found += [] if verdict is None else [verdict]
            rest, unsent = ledger.end(batch, cancelled=cancelled)
        else:
            rest, unsent = ledger.refused(batch, said)  # type: ignore[arg-type]
        for verdict in [*found, *rest]:
            words[verdict.outcome.id] += 1
            assert verdict.sends <= resends + 1
        assert len(ledger) + words.total() == len(IDS)
        if unsent is None:
            break
        assert not cancelled
        left = ledger.left_of(batch)
        assert left
        assert unsent.sends <= resends + 1
        batch = f"b{number}"
        ledger.sent(batch, left, unsent.sends + 1)
    assert words == Counter(IDS)


WHOLE = b'{"custom_id": "a", "response": {"status_code": 200}}'


@given(st.lists(st.one_of(st.binary(max_size=40), st.just(WHOLE))))
def test_damaged_lines_are_left_out(lines: list[bytes]) -> None:
    assert [(outcome.id, outcome.ok) for outcome in outcomes_of(lines)] == [("a", True)] * lines.count(WHOLE)


def test_an_outcome_is_that_of_its_line() -> None:
    body = {"choices": []}
    line = {"custom_id": "a", "response": {"status_code": 200, "request_id": "req", "body": body}, "error": None}
    (outcome,) = outcomes_of([json.dumps(line).encode()])
    assert (outcome.id, outcome.status, outcome.request_id) == ("a", 200, "req")
    assert json.loads(outcome.body) == body
    (outcome,) = outcomes_of([b'{"custom_id": "a", "error": {"code": "batch_expired", "message": "late"}}'])
    assert (outcome.ok, outcome.passes, outcome.message) == (False, True, "late")
