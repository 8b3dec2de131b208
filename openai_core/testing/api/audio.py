"""Speech, and its transcription: speech made here carries its text, which a transcription gives back."""

from __future__ import annotations

import base64
import re
import struct
from collections.abc import Iterator
from typing import Any

from ..engine.answers import DONE, Answer, EventAnswer, PlainAnswer, Refusal, event, json_answer
from ..engine.calls import Call, UploadedFile
from .replies import pieces

__all__ = ["speech", "transcription", "translation"]

RATE = 24_000
"""Samples a second of speech, each of 16 bits."""
WORD = 0.25
"""Seconds that a word takes."""
TYPES = {
    "mp3": "audio/mpeg",
    "opus": "audio/ogg",
    "aac": "audio/aac",
    "flac": "audio/flac",
    "wav": "audio/wav",
    "pcm": "audio/pcm",
}
_MARK = b"spoken by LocalServer: "
_SPOKEN = re.compile(re.escape(_MARK) + rb"([^\0]*)\0")


# Speech


def speech(call: Call) -> Answer:
    """POST /audio/speech"""
    given = call.given
    sound = _sound(given["input"], given.get("response_format") or "mp3")
    if given.get("stream_format") == "sse":
        return EventAnswer(list(_speech_events(sound, given["input"])))
    return PlainAnswer(sound, content_type=TYPES[given.get("response_format") or "mp3"])


def _sound(text: str, form: str) -> bytes:
    """Silence as long as the text, in a frame of the format that says which it is."""
    silence = bytes(2 * int(RATE * WORD) * max(1, len(text.split())))
    note = _MARK + text.encode() + b"\0"
    note += b"\0" * (len(note) % 2)
    match form:
        case "pcm":
            return silence
        case "wav":
            chunks = b"fmt " + struct.pack("<IHHIIHH", 16, 1, 1, RATE, 2 * RATE, 2, 16)
            chunks += b"note" + struct.pack("<I", len(note)) + note
            chunks += b"data" + struct.pack("<I", len(silence)) + silence
            return b"RIFF" + struct.pack("<I", 4 + len(chunks)) + b"WAVE" + chunks
        case "opus":
            return b"OggS" + note
        case "flac":
            return b"fLaC" + note
        case "aac":
            return b"\xff\xf1" + note
        case _:
            size = len(note)
            # ID3v2: seven bits a byte.
            length = bytes(size >> shift & 0x7F for shift in (21, 14, 7, 0))
            return b"ID3\x04\x00\x00" + length + note + b"\xff\xfb\x90\x00" + bytes(413)


def _speech_events(sound: bytes, text: str) -> Iterator[bytes]:
    middle = len(sound) // 2
    for part in (sound[:middle], sound[middle:]):
        delta = {"type": "speech.audio.delta", "audio": base64.b64encode(part).decode()}
        yield event(delta, "speech.audio.delta")
    tokens = len(text.split())
    usage = {"input_tokens": tokens, "output_tokens": 2 * tokens, "total_tokens": 3 * tokens}
    yield event({"type": "speech.audio.done", "usage": usage}, "speech.audio.done")
    yield DONE


# Its transcription


def transcription(call: Call) -> Answer:
    """POST /audio/transcriptions"""
    text = _heard(call)
    if call.given.get("stream"):
        return EventAnswer(list(_transcript_events(text)))
    return _transcript(call, text, "transcribe")


def translation(call: Call) -> Answer:
    """POST /audio/translations"""
    return _transcript(call, _heard(call), "translate")


def _heard(call: Call) -> str:
    file = call.upload.file if call.upload is not None else None
    if file is None:
        raise Refusal(400, "missing required parameter: 'file'", param="file", code="missing_required_parameter")
    return _text_of(file)


def _text_of(file: UploadedFile) -> str:
    spoken = _SPOKEN.search(b"".join(file.content.blocks()))
    return spoken[1].decode("utf-8", "replace") if spoken else f"This is {file.part.filename or 'a recording'}."


def _transcript(call: Call, text: str, task: str) -> Answer:
    seconds = WORD * len(text.split())
    match call.given.get("response_format") or "json":
        case "text":
            return PlainAnswer(f"{text}\n".encode(), content_type="text/plain; charset=utf-8")
        case "srt":
            body = f"1\n{_clock(0, ',')} --> {_clock(seconds, ',')}\n{text}\n\n"
            return PlainAnswer(body.encode(), content_type="text/plain; charset=utf-8")
        case "vtt":
            body = f"WEBVTT\n\n{_clock(0, '.')} --> {_clock(seconds, '.')}\n{text}\n\n"
            return PlainAnswer(body.encode(), content_type="text/plain; charset=utf-8")
        case "verbose_json":
            return json_answer(_verbose(call, text, seconds, task))
        case "diarized_json":
            segment: dict[str, Any] = {
                "id": "seg_0",
                "type": "transcript.text.segment",
                "start": 0.0,
                "end": seconds,
                "text": text,
            }
            heard: dict[str, Any] = {
                "task": "transcribe",
                "duration": seconds,
                "text": text,
                "segments": [segment | {"speaker": "A"}],
            }
            return json_answer(heard | {"usage": _duration(seconds)})
        case _:
            return json_answer({"text": text} | ({"usage": _tokens(text)} if task == "transcribe" else {}))


def _verbose(call: Call, text: str, seconds: float, task: str) -> dict[str, Any]:
    language = call.given.get("language") or "english"
    segment = {
        "id": 0,
        "seek": 0,
        "start": 0.0,
        "end": seconds,
        "text": text,
        "tokens": list(range(len(text.split()))),
        "temperature": float(call.given.get("temperature") or 0),
        "avg_logprob": -0.125,
        "compression_ratio": 1.0,
        "no_speech_prob": 0.0,
    }
    heard: dict[str, Any] = {"language": language, "duration": seconds, "text": text, "segments": [segment]}
    if task == "transcribe":
        heard["usage"] = _duration(seconds)
        if "word" in (call.given.get("timestamp_granularities") or ()):
            heard["words"] = [
                {"word": word, "start": at * WORD, "end": (at + 1) * WORD} for at, word in enumerate(text.split())
            ]
    return heard


def _transcript_events(text: str) -> Iterator[bytes]:
    for piece in pieces(text):
        yield event({"type": "transcript.text.delta", "delta": piece}, "transcript.text.delta")
    done = {"type": "transcript.text.done", "text": text, "usage": _tokens(text)}
    yield event(done, "transcript.text.done")
    yield DONE


def _tokens(text: str) -> dict[str, Any]:
    said = len(text.split())
    details = {"audio_tokens": 10 * said, "text_tokens": 0}
    total = {"type": "tokens", "input_tokens": 10 * said, "output_tokens": said, "total_tokens": 11 * said}
    return total | {"input_token_details": details}


def _duration(seconds: float) -> dict[str, Any]:
    return {"type": "duration", "seconds": seconds}


def _clock(seconds: float, mark: str) -> str:
    whole, part = divmod(round(seconds * 1000), 1000)
    return f"{whole // 3600:02}:{whole // 60 % 60:02}:{whole % 60:02}{mark}{part:03}"
