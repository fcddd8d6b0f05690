"""What Canvas's specs say of tools and their launches, asked of the sandbox."""

import re
from html import unescape

import pytest

from helpers.canvas_server import LTI_URL, TOOL, external, serve
from helpers.spec_questions import (
    Question,
    each_of,
    fresh,
    messages,
    new_course,
    newcomer,
    refused,
    seen_as,
)

LAUNCH = "app/controllers/external_tools_controller.rb"
OUTBOUND = "gems/lti_outbound/lib/lti_outbound/tool_launch.rb"
FINDER = "app/models/context_external_tool.rb"
MIDNIGHT = "2020-01-01T00:00:00Z"


@pytest.fixture(scope="module")
def canvas():
    with serve() as running:
        running.state.courses[running.state.course_id].workflow_state = "available"
        yield running


def at(course):
    return f"/courses/{course.id}"


def install(c, course, **changes):
    wanted = {"name": fresh("Tool"), "consumer_key": "k", "shared_secret": "made up"} | changes
    answer = c.post(f"{at(course)}/external_tools", wanted)
    assert answer.status_code == 200, answer.text
    return answer.json()


def launch(c, course, **asked):
    return c.get(f"{at(course)}/external_tools/sessionless_launch", **asked)


def launched(c, course, **asked):
    return launch(c, course, **asked).json().get("name")


def form(c, course, **asked):
    page = c.get(launch(c, course, **asked).json()["url"]).text
    fields = re.findall(r'name="([^"]*)" id="[^"]*" value="([^"]*)"', page)
    return {unescape(name): unescape(value) for name, value in fields}


def of_placement(c, placement, names):
    course = new_course(c)
    tool = install(c, course, url=LTI_URL, **{placement: {"enabled": True}})
    fields = form(c, course, id=tool["id"], launch_type=placement)
    return [fields.get(name) for name in names]


def two_tools(c):
    course = new_course(c)
    install(c, course, name="A", url="https://a.example.org/launch")
    install(c, course, name="B", url="https://b.example.org/launch")
    rows = c.get(f"{at(course)}/external_tools").json()
    return course, {row["name"]: row["id"] for row in rows}


def by_number_and_url(c, url):
    course, ids = two_tools(c)
    return launched(c, course, id=ids["A"], url=url)


def without_url(c):
    course = new_course(c)
    tool = install(c, course, domain="example.org")
    return refused(launch(c, course, id=tool["id"]))


def assessment(c, **dates):
    course = new_course(c)
    install(c, course, **{key: TOOL[key] for key in ("url", "domain")})
    body = {"assignment": external(name=fresh("Work"), **dates)}
    made = c.post(f"{at(course)}/assignments", body).json()
    student = newcomer(c, "Student", course=course.id)
    asked = {"launch_type": "assessment", "assignment_id": made["id"]}
    return [launch(who, course, **asked).status_code for who in (seen_as(c, student), c)]


def accepted(c):
    course = new_course(c)
    install(c, course, **{key: TOOL[key] for key in ("url", "domain")})
    made = c.post(f"{at(course)}/assignments", {"assignment": external(name=fresh("Work"))}).json()
    fields = form(c, course, launch_type="assessment", assignment_id=made["id"])
    names = [f"ext_outcome_{name}_accepted" for name in ACCEPTED]
    return [fields.get(name) for name in names] + ["ext_outcomes_tool_placement_url" in fields]


def in_navigation(c, number):
    course = new_course(c)
    for _ in range(number):
        install(c, course, domain="example.org", course_navigation={"enabled": True})
    one = c.get(f"{at(course)}/external_tools/visible_course_nav_tools").json()
    codes = {"context_codes[]": f"course_{course.id}"}
    assert c.get("/external_tools/visible_course_nav_tools", **codes).json() == one
    return one


def of_query(c, own, asked):
    course, place = new_course(c), f"https://{fresh('q').replace(' ', '')}.example.org/launch"
    install(c, course, name="It", url=f"{place}?{own}")
    return launched(c, course, url=f"{place}?{asked}")


def matched(c, domain, url):
    course = new_course(c)
    install(c, course, name="It", domain=domain)
    return launched(c, course, url=url)


def copy(c, source, target, **more):
    body = {"migration_type": "course_copy_importer", "settings": {"source_course_id": source}}
    return c.post(f"{at(target)}/content_migrations", body | more)


def copied(c, **more):
    source, target = new_course(c), new_course(c)
    work = {"assignment": {"name": fresh("Work"), "submission_types": ["on_paper"]}}
    first = c.post(f"{at(source)}/assignments", work).json()["id"]
    c.post(f"{at(source)}/modules", {"module": {"name": "Week 1"}})
    migration = copy(c, source.id, target, **more).json()
    return target, first, f"{at(target)}/content_migrations/{migration['id']}"


def selected(c, *chosen):
    target, _, path = copied(c, selective_import=True)
    body = {"copy": dict.fromkeys(chosen, "1")}
    c.put(path, body)
    return [len(c.get(f"{at(target)}/{kind}").json()) for kind in ("assignments", "modules")]


ACCEPTED = (
    "result_total_score",
    "submission_submitted_at",
    "submission_needs_additional_review",
    "submission_prioritize_non_tool_grade",
)
MISSING = "A tool id, tool url, module item id, or resource link lookup uuid must be provided"
RETURN = ["selection_directive", "ext_content_intended_use", "ext_content_return_types"]

QUESTIONS = (
    Question(
        "a launch of nothing",
        LAUNCH,
        lambda c: sorted(launch(c, new_course(c)).json()["errors"]),
        ["id", "module_item_id", "resource_link_lookup_uuid", "url"],
    ),
    Question(
        "a launch of nothing says why",
        LAUNCH,
        lambda c: messages(launch(c, new_course(c))),
        (400, [MISSING] * 4),
    ),
    Question(
        "a launch by number and the URL of another tool",
        f"{LAUNCH}: Lti::ToolFinder.from_url",
        lambda c: by_number_and_url(c, "https://b.example.org/launch"),
        "B",
    ),
    Question(
        "a launch by number and its own URL",
        f"{LAUNCH}: Lti::ToolFinder.from_url",
        lambda c: by_number_and_url(c, "https://a.example.org/launch"),
        "A",
    ),
    Question(
        "a launch by number and a URL that no tool answers",
        f"{LAUNCH}: Lti::ToolFinder.from_url",
        lambda c: by_number_and_url(c, "https://c.example.org/launch"),
        None,
    ),
    Question(
        "a launch by number of a tool without a URL",
        LAUNCH,
        without_url,
        (200, {"errors": {"external_tool": "Unable to find a matching external tool"}}),
    ),
    Question("a student launches open work", LAUNCH, assessment, [200, 200]),
    Question(
        "a student launches work that is over",
        f"{LAUNCH}: grants_right?(:submit)",
        lambda c: assessment(c, lock_at=MIDNIGHT),
        [401, 200],
    ),
    Question(
        "a student launches work that has not begun",
        f"{LAUNCH}: grants_right?(:submit)",
        lambda c: assessment(c, unlock_at="2099-01-01T00:00:00Z"),
        [401, 200],
    ),
    Question(
        "a launch that selects content",
        OUTBOUND,
        lambda c: of_placement(c, "resource_selection", RETURN),
        ["select_link", "navigation", "lti_launch_url"],
    ),
    Question(
        "a launch from the editor",
        OUTBOUND,
        lambda c: of_placement(c, "editor_button", RETURN),
        ["embed_content", "embed", "oembed,lti_launch_url,url,image_url,iframe"],
    ),
    Question(
        "a launch for homework",
        OUTBOUND,
        lambda c: of_placement(c, "homework_submission", RETURN),
        [None, "homework", None],
    ),
    Question(
        "a launch for an import",
        OUTBOUND,
        lambda c: of_placement(
            c, "migration_selection", [*RETURN[1:], "ext_content_file_extensions"]
        ),
        ["content_package", "file", "zip,imscc"],
    ),
    Question(
        "where selected content is returned to",
        OUTBOUND,
        lambda c: bool(of_placement(c, "resource_selection", ["ext_content_return_url"])[0]),
        True,
    ),
    Question(
        "where a launch without a session returns to",
        f"{LAUNCH}: prepare_tool_launch(url_for(@context))",
        lambda c: (
            of_placement(c, "course_navigation", ["launch_presentation_return_url"])[0]
            .removeprefix(c.base)
            .startswith("/courses/")
        ),
        True,
    ),
    Question(
        "what a launch of an assignment says that a score may carry",
        "gems/lti_outbound/lib/lti_outbound/tool_launch.rb for_assignment!",
        accepted,
        ["true", "true", "true", "true", True],
    ),
    Question(
        "an ordinary launch returns no content",
        OUTBOUND,
        lambda c: of_placement(c, "course_navigation", ["ext_content_return_url", RETURN[0]]),
        [None, None],
    ),
    Question(
        "a query with the tool's own parameter and others, one of its name",
        f"{FINDER}: matches_url?",
        lambda c: of_query(c, "a=1", "a=1&a=2&b=3"),
        "It",
    ),
    Question(
        "a query with another value of the tool's own parameter",
        f"{FINDER}: matches_url?",
        lambda c: of_query(c, "a=1", "a=2"),
        None,
    ),
    Question(
        "a query in another order",
        f"{FINDER}: standardize_url",
        lambda c: of_query(c, "a=1&b=2", "b=2&a=1"),
        "It",
    ),
    Question(
        "tools in the navigation come on one page",
        f"{LAUNCH}: visible_course_nav_tools",
        lambda c: len(in_navigation(c, 11)),
        11,
    ),
    Question(
        "tools in the navigation of several courses, and of none",
        f"{LAUNCH}: all_visible_nav_tools",
        lambda c: [
            messages(c.get("/external_tools/visible_course_nav_tools", **asked))
            for asked in ({}, {"context_codes[]": "account_1"})
        ],
        [
            (400, ["Missing context_codes"]),
            (400, ["Invalid context_codes; only `course` codes are supported"]),
        ],
    ),
    Question(
        "a dot of a domain is a dot",
        f"{FINDER}: Regexp.escape",
        lambda c: matched(c, "dot.example.org", "https://dotxexample.org/a"),
        None,
    ),
    Question(
        "a domain with its scheme",
        f"{FINDER}: matches_tool_domain?",
        lambda c: matched(c, "https://scheme.example.org", "http://scheme.example.org/a"),
        "It",
    ),
    Question(
        "a domain in capitals",
        f"{FINDER}: matches_tool_domain?",
        lambda c: matched(c, "CAPITALS.example.org", "https://capitals.example.org/a"),
        "It",
    ),
    Question(
        "a domain with a port",
        f"{FINDER}: matches_tool_domain?",
        lambda c: matched(c, "port.example.org:8443", "https://port.example.org:8443/a"),
        "It",
    ),
    Question(
        "a domain without the port of the URL",
        f"{FINDER}: matches_tool_domain?",
        lambda c: matched(c, "bare.example.org", "https://bare.example.org:8443/a"),
        None,
    ),
    Question(
        "a domain that is but the end of a name",
        f"{FINDER}: matches_tool_domain?",
        lambda c: matched(c, "ending.example.org", "https://notending.example.org/a"),
        None,
    ),
)


@each_of(QUESTIONS)
def test_the_sandbox_answers_as_canvas_does(canvas, question):
    assert question.ask(canvas) == question.answer, question.source
