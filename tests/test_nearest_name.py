"""The name that a wrong one was probably meant to be."""

from __future__ import annotations

import pytest

from openai_core.nearest_name import did_you_mean, nearest_name

KNOWN = ["deadline", "max_output_tokens", "metadata", "model", "modalities", "stream", "stream_options", "temperature"]


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("temprature", "temperature"),
        ("TEMPERATURE", "temperature"),
        ("temp", "temperature"),
        ("meta", "metadata"),
        ("streams", "stream"),
        ("maxOutputTokens", "max_output_tokens"),
        ("modl", "model"),
        ("decoding", None),
        ("output_type", None),
        ("mod", "model"),
        ("xyz", None),
        ("", None),
    ],
)
def test_a_slip_goes_before_a_beginning_and_both_before_a_likeness(name: str, meant: str | None) -> None:
    assert nearest_name(name, KNOWN) == meant
    assert did_you_mean(name, KNOWN) == ("" if meant is None else f"; did you mean {meant!r}?")


def test_of_several_names_that_begin_so_none_is_taken_for_it() -> None:
    assert nearest_name("tool", ["tool_choice_of_the_model", "tool_results_of_the_program"]) is None
