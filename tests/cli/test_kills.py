"""`kill -9` at random moments, and `--resume`: nothing is lost, little is sent twice, and all of that is told."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.fanout.killing import kill_and_resume

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(300),
    pytest.mark.skipif(sys.platform == "win32", reason="signals are of Unix"),
]


def test_nothing_is_lost_and_each_double_is_told(tmp_path: Path) -> None:
    found = kill_and_resume(tmp_path, count=240, kills=4, seconds=0.05, at_once=8, seed=11)
    assert found.kills == 4
    assert len(found.results) == len(found.arrived) == 240
    assert set(found.results.values()) == {1}
    assert found.doubled <= found.bound
    # A request that was begun may not have reached the server, so that it is told of and not counted there.
    assert found.doubled <= found.told <= found.bound + found.kills
