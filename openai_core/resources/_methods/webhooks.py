"""Verify webhooks with the client's secret. No request is sent."""

from typing import TYPE_CHECKING

from .._resource import Resource

if TYPE_CHECKING:
    from ...types.webhooks import UnwrapWebhookEvent
    from ...webhooks import Headers, Secret

__all__ = ["WebhookMethods"]


class WebhookMethods(Resource):
    """The methods of `client.webhooks`."""

    def unwrap(
        self,
        payload: str | bytes,
        headers: "Headers",
        *,
        secret: "Secret | None" = None,
        tolerance: float = 300,
    ) -> "UnwrapWebhookEvent":
        """Verify a webhook and return its event, which has a class of its own for each `type`.

        Args:
            payload: the body as it came, not decoded and encoded again.
            headers: those of the request: a mapping or pairs, names in any case.
            secret: as the webhook's settings show it; or several of which any may have signed. Default: the client's
                `webhook_secret`, which comes from `OPENAI_WEBHOOK_SECRET` if it is not given.
            tolerance: seconds that the webhook's time may differ from this machine's clock.

        Raises:
            InvalidWebhookSignatureError: it is not signed with that secret, or too old, or from the future.
            ValueError: there is no usable secret, or the payload is not JSON.
        """
        from ...types.webhooks import UnwrapWebhookEvent
        from ...webhooks import decode_event

        self.verify_signature(payload, headers, secret=secret, tolerance=tolerance)
        event: UnwrapWebhookEvent = decode_event(payload, UnwrapWebhookEvent, strict=self._caller.strict)
        return event

    def verify_signature(
        self,
        payload: str | bytes,
        headers: "Headers",
        *,
        secret: "Secret | None" = None,
        tolerance: float = 300,
    ) -> None:
        """Verify the signature and the time of a webhook. Arguments and errors are those of `unwrap`."""
        from ...webhooks import verify_signature

        known = self._caller.builder.config.webhook_secret if secret is None else secret
        if known is None:
            raise ValueError(
                "webhooks cannot be verified without a secret; pass secret=, or webhook_secret= to the client, "
                "or set OPENAI_WEBHOOK_SECRET"
            )
        verify_signature(payload, headers, secret=known, tolerance=tolerance)
