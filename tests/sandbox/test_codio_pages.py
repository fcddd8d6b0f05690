"""What a person does in Codio's web pages, where no API helps."""

import csv
import io
import uuid
import zipfile

import pytest
import requests
from defusedxml.ElementTree import fromstring

from helpers.codio_server import serve, text_of

MANIFEST = "{http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1}"
LTI_CP = "{http://www.imsglobal.org/xsd/imslticp_v1p0}"
LTI_CM = "{http://www.imsglobal.org/xsd/imslticm_v1p0}"
BLTI = "{http://www.imsglobal.org/xsd/imsbasiclti_v1p0}"


@pytest.fixture
def codio():
    with serve() as running:
        yield running


def save(codio, **fields):
    url = f"{codio.base}/home/teacher/{codio.course.id}/lti-lms"
    return requests.post(url, data=fields, timeout=10)


def test_front_page_lists_the_organisation_s_courses(codio):
    page = text_of(codio.page("/"))
    assert "Codio Coding Library (Last term)" in page
    assert "Introduction to Python (Pilot)" in page


def test_overview_has_every_assignment_s_integration_url(codio):
    page = codio.page(f"/home/teacher/{codio.course.id}").text
    assert all(codio.url_of(assignment) in page for _, assignment in codio.course.assignments())


def test_overview_of_a_course_without_lti_has_none(codio):
    codio.course.lti.enable_lti = False
    assert "/lti/" not in codio.page(f"/home/teacher/{codio.course.id}/overview").text


def test_another_organisation_s_course_has_no_page(codio):
    own = codio.state.organization_id
    foreign = next(c for c in codio.state.courses.values() if c.organization_id != own)
    assert codio.page(f"/home/teacher/{foreign.id}").status_code == 404


def test_settings_are_saved_by_the_form(codio):
    answer = save(
        codio,
        enable_lti="on",
        course_lms_url=" https://canvas.example.edu/courses/7 ",
        hide_not_started_assignments="on",
    )
    assert "Changes saved" in text_of(answer)
    lti = codio.course.lti
    assert lti.course_lms_url == "https://canvas.example.edu/courses/7"
    assert (lti.hide_not_started_assignments, lti.filter_learners_for_mentors) == (True, False)
    assert 'value="https://canvas.example.edu/courses/7"' in answer.text


def test_course_copy_needs_constant_urls(codio):
    save(codio, enable_lti="on", enable_course_copy="on")
    assert codio.course.lti.enable_course_copy is False
    save(codio, enable_lti="on", enable_course_copy="on", enable_constant_urls="on")
    assert codio.course.lti.enable_course_copy is True


def test_what_a_person_typed_is_shown_as_text(codio):
    answer = save(codio, enable_lti="on", course_lms_url='"><script>alert(1)</script>')
    assert "<script>alert" not in answer.text


def test_settings_page_has_the_labels_of_codio_and_the_lines_to_copy(codio):
    page = text_of(codio.page(f"/home/teacher/{codio.course.id}/lti-lms"))
    for label in (
        "Enable LTI",
        "Course LMS url",
        "Enable LTI constant URLs",
        "Enable LTI course copy",
        "Hide not started assignments",
        "Filter Learners For Mentors",
        "Enroll to course only",
        "Provide Feedback Link",
        "Save Changes",
        f"codio_course_target_id={codio.course.id}",
        f"codio_parent_course_id={codio.course.id}",
    ):
        assert label in page


def test_lti_integrations_mask_the_secret(codio):
    page = codio.page("/organization/lti-integrations").text
    assert codio.state.consumer_key in page
    assert page.count(codio.state.shared_secret) == 1
    field = next(line for line in page.splitlines() if codio.state.shared_secret in line)
    assert 'type="password"' in field
    assert codio.state.shared_secret not in text_of(codio.page("/organization/lti-integrations"))


def test_api_integrations_mask_the_secret(codio):
    page = codio.page("/organization/integrations")
    assert codio.state.client_id in page.text
    field = next(line for line in page.text.splitlines() if codio.state.client_secret in line)
    assert 'type="password"' in field


def test_configuration_describes_the_tool_as_installed(codio):
    url = f"/lti/{codio.state.organization_id}/config.xml"
    assert f"{codio.base}{url}" in codio.page("/organization/lti-integrations").text
    document = fromstring(codio.page(url).content)
    assert document.findtext(f"{BLTI}title") == "Codio"
    launch_url = document.findtext(f"{BLTI}launch_url")
    assert launch_url == f"{codio.base}/lti/{codio.state.organization_id}"
    properties = {p.get("name"): p.text for p in document.iter(f"{LTI_CM}property")}
    assert properties["privacy_level"] == "public"
    assert properties["domain"] == codio.base.removeprefix("http://")


def test_assignment_urls_export_has_a_row_for_each(codio):
    answer = codio.page(f"/home/teacher/{codio.course.id}/assignment-urls.csv")
    assert answer.headers["Content-Type"].startswith("text/csv")
    assert "attachment" in answer.headers["Content-Disposition"]
    rows = list(csv.DictReader(io.StringIO(answer.text)))
    assert len(rows) == 69
    assert rows[0] == {
        "Module": "Coding with Python",
        "Assignment": codio.assignment().name,
        "LTI Integration URL": codio.url_of(codio.assignment()),
    }


def test_common_cartridge_holds_a_link_for_each_assignment(codio):
    answer = codio.page(f"/home/teacher/{codio.course.id}/common-cartridge.imscc")
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        assert archive.testzip() is None
        manifest = fromstring(archive.read("imsmanifest.xml"))
        assert manifest.findtext(f"{MANIFEST}metadata/{MANIFEST}schemaversion") == "1.1.0"
        files = {
            resource.get("identifier"): resource.find(f"{MANIFEST}file").get("href")
            for resource in manifest.iter(f"{MANIFEST}resource")
        }
        items = [i for i in manifest.iter(f"{MANIFEST}item") if i.get("identifierref")]
        links = [
            (
                item.findtext(f"{MANIFEST}title"),
                fromstring(archive.read(files[item.get("identifierref")])).findtext(
                    f"{BLTI}launch_url"
                ),
            )
            for item in items
        ]
    assert links == [(a.name, codio.url_of(a)) for _, a in codio.course.assignments()]


def test_exports_leave_hidden_assignments_out(codio):
    last_term = next(c for c in codio.state.courses.values() if "Last term" in c.name)
    exported = codio.page(f"/home/teacher/{last_term.id}/assignment-urls.csv").text
    assert "Instructor notes" not in exported


def test_the_keys_have_their_shapes(codio):
    uuid.UUID(codio.state.consumer_key)
    uuid.UUID(codio.state.shared_secret)
    assert codio.state.consumer_key != codio.state.organization_id
    assert codio.state.client_id.isalnum()


def upload(codio, text, **fields):
    url = f"{codio.base}/home/teacher/{codio.course.id}/bulk-settings"
    return requests.post(url, files={"file": ("settings.csv", text)}, data=fields, timeout=10)


def information(codio):
    text = codio.page(f"/home/teacher/{codio.course.id}/assignment-information.csv").text
    return list(csv.DictReader(io.StringIO(text)))


def written(lines):
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, lines[0])
    writer.writeheader()
    writer.writerows(lines)
    return text.getvalue()


def test_the_file_of_settings_is_tested_first_and_then_applied(codio):
    next(a for _, a in codio.course.assignments()).name = "The only one"
    lines = information(codio)[:1]
    settings = next(a for _, a in codio.course.assignments()).settings
    lines[0] |= {"due_at": "05/23/2026 11:59 pm", "closing_time": "05/26/2026 9:05 AM"}

    assert upload(codio, written(lines)).status_code == 200
    assert settings.dueTime is None
    assert upload(codio, written(lines), apply="1").status_code == 200

    assert f"{settings.dueTime:%Y-%m-%d %H:%M %Z}" == "2026-05-24 03:59 UTC"
    (line, *_) = information(codio)
    assert (line["due_at"], line["start_time"]) == ("05/23/2026 11:59 PM", "")
    assert upload(codio, written([line | {"due_at": ""}]), apply="1").status_code == 200
    assert settings.dueTime is not None


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"due_at": "23.05.2026"}, "does not match format"),
        ({"name": "Nothing of the kind"}, "0 assignments have this name"),
        ({"closing_action": "EXPLODE"}, "no closing action"),
        ({"Name": "x"}, "Header names"),
    ],
)
def test_a_file_of_settings_that_is_wrong_sets_nothing(codio, change, said):
    next(a for _, a in codio.course.assignments()).name = "The only one"
    lines = [information(codio)[0] | {"start_time": "05/02/2026 9:11 AM"} | change]

    answer = upload(codio, written(lines), apply="1")

    assert answer.status_code == 400
    assert said in answer.text
    assert next(a for _, a in codio.course.assignments()).settings.startTime is None
