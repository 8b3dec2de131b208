"""Receive webhooks of the API and verify their signatures: python webhook_receiver.py [port]

The secret is read from OPENAI_WEBHOOK_SECRET.
"""

import os
import sys

from aiohttp import web

from openai_core import InvalidWebhookSignatureError
from openai_core.webhooks import unwrap

SEEN: set[str] = set()


async def receive(request: web.Request) -> web.Response:
    body = await request.read()  # unmodified, as it was signed
    try:
        event = unwrap(body, request.headers, secret=os.environ["OPENAI_WEBHOOK_SECRET"])
    except InvalidWebhookSignatureError as error:
        print("refused:", error, flush=True)
        return web.Response(status=400)
    if event.id not in SEEN:  # the same event may be delivered more than once
        SEEN.add(event.id)
        print(event.type, event.data.id, flush=True)
    return web.Response(status=204)


def main() -> None:
    app = web.Application()
    app.add_routes([web.post("/webhook", receive)])
    web.run_app(app, host="127.0.0.1", port=int(sys.argv[1]) if len(sys.argv) > 1 else 8081, print=None)


if __name__ == "__main__":
    main()
