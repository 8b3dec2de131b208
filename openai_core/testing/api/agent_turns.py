"""One turn of a session: what the agent says and calls, the events of it, and the files that it leaves.

A turn runs as far as it can when it is asked for: to its end, or to calls of functions, whose results it waits for. An
agent in a hosted environment that is asked to "write report.txt" leaves its text there, as an artifact. An agent with
`multi_agent` that is told to "delegate to reader: count to 3" opens a subagent `reader`, which does that in a turn of
its own; a line for each.
"""

from __future__ import annotations

import re
from typing import Any, Final

import msgspec

from ..engine.answers import Refusal, event
from ..engine.calls import Call
from ..engine.state import AgentSession
from . import agent_environments
from .replies import Reply, compose, pieces, text_of, words

__all__ = ["Run"]

_WRITES: Final = re.compile(r"\bwrite (?:the file |a file )?([\w./-]*\w\.\w+)", re.IGNORECASE)
_DELEGATES: Final = re.compile(r"\bdelegate to (\w+): *(.+)", re.IGNORECASE)
_WORKSPACE: Final = "/workspace"
_LAST: Final = "agent.session.idle"
"""What streams of the session end with: a program that has sent results reads on."""


class Run:
    """Runs the turns of one session for one request."""

    def __init__(self, call: Call, session: AgentSession) -> None:
        self._call = call
        self._session = session

    # What a request asks for

    def begin(self, messages: list[dict[str, Any]]) -> None:
        """Start a turn with messages of the user."""
        info = self._session.info
        if info["status"] != "idle":
            raise Refusal(400, f"the session's status is {info['status']!r}; a message starts a turn of an idle one")
        self._turn = self._new_turn()
        self.emit("agent.session.in_progress", session=info | {"status": "in_progress"})
        self._start()
        for each in messages:
            self._hear(each["content"])
        question = text_of(messages[-1]["content"]) if messages else ""
        agent = info["agent"]
        functions = [each for each in agent["tools"] if each["type"] == "function"]
        tasks = _DELEGATES.findall(question) if agent["multi_agent"]["enabled"] else []
        answers = [f"{name}: {self._delegate(name, task)}" for name, task in tasks]
        reply = self._call.scripted() or compose(
            question,
            tools=functions,
            output_format=agent["text"]["format"],
            tool_result="; ".join(answers) if answers else None,
        )
        self._go_on(reply, question)

    def take_result(self, given: dict[str, Any]) -> None:
        """Take the result of a call that the turn waits for; with the last one the turn goes on."""
        actions = self._session.info["required_actions"]
        found = next((each for each in actions if each["call_id"] == given["call_id"]), None)
        if found is None or found["turn_id"] != given["turn_id"]:
            raise Refusal(400, f"no call {given['call_id']!r} waits for a result", param="events")
        self._turn = self._turn_of(given["turn_id"])
        actions.remove(found)
        for item in self._session.items:
            if item.get("call_id") == given["call_id"] and item["type"] == "function_call":
                item["status"] = "completed" if given["success"] else "failed"
                self._emit_item(item, done=True)
        output = given.get("output")
        self._keep(
            "fco_",
            type="function_call_output",
            call_id=given["call_id"],
            status="completed" if given["success"] else "failed",
            output=output,
            error=given.get("error"),
        )
        if actions:
            return
        self._session.info["status"] = "in_progress"
        self.emit("agent.session.in_progress", session=dict(self._session.info))
        result = given.get("error") or (text_of(output) if output is not None else "")
        self._go_on(self._call.scripted() or compose("", tool_result=result), "")

    def cancel(self) -> None:
        """Cancel the turn that waits for results; an idle session has none."""
        waiting = [each for each in self._session.turns if each["status"] == "waiting"]
        if not waiting:
            return
        (self._turn,) = waiting
        self._session.info["required_actions"].clear()
        self._finish("cancelled")

    # How it goes on

    def _go_on(self, reply: Reply, question: str) -> None:
        if reply.error is not None:
            self._turn["error"] = {"code": "server_error", "message": reply.error}
            self._finish("failed")
        elif reply.tool_calls:
            self._wait_for(reply)
        else:
            text = reply.text or reply.refusal or ""
            self._leave_file(question, text)
            self._say(text)
            self._turn["usage"] = self._session.info["usage"] = _usage(question, text)
            self._finish("completed")

    def _wait_for(self, reply: Reply) -> None:
        info = self._session.info
        for each in reply.tool_calls:
            arguments = msgspec.json.decode(each.arguments)
            call_id = self._call.state.new_id("call_")
            item = self._keep(
                "fc_",
                type="function_call",
                call_id=call_id,
                name=each.name,
                arguments=arguments,
                status="in_progress",
            )
            info["required_actions"].append(
                {
                    "type": "function_call",
                    "call_id": call_id,
                    "name": each.name,
                    "arguments": arguments,
                    "turn_id": item["turn_id"],
                }
            )
        self._turn["status"] = "waiting"
        info["status"] = "requires_action"
        self.emit("agent.session.requires_action", session=info)

    def _leave_file(self, question: str, text: str) -> None:
        wanted = _WRITES.search(question)
        environment = self._session.info["environment"]
        if wanted is None or environment["type"] != "openai_hosted":
            return
        path = wanted[1] if wanted[1].startswith("/") else f"{_WORKSPACE}/{wanted[1]}"
        content = text.encode()
        self._keep(
            "cmd_",
            type="command_execution",
            command=f"cat > {path}",
            cwd=_WORKSPACE,
            duration_ms=1,
            exit_code=0,
            output="",
            status="completed",
        )
        agent_environments.put(self._call, environment["id"], path, len(content))
        artifact: dict[str, Any] = {
            "id": self._call.state.new_id("artifact_"),
            "object": "agent.session.artifact",
            "created_at": self._call.state.now(),
            "environment_id": environment["id"],
            "path": path,
            "session_id": self._session.info["id"],
            "size_bytes": len(content),
            "turn_id": self._turn["id"],
        }
        self._session.artifacts[artifact["id"]] = artifact, content

    def _delegate(self, name: str, task: str) -> str:
        """Have a subagent do a task in a turn of its own; what it answers."""
        state, info = self._call.state, self._session.info
        content = [{"type": "output_text", "text": task}]
        subagent: dict[str, Any] = {
            "id": state.new_id("subagent_"),
            "object": "agent.session.subagent",
            "name": name,
            "instructions": content,
            "parent_agent_id": info["agent"]["id"],
            "session_id": info["id"],
            "opened_at": state.now(),
            "closed_at": None,
            "status": "active",
        }
        self._session.subagents.append(subagent)
        settings = {"model": info["agent"]["model"], "reasoning_effort": None}
        self._call_of("create_subagent_call", agent_id=subagent["id"], content=content, **settings)
        for event_name in ("created", "active"):
            self.emit(f"agent.session.subagent.{event_name}", subagent=subagent)
        own, self._turn = self._turn, self._new_turn(subagent["id"])
        self._start()
        self._hear(task)
        text = compose(task).text or ""
        self._say(text)
        self._turn["usage"] = _usage(task, text)
        self._end_turn("completed")
        self._turn = own
        between = {"sender_agent_id": info["agent"]["id"]}
        self._call_of("wait_for_subagents_call", recipient_agent_ids=[subagent["id"]], **between)
        self._call_of("close_subagent_call", recipient_agent_id=subagent["id"], **between)
        subagent.update(status="closed", closed_at=state.now())
        self.emit("agent.session.subagent.closed", subagent=subagent)
        return text

    def _call_of(self, kind: str, **fields: Any) -> None:
        self._emit_item(self._keep("call_", type=kind, status="completed", **fields), done=True)

    def _hear(self, content: str | list[dict[str, Any]]) -> None:
        parts = [{"type": "input_text", "text": content}] if isinstance(content, str) else list(content)
        self._keep("msg_", type="message", role="user", status="completed", content=parts, phase=None)

    def _say(self, text: str) -> None:
        common = {"type": "message", "role": "assistant", "phase": "final_answer"}
        item = self._keep("msg_", **common, status="in_progress", content=[])
        place = self._place(item) | {"item_id": item["id"], "content_index": 0}
        kind = "agent.session.turn"
        self.emit(f"{kind}.content_part.added", **place, part={"type": "output_text", "text": ""})
        for piece in pieces(text):
            self.emit(f"{kind}.output_text.delta", **place, delta=piece)
        self.emit(f"{kind}.output_text.done", **place, text=text)
        part = {"type": "output_text", "text": text}
        self.emit(f"{kind}.content_part.done", **place, part=part)
        item.update(status="completed", content=[part])
        self._emit_item(item, done=True)

    def _finish(self, status: str) -> None:
        self._end_turn(status)
        self._session.info.update(status="idle", last_active_at=self._call.state.now())
        self.emit("agent.session.idle", session=self._session.info)

    # Turns, items and events

    def _start(self) -> None:
        self._emit_turn("created")
        self._turn.update(status="in_progress", started_at=self._call.state.now())
        self._emit_turn("in_progress")

    def _end_turn(self, status: str) -> None:
        self._turn.update(status=status, completed_at=self._call.state.now())
        self._emit_turn(status, usage=self._turn["usage"])

    def _new_turn(self, subagent: str | None = None) -> dict[str, Any]:
        state, info = self._call.state, self._session.info
        made = {
            "id": state.new_id("turn_"),
            "object": "agent.session.turn",
            "agent_id": subagent or info["agent"]["id"],
            "created_at": state.now(),
            "started_at": None,
            "completed_at": None,
            "error": None,
            "session_id": info["id"],
            "status": "queued",
            "subagent_id": subagent,
            "usage": None,
        }
        self._session.turns.append(made)
        return made

    def _turn_of(self, id: str) -> dict[str, Any]:
        return next(each for each in self._session.turns if each["id"] == id)

    def _keep(self, prefix: str, **fields: Any) -> dict[str, Any]:
        """Keep an item of the turn, and emit its event. Items that are complete are emitted as done."""
        item = {"id": self._call.state.new_id(prefix), "turn_id": self._turn["id"], **fields}
        self._session.items.append(item)
        self._emit_item(item, done=False)
        if item["type"] == "command_execution":
            self._emit_item(item, done=True)
        return item

    def _place(self, item: dict[str, Any]) -> dict[str, Any]:
        mine = [each["id"] for each in self._session.items if each["turn_id"] == item["turn_id"]]
        return {
            "session_id": self._session.info["id"],
            "turn_id": item["turn_id"],
            "output_index": mine.index(item["id"]),
        }

    def _emit_item(self, item: dict[str, Any], *, done: bool) -> None:
        self.emit(f"agent.session.turn.item.{'done' if done else 'added'}", **self._place(item), item=item)

    def _emit_turn(self, status: str, **fields: Any) -> None:
        ids = {"session_id": self._session.info["id"], "turn_id": self._turn["id"]}
        self.emit(f"agent.session.turn.{status}", **ids, turn=self._turn, **fields)

    def emit(self, kind: str, **fields: Any) -> None:
        """Add an event to those of the session."""
        body = {"type": kind, "event_id": self._call.state.new_id("event_"), **fields}
        self._session.log.add(event(body, kind), last=kind == _LAST)


def _usage(given: str, said: str) -> dict[str, Any]:
    counts = words(given), words(said)
    return {
        "input_tokens": counts[0],
        "input_tokens_details": {"cached_tokens": 0},
        "output_tokens": counts[1],
        "output_tokens_details": {"reasoning_tokens": 0},
        "total_tokens": sum(counts),
    }
