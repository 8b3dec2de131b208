"""Types of `client.webhooks`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy_exports

if TYPE_CHECKING:
    from .batch_cancelled_webhook_event import BatchCancelledWebhookEvent
    from .batch_completed_webhook_event import BatchCompletedWebhookEvent
    from .batch_expired_webhook_event import BatchExpiredWebhookEvent
    from .batch_failed_webhook_event import BatchFailedWebhookEvent
    from .eval_run_canceled_webhook_event import EvalRunCanceledWebhookEvent
    from .eval_run_failed_webhook_event import EvalRunFailedWebhookEvent
    from .eval_run_succeeded_webhook_event import EvalRunSucceededWebhookEvent
    from .fine_tuning_job_cancelled_webhook_event import FineTuningJobCancelledWebhookEvent
    from .fine_tuning_job_failed_webhook_event import FineTuningJobFailedWebhookEvent
    from .fine_tuning_job_succeeded_webhook_event import FineTuningJobSucceededWebhookEvent
    from .live_call_incoming_webhook_event import LiveCallIncomingWebhookEvent
    from .realtime_call_incoming_webhook_event import RealtimeCallIncomingWebhookEvent
    from .response_cancelled_webhook_event import ResponseCancelledWebhookEvent
    from .response_completed_webhook_event import ResponseCompletedWebhookEvent
    from .response_failed_webhook_event import ResponseFailedWebhookEvent
    from .response_incomplete_webhook_event import ResponseIncompleteWebhookEvent
    from .safety_identifier_blocked_webhook_event import SafetyIdentifierBlockedWebhookEvent
    from .unwrap_webhook_event import UnwrapWebhookEvent

__all__ = [
    "BatchCancelledWebhookEvent",
    "BatchCompletedWebhookEvent",
    "BatchExpiredWebhookEvent",
    "BatchFailedWebhookEvent",
    "EvalRunCanceledWebhookEvent",
    "EvalRunFailedWebhookEvent",
    "EvalRunSucceededWebhookEvent",
    "FineTuningJobCancelledWebhookEvent",
    "FineTuningJobFailedWebhookEvent",
    "FineTuningJobSucceededWebhookEvent",
    "LiveCallIncomingWebhookEvent",
    "RealtimeCallIncomingWebhookEvent",
    "ResponseCancelledWebhookEvent",
    "ResponseCompletedWebhookEvent",
    "ResponseFailedWebhookEvent",
    "ResponseIncompleteWebhookEvent",
    "SafetyIdentifierBlockedWebhookEvent",
    "UnwrapWebhookEvent",
]

_MODULES = {
    "BatchCancelledWebhookEvent": "batch_cancelled_webhook_event",
    "BatchCompletedWebhookEvent": "batch_completed_webhook_event",
    "BatchExpiredWebhookEvent": "batch_expired_webhook_event",
    "BatchFailedWebhookEvent": "batch_failed_webhook_event",
    "EvalRunCanceledWebhookEvent": "eval_run_canceled_webhook_event",
    "EvalRunFailedWebhookEvent": "eval_run_failed_webhook_event",
    "EvalRunSucceededWebhookEvent": "eval_run_succeeded_webhook_event",
    "FineTuningJobCancelledWebhookEvent": "fine_tuning_job_cancelled_webhook_event",
    "FineTuningJobFailedWebhookEvent": "fine_tuning_job_failed_webhook_event",
    "FineTuningJobSucceededWebhookEvent": "fine_tuning_job_succeeded_webhook_event",
    "LiveCallIncomingWebhookEvent": "live_call_incoming_webhook_event",
    "RealtimeCallIncomingWebhookEvent": "realtime_call_incoming_webhook_event",
    "ResponseCancelledWebhookEvent": "response_cancelled_webhook_event",
    "ResponseCompletedWebhookEvent": "response_completed_webhook_event",
    "ResponseFailedWebhookEvent": "response_failed_webhook_event",
    "ResponseIncompleteWebhookEvent": "response_incomplete_webhook_event",
    "SafetyIdentifierBlockedWebhookEvent": "safety_identifier_blocked_webhook_event",
    "UnwrapWebhookEvent": "unwrap_webhook_event",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
