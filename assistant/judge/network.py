"""The judge's network in torch, for training and for the export only: MiniLM with low-rank changes and five heads.

Low-rank adaptation after Hu et al. 2021 (LoRA): the packaged weights stay as they are, and what we ship is small.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn
from transformers import BertModel

RANK = 64
SCALE = 2.0  # LoRA's alpha / rank
HIDDEN = 384
RELATIONS, VOICES = 5, 4
ADAPTED = (
    "attention.self.query",
    "attention.self.key",
    "attention.self.value",
    "attention.output.dense",
    "intermediate.dense",
    "output.dense",
)


class Adapted(nn.Module):
    """A frozen linear layer with a trained change of low rank."""

    def __init__(self, linear: nn.Linear, rank: int) -> None:
        super().__init__()
        self.linear = linear
        self.down = nn.Parameter(torch.randn(rank, linear.in_features) * 0.02)
        self.up = nn.Parameter(torch.zeros(linear.out_features, rank))

    def forward(self, states: torch.Tensor) -> torch.Tensor:
        """(..., in) to (..., out)."""
        changed: torch.Tensor = self.linear(states) + (states @ self.down.T @ self.up.T) * SCALE
        return changed

    def merged(self) -> nn.Linear:
        """One plain layer that does the same."""
        with torch.no_grad():
            self.linear.weight += (self.up @ self.down) * SCALE
        return self.linear


class Network(nn.Module):
    """Token ids, mask, types, the share of each token in each sentence and each sentence's [SEP] to logits."""

    def __init__(self, weights: Path, rank: int = RANK, *, attention: str = "eager") -> None:
        """Load the packaged weights; `attention` is transformers' name of the kernel ("eager" can be exported)."""
        super().__init__()
        bert: Any = BertModel.from_pretrained(str(weights), add_pooling_layer=False, attn_implementation=attention)
        self.bert = bert.float()
        for parameter in self.bert.parameters():
            parameter.requires_grad = False
        for layer in self.bert.encoder.layer:
            for name in ADAPTED:
                owner, last = _owner(layer, name)
                setattr(owner, last, Adapted(getattr(owner, last), rank))
        self.hidden = nn.Linear(3 * HIDDEN, HIDDEN)
        self.relation = nn.Linear(HIDDEN, RELATIONS)
        self.party = nn.Linear(HIDDEN, 1)
        self.voice = nn.Linear(2 * HIDDEN, VOICES)
        self.token = nn.Linear(HIDDEN, 2)
        self.dropout = nn.Dropout(0.1)

    def forward(
        self, ids: torch.Tensor, mask: torch.Tensor, types: torch.Tensor, pool: torch.Tensor, ends: torch.Tensor
    ) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor]:
        """(n, tokens) int64 three times, (n, sentences, tokens) float, (n, sentences) int64 to the heads' logits."""
        states = self.bert(input_ids=ids, attention_mask=mask, token_type_ids=types)[0]
        mean = pool @ states
        count = ends.shape[1]
        close = torch.gather(states, 1, ends.unsqueeze(-1).expand(-1, -1, HIDDEN))
        whole = states[:, :1].expand(-1, count, -1)
        hidden = nn.functional.gelu(self.hidden(self.dropout(torch.cat([mean, close, whole], -1))))
        tokens = self.token(states)
        return (
            self.relation(hidden),
            self.voice(torch.cat([mean, close], -1)),
            self.party(hidden).squeeze(-1),
            tokens[..., 0],
            tokens[..., 1],
        )

    def trained(self) -> dict[str, Any]:
        """What was trained, as float16 arrays by parameter name."""
        return {
            name: value.detach().cpu().numpy().astype(np.float16)
            for name, value in self.named_parameters()
            if value.requires_grad
        }

    def load(self, arrays: dict[str, Any]) -> None:
        """Take over what `trained` gave."""
        own = dict(self.named_parameters())
        with torch.no_grad():
            for name, array in arrays.items():
                own[name].copy_(torch.from_numpy(array.astype(np.float32)))

    def merge(self) -> None:
        """Fold the low-rank changes into plain layers."""
        for layer in self.bert.encoder.layer:
            for name in ADAPTED:
                owner, last = _owner(layer, name)
                setattr(owner, last, getattr(owner, last).merged())


def _owner(layer: nn.Module, dotted: str) -> tuple[nn.Module, str]:
    *path, last = dotted.split(".")
    for part in path:
        layer = getattr(layer, part)
    return layer, last
