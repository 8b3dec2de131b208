"""Line charts as SVG, legible on light and on dark pages. No other package is needed for them."""

from __future__ import annotations

import math
from dataclasses import dataclass
from html import escape
from typing import Final

__all__ = ["Chart", "Series"]

_WIDTH: Final = 640
_HEIGHT: Final = 320
_LEFT: Final = 72
_RIGHT: Final = 24
_TOP: Final = 48
_BOTTOM: Final = 56
_STYLE: Final = """
  svg { background: transparent; font: 13px system-ui, sans-serif; }
  text { fill: #333; } .title { font-size: 15px; font-weight: 600; }
  .grid { stroke: #ccc; stroke-width: 1; } .line { fill: none; stroke-width: 2; } .dashed { stroke-dasharray: 6 4; }
  .c0 { stroke: #1765ad; } .c1 { stroke: #b45309; } .p0 { fill: #1765ad; } .p1 { fill: #b45309; }
  @media (prefers-color-scheme: dark) {
    text { fill: #ddd; } .grid { stroke: #555; }
    .c0 { stroke: #6cb6ff; } .c1 { stroke: #f0a860; } .p0 { fill: #6cb6ff; } .p1 { fill: #f0a860; }
  }
"""


@dataclass(frozen=True, slots=True)
class Series:
    """One line."""

    name: str
    points: tuple[tuple[float, float], ...]
    """In the order of their first numbers."""
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Chart:
    """Lines over one axis each way; the vertical one begins at 0."""

    title: str
    across: str
    """What the horizontal axis counts."""
    up: str
    """What the vertical axis counts."""
    series: tuple[Series, ...]
    logarithmic: bool = False
    """Whether the horizontal axis doubles from mark to mark; all its numbers are at least 1 then."""

    def svg(self) -> str:
        """The whole file.

        Raises:
            ValueError: there are no points.
        """
        points = [point for series in self.series for point in series.points]
        if not points:
            raise ValueError(f"the chart {self.title!r} has no points")
        marks_across = self._marks_across([x for x, _ in points])
        marks_up = _marks(0.0, max(y for _, y in points))
        first, last, top = marks_across[0], max(marks_across[-1], max(x for x, _ in points)), marks_up[-1]

        def place(x: float, y: float) -> tuple[float, float]:
            share = (self._scaled(x) - self._scaled(first)) / ((self._scaled(last) - self._scaled(first)) or 1.0)
            across = _LEFT + share * (_WIDTH - _LEFT - _RIGHT)
            return round(across, 1), round(_HEIGHT - _BOTTOM - y / top * (_HEIGHT - _TOP - _BOTTOM), 1)

        parts = [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" '
            f'aria-label="{escape(self.title)}">',
            f"<title>{escape(self.title)}</title>",
            f"<style>{_STYLE}</style>",
            f'<text class="title" x="{_LEFT}" y="22">{escape(self.title)}</text>',
        ]
        for mark in marks_up:
            x, y = place(first, mark)
            parts.append(f'<line class="grid" x1="{x}" y1="{y}" x2="{_WIDTH - _RIGHT}" y2="{y}"/>')
            parts.append(f'<text x="{_LEFT - 8}" y="{y + 4}" text-anchor="end">{_written(mark)}</text>')
        for mark in marks_across:
            x, _ = place(mark, 0.0)
            parts.append(f'<text x="{x}" y="{_HEIGHT - _BOTTOM + 20}" text-anchor="middle">{_written(mark)}</text>')
        middle = (_LEFT + _WIDTH - _RIGHT) / 2
        parts.append(f'<text x="{middle}" y="{_HEIGHT - 14}" text-anchor="middle">{escape(self.across)}</text>')
        parts.append(f'<text x="{_LEFT}" y="40">{escape(self.up)}</text>')
        for number, series in enumerate(self.series):
            parts += _line(number, series, [place(x, y) for x, y in series.points])
        return "\n".join([*parts, "</svg>", ""])

    def _scaled(self, x: float) -> float:
        return math.log2(x) if self.logarithmic else x

    def _marks_across(self, numbers: list[float]) -> list[float]:
        if not self.logarithmic:
            return _marks(min(0.0, *numbers), max(numbers))
        exponents = range(math.floor(math.log2(min(numbers))), math.ceil(math.log2(max(numbers))) + 1)
        return [float(2**exponent) for exponent in exponents]


def _line(number: int, series: Series, places: list[tuple[float, float]]) -> list[str]:
    shown = " ".join(f"{x},{y}" for x, y in places)
    dashed = " dashed" if series.dashed else ""
    x, y = _WIDTH - _RIGHT - 130 * (number + 1), 36
    return [
        f'<polyline class="line c{number % 2}{dashed}" points="{shown}"/>',
        *([] if series.dashed else [f'<circle class="p{number % 2}" cx="{x}" cy="{y}" r="2.5"/>' for x, y in places]),
        f'<line class="line c{number % 2}{dashed}" x1="{x}" y1="{y}" x2="{x + 24}" y2="{y}"/>',
        f'<text x="{x + 30}" y="{y + 4}">{escape(series.name)}</text>',
    ]


def _marks(low: float, high: float) -> list[float]:
    """Round numbers from `low` to at least `high`, about five."""
    span = (high - low) or 1.0
    step = 10.0 ** math.floor(math.log10(span / 4))
    step *= next((factor for factor in (1, 2, 5, 10) if span / (step * factor) <= 5), 10)
    begin = math.floor(low / step)
    return [round((begin + number) * step, 10) for number in range(math.ceil(high / step) - begin + 1)]


def _written(number: float) -> str:
    return f"{number:,.0f}" if number == int(number) else f"{number:g}"
