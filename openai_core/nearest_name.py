"""Find the name that a wrong one was probably meant to be, for error messages."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

__all__ = ["did_you_mean", "nearest_name"]

_CUT_SHORT: Final = 4
"""Letters from which on a name may be the beginning of another one."""
_MISSPELT: Final = 0.85
"""The ratio of letters in common from which on a name is another one with a slip."""
_LIKENESS: Final = 0.65
"""The least ratio of letters in common; with less, names of other things come near."""


def nearest_name(name: str, known: Iterable[str]) -> str | None:
    """The known name that is spelled most like `name`, whatever the case; None if none comes near.

    Of a name that is cut short, it is the one that begins so, if there is only one.
    """
    from difflib import get_close_matches

    by_lower: dict[str, list[str]] = {}
    for each in sorted(known):
        by_lower.setdefault(each.lower(), []).append(each)
    wanted = name.lower()
    nearest = get_close_matches(wanted, by_lower, n=1, cutoff=_MISSPELT)
    if not nearest and len(wanted) >= _CUT_SHORT:
        nearest = [each for each in by_lower if each.startswith(wanted)]
    if len(nearest) != 1:
        nearest = get_close_matches(wanted, by_lower, n=1, cutoff=_LIKENESS) or _abbreviated(wanted, by_lower)
    return get_close_matches(name, by_lower[nearest[0]], n=1, cutoff=0)[0] if nearest else None


def _abbreviated(name: str, known: Iterable[str]) -> list[str]:
    """The one name that another is short for: `rpm` for `requests_per_minute`, `id` for `file_id`."""
    found = [
        each
        for each in known
        if "_" in each
        and (name == "".join(word[:1] for word in each.split("_")) or (name == "id" and each.endswith("_id")))
    ]
    return found if len(found) == 1 else []


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """A clause to end a message about an unknown name: `; did you mean 'x'?`, or nothing if no name comes near."""
    found = nearest_name(name, known)
    return "" if found is None else f"; did you mean {found!r}?"
