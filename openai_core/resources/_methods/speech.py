"""Methods of `client.audio.speech` besides single requests: speech as events."""

from typing import TYPE_CHECKING, Any, Final, Literal, Unpack

from ...calls.binary import HttpxBinaryResponseContent
from ...calls.endpoint import StreamingEndpoint
from ...calls.options import CallOptions
from ...sentinels import Omit
from ...types.audio.speech_create_params import SpeechCreateParams
from .._resource import Resource

if TYPE_CHECKING:
    from ...streaming import AsyncStream
    from ...types.audio.speech_stream_event import SpeechStreamEvent

__all__ = ["SpeechMethods", "StreamEventsCall"]

_EVENTS: Final = {"stream_format": "sse"}


class StreamEventsCall(SpeechCreateParams, CallOptions, total=False):
    """Parameters of `stream_events`."""

    stream_format: Literal["sse"] | Omit  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]
    """Always `"sse"`, which need not be given."""


class SpeechMethods(Resource):
    """Methods of `client.audio.speech`."""

    async def stream_events(self, **params: Unpack[StreamEventsCall]) -> "AsyncStream[SpeechStreamEvent]":
        """Convert text to speech, as a stream of events: pieces of audio in base64, then the usage.

        The parameters are those of `create()`, which gives the events' bytes for `stream_format="sse"`. Models of the
        `tts-1` family do not have this form.

        See https://platform.openai.com/docs/api-reference/audio/createSpeech
        """
        given: dict[str, Any] = {**params, **_EVENTS}
        return await self._caller.stream(STREAM_EVENTS, given)


STREAM_EVENTS: "StreamingEndpoint[HttpxBinaryResponseContent, SpeechStreamEvent]" = StreamingEndpoint(
    "audio.speech.stream_events",
    "POST",
    "/audio/speech",
    HttpxBinaryResponseContent,
    params=SpeechCreateParams,
    stream_of="audio.SpeechStreamEvent",
    stream_when=None,
)
