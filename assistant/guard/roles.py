"""Roles: who did what to whom, and which number counts what, stay as in the cited sentence.

No parser: words that stand together must have stood together, and what changes places must have a reason to, such as a
passive or a preposition that holds its word in its role.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from assistant import lexicon
from assistant.guard.cited import Cited, matching
from assistant.guard.sentence import BINDING, FIXED, PLACE, Kind, Sentence, Token, is_participle, subject_of
from assistant.guard.vocabulary import pattern
from assistant.lexicon import Cue

LOCATED = frozenset(["in", "at", "near", "on", "over", "inside", "outside", "through", "across", "around"])
DIRECTED = frozenset(["to", "from", "against", "into", "toward", "towards"])
APPOSED = re.compile(r", (?:an?|the) (?:\w+ ){0,2}")
PARTS = frozenset(["one", "some", "most", "many", "several", "none", "few", "all", "each", "half"])
PRONOUNS = frozenset(["it", "he", "she", "they", "its", "his", "her", "their"])
FREE = frozenset(["because", "although", "though"])  # without them the same is said, only not why
RELATIVE = frozenset(["who", "which", "whose"])


def moves_word(said: Sentence, cited: Cited) -> bool:
    """A word stands beside one, or under a preposition, with which no cited sentence has it."""
    for at, token in enumerate(said.tokens):
        if token.kind in {Kind.NAME, Kind.TIME} and _is_misplaced(said, token, cited):
            return True
        if not token.carries:
            continue
        if token.kind is Kind.FIGURE and _counts_other(said.tokens, at, cited):
            return True
        if any(not _stood_together(token, other, cited) for other in _beside(said.tokens, at)):
            return True
    return False


def _is_misplaced(said: Sentence, token: Token, cited: Cited) -> bool:
    """As in "in Khamenei", "in Tuesday", "Thursday's mission"."""
    found = matching(token, cited.sentences)
    if not found:
        return False
    known = {other.governor for _, other in found}
    if token.text.endswith("'s") and not _owned(said, token, cited):
        return True
    if token.kind is Kind.TIME:
        return _is_misdated(said, token, cited, known)
    if token.governor in {"since", "until"}:
        return token.governor not in known
    if token.governor in DIRECTED and _closes_phrase(said, token):
        is_source = token.governor == "from" and any(other.said for _, other in found)
        return not is_source and not known & (FIXED | {"of"})
    return token.governor in LOCATED and not known & PLACE


def _is_misdated(said: Sentence, token: Token, cited: Cited, known: set[str | None]) -> bool:
    """A day or month under another preposition, under none, or in front of another word."""
    if token.governor is None and None not in known:
        return True
    if token.governor in PLACE | FIXED | {"since", "until"} and token.governor not in known | {"on"}:
        return True
    following = _following(said, token)
    is_fronted = token.governor is not None and not any(
        t.carries or t.said for t in said.tokens if t.end <= token.start
    )
    if is_fronted or following is None or following.kind is not Kind.CONTENT or following.said:
        return False
    return not any(
        (after := _following(cited.sentences[at], other)) is not None and after.keys & following.keys
        for at, other in matching(token, cited.sentences)
    )


def _following(sentence: Sentence, token: Token) -> Token | None:
    """The word directly behind, with nothing but a space between."""
    return next((t for t in sentence.tokens if t.start == token.end + 1), None)


def _owned(said: Sentence, token: Token, cited: Cited) -> bool:
    """Whether what stands behind "Norland's" is Norland's in a cited sentence."""
    owned = next((t for t in said.tokens if t.start > token.end), None)
    if owned is None:
        return False
    for at, other in matching(token, cited.sentences):
        sentence = cited.sentences[at]
        if other.text.endswith("'s") or other.governor in PLACE | {"for"}:
            return True
        before = zip(sentence.tokens, sentence.tokens[1:], strict=False)
        if any(t.keys & owned.keys and one.lower in {"its", "his", "her", "their", other.lower} for one, t in before):
            return True
    return False


def _counts_other(tokens: Sequence[Token], at: int, cited: Cited) -> bool:
    """As in "40 killed" where 12 were killed; a number beside a number keeps its place."""
    token, counted = tokens[at], _counted(tokens, at)
    found = [
        (one.tokens, one.tokens.index(it)) for n, it in matching(token, cited.sentences) for one in [cited.sentences[n]]
    ]
    if found and all(_is_whole(*place) for place in found) and not _is_whole(tokens, at):
        return True
    if counted is None:
        return False
    others = [
        (other, it)
        for one in cited.sentences
        for place, other in enumerate(one.tokens)
        if other.kind is Kind.FIGURE
        for it in _all_counted(one.tokens, place)
    ]
    if counted.kind is Kind.FIGURE:
        return not any(other.keys & token.keys and it is not None and it.keys & counted.keys for other, it in others)
    same = [other for other, it in others if it is not None and it.keys & counted.keys]
    return bool(same) and not any(other.keys & token.keys for other in same)


def _is_whole(tokens: Sequence[Token], at: int) -> bool:
    """As the 30 of "12 of the 30 crates": the whole of which a part is meant."""
    before = [t for t in tokens[max(0, at - 3) : at] if t.lower not in {"the", "its", "their", "his", "her"}]
    part = before[-2] if len(before) > 1 and before[-1].lower == "of" else None
    return part is not None and (part.kind is Kind.FIGURE or part.lower in PARTS)


def _all_counted(tokens: Sequence[Token], at: int) -> list[Token | None]:
    """What a number counts; in "12 of the 30 crates" the 12 counts crates too."""
    counted = _counted(tokens, at)
    if counted is None or counted.kind is not Kind.FIGURE or not _is_whole(tokens, tokens.index(counted)):
        return [counted]
    return [counted, _counted(tokens, tokens.index(counted))]


def _counted(tokens: Sequence[Token], at: int) -> Token | None:
    """The next word of the stretch behind a number."""
    return next(iter(_nearest(tokens[at + 1 :], tokens[at])), None)


def _beside(tokens: Sequence[Token], at: int) -> list[Token]:
    """The nearest words of the same stretch: both sides of a word, for a number what it counts."""
    token = tokens[at]
    behind = _nearest(tokens[at + 1 :], token)
    before = _nearest(tokens[:at][::-1], token)
    if token.kind is Kind.FIGURE:
        counted = [other for other in behind if other.kind is not Kind.TIME] or before
        return [other for other in counted if other.kind is not Kind.FIGURE]
    return [other for other in (*before, *behind) if other.kind is not Kind.TIME or token.kind is Kind.CONTENT]


def _nearest(tokens: Sequence[Token], token: Token) -> list[Token]:
    for other in tokens:
        if other.segment != token.segment or other.said:
            break
        if other.carries and not other.lower.endswith("ly"):
            return [other]
    return []


def _stood_together(token: Token, other: Token, cited: Cited) -> bool:
    every, others = matching(token, cited.sentences), matching(other, cited.sentences)
    if not every or not others:  # a word of the source's own description
        return True
    places = {(at, it.segment) for at, it in every if not it.said}
    beside = {(at, it.segment) for at, it in others if not it.said}
    if not places and not beside:  # both belong to a source
        return bool({(at, it.segment) for at, it in every} & {(at, it.segment) for at, it in others})
    if not places or not beside:  # "the Red Cross said it had delivered food"
        alone = every if not places else others
        return any(PRONOUNS & {t.lower for t in cited.sentences[at].tokens if t.start > it.start} for at, it in alone)
    if places & beside:
        return True
    return any(
        _shares_subject(cited.sentences[at], it, {segment for n, segment in near if n == at})
        for found, near in ((others, places), (every, beside))
        for at, it in found
        if not it.said
    )


def _shares_subject(sentence: Sentence, token: Token, segments: set[int]) -> bool:
    """As in "the storm cut power and blocked the road": the storm blocked it."""
    return any(
        sentence.parents[segment] == token.segment and token.keys & subject_of(sentence, token.segment)
        for segment in segments
    )


def swaps_roles(said: Sentence, cited: Cited) -> bool:
    """Two words of one stretch have changed places, or a passive turned around, without what makes it the same."""
    if _changes_head(said, cited) or _changes_antecedent(said, cited):
        return True
    tokens = [t for t in said.tokens if _has_role(t)]
    for first, second in combinations(tokens, 2):
        if first.segment != second.segment:
            continue
        pairs = list(_pairs(first, second, cited))
        if pairs and not any(_keeps(said, first, second, *pair) for pair in pairs):
            return True
    return any(_turns(token, cited) for token in tokens if _closes_phrase(said, token))


def _has_role(token: Token) -> bool:
    """Whether its place says something: no date, no adverb, no "believed" or "expected"."""
    form = lexicon.verb_forms().get(token.lower)
    is_mental = (form is not None and form.cue is Cue.MENTAL) or bool(pattern("hedge").fullmatch(token.lower))
    return token.carries and token.kind is not Kind.TIME and not token.lower.endswith("ly") and not is_mental


def _pairs(first: Token, second: Token, cited: Cited) -> Iterator[tuple[Token, Token, Sentence]]:
    """Where both stand in one stretch of a cited sentence, as different words."""
    for at, one in matching(first, cited.sentences):
        for there, other in matching(second, cited.sentences):
            is_near = at == there and one.segment == other.segment and one.start != other.start
            if is_near and not one.said and not other.said:
                yield one, other, cited.sentences[at]


def _keeps(said: Sentence, first: Token, second: Token, one: Token, other: Token, was: Sentence) -> bool:
    is_inverted = one.start > other.start
    turned = [first.passive != one.passive, second.passive != other.passive]
    if turned[0] != turned[1]:
        if _is_far(said, first, second):
            return True
        noun, source = (second, other) if turned[0] else (first, one)
        return is_inverted or _is_held(noun, source) or noun.kind is Kind.FIGURE or noun.text.endswith("'s")
    if not is_inverted or all(turned):
        return True
    turning = [t for t in said.tokens if t.segment == first.segment and t.passive]
    turning += [t for t in was.tokens if t.segment == one.segment and t.passive]
    is_turned_around = bool(turning) and not any(t.passive for t in (first, second, one, other))
    is_compound = second.start == first.end + 1 and one.governor in PLACE  # "Dorn castle", "the castle of Dorn"
    is_title = one.start == other.end + 1 and bool(APPOSED.fullmatch(said.text[first.end : second.start]))
    return is_turned_around or is_compound or is_title or _is_held(first, one) or _is_held(second, other)


def _is_far(said: Sentence, first: Token, second: Token) -> bool:
    """Whether another phrase stands between a verb and a noun, so that the noun is not what it acts on."""
    between = [t for t in said.tokens if first.end <= t.start < second.start and t.carries]
    return second.governor != "by" and any(t.governor is not None or t.lower.endswith("ing") for t in between)


def _is_held(token: Token, was: Token) -> bool:
    """Whether a preposition keeps the word in its role wherever it stands."""
    if token.governor is not None and token.governor == was.governor:
        return True
    return (token.governor in PLACE and was.governor not in FIXED) or (
        was.governor in PLACE and token.governor not in FIXED
    )


def _closes_phrase(said: Sentence, token: Token) -> bool:
    """Whether it is the last word under its preposition: the "castle" of "from Dorn castle"."""
    behind = next((t for t in said.tokens if t.start >= token.end), None)
    is_compound = behind is not None and behind.kind is Kind.CONTENT and behind.start == token.end + 1
    if is_compound and token.kind is Kind.NAME and behind is not None and not is_participle(behind.lower):
        return False
    return behind is None or behind.governor != token.governor or not behind.carries


def _turns(token: Token, cited: Cited) -> bool:
    """Stands under "from" where every cited sentence has it under "to", or the like."""
    if token.governor not in FIXED or token.governor == "by":
        return False
    found = [other for _, other in matching(token, cited.sentences) if not other.said]
    loose = {"to", "for", "with", "into", "than"}
    return bool(found) and not any(
        other.governor == token.governor
        or {other.governor, token.governor} <= {"to", "into", "toward", "towards", "onto"}
        or (other.governor not in FIXED and token.governor in loose)
        for other in found
    )


def _changes_head(said: Sentence, cited: Cited) -> bool:
    """A stretch opens with another "before", "after", "if" or "unless" than the one it comes from, or with none."""
    for number, head in enumerate(said.heads):
        tokens = [t for t in said.tokens if t.segment == number and t.carries and t.kind is Kind.CONTENT]
        found = [
            {cited.sentences[at].heads[other.segment] for at, other in matching(token, cited.sentences)}
            for token in tokens
        ]
        wanted = head if head in BINDING - FREE else None
        for heads in found:
            known = {one if one in BINDING - FREE else None for one in heads}
            if known and wanted not in known:
                return True
    return False


def _changes_antecedent(said: Sentence, cited: Cited) -> bool:
    """As in "the man, who was armed" for "the guard, who was armed"; the same for "with the knife"."""
    for number, head in enumerate(said.heads):
        if head not in RELATIVE:
            continue
        antecedent = _antecedent(said, number)
        inside = [t for t in said.tokens if t.segment == number and t.carries]
        for token in inside:
            places = [
                _antecedent(cited.sentences[at], other.segment)
                for at, other in matching(token, cited.sentences)
                if cited.sentences[at].heads[other.segment] in RELATIVE
            ]
            if places and antecedent and not any(place & antecedent for place in places):
                return True
    return any(
        _hangs_elsewhere(said, at, cited)
        for at, token in enumerate(said.tokens)
        if token.governor == "with" and not token.said
    )


def _antecedent(sentence: Sentence, segment: int) -> frozenset[str]:
    """Keys of the two words before a stretch."""
    start = next((t.start for t in sentence.tokens if t.segment == segment), 0)
    before = [t for t in sentence.tokens if t.end <= start and t.kind in {Kind.CONTENT, Kind.NAME}]
    return frozenset(key for token in before[-2:] for key in token.keys)


def _hangs_elsewhere(said: Sentence, at: int, cited: Cited) -> bool:
    if said.tokens[at].lower.endswith("ing"):  # "charged with taking bribes": no part of a thing
        return False
    own = _before(said.tokens, at)
    found = [
        _before(cited.sentences[where].tokens, cited.sentences[where].tokens.index(other))
        for where, other in matching(said.tokens[at], cited.sentences)
        if other.governor == "with"
    ]
    return bool(own and found) and not any(own & before or not before for before in found)


def _before(tokens: Sequence[Token], at: int) -> frozenset[str]:
    """Keys of the nearest word before a prepositional phrase."""
    before = [t for t in tokens[:at] if t.carries and t.governor is None and t.kind is not Kind.TIME]
    return before[-1].keys if before else frozenset()
