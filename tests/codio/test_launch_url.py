"""The grammar of Codio's LTI addresses (codio.md §2.3)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.codio.endpoints import CodioEndpoints, is_uk_domain
from wizard.codio.launch_url import (
    LaunchUrlKind,
    build_launch_url,
    parse_launch_url,
)

US = CodioEndpoints.for_domain("codio.com")
UK = CodioEndpoints.for_domain("codio.co.uk")
LOOPBACK = CodioEndpoints(
    domain="codio.com",
    api_url="http://127.0.0.1:5001/api/v1",
    auth_url="http://127.0.0.1:5001/api/v1/token",
    lti_url="http://127.0.0.1:5001/lti",
)
ORG = "2c08254e-541a-4923-a9f1-224ed64b159e"

IDS = st.from_regex(r"[0-9A-Za-z]{1,32}", fullmatch=True).filter(lambda text: text != "course")
ORGANISATIONS = st.uuids().map(str)
PLACES = st.sampled_from([US, UK, LOOPBACK])


@pytest.mark.parametrize(
    ("url", "kind", "course", "assignment"),
    [
        ("https://apollo.codio.com/lti", "root", None, None),
        ("https://apollo.codio.com/lti/", "root", None, None),
        (f"https://apollo.codio.com/lti/{ORG}", "organisation", None, None),
        (
            f"apollo.codio.com/lti/{ORG}_5bec924abf0152035a329fa0_23w50f8t6CLA",
            "plain",
            "5bec924abf0152035a329fa0",
            "23w50f8t6CLA",
        ),
        (f"apollo.codio.com/lti/{ORG}_23w50f8t6CLA", "constant", None, "23w50f8t6CLA"),
        (
            f"https://apollo.codio.com/lti/{ORG}_course_5b8f1edccb30642e004364191c6d8c09",
            "course_enrol",
            "5b8f1edccb30642e004364191c6d8c09",
            None,
        ),
        ("https://apollo.codio.com/lti/resource_selection", "resource_selection", None, None),
        ("https://apollo.codio.com/lti/editor_button/", "editor_button", None, None),
        ("https://apollo.codio.com/lti/course_navigation", "course_navigation", None, None),
        ("https://apollo.codio.com/lti/link_endpoint", "link_endpoint", None, None),
        ("http://apollo.codio.com:80/lti/resource_selection", "resource_selection", None, None),
        ("https://APOLLO.codio.com:443/lti", "root", None, None),
        (f"https://apollo.codio.com/lti/oidc/login/{ORG}", "malformed", None, None),
        (f"https://apollo.codio.com/lti/{ORG}_a_b_c", "malformed", None, None),
        (f"https://apollo.codio.com/lti/{ORG}_", "malformed", None, None),
        ("https://apollo.codio.com/ltiX", "foreign", None, None),
        ("https://apollo.codio.com/other", "foreign", None, None),
        (f"https://apollo.codio.co.uk/lti/{ORG}_a_b", "foreign", None, None),
        (f"https://apollo.codio.com.evil.example/lti/{ORG}_a_b", "foreign", None, None),
        (f"https://apollo.codio.com@evil.example/lti/{ORG}_a_b", "foreign", None, None),
        (f"https://apollo.codio.com:8443/lti/{ORG}_a_b", "foreign", None, None),
        (f"ftp://apollo.codio.com/lti/{ORG}_a_b", "foreign", None, None),
        ("https://school.instructure.com/courses/7", "foreign", None, None),
        ("https://[::1", "foreign", None, None),
        ("", "foreign", None, None),
        ("Loops", "foreign", None, None),
    ],
)
def test_every_known_form_is_recognised(url, kind, course, assignment):
    parsed = parse_launch_url(f"  {url}\n", US)
    assert (parsed.kind, parsed.course_id, parsed.assignment_id) == (kind, course, assignment)
    assert parsed.opens_assignment == (kind in ("plain", "constant"))


def test_the_very_old_form_names_its_organisation():
    assert parse_launch_url("https://apollo.codio.com/lti?orgId=77", US).organization_id == "77"


def test_an_organisation_is_the_same_in_capitals():
    parsed = parse_launch_url(f"https://apollo.codio.com/lti/{ORG.upper()}_aB", US)
    assert (parsed.organization_id, parsed.assignment_id) == (ORG, "aB")


def test_a_query_does_not_hide_what_a_url_opens():
    parsed = parse_launch_url(f"https://apollo.codio.com/lti/{ORG}_a_b?x=1", US)
    assert (parsed.kind, parsed.url[-4:]) == (LaunchUrlKind.PLAIN, "?x=1")


@given(PLACES, st.sampled_from(LaunchUrlKind), ORGANISATIONS, IDS, IDS)
def test_what_is_built_is_read_back(endpoints, kind, organization, course, assignment):
    parts = {
        LaunchUrlKind.PLAIN: (organization, course, assignment),
        LaunchUrlKind.CONSTANT: (organization, None, assignment),
        LaunchUrlKind.COURSE_ENROL: (organization, course, None),
        LaunchUrlKind.ORGANISATION: (organization, None, None),
    }.get(kind, (None, None, None))
    given_parts = dict(zip(("organization_id", "course_id", "assignment_id"), parts, strict=True))
    if kind in (LaunchUrlKind.FOREIGN, LaunchUrlKind.MALFORMED):
        with pytest.raises(ValueError, match="cannot be built"):
            build_launch_url(endpoints, kind)
        return
    built = build_launch_url(endpoints, kind, **given_parts)
    assert parse_launch_url(built.url, endpoints) == built
    assert parse_launch_url(f" {built.url}/ ", endpoints).kind is kind
    assert (built.organization_id, built.course_id, built.assignment_id) == parts


@given(st.text(max_size=100), PLACES)
def test_every_text_has_an_answer(text, endpoints):
    parsed = parse_launch_url(text, endpoints)
    assert parsed.kind in LaunchUrlKind
    assert parse_launch_url(parsed.url, endpoints) == parsed


@given(st.text(alphabet="0123456789abcdefABCDEF-_course/", max_size=90))
def test_below_the_base_nothing_is_foreign(segment):
    kind = parse_launch_url(f"https://apollo.codio.com/lti/{segment}", US).kind
    assert kind is not LaunchUrlKind.FOREIGN


@pytest.mark.parametrize(
    ("kind", "parts"),
    [
        (LaunchUrlKind.PLAIN, {"organization_id": ORG, "course_id": "a"}),
        (LaunchUrlKind.PLAIN, {"organization_id": "x", "course_id": "a", "assignment_id": "b"}),
        (LaunchUrlKind.CONSTANT, {"organization_id": ORG, "assignment_id": "a/b"}),
        (LaunchUrlKind.CONSTANT, {"organization_id": ORG, "assignment_id": "a_b"}),
        (LaunchUrlKind.ORGANISATION, {}),
    ],
)
def test_parts_that_would_make_another_url_are_refused(kind, parts):
    with pytest.raises(ValueError, match="launch URL of kind"):
        build_launch_url(US, kind, **parts)


def test_the_regions_have_their_own_hosts():
    assert US.api_url == "https://octopus.codio.com/api/v1"
    assert UK.auth_url == "https://oauth.codio.co.uk/api/v1/token"
    assert UK.lti_url == "https://apollo.codio.co.uk/lti"


def test_an_organisations_lti_url_may_stand_for_the_base():
    endpoints = CodioEndpoints(
        domain="codio.com", api_url=US.api_url, auth_url=US.auth_url, lti_url=f"{US.lti_url}/{ORG}/"
    )
    assert endpoints == US


@pytest.mark.parametrize("url", ["http://octopus.codio.com/api/v1", "ftp://127.0.0.1", "codio", ""])
def test_codio_is_not_spoken_to_in_the_clear(url):
    with pytest.raises(ValueError, match="https"):
        CodioEndpoints(domain="codio.com", api_url=url, auth_url=US.auth_url, lti_url=US.lti_url)


@pytest.mark.parametrize(
    ("domain", "uk"),
    [
        ("codio.com", False),
        (" Codio.co.uk ", True),
        ("https://apollo.codio.co.uk/lti", True),
        ("codio.co.uk.example", False),
        ("notcodio.co.uk", False),
    ],
)
def test_the_uk_is_recognised(domain, uk):
    assert is_uk_domain(domain) is uk
