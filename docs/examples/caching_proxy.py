"""A proxy that answers repeated requests from memory: python caching_proxy.py [port]

It forwards to the server of OPENAI_BASE_URL. Only JSON answers with status 200 are kept, and no streams.
"""

import hashlib
import json
import sys

from aiohttp import web

from openai_core import APIError, APIStatusError, AsyncOpenAI

CLIENT = web.AppKey("client", AsyncOpenAI)
CACHE: dict[str, bytes] = {}


def key_of(request: web.Request, body: object) -> str:
    """The same for equal requests of the same caller; keys are not kept in memory."""
    text = json.dumps([request.path, request.headers.get("authorization"), body], sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


async def forward(request: web.Request) -> web.Response:
    body = await request.json()
    if body.get("stream"):
        return web.json_response({"error": {"message": "this proxy does not stream"}}, status=400)
    key = key_of(request, body)
    if (content := CACHE.get(key)) is not None:
        return web.Response(body=content, content_type="application/json", headers={"x-cache": "hit"})
    headers = {"authorization": request.headers.get("authorization", "")}
    try:
        answer = await request.app[CLIENT].post(
            request.path.removeprefix("/v1"), body=body, cast_to=bytes, options={"headers": headers}
        )
    except APIStatusError as error:
        return web.Response(body=error.response.content, status=error.status_code, content_type="application/json")
    except APIError as error:
        return web.json_response({"error": {"message": str(error)}}, status=502)
    CACHE[key] = answer
    return web.Response(body=answer, content_type="application/json", headers={"x-cache": "miss"})


async def with_client(app: web.Application):
    async with AsyncOpenAI() as app[CLIENT]:
        yield


def main() -> None:
    app = web.Application()
    app.cleanup_ctx.append(with_client)
    app.add_routes([web.post("/v1/{path:.*}", forward)])
    web.run_app(app, host="127.0.0.1", port=int(sys.argv[1]) if len(sys.argv) > 1 else 8082, print=None)


if __name__ == "__main__":
    main()
