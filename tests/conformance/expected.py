"""What is known to differ between the API's document, the mock server and the library, each with its reason.

A row that no longer applies fails its method's test.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

__all__ = ["EXPECTED", "MOVED", "OF_THE_CALLERS_TYPE", "OURS", "UNDOCUMENTED", "Known"]


@dataclass(frozen=True)
class Known:
    """A finding that is not ours to mend."""

    kind: Literal["request", "answer", "stream"]
    pattern: str
    """A regular expression that is somewhere in the finding."""
    reason: str


_INPUT_ITEMS: Final = (
    Known(
        "request",
        r'E3012 .*"type": "local_shell_call_output"',
        "the document requires `call_id` of it, and describes no such property",
    ),
    Known(
        "request",
        r'E3012 .*"type": "mcp_approval_response"',
        "the document requires `request_id` of it, and describes no such property",
    ),
)
_NO_EVENTS: Final = Known(
    "stream",
    "is not a stream of events.*content type application/json",
    "the document describes no events for this operation, so steady answers in JSON",
)
_OTHER_EVENTS: Final = Known(
    "stream",
    "sent an error in its stream",
    "the document describes no events for this operation, so steady makes events of whole responses, their errors too",
)


def _may_be_null(places: str) -> Known:
    return Known(
        "request",
        rf"(E5001|E3016|E3012) body\.({places}): .*; sent null",
        "the document says `nullable`, which steady overlooks beside `anyOf`, beside `enum` and within `allOf`",
    )


EXPECTED: Final[dict[str, tuple[Known, ...]]] = {
    "audio.transcriptions.create": (
        Known(
            "request",
            r"E30(08|16) body\.chunking_strategy: ",
            "in forms, steady takes an object of texts for none of the objects that may stand beside a text",
        ),
    ),
    "beta.realtime.sessions.create": (
        Known("request", r"E3007 body(\.client_secret)?: ", "the document describes the request as it does the answer"),
    ),
    "beta.responses.compact": _INPUT_ITEMS,
    "beta.responses.create": _INPUT_ITEMS,
    "beta.responses.input_tokens.count": _INPUT_ITEMS,
    "beta.responses.retrieve": (_OTHER_EVENTS,),
    "beta.threads.create_and_run": (_may_be_null("model"), _NO_EVENTS),
    "beta.threads.runs.create": (_may_be_null("model"), _NO_EVENTS),
    "beta.threads.runs.submit_tool_outputs": (_NO_EVENTS,),
    "chat.completions.create": (_may_be_null("top_logprobs"), _may_be_null("prediction")),
    "completions.create": (_may_be_null("prompt"), _NO_EVENTS),
    "conversations.create": _INPUT_ITEMS,
    "conversations.items.create": _INPUT_ITEMS,
    "images.generate": tuple(
        _may_be_null(name)
        for name in (
            "background",
            "model",
            "moderation",
            "output_format",
            "quality",
            "response_format",
            "size",
            "style",
        )
    ),
    "realtime.calls.accept": (_may_be_null("tracing"),),
    "realtime.calls.create": (
        Known("request", r"E3008 body\.session: .*got string", "steady does not decode parts of a form that are JSON"),
    ),
    "realtime.client_secrets.create": (
        Known(
            "request",
            r'E3012 body\.session: .*"tracing": null',
            "the document says `nullable` of it, which steady overlooks beside `anyOf`",
        ),
    ),
    "responses.compact": _INPUT_ITEMS,
    "responses.create": _INPUT_ITEMS,
    "responses.input_tokens.count": _INPUT_ITEMS,
    "responses.retrieve": (_OTHER_EVENTS,),
}
"""By method."""

OURS: Final = frozenset({"audio.speech.stream_events"})
"""Methods that only this library has, for operations of others: they have no raw form."""

UNDOCUMENTED: Final[dict[str, str]] = dict.fromkeys(
    (
        "beta.realtime.sessions.update",
        "conversations.items.update",
        "realtime.calls.list",
        "realtime.calls.retrieve",
        "realtime.calls.update",
        "responses.input_items.create",
        "responses.input_items.delete",
        "responses.input_tokens.create",
        "responses.input_tokens.delete",
    ),
    "users know the name from the library's documentation; the API's document has no such operation",
)
"""Methods whose operation is in no document, with the reason why they are there."""

MOVED: Final = frozenset({("POST", "/evals/{}/runs/{}")})
"""Operations that the document still has at a place where they were. An overlay knows where they are now."""

OF_THE_CALLERS_TYPE: Final = frozenset({"chat.completions.parse", "responses.parse"})
"""Methods that send what `create` sends, and read answers by a type of the caller's, which the document cannot know."""
