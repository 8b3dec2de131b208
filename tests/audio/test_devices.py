"""Which device is meant, and what it takes: decided from what PortAudio would say, without PortAudio."""

from __future__ import annotations

import msgspec
import pytest

from openai_core import AudioUnavailableError
from openai_core.audio.devices import StreamSettings, choose_device, choose_settings

DEVICES = [
    {"name": "Built-in Microphone", "max_input_channels": 1, "max_output_channels": 0},
    {"name": "Built-in Output", "max_input_channels": 0, "max_output_channels": 2},
    {"name": "USB Headset", "max_input_channels": 1, "max_output_channels": 2},
    {"name": "USB Headset 2", "max_input_channels": 1, "max_output_channels": 2},
]
WANTED = StreamSettings(device=None, rate=24_000, channels=1, dtype="int16", latency=0.1)


@pytest.mark.parametrize(
    ("wanted", "direction", "number"),
    [
        (1, "output", 1),
        ("built-in", "input", 0),
        ("built-in", "output", 1),
        ("usb headset", "output", 2),
        ("USB Headset 2", "input", 3),
        ("set 2", "input", 3),
    ],
)
def test_a_device_is_found_by_number_name_or_a_part_of_it(wanted: int | str, direction: str, number: int) -> None:
    assert choose_device(wanted, direction, DEVICES) == number  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("wanted", "message"),
    [
        (0, "no output device number 0; there are: 1 'Built-in Output', 2 'USB Headset', 3 'USB Headset 2'"),
        (-1, "no output device number -1"),
        ("microphone", "there are no output devices named 'microphone'; there are: 1 'Built-in Output'"),
        ("usb", "there are several output devices named 'usb'"),
    ],
)
def test_a_device_that_is_not_there_is_told_with_those_that_are(wanted: int | str, message: str) -> None:
    with pytest.raises(AudioUnavailableError, match=message):
        choose_device(wanted, "output", DEVICES)


def test_without_any_device_that_is_said() -> None:
    with pytest.raises(AudioUnavailableError, match="there are: none"):
        choose_device("any", "input", [])


@pytest.mark.parametrize(
    ("takes", "chosen"),
    [
        ({(24_000, 1), (48_000, 2)}, (24_000, 1)),
        ({(48_000, 1), (24_000, 2)}, (48_000, 1)),
        ({(24_000, 2), (48_000, 2)}, (24_000, 2)),
        ({(48_000, 2)}, (48_000, 2)),
    ],
    ids=str,
)
def test_the_settings_nearest_to_those_wanted_are_chosen(takes: set[tuple[int, int]], chosen: tuple[int, int]) -> None:
    def refuses(settings: StreamSettings) -> str | None:
        return None if (settings.rate, settings.channels) in takes else "no"

    found = choose_settings(WANTED, device_rate=48_000, refuses=refuses)
    assert found == msgspec.structs.replace(WANTED, rate=chosen[0], channels=chosen[1])


def test_a_device_that_takes_nothing_says_why() -> None:
    with pytest.raises(AudioUnavailableError, match=r"no sound at 24000 frames .* it: because 24000 1"):
        choose_settings(WANTED, device_rate=48_000, refuses=lambda tried: f"because {tried.rate} {tried.channels}")
