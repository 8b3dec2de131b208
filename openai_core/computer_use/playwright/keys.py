"""The names of keys that models use, as Playwright has them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

__all__ = ["key_name", "key_names"]

_NAMES: Final = {
    "alt": "Alt",
    "arrowdown": "ArrowDown",
    "arrowleft": "ArrowLeft",
    "arrowright": "ArrowRight",
    "arrowup": "ArrowUp",
    "backspace": "Backspace",
    "capslock": "CapsLock",
    "cmd": "Meta",
    "command": "Meta",
    "control": "Control",
    "ctrl": "Control",
    "del": "Delete",
    "delete": "Delete",
    "down": "ArrowDown",
    "end": "End",
    "enter": "Enter",
    "esc": "Escape",
    "escape": "Escape",
    "home": "Home",
    "insert": "Insert",
    "left": "ArrowLeft",
    "meta": "Meta",
    "option": "Alt",
    "pagedown": "PageDown",
    "pageup": "PageUp",
    "return": "Enter",
    "right": "ArrowRight",
    "shift": "Shift",
    "space": " ",
    "super": "Meta",
    "tab": "Tab",
    "up": "ArrowUp",
    "win": "Meta",
}


def key_name(name: str) -> str:
    """One key, as Playwright names it; a name that is not known as it is."""
    plain = name.lower().replace("_", "").replace("-", "") if len(name) > 1 else name
    if plain in _NAMES:
        return _NAMES[plain]
    return plain.upper() if plain[:1] == "f" and plain[1:].isdecimal() else name


def key_names(names: Iterable[str]) -> list[str]:
    """The keys of a combination, which may also come as one name with `+` between them."""
    return [key_name(part) for name in names for part in (name.split("+") if "+" in name[1:-1] else [name])]
