"""Speech, and its transcription."""

from __future__ import annotations

import base64
import io
import wave
from typing import Any

import httpx
import pytest

from .exchanges import events, refused

SAID = "hello wide world"


def speak(api: httpx.Client, **params: Any) -> httpx.Response:
    return api.post("/audio/speech", json={"model": "tts-1", "voice": "alloy", "input": SAID} | params)


def transcribe(api: httpx.Client, sound: bytes, path: str = "transcriptions", **params: Any) -> httpx.Response:
    files = {"file": ("said.wav", sound)}
    return api.post(f"/audio/{path}", files=files, data={"model": "whisper-1"} | params)


def test_wav_is_a_sound_file_as_long_as_its_text(api: httpx.Client) -> None:
    answer = speak(api, response_format="wav")
    assert answer.headers["content-type"] == "audio/wav"
    with wave.open(io.BytesIO(answer.content)) as sound:
        assert (sound.getframerate(), sound.getnchannels()) == (24_000, 1)
        assert sound.getnframes() / 24_000 == 0.25 * 3


@pytest.mark.parametrize(
    ("form", "beginning", "kind"),
    [
        ("mp3", b"ID3", "audio/mpeg"),
        ("opus", b"OggS", "audio/ogg"),
        ("flac", b"fLaC", "audio/flac"),
        ("aac", b"\xff\xf1", "audio/aac"),
        ("pcm", b"\0\0", "audio/pcm"),
    ],
)
def test_other_formats_begin_as_they_should(api: httpx.Client, form: str, beginning: bytes, kind: str) -> None:
    answer = speak(api, response_format=form)
    assert answer.content.startswith(beginning)
    assert answer.headers["content-type"] == kind


def test_speech_comes_as_events_too(api: httpx.Client) -> None:
    *deltas, done, end = events(speak(api, response_format="wav", stream_format="sse").text)
    whole = b"".join(base64.b64decode(each["audio"]) for each in deltas)
    assert whole == speak(api, response_format="wav").content
    assert (done["type"], done["usage"]["input_tokens"], end) == ("speech.audio.done", 3, "[DONE]")


@pytest.mark.parametrize("form", ["wav", "mp3", "opus", "flac", "aac"])
def test_a_transcription_hears_what_was_said(api: httpx.Client, form: str) -> None:
    sound = speak(api, response_format=form).content
    assert transcribe(api, sound).json()["text"] == SAID
    assert transcribe(api, sound, "translations").json() == {"text": SAID}


def test_other_sounds_say_their_names(api: httpx.Client) -> None:
    assert transcribe(api, b"noise").json()["text"] == "This is said.wav."


def test_text_formats_have_their_own_bodies(api: httpx.Client) -> None:
    sound = speak(api, response_format="wav").content
    assert transcribe(api, sound, response_format="text").text == SAID + "\n"
    assert transcribe(api, sound, response_format="srt").text == f"1\n00:00:00,000 --> 00:00:00,750\n{SAID}\n\n"
    assert transcribe(api, sound, response_format="vtt").text.startswith("WEBVTT\n\n00:00:00.000 --> 00:00:00.750\n")


def test_verbose_json_has_segments_and_words(api: httpx.Client) -> None:
    sound = speak(api, response_format="wav").content
    params = {"response_format": "verbose_json", "timestamp_granularities[]": ["word", "segment"], "language": "en"}
    heard = transcribe(api, sound, **params).json()
    assert (heard["duration"], heard["language"], heard["segments"][0]["text"]) == (0.75, "en", SAID)
    assert [each["word"] for each in heard["words"]] == SAID.split()
    assert transcribe(api, sound, "translations", response_format="verbose_json").json()["segments"][0]["end"] == 0.75


def test_diarized_json_names_the_speaker(api: httpx.Client) -> None:
    sound = speak(api, response_format="wav").content
    assert transcribe(api, sound, response_format="diarized_json").json()["segments"][0]["speaker"] == "A"


def test_a_transcription_comes_as_events(api: httpx.Client) -> None:
    *deltas, done, _ = events(transcribe(api, speak(api).content, stream="true").text)
    assert "".join(each["delta"] for each in deltas) == done["text"] == SAID


def test_bad_parameters_are_refused(api: httpx.Client) -> None:
    refused(speak(api, response_format="midi"), 400, "response_format")
    refused(speak(api, speed="fast"), 400, "speed")
    refused(api.post("/audio/transcriptions", files={"model": (None, "whisper-1")}), 400, "file")
