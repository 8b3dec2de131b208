"""The items of a response's output: those of a reply, those of the API's own tools, and one of every kind."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ..engine.json_values import is_object
from ..engine.state import State
from ..synthesis.scalars import PIXEL
from .replies import Reply, pieces

__all__ = ["every_item", "from_reply", "hosted_calls", "token_logprob"]

Item = dict[str, Any]
HOSTED_TOOLS = {
    "web_search": "web_search_call",
    "web_search_preview": "web_search_call",
    "file_search": "file_search_call",
    "code_interpreter": "code_interpreter_call",
    "image_generation": "image_generation_call",
    "mcp": "mcp_call",
    "shell": "shell_call",
    "local_shell": "local_shell_call",
    "apply_patch": "apply_patch_call",
    "computer": "computer_call",
    "computer_use_preview": "computer_call",
    "tool_search": "tool_search_call",
}


# Of a reply


def from_reply(
    reply: Reply, state: State, *, top_logprobs: int | None, limit: int | None, show_reasoning: bool
) -> tuple[list[Item], bool]:
    """The items that say what a reply says.

    Args:
        reply: what to say.
        state: gives the ids.
        top_logprobs: alternatives a token; None leaves log probabilities out.
        limit: the most tokens of text.
        show_reasoning: include the reasoning's text, not only its summary.

    Returns:
        The items, and whether the limit cut the text off.
    """
    items: list[Item] = []
    if reply.reasoning is not None:
        items.append(_reasoning(reply.reasoning, state, show_text=show_reasoning))
    for call in reply.tool_calls:
        items.append(_tool_call(call.name, call.arguments, call.custom, state))
    items.extend(_given_item(item, state) for item in reply.output_items)
    said = reply.refusal if reply.refusal is not None else reply.text
    if said is None:
        return items, False
    kept = pieces(said) if limit is None else pieces(said)[:limit]
    cut = "".join(kept) != said
    if reply.refusal is not None:
        part: Item = {"type": "refusal", "refusal": "".join(kept)}
    else:
        logprobs = [] if top_logprobs is None else [token_logprob(token, top_logprobs) for token in kept]
        annotations = [dict(annotation) for annotation in reply.annotations]
        part = {"type": "output_text", "text": "".join(kept), "annotations": annotations, "logprobs": logprobs}
    items.append(_message(part, state, "incomplete" if cut else "completed"))
    return items, cut


def token_logprob(token: str, top: int) -> Item:
    """A token with its log probability and its alternatives."""
    alternatives = [token, *(f"{token}~{rank}" for rank in range(1, top))][:top]
    return {
        "token": token,
        "logprob": -0.125,
        "bytes": list(token.encode()),
        "top_logprobs": [
            {"token": other, "logprob": -0.125 - rank, "bytes": list(other.encode())}
            for rank, other in enumerate(alternatives)
        ],
    }


def _message(part: Item, state: State, status: str = "completed") -> Item:
    return {"id": state.new_id("msg_"), "type": "message", "role": "assistant", "status": status, "content": [part]}


def _reasoning(text: str, state: State, *, show_text: bool) -> Item:
    item: Item = {"id": state.new_id("rs_"), "type": "reasoning", "summary": [{"type": "summary_text", "text": text}]}
    if show_text:
        item["content"] = [{"type": "reasoning_text", "text": text}]
    return item


def _tool_call(name: str, text: str, custom: bool, state: State) -> Item:
    call_id = state.new_id("call_")
    if custom:
        return {"id": state.new_id("ctc_"), "type": "custom_tool_call", "call_id": call_id, "name": name, "input": text}
    return {
        "id": state.new_id("fc_"),
        "type": "function_call",
        "status": "completed",
        "call_id": call_id,
        "name": name,
        "arguments": text,
    }


def _given_item(item: Mapping[str, Any], state: State) -> Item:
    ids = {"id": "item_", "call_id": "call_"} if str(item.get("type")).endswith("_call") else {"id": "item_"}
    return {**{key: state.new_id(prefix) for key, prefix in ids.items() if key not in item}, **item}


# Of the API's own tools


def hosted_calls(tools: Sequence[Mapping[str, Any]], tool_choice: Any, question: str, state: State) -> list[Item]:
    """The calls of the API's own tools that `tool_choice` demands: with "required" one of each that was given."""
    if tool_choice == "required":
        wanted = [str(tool.get("type")) for tool in tools]
    elif is_object(tool_choice):
        wanted = [str(tool_choice.get("type"))]
    else:
        wanted = []
    given = {str(tool.get("type")) for tool in tools}
    return [_HOSTED[HOSTED_TOOLS[kind]](question, state) for kind in wanted if kind in given and kind in HOSTED_TOOLS]


def _web_search(question: str, state: State) -> Item:
    action = {"type": "search", "query": question, "queries": [question]}
    return {"id": state.new_id("ws_"), "type": "web_search_call", "status": "completed", "action": action}


def _file_search(question: str, state: State) -> Item:
    found: Item = {"file_id": "file-1", "filename": "notes.txt", "score": 0.5, "text": question, "attributes": {}}
    return {
        "id": state.new_id("fs_"),
        "type": "file_search_call",
        "status": "completed",
        "queries": [question],
        "results": [found],
    }


def _code_interpreter(question: str, state: State) -> Item:
    return {
        "id": state.new_id("ci_"),
        "type": "code_interpreter_call",
        "status": "completed",
        "code": f"print({question!r})",
        "container_id": "cntr_1",
        "outputs": [{"type": "logs", "logs": question}],
    }


def _image_generation(question: str, state: State) -> Item:
    return {
        "id": state.new_id("ig_"),
        "type": "image_generation_call",
        "status": "completed",
        "result": PIXEL,
    }


def _mcp_call(question: str, state: State) -> Item:
    return {
        "id": state.new_id("mcp_"),
        "type": "mcp_call",
        "status": "completed",
        "server_label": "local",
        "name": "echo",
        "arguments": '{"text": "hello"}',
        "output": question,
        "error": None,
    }


def _shell(question: str, state: State) -> Item:
    return {
        "id": state.new_id("sh_"),
        "type": "shell_call",
        "status": "completed",
        "call_id": state.new_id("call_"),
        "action": {"commands": ["echo hello", "ls"], "timeout_ms": 1000, "max_output_length": 1000},
        "environment": {"type": "local"},
    }


def _local_shell(question: str, state: State) -> Item:
    return {
        "id": state.new_id("lsh_"),
        "type": "local_shell_call",
        "status": "completed",
        "call_id": state.new_id("call_"),
        "action": {"type": "exec", "command": ["ls"], "env": {}},
    }


def _apply_patch(question: str, state: State) -> Item:
    return {
        "id": state.new_id("apc_"),
        "type": "apply_patch_call",
        "status": "completed",
        "call_id": state.new_id("call_"),
        "operation": {"type": "create_file", "path": "notes.txt", "diff": "+hello"},
    }


def _computer(question: str, state: State) -> Item:
    return {
        "id": state.new_id("cu_"),
        "type": "computer_call",
        "status": "completed",
        "call_id": state.new_id("call_"),
        "action": {"type": "click", "button": "left", "x": 10, "y": 20},
        "pending_safety_checks": [],
    }


def _tool_search(question: str, state: State) -> Item:
    return {
        "id": state.new_id("tsc_"),
        "type": "tool_search_call",
        "status": "completed",
        "call_id": state.new_id("call_"),
        "execution": "server",
        "arguments": {"query": question},
    }


_HOSTED: dict[str, Callable[[str, State], Item]] = {
    "web_search_call": _web_search,
    "file_search_call": _file_search,
    "code_interpreter_call": _code_interpreter,
    "image_generation_call": _image_generation,
    "mcp_call": _mcp_call,
    "shell_call": _shell,
    "local_shell_call": _local_shell,
    "apply_patch_call": _apply_patch,
    "computer_call": _computer,
    "tool_search_call": _tool_search,
}


# Of every kind

CITATIONS: tuple[Item, ...] = (
    {"type": "file_citation", "file_id": "file-1", "filename": "notes.txt", "index": 0},
    {"type": "url_citation", "url": "http://localhost/", "title": "Here", "start_index": 0, "end_index": 3},
    {
        "type": "container_file_citation",
        "container_id": "cntr_1",
        "file_id": "cfile_1",
        "filename": "plot.png",
        "start_index": 0,
        "end_index": 3,
    },
    {"type": "file_path", "file_id": "file-1", "index": 0},
)


def every_item(question: str, state: State) -> list[Item]:
    """One output item of every kind that the API has, the message last."""
    reasoning = _reasoning("Let me show everything.", state, show_text=True) | {"encrypted_content": "c2VjcmV0"}
    calls = [make(question, state) for make in _HOSTED.values()]
    failed_call = _mcp_call(question, state) | {
        "status": "failed",
        "output": None,
        "error": {"type": "http_error", "code": 502, "message": "bad gateway"},
    }
    tools = [{"name": "echo", "description": "Says it back.", "input_schema": {"type": "object"}, "annotations": None}]
    own = [
        _tool_call("get_weather", '{"city": "Paris"}', False, state),
        _tool_call("write_poem", "a poem, please", True, state),
    ]
    listing: Item = {"type": "mcp_list_tools", "server_label": "local", "tools": tools, "error": None}
    refusal = _message({"type": "refusal", "refusal": "I would rather not."}, state)
    text: Item = {"type": "output_text", "text": f"You said: {question}", "annotations": list(CITATIONS)}
    logprobs = [token_logprob(token, 1) for token in pieces(text["text"])]
    return [
        reasoning,
        {"id": state.new_id("mcpl_"), **listing},
        {"id": state.new_id("mcpl_"), **listing, "tools": [], "error": "unreachable"},
        *calls,
        failed_call,
        *_rarer_items(question, state),
        *own,
        *_outputs(calls, own, state),
        refusal,
        _message(text | {"logprobs": logprobs}, state) | {"phase": "final_answer"},
    ]


def _rarer_items(question: str, state: State) -> list[Item]:
    function = {"type": "function", "name": "get_weather", "parameters": {"type": "object"}, "strict": True}
    search_call = state.new_id("call_")
    program_call = state.new_id("call_")
    return [
        {
            "id": state.new_id("tso_"),
            "type": "tool_search_output",
            "status": "completed",
            "call_id": search_call,
            "execution": "server",
            "tools": [function],
        },
        {"id": state.new_id("at_"), "type": "additional_tools", "role": "developer", "tools": [function]},
        {"id": state.new_id("cmp_"), "type": "compaction", "encrypted_content": "c2hvcnRlcg=="},
        {"id": state.new_id("prg_"), "type": "program", "call_id": program_call, "code": "1 + 1", "fingerprint": "f1"},
        {
            "id": state.new_id("prgo_"),
            "type": "program_output",
            "call_id": program_call,
            "result": "2",
            "status": "completed",
        },
        {
            "id": state.new_id("mcpr_"),
            "type": "mcp_approval_request",
            "server_label": "local",
            "name": "echo",
            "arguments": "{}",
        },
        {
            "id": state.new_id("mcpa_"),
            "type": "mcp_approval_response",
            "approval_request_id": "mcpr_000000000001",
            "approve": True,
            "reason": question,
        },
    ]


def _outputs(calls: Sequence[Item], own: Sequence[Item], state: State) -> list[Item]:
    """The results of calls, which the API lists among the output when it ran the tools itself."""
    by_type = {call["type"]: call for call in (*calls, *own)}
    screenshot = {"type": "computer_screenshot", "image_url": f"data:image/png;base64,{PIXEL}"}
    printed = {"stdout": "hello\n", "stderr": "", "outcome": {"type": "exit", "exit_code": 0}}
    timed_out = {"stdout": "", "stderr": "too slow", "outcome": {"type": "timeout"}}
    contents: dict[str, Item] = {
        "computer_call": {"output": screenshot, "status": "completed"},
        "shell_call": {"output": [printed, timed_out], "max_output_length": 1000, "status": "completed"},
        "apply_patch_call": {"output": "done", "status": "completed"},
        "function_call": {"output": "12 degrees", "status": "completed"},
        "custom_tool_call": {"output": [{"type": "input_text", "text": "a rose"}], "status": "completed"},
    }
    items = [
        {
            "id": state.new_id(f"{kind}_output_"),
            "type": f"{kind}_output",
            "call_id": by_type[kind]["call_id"],
            **content,
        }
        for kind, content in contents.items()
    ]
    # This one has no call_id: the API gives it its call's id.
    local = by_type["local_shell_call"]["id"]
    return [*items, {"id": local, "type": "local_shell_call_output", "output": "notes.txt", "status": "completed"}]
