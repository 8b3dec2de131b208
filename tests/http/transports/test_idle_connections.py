"""Which idle connection is used and which are closed, without an event loop and with a clock of the test's own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from openai_core.http.transports.idle_connections import CHECK_AFTER, IdleConnections, PoolOrigin


class Connection:
    """A connection that can be lost, noticed or not, and counts how often it is closed."""

    def __init__(self, origin: Origin) -> None:
        self.origin = origin
        self.since = 0.0
        self.lost = False
        self.noticed = False
        self.closed = 0


class Origin(PoolOrigin[Connection]):
    pass


def _is_usable(connection: Connection, long_idle: bool) -> bool:
    return not connection.lost if long_idle else not connection.noticed


def _idle(limit: int | None = None, expiry: float | None = None) -> IdleConnections[Origin, Connection]:
    return IdleConnections(limit, expiry, _is_usable)


def _origin(idle: IdleConnections[Origin, Connection], prefix: str = "http://a") -> Origin:
    return idle.add_origin(prefix, Origin())[0]


PREFIXES: Final = st.sampled_from(["http://a", "http://a", "http://b", "https://a"])
STEPS: Final = st.sampled_from([0.0, CHECK_AFTER / 2, CHECK_AFTER, 0.3, 1.0, 4.9999, 5.0, 60.0]) | st.floats(0, 10)


class Pool(RuleBasedStateMachine):
    """What a transport does with its connections, in any order."""

    @initialize(
        limit=st.sampled_from([3, 2, 1, None, 0]),
        expiry=st.sampled_from([5.0, 1.0, 0.1, None, 0]),
        origins=st.integers(1, 3),
        routes=st.integers(1, 4),
    )
    def start(self, limit: int | None, expiry: float | None, origins: int, routes: int) -> None:
        self.idle = _idle(limit, expiry)
        self.idle.max_origins = origins
        self.idle.max_routes = routes
        self.now = 1000.0
        self.limit = float("inf") if limit is None else limit
        self.expiry = float("inf") if expiry is None else expiry
        self.keeps = limit != 0 and expiry != 0
        self.is_closed = False
        self.busy: list[Connection] = []
        self.unused: list[Connection] = []
        self.closed: list[Connection] = []

    def _expired(self, connection: Connection) -> bool:
        return connection.since + self.expiry <= self.now

    def _close(self, connections: Sequence[Connection]) -> None:
        for connection in connections:
            connection.closed += 1
            assert connection.closed == 1
            self.unused.remove(connection)
            self.closed.append(connection)

    @rule(seconds=STEPS)
    def wait(self, seconds: float) -> None:
        self.now += seconds

    @rule(prefix=PREFIXES, path=st.sampled_from(["/", "/x"]), count=st.integers(1, 4))
    def send(self, prefix: str, path: str, count: int) -> None:
        """Requests at the same time, whose responses are not received yet."""
        for _ in range(count):
            self._send(prefix, path)

    @rule(prefix=PREFIXES, path=st.sampled_from(["/", "/x"]), count=st.integers(1, 4))
    def send_and_receive(self, prefix: str, path: str, count: int) -> None:
        self.send(prefix, path, count)
        self.receive(count, last=True)

    def _send(self, prefix: str, path: str) -> None:
        """Take an idle connection to an origin, or open one."""
        url = prefix + path
        route = self.idle.routes.get(url)
        if route is None:
            known = self.idle.origins.get(prefix)
            made = Origin()
            origin, dead = self.idle.add_origin(prefix, made)
            assert origin is (known or made)
            self._close(dead)
            route = self.idle.add_route(url, origin, path)
            assert route == (origin, path)
        origin, target = route
        assert target == path
        assert not origin.evicted
        usable = [
            each
            for each in self.unused
            if each.origin is origin
            and not self._expired(each)
            and _is_usable(each, self.now - each.since >= CHECK_AFTER)
        ]
        connection, dead = self.idle.take(origin, self.now)
        if connection is None:
            assert not usable
            connection = Connection(origin)
        else:
            assert not self._expired(connection)
            assert connection is usable[-1], "the one that was used last is the least likely to be stale"
            self.unused.remove(connection)
        for each in dead:
            assert each.origin is origin
            assert self._expired(each) or each.lost
        self._close(dead)
        self.busy.append(connection)

    @rule(count=st.integers(1, 4), last=st.booleans())
    def receive(self, count: int, last: bool) -> None:
        """Responses are received to their ends."""
        for _ in range(min(count, len(self.busy))):
            self._put(self.busy.pop(-1 if last else 0))

    def _put(self, connection: Connection) -> None:
        connection.since = self.now
        fresh = [each for each in self.unused if not self._expired(each)]
        self.unused.append(connection)
        dead = self.idle.put(connection.origin, connection, self.now)
        self._close(dead)
        has_room = self.keeps and not self.is_closed and len(fresh) < self.limit
        assert (connection in self.unused) == (has_room and not connection.origin.evicted)
        for each in dead:
            assert each is connection or each not in fresh

    @rule(last=st.booleans(), noticed=st.booleans())
    def lose(self, last: bool, noticed: bool) -> None:
        """A server closes a connection."""
        if not self.unused:
            return
        connection = self.unused[-1 if last else 0]
        connection.lost = True
        connection.noticed = connection.noticed or noticed

    @rule(how=st.sampled_from(["expire", "expire", "closed", "closed", "all", "for good"]))
    def remove(self, how: str) -> None:
        if how == "expire":
            expected = [each for each in self.unused if self._expired(each)]
            dead = self.idle.expire(self.now)
        elif how == "closed":
            expected = [each for each in self.unused if each.noticed]
            dead = self.idle.remove(lambda connection: connection.noticed)
        else:
            expected = self.unused
            dead = self.idle.clear() if how == "all" else self.idle.close()
            self.is_closed = self.is_closed or how == "for good"
        assert sorted(map(id, dead)) == sorted(map(id, expected))
        self._close(dead)

    @rule(connections=st.integers(1, 6))
    def reserve(self, connections: int) -> None:
        self.idle.reserve(connections)
        self.limit = max(self.limit, connections)

    @invariant()
    def no_connection_is_lost(self) -> None:
        held = [connection for origin in self.idle.origins.values() for connection, _ in origin.idle]
        assert sorted(map(id, held)) == sorted(map(id, self.unused))
        assert self.idle.count == len(held)
        assert not any(each.closed for each in self.busy)

    @invariant()
    def no_more_are_kept_than_allowed(self) -> None:
        assert self.idle.count <= (self.limit if self.keeps and not self.is_closed else 0)
        assert len(self.idle.origins) <= self.idle.max_origins
        assert len(self.idle.routes) <= self.idle.max_routes

    @invariant()
    def expiry_is_announced(self) -> None:
        for each in self.unused:
            assert self.idle.next_expiry <= each.since + self.expiry

    def teardown(self) -> None:
        if hasattr(self, "idle"):
            self._close(self.idle.close())
            assert all(each.closed == 1 for each in self.closed)
            assert not self.unused


TestPool = Pool.TestCase


def _keep(idle: IdleConnections[Origin, Connection], origin: Origin, now: float) -> Connection:
    connection = Connection(origin)
    assert connection not in idle.put(origin, connection, now)
    return connection


def test_the_connection_that_was_used_last_is_used_first() -> None:
    idle = _idle()
    origin = _origin(idle)
    first, second = _keep(idle, origin, 1), _keep(idle, origin, 2)
    assert idle.take(origin, 3) == (second, ())
    assert idle.take(origin, 3) == (first, ())
    assert idle.take(origin, 3) == (None, ())


@pytest.mark.parametrize(
    ("age", "is_checked"), [(0, False), (CHECK_AFTER - 0.01, False), (CHECK_AFTER, True), (4, True)]
)
def test_a_connection_is_checked_once_it_was_idle_for_a_quarter_of_a_second(age: float, is_checked: bool) -> None:
    checks: list[bool] = []

    def is_usable(_: Connection, long_idle: bool) -> bool:
        checks.append(long_idle)
        return True

    idle: IdleConnections[Origin, Connection] = IdleConnections(None, 5, is_usable)
    origin = _origin(idle)
    connection = _keep(idle, origin, 100)
    assert idle.take(origin, 100 + age) == (connection, ())
    assert checks == [is_checked]


def test_dead_connections_before_a_usable_one_are_to_be_closed() -> None:
    idle = _idle()
    origin = _origin(idle)
    usable, *dead = [_keep(idle, origin, 0) for _ in range(3)]
    for each in dead:
        each.lost = each.noticed = True
    assert idle.take(origin, 0) == (usable, dead[::-1])


def test_a_connection_expires_at_its_time_and_not_before() -> None:
    idle = _idle(expiry=5)
    origin = _origin(idle)
    connection = _keep(idle, origin, 0)
    assert (idle.next_expiry, idle.expire(4.99), idle.expire(5)) == (5, [], [connection])
    assert idle.next_expiry == float("inf")
    connection = _keep(idle, origin, 10)
    assert idle.take(origin, 15) == (None, [connection]), "nor is it used at that time"


def test_the_next_expiry_is_the_first_over_all_origins() -> None:
    idle = _idle(expiry=5)
    for at, prefix in ((0, "http://a"), (1, "http://b")):
        _keep(idle, _origin(idle, prefix), at)
    assert (idle.expire(4), idle.next_expiry) == ([], 5)


def test_nothing_is_kept_after_closing() -> None:
    idle = _idle()
    idle.close()
    origin = _origin(idle)
    connection = Connection(origin)
    assert idle.put(origin, connection, 0) == [connection]


def test_expired_connections_of_other_origins_make_room() -> None:
    """Else those of an origin that is no longer used would keep others from being kept."""
    idle = _idle(limit=1, expiry=5)
    old = _keep(idle, _origin(idle, "http://a"), 0)
    other = _origin(idle, "http://b")
    connection = Connection(other)
    assert idle.put(other, connection, 5) == [old]
    assert idle.take(other, 6) == (connection, ())


def test_expired_connections_are_returned_with_one_that_is_not_kept() -> None:
    idle = _idle(expiry=5)
    origin = _origin(idle)
    old, forgotten = _keep(idle, origin, 0), Origin()
    forgotten.evicted = True
    connection = Connection(forgotten)
    assert idle.put(forgotten, connection, 5) == [old, connection]


def test_what_is_removed_is_not_used() -> None:
    idle = _idle()
    origin = _origin(idle)
    kept, closed = _keep(idle, origin, 0), _keep(idle, origin, 0)
    assert idle.remove(lambda connection: connection is closed) == [closed]
    assert idle.take(origin, 0) == (kept, ())


@pytest.mark.parametrize("settings", [{"limit": 0}, {"expiry": 0}])
def test_reserving_keeps_none_where_none_may_be_kept(settings: dict[str, int]) -> None:
    idle = _idle(**settings)
    idle.reserve(5)
    origin = _origin(idle)
    connection = Connection(origin)
    assert idle.put(origin, connection, 0) == [connection]


def _forget(idle: IdleConnections[Origin, Connection]) -> Sequence[Connection]:
    return idle.add_origin("http://b", Origin())[1]


@pytest.mark.parametrize("forget", [_forget, IdleConnections[Origin, Connection].close])
def test_connections_of_a_forgotten_origin_are_not_kept(
    forget: Callable[[IdleConnections[Origin, Connection]], Sequence[Connection]],
) -> None:
    idle = _idle()
    idle.max_origins = 1
    origin = _origin(idle)
    idle.add_route("http://a/x", origin, "/x")
    unused, busy = _keep(idle, origin, 0), Connection(origin)
    assert forget(idle) == [unused]
    assert idle.put(origin, busy, 1) == [busy]
    assert idle.add_route("http://a/x", origin, "/x") == (origin, "/x")
    assert not idle.routes, "later requests to the URL need an origin whose connections are kept"


def test_the_first_of_two_callers_who_add_an_origin_decides() -> None:
    idle = _idle()
    idle.max_origins = 1
    first = _origin(idle)
    connection = _keep(idle, first, 0)
    assert idle.add_origin("http://a", Origin()) == (first, ())
    assert idle.take(first, 1) == (connection, ())
