"""What a driver reports of its tabs, and what a model is told of it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_core.computer_use.browser.state import checked_state, origin_of


@pytest.mark.parametrize(
    ("url", "origin"),
    [
        ("https://user:pw@ex.com:8443/p?q=1#f", "https://ex.com:8443"),
        ("HTTP://EX.com/", "http://ex.com"),
        ("https://ex.com:443/x", "https://ex.com"),
        ("http://[::1]:80/x", "http://[::1]"),
        ("https://bücher.de/x", "https://xn--bcher-kva.de"),
        ("about:blank", "about:blank"),
        ("chrome://newtab", "chrome:"),
        ("file:///etc/passwd", "file:"),
        ("data:text/html,secret", "data:"),
        ("blob:http://a/uuid", "blob:"),
    ],
)
def test_of_a_url_the_origin_is_told(url: str, origin: str) -> None:
    assert origin_of(url) == origin


@pytest.mark.parametrize("url", ["", "not a url", "//x", "http://", "http:///x", "http://x:99999/", "http://[x/"])
def test_a_tab_has_an_absolute_url(url: str) -> None:
    with pytest.raises(ValueError, match="URL of a tab"):
        origin_of(url)


PARTS = st.text(alphabet="abcXYZ019-._~!$&'()*+,;=%äß", min_size=1)


@given(PARTS, PARTS, PARTS)
def test_nothing_beside_the_host_is_told(user: str, path: str, query: str) -> None:
    assert origin_of(f"https://{user}:{user}@ex.com/{path}?{query}#{query}") == "https://ex.com"


def tab(number: int = 1, **changes: Any) -> dict[str, Any]:
    return {"id": f"t{number}", "title": "", "url": "about:blank", "active": number == 1, **changes}


@pytest.mark.parametrize("tabs", [[], [tab()], [tab(1), tab(2)], [tab(more=1)], [tab(title="x" * 5000)]])
def test_a_state_keeps_its_tabs_and_nothing_else(tabs: list[Any]) -> None:
    state = checked_state({"tabs": tabs, "more": 1})
    assert [one["id"] for one in state["tabs"]] == [one["id"] for one in tabs]
    assert all(one.keys() == {"id", "title", "url", "active"} for one in state["tabs"])


@pytest.mark.parametrize("tabs", [[tab(), tab()], [tab(1), tab(2, active=True)], [tab(active=False)], [{"id": "t1"}]])
def test_tabs_that_contradict_each_other_are_refused(tabs: list[Any]) -> None:
    with pytest.raises(ValueError, match=r"."):
        checked_state({"tabs": tabs})


def test_what_is_wrong_is_said_with_its_value() -> None:
    with pytest.raises(ValueError, match=r"^exactly one tab must be active; got 2$"):
        checked_state({"tabs": [tab(1), tab(2, active=True)]})
    with pytest.raises(ValueError, match=r"^the sequence of a change must be 1, one more than the last; got 2$"):
        checked_state({"tabs": [tab()], "observation": observation(changes=[change(2)], sequence=1)})
    with pytest.raises(ValueError, match=r"^the change 1 must have a tab_id; got an empty string$"):
        checked_state({"tabs": [tab()], "observation": observation(changes=[change(1, tab_id="")])})


def change(number: int, **fields: Any) -> dict[str, Any]:
    return {"type": "navigation", "sequence": number, "tab_id": "t1", **fields}


def observation(**changes: Any) -> dict[str, Any]:
    plain = {"version": 1, "sequence": 1, "dropped_changes": 0, "title_truncated": False, "changes": [change(1)]}
    return {**plain, **changes}


@given(st.integers(0, 50), st.integers(0, 10))
def test_changes_are_numbered_up_to_the_sequence(dropped: int, there: int) -> None:
    changes = [change(dropped + 1 + place) for place in range(there)]
    given_one = observation(sequence=dropped + there, dropped_changes=dropped, changes=changes)
    assert checked_state({"tabs": [], "observation": given_one})["observation"] == given_one


@pytest.mark.parametrize(
    "given_one",
    [
        observation(version=2),
        observation(sequence=2),
        observation(sequence=0),
        observation(changes=[change(2)], sequence=1),
        observation(dropped_changes=-1, sequence=0),
        observation(changes=[change(1, type="earthquake")]),
        observation(changes=[change(1, tab_id="")]),
        observation(changes=[change(1, type="download")]),
        observation(changes=[change(1, type="dialog_dismissed", kind="song")]),
    ],
)
def test_an_observation_that_contradicts_itself_is_refused(given_one: Any) -> None:
    with pytest.raises(ValueError, match=r"."):
        checked_state({"tabs": [tab()], "observation": given_one})


def test_every_kind_of_change_is_told() -> None:
    changes = [
        change(1, type="download", tab_id=None, status="blocked"),
        change(2, type="dialog_dismissed", kind="alert"),
        change(3, type="navigation_refused", tab_id=None, reason="policy"),
        change(4, type="tab_opened"),
    ]
    given_one = observation(sequence=4, changes=changes)
    assert checked_state({"tabs": [tab()], "observation": given_one})["observation"]["changes"] == changes
