"""Noise through loudspeaker and microphone at once, for minutes."""

from __future__ import annotations

import functools

import anyio

__all__ = ["soak_sound"]


def soak_sound(seconds: float) -> int:
    """Play and record for so long, and tell whether all came through bit for bit: 0 if it did, as a process would.

    It is 0 too where there are no devices to do it with, which is said.
    """
    from openai_core.helpers import LocalAudioPlayer, Microphone
    from tests.audio.both_ways import both_ways
    from tests.audio.pulse import NoSoundError, sound_devices

    try:
        with sound_devices() as sound:
            run = functools.partial(both_ways, sound, LocalAudioPlayer, Microphone, seconds=seconds)
            played, recorded, underruns = anyio.run(run)
    except NoSoundError as exc:
        print(f"sound: not tried; {exc}", flush=True)
        return 0
    print(
        f"sound: {seconds:g} seconds both ways; played {'whole' if played else 'WITH GAPS'}, "
        f"recorded {'whole' if recorded else 'WITH GAPS'}, {underruns} underruns",
        flush=True,
    )
    return 0 if played and recorded and not underruns else 1
