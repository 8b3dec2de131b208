"""Which settings go together, and what cannot be used."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from openai_core.testing import LocalServer


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"record": "a", "replay": "b"}, "record and replay exclude each other"),
        ({"upstream": "https://a.test/v1"}, "upstream is for recording"),
        ({"record": "a", "upstream": "a.test"}, "upstream is 'a.test'; expected a base URL"),
        ({"record": "a", "upstream": "https://a.test/v1?a=b"}, "expected a base URL"),
        ({"record": "a", "speed": 1}, "pass replay= too"),
        ({"speed": 0}, "a finite number, above 0"),
        ({"speed": float("nan")}, "a finite number, above 0"),
    ],
)
def test_settings_that_do_not_go_together(settings: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        LocalServer(**settings)


def test_recordings_that_are_not_there(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        LocalServer(replay=tmp_path / "none.jsonl")
    (tmp_path / "a.jsonl").write_text('{"request": {}}\n{}\n')
    with pytest.raises(ValueError, match=r"line 1 of .*a\.jsonl is no recording: 'response' is missing"):
        LocalServer(replay=tmp_path)


def test_folder_gets_a_file_named_by_the_time(tmp_path: Path) -> None:
    path = LocalServer(record=tmp_path).recording
    assert path is not None
    assert path.parent == tmp_path
    assert path.name.startswith("recording-")
    assert path.suffix == ".jsonl"
    assert not path.exists(), "the first exchange makes it"
