"""The event stream decoder, alone: what the standard says, every way of cutting, and its limits."""

from __future__ import annotations

import pickle
import re
from dataclasses import dataclass
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from openai_core.http.sse import EventStreamDecoder, EventTooLargeError, ServerSentEvent

Simple = tuple[str | None, str, str | None, int | None]


# A slow reference that follows the standard's text line by line, on text instead of bytes.


@dataclass
class Buffers:
    data: str = ""
    event: str = ""
    retry: int | None = None


def reference(stream: bytes) -> list[Simple]:
    """Interpret a whole stream as the standard describes it."""
    text = stream.decode("utf-8", "replace")
    text = text.removeprefix("\ufeff")
    lines = re.split("\r\n|\r|\n", text)[:-1]  # what follows the last line end is not a line
    events: list[Simple] = []
    last_id = ""
    buffers = Buffers()
    for line in lines:
        if line == "":
            if buffers.data != "":
                events.append((buffers.event or None, buffers.data[:-1], last_id or None, buffers.retry))
            buffers = Buffers()
        elif line.startswith(":"):
            continue
        else:
            field, colon, value = line.partition(":")
            if colon and value.startswith(" "):
                value = value[1:]
            if field == "event":
                buffers.event = value
            elif field == "data":
                buffers.data += value + "\n"
            elif field == "id" and "\0" not in value:
                last_id = value
            elif field == "retry" and re.fullmatch("[0-9]{1,15}", value):
                buffers.retry = int(value)
    return events


def simple(events: list[ServerSentEvent]) -> list[Simple]:
    return [(e.event, e.data, e.id, e.retry) for e in events]


def decode(*chunks: bytes) -> list[Simple]:
    decoder = EventStreamDecoder()
    events = [event for chunk in chunks for event in decoder.feed(chunk)]
    decoder.eof()
    return simple(events)


def cut(stream: bytes, places: list[int]) -> list[bytes]:
    edges = [0, *sorted({p for p in places if p < len(stream)}), len(stream)]
    return [stream[a:b] for a, b in pairwise(edges)]


LINES = st.sampled_from(
    [
        "",
        'data: {"delta":"a"}',
        "data: a\u2028b\u2029c\u0085d\x0b\x0c\x1c",
        "data: déjà vu 😀",
        "data:x",
        "data",
        "data:",
        "data:  two spaces",
        "data: a: b",
        "event: response.output_text.delta",
        "event:x",
        "event",
        "id: 7",
        "id",
        "id: a\0b",
        "retry: 3000",
        "retry: 3s",
        "retry: ٣",
        "retry: " + "9" * 5000,
        ": ping",
        ":",
        "unknown: field",
        " data: not a field",
        "DATA: not a field",
        "\ufeffdata: a mark that is not at the start",
    ]
)
STREAMS = st.builds(
    lambda bom, lines, tail: bom + b"".join(line.encode() + end for line, end in lines) + tail,
    st.sampled_from([b"", b"\xef\xbb\xbf", b"\xef\xbb", b"\xef\xbb\xbf\xef\xbb\xbf"]),
    st.lists(
        st.tuples(LINES, st.sampled_from([b"\n", b"\n\n", b"\r\n", b"\r\n\r\n", b"\r", b"\r\r", b"\n\n\n"])),
        max_size=12,
    ),
    st.sampled_from([b"", b"data: cut", b"\xf0\x9f\x98", b"da", b":"]),
)
PLACES = st.lists(st.integers(0, 400), max_size=30)


@settings(max_examples=200)
@given(STREAMS | st.binary(max_size=60), PLACES)
@example(b"\xef\xbb\xbfdata: a\r\n\r\n", [1, 2, 3, 10, 11, 12, 13])
def test_any_cutting_gives_what_the_standard_says(stream: bytes, places: list[int]) -> None:
    """However the bytes arrive, the events are those of the reference."""
    assert decode(*cut(stream, places)) == reference(stream)


@settings(max_examples=200)
@given(STREAMS, PLACES)
def test_feed_data_agrees_with_feed(stream: bytes, places: list[int]) -> None:
    """The fast method gives the names and data of the same events."""
    decoder = EventStreamDecoder()
    pairs = [pair for chunk in cut(stream, places) for pair in decoder.feed_data(chunk)]
    expected = [(event or "", data) for event, data, _, _ in reference(stream)]
    assert [(name.decode("utf-8", "replace"), data.decode("utf-8", "replace")) for name, data in pairs] == expected


COMMON = st.lists(
    st.sampled_from(
        [
            b'data: {"a":1}\n\n',
            b'event: response.output_text.delta\ndata: {"b":2}\n\n',
            b"data: [DONE]\n\n",
            b"event: x\n\n",
            b"data: a\ndata: b\n\n",
            b"event: x\ndata: a\ndata: b\n\n",
            b": ping\n\n",
            b"event: x\nid: 1\n\n",
            b"event: x\nid: 1\ndata: a\n\n",
            b"data: a\nid: 2\n\n",
            b"\n",
        ]
    ),
    max_size=8,
)


@settings(max_examples=200)
@given(COMMON, PLACES)
def test_rare_shapes_are_decoded_among_common_ones(events: list[bytes], places: list[int]) -> None:
    """Nothing slips through the short cuts for the common shapes."""
    stream = b"".join(events)
    decoder = EventStreamDecoder()
    pairs = [pair for chunk in cut(stream, places) for pair in decoder.feed_data(chunk)]
    assert pairs == [((event or "").encode(), data.encode()) for event, data, _, _ in reference(stream)]


@settings(max_examples=200)
@given(st.lists(COMMON.map(b"".join), max_size=8))
def test_common_shapes_that_come_one_by_one(chunks: list[bytes]) -> None:
    """The short cut for a chunk that is exactly one event takes nothing else for one."""
    decoder = EventStreamDecoder()
    pairs = [pair for chunk in chunks for pair in decoder.feed_data(chunk)]
    assert pairs == [((event or "").encode(), data.encode()) for event, data, _, _ in reference(b"".join(chunks))]


@pytest.mark.parametrize(
    ("chunk", "pairs"),
    [
        (b"data: a\n\n", [(b"", b"a")]),
        (b"data: \n\n", [(b"", b"")]),
        (b"event: x\ndata: a\n\n", [(b"x", b"a")]),
        (b"event: x\nid: 1\n\n", []),
        (b"event: x\n\n\n", []),
        (b"event: x\n\n", []),
        (b"data: a\ndata: b\n\n", [(b"", b"a\nb")]),
        (b"data: a\nevent: x\n\n", [(b"x", b"a")]),
        (b"data: a\n\n\n", [(b"", b"a")]),
        (b"retry: 3\n\n", []),
    ],
)
def test_a_chunk_in_mid_stream(chunk: bytes, pairs: list[tuple[bytes, bytes]]) -> None:
    decoder = EventStreamDecoder()
    decoder.feed_data(b": hello\n\n")
    assert decoder.feed_data(chunk) == pairs
    assert decoder.eof() == b""


def test_every_single_cut_of_a_stream() -> None:
    """Two pieces, cut at each byte: inside characters, line ends, the byte order mark."""
    stream = (
        "\ufeff: hello\r\n\r\nevent: é\r\ndata: 😀\u2028\r\ndata: 2\r\n\r\n"
        "data: x\r\rid: 1\rdata: y\n\ndata: z\n\nretry: 5\n\n"
    ).encode()
    whole = decode(stream)
    assert whole == [
        ("é", "😀\u2028\n2", None, None),
        (None, "x", None, None),
        (None, "y", "1", None),
        (None, "z", "1", None),
    ]
    for place in range(len(stream)):
        assert decode(stream[:place], stream[place:]) == whole
    assert decode(*(stream[i : i + 1] for i in range(len(stream)))) == whole


@pytest.mark.parametrize(
    ("stream", "events"),
    [
        (b"data: a\n\n", [(None, "a", None, None)]),
        (b"data\n\n", [(None, "", None, None)]),
        (b"data\ndata\n\n", [(None, "\n", None, None)]),
        (b"event: only a name\n\n", []),
        (b"id: 1\n\ndata: a\n\n", [(None, "a", "1", None)]),
        (b"id: 1\ndata: a\n\nid\ndata: b\n\n", [(None, "a", "1", None), (None, "b", None, None)]),
        (b"event: x\n\ndata: a\n\n", [(None, "a", None, None)]),
        (b"event: x\nevent: y\ndata: a\n\n", [("y", "a", None, None)]),
        (b"retry: 10\ndata: a\n\n", [(None, "a", None, 10)]),
        (b"data: \xff\n\n", [(None, "\ufffd", None, None)]),
        (b"data: a\n", []),
        (b"data: a", []),
        (b"\n\n\n", []),
        (b"", []),
    ],
)
def test_a_stream_is_decoded_into_its_events(stream: bytes, events: list[Simple]) -> None:
    assert decode(stream) == events


@pytest.mark.parametrize(
    ("stream", "rest"),
    [
        (b"", b""),
        (b"data: a\n\n", b""),
        (b"data: a\r\n\r\n", b""),
        (b"data: a\r\n\r", b""),
        (b"data: a\n\n: ping\n", b""),
        (b"data: a\n\n: pi", b""),
        (b"data: a\n", b"data: a\n"),
        (b"data: a\n\nda", b"da"),
        (b"\xef\xbb", b"\xef\xbb"),
        (b"\xef\xbb\xbf", b""),
        (b"\n\n\n", b""),
    ],
)
def test_eof_gives_the_event_that_was_cut_off(stream: bytes, rest: bytes) -> None:
    """A stream that ends inside an event can be told from one that ends between two."""
    for pieces in ([stream], [stream[i : i + 1] for i in range(len(stream))]):
        decoder = EventStreamDecoder()
        for piece in pieces:
            decoder.feed(piece)
        assert decoder.eof() == rest
        assert decoder.eof() == b""


def test_feeding_after_the_end_is_an_error() -> None:
    decoder = EventStreamDecoder()
    decoder.eof()
    with pytest.raises(RuntimeError, match=r"^this event stream has ended; feed\(\) after eof\(\) needs a new"):
        decoder.feed(b"data: a\n\n")
    with pytest.raises(RuntimeError, match=r"^this event stream has ended"):
        decoder.feed_data(b"data: a\n\n")


@settings(max_examples=100)
@given(st.lists(st.integers(1, 20), min_size=1, max_size=6), PLACES, st.booleans(), st.sampled_from([b"\n", b"\r\n"]))
def test_an_event_over_the_limit_is_an_error_after_those_before_it(
    sizes: list[int], places: list[int], fast: bool, end: bytes
) -> None:
    """The limit holds for every event alike, whichever way it comes, and loses none that came before."""
    limit = 6 + 14
    stream = b"".join(b"data: " + b"x" * size + end + end for size in [*sizes, 15, 1])
    expected = []
    for size in [*sizes, 15]:
        if size > 14:
            break
        expected.append(b"x" * size)
    decoder = EventStreamDecoder(max_event_bytes=limit)
    seen: list[bytes] = []

    def decode_all() -> None:
        for chunk in cut(stream, places):
            if fast:
                seen.extend(data for _, data in decoder.feed_data(chunk))
            else:
                seen.extend(event.raw for event in decoder.feed(chunk))
        decoder.eof()

    with pytest.raises(EventTooLargeError, match="an event of more than 20 bytes; ResponseLimits"):
        decode_all()
    assert seen == expected
    for call in (lambda: decoder.feed(b"\n\n"), lambda: decoder.feed_data(b""), decoder.eof):
        with pytest.raises(EventTooLargeError):
            call()
    assert repr(decoder) == "<EventStreamDecoder failed, at most 20 bytes an event>"


@pytest.mark.parametrize("stream", [b"data: 12\n\n\n\n\ndata: 34\n\n", b"\n\n\ndata: 12\n\n\ndata: 34\n\n\n"])
def test_blank_lines_do_not_count_towards_the_limit(stream: bytes) -> None:
    for place in range(len(stream)):
        decoder = EventStreamDecoder(max_event_bytes=8)
        assert [e.data for piece in (stream[:place], stream[place:]) for e in decoder.feed(piece)] == ["12", "34"]


def test_a_line_that_never_ends_is_an_error_once_it_passes_the_limit() -> None:
    """The decoder does not hold back more than it was allowed to."""
    decoder = EventStreamDecoder(max_event_bytes=1000)
    for _ in range(100):
        decoder.feed_data(b"data: 1234")
    with pytest.raises(EventTooLargeError) as caught:
        decoder.feed_data(b"5")
    assert caught.value.limit == 1000
    assert pickle.loads(pickle.dumps(caught.value)).limit == 1000


def test_a_long_event_in_small_pieces_costs_its_length() -> None:
    """A search that began again at every piece would take minutes here."""
    decoder = EventStreamDecoder()
    piece = b"x" * 500
    decoder.feed_data(b"data: ")
    for _ in range(20_000):
        assert decoder.feed_data(piece) == []
    ((name, data),) = decoder.feed_data(b"\n\n")
    assert (name, len(data)) == (b"", 10_000_000)


def test_the_decoder_tells_its_state() -> None:
    decoder = EventStreamDecoder(max_event_bytes=64)
    decoder.feed(b"id: 4\nretry: 100\ndata: a\n\ndata")
    assert (decoder.last_event_id, decoder.retry) == ("4", 100)
    assert repr(decoder) == "<EventStreamDecoder 4 bytes held, at most 64 bytes an event>"
    decoder.eof()
    assert repr(decoder) == "<EventStreamDecoder finished, at most 64 bytes an event>"


def test_a_limit_below_one_is_refused() -> None:
    with pytest.raises(ValueError, match="max_event_bytes must be 1 or more; got 0"):
        EventStreamDecoder(max_event_bytes=0)


def test_an_event_as_users_see_it() -> None:
    event = ServerSentEvent(event="delta", data='{"a": [1, "é"]}', id="3", retry=5)
    assert (event.event, event.data, event.id, event.retry) == ("delta", '{"a": [1, "é"]}', "3", 5)
    assert event.raw == '{"a": [1, "é"]}'.encode()
    assert event.json() == {"a": [1, "é"]}
    assert repr(event) == """ServerSentEvent(event='delta', data='{"a": [1, "é"]}', id='3', retry=5)"""
    assert event == ServerSentEvent(event="delta", data=event.raw, id="3", retry=5)
    assert event != ServerSentEvent(event="delta")
    assert event != "delta"
    assert ServerSentEvent().data == ""
    with pytest.raises(ValueError, match="Expecting value"):
        ServerSentEvent(data="no").json()
