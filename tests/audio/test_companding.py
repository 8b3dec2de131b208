"""G.711, against its definition and against an implementation that is not ours."""

from __future__ import annotations

import sys
import warnings
from typing import Any

import pytest

np = pytest.importorskip("numpy")

from openai_core.audio.companding import Law, compress, expand  # noqa: E402 - after NumPy is known to be there

LAWS: list[Law] = ["alaw", "ulaw"]
EVERY_SAMPLE = np.arange(-32768, 32768).astype(np.int16)
EVERY_CODE = bytes(range(256))


def reference() -> Any:
    """Python's own codecs, as long as it has them."""
    if sys.version_info >= (3, 13):
        pytest.skip("Python has no audioop from 3.13 on")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        import audioop
    return audioop


@pytest.mark.parametrize("law", LAWS)
def test_every_code_stands_for_the_sample_that_another_implementation_gives(law: Law) -> None:
    codec = getattr(reference(), f"{law}2lin")
    assert expand(EVERY_CODE, law).tobytes() == codec(EVERY_CODE, 2)


@pytest.mark.parametrize("law", LAWS)
def test_every_sample_gets_a_code_that_is_at_least_as_near_as_that_of_another_implementation(law: Law) -> None:
    codec = getattr(reference(), f"lin2{law}")
    ours = np.abs(expand(compress(EVERY_SAMPLE, law), law).astype(int) - EVERY_SAMPLE)
    theirs = np.abs(expand(codec(EVERY_SAMPLE.tobytes(), 2), law).astype(int) - EVERY_SAMPLE)
    # Those that lie in the middle between two codes may go either way.
    assert int((ours > theirs + 8).sum()) == 0


@pytest.mark.parametrize(
    ("law", "code", "sample"),
    [
        ("ulaw", 0xFF, 0),
        ("ulaw", 0x80, 32124),
        ("ulaw", 0x00, -32124),
        ("ulaw", 0xEF, 132),
        ("alaw", 0xD5, 8),
        ("alaw", 0x55, -8),
        ("alaw", 0xAA, 32256),
        ("alaw", 0x2A, -32256),
    ],
)
def test_codes_are_those_of_the_standard(law: Law, code: int, sample: int) -> None:
    assert expand(bytes([code]), law).tolist() == [sample]
    assert compress(np.array([sample], np.int16), law) == bytes([code])


@pytest.mark.parametrize("law", LAWS)
def test_what_was_expanded_is_compressed_to_the_same_code(law: Law) -> None:
    again = compress(expand(EVERY_CODE, law), law)
    differing = [code for code, other in zip(EVERY_CODE, again, strict=True) if code != other]
    assert differing == ([] if law == "alaw" else [0x7F]), "µ-law has two zeros; the negative one becomes the other"


@pytest.mark.parametrize("law", LAWS)
def test_louder_samples_stand_for_louder_ones_and_the_sign_is_kept(law: Law) -> None:
    found = expand(compress(EVERY_SAMPLE, law), law).astype(int)
    assert (np.diff(found) >= 0).all()
    assert (np.sign(found) * np.sign(EVERY_SAMPLE) >= 0).sum() >= len(EVERY_SAMPLE) - 1


@pytest.mark.parametrize("law", LAWS)
def test_the_error_is_in_proportion_to_the_sample(law: Law) -> None:
    found = expand(compress(EVERY_SAMPLE, law), law).astype(int)
    error = np.abs(found - EVERY_SAMPLE)
    quiet_or_loudest = (np.abs(EVERY_SAMPLE.astype(int)) < 256) | (np.abs(EVERY_SAMPLE.astype(int)) > 32000)
    assert (error[~quiet_or_loudest] <= np.abs(EVERY_SAMPLE[~quiet_or_loudest].astype(int)) / 31 + 4).all()
    assert error[np.abs(EVERY_SAMPLE.astype(int)) < 256].max() <= 16


def test_empty_input_gives_empty_output() -> None:
    assert compress(np.zeros((0, 1), np.int16), "ulaw") == b""
    assert expand(b"", "alaw").shape == (0,)


def test_frames_of_several_channels_are_compressed_in_their_order() -> None:
    frames = np.array([[1000, -1000], [2000, -2000]], np.int16)
    assert compress(frames, "ulaw") == b"".join(compress(frame, "ulaw") for frame in frames)
