"""Wire: an answer as the JSON of the HTTP contract and back, so that a server's answer is judged like one made here.

`tests/api/test_contract.py` fixes the contract. Two names differ from `Answer`: its `text` is sent as `answer`, and
`Searched.first` and `last` as `from` and `to`. Names that this program does not know are passed over.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import TypeAdapter, ValidationError

from assistant import reply
from assistant.answer import Answer
from evals.errors import BadAnswer

ANSWER: TypeAdapter[Answer] = TypeAdapter(Answer)
_SENT_AS = {"text": "answer"}
_SEARCHED_AS = {"first": "from", "last": "to"}


def read_answer(sent: object) -> Answer:
    """The answer in a decoded JSON object.

    Args:
        sent: what a JSON reader gave.

    Returns:
        The same answer as in the process that made it.

    Raises:
        BadAnswer: it does not keep to the contract; the message names each field.
    """
    if not isinstance(sent, Mapping):
        raise BadAnswer("An answer must be a JSON object.")
    fields = _renamed(sent, {name: ours for ours, name in _SENT_AS.items()})
    searched = fields.get("searched")
    if isinstance(searched, Mapping):
        fields["searched"] = _renamed(searched, {name: ours for ours, name in _SEARCHED_AS.items()})
    try:
        return ANSWER.validate_python(fields)
    except ValidationError as error:
        faults = error.errors(include_input=False, include_url=False)
        told = "; ".join(f"{'.'.join(map(str, one['loc']))}: {one['msg']}" for one in faults[:5])
        raise BadAnswer(f"The answer does not keep to the contract: {told}.") from error


def write_answer(answer: Answer) -> dict[str, Any]:
    """The answer by the names of the contract, ready for `json.dumps`."""
    return reply.Answer.model_validate(answer).model_dump(mode="json", by_alias=True)


def _renamed(fields: Mapping[str, Any], names: Mapping[str, str]) -> dict[str, Any]:
    """The fields in the same order, some under another name."""
    return {names.get(name, name): value for name, value in fields.items()}
