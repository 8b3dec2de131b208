"""How models look at a prompt and in notebooks: one line, a tree, or HTML. Everything that a server sent is escaped."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final, cast

from .state import shown_fields

__all__ = ["html_of_answer", "html_of_page", "pretty", "summary_of"]

_TEXT: Final = 60
_CELL: Final = 80
_ROWS: Final = 20
_COLUMNS: Final = 6


def summary_of(model: Any) -> str:
    """One line for an answer: its id, model, why it ended, and the beginning of its text."""
    facts = [f"{name}={value!r}" for name, value in _facts(model) if value is not None]
    text = _text(model)
    if text:
        facts.append(f"text={_cut(text, _TEXT)!r}")
    return f"{type(model).__name__}({', '.join(facts)})"


def pretty(model: Any, printer: Any, cycle: bool) -> None:
    """Write the whole tree with IPython's pretty printer."""
    name = type(model).__name__
    with printer.group(4, f"{name}(", ")"):
        if cycle:
            printer.text("...")
            return
        for n, (field, value) in enumerate(shown_fields(model)):
            if n:
                printer.text(",")
                printer.breakable()
            else:
                printer.breakable("")
            printer.text(f"{field}=")
            printer.pretty(value)


def html_of_answer(model: Any) -> str:
    """HTML of an answer that holds a text."""
    rows = "".join(
        f"<tr><th>{_escaped(name)}</th><td>{_escaped(value)}</td></tr>"
        for name, value in [*_facts(model), *_usage(model)]
        if value is not None
    )
    text = _text(model)
    body = "" if not text else f'<pre style="white-space: pre-wrap">{_escaped(text)}</pre>'
    return f"<table><caption>{_escaped(type(model).__name__)}</caption>{rows}</table>{body}"


def html_of_page(page: Any) -> str:
    """HTML of a page: a row for each of its first items."""
    items = page.items_of_page()
    shown = items[:_ROWS]
    rows = [dict(shown_fields(item)) if hasattr(item, "to_dict") else {"item": item} for item in shown]
    plain = [name for row in rows for name, value in row.items() if isinstance(value, str | int | float)]
    columns = list(dict.fromkeys(plain))[:_COLUMNS]
    head = "".join(f"<th>{_escaped(name)}</th>" for name in columns)
    body = "".join(
        "<tr>" + "".join(f"<td>{_escaped(_cut(str(row.get(name, '')), _CELL))}</td>" for name in columns) + "</tr>"
        for row in rows
    )
    hidden = f", {len(items) - _ROWS} of them not shown" if len(items) > _ROWS else ""
    more = "; more pages follow" if page.has_next_page() else ""
    count = "1 item" if len(items) == 1 else f"{len(items)} items"
    caption = f"{type(page).__name__}: {count}{hidden}{more}"
    return f"<table><caption>{_escaped(caption)}</caption><tr>{head}</tr>{body}</table>"


def _facts(model: Any) -> Iterator[tuple[str, Any]]:
    yield "id", getattr(model, "id", None)
    yield "model", getattr(model, "model", None)
    choices: Any = getattr(model, "choices", None)
    if isinstance(choices, list) and choices:
        yield "finish_reason", getattr(_first(cast("list[Any]", choices)), "finish_reason", None)  # type: ignore[redundant-cast]
    yield "status", getattr(model, "status", None)


def _usage(model: Any) -> Iterator[tuple[str, Any]]:
    total = getattr(getattr(model, "usage", None), "total_tokens", None)
    yield "total_tokens", total


def _text(model: Any) -> str | None:
    """The text of an answer; None if it has none. A server may have sent anything in its place."""
    choices: Any = getattr(model, "choices", None)
    if isinstance(choices, list):
        first = _first(cast("list[Any]", choices))  # type: ignore[redundant-cast]
        found = getattr(getattr(first, "message", None), "content", getattr(first, "text", None))
    else:
        try:
            found = getattr(model, "output_text", None)
        except Exception:  # computed of output that has another shape
            found = None
    return found if isinstance(found, str) else None


def _first(items: list[Any]) -> Any:
    return items[0] if items else None


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[:most]}…"


def _escaped(value: object) -> str:
    from html import escape

    return escape(str(value))
