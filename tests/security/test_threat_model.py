"""Each line of SECURITY.md has tests, and each test that is named for one exists."""

from __future__ import annotations

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent

TESTS: dict[str, list[str]] = {
    "A path parameter is one segment.": ["resources/test_parameters.py::test_path_parameter_stays_one_segment"],
    "No header injection.": [
        "calls/test_prepare.py::test_bad_headers_are_refused",
        "http/forms/test_multipart.py::test_no_header_can_be_injected",
        "reliability/test_kept_secrets.py::test_headers_that_the_transport_writes_are_refused",
    ],
    "Credentials stay with their origin.": [
        "http/test_pipeline.py::test_redirect_to_another_origin_carries_nothing",
        "http/test_pipeline.py::test_body_never_goes_to_another_origin",
        "http/test_redirect.py::test_the_query_does_not_reach_another_origin",
        "http/test_redirect.py::test_where_a_redirect_may_not_lead",
    ],
    "Absolute URLs get nothing that the client was configured with.": [
        "client/test_client.py::test_credentials_stay_with_their_origin",
        "reliability/test_kept_secrets.py::test_nothing_that_was_configured_goes_to_another_origin",
    ],
    "Certificates are verified": [
        "http/transports/test_tls.py::test_unknown_authority_is_refused",
        "http/transports/test_tls.py::test_certificate_for_another_host_is_refused",
    ],
    "An id of a server is one segment.": ["streaming/test_resume.py::test_an_id_is_one_segment"],
    "Sizes are limited.": [
        "http/test_hostile.py::test_limits_name_themselves_and_are_not_retried",
        "http/test_hostile.py::test_an_endless_event_is_an_error",
        "http/test_hostile.py::test_json_has_a_limit_of_its_own",
        "http/test_hostile.py::test_json_may_not_grow_a_hundredfold",
        "http/test_hostile.py::test_events_may_not_grow_a_hundredfold",
    ],
    "Depth is limited.": [
        "model/decoding/test_lenient.py::test_hostile_nesting_is_refused",
        "streaming/test_incomplete.py::test_deep_unknown_fields_of_several_choices",
        "streaming/test_resume.py::test_deep_events_of_a_resumed_stream",
    ],
    "Learning is limited.": ["model/decoding/test_learning.py::test_hostile_names_teach_nothing_beyond_the_limits"],
    "Responses are not confused with each other.": [
        "http/test_hostile.py::test_a_response_framed_in_two_ways_is_the_last_of_its_connection"
    ],
    "A truncated body is not taken for a complete one.": [
        "http/transports/test_tls.py::test_the_end_of_a_body_without_length_must_be_the_end_of_tls"
    ],
    "A truncated stream does not look complete.": [
        "streaming/test_break_off.py::test_a_cancelled_read_is_not_the_end",
        "streaming/test_break_off.py::test_an_interrupted_read_is_not_the_end",
        "streaming/test_break_off.py::test_the_second_task_is_told_and_the_first_goes_on",
        "streaming/test_break_off.py::test_the_second_thread_is_told_and_the_first_goes_on",
    ],
    "A stream ends with its last event.": [
        "streaming/test_end_of_open_connection.py::test_a_response_ends_with_its_last_event",
        "streaming/test_end_of_open_connection.py::test_a_chat_completion_ends_with_done",
    ],
    "Only functions that were offered are run": ["security/test_models.py::test_only_what_was_offered_is_run"],
    "Signatures come first.": [
        "test_webhooks.py::test_a_webhook_that_does_not_verify_is_refused_without_secrets",
        "test_webhooks.py::test_time_may_differ_by_the_tolerance",
    ],
    "No secret in what is shown.": [
        "http/test_pipeline.py::test_key_is_in_no_log_and_no_error",
        "test_errors.py::test_secrets_are_blanked",
        "client/test_settings.py::test_repr_shows_where_and_no_secret",
        "sync/test_facade.py::test_repr_shows_no_secret",
        "reliability/test_kept_secrets.py::test_the_password_of_a_base_url_is_not_shown",
        "reliability/test_kept_secrets.py::test_secrets_in_headers_and_queries_are_not_shown",
        "reliability/test_kept_secrets.py::test_a_key_that_a_server_repeats_is_not_shown",
        "reliability/test_kept_secrets.py::test_local_variables_of_tracebacks_hold_no_key",
    ],
    "No secret in pickles of clients.": ["reliability/test_pickled_clients.py::test_no_key_where_it_is_unpickled"],
    "A forked child shares no connection and no lock.": [
        "sync/test_fork.py::test_a_child_does_not_use_the_connections_of_its_parent",
        "test_forks.py::test_a_child_does_not_hang",
        "test_forks.py::test_every_lock_is_covered",
    ],
    "Nested calls do not deadlock.": [
        "test_worker_threads.py::test_keys_may_ask_for_keys_in_many_threads",
        "test_worker_threads.py::test_tools_that_call_clients_with_callable_keys",
        "test_worker_threads.py::test_files_while_the_program_keeps_all_threads",
    ],
    "Signals are safe.": ["sync/test_signal_points.py::test_a_signal_may_come_at_any_point"],
    "The embedded server is for tests and demos.": ["testing/test_server.py::test_only_loopback_is_served"],
}
"""The lines, by how they begin, and what tests each."""


def lines() -> list[str]:
    """How the promises of SECURITY.md begin."""
    text = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
    return re.findall(r"^- \*\*(.+?)\*\*", text, flags=re.MULTILINE)


def test_every_line_has_tests() -> None:
    assert lines() == list(TESTS)


def test_every_test_exists() -> None:
    missing: list[str] = []
    for place in (each for tests in TESTS.values() for each in tests):
        path, _, name = place.partition("::")
        tree = ast.parse((ROOT / "tests" / path).read_text(encoding="utf-8"))
        if name not in {
            node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        }:
            missing.append(place)
    assert missing == []
