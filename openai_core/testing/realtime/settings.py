"""The settings of a realtime session: what holds at first, and what an update makes of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..engine.answers import Refusal
from ..engine.calls import one_of, optional
from ..engine.json_values import is_object
from .sound import RATES

__all__ = ["Settings", "realtime_settings", "transcription_settings", "updated"]

Settings = dict[str, Any]

_PCM: Final = {"type": "audio/pcm", "rate": 24000}
_VAD: Final[Mapping[str, Settings]] = {
    "server_vad": {
        "type": "server_vad",
        "threshold": 0.5,
        "prefix_padding_ms": 300,
        "silence_duration_ms": 500,
        "idle_timeout_ms": None,
        "create_response": True,
        "interrupt_response": True,
    },
    "semantic_vad": {
        "type": "semantic_vad",
        "eagerness": "auto",
        "create_response": True,
        "interrupt_response": True,
    },
}
_WITHOUT_RESPONSES: Final = ("create_response", "interrupt_response")


def realtime_settings(model: str) -> Settings:
    """The settings of a conversation at first."""
    given = {"format": dict(_PCM), "transcription": None, "noise_reduction": None}
    return {
        "type": "realtime",
        "model": model,
        "output_modalities": ["audio"],
        "instructions": "",
        "tools": [],
        "tool_choice": "auto",
        "max_output_tokens": "inf",
        "audio": {
            "input": given | {"turn_detection": dict(_VAD["server_vad"])},
            "output": {"format": dict(_PCM), "voice": "alloy", "speed": 1.0},
        },
    }


def transcription_settings() -> Settings:
    """The settings of a session that only transcribes, at first."""
    given = {"format": dict(_PCM), "transcription": None, "noise_reduction": None}
    return {"type": "transcription", "audio": {"input": given | {"turn_detection": None}}}


def updated(settings: Settings, change: Settings, *, has_spoken: bool) -> Settings:
    """Settings with a change; what it leaves out stays.

    Args:
        settings: as they are.
        change: what `session.update` says.
        has_spoken: whether the model has made audio, after which its voice stays.

    Raises:
        Refusal: the change is not what the API takes.
    """
    kind = one_of(str(change.get("type", settings["type"])), (settings["type"],), "session.type")
    if "model" in change and change["model"] != settings.get("model") and kind == "realtime":
        message = f"the session's model is {settings['model']!r}, and cannot be changed"
        raise Refusal(400, message, param="session.model", code="cannot_update_model")
    _check(change)
    made = _merged(settings, change)
    voice = settings["audio"].get("output", {}).get("voice")
    if has_spoken and made["audio"].get("output", {}).get("voice") != voice:
        message = f"the voice is {voice!r}, and cannot be changed once the model has spoken"
        raise Refusal(400, message, param="session.audio.output.voice", code="cannot_update_voice")
    given = made["audio"]["input"]
    if given["turn_detection"] is not None:
        given["turn_detection"] = _turn_detection(given["turn_detection"], kind)
    for side in made["audio"].values():
        _check_format(side["format"])
    return made


def _check(change: Settings) -> None:
    modalities = optional(change, "output_modalities", list)
    if modalities is not None and modalities not in (["text"], ["audio"]):
        message = f"'output_modalities' is {modalities}; expected ['text'] or ['audio']"
        raise Refusal(400, message, param="session.output_modalities", code="invalid_value")
    for name, wanted in (("tools", list), ("instructions", str), ("audio", dict)):
        optional(change, name, wanted)


def _check_format(form: Any) -> None:
    if not is_object(form):
        raise Refusal(400, "'format' is not an object", param="session.audio", code="invalid_type")
    one_of(str(form.get("type")), tuple(RATES), "session.audio.format.type")


def _turn_detection(given: Any, kind: str) -> Settings:
    param = "session.audio.input.turn_detection"
    if not is_object(given):
        raise Refusal(400, f"'{param}' is neither an object nor null", param=param, code="invalid_type")
    known = _VAD[one_of(str(given.get("type", "server_vad")), tuple(_VAD), f"{param}.type")]
    made = {**known, **{name: value for name, value in given.items() if name in known}}
    for name in ("create_response", "interrupt_response"):
        optional(made, name, bool)
    if made["type"] == "semantic_vad":
        one_of(str(made["eagerness"]), ("low", "medium", "high", "auto"), f"{param}.eagerness")
    else:
        optional(made, "threshold", (int, float), minimum=0, maximum=1)
        for name in ("prefix_padding_ms", "silence_duration_ms"):
            optional(made, name, int, minimum=0)
        optional(made, "idle_timeout_ms", int, minimum=5000, maximum=30_000)
    if kind == "transcription":
        return {name: value for name, value in made.items() if name not in (*_WITHOUT_RESPONSES, "idle_timeout_ms")}
    return made


def _merged(old: Settings, new: Settings) -> Settings:
    """Objects are merged, except those that stand for a choice of one of several."""
    made = dict(old)
    for name, value in new.items():
        before = old.get(name)
        merges = is_object(value) and is_object(before) and name not in ("format", "turn_detection", "tool_choice")
        made[name] = _merged(before, value) if merges and is_object(before) else value
    return made
