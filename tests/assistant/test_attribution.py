"""Stretches between quotation marks, and what an attribution governs."""

from __future__ import annotations

import pytest

from assistant.attribution import Attribution, quotations
from assistant.lexicon import Cue


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        pytest.param("The mayor said nothing.", [], id="none"),
        pytest.param("“No,” he said.", ["“No,”"], id="curly"),
        pytest.param('"No," he said.', ['"No,"'], id="straight"),
        pytest.param("«Non», dit-il.", ["«Non»"], id="angle"),
        pytest.param("“No,” he said. “Never.”", ["“No,”", "“Never.”"], id="two"),
        pytest.param("He said: “We met twice.", ["“We met twice."], id="left open"),
        pytest.param("We met twice.” He left.", ["We met twice.”"], id="opened in an earlier sentence"),
        pytest.param("It’s the firm’s word.", [], id="apostrophes are no quotation marks"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_what_stands_between_quotation_marks(text: str, quoted: list[str]):
    """Each quotation is found with its marks; one that is open at an end of the sentence reaches to that end."""
    assert [text[start:end] for start, end in quotations(text)] == quoted


def test_an_attribution_governs_its_content_and_nothing_else():
    """A place inside the content is governed; the source, the reporting word and the end of a stretch are not."""
    said = Attribution("say", Cue.REPORT, False, 10, 14, 15, 18, ((0, 8), (18, 20)))
    assert [at for at in range(22) if said.governs(at)] == [*range(8), 18, 19]
