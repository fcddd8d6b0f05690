"""The address that is meant comes out of the link around it, and out of nothing else."""

import pytest

from helpers.wrapped import MIMECAST, WRAPPINGS, of_google, proofpoint_3, safe_links
from wizard.http.wrapped_addresses import locked_in_words, unwrapped

ADDRESSES = (
    "https://apollo.codio.com/lti/2c08254e-541a-4923-a9f1-224ed64b159e_61f1d78d48cd_a1",
    "https://school.instructure.com/courses/12/modules?view=list&page=2#here",
    "http://127.0.0.1:8080/courses/7",
)


@pytest.mark.parametrize("wrap", WRAPPINGS, ids=lambda wrap: wrap.__name__)
@pytest.mark.parametrize("address", ADDRESSES)
def test_the_address_inside_comes_out_letter_by_letter(wrap, address):
    assert unwrapped(wrap(address)) == address


def test_a_run_of_replaced_signs_is_filled_in():
    """The second sign behind `**` stands for how many: A for two, B for three."""
    assert unwrapped(
        "https://urldefense.com/v3/__https://school.edu/**Bx*y__;w6TDtsO8w58!!a!b$"
    ) == "https://school.edu/äöüxßy"  # fmt: skip


def test_a_slash_that_got_lost_on_the_way_is_given_back():
    wrapped = proofpoint_3("https://school.edu/courses/7").replace("__https://", "__https:/")

    assert unwrapped(wrapped) == "https://school.edu/courses/7"


def test_a_wrapped_address_without_its_own_scheme_is_one_too():
    wrapped = safe_links(ADDRESSES[0]).removeprefix("https://")

    assert unwrapped(wrapped) == ADDRESSES[0]


@pytest.mark.parametrize(
    "address",
    [
        *ADDRESSES,
        "https://school.edu/?url=https%3A%2F%2Felsewhere.edu",
        "https://safelinks.protection.outlook.com.evil.edu/?url=https%3A%2F%2Fa.edu",
        "https://evil-google.com/url?q=https%3A%2F%2Fa.edu",
        "https://www.google.com/search?q=https%3A%2F%2Fa.edu",
        safe_links("javascript:alert(1)"),
        safe_links("file:///etc/passwd"),
        of_google("/courses/7"),
        "https://urldefense.com/v3/__https://a.edu",
        "https://urldefense.com/v3/__https://a.edu__;A!!",
        "https://urldefense.com/v3/__https://a.edu*x*y__;Iw!!a!b$",
        "two words",
        "",
    ],
)
def test_anything_else_stays_as_it_is(address):
    assert unwrapped(address) == address


def test_links_that_keep_the_address_to_themselves_are_told():
    said = locked_in_words(MIMECAST)

    assert said.startswith("This is a link of Mimecast")
    assert "copy the address from there" in said
    assert unwrapped(MIMECAST) == MIMECAST
    assert [locked_in_words(address) for address in ADDRESSES] == ["", "", ""]
