"""A request as one value tells what it says as the options of a call."""

from __future__ import annotations

from openai_core.dropin.request_options import FinalRequestOptions


def test_only_what_was_said_is_an_option() -> None:
    assert FinalRequestOptions(method="get", url="/models").call_options() == {}
    options = FinalRequestOptions.construct(
        method="post", url="/x", headers={"a": "b"}, params={"q": 1}, timeout=None, max_retries=0, json_data={}
    )
    assert options.call_options() == {"headers": {"a": "b"}, "params": {"q": 1}, "timeout": None, "max_retries": 0}
    assert (options.get_max_retries(3), FinalRequestOptions(method="get", url="/").get_max_retries(3)) == (0, 3)


def test_the_query_is_not_shown() -> None:
    assert repr(FinalRequestOptions(method="get", url="/x?api-key=secret")) == "<FinalRequestOptions get /x>"
