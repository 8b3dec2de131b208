"""What a call with wrong parameters is told. Loaded at the first of them."""

from __future__ import annotations

from collections.abc import Sequence, Set

from .suggestions import joined_faults, nearest_parameter

__all__ = ["wrong_forms", "wrong_names"]


def wrong_names(method: str, unknown: Set[str], missing: Set[str], known: Set[str]) -> TypeError:
    """The error for parameters that a method does not have, and for those that it lacks.

    Args:
        method: as users write it after the client.
        unknown: names that it was given and does not have.
        missing: names that it needs and was not given.
        known: names that it has, the options of every call included.
    """
    faults = [_unknown(method, name, known) for name in sorted(unknown)]
    # What was suggested for another name is missing because of it, and needs no second mention.
    needed = [repr(name) for name in sorted(missing) if not any(each.endswith(f"{name!r}?") for each in faults)]
    if needed:
        faults.append(f"needs {' and '.join(needed)}")
    return _marked(TypeError(f"{method}() {joined_faults(faults, 'it')}"))


def wrong_forms(method: str, forms: Sequence[tuple[Set[str], Set[str]]], given: Set[str]) -> TypeError:
    """The error for parameters of which no form has all, or that are too few for every form that has them.

    Args:
        method: as users write it after the client.
        forms: the names that each form has, and those that it needs.
        given: the names that were given.
    """
    fitting = [required for known, required in forms if given <= known]
    if not fitting:
        takes = dict.fromkeys(" and ".join(map(repr, sorted(given & known))) for known, _ in forms if given & known)
        return _marked(TypeError(f"{method}() takes {', or '.join(takes)}, not all of them together"))
    needs = dict.fromkeys(" and ".join(map(repr, sorted(required - given))) for required in fitting)
    return _marked(TypeError(f"{method}() needs {', or '.join(needs)}"))


def _unknown(method: str, name: str, known: Set[str]) -> str:
    hint = nearest_parameter(method, name, known)
    if hint is None and "extra_body" in known:
        hint = "to send it all the same, put it in extra_body or extra_query"
    return f"has no parameter {name!r}{f'; {hint}' if hint else ''}"


def _marked(error: TypeError) -> TypeError:
    """Mark an error for `endpoint.shorten`."""
    error.__dict__["wrong_call"] = True
    return error
