"""The answer as Block Kit: whole payloads, every limit, and nothing of an article that goes live."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from api.slack import blocks
from api.slack.escape import ELLIPSIS, cut, escaped, heard, literal, size, web_address
from api.slack.message import MAX_BLOCKS, MAX_MESSAGE, Message, Passage, answer_messages, note
from assistant.answer import Answer, Party, Stance
from assistant.status import Status
from tests.api.slack.fake_slack import fault_of

HOSTILE = [
    "<!channel> <!here> <!everyone> <!subteam^S1|desk>",
    "<http://evil.example|AP> <mailto:a@b.example|mail>",
    "<@U1> <#C1|general> @channel #general",
    "```rm -rf``` `code` *bold* _it_ ~no~ > quote",
    "&lt;!channel&gt; &amp;lt;!here&amp;gt; &#60;!here&#62;",
    "[AP](http://evil.example) ![x](http://evil.example/p.png) https://evil.example/leak",
    "\u202egnp.exe\u2066 :rotating_light: \x1b[2J\x00",
    "قال المتحدث إن الاجتماع لم يُؤكد <!channel>",
    "<" * 5000,
    "\U0001f30d" * 4000,
    "&" * 4000,
]


def plain(text: str) -> dict[str, Any]:
    """A text object in which Slack parses nothing."""
    return {"type": "plain_text", "text": text, "emoji": False}


def test_an_answer_is_one_message_with_the_status_first(answer: Answer):
    """Status, text, parties, origins, source with quote and link, passage, feedback: the whole payload."""
    (message,) = answer_messages(answer)
    quoted = (
        "[1] Al-Arabiya News, 2023-11-15 18:30 UTC: Sources: leaders met in Tehran\n"
        "“Iran has neither confirmed nor denied the meeting.”\n"
        "unconfirmed, Sources within Hamas (not named), through Al-Arabiya News"
    )
    link = {"type": "mrkdwn", "text": "<https://news.example/a1|Open the article>", "verbatim": True}
    prose = {"type": "text", "text": "Not confirmed. Iran has neither confirmed nor denied the meeting. [1]"}
    rows = [["Party", "Position", "As of"], ["Iran", "neither confirms nor denies [1]", "2023-11-15"]]
    button = {
        "type": "button",
        "text": plain("Show passage [1]"),
        "action_id": "passage:1",
        "value": '["a1", 81, 131, "3bbfb18141643525"]',
    }
    thumbs = {
        "type": "feedback_buttons",
        "action_id": "feedback",
        "positive_button": {"text": plain("Helpful"), "value": "helpful ans_1"},
        "negative_button": {"text": plain("Something is wrong"), "value": "wrong ans_1"},
    }
    scope = "1 origin in 1 article, as of 2023-11-15 18:30 UTC\nSearched 12 articles of 5 sources"
    assert (message.text, list(message.blocks)) == (
        "UNVERIFIED - not confirmed: Not confirmed. Iran has neither confirmed nor denied the meeting. [1]",
        [
            {"type": "header", "text": plain("UNVERIFIED - not confirmed")},
            {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [prose]}]},
            {
                "type": "table",
                "rows": [[{"type": "raw_text", "text": cell} for cell in row] for row in rows],
                "column_settings": [{"is_wrapped": True}] * 3,
            },
            {"type": "context", "elements": [plain(scope)]},
            {"type": "context", "elements": [plain(quoted), link]},
            {"type": "actions", "elements": [button]},
            {"type": "context_actions", "elements": [thumbs]},
        ],
    )


def test_the_plain_form_says_the_same_words(answer: Answer):
    """Should Slack refuse a block, the reader still gets status, text, parties and sources."""
    (message,) = answer_messages(answer)
    (section,) = message.plain
    assert section["text"]["text"].split("\n\n") == [
        "UNVERIFIED - not confirmed",
        "Not confirmed. Iran has neither confirmed nor denied the meeting. [1]",
        "Party - Position - As of\nIran - neither confirms nor denies [1] - 2023-11-15",
        "1 origin in 1 article, as of 2023-11-15 18:30 UTC\nSearched 12 articles of 5 sources",
        "[1] Al-Arabiya News, 2023-11-15 18:30 UTC: Sources: leaders met in Tehran\n"
        "“Iran has neither confirmed nor denied the meeting.”\n"
        "unconfirmed, Sources within Hamas (not named), through Al-Arabiya News",
    ]


def test_the_question_is_repeated_where_nobody_saw_it(answer: Answer):
    """After a slash command the channel must know what was asked."""
    (message,) = answer_messages(answer, asked="Did <!channel> confirm?")
    assert message.blocks[1] == {"type": "context", "elements": [plain("Asked: Did <!channel> confirm?")]}


def test_several_claims_share_the_one_table_that_slack_allows(answer: Answer):
    """Each row then says which claim it is about."""
    other = replace(
        answer.claims[0], id="clm_2", text="Hamas confirmed it.", parties=(Party("Hamas", Stance.SILENT, (), None),)
    )
    (message,) = answer_messages(replace(answer, claims=(*answer.claims, other)))
    (table,) = [block for block in message.blocks if block["type"] == "table"]
    assert [[cell["text"] for cell in row] for row in table["rows"]] == [
        ["Claim", "Party", "Position", "As of"],
        ["Iran confirmed the meeting.", "Iran", "neither confirms nor denies [1]", "2023-11-15"],
        ["Hamas confirmed it.", "Hamas", "nothing from it in these articles", "-"],
    ]


def test_an_abstention_says_what_was_searched(answer: Answer):
    """No evidence is an answer too, with its scope."""
    nothing = replace(
        answer,
        status=Status.NO_EVIDENCE,
        unverified=False,
        abstained=True,
        claims=(),
        citations=(),
        text="No article says.",
    )
    (message,) = answer_messages(nothing)
    assert [block["type"] for block in message.blocks] == ["header", "rich_text", "context", "context_actions"]
    assert message.blocks[2]["elements"] == [plain("Searched 12 articles of 5 sources")]


def grown(answer: Answer, words: str, *, statements: int, citations: int) -> Answer:
    """An answer with that many statements, citations and parties, all of whose words are those of an article."""
    cited = tuple(
        replace(
            answer.citations[0],
            id=f"cit_{n}",
            number=n,
            title=words,
            source=words,
            quote=words,
            article_id=words[:300],
            url=f"https://news.example/{words}",
            speaker=replace(answer.citations[0].speaker, name=words, description=words),
        )
        for n in range(1, citations + 1)
    )
    parties = tuple(Party(words, Stance.DENIES, tuple(one.id for one in cited), None) for _ in range(30))
    claim = replace(answer.claims[0], text=words, parties=parties)
    text = "\n".join(f"{words} [{n}]" for n in range(1, statements + 1))
    return replace(answer, text=text, citations=cited, claims=(claim,))


@pytest.mark.parametrize("words", HOSTILE, ids=range(len(HOSTILE)))
def test_an_answer_of_20_statements_and_30_citations_keeps_every_limit(answer: Answer, words: str):
    """As many messages as it takes, each one that Slack takes; every source is in one of them, none twice."""
    messages = answer_messages(grown(answer, words, statements=20, citations=30))
    shown = [block for message in messages for block in message.blocks]
    numbers = [element["action_id"] for block in shown if block["type"] == "actions" for element in block["elements"]]
    assert [fault_of(list(message.blocks)) or fault_of(list(message.plain)) for message in messages] == [None] * len(
        messages
    )
    assert max(len(message.blocks) for message in messages) <= MAX_BLOCKS
    assert max(size(json.dumps(message.blocks, ensure_ascii=False)) for message in messages) <= MAX_MESSAGE
    assert numbers == [f"passage:{n}" for n in range(1, 31)]
    assert messages[0].blocks[0] == {"type": "header", "text": plain("UNVERIFIED - not confirmed")}


def parsed_texts(part: Any) -> list[str]:
    """Every text of which Slack reads markup: those of type mrkdwn and the notification."""
    if isinstance(part, list | tuple):
        return [text for inner in part for text in parsed_texts(inner)]
    if not isinstance(part, dict):
        return []
    own = [part["text"]] if part.get("type") == "mrkdwn" else []
    return own + [text for inner in part.values() for text in parsed_texts(inner)]


@pytest.mark.parametrize("words", HOSTILE, ids=range(len(HOSTILE)))
def test_no_mention_link_or_format_of_an_article_goes_live(answer: Answer, words: str):
    """Words of articles stand where nothing is parsed; what is parsed is our own label around a web address."""
    for message in answer_messages(grown(answer, words, statements=3, citations=6), asked=words):
        for text in parsed_texts([*message.blocks, *message.plain]):
            address, _, label = text.removeprefix("<").removesuffix(">").partition("|")
            assert (label, web_address(address)) == ("Open the article", address)
        assert "<" not in message.text
        assert ">" not in message.text


def test_a_message_survives_the_outbox(answer: Answer):
    """What is kept before it is sent is what is sent."""
    (message,) = answer_messages(answer)
    assert Message.load(message.dump()) == message
    assert Passage.load(Passage("a|1", 3, 9, "d").dump()) == Passage("a|1", 3, 9, "d")


def test_a_note_carries_its_id():
    """Whoever looks after the server finds it in the log."""
    assert note("It <failed>.", number="slk_1") == Message(
        "It &lt;failed&gt;. (id slk_1)",
        ({"type": "section", "text": plain("It <failed>. (id slk_1)")},),
        ({"type": "section", "text": plain("It <failed>. (id slk_1)")},),
    )


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("https://news.example/a?b=1&c=2#d", "https://news.example/a?b=1&c=2#d"),
        ('https://news.example/a|b>c<d"e f', "https://news.example/a%7Cb%3Ec%3Cd%22e%20f"),
        ("javascript:alert(1)", None),
        ("file:///etc/passwd", None),
        ("//news.example", None),
        ("http://[::1", None),
        (f"https://news.example/{'a' * 3000}", None),
        (None, None),
    ],
)
def test_only_web_addresses_become_links(url: str | None, address: str | None):
    """What could end the link or start another is encoded."""
    assert web_address(url) == address


def test_lengths_are_counted_as_slack_counts_them_at_worst():
    """A character beyond the first plane counts twice, and is never cut in half."""
    globe = "\U0001f30d"
    assert (size(globe * 3), cut(globe * 3, 5), cut("abc", 3)) == (6, globe * 2 + ELLIPSIS, "abc")


def test_escaping_never_splits_an_entity():
    """The limit holds for the escaped form, and its last character is whole."""
    assert escaped("&&&", 12) == "&amp;&amp;"
    assert escaped("a<b", 100) == "a&lt;b"


def test_long_text_is_parted_at_line_breaks_and_loses_nothing():
    """A line that is too long by itself is parted where it must."""
    text = "\n".join(["one " * 100, "two " * 1000, "", "three"])
    parts = blocks.pieces(text, 1000)
    assert max(map(size, parts)) <= 1000
    assert "".join(parts).replace("\n", "") == text.replace("\n", "")


def test_an_empty_text_is_a_dash():
    """Slack refuses empty texts."""
    assert literal(" \n", 10) == "-"


@pytest.mark.parametrize(
    ("sent", "words"),
    [
        ("<@UBOT> Did Iran confirm it?", "Did Iran confirm it?"),
        ("Did <@U2> say &lt;no&gt; &amp;amp;?", "Did U2 say <no> &amp;?"),
        ("See <https://a.example/b|the report> in <#C1|world>", "See the report in #world"),
        ("<!channel> is <https://a.example> right?", "is https://a.example right?"),
    ],
)
def test_what_people_wrote_is_read_without_slacks_encoding(sent: str, words: str):
    """The question reaches the briefer as it was typed."""
    assert heard(sent, "UBOT") == words
