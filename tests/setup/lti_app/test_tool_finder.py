"""Which installed app Canvas will launch: predicted by its rules, and held to its own answer."""

import pytest

from helpers.world import build_world
from wizard.canvas.types import ExternalTool
from wizard.findings import Status
from wizard.sandbox.canvas.model import Tool
from wizard.sandbox.canvas.seed import CLOSED_COURSE_ID
from wizard.setup.lti_app.app import answering_tool
from wizard.setup.lti_app.tool_finder import answers, matches_host, predict_tool

HOST = "apollo.codio.com"
URL = f"https://{HOST}/lti/org_course_assignment"
ROOT, SCHOOL = 1, 2


def app(identifier: int, **fields) -> ExternalTool:
    return ExternalTool(id=identifier, name=f"App {identifier}", **fields)


def test_an_lti_1_3_app_of_the_topmost_account_comes_before_the_course_s_own():
    old, new = app(1, domain=HOST), app(2, domain="codio.com", version="1.3")
    assert predict_tool(URL, [old], [new], levels={2: 2}) is new


def test_each_rule_is_tried_over_all_apps_before_the_next():
    by_domain, exact = app(1, domain=HOST), app(2, url=URL)
    assert predict_tool(URL, [by_domain], [exact]) is exact
    loosely = app(3, url=f"{URL}?x=1")
    assert predict_tool(f"{URL}?x=1&y=2", [by_domain], [loosely]) is loosely


def test_an_app_with_nothing_but_codio_s_general_url_answers_no_assignment():
    assert predict_tool(URL, [app(1, url=f"https://{HOST}/lti")], []) is None


def test_the_nearer_account_comes_first_whatever_the_order_of_canvas_s_list():
    far, near = app(1, domain=HOST), app(2, domain="codio.com")
    assert predict_tool(URL, [], [far, near], levels={1: 2, 2: 1}) is near
    assert predict_tool(URL, [], [far, near], levels={2: 2}) is near, "an unknown level is last"


def test_of_one_place_the_more_specific_domain_comes_first():
    wide, narrow = app(1, domain="codio.com"), app(2, domain=HOST)
    assert predict_tool(URL, [wide, narrow], []) is narrow


def test_the_later_of_two_like_apps_comes_last_even_when_it_is_nearer():
    first = ExternalTool(id=1, name="Codio", domain=HOST, consumer_key="key")
    copy = ExternalTool(id=2, name="Codio", domain=HOST, consumer_key="key")
    assert predict_tool(URL, [copy], [first], levels={1: 1}) is first


def test_a_disabled_app_answers_nothing():
    assert predict_tool(URL, [app(1, domain=HOST, workflow_state="disabled")], []) is None


@pytest.mark.parametrize(
    ("host", "codios"),
    [
        ("codio.com", True),
        ("apollo.codio.com", True),
        ("APOLLO.Codio.com", True),
        ("a.b.codio.com", True),
        ("evilcodio.com", False),
        ("apollo.evilcodio.com", False),
        ("codio.com.evil.example", False),
        ("codio.com@evil.example", False),
        ("codio.co.uk", False),
        ("com", False),
    ],
)
def test_a_domain_is_for_its_own_host_and_those_below_it_and_for_no_other(host, codios):
    url = f"https://{host}/lti/org_course_assignment"
    assert answers(app(1, domain="codio.com"), url) is codios
    assert matches_host(app(1, domain="codio.com"), url) is codios


@pytest.mark.parametrize("domain", ["https://codio.com", "http://codio.com", "CODIO.com"])
def test_a_domain_may_be_written_like_an_address(domain):
    assert answers(app(1, domain=domain), URL)
    assert not answers(app(1, domain=domain), "https://evilcodio.com/lti/x")


@pytest.mark.parametrize("domain", ["codio.com/", "https://codio.com/", "codio.com/lti", " "])
def test_a_domain_with_more_than_a_host_is_for_no_url_at_all(domain):
    assert not answers(app(1, domain=domain), URL)
    assert not matches_host(app(1, domain=domain), URL)


@pytest.mark.parametrize(
    ("url", "same"),
    [
        ("https://apollo.codio.com/lti/xml", True),
        ("https://codio.com/lti", False),
        ("https://apollo.codio.com.evil.example/lti", False),
        ("https://apollo.codio.com:8443/lti", False),
        (None, False),
    ],
)
def test_an_app_without_a_domain_is_for_the_very_host_of_its_url(url, same):
    assert matches_host(app(1, url=url), URL) is same


@pytest.mark.parametrize(
    ("query", "answered"),
    [("a=1", True), ("b=3&a=1", True), ("a=1&a=2", True), ("a=2", False), ("", False)],
)
def test_of_a_query_the_app_s_own_names_and_values_count_and_no_others(query, answered):
    own = app(1, url="https://codio.example/lti?a=1")
    assert bool(answers(own, f"https://codio.example/lti?{query}")) is answered


# --- what Canvas's own answer says, over HTTP


@pytest.fixture
def world(tmp_path):
    with build_world(tmp_path, assignments=6) as built:
        built.sandbox.canvas.user_named("Dana Whitfield").admin_of.add(ROOT)
        yield built


def install(world, identifier, account=None, **fields):
    canvas, known = world.sandbox.canvas, world.sandbox.connection
    values = {"name": "Codio", "consumer_key": "other", "shared_secret": "made up", **fields}
    canvas.tools[identifier] = Tool(
        id=identifier,
        context_type="Account" if account else "Course",
        context_id=account or canvas.course_id,
        **values,
    )
    return known.lti_url


def ours(world, **fields):
    known = world.sandbox.connection
    install(
        world, 700, consumer_key=known.consumer_key, shared_secret=known.shared_secret,
        url=known.lti_url, privacy_level="public",
        **({"domain": known.lti_url.split("/")[2]} | fields),
    )  # fmt: skip


def host(world) -> str:
    return world.sandbox.connection.lti_url.split("/")[2]


def agreed_tool(world) -> int | None:
    """The app that Canvas's own answer names, which must be the one that was predicted."""
    url = world.document.assignments[0].launch_url
    answer = world.ask(f"{world.course}/external_tools/sessionless_launch", url=url).json()
    predicted = answering_tool(world.read(), url)
    assert (predicted.id if predicted else None) == answer.get("id")
    return answer.get("id")


def test_canvas_agrees_on_an_lti_1_3_app_of_an_account(world):
    ours(world)
    install(world, 800, ROOT, domain=host(world), version="1.3")
    assert agreed_tool(world) == 800


def test_canvas_agrees_on_a_1_1_app_of_an_account_with_a_domain(world):
    ours(world)
    install(world, 800, SCHOOL, domain=host(world))
    assert agreed_tool(world) == 700


def test_canvas_agrees_on_the_nearer_of_two_accounts(world):
    install(world, 800, ROOT, domain=host(world))
    install(world, 801, SCHOOL, domain=host(world), name="Codio of the school")
    assert agreed_tool(world) == 801


def test_canvas_agrees_that_a_course_app_with_a_url_alone_answers_nothing(world):
    ours(world, domain=None)
    assert agreed_tool(world) is None


def test_canvas_agrees_on_the_more_specific_of_two_apps(world):
    install(world, 800, domain=host(world).removeprefix("127."))
    install(world, 801, domain=host(world))
    assert agreed_tool(world) == 801


def test_canvas_agrees_on_an_app_whose_url_is_the_very_launch_url(world):
    ours(world)
    install(world, 800, ROOT, url=world.document.assignments[0].launch_url)
    assert agreed_tool(world) == 800


# --- in words


def test_says_which_app_of_which_account_takes_the_launches(world):
    ours(world)
    install(world, 800, SCHOOL, domain=host(world), version="1.3", name="Codio (LTI 1.3)")
    finding = world.finding("lti_app.no_lti_1_3")
    name = world.sandbox.codio.course.modules[0].assignments[0].name
    assert finding.status is Status.FAILED
    assert "“Codio (LTI 1.3)” of account “School of Engineering”" in finding.found
    assert f"Canvas will send “{name}” to it, not to the app of this course." in finding.found
    assert "“Codio (LTI 1.3)” of account “School of Engineering” remove it" in finding.mend
    assert world.finding("results.which_app").status is Status.BLOCKED


def test_an_lti_1_3_app_that_answers_no_launch_is_a_warning(world):
    ours(world)
    install(world, 800, SCHOOL, version="1.3", url=f"{world.sandbox.connection.lti_url}/oidc/x")
    assert world.finding("lti_app.no_lti_1_3").status is Status.WARNING
    assert world.finding("results.which_app").status is Status.PASSED


def test_says_that_a_url_of_another_app_takes_one_launch_alone(world):
    ours(world)
    install(world, 800, ROOT, url=world.document.assignments[0].launch_url, name="Week 1")
    wrong = [f for f in world.findings() if f.check == "results.which_app"]
    name = world.sandbox.codio.course.modules[0].assignments[0].name
    assert [finding.status for finding in wrong] == [Status.FAILED]
    assert wrong[0].found == (
        f"Canvas will send “{name}” to “Week 1” of account “Example University”, not to the app "
        "of this course. Its launch URL is that very URL, which comes before any domain."
    )


def test_an_account_that_the_token_may_not_name_is_an_account_above_the_course(world):
    canvas = world.sandbox.canvas
    canvas.user_named("Dana Whitfield").admin_of.clear()
    for row in [each for each in canvas.enrollments.values() if each.course_id == CLOSED_COURSE_ID]:
        del canvas.enrollments[row.id]
    ours(world)
    install(world, 800, ROOT, url=world.document.assignments[0].launch_url, name="Week 1")
    assert "to “Week 1” of an account above the course" in world.finding("results.which_app").found


def test_where_the_rules_err_canvas_s_own_answer_counts_and_that_is_said(world):
    ours(world)
    known = world.sandbox.connection
    # Alike in all that Canvas shows; their secrets differ, which no API tells.
    install(
        world, 600, SCHOOL, consumer_key=known.consumer_key, url=known.lti_url,
        domain=host(world), privacy_level="public",
    )  # fmt: skip
    finding = world.finding("results.which_app")
    assert finding.status is Status.PASSED
    assert finding.found.endswith(
        " By its rules “Codio” of account “School of Engineering” was expected to answer; "
        "Canvas's own answer counts."
    )


def test_without_apps_of_accounts_nothing_more_is_asked(world):
    ours(world)
    world.read()
    assert not any("lti_apps" in line for line in world.hearing.heard)
