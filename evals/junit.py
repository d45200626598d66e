"""The report as JUnit XML, the form that build servers read."""

from __future__ import annotations

import re
from xml.etree import ElementTree

from evals.judge import Judged
from evals.report import HIDDEN, Report

_FORBIDDEN = re.compile(r"[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # XML 1.0, section 2.2


def to_junit(report: Report, *, reveal: bool = False, timings: bool = True) -> str:
    """One testsuite per split and one testcase per case; without timings identical runs give identical bytes."""
    root = ElementTree.Element("testsuites", name="evals")
    for column in report.columns[:-1]:
        judged = [one for one in report.judged if one.result.split == column.name]
        crashed = sum(one.result.failure is not None for one in judged)
        failed = sum(not one.is_passed for one in judged) - crashed
        counts = {"name": column.name, "tests": str(len(judged)), "failures": str(failed), "errors": str(crashed)}
        suite = ElementTree.SubElement(root, "testsuite", counts)
        for one in judged:
            _add_case(suite, one, is_shown=reveal or one.result.split not in HIDDEN, timings=timings)
    ElementTree.indent(root)
    return ElementTree.tostring(root, encoding="unicode", xml_declaration=True) + "\n"


def _add_case(suite: ElementTree.Element, one: Judged, *, is_shown: bool, timings: bool) -> None:
    """One testcase; a crash is an error, a miss a failure."""
    case = one.result.case
    place = f"{one.result.split}.{case.story}"
    element = ElementTree.SubElement(suite, "testcase", classname=place, name=case.id)
    if timings:
        element.set("time", f"{one.result.seconds:.4f}")
    if one.result.failure is not None:
        fault = ElementTree.SubElement(element, "error", type=one.result.failure.kind)
        fault.text = _clean(one.result.failure.traceback) if is_shown else None
    elif not one.is_passed:
        fault = ElementTree.SubElement(element, "failure", type="miss")
        if is_shown:
            lines = [case.question, *(f"{name}: {score.reason}" for name, score in one.misses.items())]
            fault.text = _clean("\n".join(lines))


def _clean(text: str) -> str:
    """The text without characters that XML cannot hold."""
    return _FORBIDDEN.sub("�", text)
