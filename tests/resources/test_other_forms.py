"""Answers in another form than documented, and parameters that cannot be sent, in every world."""

from __future__ import annotations

import io
import json
from typing import Any

import pytest
from pydantic import BaseModel

from openai_core import APIResponseValidationError, APIStatusError
from openai_core.testing import Fault, LocalServer
from openai_core.types.audio import Transcription, TranscriptionVerbose, Translation

pytestmark = pytest.mark.anyio

AUDIO = ("a.wav", b"RIFF")


@pytest.mark.parametrize(
    ("body", "content_type", "text"),
    [
        ("Hello there.", "text/plain; charset=utf-8", "Hello there."),
        ('say "hi"\n', "text/plain", 'say "hi"\n'),
        ('"Hello \\u00e9."', "application/json", "Hello \u00e9."),
        (' "Hello." ', "text/plain", "Hello."),
        ("", "text/plain", ""),
    ],
)
async def test_text_is_a_transcription(
    client: Any, server: LocalServer, body: str, content_type: str, text: str
) -> None:
    """Servers that know no JSON form send the text itself."""
    with server.fault(Fault.body(body, content_type=content_type)):
        plain = await client.audio.transcriptions.create(model="m", file=AUDIO)
        asked = await client.audio.transcriptions.create(model="m", file=AUDIO, response_format="json")
        verbose = await client.audio.transcriptions.create(model="m", file=AUDIO, response_format="verbose_json")
        with pytest.warns(DeprecationWarning, match="translations"):
            translated = await client.audio.translations.create(model="m", file=AUDIO)
    assert isinstance(plain, Transcription)
    assert (plain.text, asked.text) == (text, text)
    assert isinstance(verbose, TranscriptionVerbose)
    assert verbose.text == text
    assert isinstance(translated, Translation)
    assert translated.text == text


@pytest.mark.parametrize(
    ("body", "content_type"),
    [("<html>busy</html>", "text/html"), ("Hello", "application/json"), ('{"text": "Hel', "application/json")],
)
async def test_other_bodies_are_no_transcription(
    client: Any, server: LocalServer, body: str, content_type: str
) -> None:
    """A page for browsers, and JSON that breaks off, are errors."""
    with server.fault(Fault.body(body, content_type=content_type)):
        with pytest.raises(APIResponseValidationError, match="not JSON"):
            await client.audio.transcriptions.create(model="m", file=AUDIO)


@pytest.mark.parametrize(
    ("body", "content_type"), [("", "application/json"), ("\n", "application/json"), ("OK", "text/plain")]
)
async def test_deletion_is_confirmed_without_an_object(
    client: Any, server: LocalServer, body: str, content_type: str
) -> None:
    """What a server says of a deletion does not matter, if it is no error."""
    with server.fault(Fault.body(body, content_type=content_type)):
        deleted = await client.files.delete("file-1")
    assert deleted.id is None
    assert deleted.model_fields_set == set()


@pytest.mark.parametrize("text", ["plain trouble", "<html>bad gateway</html>", ""])
async def test_text_of_an_error_is_its_body(client: Any, server: LocalServer, text: str) -> None:
    """An error that is not JSON is kept as text."""
    with server.fault(Fault.status(400, body=text)), pytest.raises(APIStatusError) as caught:
        await client.models.list()
    assert caught.value.body == text
    assert (caught.value.code, caught.value.param, caught.value.type) == (None, None, None)


@pytest.mark.parametrize(("code", "expected"), [(404, "404"), ("404", "404"), (None, None), (1.5, "1.5")])
async def test_code_of_an_error_is_text(client: Any, server: LocalServer, code: Any, expected: str | None) -> None:
    """Servers that put the status there send a number; `body` has it as it came."""
    for body in ({"error": {"message": "no", "code": code}}, {"message": "no", "code": code}):
        with server.fault(Fault.status(404, body=body)), pytest.raises(APIStatusError) as caught:
            await client.models.list()
        assert caught.value.code == expected
        assert caught.value.body == {"message": "no", "code": code}


async def test_numbers_that_json_lacks_do_not_hide_an_error(client: Any, server: LocalServer) -> None:
    """An error with NaN in it is read like any other."""
    with server.fault(Fault.status(400, body='{"error": {"message": "boom", "score": NaN}}')):
        with pytest.raises(APIStatusError, match="400 bad request: boom"):
            await client.models.list()


@pytest.mark.parametrize("extra", [{"x": 1}, {"stream": True}])
async def test_extra_body_of_a_get_is_refused(client: Any, server: LocalServer, extra: Any) -> None:
    """A request without a body cannot take it along; nothing is sent."""
    with pytest.raises(TypeError, match=r"models.retrieve\(\) cannot send extra_body: a GET request has no body"):
        await client.models.retrieve("m", extra_body=extra)
    with pytest.raises(TypeError, match="use extra_query"):
        await client.files.list(extra_body=extra)
    assert server.requests == []
    await client.models.retrieve("gpt-5", extra_body={})


class Answer(BaseModel):
    value: int


@pytest.mark.parametrize("name", ["response_format", "tools"])
async def test_class_given_to_create_points_to_parse(client: Any, server: LocalServer, name: str) -> None:
    """A type is for `parse`; `create` sends what it is given."""
    with pytest.raises(TypeError, match=rf"cannot send the class Answer at \$.{name} as JSON; .* call parse\(\)"):
        await client.chat.completions.create(model="m", messages=[], **{name: Answer})
    assert server.requests == []


BEGINNINGS = {
    "image/png": b"\x89PNG\r\n\x1a\n....",
    "image/jpeg": b"\xff\xd8\xff\xe0....",
    "image/webp": b"RIFF....WEBPVP8 ",
    "image/gif": b"GIF89a....",
    "audio/wav": b"RIFF....WAVEfmt ",
    "audio/mpeg": b"ID3.....",
    "audio/flac": b"fLaC....",
    "audio/ogg": b"OggS....",
    "audio/webm": b"\x1aE\xdf\xa3....",
    "audio/mp4": b"....ftypM4A ",
    "video/mp4": b"....ftypisom",
    "application/pdf": b"%PDF-1.7",
    "application/octet-stream": b"anything",
}


@pytest.mark.parametrize(("kind", "content"), BEGINNINGS.items())
async def test_bytes_tell_their_media_type(client: Any, server: LocalServer, kind: str, content: bytes) -> None:
    """Files without a name that tells it are known by their first bytes; names and given types take precedence."""
    forms = [content, io.BytesIO(content), ("picture", content), ("a.txt", content), ("picture", content, "x/y")]
    with server.fault(Fault.body(json.dumps({"created": 1, "data": []}))):
        await client.images.edit(model="m", prompt="p", image=forms)
    parts = [part for part in server.requests[-1].parts if part.name == "image[]"]
    assert [part.content_type for part in parts] == [kind, kind, kind, "text/plain", "x/y"]
    assert [part.content for part in parts] == [content] * 5
