"""What some methods do in their own way: keys, headers, bodies, answers, deprecations."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import Any

import pytest

from openai_core import APIResponseValidationError, AsyncOpenAI, omit
from openai_core.testing import Fault, LocalServer
from openai_core.types.audio import Transcription, TranscriptionDiarized, Translation, TranslationVerbose
from openai_core.types.audio.transcription_verbose import TranscriptionVerbose
from tests.resources.samples import ANSWER
from tests.worlds import World

pytestmark = pytest.mark.anyio


# Keys


async def test_admin_method_sends_the_administration_key(make_client: Callable[..., Any], server: LocalServer) -> None:
    """Where both keys are known, each goes to its own methods."""
    client = make_client(api_key="sk-usual", admin_api_key="sk-admin")
    with server.fault(Fault.body(ANSWER)):
        await client.admin.organization.invites.retrieve("invite-1")
    with server.fault(Fault.body(ANSWER)):
        await client.models.retrieve("gpt-5")

    assert [request.headers["authorization"] for request in server.requests] == ["Bearer sk-admin", "Bearer sk-usual"]


async def test_admin_method_needs_the_administration_key(make_client: Callable[..., Any], server: LocalServer) -> None:
    """Without one, the error says how to give it, and nothing is sent."""
    client = make_client(api_key="sk-usual")
    with pytest.raises(
        TypeError,
        match=r"^admin\.organization\.invites\.retrieve\(\) needs an administration key: pass "
        r"admin_api_key= to the client, or set OPENAI_ADMIN_KEY$",
    ):
        await client.admin.organization.invites.retrieve("invite-1")

    assert server.requests == []


async def test_other_methods_need_another_key(make_client: Callable[..., Any], server: LocalServer) -> None:
    """The administration key is for administration; other methods refuse to go without a key of theirs."""
    client = make_client(api_key=None, admin_api_key="sk-admin")
    with pytest.raises(TypeError, match=r"^models\.retrieve\(\) needs an API key, .*OPENAI_API_KEY$"):
        await client.models.retrieve("gpt-5")

    assert server.requests == []


@pytest.mark.parametrize("keys", [{"api_key": "sk-usual"}, {"api_key": None, "admin_api_key": "sk-admin"}], ids=str)
async def test_a_call_may_authorize_itself(
    make_client: Callable[..., Any], server: LocalServer, keys: dict[str, Any]
) -> None:
    """`extra_headers` with `Authorization` is enough for methods of either kind."""
    client = make_client(**keys)
    own = {"Authorization": "Bearer own"}
    for method in (client.admin.organization.invites.retrieve, client.models.retrieve):
        with server.fault(Fault.body(ANSWER)):
            await method("id-1", extra_headers=own)

    assert [request.headers["authorization"] for request in server.requests] == ["Bearer own"] * 2


async def test_default_authorization_serves_both(make_client: Callable[..., Any], server: LocalServer) -> None:
    """`Authorization` among the client's default headers replaces both keys."""
    client = make_client(admin_api_key="sk-admin", default_headers={"Authorization": "Bearer own"})
    with server.fault(Fault.body(ANSWER)):
        await client.admin.organization.invites.retrieve("invite-1")

    assert server.requests[0].headers["authorization"] == "Bearer own"


async def test_key_callable_does_not_replace_the_administration_key(
    make_client: Callable[..., Any], server: LocalServer
) -> None:
    """A callable gives the usual key; administration has its own."""
    client = make_client(api_key=lambda: "sk-called", admin_api_key="sk-admin")
    with server.fault(Fault.body(ANSWER)):
        await client.admin.organization.invites.retrieve("invite-1")

    assert server.requests[0].headers["authorization"] == "Bearer sk-admin"


async def test_low_level_request_sends_the_only_key(make_client: Callable[..., Any], server: LocalServer) -> None:
    """With the administration key alone, requests to any path carry it."""
    client = make_client(api_key=None, admin_api_key="sk-admin")
    with server.fault(Fault.body(ANSWER)):
        await client.get("/anything", cast_to=object)

    assert server.requests[0].headers["authorization"] == "Bearer sk-admin"


async def test_an_administration_key_that_comes_later_serves_the_copy(client: Any, server: LocalServer) -> None:
    """A key that comes later serves the copy."""
    with server.fault(Fault.body(ANSWER)):
        await client.with_options(admin_api_key="sk-late").admin.organization.invites.retrieve("invite-1")

    assert server.requests[0].headers["authorization"] == "Bearer sk-late"


# Headers and query


async def test_own_header_beats_the_fixed_one(make_client: Callable[..., Any], server: LocalServer) -> None:
    """A call's header replaces the method's, which replaces the client's."""
    client = make_client(default_headers={"OpenAI-Beta": "client", "Accept": "text/other"})
    with server.fault(Fault.body(ANSWER)):
        await client.vector_stores.retrieve("vs_1", extra_headers={"openai-beta": "call"})
    with server.fault(Fault.body(ANSWER)):
        await client.vector_stores.retrieve("vs_1")
    with server.fault(Fault.body(ANSWER)):
        await client.vector_stores.retrieve("vs_1", extra_headers={"OpenAI-Beta": omit})

    assert [request.headers.get("openai-beta") for request in server.requests] == ["call", "assistants=v2", None]


async def test_special_accept_beats_the_default_one(make_client: Callable[..., Any], server: LocalServer) -> None:
    """The client's `Accept` replaces the usual one only."""
    client = make_client(default_headers={"Accept": "text/other"})
    with server.fault(Fault.body(ANSWER)):
        await client.models.retrieve("gpt-5")
    with server.fault(Fault.body(b"")):
        await client.containers.delete("cntr_1")

    assert [request.headers["accept"] for request in server.requests] == ["text/other", "*/*"]


@pytest.mark.parametrize(
    ("given", "sent"),
    [({"betas": ["a", "b"]}, "a,b"), ({"betas": []}, None), ({"betas": omit}, None), ({}, None)],
    ids=str,
)
async def test_betas_are_a_header(client: Any, server: LocalServer, given: dict[str, Any], sent: str | None) -> None:
    """A list of features becomes one header, and is in no body."""
    with server.fault(Fault.body(ANSWER)):
        await client.beta.responses.create(model="m", input="hi", **given)

    (request,) = server.requests
    assert request.headers.get("openai-beta") == sent
    assert request.json == {"model": "m", "input": "hi"}


async def test_betas_give_way_to_an_own_header(client: Any, server: LocalServer) -> None:
    """`extra_headers` and `extra_query` replace what the method sends."""
    with server.fault(Fault.body(ANSWER)):
        await client.beta.responses.retrieve(
            "resp_1", betas=["a"], extra_headers={"OpenAI-Beta": "own"}, extra_query={"beta": "false"}
        )

    (request,) = server.requests
    assert request.headers["openai-beta"] == "own"
    assert request.query == {"beta": "false"}


async def test_nested_and_repeated_query(client: Any, server: LocalServer) -> None:
    """Ranges and lists stand in brackets."""
    admin = client.with_options(admin_api_key="sk-admin").admin.organization
    with server.fault(Fault.body(ANSWER)):
        await admin.audit_logs.list(effective_at={"gt": 1, "lte": 2}, project_ids=["a", "b"])
    with server.fault(Fault.body(ANSWER)):
        await client.beta.responses.input_items.list("resp_1", include=["x", "y"])

    assert server.requests[0].query_items == [
        ("effective_at[gt]", "1"),
        ("effective_at[lte]", "2"),
        ("project_ids[]", "a"),
        ("project_ids[]", "b"),
    ]
    assert server.requests[1].query_items == [("beta", "true"), ("include[]", "x"), ("include[]", "y")]


@pytest.mark.filterwarnings("ignore:.*is deprecated:DeprecationWarning")
async def test_a_parameter_of_the_query_of_a_post_is_not_in_its_body(client: Any, server: LocalServer) -> None:
    """A parameter that belongs into the query stands there, and not in the body."""
    with server.fault(Fault.body(ANSWER)):
        await client.beta.threads.runs.create("thread_1", assistant_id="asst_1", include=["x"])

    (request,) = server.requests
    assert request.query_items == [("include[]", "x")]
    assert request.json == {"assistant_id": "asst_1"}


# Bodies


async def test_no_parameter_given_is_an_empty_object(client: Any, server: LocalServer) -> None:
    """A method that could send parameters sends an object; one that has none sends no body."""
    with server.fault(Fault.body(ANSWER)):
        await client.conversations.create()
    with server.fault(Fault.body(ANSWER)):
        await client.batches.cancel("batch_1")

    assert [request.body for request in server.requests] == [b"{}", b""]


async def test_json_without_a_file_and_form_with_one(client: Any, server: LocalServer) -> None:
    """Where a file is one of several ways, the body is a form only if there is a file."""
    with server.fault(Fault.body(ANSWER)):
        await client.containers.files.create("cntr_1", file_id="file-1")
    with server.fault(Fault.body(ANSWER)):
        await client.containers.files.create("cntr_1", file=b"bytes")

    first, second = server.requests
    assert first.json == {"file_id": "file-1"}
    assert [(part.name, part.content) for part in second.parts] == [("file", b"bytes")]


async def test_several_files_are_sent_with_brackets(client: Any, server: LocalServer) -> None:
    """One file has the parameter's name, those of a list have brackets."""
    with server.fault(Fault.body(ANSWER)):
        await client.skills.create(files=b"zip")
    with server.fault(Fault.body(ANSWER)):
        await client.skills.create(files=[("SKILL.md", b"a"), ("run.py", b"b")])

    assert [[(part.name, part.filename) for part in request.parts] for request in server.requests] == [
        [("files", "upload")],
        [("files[]", "SKILL.md"), ("files[]", "run.py")],
    ]


@pytest.mark.filterwarnings("ignore:.*is deprecated:DeprecationWarning")
async def test_a_video_may_be_given_by_its_id(client: Any, server: LocalServer) -> None:
    """A video is given as a file, or by its id as fields of the form."""
    with server.fault(Fault.body(ANSWER)):
        await client.videos.edit(prompt="slower", video={"id": "video_1"})

    assert {part.name: part.content for part in server.requests[0].parts} == {
        "prompt": b"slower",
        "video[id]": b"video_1",
    }


async def test_call_offer_alone_is_the_body(client: Any, server: LocalServer) -> None:
    """An SDP offer goes as it is, and the answer comes back as bytes."""
    with server.fault(Fault.body(b"v=0 answer")):
        answer = await client.realtime.calls.create(sdp="v=0")

    (request,) = server.requests
    assert (request.headers["content-type"], request.headers["accept"]) == ("application/sdp", "application/sdp")
    assert request.body == b"v=0"
    assert answer.content == b"v=0 answer"


async def test_call_with_a_session_is_a_form(client: Any, server: LocalServer) -> None:
    """Each part has a type of its own."""
    with server.fault(Fault.body(b"v=0 answer")):
        await client.realtime.calls.create(sdp="v=0", session={"type": "realtime", "model": "gpt-realtime"})

    assert [(part.name, part.filename, part.content_type, part.content) for part in server.requests[0].parts] == [
        ("sdp", None, "application/sdp", b"v=0"),
        ("session", None, "application/json", b'{"type":"realtime","model":"gpt-realtime"}'),
    ]


@pytest.mark.parametrize("given", ["application/json", "multipart/form-data", "Multipart/Form-Data; boundary=x", None])
async def test_a_form_has_its_own_content_type(client: Any, server: LocalServer, given: str | None) -> None:
    """Whatever the caller's headers say, the boundary is that of the body."""
    headers = {"Content-Type": given}
    await client.files.create(file=b"abc", purpose="batch", extra_headers=headers)
    await client.post(
        "/files", files={"file": b"abc"}, body={"purpose": "batch"}, options={"headers": headers}, cast_to=object
    )
    with server.fault(Fault.body(b"v=0 answer")):
        await client.realtime.calls.create(sdp="v=0", session={"type": "realtime"}, extra_headers=headers)
        await client.realtime.calls.create(sdp="v=0", extra_headers=headers)

    forms, offer = server.requests[:3], server.requests[3]
    assert [[part.name for part in form.parts] for form in forms] == [
        ["purpose", "file"],
        ["purpose", "file"],
        ["sdp", "session"],
    ]
    assert offer.headers["content-type"] == "application/sdp"


async def test_headers_can_ask_for_a_form(client: Any, server: LocalServer) -> None:
    """A body without files is sent as a form if the caller's content type says so."""
    headers = {"Content-Type": "multipart/form-data"}
    with server.fault(Fault.body(b"{}")):
        await client.post("/other", body={"a": 1, "b": "two"}, options={"headers": headers}, cast_to=object)
        await client.moderations.create(input="three", extra_headers=headers)

    sent = [[(part.name, part.content) for part in request.parts] for request in server.requests]
    assert sent == [[("a", b"1"), ("b", b"two")], [("input", b"three")]]


async def test_call_offer_must_be_text(client: Any, server: LocalServer) -> None:
    """What is no text cannot be an offer."""
    with pytest.raises(TypeError, match="'sdp' must be a str or bytes, to be sent as application/sdp; got int"):
        await client.realtime.calls.create(sdp=1)

    assert server.requests == []


# Answers


VERBOSE = b'{"duration": 1.0, "language": "en", "text": "hi", "segments": [], "task": "transcribe"}'


@pytest.mark.parametrize(
    ("response_format", "expected"),
    [
        (None, Transcription),
        ("json", Transcription),
        ("verbose_json", TranscriptionVerbose),
        ("diarized_json", TranscriptionDiarized),
    ],
)
async def test_a_transcription_in_json_has_the_type_of_its_format(
    client: Any, server: LocalServer, response_format: str | None, expected: type[Any]
) -> None:
    """The format decides the type."""
    given = {} if response_format is None else {"response_format": response_format}
    with server.fault(Fault.body(VERBOSE)):
        answer = await client.audio.transcriptions.create(file=b"sound", model="whisper-1", **given)

    assert type(answer).__mro__[0] is expected or issubclass(type(answer), expected)
    assert answer.text == "hi"


@pytest.mark.filterwarnings("ignore:.*is deprecated:DeprecationWarning")
@pytest.mark.parametrize("response_format", ["text", "srt", "vtt"])
@pytest.mark.parametrize("group", ["transcriptions", "translations"])
async def test_a_transcription_as_text_stays_as_it_came(
    client: Any, server: LocalServer, response_format: str, group: str
) -> None:
    """These formats are text, and stay as they came."""
    with server.fault(Fault.body('{"text": "hi"}')):
        answer = await getattr(client.audio, group).create(
            file=b"sound", model="whisper-1", response_format=response_format
        )

    assert answer == '{"text": "hi"}'


@pytest.mark.filterwarnings("ignore:.*is deprecated:DeprecationWarning")
@pytest.mark.parametrize(("response_format", "expected"), [("json", Translation), ("verbose_json", TranslationVerbose)])
async def test_a_translation_in_json_has_the_type_of_its_format(
    client: Any, server: LocalServer, response_format: str, expected: type[Any]
) -> None:
    """The format decides the type of a translation too."""
    with server.fault(Fault.body(VERBOSE)):
        answer = await client.audio.translations.create(
            file=b"sound", model="whisper-1", response_format=response_format
        )

    assert isinstance(answer, expected)


async def test_raw_transcription_has_the_same_types(client: Any, server: LocalServer) -> None:
    """Parsing a raw response gives what the plain call gives."""
    with server.fault(Fault.body("1\nhi\n")):
        raw = await client.audio.transcriptions.with_raw_response.create(
            file=b"sound", model="whisper-1", response_format="srt"
        )

    assert raw.parse() == "1\nhi\n"


async def test_transcription_that_is_no_json(client: Any, server: LocalServer) -> None:
    """Text where an object was asked for is no answer."""
    with server.fault(Fault.body("hi")), pytest.raises(APIResponseValidationError):
        await client.audio.transcriptions.create(file=b"sound", model="whisper-1", response_format="verbose_json")


SPEECH = b'data: {"type": "speech.audio.delta", "audio": "aGk="}\n\ndata: {"type": "speech.audio.done"}\n\n'


async def test_speech_is_bytes_by_default(client: Any, server: LocalServer) -> None:
    """Without a word on streaming, speech is bytes."""
    with server.fault(Fault.body(b"sound")):
        answer = await client.audio.speech.create(input="hi", model="tts-1", voice="alloy")

    assert answer.content == b"sound"


async def test_speech_may_come_as_events(client: Any, server: LocalServer) -> None:
    """`stream_events` asks for events, and gives them."""
    with server.fault(Fault.body(SPEECH)):
        stream = await client.audio.speech.stream_events(input="hi", model="gpt-4o-mini-tts", voice="alloy")
        events = [event async for event in stream]

    assert [event.type for event in events] == ["speech.audio.delta", "speech.audio.done"]
    assert events[0].audio == "aGk="
    assert server.requests[0].json["stream_format"] == "sse"


async def test_speech_as_events_is_a_binary_response(client: Any, server: LocalServer) -> None:
    """`create` gives a binary answer in each format, the format of events included."""
    asked = {"input": "hi", "model": "gpt-4o-mini-tts", "voice": "alloy", "stream_format": "sse"}
    with server.fault(Fault.body(SPEECH)):
        answer = await client.audio.speech.create(**asked)
        raw = await client.audio.speech.with_raw_response.create(**asked)

    assert answer.content == SPEECH
    assert next(answer.iter_lines()) == SPEECH.decode().partition("\n")[0]
    assert raw.parse().read() == raw.content == SPEECH


async def test_streamed_binary_answer_parses_to_bytes(client: Any, server: LocalServer) -> None:
    """The value of a binary answer whose body is streamed is the body, as `bytes`; `to` still decides."""
    with server.fault(Fault.body(b"sound")):
        async with client.audio.speech.with_streaming_response.create(
            input="hi", model="tts-1", voice="alloy", stream_format="sse"
        ) as answer:
            assert hasattr(answer, "stream_to_file")
            assert await answer.parse() == b"sound"
        async with client.files.with_streaming_response.content("file-1") as answer:
            assert (await answer.parse(), await answer.parse(to=str)) == (b"sound", "sound")


async def test_a_search_gives_a_page(client: Any, server: LocalServer) -> None:
    """A search gives a page, whose items can be iterated."""
    with server.fault(Fault.body('{"object": "page", "data": [{"file_id": "file-1"}], "has_more": false}')):
        found = [item.file_id async for item in client.vector_stores.search("vs_1", query="q")]

    assert found == ["file-1"]
    assert [request.method for request in server.requests] == ["POST"]


# Deprecation


def deprecated_calls(client: Any) -> dict[str, Callable[[], Any]]:
    view = client.beta.assistants.with_raw_response
    return {
        "coroutine": lambda: client.beta.assistants.retrieve("asst_1"),
        "list": lambda: client.beta.assistants.list(),
        "raw": lambda: view.retrieve("asst_1"),
    }


@pytest.mark.parametrize("form", ["coroutine", "list", "raw"])
async def test_deprecation_warns_at_the_call(client: Any, server: LocalServer, world: World, form: str) -> None:
    """The warning names the method and what to use, and points at the line that calls it."""
    if world.is_sync:
        pytest.skip("the facade is called in a thread of the adapter; see below")
    with server.fault(Fault.body(ANSWER)), warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        await deprecated_calls(client)[form]()

    (warning,) = [one for one in caught if one.category is DeprecationWarning]
    name = "list" if form == "list" else "retrieve"
    assert str(warning.message) == f"beta.assistants.{name}() is deprecated; use the Responses API"
    assert warning.filename == __file__


@pytest.mark.parametrize("form", ["coroutine", "list", "raw"])
def test_facade_warns_at_the_call(openai_server: LocalServer, form: str) -> None:
    """Through the facade too, although the coroutine runs in another thread."""
    from openai_sync import OpenAI

    with OpenAI(base_url=openai_server.base_url, api_key="k", max_retries=0) as client:
        with openai_server.fault(Fault.body(ANSWER)), warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            deprecated_calls(client)[form]()

    (warning,) = [one for one in caught if one.category is DeprecationWarning]
    assert warning.filename == __file__


def test_streamed_form_warns_too() -> None:
    """`with_streaming_response` gives no request before it is entered, but warns at once."""
    client = AsyncOpenAI(api_key="k")
    with pytest.warns(DeprecationWarning, match="is deprecated; use the Responses API") as caught:
        client.beta.assistants.with_streaming_response.retrieve("asst_1")

    assert [warning.filename for warning in caught] == [__file__]


async def test_warning_as_an_error_sends_nothing(client: Any, server: LocalServer) -> None:
    """Who makes deprecations errors gets one before anything is sent."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(DeprecationWarning):
            await client.beta.assistants.retrieve("asst_1")

    assert server.requests == []
