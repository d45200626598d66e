"""What a sentence is: news text with its abbreviations, quotations, datelines and line breaks."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest import Span, split_sentences

# `¦` stands where a sentence ends; everything else is the text itself.
CASES = {
    "plain": "The talks ended.¦ Nobody spoke to reporters.",
    "us_then_starter": "He left the U.S.¦ The visa had expired.",
    "us_then_officials": "The men were held in the U.S.¦ Officials gave no reason.",
    "us_then_prices": "The tariff was lifted in the U.S.¦ Prices fell within days.",
    "us_senate": "The U.S. Senate voted on the bill.¦ It failed.",
    "us_steel_lower": "The U.S. Army said two soldiers were hurt.",
    "us_title_case": "The U.S. Geological Survey put the quake at 6.1.¦ No damage was seen.",
    "us_rep": "The letter reached U.S. Rep. Ann Stone in May.",
    "us_number": "The U.S. 10-year yield rose.",
    "un_quote": "The draft went to the U.N.¦ “We will study it,” an envoy said.",
    "un_general_assembly": "The U.N. General Assembly met on Monday.",
    "lt_gen": "Lt. Gen. Omar Haddad refused.¦ His staff agreed.",
    "brig_gen": "Brig. Gen. (ret.) Dov Levin spoke first.",
    "gov_sen": "Gov. Pat Lee met Sen. Jo Park.¦ Rep. Kim Oh stayed away.",
    "mr_mrs_dr": "Mr. and Mrs. Hale saw Dr. Roy at St. Mary's.",
    "party_state": "Sen. Lou Grant, R-Ariz., voted no.¦ Others abstained.",
    "party_in_brackets": "Rep. Ida Cole (D-Calif.) Monday asked for records.",
    "state_ends": "The plant is near Fresno, Calif.¦ Workers there walked out.",
    "state_then_title": "She spoke in Mesa, Ariz.¦ Gov. Lee did not attend.",
    "state_governor": "Aides to Tenn. Gov. Bo Hart declined to comment.",
    "dateline_state": "FRESNO, Calif. (AP) — A dam failed on Friday.",
    "dateline_dc": "WASHINGTON, D.C. — The panel met in private.",
    "dateline_agency": "GENEVA (Reuters) - The envoy left.¦ Talks go on.",
    "dateline_date": "CAIRO, Nov. 15 (Xinhua) -- Two ships collided.",
    "said_no": "Asked whether Iran was told, he said no.¦ The ministry agreed.",
    "no_five": "It was complaint No. 5 of the year.",
    "no_roman": "Art. IV of the treaty and Vol. II of the report differ.",
    "billion_abbreviated": "The deal cost $3.5 bn. in all.¦ Shares fell.",
    "billion_ends": "The deal cost $3.5 bn.¦ The price was high.",
    "decimal": "Growth was 2.5 percent.¦ In 2022 it was 3.1.",
    "version_dot": "The site example.com and the file report.pdf were down.",
    "pm_ends": "Voting closed at 9 p.m.¦ Turnout was low.",
    "pm_zone": "It begins at 9 p.m. Eastern on CBS.",
    "pm_day": "Police were called at 7:45 a.m. Wednesday to the bridge.",
    "month_day": "The order of Jan. 6 was void.¦ It lapsed in Feb.¦ Nobody noticed.",
    "month_sept": "On Sept. 11 flags flew low.",
    "inc_ends": "She works for Apple Inc.¦ The firm declined to comment.",
    "inc_title": "Apple Inc. Chief Executive Tim Cook agreed.",
    "corp_comma": "Acme Corp., the maker, sued.",
    "jr": "Robert Downey Jr. said so.¦ Martin Luther King Jr. Day is in January.",
    "initials": "J. K. Rowling and George W. Bush met J.R.R. Tolkien's heirs.",
    "initial_starter": "The team took vitamin C.¦ The trial went on.",
    "initial_a": "The paper by J. A. Smith was withdrawn.",
    "phd": "She holds a Ph.D.¦ He holds none.",
    "eg_ie": "Some states, e.g. Iran, i.e. not all, vs. others, agreed.",
    "etc": "Guns, shells, etc.¦ The list is long.",
    "quote_attribution": '"Yes." he said.¦ Then he left.',
    "question_in_quote": '"Why now?" she asked.¦ Nobody knew.',
    "exclamation_in_quote": "“Go home!” shouted the guard.",
    "question_then_name": "“Is it over?” Mr. Smith asked.¦ It was not.",
    "question_then_clause": "“Is it over?”¦ Smith said he did not know.",
    "short_quote_two": "“No. Never,” the minister said.¦ He sat down.",
    "short_quote_three": '"We know. We saw it. We are sorry," he told them.',
    "quote_at_end": "He said: “It is over.”¦ The hall was silent.",
    "long_quote": (
        "“The first thing that we have to do is to find out what has happened on that road and who gave the order."
        "¦ Only then will we speak about blame,” she said."
    ),
    "british_quote": "‘It’s late. Go,’ he said.¦ They went.",
    "nested_quote": "“He told me, ‘Leave.’ I left,” she said.",
    "bracket_after_stop": "He denied it.¦ (His lawyer did not.)¦ The case goes on.",
    "bracket_lower": "The ship (no flag was seen.) sank.",
    "ellipsis_lower": "He waited ... and then he left.",
    "ellipsis_capital": "He waited...¦ The train never came.",
    "ellipsis_spaced_dots": "We will fight . . . and we will win.",
    "ellipsis_i": "Well… I cannot say.",
    "question": "Did Iran confirm it?¦ It did not!¦ So what?",
    "double_mark": "Really?!¦ Yes.",
    "yahoo": "Yahoo! Finance carried the story.",
    "list_numbers": "1. Officials met.¦\n2. They left.",
    "bullets": "Key points¦\n• Two men were held¦\n• No charge was brought",
    "blank_line": "Talks collapse in Vienna¦\n\nThe envoy left at noon.",
    "blank_line_spaces": "Talks collapse¦\n \t\nThe envoy left.",
    "crlf_blank_line": "Talks collapse¦\r\n\r\nThe envoy left.",
    "headline_line": "Talks collapse in Vienna¦\nThe envoy left at noon.",
    "wrapped_lower": "The envoy left the hotel\nat noon.",
    "wrapped_long": "The envoy, who had arrived from Geneva on the previous evening, met\nForeign Minister Okafor.",
    "long_headline_above_paragraph": (
        "Ministers from nine countries leave the talks on the port without a deal¦\n"
        "The talks on the port, which had begun on Monday in a hotel on the lake, ended on Wednesday without a deal."
    ),
    "rupees": "It costs Rs. 21,700 in shops.",
    "wrapped_comma": "He thanked Oslo,\nRiga and Rome.",
    "wrapped_title": "The letter was from Gen.\nAbadi himself.",
    "no_space": "The talks ended.¦The envoy left.",
    "no_space_domain": "Booking.com and Amazon.Com were down.",
    "footnote": "The dam failed.[3]¦ Nobody was hurt.",
    "number_start": "It ended in 2020.¦ 15 people died.",
    "lower_careless": "the talks ended badly.¦ the envoy left.",
    "brand": "The firm sued.¦ iPhone sales fell.",
    "dollar_start": "He paid.¦ $5 was enough.",
    "dash_after": "It was over. — so he thought.",
    "vs_case": "In Roe v. Wade the court ruled.",
    "mt_ft_st": "He flew from Ft. Hood to Mt. Hope and St. Louis.",
    "street": "She lives on Main St.¦ The house is red.",
    "saint_then_lower": "The waste was made in St. Louis during the war.",
    "middle_initial_p": "Lyon succeeds Samuel P. Givens, who retired.",
    "date_range": "A strike is planned for Oct. 30-Nov. 1 in Ohio.",
    "then_governor": "It was signed by then-Gov. Pat Lee in May.",
    "zone_with_stops": "It ends at 10 p.m. E.T. on Friday.",
    "suite_number": "The shop is at 1770 Main St. #401 in Troy.",
    "op_cit": "See p. 12 and pp. 14-15 of the report.",
    "cjk": "会谈结束。¦他没有说话。",
    "arabic": "انتهى الاجتماع.¦ لم يعلق أحد.",
    "arabic_question": "هل انتهى؟¦ نعم.",
    "french_quote": "« Oui. »¦ Il est parti.",
    "colon_line": "What we know:¦\nTwo ships collided.",
    "neither_nor": "Iran neither confirmed nor denied it.¦ “No comment,” an aide said.",
}


def spans_of(marked: str) -> tuple[str, list[str]]:
    """The text without marks, and the sentences that the marks announce."""
    return marked.replace("¦", ""), [part.strip() for part in marked.split("¦")]


@pytest.mark.parametrize("marked", CASES.values(), ids=CASES.keys())
def test_tricky_news_text_is_split_where_an_editor_would(marked: str):
    """Each tricky text is cut at its marks and nowhere else."""
    text, expected = spans_of(marked)

    assert [text[span.start : span.end] for span in split_sentences(text)] == expected


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\u2028\t"], ids=["empty", "space", "lines", "odd_space"])
def test_white_space_has_no_sentence(text: str):
    """Text without a visible character has no sentence."""
    assert split_sentences(text) == []


def test_offsets_count_characters_of_the_given_text():
    """Offsets count code points, also after characters outside the basic plane."""
    assert split_sentences("  😀 Yes.  No. ") == [Span(2, 8), Span(10, 13)]


NEWSLIKE = st.lists(
    st.sampled_from(
        [
            *"\"'“”‘’()[].!?…。, \n\r\t\u2028\u2029\xa0\x85-—:;•1aAé中",
            "U.S.",
            "Gen.",
            "Smith said",
            "no.",
            "p.m.",
            "\n\n",
            ". . .",
            "He",
            "the",
            "[1]",
            " (AP) — ",
            "e.g.",
        ]
    ),
    max_size=60,
).map("".join)


@given(st.one_of(st.text(max_size=200), NEWSLIKE))
def test_every_visible_character_is_in_exactly_one_sentence(text: str):
    """Spans are in order, do not overlap, have no outer white space and leave only white space uncovered."""
    spans = split_sentences(text)

    covered = "".join(text[span.start : span.end] for span in spans)
    assert [s for s in spans if text[s.start : s.end].strip() != text[s.start : s.end] or s.start >= s.end] == []
    assert [a for a, b in pairwise(spans) if a.end > b.start] == []
    assert "".join(covered.split()) == "".join(text.split())


@pytest.mark.parametrize(
    "piece", [".", " ", ". ", "\n", "\v", "“", '"', "‘a", "a.", "U.S. ", ". .", "(", "A. ", '."'], ids=ascii
)
def test_hostile_repetition_takes_linear_time(piece: str):
    """Twenty thousand repetitions of anything are split without a quadratic search."""
    text = piece * 20_000

    spans = split_sentences(text)

    assert "".join("".join(text[s.start : s.end] for s in spans).split()) == "".join(text.split())
