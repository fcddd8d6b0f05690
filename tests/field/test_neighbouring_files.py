"""Files that hold what is asked for, as other programs write them."""

import io
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

from wizard.codio.export_files import read_export
from wizard.setup.connections import endpoints_of
from wizard.setup.document import MentorRow
from wizard.setup.mentors import read_mentor_file

FOLDER = Path(__file__).parent
SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<assignment identifier="{id}" xmlns="http://canvas.instructure.com/xsd/cccv1p0">
  <title>{title}</title>
  <points_possible>10.0</points_possible>
  <submission_types>external_tool</submission_types>
  <external_tool_url>{url}</external_tool_url>
  <external_tool_new_tab>true</external_tool_new_tab>
</assignment>"""
RESOURCE = """<resource identifier="{id}" href="{id}/page.html"
  type="associatedcontent/imscc_xmlv1p1/learning-application-resource">
  <file href="{id}/page.html"/><file href="{id}/assignment_settings.xml"/>
</resource>"""
ITEM = '<item identifier="i{id}" identifierref="{id}"><title>{title}</title></item>'
MANIFEST = """<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="m" xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1">
  <organizations><organization identifier="o" structure="rooted-hierarchy">
    <item identifier="LearningModules">{items}</item></organization></organizations>
  <resources>{resources}</resources></manifest>"""


def canvas_export(links: dict[str, str]) -> bytes:
    """Return a course export as Canvas writes it, from launch URLs by title."""
    entries = [
        {"id": f"g{number:032x}", "title": escape(title), "url": escape(url)}
        for number, (title, url) in enumerate(links.items())
    ]
    files = {
        "course_settings/canvas_export.txt": "Q: What did the panda say when he was forced out?",
        "imsmanifest.xml": MANIFEST.format(
            items="".join(ITEM.format(**entry) for entry in entries),
            resources="".join(RESOURCE.format(**entry) for entry in entries),
        ),
    }
    for entry in entries:
        files[f"{entry['id']}/page.html"] = "<html><body></body></html>"
        files[f"{entry['id']}/assignment_settings.xml"] = SETTINGS.format(**entry)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return out.getvalue()


def test_a_canvas_course_export_gives_the_launch_urls_it_holds(fresh):
    names = {a.id: a.name for _, a in fresh.sandbox.codio.course.assignments()}
    links = {names[row.codio_assignment_id]: row.launch_url for row in fresh.document.assignments}

    read = read_export(canvas_export(links), endpoints_of(fresh.document))

    assert {row.url.url for row in read.rows} == set(links.values())


def test_a_list_of_mentors_as_excel_on_windows_saves_it_is_read():
    try:
        rows = read_mentor_file((FOLDER / "mentors-excel-windows.csv").read_bytes()).rows
    except ValueError as error:
        rows = error

    assert rows == (
        MentorRow(mentor="ruth.okafor@example.edu", learners=("amira.haddad@example.edu",)),
    )
