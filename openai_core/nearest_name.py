"""Find the name that a wrong one was probably meant to be, for error messages."""

from __future__ import annotations

from collections.abc import Iterable

__all__ = ["did_you_mean", "nearest_name"]


def nearest_name(name: str, known: Iterable[str]) -> str | None:
    """The known name that is spelled most like `name`, whatever the case; None if none comes near."""
    from difflib import get_close_matches

    by_lower: dict[str, list[str]] = {}
    for each in sorted(known):
        by_lower.setdefault(each.lower(), []).append(each)
    nearest = get_close_matches(name.lower(), by_lower, n=1) or _abbreviated(name, by_lower)
    return get_close_matches(name, by_lower[nearest[0]], n=1, cutoff=0)[0] if nearest else None


def _abbreviated(name: str, known: Iterable[str]) -> list[str]:
    """The one name that another is short for: `rpm` for `requests_per_minute`, `id` for `file_id`."""
    found = [
        each
        for each in known
        if "_" in each
        and (name.lower() == "".join(word[:1] for word in each.split("_")) or (name == "id" and each.endswith("_id")))
    ]
    return found if len(found) == 1 else []


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """A clause to end a message about an unknown name: `; did you mean 'x'?`, or nothing if no name comes near."""
    found = nearest_name(name, known)
    return "" if found is None else f"; did you mean {found!r}?"
