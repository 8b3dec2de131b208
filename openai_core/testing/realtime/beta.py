"""The older shape of realtime sessions: flat settings, and other names of events. Asked for by a header."""

from __future__ import annotations

from typing import Any, Final

from ..engine.calls import inner
from ..engine.json_values import is_array, is_object
from ..sockets.session import Closing, Event
from .session import RealtimeSession

__all__ = ["BetaShape"]

_PREFIXES: Final = {
    "response.output_text.": "response.text.",
    "response.output_audio.": "response.audio.",
    "response.output_audio_transcript.": "response.audio_transcript.",
}
_FORMATS: Final = {"audio/pcm": "pcm16", "audio/pcmu": "g711_ulaw", "audio/pcma": "g711_alaw"}
_NEWER: Final = {older: newer for newer, older in _FORMATS.items()}
_PARTS: Final = {"output_text": "text", "output_audio": "audio"}
_SAME: Final = ("model", "instructions", "tools", "tool_choice", "max_output_tokens")


class BetaShape:
    """A session as the beta shows it.

    Args:
        session: the one behind it.
    """

    def __init__(self, session: RealtimeSession) -> None:
        self._session = session

    @property
    def closing(self) -> Closing | None:
        """How the server is to close, once it is."""
        return self._session.closing

    def opened(self) -> list[Event]:
        """What the server says first."""
        return self._older(self._session.opened())

    def handle(self, event: Event) -> list[Event]:
        """Answer an event of the client's."""
        if event.get("type") == "session.update" and is_object(event.get("session")):
            event = {**event, "session": _newer_settings(event["session"])}
        elif event.get("type") == "response.create" and is_object(event.get("response")):
            response = dict(event["response"])
            if "modalities" in response:
                response["output_modalities"] = _one_modality(response.pop("modalities"))
            event = {**event, "response": response}
        elif is_object(item := event.get("item")):
            event = {**event, "item": _renamed(item, {older: newer for newer, older in _PARTS.items()})}
        return self._older(self._session.handle(event))

    def step(self) -> list[Event] | None:
        """The next of what is under way."""
        events = self._session.step()
        return None if events is None else self._older(events)

    def error_event(self, message: str, code: str) -> Event:
        """The error event for a message that is no event, or for the end of the session."""
        return self._session.error_event(message, code)

    def _older(self, events: list[Event]) -> list[Event]:
        return [_older(each) for each in events if each["type"] != "conversation.item.done"]


def _older(event: Event) -> Event:
    made = dict(event)
    for newer, older in _PREFIXES.items():
        if made["type"].startswith(newer):
            made["type"] = older + made["type"].removeprefix(newer)
    if made["type"] == "conversation.item.added":
        made["type"] = "conversation.item.created"
    if is_object(session := made.get("session")):
        made["session"] = _older_settings(session)
    if is_object(item := made.get("item")):
        made["item"] = _renamed(item, _PARTS)
    if is_object(response := made.get("response")):
        response = {**response, "output": [_renamed(each, _PARTS) for each in response["output"]]}
        audio = inner(response, "audio").get("output", {})
        modalities = response.get("output_modalities", ["audio"])
        response = {name: value for name, value in response.items() if name not in ("audio", "output_modalities")}
        response["modalities"] = ["audio", "text"] if modalities == ["audio"] else ["text"]
        made["response"] = response | {"voice": audio.get("voice"), "output_audio_format": _older_format(audio)}
    return made


def _renamed(item: dict[str, Any], names: dict[str, str]) -> dict[str, Any]:
    if not is_array(parts := item.get("content")):
        return item
    return {**item, "content": [_with_name(part, names) for part in parts]}


def _with_name(part: Any, names: dict[str, str]) -> Any:
    kind = part.get("type") if is_object(part) else None
    return {**part, "type": names.get(kind, kind)} if isinstance(kind, str) else part


def _older_format(side: dict[str, Any]) -> str:
    return _FORMATS[inner(side, "format").get("type", "audio/pcm")]


def _older_settings(session: dict[str, Any]) -> dict[str, Any]:
    given, output = session["audio"]["input"], session["audio"].get("output", {})
    spoken = session.get("output_modalities") == ["audio"]
    return {name: session[name] for name in _SAME if name in session and name != "max_output_tokens"} | {
        "modalities": ["audio", "text"] if spoken else ["text"],
        "voice": output.get("voice"),
        "input_audio_format": _older_format(given),
        "output_audio_format": _older_format(output),
        "input_audio_transcription": given["transcription"],
        "turn_detection": given["turn_detection"],
        "max_response_output_tokens": session.get("max_output_tokens"),
    }


def _newer_settings(session: dict[str, Any]) -> dict[str, Any]:
    made: dict[str, Any] = {name: session[name] for name in _SAME if name in session}
    if "max_response_output_tokens" in session:
        made["max_output_tokens"] = session["max_response_output_tokens"]
    if is_array(modalities := session.get("modalities")):
        made["output_modalities"] = _one_modality(modalities)
    given: dict[str, Any] = {}
    output: dict[str, Any] = {}
    for older, side in (("input_audio_format", given), ("output_audio_format", output)):
        if older in session:
            side["format"] = {"type": _NEWER.get(session[older], session[older])}
    for older, newer, side in (
        ("input_audio_transcription", "transcription", given),
        ("turn_detection", "turn_detection", given),
        ("voice", "voice", output),
    ):
        if older in session:
            side[newer] = session[older]
    return made | {"audio": {"input": given, "output": output}}


def _one_modality(modalities: Any) -> list[str]:
    return ["audio"] if is_array(modalities) and "audio" in modalities else ["text"]
