"""parties_accuracy: is it said of each party concerned where it stands?"""

from __future__ import annotations

from assistant.answer import Answer, Stance
from evals.case import Case
from evals.metrics.score import Metric, Score
from evals.metrics.wording import is_same_name
from evals.result import Result

UNLISTED = "not listed"


class PartiesAccuracy(Metric):
    """Share of cases in which every expected party has the expected stance, 0-1.

    A party is looked up by name over the claims in order. One that is not listed is wrong, except for an expected
    `silent` in an answer without any claim: an abstention says of everybody that nothing was found.
    Source: docs/status.md; stance per party as in FactBank's source-relative values (Sauri 2009).
    """

    name = "parties_accuracy"

    def expected(self, case: Case) -> str | None:
        """Such as "Iran neither_confirms_nor_denies, Hamas denies", or None where the case names no party."""
        return ", ".join(f"{name} {stance.value}" for name, stance in case.expect.parties.items()) or None

    def compare(self, result: Result, answer: Answer, expected: str) -> Score:
        """False with the parties whose stance differs."""
        got = {name: find_stance(name, answer) for name in result.case.expect.parties}
        wrong = [
            f"{name}: expected {stance.value}, got {got[name]}"
            for name, stance in result.case.expect.parties.items()
            if got[name] != stance.value
        ]
        return Score(not wrong, "; ".join(wrong), expected, ", ".join(f"{name} {one}" for name, one in got.items()))


def find_stance(name: str, answer: Answer) -> str:
    """The stance of that party: under exactly this name if listed so, else under a name that may be the same."""
    if not answer.claims:
        return Stance.SILENT.value
    parties = [party for claim in answer.claims for party in claim.parties]
    exact = [party for party in parties if party.name.casefold() == name.casefold()]
    similar = [party for party in parties if is_same_name(party.name, name)]
    return next((party.stance.value for party in exact + similar), UNLISTED)
