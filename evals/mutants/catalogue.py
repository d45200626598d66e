"""Catalogue: the faults. Each is a plausible slip in one place, and none makes the program crash on purpose."""

from __future__ import annotations

from evals.mutants.fault import Area, Fault, Patch, fault

_STATUS, _TIMELINE, _EVIDENCE = "assistant/status.py", "assistant/timeline.py", "assistant/evidence.py"
_CITATIONS, _BRIEFER, _ORIGINS = "assistant/citations.py", "assistant/briefer.py", "assistant/origins.py"
_VERDICT, _SEARCHER, _WORDING = "assistant/verdict.py", "vectorstore/searcher.py", "assistant/wording.py"

DECISIONS = (
    fault(
        "a dispute counts as confirmed",
        Area.STATUS,
        _STATUS,
        "return Ruling(Status.DISPUTED, unverified=True, row=2)",
        "return Ruling(Status.CONFIRMED, unverified=False, row=2)",
    ),
    fault(
        "a withheld comment is no obstacle",
        Area.STATUS,
        _STATUS,
        "if tally.unconfirmed and tally.others_affirm < 2:",
        "if tally.unconfirmed and tally.others_affirm > 2:",
    ),
    fault(
        "unnamed sources are enough to report",
        Area.STATUS,
        _STATUS,
        "return Ruling(Status.UNVERIFIED, unverified=True, row=9)",
        "return Ruling(Status.REPORTED, unverified=False, row=9)",
    ),
    fault(
        "a denied claim is never flagged",
        Area.STATUS,
        _STATUS,
        "unverified=tally.weak > 0 or tally.outlets_assert > 0 or tally.rebuts, row=3",
        "unverified=False, row=3",
    ),
    fault(
        "one source on record confirms",
        Area.STATUS,
        _STATUS,
        "if tally.others_affirm >= 2 and not tally.unconfirmed:",
        "if tally.others_affirm >= 1 and not tally.unconfirmed:",
    ),
    fault(
        "one outlet alone confirms",
        Area.STATUS,
        _STATUS,
        "if tally.outlets_assert >= 2 and not tally.weak:",
        "if tally.outlets_assert >= 1 and not tally.weak:",
    ),
    fault(
        "a party's word is not enough",
        Area.STATUS,
        _STATUS,
        "    if tally.party_affirms:\n        return Ruling(Status.CONFIRMED",
        "    if tally.party_affirms > 1:\n        return Ruling(Status.CONFIRMED",
    ),
    fault(
        "a denial is taken for no evidence",
        Area.STATUS,
        _STATUS,
        "return Ruling(Status.DENIED, unverified=",
        "return Ruling(Status.NO_EVIDENCE, unverified=",
    ),
    fault(
        "the assistant never abstains",
        Area.STATUS,
        _STATUS,
        "return Ruling(Status.NO_EVIDENCE, unverified=False, row=0)",
        "return Ruling(Status.UNVERIFIED, unverified=True, row=9)",
    ),
    fault(
        "the warning flag gets lost on its way",
        Area.STATUS,
        _BRIEFER,
        "status=finding.ruling.status,\n        unverified=finding.ruling.unverified,\n        abstained=abstained,",
        "status=finding.ruling.status,\n        unverified=False,\n        abstained=abstained,",
    ),
    fault(
        "silence is a denial",
        Area.STATUS,
        _VERDICT,
        "Stance.SILENT: ActResult.NOT_REPORTED,",
        "Stance.SILENT: ActResult.DENIED,",
    ),
    fault(
        "neither confirmed nor denied is a denial",
        Area.STATUS,
        _VERDICT,
        "Stance.NEITHER: ActResult.NEITHER,",
        "Stance.NEITHER: ActResult.DENIED,",
    ),
    fault(
        "unnamed insiders speak for their party",
        Area.STATUS,
        _VERDICT,
        "Stance.ANONYMOUS_ONLY: ActResult.ANONYMOUS_ONLY,",
        "Stance.ANONYMOUS_ONLY: ActResult.CONFIRMED,",
    ),
)
"""Slips in the decision table and behind it."""

EVIDENCE = (
    fault(
        "a denial is read as what it denies",
        Area.STATUS,
        _EVIDENCE,
        "(relation is Relation.DENIES and voice is not Voice.UNNAMED, Label.DENIES),",
        "(False, Label.DENIES),",
    ),
    fault(
        "a hedge is dropped",
        Area.STATUS,
        _EVIDENCE,
        "(voice is Voice.OUTLET, Label.HEDGED if stand.hedged else Label.ASSERTS),",
        "(voice is Voice.OUTLET, Label.ASSERTS),",
    ),
    fault(
        "a plan is a fact",
        Area.STATUS,
        _EVIDENCE,
        "(relation is Relation.PLANS, Label.MENTIONS),",
        "(False, Label.MENTIONS),",
    ),
    fault(
        "unnamed sources are on the record",
        Area.STATUS,
        _EVIDENCE,
        "(voice is Voice.UNNAMED, Label.ANONYMOUS),",
        "(voice is Voice.UNNAMED, Label.ATTRIBUTED_OTHER),",
    ),
    fault(
        "whatever the judge half believes counts",
        Area.STATUS,
        _EVIDENCE,
        "if relation is Relation.OTHER or judgement.relations[relation] < SURE[relation]:",
        "if relation is Relation.OTHER:",
    ),
    fault(
        "nobody is taken for a party",
        Area.SPEAKERS,
        "assistant/speaking.py",
        "        if party.is_spoken_for_by(who):\n            return party.name",
        "        if party.is_spoken_for_by(who):\n            return None",
    ),
    fault(
        "everybody speaks for the first party",
        Area.SPEAKERS,
        "assistant/speaking.py",
        "        if party.is_spoken_for_by(who):\n            return party.name",
        "        if party:\n            return party.name",
    ),
    fault(
        "a follow-up forgets what was asked before",
        Area.STATUS,
        _BRIEFER,
        "names, proposition = _understand(question, _texts(articles, found))",
        "question = replace(question, actor=None, act=None)\n"
        "        names, proposition = _understand(question, _texts(articles, found))",
    ),
)
"""Slips in reading what a sentence does and who says it."""

TIME = (
    fault(
        "old statements of a speaker stay live",
        Area.TIME,
        _TIMELINE,
        "elif last is None or last.denies == record.evidence.denies or _is_taken_back_by_one(record, ordered):",
        "else:",
    ),
    fault(
        "a withheld comment is never superseded",
        Area.TIME,
        _TIMELINE,
        "if last is None or last.at <= record.at:",
        "if record:",
    ),
    fault(
        "a denial is not counted",
        Area.STATUS,
        _TIMELINE,
        "return self.evidence.label is Label.DENIES",
        "return False",
    ),
    fault(
        "what had not happened yet speaks against it for ever",
        Area.TIME,
        _TIMELINE,
        "other.affirms and _is_firm(other) and other.at - record.at >= OVERTAKEN_AFTER for other",
        "False for other",
    ),
    fault(
        "numbers that differ are not told apart",
        Area.TIME,
        _TIMELINE,
        "    return reconciled(kept)",
        "    return kept",
    ),
    fault(
        "the timeline runs backwards",
        Area.TIME,
        _TIMELINE,
        "for moment in sorted({record.at for record in records}):",
        "for moment in sorted({record.at for record in records}, reverse=True):",
    ),
    fault(
        "the moment of the question is ignored",
        Area.TIME,
        "vectorstore/filters.py",
        "for until in (where.published_to, where.as_of) if until is not None",
        "for until in (where.published_to,) if until is not None",
    ),
)
"""Slips in what is live and when."""

ORIGINS = (
    fault(
        "copies count as origins of their own",
        Area.ORIGINS,
        "assistant/outlets.py",
        "return {id_: earliest[copies.get(id_, id_)] for id_ in articles}",
        "return dict(articles)",
    ),
    fault(
        "a relay is an origin of its own",
        Area.ORIGINS,
        _ORIGINS,
        'return "outlet:" + (outlet_key(evidence.speaker.name) if evidence.speaker.name else publisher)',
        'return "outlet:" + publisher',
    ),
    fault(
        "every sentence is an origin",
        Area.ORIGINS,
        _BRIEFER,
        "origins=len({record.origin for record in affirming}),",
        "origins=len(affirming),",
    ),
    fault(
        "two spokesmen of one office are two origins",
        Area.ORIGINS,
        _ORIGINS,
        '    if office:\n        return _key(office["body"] or office["owner"])',
        "    if office:\n        return _key(evidence.speaker.description)",
    ),
)
"""Slips in counting who stands behind a claim."""

QUOTES = (
    fault(
        "a quote ends one character early",
        Area.QUOTES,
        _CITATIONS,
        "quote=article.body[start:end],",
        "quote=article.body[start : end - 1],",
    ),
    fault(
        "the offsets of a quote are one too high",
        Area.QUOTES,
        _CITATIONS,
        "        start=start,\n        end=end,",
        "        start=start + 1,\n        end=end + 1,",
    ),
    fault(
        "quotes are tidied",
        Area.QUOTES,
        _CITATIONS,
        "quote=article.body[start:end],",
        'quote=article.body[start:end].replace("“", \'"\').replace("”", \'"\').replace(" said", " says"),',
    ),
    fault(
        "the numbers of two citations are swapped",
        Area.QUOTES,
        "assistant/events.py",
        'f" [{citation.number}]" for citation',
        'f" [{len(self.citations) + 1 - citation.number}]" for citation',
    ),
    fault(
        "a sentence forgets one of its citations",
        Area.QUOTES,
        _CITATIONS,
        "Statement(proposed.text, claim_id if cited else None, tuple(cited))",
        "Statement(proposed.text, claim_id if cited else None, tuple(cited)[1:])",
    ),
    Fault(
        "a lenient check lets an altered quotation through",
        Area.QUOTES,
        (
            Patch(_CITATIONS, 'return "a quotation is not part of a cited sentence"', "continue"),
            Patch(
                _WORDING,
                'marked = quote if any(mark in quote for mark in \'“”"\') else f"“{quote}”"',
                'marked = f"“{quote[: len(quote) // 2]} it was confirmed”"',
            ),
        ),
    ),
    fault(
        "the neighbouring sentence is quoted",
        Area.QUOTES,
        _EVIDENCE,
        "        start=sentence.start,\n        end=sentence.end,\n        text=sentence.text,",
        "        start=reading.sentences[sentence.index - 1].start,\n"
        "        end=reading.sentences[sentence.index - 1].end,\n"
        "        text=reading.sentences[sentence.index - 1].text,",
    ),
    fault(
        "nothing but the status is shown",
        Area.QUOTES,
        "assistant/extractive.py",
        "return Draft((*opening(finding), *(quotation(record) for record in choose(finding)[:MAX_QUOTES])))",
        "return Draft(opening(finding))",
    ),
    fault(
        "a speaker is renamed",
        Area.SPEAKERS,
        _CITATIONS,
        "speaker=evidence.speaker,",
        'speaker=type(evidence.speaker)("J. Doe", evidence.speaker.kind, evidence.speaker.description),',
    ),
)
"""Slips between the evidence and the page."""

RETRIEVAL = (
    fault(
        "the search returns passages at random",
        Area.RETRIEVAL,
        _SEARCHER,
        "        fused = fuse([dense, words])",
        "        fused = sorted(fuse([dense, words]), key=lambda one: one[0][::-1])",
    ),
    fault(
        "the word index is stale",
        Area.RETRIEVAL,
        "vectorstore/lexical.py",
        "VALUES (:row, :text, :title)",
        "VALUES (:row, substr(:text, 1, 0), substr(:title, 1, 0))",
    ),
    fault(
        "articles of other stories are read along",
        Area.RETRIEVAL,
        _BRIEFER,
        "told = _same_story(list(articles.values()), names)",
        "told = list(articles.values())",
    ),
    fault(
        "only the first passage is read",
        Area.RETRIEVAL,
        _BRIEFER,
        "PASSAGES = 20",
        "PASSAGES = 1",
    ),
)
"""Slips in finding."""

FAULTS: tuple[Fault, ...] = (*DECISIONS, *EVIDENCE, *TIME, *ORIGINS, *QUOTES, *RETRIEVAL)
SHORT = ("a dispute counts as confirmed", "a quote ends one character early", "the moment of the question is ignored")
"""The three that every build tries; the whole catalogue takes minutes."""
