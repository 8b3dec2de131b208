"""Write a model of random weights as a GGUF file, with a tokenizer of bytes: `python tiny_gguf.py file`."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Any

import numpy as np

gguf: Any = import_module("gguf")

WIDTH, INNER, HEADS, CONTEXT = 32, 64, 2, 2048
TEMPLATE = (
    "{% for m in messages %}{{ m['role'] }}: {{ m['content'] }}\n{% endfor %}"
    "{% if add_generation_prompt %}assistant: {% endif %}"
)

# The bytes as GPT-2 writes them: printable ones as themselves, the others as the characters from 256 on.
printable = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
others = [byte for byte in range(256) if byte not in printable]
characters = [chr(byte) for byte in printable] + [chr(256 + place) for place in range(len(others))]
tokens = [*characters, "<s>", "</s>", "<pad>"]
kinds = [gguf.TokenType.NORMAL] * len(characters) + [gguf.TokenType.CONTROL] * 3

writer: Any = gguf.GGUFWriter(sys.argv[1], "llama")
writer.add_name("tiny")
writer.add_context_length(CONTEXT)
writer.add_embedding_length(WIDTH)
writer.add_block_count(1)
writer.add_feed_forward_length(INNER)
writer.add_head_count(HEADS)
writer.add_head_count_kv(HEADS)
writer.add_layer_norm_rms_eps(1e-5)
writer.add_rope_dimension_count(WIDTH // HEADS)
writer.add_vocab_size(len(tokens))
writer.add_tokenizer_model("gpt2")
writer.add_tokenizer_pre("default")
writer.add_token_list(tokens)
writer.add_token_types(kinds)
writer.add_token_merges(["! !"])  # a list without any is refused
writer.add_bos_token_id(tokens.index("<s>"))
writer.add_eos_token_id(tokens.index("</s>"))
writer.add_pad_token_id(tokens.index("<pad>"))
writer.add_chat_template(TEMPLATE)

shapes = {
    "token_embd.weight": (len(tokens), WIDTH),
    "output.weight": (len(tokens), WIDTH),
    "blk.0.attn_q.weight": (WIDTH, WIDTH),
    "blk.0.attn_k.weight": (WIDTH, WIDTH),
    "blk.0.attn_v.weight": (WIDTH, WIDTH),
    "blk.0.attn_output.weight": (WIDTH, WIDTH),
    "blk.0.ffn_gate.weight": (INNER, WIDTH),
    "blk.0.ffn_up.weight": (INNER, WIDTH),
    "blk.0.ffn_down.weight": (WIDTH, INNER),
}
random = np.random.default_rng(0)
for name, shape in shapes.items():
    writer.add_tensor(name, random.normal(0, 0.2, shape).astype(np.float32))
for name in ("output_norm.weight", "blk.0.attn_norm.weight", "blk.0.ffn_norm.weight"):
    writer.add_tensor(name, np.ones(WIDTH, np.float32))
writer.write_header_to_file()
writer.write_kv_data_to_file()
writer.write_tensors_to_file()
writer.close()
