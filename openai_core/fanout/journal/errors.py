"""What can be wrong with a journal."""

from __future__ import annotations

from ...errors import OpenAIError

__all__ = ["InputChangedError", "JournalError", "JournalExistsError", "JournalFullError", "JournalLockedError"]


class JournalError(OpenAIError):
    """The results file, or what is kept beside it, cannot be used."""


class JournalLockedError(JournalError):
    """Another process writes this results file."""


class JournalExistsError(JournalError):
    """There are results already, and nobody said what to do with them."""


class JournalFullError(JournalError):
    """The disk is full, or a quota or a limit of sizes is reached. The file ends with its last whole line."""


class InputChangedError(JournalError):
    """The requests are not those of the run that is to be resumed."""
