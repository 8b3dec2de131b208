"""What can go wrong with sound that nothing in a program's power would mend."""

from __future__ import annotations

from ..errors import OpenAIError

__all__ = ["AudioUnavailableError"]


class AudioUnavailableError(OpenAIError):
    """Sound cannot be recorded or played: a package or the PortAudio library is missing, or there is no such device."""
