"""What an LMS says in a launch: who, in which role, from where (codio.md §2.4; canvas.md §7)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from wizard.sandbox.codio.problems import LaunchError
from wizard.sandbox.codio.state import SendGrade

Role = Literal["teacher", "mentor", "student"]

_TEACHING = {"Instructor", "TeachingAssistant", "ContentDeveloper", "Administrator"}


@dataclass(frozen=True)
class Launch:
    """The parameters of a verified launch, by the names Codio gives a meaning to."""

    parameters: Mapping[str, str]

    def parameter(self, *names: str) -> str:
        """Return the first of these parameters that has a value, or ''."""
        return next((self.parameters[name] for name in names if self.parameters.get(name)), "")

    @property
    def identity(self) -> tuple[str, str]:
        """The LMS system id and the LMS user id."""
        return self.parameter("tool_consumer_instance_guid"), self.parameter("user_id")

    @property
    def email(self) -> str:
        """The person's e-mail address, '' where the LMS keeps it private."""
        return self.parameter("lis_person_contact_email_primary").strip()

    @property
    def name(self) -> str:
        """The person's whole name, '' where the LMS keeps it private."""
        parts = (self.parameter(f"lis_person_name_{part}") for part in ("given", "family"))
        return self.parameter("lis_person_name_full") or " ".join(part for part in parts if part)

    @property
    def is_lms_test_student(self) -> bool:
        """Whether this looks like Canvas's Student View; how Codio tells is unknown."""
        return self.name == "Test Student" and not self.email

    @property
    def role(self) -> Role:
        """The Codio role that the LIS roles stand for (codio.md §4).

        Roles in the institution do not count, but an administrator's, who may be in no course.
        """
        names = set()
        for urn in self.parameter("roles").split(","):
            name = urn.strip().rsplit("/", 1)[-1]
            if (":instrole:" not in urn and ":sysrole:" not in urn) or name == "Administrator":
                names.add(name)
        if names & _TEACHING:
            return "teacher"
        return "mentor" if "Mentor" in names else "student"

    @property
    def course_target_id(self) -> str:
        """The custom field that says which course a constant URL means."""
        return self.parameter("custom_codio_course_target_id", "custom_codio_class_target_id")

    @property
    def parent_course_id(self) -> str:
        """The custom field that says which course to copy."""
        return self.parameter("custom_codio_parent_course_id", "custom_codio_parent_class_id")

    @property
    def course_sourcedid(self) -> str:
        """The LIS id of the LMS course, in Codio's order of precedence."""
        return self.parameter(
            "lis_course_offering_sourcedid",
            "custom_codio_course_offering_sourcedid",
            "lis_course_section_sourcedid",
        )

    @property
    def page(self) -> str:
        """The page of the assignment at which to land."""
        return self.parameter("custom_codio_page", "codio_page")

    @property
    def send_grade(self) -> SendGrade:
        """When grades are to be sent: a known rule in any case of letters, or the default."""
        given = self.parameter("custom_codio_send_grade", "CUSTOM_CODIO_SEND_GRADE").strip().upper()
        rules: dict[str, SendGrade] = {"ALWAYS": "ALWAYS", "CHANGED": "CHANGED"}
        return rules.get(given, "GRADE_RELEASE")

    @property
    def mentor_for(self) -> str:
        """The learners of a mentor, as one text: the custom field, or else the LMS's own list."""
        return self.parameter(
            "custom_codio_custom_mentor_for", "codio_custom_mentor_for", "role_scope_mentor"
        )

    def require_person(self) -> None:
        """Raise LaunchError where the LMS does not say who launches (codio.md §5.5 row 7)."""
        if not self.parameter("user_id"):
            raise LaunchError(
                400, "User not passed", "The LMS did not say who opened this assignment."
            )
