"""Serve a page that shows an answer while it arrives: python chat_in_browser.py [port]"""

import json
import sys

from aiohttp import web

from openai_core import APIError, AsyncOpenAI

CLIENT = web.AppKey("client", AsyncOpenAI)
PAGE = """<!doctype html>
<title>Chat</title>
<meta name="viewport" content="width=device-width">
<form><input name="question" placeholder="Ask something" autofocus size="40"> <button>Ask</button></form>
<p id="answer"></p>
<p id="status"></p>
<script>
  const answer = document.querySelector("#answer"), status = document.querySelector("#status");
  let source;
  document.querySelector("form").onsubmit = (event) => {
    event.preventDefault();
    source?.close();
    answer.textContent = "";
    status.textContent = "answering";
    source = new EventSource("/answer?" + new URLSearchParams(new FormData(event.target)));
    source.onmessage = (message) => answer.append(JSON.parse(message.data));
    for (const end of ["done", "failed"])
      source.addEventListener(end, () => { status.textContent = end; source.close(); });
  };
</script>
"""


async def page(request: web.Request) -> web.Response:
    return web.Response(text=PAGE, content_type="text/html")


async def answer(request: web.Request) -> web.StreamResponse:
    client = request.app[CLIENT]
    response = web.StreamResponse(headers={"content-type": "text/event-stream", "cache-control": "no-cache"})
    await response.prepare(request)
    end = "done"
    try:
        question = request.query["question"]
        async with await client.responses.create(model="gpt-4.1-mini", input=question, stream=True) as stream:
            async for event in stream:
                if event.type == "response.output_text.delta":
                    await response.write(f"data: {json.dumps(event.delta)}\n\n".encode())
    except APIError:
        end = "failed"
    except ConnectionResetError:  # the page was closed; the stream was closed with it
        return response
    await response.write(f"event: {end}\ndata:\n\n".encode())
    return response


async def with_client(app: web.Application):
    async with AsyncOpenAI(idle_timeout=30) as app[CLIENT]:
        yield


def main() -> None:
    app = web.Application()
    app.cleanup_ctx.append(with_client)
    app.add_routes([web.get("/", page), web.get("/answer", answer)])
    web.run_app(app, host="127.0.0.1", port=int(sys.argv[1]) if len(sys.argv) > 1 else 8080)


if __name__ == "__main__":
    main()
