"""What becomes of connections is decided by the seed, in the shares that were asked for."""

from __future__ import annotations

from collections import Counter

from .fate import CALM, Blow, Fate, Weather, fate_of


def fates(weather: Weather, seed: int, count: int = 2000) -> list[Fate]:
    return [fate_of(weather, seed, number) for number in range(count)]


def test_the_same_seed_is_the_same_network() -> None:
    assert fates(Weather(), 1) == fates(Weather(), 1)
    assert fates(Weather(), 1) != fates(Weather(), 2)


def test_each_fate_comes_as_often_as_the_weather_says() -> None:
    counts = Counter(fate.blow for fate in fates(Weather(refuse=0.1, reset=0.2, cut=0.3, stall=0.1, pause=0.1), 3))
    wanted: dict[Blow, float] = {"refuse": 0.1, "reset": 0.2, "cut": 0.3, "stall": 0.1, "pause": 0.1, "none": 0.2}
    for blow, share in wanted.items():
        assert abs(counts[blow] / 2000 - share) < 0.04, blow


def test_every_number_of_a_fate_is_within_its_range() -> None:
    weather = Weather(reach=(7, 700), slow=1, bandwidth=(10, 20), stall=0.5, stall_seconds=(3, 4), pause_seconds=(1, 2))
    for fate in fates(weather, 4):
        assert 7 <= fate.after <= 700
        assert 9.99 < fate.bandwidth < 20.01
        assert {"stall": 3, "pause": 1}.get(fate.blow, 0) <= fate.seconds <= {"stall": 4, "pause": 2}.get(fate.blow, 0)


def test_calm_weather_does_nothing() -> None:
    assert {(fate.latency, fate.jitter, fate.bandwidth, fate.blow) for fate in fates(CALM, 5)} == {
        (0, 0, float("inf"), "none")
    }
    assert fate_of(Weather(reset=1, refuse=0), 6, 1).spared().blow == "none"
