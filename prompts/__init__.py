"""The words that language models are told, as files with declared inputs. Knows no claim, no status and no model."""

from prompts.errors import BadPrompt, PromptError
from prompts.prompt import Message, Prompt, load_prompt

__all__ = ["BadPrompt", "Message", "Prompt", "PromptError", "load_prompt"]
