"""Rows with dates, judged: a Codio course, its Canvas assignments and their settings, made up."""

from wizard.canvas.types import Assignment, Course, ExternalTool, ExternalToolTag, Term
from wizard.codio.endpoints import CodioEndpoints
from wizard.codio.types import AssignmentSettings, CodioAssignment, CodioCourse, CodioModule
from wizard.findings import Evidence
from wizard.setup.document import AssignmentMapping, LtiApp, SetupDocument
from wizard.setup.mapping.rows import judge_rows
from wizard.setup.snapshot import (
    Assignments,
    CanvasCourse,
    CodioCourseFacts,
    CodioSettings,
    Snapshot,
    Tools,
)

COURSE = "c" * 32
APP = ExternalTool(id=9, name="Codio", domain="codio.com", consumer_key="our key")
ENDPOINTS = CodioEndpoints.for_domain("codio.com")
READ_AT = "2026-09-15T12:00:00Z"
EVIDENCE = (Evidence(service="Canvas", endpoint="GET /", at=READ_AT),)


def url_of(identifier: str) -> str:
    organization = "2c08254e-541a-4923-a9f1-224ed64b159e"
    return f"https://apollo.codio.com/lti/{organization}_{COURSE}_{identifier}"


class DatedCourse:
    """Two courses, assignment by assignment."""

    def __init__(self, *, zone="America/Denver", codio_zone=None, start_at=None, term_start=None):
        self.canvas_course = Course(
            id=1, time_zone=zone, start_at=start_at, term=Term(id=1, start_at=term_start)
        )
        self.codio_zone = codio_zone
        self.codio, self.canvas, self.mappings, self.settings = [], [], [], {}

    def add(self, name="Loops", module="Python", *, canvas=None, codio=None, wish=None):
        """Add an assignment: its dates in Canvas (None: not there yet), in Codio, and wished."""
        identifier = f"{len(self.codio):032x}"
        self.codio.append((module, CodioAssignment(id=identifier, name=name)))
        if canvas is not None:
            tag = ExternalToolTag(url=url_of(identifier), new_tab=True, content_id=9)
            values = {"published": True} | canvas
            there = Assignment(
                id=len(self.codio),
                name=name,
                points_possible=10,
                submission_types=("external_tool",),
                external_tool_tag_attributes=tag,
                **values,
            )
            self.canvas.append(there)
        if codio is not None:
            self.settings[identifier] = AssignmentSettings(**codio)
        self.mappings.append(
            AssignmentMapping(
                codio_assignment_id=identifier,
                launch_url=url_of(identifier),
                **({"published": canvas.get("published", True)} if canvas else {}),
                **(wish or {}),
            )
        )
        return identifier

    @property
    def document(self):
        return SetupDocument(
            name="Autumn", lti_app=LtiApp(consumer_key="our key"), assignments=tuple(self.mappings)
        )

    @property
    def snapshot(self):
        modules = dict.fromkeys(module for module, _ in self.codio)
        course = CodioCourse(
            id=COURSE,
            timezone=self.codio_zone,
            modules=tuple(
                CodioModule(
                    id=module,
                    name=module,
                    assignments=tuple(each for of, each in self.codio if of == module),
                )
                for module in modules
            ),
        )
        return Snapshot(
            canvas_course=CanvasCourse(course=self.canvas_course, rights=frozenset()),
            codio_course=CodioCourseFacts(course=course, teachers=(), students=()),
            assignments=Assignments(assignments=tuple(self.canvas), groups=(), evidence=EVIDENCE),
            tools=Tools(of_course=(APP,), of_accounts=()),
            codio_settings=CodioSettings(settings=self.settings, evidence=EVIDENCE),
        )

    @property
    def rows(self):
        return judge_rows(self.document, self.snapshot, ENDPOINTS)
