"""What tokens cost. A table that the user can replace or add to; a model that is not in it has no price."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

import msgspec

from ...wrong_calls import refuse_wrong_calls

if TYPE_CHECKING:
    from .tokens import RequestSize, Usage
from ...number_checks import SettingsMeta, checked_number

__all__ = ["Price", "Prices", "default_prices", "prices_for", "read_prices"]

_MILLION: Final = 1_000_000
_STANDARD: Final = frozenset({None, "auto", "default"})


class Price(msgspec.Struct, metaclass=SettingsMeta, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a million tokens of one model cost, in the currency of your choice. Immutable.

    Raises:
        TypeError: a price is not a number.
        ValueError: a price is negative or not finite.
    """

    input: float
    """Tokens of the input."""
    output: float = 0.0
    """Tokens of the output."""
    cached_input: float | None = None
    """Those of the input that come from the server's cache; None if they cost as much as the others."""
    batch_input: float | None = None
    """Through the Batch API; None if that price is not known."""
    batch_output: float | None = None
    """Through the Batch API; None if that price is not known."""

    def __post_init__(self) -> None:
        for name in self.__struct_fields__:
            value = getattr(self, name)
            if value is not None or name in ("input", "output"):
                checked_number(f"Price.{name}", value)

    def of(self, usage: Usage, *, batch: bool = False) -> float | None:
        """What an answer costs; None through the Batch API, if its price is not known."""
        if batch:
            if self.batch_input is None or self.batch_output is None:
                return None
            return (usage.input_tokens * self.batch_input + usage.output_tokens * self.batch_output) / _MILLION
        cached = min(usage.cached_tokens, usage.input_tokens)
        cached_price = self.input if self.cached_input is None else self.cached_input
        whole = (usage.input_tokens - cached) * self.input + cached * cached_price
        return (whole + usage.output_tokens * self.output) / _MILLION

    def most_for(self, size: RequestSize) -> float | None:
        """More than a request can cost; None if its output has no bound."""
        if size.max_output is None:
            return None
        return (size.most_input * self.input + size.max_output * self.output) / _MILLION


@refuse_wrong_calls
class Prices(Mapping[str, Price]):
    """The prices of models, by name. Immutable; `prices | {"model": Price(...)}` gives another table."""

    __slots__ = ("_prices",)

    def __init__(self, prices: Mapping[str, Price]) -> None:
        self._prices = dict(prices)

    def __getitem__(self, model: str) -> Price:
        return self._prices[model]

    def __iter__(self) -> Iterator[str]:
        return iter(self._prices)

    def __len__(self) -> int:
        return len(self._prices)

    def __or__(self, others: Mapping[str, Price]) -> Prices:
        return Prices({**self._prices, **others})

    def __repr__(self) -> str:
        return f"<Prices of {len(self)} models>"

    def of(self, size: RequestSize, usage: Usage, *, batch: bool = False) -> float | None:
        """What an answer cost; None if that is not known."""
        price = self.find(size)
        return None if price is None else price.of(usage, batch=batch)

    def cost(self, model: str | None, usage: Any) -> float | None:
        """What tokens of a model cost at the standard price; None if that is not known. For a `UsageMeter`.

        Args:
            usage: has `input_tokens`, `output_tokens` and `cached_tokens`.
        """
        price = None if model is None else self._prices.get(model)
        return None if price is None else price.of(usage)

    def find(self, size: RequestSize) -> Price | None:
        """The price of a request's tokens; None if there is none, also for a service tier of its own price."""
        if size.model is None or size.service_tier not in _STANDARD:
            return None
        return self._prices.get(size.model)


@refuse_wrong_calls
def read_prices(path: Path) -> Prices:
    """Read a table from a JSON file: `{"model": {"input": 2.0, "cached_input": 0.5, "output": 8.0}}`.

    Raises:
        OSError: the file cannot be read.
        ValueError: it is not such a table; the message says where.
    """
    try:
        return Prices(msgspec.json.decode(path.read_bytes(), type=dict[str, Price]))
    except msgspec.DecodeError as exc:
        raise ValueError(f"{path} is not a table of prices: {exc}") from None


def prices_for(base_url: str) -> Prices:
    """The prices that hold for a server: OpenAI's for its own hosts, none for others."""
    host = urlsplit(base_url).hostname or ""
    return default_prices() if host == "api.openai.com" or host.endswith(".api.openai.com") else Prices({})


@refuse_wrong_calls
@cache
def default_prices() -> Prices:
    """OpenAI's list prices, see `_TABLE`."""
    found: dict[str, Price] = {}
    for line in _TABLE.split("\n"):
        if not line:
            continue
        model, *columns = line.split()
        price, cached, output, batch_input, batch_output = (None if each == "-" else float(each) for each in columns)
        assert price is not None, model
        assert output is not None, model
        found[model] = Price(
            input=price, cached_input=cached, output=output, batch_input=batch_input, batch_output=batch_output
        )
    return Prices(found)


_TABLE: Final = """
chat-latest 5 0.5 30 - -
gpt-3.5-turbo 0.5 - 1.5 - -
gpt-3.5-turbo-0125 0.5 - 1.5 0.25 0.75
gpt-3.5-turbo-1106 1 - 2 1 2
gpt-3.5-turbo-16k 3 - 4 - -
gpt-4 30 - 60 - -
gpt-4-0613 30 - 60 15 30
gpt-4-1106-preview 10 - 30 - -
gpt-4-turbo 10 - 30 - -
gpt-4-turbo-2024-04-09 10 - 30 5 15
gpt-4.1 2 0.5 8 1 4
gpt-4.1-2025-04-14 2 0.5 8 1 4
gpt-4.1-mini 0.4 0.1 1.6 0.2 0.8
gpt-4.1-mini-2025-04-14 0.4 0.1 1.6 0.2 0.8
gpt-4.1-nano 0.1 0.025 0.4 0.05 0.2
gpt-4.1-nano-2025-04-14 0.1 0.025 0.4 0.05 0.2
gpt-4o 2.5 1.25 10 1.25 5
gpt-4o-2024-05-13 5 - 15 2.5 7.5
gpt-4o-2024-08-06 2.5 1.25 10 1.25 5
gpt-4o-2024-11-20 2.5 1.25 10 1.25 5
gpt-4o-mini 0.15 0.075 0.6 0.075 0.3
gpt-4o-mini-2024-07-18 0.15 0.075 0.6 0.075 0.3
gpt-5 1.25 0.125 10 0.625 5
gpt-5-2025-08-07 1.25 0.125 10 0.625 5
gpt-5-chat 1.25 0.125 10 - -
gpt-5-chat-latest 1.25 0.125 10 - -
gpt-5-codex 1.25 0.125 10 - -
gpt-5-mini 0.25 0.025 2 0.125 1
gpt-5-mini-2025-08-07 0.25 0.025 2 0.125 1
gpt-5-nano 0.05 0.005 0.4 0.025 0.2
gpt-5-nano-2025-08-07 0.05 0.005 0.4 0.025 0.2
gpt-5-pro 15 - 120 7.5 60
gpt-5-pro-2025-10-06 15 - 120 7.5 60
gpt-5.1 1.25 0.125 10 0.625 5
gpt-5.1-2025-11-13 1.25 0.125 10 0.625 5
gpt-5.1-chat-latest 1.25 0.125 10 - -
gpt-5.1-codex 1.25 0.125 10 - -
gpt-5.1-codex-max 1.25 0.125 10 - -
gpt-5.1-codex-mini 0.25 0.025 2 - -
gpt-5.2 1.75 0.175 14 0.875 7
gpt-5.2-2025-12-11 1.75 0.175 14 0.875 7
gpt-5.2-chat-latest 1.75 0.175 14 - -
gpt-5.2-codex 1.75 0.175 14 - -
gpt-5.2-pro 21 - 168 10.5 84
gpt-5.2-pro-2025-12-11 21 - 168 10.5 84
gpt-5.3-chat-latest 1.75 0.175 14 - -
gpt-5.3-codex 1.75 0.175 14 - -
gpt-5.4-mini 0.75 0.075 4.5 0.375 2.25
gpt-5.4-mini-2026-03-17 0.75 0.075 4.5 0.375 2.25
gpt-5.4-nano 0.2 0.02 1.25 0.1 0.625
gpt-5.4-nano-2026-03-17 0.2 0.02 1.25 0.1 0.625
o1 15 7.5 60 7.5 30
o1-2024-12-17 15 7.5 60 7.5 30
o1-pro 150 - 600 75 300
o1-pro-2025-03-19 150 - 600 75 300
o3 2 0.5 8 1 4
o3-2025-04-16 2 0.5 8 1 4
o3-mini 1.1 0.55 4.4 0.55 2.2
o3-mini-2025-01-31 1.1 0.55 4.4 0.55 2.2
o3-pro 20 - 80 10 40
o3-pro-2025-06-10 20 - 80 10 40
o4-mini 1.1 0.275 4.4 0.55 2.2
o4-mini-2025-04-16 1.1 0.275 4.4 0.55 2.2
text-embedding-3-large 0.13 - 0 0.065 0
text-embedding-3-small 0.02 - 0 0.01 0
text-embedding-ada-002 0.1 - 0 - -
text-embedding-ada-002-v2 0.1 - 0 0.05 0"""
"""US dollars for a million tokens of text in the standard tier, as published in November 2026.

Columns: model, input, cached input, output, batch input, batch output; `-` is not published. Models whose price depends
on the length of the prompt or on what else is in it are left out, as a price for them would be a guess.
"""
