"""Canvas's REST API, typed (canvas.md §1 to §7)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from wizard.canvas.calls import PER_PAGE
from wizard.canvas.course_data import SIS_ID, course_data
from wizard.canvas.fields import AssignmentFields, ExternalToolFields
from wizard.canvas.grading_periods import GradingPeriod, GradingPeriods
from wizard.canvas.launch_page import LongPageError, read_launch_form
from wizard.canvas.links import links_of_assignment, links_of_tool
from wizard.canvas.module_calls import ModuleCalls
from wizard.canvas.token_calls import TokenCalls
from wizard.canvas.tool_data import tool_data
from wizard.canvas.types import (
    PRESENT_STATES,
    Account,
    Assignment,
    AssignmentGroup,
    BlueprintSubscription,
    Course,
    CourseUser,
    Enrollment,
    ExternalTool,
    LaunchForm,
    LtiApp,
    Permissions,
    Profile,
    SessionlessLaunch,
    Submission,
    User,
)
from wizard.http.decode import convert, parse_json, text_of
from wizard.http.errors import Problem, ProblemKind, Redirected, error_for
from wizard.http.item_by_item import SetAside


class CanvasClient(ModuleCalls, TokenCalls):
    """What the wizard asks of one Canvas. Safe in several threads.

    Every method raises a `wizard.http.errors.ServiceError`, whose kind says what happened.
    Lists are complete, in Canvas's order, and hold each object once.
    """

    def leaving_out(self, set_aside: Callable[[SetAside], None]) -> CanvasClient:
        """Return this client, which leaves out of lists what cannot be read, and tells of it.

        Any other refuses such a list, so that nobody concludes from it what is not there.
        """
        return CanvasClient(self._transport, set_aside)

    @property
    def origin(self) -> str:
        """Scheme and host of this Canvas."""
        return self._transport.base_url

    @property
    def server_time(self) -> datetime | None:
        """What time it is there, as `created_at` dates things; None where that is not known."""
        return self._transport.server_clock.now()

    def close(self) -> None:
        """Close idle connections."""
        self._transport.close()

    # People and accounts

    def get_self(self) -> User:
        """Return the token's owner."""
        return self._get("users/self", User)

    def get_profile(self) -> Profile:
        """Return the token's owner with the e-mail address, where it may be read."""
        return self._get("users/self/profile", Profile)

    def list_accounts(self) -> tuple[Account, ...]:
        """Return the accounts that the caller administers; none for everybody else."""
        return self._list("accounts", Account)

    def list_course_accounts(self) -> tuple[Account, ...]:
        """Return the accounts of the courses in which the caller teaches."""
        return self._list("course_accounts", Account)

    def list_course_creation_accounts(self) -> tuple[Account, ...]:
        """Return the accounts in which the caller may create a course, the first hundred.

        Teachers have some too where their institution lets them (canvas.md §2). Those of the
        caller's own roles come first; an administrator's sub-accounts may be thousands. Old
        versions of Canvas do not know (NotFound).
        """
        params = [PER_PAGE]
        return self._get("course_creation_accounts", tuple[Account, ...], params)

    def get_permissions(self, course_id: int, names: Sequence[str]) -> Permissions:
        """Return which of the named rights the caller has in the course."""
        return self._permissions(f"courses/{course_id}/permissions", names)

    # Courses

    def list_courses(self, *, enrollment_type: str | None = None) -> tuple[Course, ...]:
        """Return the caller's own courses: those with an enrolment, of one type where given."""
        params = [("enrollment_type", enrollment_type)] if enrollment_type else []
        params += [("state[]", "unpublished"), ("state[]", "available")]
        params += _include("term", "account", "total_students")
        return self._list("courses", Course, params, prepare=course_data, nulls_of=(SIS_ID,))

    def search_courses(self, account_id: int | str, term: str) -> tuple[Course, ...]:
        """Return an account's courses whose name, code or id fits; for administrators."""
        params = [("search_term", term), *_include("term", "account_name", "total_students")]
        return self._list(f"accounts/{account_id}/courses", Course, params, prepare=course_data)

    def get_course(
        self, course_id: int, *, include: Sequence[str] = ("term", "permissions", "account")
    ) -> Course:
        """Return one course."""
        path, params = f"courses/{course_id}", _include(*include)
        return self._get(path, Course, params, course_data, nulls_of=(SIS_ID,))

    def list_blueprint_subscriptions(self, course_id: int) -> tuple[BlueprintSubscription, ...]:
        """Return the blueprint that the course is associated with (canvas.md §15.4)."""
        return self._list(f"courses/{course_id}/blueprint_subscriptions", BlueprintSubscription)

    def list_grading_periods(self, course_id: int) -> tuple[GradingPeriod, ...]:
        """Return the grading periods of the course, the first hundred (doc/api/grading_periods)."""
        path = f"courses/{course_id}/grading_periods"
        return self._get(path, GradingPeriods, [("per_page", "100")]).grading_periods

    def create_course(self, account_id: int | str, name: str, course_code: str) -> Course:
        """Create an unpublished course and enrol the caller in it as teacher."""
        body = {"course": {"name": name, "course_code": course_code}, "enroll_me": True}
        return self._send("POST", f"accounts/{account_id}/courses", Course, body, course_data)

    def set_sis_course_id(self, course_id: int, sis_course_id: str) -> Course:
        """Give the course a SIS id, or take it away with an empty text.

        Without the right in the root account Canvas leaves it as it is and says nothing: what it
        answers tells (courses_controller.rb `update`).
        """
        body = {"course": {SIS_ID: sis_course_id}}
        path = f"courses/{course_id}"
        return self._send("PUT", path, Course, body, course_data, nulls_of=(SIS_ID,))

    def publish_course(self, course_id: int) -> Course:
        """Publish the course; an already published one stays as it is."""
        return self._course_event(course_id, "offer")

    def unpublish_course(self, course_id: int) -> Course:
        """Take the publishing back; refused once students have handed something in."""
        return self._course_event(course_id, "claim")

    def delete_course(self, course_id: int) -> None:
        """Delete the course: only for one that the wizard has created itself."""
        self._request("DELETE", f"courses/{course_id}", params=[("event", "delete")])

    # External tools

    def list_external_tools(
        self, course_id: int, *, include_parents: bool = False
    ) -> tuple[ExternalTool, ...]:
        """Return the course's apps, with those of all its accounts where asked for.

        No field tells an app's level; compare with the list without parents, or `list_lti_apps`.
        """
        params = [("include_parents", "true")] if include_parents else []
        path = f"courses/{course_id}/external_tools"
        return self._list(path, ExternalTool, params, prepare=tool_data, links_of=links_of_tool)

    def list_account_external_tools(self, account_id: int | str) -> tuple[ExternalTool, ...]:
        """Return the apps of exactly this account."""
        return self._list(f"accounts/{account_id}/external_tools", ExternalTool, prepare=tool_data)

    def get_external_tool(self, course_id: int, tool_id: int) -> ExternalTool:
        """Return an app of the course itself; one of a parent account is not found here."""
        path = f"courses/{course_id}/external_tools/{tool_id}"
        return self._get(path, ExternalTool, prepare=tool_data)

    def create_external_tool(self, course_id: int, fields: ExternalToolFields) -> ExternalTool:
        """Install an app in the course. Canvas installs a second one without a word."""
        path = f"courses/{course_id}/external_tools"
        return self._send("POST", path, ExternalTool, {"external_tool": fields}, tool_data)

    def update_external_tool(
        self, course_id: int, tool_id: int, fields: ExternalToolFields
    ) -> ExternalTool:
        """Change an app in place, so that the grades of its assignments keep their way back."""
        path = f"courses/{course_id}/external_tools/{tool_id}"
        return self._send("PUT", path, ExternalTool, {"external_tool": fields}, tool_data)

    def delete_external_tool(self, course_id: int, tool_id: int) -> None:
        """Remove an app for good; assignments bound to it can no longer return grades."""
        self._request("DELETE", f"courses/{course_id}/external_tools/{tool_id}")

    def list_lti_apps(self, course_id: int) -> tuple[LtiApp, ...]:
        """Return all apps that reach the course, with the level of each; undocumented."""
        return self._list(f"courses/{course_id}/lti_apps", LtiApp, key=lambda app: app.key)

    def sessionless_launch(
        self,
        course_id: int,
        *,
        url: str | None = None,
        assignment_id: int | None = None,
        tool_id: int | None = None,
    ) -> SessionlessLaunch | None:
        """Return which app Canvas would launch for one of the three, or None if for none.

        Without a matching app Canvas answers 200 with errors, in old versions with a redirect to
        the course (canvas.md §4.2).
        """
        params: list[tuple[str, str]] = []
        if url is not None:
            params.append(("url", url))
        if assignment_id is not None:
            params += [("launch_type", "assessment"), ("assignment_id", str(assignment_id))]
        if tool_id is not None:
            params.append(("id", str(tool_id)))
        path = f"courses/{course_id}/external_tools/sessionless_launch"
        try:
            answer = self._request("GET", path, params=params)
        except Redirected as redirect:
            if redirect.problem.location == redirect.problem.host:
                return None
            raise
        content = parse_json(answer)
        if not isinstance(content, dict) or "url" not in content:
            return None
        launch = convert(content, SessionlessLaunch, answer)
        self._transport.protect(launch.url)
        return launch

    def fetch_launch_form(self, launch: SessionlessLaunch) -> LaunchForm:
        """Fetch the launch page, which works once and for five minutes, and read its form.

        Raises:
            UnexpectedAnswer: the page is of an unknown form.
        """
        page = self._transport.fetch_page(launch.url)
        message = "The launch page holds no launch form."
        try:
            form = read_launch_form(text_of(page), self.origin)
        except LongPageError as error:
            form, message = None, str(error)
        except ValueError:
            form = None
        if form is not None:
            return form
        raise error_for(
            Problem(
                kind=ProblemKind.UNEXPECTED_ANSWER,
                service=self._transport.service,
                host=page.host,
                status=page.status,
                message=message,
                detail=message,
                request_id=page.request_id,
            )
        )

    # Assignments

    def list_assignments(self, course_id: int) -> tuple[Assignment, ...]:
        """Return the course's assignments, unpublished ones too, in their order."""
        params = [("order_by", "position"), *_include("all_dates")]
        path = f"courses/{course_id}/assignments"
        return self._list(path, Assignment, params, links_of=links_of_assignment)

    def get_assignment(self, course_id: int, assignment_id: int) -> Assignment:
        """Return one assignment."""
        return self._get(f"courses/{course_id}/assignments/{assignment_id}", Assignment)

    def create_assignment(self, course_id: int, fields: AssignmentFields) -> Assignment:
        """Create an assignment; sent twice, there are two."""
        path = f"courses/{course_id}/assignments"
        return self._send("POST", path, Assignment, {"assignment": fields})

    def update_assignment(
        self, course_id: int, assignment_id: int, fields: AssignmentFields
    ) -> Assignment:
        """Change the fields that are set."""
        path = f"courses/{course_id}/assignments/{assignment_id}"
        return self._send("PUT", path, Assignment, {"assignment": fields})

    def delete_assignment(self, course_id: int, assignment_id: int) -> None:
        """Delete an assignment, with what students have handed in."""
        self._request("DELETE", f"courses/{course_id}/assignments/{assignment_id}")

    def list_submissions(self, course_id: int, assignment_id: int) -> tuple[Submission, ...]:
        """Return one row per student, also for those who have handed in nothing."""
        path = f"courses/{course_id}/assignments/{assignment_id}/submissions"
        return self._list(path, Submission, key=lambda row: row.key)

    def list_assignment_groups(self, course_id: int) -> tuple[AssignmentGroup, ...]:
        """Return the course's assignment groups."""
        return self._list(f"courses/{course_id}/assignment_groups", AssignmentGroup)

    def create_assignment_group(self, course_id: int, name: str) -> AssignmentGroup:
        """Create an assignment group."""
        path = f"courses/{course_id}/assignment_groups"
        return self._send("POST", path, AssignmentGroup, {"name": name})

    def delete_assignment_group(
        self, course_id: int, group_id: int, *, move_assignments_to: int | None = None
    ) -> None:
        """Delete a group; without a group to move them to, its assignments are deleted with it."""
        moved = move_assignments_to
        params = [] if moved is None else [("move_assignments_to", str(moved))]
        self._request("DELETE", f"courses/{course_id}/assignment_groups/{group_id}", params=params)

    # Enrolments

    def list_enrollments(
        self, course_id: int, *types: str, states: Sequence[str] = PRESENT_STATES
    ) -> tuple[Enrollment, ...]:
        """Return the enrolments in these states, of the types where given (`ObserverEnrollment`).

        `state[]` asks for the stored state itself (Canvas's enrollments_api_controller.rb).
        """
        params = [("type[]", type_) for type_ in types]
        params += [("state[]", state) for state in states]
        params += _include("observed_users", "email")
        return self._list(f"courses/{course_id}/enrollments", Enrollment, params)

    def list_users(self, course_id: int, *enrollment_types: str) -> tuple[CourseUser, ...]:
        """Return the roster, of the types where given (`student`, `observer`, `teacher`, …)."""
        params = [("enrollment_type[]", type_) for type_ in enrollment_types]
        params += _include("email", "enrollments", "lti_id")
        return self._list(f"courses/{course_id}/users", CourseUser, params)

    def create_observer_enrollment(
        self, course_id: int, user_id: int, associated_user_id: int
    ) -> Enrollment:
        """Have one person observe one student, without an invitation by e-mail."""
        enrollment = {
            "user_id": user_id,
            "type": "ObserverEnrollment",
            "associated_user_id": associated_user_id,
            "enrollment_state": "active",
            "notify": False,
        }
        path = f"courses/{course_id}/enrollments"
        return self._send("POST", path, Enrollment, {"enrollment": enrollment})

    def delete_enrollment(self, course_id: int, enrollment_id: int) -> None:
        """Take an enrolment out of the course."""
        path = f"courses/{course_id}/enrollments/{enrollment_id}"
        self._request("DELETE", path, params=[("task", "delete")])

    def _course_event(self, course_id: int, event: str) -> Course:
        body = {"course": {"event": event}}
        return self._send("PUT", f"courses/{course_id}", Course, body, course_data)


def _include(*names: str) -> list[tuple[str, str]]:
    return [("include[]", name) for name in names]
