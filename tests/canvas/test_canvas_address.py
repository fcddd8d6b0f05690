import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.canvas.client import (
    AddressError,
    course_home_url,
    normalise_address,
    parse_course_home_url,
)

HOSTS = st.from_regex(
    r"[a-z][a-z0-9]{0,12}(-[a-z0-9]{1,5})?\.(instructure\.com|example\.edu)", fullmatch=True
)


@pytest.mark.parametrize(
    ("typed", "origin"),
    [
        ("school.instructure.com", "https://school.instructure.com"),
        ("  HTTPS://School.Instructure.com/ ", "https://school.instructure.com"),
        (
            "https://school.instructure.com/courses/7/modules?x=1#y",
            "https://school.instructure.com",
        ),
        ("<https://school.instructure.com/login/saml>", "https://school.instructure.com"),
        ("canvas.school.edu:8443/profile", "https://canvas.school.edu:8443"),
        ("https://canvas.school.edu:443", "https://canvas.school.edu"),
        ("http://localhost:3000/courses/1", "http://localhost:3000"),
        ("http://127.0.0.1:5000", "http://127.0.0.1:5000"),
        ("http://[::1]:5000/", "http://[::1]:5000"),
        ("https://bücher.example", "https://xn--bcher-kva.example"),
    ],
)
def test_whatever_is_pasted_becomes_scheme_and_host(typed, origin):
    assert normalise_address(typed) == origin


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("", "empty"),
        ("   ", "empty"),
        ("http://school.instructure.com", "https://"),
        ("ftp://school.instructure.com", "https://"),
        ("my school", "space"),
        ("https://me:secret@school.instructure.com", "password"),
        ("school", "incomplete"),
        ("https://", "no host"),
        ("https://exa_mple.edu", "not a valid one"),
        ("https://school.edu:99999", "not a web address"),
        ("https://[::1", "not a web address"),
        ("javascript://school.edu", "https://"),
    ],
)
def test_an_address_that_cannot_be_used_is_refused_with_the_reason(typed, why):
    with pytest.raises(AddressError, match=why):
        normalise_address(typed)


@given(st.text(max_size=80))
def test_any_text_is_normalised_or_refused(text):
    try:
        origin = normalise_address(text)
    except AddressError as error:
        origin = None
        reason = str(error)
    if origin is None:
        assert reason.endswith((".", "//.", "”."))
    else:
        assert normalise_address(origin) == origin


@given(HOSTS, st.integers(1, 10**9), st.sampled_from(["", "/", "/modules", "?a=b", "#c", "/x/y?z"]))
def test_a_course_home_url_is_read_back_whatever_follows_the_id(host, course_id, tail):
    origin = f"https://{host}"
    parsed = parse_course_home_url(course_home_url(origin, course_id) + tail)
    assert parsed is not None
    assert (parsed.origin, parsed.host, parsed.course_id) == (origin, host, course_id)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "school.instructure.com/courses/7",
        "https://school.instructure.com/",
        "https://school.instructure.com/courses/",
        "https://school.instructure.com/courses/seven",
        "https://school.instructure.com/accounts/1/courses/7",
        "https://school.instructure.com/courses/7x",
        "http://school.instructure.com/courses/7",
        "mailto:/courses/7",
    ],
)
def test_what_is_no_course_address_is_none(text):
    assert parse_course_home_url(text) is None


def test_a_course_of_another_shard_has_its_global_id():
    parsed = parse_course_home_url("https://school.instructure.com/courses/1158~123")
    assert parsed is not None
    assert parsed.course_id == 11580000000000123
