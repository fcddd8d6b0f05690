import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.codio.endpoints import CodioEndpoints
from wizard.codio.export_files import PasteKind, recognise_paste
from wizard.codio.launch_url import LaunchUrlKind

US = CodioEndpoints.for_domain("codio.com")
ORG = "2c08254e-541a-4923-a9f1-224ed64b159e"
ONE = f"https://apollo.codio.com/lti/{ORG}_61f1d78d_a1"
TWO = f"https://apollo.codio.com/lti/{ORG}_61f1d78d_a2"


@pytest.mark.parametrize(
    ("text", "kind", "kept"),
    [
        ("", PasteKind.EMPTY, ""),
        (" \n ", PasteKind.EMPTY, ""),
        (f" {ORG}\n", PasteKind.CONSUMER_KEY, ORG),
        (f'"{ORG}"', PasteKind.CONSUMER_KEY, ORG),
        (f"LTI Consumer: {ORG}", PasteKind.CONSUMER_KEY, ORG),
        (ORG.upper(), PasteKind.CONSUMER_KEY, ORG.upper()),
        ("https://apollo.codio.com/lti/xml/abc", PasteKind.XML_URL, None),
        (f"https://apollo.codio.com/lti/{ORG}/config.xml?x=1", PasteKind.XML_URL, None),
        ("https://apollo.codio.co.uk/lti/xml/abc", PasteKind.XML_URL, None),
        (ONE, PasteKind.LAUNCH_URL, ONE),
        (ONE.removeprefix("https://"), PasteKind.LAUNCH_URL, ONE),
        (f"LTI Integration URL = {ONE}", PasteKind.LAUNCH_URL, ONE),
        (f"https://apollo.codio.com/lti/{ORG}", PasteKind.LAUNCH_URL, None),
        ("https://school.instructure.com/courses/12/modules", PasteKind.CANVAS_COURSE_URL, None),
        ("https://codio.com/home/teacher/61f1d78d/overview", PasteKind.CODIO_COURSE_URL, None),
        (f"https://apollo.codio.co.uk/lti/{ORG}_a_b", PasteKind.OTHER_REGION_URL, None),
        (f"{ONE}\n{TWO}", PasteKind.SEVERAL_URLS, None),
        (f"{ONE}  {TWO}", PasteKind.SEVERAL_URLS, None),
        (f"Loops,{ONE}\nLists,{TWO}", PasteKind.CSV_TEXT, None),
        (f"Loops {ONE}", PasteKind.CSV_TEXT, None),
        (f"Loops\t{ONE}", PasteKind.CSV_TEXT, None),
        (f"Name,URL\nLoops,{ONE}", PasteKind.CSV_TEXT, None),
        ("https://www.codio.com/home/student/61f1d78d", PasteKind.CODIO_COURSE_URL, None),
        ("https://school.example/", PasteKind.UNKNOWN, None),
        ("https://apollo.codio.com/lti/oops", PasteKind.UNKNOWN, None),
        ("hello world", PasteKind.UNKNOWN, "hello world"),
        ("one\ntwo", PasteKind.UNKNOWN, None),
        (f"{ORG} {ORG.replace('2', '3')}", PasteKind.UNKNOWN, None),
    ],
)
def test_what_was_pasted_is_recognised(text, kind, kept):
    paste = recognise_paste(text, US)
    assert paste.kind is kind
    assert kept is None or paste.text == kept


@pytest.mark.parametrize(
    "host",
    [
        "evilcodio.com",
        "apollo.evilcodio.com",
        "codio.com.evil.example",
        "codio.community",
        "codioxcom",
    ],
)
@pytest.mark.parametrize(
    "path", ["lti/xml/abc", f"lti/{ORG}_a_b", "home/teacher/61f1d78d/overview"]
)
def test_only_codio_com_and_what_is_below_it_is_codio(host, path):
    address = f"https://{host}/{path}"
    paste = recognise_paste(address, US)
    assert (paste.kind, paste.text) == (PasteKind.UNKNOWN, address)


def test_the_path_of_a_canvas_course_makes_no_canvas_of_codio():
    assert recognise_paste("https://codio.com/courses/12", US).kind is PasteKind.UNKNOWN


def test_quotation_marks_of_a_tables_first_cell_are_no_decoration():
    paste = recognise_paste(f'"Loops, and more",{ONE}\n"Lists",{TWO}', US)
    assert [row.assignment for row in paste.exported.rows] == ["Loops, and more", "Lists"]


def test_a_launch_url_is_taken_apart():
    launch_url = recognise_paste(ONE, US).launch_url
    assert (launch_url.kind, launch_url.assignment_id) == (LaunchUrlKind.PLAIN, "a1")


def test_several_rows_are_read():
    paste = recognise_paste(f"Loops,{ONE}\nLists,{TWO}\nrubbish", US)
    assert [row.assignment for row in paste.exported.rows] == ["Loops", "Lists"]
    assert len(paste.exported.rejected) == 1


@given(st.text(max_size=200))
def test_any_text_is_something(text):
    assert recognise_paste(text, US).kind in PasteKind


@given(st.uuids(), st.sampled_from(["", " ", "\n", "\t", "'", '"']))
def test_a_uuid_is_a_consumer_key_whatever_surrounds_it(key, around):
    paste = recognise_paste(f"{around}{key}{around}", US)
    assert (paste.kind, paste.text) == (PasteKind.CONSUMER_KEY, str(key))
