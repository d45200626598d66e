"""Learner: how a network takes a step while it computes in bfloat16, on a GPU and on a processor. No data, no loss."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext

import torch
from torch import nn

RATE_DECAY = 0.01  # AdamW's weight decay
LONGEST_STEP = 1.0  # norm to which a gradient is cut


class Autocast:
    """AdamW on a GPU, where torch casts each product to bfloat16 by itself."""

    def __init__(self, network: nn.Module, rate: float) -> None:
        self._own = [parameter for parameter in network.parameters() if parameter.requires_grad]
        self._optimizer = torch.optim.AdamW(self._own, lr=rate, weight_decay=RATE_DECAY)

    def computing(self) -> AbstractContextManager[object]:
        """The context in which the loss is computed."""
        return torch.autocast("cuda", torch.bfloat16)

    def step(self, loss: torch.Tensor, rate: float) -> None:
        """One step down the gradient of this loss."""
        self._optimizer.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]  # torch
        nn.utils.clip_grad_norm_(self._own, LONGEST_STEP)
        for group in self._optimizer.param_groups:
            group["lr"] = rate
        self._optimizer.step()

    def restore(self) -> None:
        """The network is float32 as it was."""


class Masters:
    """AdamW over float32 copies of the trained parameters, while the network itself is bfloat16.

    Processors with AMX are two and a half times as fast in bfloat16, but small steps are lost in its eight bits; so
    they are added up in float32 and the network is given the rounded sums. Dropout is off: it costs a fifth of the
    time, and one pass over much data needs none.
    """

    def __init__(self, network: nn.Module, rate: float) -> None:
        self._network = network
        self._own = [parameter for parameter in network.parameters() if parameter.requires_grad]
        self._masters = [parameter.detach().clone() for parameter in self._own]
        self._optimizer = torch.optim.AdamW(self._masters, lr=rate, weight_decay=RATE_DECAY)
        network.to(torch.bfloat16)
        for module in network.modules():
            if isinstance(module, nn.Dropout):
                module.p = 0.0

    def computing(self) -> AbstractContextManager[object]:
        """The context in which the loss is computed."""
        return nullcontext()

    def step(self, loss: torch.Tensor, rate: float) -> None:
        """One step down the gradient of this loss."""
        for parameter in self._own:
            parameter.grad = None
        loss.backward()  # type: ignore[no-untyped-call]  # torch
        for master, parameter in zip(self._masters, self._own, strict=True):
            master.grad = None if parameter.grad is None else parameter.grad.float()
        nn.utils.clip_grad_norm_(self._masters, LONGEST_STEP)
        for group in self._optimizer.param_groups:
            group["lr"] = rate
        self._optimizer.step()
        self._write()

    def restore(self) -> None:
        """Make the network float32 again, with what it learnt unrounded."""
        self._network.float()
        self._write()

    def _write(self) -> None:
        with torch.no_grad():
            for master, parameter in zip(self._masters, self._own, strict=True):
                parameter.copy_(master)
