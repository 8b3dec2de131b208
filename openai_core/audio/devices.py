"""Which device, and with which settings: chosen by plain functions from what PortAudio reports of the devices."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Literal, TypeAlias

import msgspec

from .errors import AudioUnavailableError
from .packages import require_sounddevice

__all__ = ["Device", "Direction", "StreamSettings", "choose_device", "choose_settings", "settings_for"]

Device: TypeAlias = int | str
"""A device by its number, or by its name or a part of it."""

Direction: TypeAlias = Literal["input", "output"]

_NO_CARD = (
    "connect one, or give the machine a virtual one: `apt-get install pulseaudio libasound2-plugins`, then "
    "`pulseaudio --start`"
)


class StreamSettings(msgspec.Struct, frozen=True, kw_only=True):
    """What a stream of a device is opened with."""

    device: int | None
    """None: the system's default."""
    rate: int
    """Frames a second."""
    channels: int
    dtype: str
    """`int16` or `float32`."""
    latency: float
    """Seconds of sound between the program and the device."""


def choose_device(wanted: Device, direction: Direction, devices: Sequence[Mapping[str, Any]]) -> int:
    """The number of the device that is meant: the one with this very name, else the only one whose name has it in it.

    Args:
        wanted: a number, or a name in upper or lower case.
        direction: what it must be able to do.
        devices: those there are, with `name`, `max_input_channels` and `max_output_channels`.

    Raises:
        AudioUnavailableError: there is no such device, or there are several.
    """
    able = [number for number, each in enumerate(devices) if each[f"max_{direction}_channels"] > 0]
    names = ", ".join(f"{number} {devices[number]['name']!r}" for number in able) or "none"
    if isinstance(wanted, int):
        if wanted not in able:
            raise AudioUnavailableError(f"there is no {direction} device number {wanted}; there are: {names}")
        return wanted
    sought = wanted.lower()
    found = [number for number in able if devices[number]["name"].lower() == sought] or [
        number for number in able if sought in devices[number]["name"].lower()
    ]
    if len(found) != 1:
        several = "several" if found else "no"
        raise AudioUnavailableError(f"there are {several} {direction} devices named {wanted!r}; there are: {names}")
    return found[0]


def choose_settings(
    wanted: StreamSettings, *, device_rate: int, refuses: Callable[[StreamSettings], str | None]
) -> StreamSettings:
    """The settings nearest to those wanted that the device takes; sound is then converted to them.

    Args:
        wanted: tried first.
        device_rate: the rate that the device has by itself.
        refuses: says why a device does not take some settings, or None if it does.

    Raises:
        AudioUnavailableError: it takes none; with what it said of the first.
    """
    reason: str | None = None
    for settings in _alternatives(wanted, device_rate):
        refused = refuses(settings)
        if refused is None:
            return settings
        reason = reason or refused
    raise AudioUnavailableError(
        f"the device takes no sound at {wanted.rate} frames a second in {wanted.channels} channels of {wanted.dtype}, "
        f"nor anything near it: {reason}"
    )


def _alternatives(wanted: StreamSettings, device_rate: int) -> Iterator[StreamSettings]:
    for channels in dict.fromkeys((wanted.channels, 2, 1)):
        for rate in dict.fromkeys((wanted.rate, device_rate)):
            yield msgspec.structs.replace(wanted, rate=rate, channels=channels)


def settings_for(
    direction: Direction, device: Device | None, *, rate: int, channels: int, dtype: str, latency: float
) -> StreamSettings:
    """Settings that a device of this machine takes. Blocks for some 10 ms, the first time for longer.

    Raises:
        AudioUnavailableError: there is no such device, none at all, or a package is missing.
    """
    sounddevice = require_sounddevice()
    devices: Any = list(sounddevice.query_devices())
    number = None if device is None else choose_device(device, direction, devices)
    try:
        found = sounddevice.query_devices(number, direction)
    except (sounddevice.PortAudioError, ValueError) as exc:
        raise AudioUnavailableError(f"there is no default {direction} device: {exc}; {_NO_CARD}") from exc
    check = sounddevice.check_input_settings if direction == "input" else sounddevice.check_output_settings

    def refuses(settings: StreamSettings) -> str | None:
        try:
            check(device=settings.device, channels=settings.channels, dtype=settings.dtype, samplerate=settings.rate)
        except (sounddevice.PortAudioError, ValueError) as exc:
            return str(exc)
        return None

    wanted = StreamSettings(device=number, rate=rate, channels=channels, dtype=dtype, latency=latency)
    return choose_settings(wanted, device_rate=int(found["default_samplerate"]), refuses=refuses)
