"""The Common Cartridge export, honest ones and others."""

import io
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wizard.codio.cartridge import CartridgeLimits, read_cartridge
from wizard.codio.endpoints import CodioEndpoints
from wizard.codio.export_files import ExportError, read_export

US = CodioEndpoints.for_domain("codio.com")
ORG = "2c08254e-541a-4923-a9f1-224ed64b159e"
BOMB = (
    '<?xml version="1.0"?><!DOCTYPE z [<!ENTITY a "aaaaaaaaaa">'
    '<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><title>&b;</title>'
)
EXTERNAL = '<!DOCTYPE z [<!ENTITY x SYSTEM "file:///etc/passwd">]><title>&x;</title>'


def _url(number: int) -> str:
    return f"https://apollo.codio.com/lti/{ORG}_61f1d78d48cd_{number:x}"


def _link(title: str, url: str, element: str = "secure_launch_url") -> str:
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<cartridge_basiclti_link xmlns="http://www.imsglobal.org/xsd/imslticc_v1p0"
  xmlns:blti="http://www.imsglobal.org/xsd/imsbasiclti_v1p0">
  <blti:title>{title}</blti:title><blti:{element}>{url}</blti:{element}>
</cartridge_basiclti_link>"""


def _manifest(modules: dict[str, list[tuple[str, str]]], extra: str = "") -> str:
    items = "".join(
        f"<item identifier='m{number}'><title>{module}</title>"
        + "".join(
            f"<item identifier='i{file}' identifierref='r{file}'><title>{title}</title></item>"
            for title, file in items
        )
        + "</item>"
        for number, (module, items) in enumerate(modules.items())
    )
    resources = "".join(
        f"<resource identifier='r{file}' type='imsbasiclti_xmlv1p0'>"
        f"<file href='{file}.xml'/></resource>"
        for items in modules.values()
        for _, file in items
    )
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<manifest xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1">
  <organizations><organization identifier="o" structure="rooted-hierarchy">
    <item identifier="root">{items}</item></organization></organizations>
  <resources>{resources}{extra}</resources></manifest>"""


def _zip(files: dict[str, str | bytes], **options) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, **options) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return out.getvalue()


def _course(folder: str = "") -> bytes:
    modules = {
        "Coding with Python": [("Loops", "a1"), ("Functions &amp; more", "a2")],
        "Coding with Java": [("Loops", "a3")],
    }
    files = {f"{folder}imsmanifest.xml": _manifest(modules)}
    for number in (1, 2, 3):
        files[f"{folder}a{number}.xml"] = _link(f"title {number}", _url(number))
    return _zip(files)


@pytest.mark.parametrize("folder", ["", "course/"])
def test_links_come_in_the_order_of_the_course_with_module_and_name(folder):
    exported = read_export(_course(folder), US)
    assert [(row.module, row.assignment, row.url.url) for row in exported.rows] == [
        ("Coding with Python", "Loops", _url(1)),
        ("Coding with Python", "Functions & more", _url(2)),
        ("Coding with Java", "Loops", _url(3)),
    ]
    assert exported.rejected == ()


def test_a_link_outside_the_course_keeps_its_own_title():
    extra = "<resource identifier='x' type='imsbasiclti_xmlv1p3' href='x/link.xml'/>"
    data = _zip(
        {
            "imsmanifest.xml": _manifest({}, extra),
            "x/link.xml": _link("Alone", _url(9), "launch_url"),
        }
    )
    (row,) = read_export(data, US).rows
    assert (row.module, row.assignment, row.url.url) == (None, "Alone", _url(9))


def test_a_web_link_is_a_link_too():
    extra = (
        "<resource identifier='w' type='imswl_xmlv1p1'><file href='w.xml'/></resource>"
        "<resource identifier='p' type='webcontent' href='page.html'/>"
    )
    link = f"<webLink xmlns='urn:x'><title>Web</title><url href='{_url(4)}'/></webLink>"
    data = _zip({"imsmanifest.xml": _manifest({}, extra), "w.xml": link, "page.html": "<p>"})
    exported = read_export(data, US)
    assert [row.assignment for row in exported.rows] == ["Web"]
    assert exported.rejected == ()


def test_a_cartridge_without_a_manifest_is_searched():
    exported = read_export(_zip({"one.xml": _link("One", _url(1)), "n.txt": "x"}), US)
    assert [row.assignment for row in exported.rows] == ["One"]


def test_a_single_link_file_is_read():
    (row,) = read_export(b"\xef\xbb\xbf" + _link("One", _url(1)).encode(), US).rows
    assert row.assignment == "One"


def test_links_that_cannot_be_used_are_listed():
    modules = {
        "M": [
            ("Gone", "gone"),
            ("Empty", "empty"),
            ("Other", "other"),
            ("Odd", "odd"),
            ("Ok", "ok"),
        ]
    }
    data = _zip(
        {
            "imsmanifest.xml": _manifest(modules),
            "empty.xml": _link("Empty", ""),
            "other.xml": _link("Other", "https://elsewhere.example/lti"),
            "odd.xml": "<not closed",
            "ok.xml": _link("Ok", _url(1)),
        }
    )
    exported = read_export(data, US)
    assert [row.assignment for row in exported.rows] == ["Ok"]
    told = [line.text.split(" |")[0] for line in exported.rejected]
    assert told == ["Gone", "Empty", "Other", "Odd"]
    assert "missing" in exported.rejected[0].reason


@pytest.mark.parametrize("trick", [BOMB, EXTERNAL])
def test_entities_are_refused_wherever_they_are(trick):
    with pytest.raises(ExportError, match="entities"):
        read_export(_zip({"imsmanifest.xml": trick}), US)
    exported = read_export(_zip({"one.xml": trick, "two.xml": _link("Two", _url(2))}), US)
    assert [row.assignment for row in exported.rows] == ["Two"]
    assert "entities" in exported.rejected[0].reason
    with pytest.raises(ExportError, match="entities"):
        read_export(trick.encode(), US)


def test_a_zip_bomb_is_not_unpacked():
    data = _zip({"imsmanifest.xml": b"<a>" + b" " * (64 * 1024 * 1024)})
    assert len(data) < 100_000
    with pytest.raises(ExportError, match="larger"):
        read_export(data, US)


def test_many_small_parts_are_not_unpacked_without_end():
    files = {f"{n}.xml": b"<a>" + b" " * 900 + b"</a>" for n in range(40)}
    with pytest.raises(ExportError, match="larger"):
        read_cartridge(_zip(files), US, CartridgeLimits(total_bytes=20_000))
    with pytest.raises(ExportError, match="too many"):
        read_cartridge(_zip(files), US, CartridgeLimits(entries=10))
    with pytest.raises(ExportError, match="too big"):
        read_cartridge(_zip(files), US, CartridgeLimits(archive_bytes=100))


def test_a_size_that_the_zip_lies_about_does_not_help():
    data = bytearray(_zip({"one.xml": b"<a>" + b"x" * 6_000_000}))
    for offset in (22, data.rindex(b"PK\x01\x02") + 24):
        data[offset : offset + 4] = (10).to_bytes(4, "little")
    with pytest.raises(ExportError):
        read_export(bytes(data), US)


def test_a_course_nested_without_end_is_refused():
    nested = "<item><title>x</title>" * 300 + "</item>" * 300
    manifest = (
        f"<manifest><organizations><organization>{nested}</organization></organizations></manifest>"
    )
    with pytest.raises(ExportError, match="nested"):
        read_export(_zip({"imsmanifest.xml": manifest}), US)


def test_a_path_that_climbs_out_is_only_a_missing_file():
    extra = "<resource identifier='x' type='imsbasiclti_xmlv1p0' href='../../etc/x.xml'/>"
    exported = read_export(_zip({"imsmanifest.xml": _manifest({}, extra)}), US)
    assert exported.rows == ()
    assert "missing" in exported.rejected[0].reason


@settings(max_examples=60)
@given(st.data())
def test_a_damaged_cartridge_is_read_or_refused(data):
    content = bytearray(_course())
    for _ in range(data.draw(st.integers(1, 6))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(content)))
    for damaged in (bytes(content), bytes(content[:cut])):
        try:
            outcome = read_export(damaged, US)
        except ExportError as error:
            outcome = str(error)
        assert outcome


# --- Canvas's own export --------------------------------------------------------------------------


def _settings(title: str, url: str | None) -> str:
    opens = f"<external_tool_url>{url}</external_tool_url>" if url is not None else ""
    return f"""<assignment identifier="x" xmlns="http://canvas.instructure.com/xsd/cccv1p0">
      <title>{title}</title><submission_types>external_tool</submission_types>{opens}
      <rubric><title>Not this</title></rubric></assignment>"""


def _of_canvas(assignments: dict[str, str], folder: str = "", module: str = "Week 1") -> bytes:
    """Return an export with the settings of each assignment by the name of its folder."""
    items = "".join(
        f'<item identifierref="{name}"><title>In module {name}</title></item>'
        for name in list(assignments)[:1]
    )
    resources = "".join(
        f'<resource identifier="{name}" href="{name}/page.html" '
        'type="associatedcontent/imscc_xmlv1p3/learning-application-resource">'
        f'<file href="{name}/page.html"/><file href="{name}/assignment_settings.xml"/></resource>'
        for name in assignments
    )
    files = {
        f"{folder}imsmanifest.xml": "<manifest><organizations><organization>"
        f'<item identifier="LearningModules"><item><title>{module}</title>{items}</item></item>'
        f"</organization></organizations><resources>{resources}</resources></manifest>",
        f"{folder}web_resources/film.mp4": b"\x00" * 100,
    }
    for name, content in assignments.items():
        files[f"{folder}{name}/assignment_settings.xml"] = content
        files[f"{folder}{name}/page.html"] = "<html></html>"
    return _zip(files)


@pytest.mark.parametrize("folder", ["", "course-export/"])
def test_assignments_of_a_canvas_export_come_with_module_and_title(folder):
    data = _of_canvas(
        {"g1": _settings("Loops", _url(1)), "g2": _settings("Lists &amp; more", _url(2))}, folder
    )

    exported = read_export(data, US)

    assert [(row.module, row.assignment, row.url.url) for row in exported.rows] == [
        ("Week 1", "In module g1", _url(1)), (None, "Lists & more", _url(2)),
    ]  # fmt: skip
    assert exported.rejected == ()


def test_assignments_that_open_in_no_app_are_nothing_to_speak_of():
    data = _of_canvas({"g1": _settings("Essay", None), "g2": _settings("Loops", _url(1))})

    exported = read_export(data, US)

    assert [row.assignment for row in exported.rows] == ["Loops"]
    assert exported.rejected == ()


def test_another_vendors_assignment_and_an_empty_address_are_told():
    data = _of_canvas(
        {"g1": _settings("Quiz", "https://quiz.example/lti"), "g2": _settings("Empty", "")}
    )

    reasons = [line.reason for line in read_export(data, US).rejected]

    assert reasons == [
        "The URL does not lead to this Codio.", "There is no launch URL in it.",
    ]  # fmt: skip


def test_entities_in_the_settings_are_told_and_the_others_read():
    data = _of_canvas({"g1": BOMB, "g2": _settings("Loops", _url(1))})

    exported = read_export(data, US)

    assert [row.assignment for row in exported.rows] == ["Loops"]
    assert "entities" in exported.rejected[0].reason


def test_settings_are_found_without_a_manifest():
    exported = read_export(_zip({"g1/assignment_settings.xml": _settings("Loops", _url(1))}), US)

    assert [row.assignment for row in exported.rows] == ["Loops"]
