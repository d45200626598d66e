"""Support: every word, name, date and number of a model's sentence stands in the sentences that it cites."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.guard.cited import Cited, straight
from assistant.guard.sentence import Kind, Sentence, Token, read
from assistant.guard.vocabulary import group

BOUND_WORDS = frozenset(["more", "less", "fewer", "least", "most", "many", "much", "up", "over", "under", "nearly"]) | {
    "almost",
    "some",
    "approximately",
    "roughly",
    "below",
    "above",
}
NAMED = frozenset(["named", "identified", "identify"])
DENIES = group("denial") | {"unable", "unclear"}
NEAR_FIGURE = 3  # words before a number among which "more than" or "as many as" belong to it


def has_foreign_word(said: Sentence, cited: Cited) -> bool:
    """A word that says something and stands in no cited sentence, nor in the name of who says it."""
    return any(not _is_supported(said, at, token, cited) for at, token in enumerate(said.tokens))


def _is_supported(said: Sentence, at: int, token: Token, cited: Cited) -> bool:
    if token.lower in NAMED and cited.has_unnamed:  # only as in "not named"
        return "not" in {t.lower for t in said.tokens[max(0, at - 3) : at]}
    is_told = bool(token.keys & cited.keys) or token.lower in cited.lowers
    if is_told or token.kind in {Kind.MARK, Kind.GLUE, Kind.FIGURE, Kind.TIME}:
        return is_told or token.kind is not Kind.TIME
    return (
        (token.lower in group("unnamed") and cited.has_unnamed)
        or (token.lower in DENIES and bool(cited.lowers & (group("negation") | group("denial"))))
        or (
            token.lower in BOUND_WORDS
            and any(t.kind is Kind.FIGURE for t in said.tokens[at + 1 : at + 1 + NEAR_FIGURE])
        )
        or (token.lower not in group("unnamed") and any(token.keys & voice.keys for voice in cited.voices))
    )


def has_foreign_name(said: Sentence, cited: Cited) -> bool:
    """Two words of one name that no cited sentence and no source puts together: "Ana Haddad"."""
    runs = [run for one in (*cited.sentences, *map(read, _names(cited))) for run in _runs(one)]
    together = [frozenset(key for token in run for key in token.keys) for run in runs]
    closing = frozenset(key for run in runs for key in run[-1].keys)
    opening = frozenset(key for run in runs for key in run[0].keys)
    dated = _before_dates(cited)
    small = {token.lower for one in cited.sentences for token in one.tokens if token.text[:1].islower()}
    for first, second in zip(said.tokens, said.tokens[1:], strict=False):
        if first.kind is not Kind.NAME or second.start != first.end + 1:
            continue
        if second.kind is Kind.TIME and not first.keys & dated:
            return True
        if second.kind is not Kind.NAME:
            continue
        if first.lower in small or second.lower in small:
            continue
        if first.keys & closing and second.keys & opening:  # two whole names: "told Haniyeh Iran would"
            continue
        if not any(first.keys & run and second.keys & run for run in together):
            return True
    return False


def _names(cited: Cited) -> list[str]:
    """How the cited sources are called."""
    found = []
    for record in cited.records:
        evidence, speaker = record.evidence, record.evidence.speaker
        found += [speaker.name, speaker.description, speaker.relayed_by, evidence.party, evidence.outlet]
    return [straight(name) for name in found if name]


def _before_dates(cited: Cited) -> frozenset[str]:
    """Keys of the words directly before a day or month."""
    return frozenset(
        key
        for one in cited.sentences
        for first, second in zip(one.tokens, one.tokens[1:], strict=False)
        if second.kind is Kind.TIME
        for key in first.keys
    )


def _runs(sentence: Sentence) -> Iterator[list[Token]]:
    """Each stretch of capitalised words that makes one name."""
    run: list[Token] = []
    for token in sentence.tokens:
        if token.kind is Kind.NAME:
            run.append(token)
        elif run and token.lower not in {"of", "the", "for", ".", "-"}:
            yield run
            run = []
    if run:
        yield run


def has_foreign_number(said: Sentence, cited: Cited) -> bool:
    """A number that no cited sentence gives with the same value, unit and range."""
    known = [figure for one in cited.sentences for figure in one.figures]
    for figure in said.figures:
        same = [other for other in known if other.value == figure.value and other.unit == figure.unit]
        if not any(other.bound == figure.bound or (not other.bound and figure.bound == "about") for other in same):
            return True
    return False
