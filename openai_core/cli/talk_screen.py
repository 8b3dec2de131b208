"""What a voice conversation shows: levels in a line that moves, and a line for all that was said. No sound here."""

from __future__ import annotations

import math
import shutil
from typing import TYPE_CHECKING, Any, Final

from .terminal import Terminal

if TYPE_CHECKING:
    from ..audio import RealtimeAudioStatistics

__all__ = ["TalkScreen", "meter"]

_WIDTH: Final = 12
_QUIETEST: Final = -60.0
"""The level, in dB, at which a meter begins."""


def meter(level: float) -> str:
    """A level as a bar, in steps of 5 dB.

    Args:
        level: from 0.0 to 1.0, which is full scale.
    """
    decibels = 20 * math.log10(level) if level > 0 else _QUIETEST
    filled = round(_WIDTH * (1 - max(_QUIETEST, min(0.0, decibels)) / _QUIETEST))
    return "#" * filled + "." * (_WIDTH - filled)


class TalkScreen:
    """The terminal during a conversation.

    Args:
        terminal: where to print.
        push_to_talk: whether the microphone is off until a key is pressed.
    """

    def __init__(self, terminal: Terminal, *, push_to_talk: bool) -> None:
        self._terminal = terminal
        self._push_to_talk = push_to_talk
        self._said: dict[str, str] = {}  # by item: what is being said

    def begin(self) -> None:
        """Say how it goes."""
        how = "space to speak, space again to send" if self._push_to_talk else "just speak; space mutes"
        self._terminal.line(f"Connected: {how}, x interrupts, q ends.")

    def levels(self, found: RealtimeAudioStatistics, *, muted: bool) -> None:
        """Show how loud both sides are, and whether the microphone is on."""
        state = ("space: speak" if self._push_to_talk else "muted") if muted else "listening"
        text = f"  you [{meter(found.input_level)}]  model [{meter(found.output_level)}]  {state}"
        self._terminal.status(text[: shutil.get_terminal_size().columns - 1])

    def event(self, event: Any) -> None:
        """Show what an event says."""
        match event.type:
            case "conversation.item.input_audio_transcription.completed":
                self._line("you", event.transcript)
            case "conversation.item.input_audio_transcription.failed":
                self._line("you", f"({event.error.message})")
            case "response.output_audio_transcript.delta":
                self._said[event.item_id] = self._said.get(event.item_id, "") + event.delta
            case "response.output_audio_transcript.done":
                self._line("model", self._said.pop(event.item_id, "") or event.transcript)
            case "conversation.item.truncated":
                self._line("model", f"(interrupted after {event.audio_end_ms / 1000:.1f} s)")
            case "response.done" if event.response.status == "failed":
                details = event.response.status_details
                error = details.error if details is not None else None
                self._line("error", (error and error.message) or "the response failed")
            case "error":
                self._line("error", event.error.message)
            case _:
                pass

    def _line(self, who: str, text: str | None) -> None:
        if text:
            self._terminal.line(f"{who}: {' '.join(text.split())}")
