"""The HTML report: complete in itself, accessible, and safe whatever a server calls its course."""

import re
from html.parser import HTMLParser
from itertools import pairwise

import msgspec
import pytest

from wizard.report.html import to_html
from wizard.report.model import ReportStatus
from wizard.report.presentation import PRESENTATIONS

ATTACK = "<script>alert('x')</script>\"'><img src=x onerror=alert(1)>&{{ 7*7 }}"


class _Page(HTMLParser):
    """Collects what the tests ask about."""

    VOID = {"meta", "img", "br", "hr", "input", "link"}

    def __init__(self, text):
        super().__init__()
        self.tags, self.open, self.text = [], [], ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))

    def handle_endtag(self, tag):
        assert self.open, tag
        assert self.open.pop() == tag

    def handle_data(self, data):
        if self.open and self.open[-1] != "style":
            self.text += data

    def all(self, tag):
        return [attributes for name, attributes in self.tags if name == tag]


def _everything_hostile(value):
    """Return the value with every text replaced by the attack, but for statuses."""
    if isinstance(value, ReportStatus):
        return value
    if isinstance(value, str):
        return ATTACK
    if isinstance(value, tuple):
        return tuple(map(_everything_hostile, value))
    if isinstance(value, msgspec.Struct):
        fields = value.__struct_fields__
        return type(value)(**{name: _everything_hostile(getattr(value, name)) for name in fields})
    return value


@pytest.fixture
def page(report):
    return _Page(to_html(report))


def test_every_tag_is_closed_in_its_place(page):
    assert page.open == []


def test_no_text_of_a_server_becomes_markup(report):
    page = _Page(to_html(_everything_hostile(report)))
    assert page.open == []
    assert page.all("script") == []
    assert page.all("img") == []
    assert not [name for _, attributes in page.tags for name in attributes if name.startswith("on")]
    assert ATTACK in page.text
    assert "49" not in page.text.replace("{{ 7*7 }}", "")


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "data:text/html,x", "//evil", "file:///x"]
)
def test_only_web_addresses_become_links(report, address):
    canvas = msgspec.structs.replace(report.canvas, course_url=address)
    page = _Page(to_html(msgspec.structs.replace(report, canvas=canvas)))
    assert all(not link["href"].startswith(address) for link in page.all("a"))
    assert "CS 101 Autumn" in page.text


def test_the_file_asks_for_nothing_outside_itself(report):
    text = to_html(report)
    page = _Page(text)
    for tag in ("script", "link", "iframe", "object", "img"):
        assert page.all(tag) == []
    assert not re.search(r"@import|url\(|@font-face", text)
    assert all(each["href"].startswith("#") for each in page.all("use"))
    (policy,) = (
        each["content"]
        for each in page.all("meta")
        if each.get("http-equiv") == "Content-Security-Policy"
    )
    assert policy.startswith("default-src 'none'")


@pytest.mark.parametrize("status", list(ReportStatus), ids=str)
def test_every_status_has_its_drawing_and_its_word(report, page, status):
    assert {"id": f"icon-{status}", "viewbox": "0 0 24 24"} in page.all("symbol")
    badges = re.findall(
        rf'class="badge {status}"><svg aria-hidden="true"><use href="#icon-{status}"/></svg>'
        r"([\w ]+)<",
        to_html(report),
    )
    assert badges
    assert set(badges) == {PRESENTATIONS[status].word}


def test_a_confirmation_says_who_when_and_that_it_was_not_read_back(page):
    said = "Confirmed by Ada Admin on 23 November 2026, 12:04 UTC; not read back."
    assert said in page.text


def test_landmarks_headings_and_tables_are_what_a_screen_reader_needs(report, page):
    for landmark in ("header", "main", "nav", "footer", "h1"):
        assert page.all(landmark), landmark
    assert len(page.all("main")) == len(page.all("h1")) == 1
    assert page.all("html") == [{"lang": "en"}]
    assert len(page.all("caption")) == len(page.all("table")) == 5
    assert all("scope" in each for each in page.all("th"))
    levels = [int(tag[1]) for tag, _ in page.tags if re.fullmatch(r"h[1-6]", tag)]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_every_reference_inside_the_page_has_its_target(page):
    names = {attributes["id"] for _, attributes in page.tags if "id" in attributes}
    ids = [attributes["id"] for _, attributes in page.tags if "id" in attributes]
    assert len(ids) == len(names)
    wanted = {each["href"][1:] for each in page.all("a") if each["href"].startswith("#")}
    wanted |= {
        attributes["aria-labelledby"]
        for _, attributes in page.tags
        if "aria-labelledby" in attributes
    }
    assert wanted <= names


def test_every_row_of_the_report_is_on_the_page(report, page):
    for row in report.assignments:
        assert row.name in page.text
        assert row.launch_url in page.text
    for finding in (each for section in report.sections for each in section.findings):
        assert finding.title in page.text
    for word in (
        "sue@north.example.edu",
        "9b1d6a4e-1c77-4a0e",
        "Passed over",
        "“Enable LTI” in Codio",
    ):
        assert word in page.text


def test_a_report_of_nothing_says_so(report):
    empty = msgspec.structs.replace(
        report, sections=(), assignments=(), mentors=(), actions=(), passed_over=(), manual_steps=()
    )
    page = _Page(to_html(empty))
    assert "Nothing has been checked yet" in page.text
    assert page.all("table") == []
