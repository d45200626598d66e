"""The judge's network in torch, for training and for the export only: MiniLM trained in all its layers, five heads.

What we ship is the difference from the packaged weights in eight bits a value, rows scaled apart.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn
from transformers import BertModel

HIDDEN = 384
RELATIONS, VOICES = 5, 4
STEPS = 127  # int8 steps between no difference and a row's largest
LEVELS, SCALES = ".levels", ".scales"  # endings of the two arrays of one matrix


class Network(nn.Module):
    """Token ids, types, the share of each token in each sentence, each sentence's [SEP] and a mask to logits."""

    def __init__(self, weights: Path, *, attention: str = "eager") -> None:
        """Load the packaged weights; `attention` is transformers' name of the kernel ("eager" can be exported)."""
        super().__init__()
        bert: Any = BertModel.from_pretrained(str(weights), add_pooling_layer=False, attn_implementation=attention)
        self.bert = bert.float()
        for parameter in self.bert.embeddings.parameters():
            parameter.requires_grad = False
        self._packaged = {
            f"bert.{name}": value.detach().cpu().clone()
            for name, value in self.bert.named_parameters()
            if value.requires_grad
        }
        self.hidden = nn.Linear(3 * HIDDEN, HIDDEN)
        self.relation = nn.Linear(HIDDEN, RELATIONS)
        self.party = nn.Linear(HIDDEN, 1)
        self.voice = nn.Linear(2 * HIDDEN, VOICES)
        self.token = nn.Linear(HIDDEN, 2)
        self.dropout = nn.Dropout(0.1)

    def forward(
        self,
        ids: torch.Tensor,
        types: torch.Tensor,
        pool: torch.Tensor,
        ends: torch.Tensor,
        mask: torch.Tensor | None = None,
    ) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor]:
        """(n, tokens) int64 twice, (n, sentences, tokens) float, (n, sentences) int64 to the heads' logits.

        Args:
            ids: Of the tokens.
            types: 0 for the question, 1 for the article.
            pool: Rows add up to 1.
            ends: Places of the [SEP].
            mask: (n, tokens) int64, 0 where there is only padding; None where there is none, which is faster.

        Returns:
            Relations (n, sentences, 5), voices (n, sentences, 4), parties (n, sentences), sources and answers
            (n, tokens).
        """
        states = self.bert(input_ids=ids, attention_mask=mask, token_type_ids=types)[0]
        mean = pool @ states
        close = torch.gather(states, 1, ends.unsqueeze(-1).expand(-1, -1, HIDDEN))
        whole = states[:, :1].expand(-1, ends.shape[1], -1)
        hidden = nn.functional.gelu(self.hidden(self.dropout(torch.cat([mean, close, whole], -1))))
        tokens = self.token(states)
        return (
            self.relation(hidden),
            self.voice(torch.cat([mean, close], -1)),
            self.party(hidden).squeeze(-1),
            tokens[..., 0],
            tokens[..., 1],
        )

    def trained(self) -> dict[str, NDArray[Any]]:
        """What was trained: of MiniLM's matrices the difference in int8 with a scale a row, of the rest float16."""
        arrays: dict[str, NDArray[Any]] = {}
        for name, value in self.named_parameters():
            if not value.requires_grad:
                continue
            change = value.detach().cpu().float() - self._packaged.get(name, torch.zeros(1))
            if name not in self._packaged or value.ndim < 2:
                arrays[name] = change.numpy().astype(np.float16)
                continue
            scales = (change.abs().amax(1, keepdim=True) / STEPS).clamp(min=1e-8)
            arrays[name + LEVELS] = torch.round(change / scales).to(torch.int8).numpy()
            arrays[name + SCALES] = scales.numpy().astype(np.float32)
        return arrays

    def load(self, arrays: dict[str, NDArray[Any]]) -> None:
        """Take over what `trained` gave."""
        with torch.no_grad():
            for name, value in self.named_parameters():
                if not value.requires_grad:
                    continue
                if name in arrays:
                    change = torch.from_numpy(arrays[name].astype(np.float32))
                else:
                    change = torch.from_numpy(arrays[name + LEVELS].astype(np.float32) * arrays[name + SCALES])
                value.copy_(self._packaged.get(name, torch.zeros(1)) + change)
