"""A deadline that passes between two looks at it."""

from __future__ import annotations

import pytest

from openai_core import Deadline, DeadlineExceededError
from openai_core.http.call_deadline import CallDeadline
from openai_core.http.timeout import Timeout
from openai_core.http.transports.base import TransportRequest


def test_an_attempt_that_would_begin_too_late_is_not_made() -> None:
    """Rather than with a timeout of no seconds, which is refused as a mistake of the program's."""
    request = TransportRequest("GET", "http://127.0.0.1/v1/models", {}, None, Timeout(5))
    with pytest.raises(DeadlineExceededError, match=r"GET /v1/models exceeded its deadline of 0 s .*nothing was sent"):
        CallDeadline(Deadline.after(0)).start_attempt(request, 1)
