"""The values that pass between the pipeline and transports: requests, limits and errors."""

from __future__ import annotations

import pickle

import pytest

from openai_core.http.timeout import Timeout
from openai_core.http.transports import base
from openai_core.http.transports.base import TransportError, TransportRequest

ERRORS = [
    getattr(base, name)
    for name in base.__all__
    if isinstance(getattr(base, name), type) and issubclass(getattr(base, name), TransportError)
    if name != "ResponseLimitError"  # made from more than a message
]


@pytest.mark.parametrize("kind", ERRORS)
def test_errors_survive_pickling(kind: type[TransportError]) -> None:
    for sent in ("no", "yes", "unknown"):
        copy = pickle.loads(pickle.dumps(kind("why", sent=sent)))
        assert type(copy) is kind
        assert (str(copy), copy.sent) == ("why", sent)


def test_a_limit_survives_pickling_and_says_how_to_raise_it() -> None:
    error = base.ResponseLimitError("GET http://h/: the body is too long", name="max_body_bytes", limit=7)
    copy = pickle.loads(pickle.dumps(error))
    assert str(copy) == str(error)
    assert str(error).endswith("too long: more than 7 bytes; ResponseLimits(max_body_bytes=...) can allow more")
    assert (copy.name, copy.limit, copy.sent) == ("max_body_bytes", 7, "yes")


def test_what_never_left_was_not_sent() -> None:
    sent = {kind.__name__: kind("why").sent for kind in ERRORS}
    assert {name for name, value in sent.items() if value == "no"} == {"ConnectError", "ConnectTimeout", "PoolTimeout"}
    assert set(sent.values()) == {"no", "unknown"}


def test_repr_of_a_request_shows_no_query_and_no_header() -> None:
    request = TransportRequest("GET", "http://h/p?key=canary", {"authorization": "canary"}, b"canary", Timeout(1))
    assert repr(request) == "<TransportRequest GET http://h/p>"
