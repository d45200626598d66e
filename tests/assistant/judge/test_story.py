"""The form of the labelled stories that the judge learns from."""

from pathlib import Path

import pytest

from assistant.judge import Relation, Voice
from assistant.judge.story import OTHER, Asked, BadStory, Label, Sentence, Story, read_stories

STORIES = Path(__file__).parents[3] / "assistant" / "judge" / "stories"

EXAMPLE = """= Two envoys said to have met
A| {Two diplomats} said they spent forty minutes together.
N| "Nothing to add," {she=Leyla Hasanli} said.
N| {=Leyla Hasanli} "Ask Baku."
V| They last met in Munich.
? Did they meet? | 1A 2W+
? how long? | 1A=forty minutes
? Did they meet in Rome? | -
"""


def written(tmp_path: Path, text: str) -> Path:
    """A file with these stories."""
    path = tmp_path / "one.story"
    path.write_text(text, "utf-8")
    return path


def test_a_story_is_read_whole(tmp_path: Path) -> None:
    """Headline, sentences with who says them, and what every sentence does with each question."""
    other = OTHER
    expected = Story(
        name="one:1",
        title="Two envoys said to have met",
        sentences=(
            Sentence("Two diplomats said they spent forty minutes together.", Voice.UNNAMED, (0, 13), ""),
            Sentence('"Nothing to add," she said.', Voice.ON_RECORD, (18, 21), "Leyla Hasanli"),
            Sentence('"Ask Baku."', Voice.ON_RECORD, None, "Leyla Hasanli"),
            Sentence("They last met in Munich.", Voice.OUTLET, None, ""),
        ),
        questions=(
            Asked(
                "Did they meet?",
                (Label(Relation.AFFIRMS, False, None), Label(Relation.WITHHOLDS, True, None), other, other),
            ),
            Asked("how long?", (Label(Relation.AFFIRMS, False, (30, 43)), other, other, other)),
            Asked("Did they meet in Rome?", (other, other, other, other)),
        ),
        is_marked=True,
    )
    assert read_stories(written(tmp_path, EXAMPLE)) == [expected]


def test_an_unmarked_file_teaches_relations_and_voices_only(tmp_path: Path) -> None:
    """Its sentences need no braces."""
    text = "# unmarked: no sources\n\n= Title\nN| The mayor said no.\n? Did he agree? | 1D\n"
    (story,) = read_stories(written(tmp_path, text))
    assert (story.is_marked, story.sentences) == (False, (Sentence("The mayor said no.", Voice.ON_RECORD, None, ""),))


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        pytest.param("V| No headline.\n", "one.story:1: a story begins with a headline", id="no headline"),
        pytest.param("= T\nN| She said no.\n? q | -\n", "one.story:2: one source in braces is needed", id="no source"),
        pytest.param(
            "= T\nV| {She} said no.\n? q | -\n", "one.story:2: a source in braces, but", id="outlet with source"
        ),
        pytest.param("= T\nV| It rained.\n? q | 2A\n", "one.story:3: there is no sentence 2", id="no such sentence"),
        pytest.param("= T\nV| It rained.\n? q | 1X\n", "one.story:3: these labels are not", id="no such letter"),
        pytest.param(
            "= T\nV| It rained.\n? q | 1A=snow\n", "sentence 1 does not hold the answer 'snow'", id="foreign answer"
        ),
        pytest.param("= T\nV| It rained.\n", "one.story:1: a story needs sentences and questions", id="no question"),
        pytest.param("= T\nV| It rained.\nwhat\n", "one.story:3: neither", id="neither"),
        pytest.param(
            "= T\nV| A.\n? q | -\nV| B.\n", "one.story:4: a sentence stands behind a question", id="late sentence"
        ),
    ],
)
def test_a_fault_is_named_with_file_and_line(tmp_path: Path, text: str, fault: str) -> None:
    """Whoever writes stories sees at once what to mend."""
    with pytest.raises(BadStory, match=r".*") as raised:
        read_stories(written(tmp_path, text))
    assert fault in str(raised.value)


@pytest.mark.parametrize("path", sorted(STORIES.glob("*.story")), ids=lambda path: path.stem)
def test_our_own_stories_keep_to_the_form(path: Path) -> None:
    """Every file that the judge is trained on can be read."""
    assert len(read_stories(path)) > 10
