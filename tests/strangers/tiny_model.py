"""Write a model of random weights, some 100 kilobytes, with a tokenizer of bytes: `python tiny_model.py folder`."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Any

torch: Any = import_module("torch")
tokenizers: Any = import_module("tokenizers")
transformers: Any = import_module("transformers")

TEMPLATE = "{% for m in messages %}<s>{{ m['role'] }}: {{ m['content'] }}\n{% endfor %}assistant: "

bytes_and_marks: list[str] = [*sorted(tokenizers.pre_tokenizers.ByteLevel.alphabet()), "<s>", "</s>", "<pad>"]
vocabulary = {token: number for number, token in enumerate(bytes_and_marks)}
tokenizer: Any = tokenizers.Tokenizer(tokenizers.models.BPE(vocab=vocabulary, merges=[]))
tokenizer.pre_tokenizer = tokenizers.pre_tokenizers.ByteLevel(add_prefix_space=False)
tokenizer.decoder = tokenizers.decoders.ByteLevel()
fast = transformers.PreTrainedTokenizerFast(
    tokenizer_object=tokenizer, bos_token="<s>", eos_token="</s>", pad_token="<pad>"
)
fast.chat_template = TEMPLATE
torch.manual_seed(0)
model = transformers.LlamaForCausalLM(
    transformers.LlamaConfig(
        vocab_size=len(vocabulary),
        hidden_size=128,  # heads of 64, as kernels expect
        intermediate_size=64,
        num_hidden_layers=1,
        num_attention_heads=2,
        num_key_value_heads=2,
        max_position_embeddings=2048,
        bos_token_id=vocabulary["<s>"],
        eos_token_id=vocabulary["</s>"],
        pad_token_id=vocabulary["<pad>"],
    )
)
model.generation_config.max_new_tokens = 16
model.generation_config.do_sample = False
model.save_pretrained(sys.argv[1])
fast.save_pretrained(sys.argv[1])
