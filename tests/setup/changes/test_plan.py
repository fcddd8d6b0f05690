"""What the plan holds and what it leaves alone, for facts written down by hand."""

import pytest
from msgspec.structs import replace

from wizard.canvas.types import Course, ExternalTool
from wizard.codio.endpoints import CodioEndpoints
from wizard.codio.types import (
    AssignmentSettings,
    CodioAssignment,
    CodioCourse,
    CodioModule,
)
from wizard.setup.changes.codio_assignment import CodioAssignmentState, UpdateCodioAssignment
from wizard.setup.changes.lti_tool import InstallTool, UpdateTool
from wizard.setup.changes.mentor_filter import SetMentorFilter, mentor_filter_to_send
from wizard.setup.changes.plan import make_plan
from wizard.setup.document import (
    AssignmentMapping,
    CodioAssignments,
    Confirmation,
    Courses,
    InstallBy,
    LtiApp,
    MentorFilter,
    MentorRow,
    SetupDocument,
    Students,
    Target,
)
from wizard.setup.mentors import MENTOR_LIST
from wizard.setup.snapshot import (
    CanvasCourse,
    CodioCourseFacts,
    CodioSettings,
    Launches,
    NotRead,
    Remembered,
    Snapshot,
    StoredSecret,
    Tools,
)

ENDPOINTS = CodioEndpoints.for_domain("codio.com")
KEY = "7f5a917c-79c4-4c15-85c8-f0c137e22cd4"
CODIO_COURSE = CodioCourse(
    id="c" * 32,
    modules=(
        CodioModule(
            id="m1", name="Python", assignments=(CodioAssignment(id="loops", name="Loops"),)
        ),
    ),
)
DOCUMENT = SetupDocument(
    name="Autumn",
    courses=Courses(canvas_course_id=1158, codio_course_id=CODIO_COURSE.id),
    lti_app=LtiApp(consumer_key=KEY),
)
SNAPSHOT = Snapshot(
    canvas_course=CanvasCourse(
        course=Course(id=1158, name="Programming", workflow_state="available"), rights=frozenset()
    ),
    codio_course=CodioCourseFacts(course=CODIO_COURSE, teachers=(), students=()),
)
RIGHT_APP = ExternalTool(
    id=9,
    name="Codio",
    url="https://apollo.codio.com/lti",
    domain="codio.com",
    consumer_key=KEY,
    privacy_level="public",
)
WRONG_APP = replace(RIGHT_APP, privacy_level="anonymous")


def planned(document: SetupDocument = DOCUMENT, **sections):
    return make_plan(document, replace(SNAPSHOT, **sections), ENDPOINTS).actions


class TestTheApp:
    def test_a_wrong_app_of_the_course_is_changed(self):
        (action,) = planned(tools=Tools(of_course=(WRONG_APP,), of_accounts=()))

        assert isinstance(action, UpdateTool)
        assert (action.tool_id, action.desired.privacy_level) == (9, "public")

    def test_a_right_app_of_the_course_is_left_alone(self):
        assert planned(tools=Tools(of_course=(RIGHT_APP,), of_accounts=())) == ()

    @pytest.mark.parametrize("secret", StoredSecret)
    def test_an_app_of_an_account_is_left_alone_whatever_is_wrong_with_it(self, secret):
        """Other courses launch with it as well: only its administrator may change it."""
        actions = planned(
            tools=Tools(of_course=(), of_accounts=(WRONG_APP,)),
            launches=Launches(resolutions=(), stored_secret=secret),
        )

        assert actions == ()

    @pytest.mark.parametrize(
        ("secret", "written"),
        [
            (StoredSecret.DIFFERENT, True),
            (StoredSecret.EQUAL, False),
            (StoredSecret.UNKNOWN_FORM, False),
            (StoredSecret.NOT_GIVEN, False),
        ],
    )
    def test_the_secret_is_written_where_canvas_signs_with_another_one(self, secret, written):
        actions = planned(
            tools=Tools(of_course=(RIGHT_APP,), of_accounts=()),
            launches=Launches(resolutions=(), stored_secret=secret),
        )

        assert [action.write_secret for action in actions] == ([True] if written else [])

    def test_the_secret_is_written_along_with_another_key(self):
        other = replace(RIGHT_APP, consumer_key="of somebody else")

        (action,) = planned(tools=Tools(of_course=(other,), of_accounts=()))

        assert (action.desired.consumer_key, action.write_secret) == (KEY, True)

    @pytest.mark.parametrize(
        ("app", "kinds"),
        [
            (LtiApp(consumer_key=KEY), [InstallTool]),
            (LtiApp(consumer_key=KEY, install_by=InstallBy.APP_CENTER), []),
            (LtiApp(consumer_key=""), []),
        ],
        ids=["by the wizard", "by a person in the App Center", "without a key"],
    )
    def test_where_there_is_none_it_is_installed_by_whom_the_setup_names(self, app, kinds):
        actions = planned(replace(DOCUMENT, lti_app=app), tools=Tools(of_course=(), of_accounts=()))

        assert [type(action) for action in actions] == kinds

    def test_nothing_is_installed_where_the_apps_were_not_read(self):
        assert planned(tools=NotRead()) == ()


class TestCodiosAssignments:
    """One that is disabled and releases no grades; what a person lets the wizard, it may."""

    WITHHELD = CodioSettings(
        settings={"loops": AssignmentSettings(isDisabled=True, releaseGrades=False)}
    )

    def changes(self, may: CodioAssignments, known: CodioSettings = WITHHELD, **mapping):
        row = AssignmentMapping(codio_assignment_id="loops", **mapping)
        document = replace(DOCUMENT, codio_assignments=may, assignments=(row,))
        actions = planned(document, codio_settings=known)
        assert all(isinstance(action, UpdateCodioAssignment) for action in actions)
        return [action.desired for action in actions]

    @pytest.mark.parametrize(
        ("may", "desired"),
        [
            (CodioAssignments(), []),
            (
                CodioAssignments(enable=True),
                [CodioAssignmentState(release_grades=False, disabled=False)],
            ),
            (
                CodioAssignments(release_grades=True),
                [CodioAssignmentState(release_grades=True, disabled=True)],
            ),
            (
                CodioAssignments(enable=True, release_grades=True),
                [CodioAssignmentState(release_grades=True, disabled=False)],
            ),
        ],
        ids=["nothing", "enabling", "releasing grades", "both"],
    )
    def test_each_setting_is_changed_only_with_consent_to_that_very_one(self, may, desired):
        assert self.changes(may) == desired

    def test_a_skipped_one_is_left_alone(self):
        may = CodioAssignments(enable=True, release_grades=True)

        assert self.changes(may, target=Target.SKIP) == []

    def test_one_whose_settings_codio_did_not_give_is_left_alone(self):
        may = CodioAssignments(enable=True, release_grades=True)

        assert self.changes(may, CodioSettings(settings={})) == []

    @pytest.mark.parametrize("disabled", [False, None], ids=["enabled", "not told"])
    def test_one_that_is_not_known_to_be_disabled_is_not_enabled(self, disabled):
        settings = AssignmentSettings(isDisabled=disabled, releaseGrades=True)

        assert (
            self.changes(CodioAssignments(enable=True), CodioSettings(settings={"loops": settings}))
            == []
        )


class TestTheListOfMentors:
    RUTH = MentorRow(mentor="ruth@example.edu", learners=("chen@example.edu",))
    ALONE = MentorRow(mentor="noor@example.edu")
    AGREED = (Confirmation(check=MENTOR_LIST, by="Dana Whitfield", at="2026-09-01T10:00:00Z"),)

    def to_send(self, *mentors, how=MentorFilter.CODIO_API, agreed=AGREED, sent=None):
        document = replace(
            DOCUMENT,
            students=Students(mentor_filter=how, mentors=mentors),
            confirmations=agreed,
        )
        snapshot = replace(SNAPSHOT, remembered=Remembered(mentor_filter=sent))
        to_send = mentor_filter_to_send(document, snapshot)
        actions = make_plan(document, snapshot, ENDPOINTS).actions
        assert actions == (
            (SetMentorFilter(codio_course_id=CODIO_COURSE.id, mapping=to_send),) if to_send else ()
        )
        return to_send

    def test_it_names_each_mentor_with_their_students(self):
        assert self.to_send(self.RUTH) == {"ruth@example.edu": ("chen@example.edu",)}

    def test_a_mentor_without_students_is_not_on_it(self):
        """What Codio makes of an empty list of learners is not documented (codio.md §4)."""
        assert self.to_send(self.RUTH, self.ALONE) == {"ruth@example.edu": ("chen@example.edu",)}

    def test_nothing_is_sent_of_mentors_who_have_no_students_at_all(self):
        assert self.to_send(self.ALONE) == {}

    def test_a_mentor_who_got_no_students_is_no_reason_to_send_it_again(self):
        sent = {"ruth@example.edu": ("chen@example.edu",)}

        assert self.to_send(self.RUTH, self.ALONE, sent=sent) == {}

    @pytest.mark.parametrize("how", [how for how in MentorFilter if how != MentorFilter.CODIO_API])
    def test_it_is_not_sent_where_codio_learns_it_in_another_way(self, how):
        assert self.to_send(self.RUTH, how=how) == {}

    def test_it_is_not_sent_before_somebody_has_agreed(self):
        assert self.to_send(self.RUTH, agreed=()) == {}

    def test_it_is_sent_again_once_it_has_changed(self):
        sent = {"ruth@example.edu": ("amira@example.edu",)}

        assert self.to_send(self.RUTH, sent=sent) == {"ruth@example.edu": ("chen@example.edu",)}
