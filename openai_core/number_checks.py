"""Check numbers that users give: every limit, timeout, tolerance and interval of the package."""

from __future__ import annotations

import math
from typing import Any

__all__ = ["checked_number"]


def checked_number(
    name: str,
    value: object,
    *,
    unit: str = "",
    least: float = 0,
    above: bool = False,
    most: float = math.inf,
    whole: bool = False,
    infinite: bool = False,
    hint: str = "",
) -> Any:
    """`value`, if it is a number in its range. NaN is in none, and infinity only where it is allowed.

    Args:
        name: what the number is, for messages.
        value: what the user gave.
        unit: what it counts, for messages, such as `seconds`.
        least: the smallest number allowed.
        above: whether it must be larger than `least`.
        most: the largest number allowed.
        whole: whether it must be an `int`; where infinity is allowed, a float without a fraction will do.
        infinite: whether `math.inf` is allowed.
        hint: what else would work, for messages, such as `None is no limit`.

    Raises:
        TypeError: it is not a number, or not an `int` where only those will do.
        ValueError: it is not in its range.
    """
    if isinstance(value, bool) or not isinstance(value, int | float):
        wrong: type[Exception] = TypeError
    elif value == math.inf:
        if infinite:
            return value
        wrong = ValueError
    elif not (value > least if above else least <= value) or value > most:
        wrong = ValueError
    elif not whole or isinstance(value, int) or (infinite and value.is_integer()):
        return value
    else:
        wrong = ValueError if infinite else TypeError
    kind = "whole number" if whole else "number" if infinite or most != math.inf else "finite number"
    allowed = f"{least:g} or more"
    if above:
        allowed = f"above {least:g}"
    elif most != math.inf:
        allowed = f"between {least:g} and {most:g}"
    raise wrong(
        f"{name} must be a {kind}{f' of {unit}' if unit else ''}, {allowed}{', or math.inf' if infinite else ''}; "
        f"got {value!r}{f'; {hint}' if hint else ''}"
    )
