"""Why a connection failed, in words."""

from __future__ import annotations

import errno
import socket
import ssl

import pytest

from openai_core.net.errors import plain_text, reason_of


def caused(exc: BaseException, cause: BaseException) -> BaseException:
    exc.__cause__ = cause
    return exc


REFUSED = OSError(errno.ECONNREFUSED, "Connect call failed ('127.0.0.1', 9)")


@pytest.mark.parametrize(
    ("exc", "reason"),
    [
        (REFUSED, "connection refused"),
        (ConnectionResetError(errno.ECONNRESET, "Connection reset by peer"), "connection reset by peer"),
        (socket.gaierror(socket.EAI_NONAME, "Name or service not known"), "name or service not known"),
        (OSError("All connection attempts failed"), "all connection attempts failed"),
        (caused(OSError("All connection attempts failed"), REFUSED), "connection refused"),
        (caused(OSError("All failed"), ExceptionGroup("several", [REFUSED, OSError("x")])), "connection refused"),
        (caused(RuntimeError("Outer."), ValueError("inner")), "outer"),
        (caused(RuntimeError(), ValueError("Inner said.")), "inner said"),
        (ssl.SSLError(1, "[SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1006)"), "TLS error: "),
        (EOFError(), "EOFError"),
    ],
)
def test_the_reason_is_that_of_the_system(exc: BaseException, reason: str) -> None:
    """Of the innermost cause that has one; else the outermost words."""
    found = reason_of(exc)
    assert found.startswith(reason) if reason.endswith(" ") else found == reason


def test_what_the_program_was_handling_is_no_reason() -> None:
    """A context that is not a cause says nothing about the connection."""
    try:
        raise FileNotFoundError(errno.ENOENT, "no such file")
    except FileNotFoundError:
        try:
            raise OSError("Connection lost")
        except OSError as exc:
            found, context = reason_of(exc), exc.__context__
    assert isinstance(context, FileNotFoundError)
    assert found == "connection lost"


def test_of_endless_causes_the_first_ten_are_asked() -> None:
    """Causes may form a circle: libraries raise an error from one that was raised from it."""
    first, second = OSError("First said."), OSError()
    assert reason_of(caused(first, caused(second, first))) == "first said"
    exc: BaseException = REFUSED
    for _ in range(9):
        exc = caused(RuntimeError("Outer."), exc)
    assert reason_of(exc) == "connection refused"
    assert reason_of(caused(RuntimeError("Outer."), exc)) == "outer"


@pytest.mark.parametrize(
    ("message", "plain"),
    [
        ("Not enough data (received 797 of 798 bytes).", "not enough data (received 797 of 798 bytes)"),
        ("Bad status line:\n\n  b'x'\n    ^", "bad status line: b'x'"),
        ("TLS is needed", "TLS is needed"),
        ("A line is too long", "a line is too long"),
        ("x" * 500, "x" * 200),
        ("", ""),
    ],
)
def test_foreign_messages_become_clauses(message: str, plain: str) -> None:
    assert plain_text(message) == plain
