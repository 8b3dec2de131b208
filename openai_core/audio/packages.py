"""The packages that sound needs and the rest of the library does not. Found when first needed, or named in an error."""

from __future__ import annotations

from importlib import import_module
from typing import Any, Final

from .errors import AudioUnavailableError

__all__ = ["SAMPLE_RATE", "require_numpy", "require_sounddevice"]

SAMPLE_RATE: Final = 24_000
"""Frames a second of the sound that the API speaks and hears, unless asked for another."""

_EXTRA: Final = "pip install 'openai-core[voice]'"


def require_numpy() -> Any:
    """NumPy.

    Raises:
        AudioUnavailableError: it is not installed.
    """
    return _required("numpy")


def require_sounddevice() -> Any:
    """The `sounddevice` module, with NumPy and the PortAudio library that it needs.

    Raises:
        AudioUnavailableError: one of the three is not installed; it says what to type.
    """
    require_numpy()
    return _required("sounddevice")


def _required(name: str) -> Any:
    try:
        return import_module(name)
    except ImportError as exc:
        raise AudioUnavailableError(
            f"recording and playing sound needs {name}, which cannot be imported: {exc}; install it with {_EXTRA}"
        ) from exc
    except OSError as exc:  # what sounddevice raises where there is no PortAudio
        raise AudioUnavailableError(
            f"recording and playing sound needs the PortAudio library, which cannot be loaded: {exc}; install it with "
            "`apt-get install libportaudio2` on Debian and Ubuntu, `dnf install portaudio` on Fedora, or "
            "`brew install portaudio` on macOS"
        ) from exc
