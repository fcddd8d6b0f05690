"""The setup document: what the administrator wants. Portable, versioned, without secrets."""

import uuid
from enum import StrEnum

import msgspec

from wizard.imported.characters import clean_words
from wizard.redact import clip
from wizard.setup.document_part import DocumentPart as _Part
from wizard.setup.document_part import cleaned_address, cleaned_value
from wizard.setup.document_rows import NO_DATE as NO_DATE
from wizard.setup.document_rows import AgreedConversion as AgreedConversion
from wizard.setup.document_rows import AssignmentDefaults as AssignmentDefaults
from wizard.setup.document_rows import AssignmentKind as AssignmentKind
from wizard.setup.document_rows import AssignmentMapping as AssignmentMapping
from wizard.setup.document_rows import CanvasId as CanvasId
from wizard.setup.document_rows import CarriedRow as CarriedRow
from wizard.setup.document_rows import DateField as DateField
from wizard.setup.document_rows import Target as Target
from wizard.setup.document_rows import UrlSource as UrlSource
from wizard.setup.steps import Step
from wizard.store.json_files import (
    JsonFileError,
    UnknownFieldError,
    VersionTooNewError,
    as_utf8,
    decode_json,
    require_head,
)
from wizard.texts import tr

FORMAT = "codio-canvas-wizard/setup"
VERSION = 3
"""An older program refuses a newer file, by its version. What came with which:

Version 2: `agreed_conversion` of a row.
Version 3: `courses.sis_course_id`; `due_at`, `unlock_at` and `lock_at` of a row; `placed` and
`module` of a row, `place_in_modules` and `publish_new_modules` of the defaults.
"""
MOST_BYTES = 32 * 1024 * 1024
"""A setup file of 2,000 assignments has about one million."""


class DocumentError(Exception):
    """The bytes are not a setup document; the message says what is wrong and where."""


class CanvasConnection(_Part, frozen=True, kw_only=True):
    """Where Canvas is: scheme and host, such as `https://school.instructure.com`."""

    address: str = ""

    def __post_init__(self) -> None:
        self.clean(cleaned_address, "address")


class CodioConnection(_Part, frozen=True, kw_only=True):
    """Where Codio is and which API integration is used.

    The three addresses override those that follow from the domain, for a test server.
    """

    domain: str = "codio.com"
    client_id: str = ""
    api_url: str = ""
    auth_url: str = ""
    lti_url: str = ""

    def __post_init__(self) -> None:
        self.clean(cleaned_value, "domain", "client_id")
        self.clean(cleaned_address, "api_url", "auth_url", "lti_url")


class Courses(_Part, frozen=True, kw_only=True):
    """The pair of courses that belong together."""

    canvas_course_id: CanvasId | None = None
    codio_course_id: str | None = None
    publish_canvas_course: bool = True
    sis_course_id: str = ""
    """The SIS id that the Canvas course is given where it has none; empty: none is given."""

    def __post_init__(self) -> None:
        self.clean(cleaned_value, "codio_course_id")
        self.clean(clean_words, "sis_course_id")


class InstallBy(StrEnum):
    """Who installs the LTI app in Canvas."""

    WIZARD = "wizard"
    APP_CENTER = "app_center"


class LtiApp(_Part, frozen=True, kw_only=True):
    """The LTI 1.1 app as it should stand in Canvas; the shared secret is kept elsewhere.

    An empty `launch_url` or `domain` means the value that follows from the Codio connection.
    """

    name: str = "Codio"
    consumer_key: str = ""
    launch_url: str = ""
    domain: str = ""
    xml_url: str = ""
    custom_fields: dict[str, str] = {}
    keep_other_fields: bool = True
    """Whether custom fields of an installed app that are not named here stay as they are."""
    install_by: InstallBy = InstallBy.WIZARD

    def __post_init__(self) -> None:
        self.clean(cleaned_value, "consumer_key", "domain")
        self.clean(cleaned_address, "launch_url", "xml_url")
        self.clean(clean_words, "name")
        fields = {cleaned_value(key): clean_words(text) for key, text in self.custom_fields.items()}
        if fields != self.custom_fields:
            msgspec.structs.force_setattr(self, "custom_fields", fields)


class MentorFilter(StrEnum):
    """How Codio learns which students a mentor may see (codio.md §4)."""

    OFF = "off"
    OBSERVERS = "observers"
    CUSTOM_FIELD = "custom_field"
    CODIO_API = "codio_api"


class MentorRow(_Part, frozen=True, kw_only=True):
    """One mentor and the students they may see, all by e-mail address."""

    mentor: str
    learners: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        self.clean(cleaned_value, "mentor")
        learners = tuple(cleaned_value(learner) for learner in self.learners)
        if learners != self.learners:
            msgspec.structs.force_setattr(self, "learners", learners)


class Students(_Part, frozen=True, kw_only=True):
    """What students and mentors see."""

    hide_not_started: bool = False
    mentor_filter: MentorFilter = MentorFilter.OFF
    mentor_field: str = ""
    """Value of the custom field `codio_custom_mentor_for`."""
    mentors: tuple[MentorRow, ...] = ()
    link_observers: bool = False
    """Whether missing observer links are created in Canvas from `mentors`."""

    def __post_init__(self) -> None:
        self.clean(clean_words, "mentor_field")


class CodioAssignments(_Part, frozen=True, kw_only=True):
    """What the wizard may change in the mapped Codio assignments themselves; by default nothing.

    Teachers often release grades, or enable an assignment, only when the time has come.
    """

    release_grades: bool = False
    """Whether Release Grades is switched on, without which no grade goes back (codio.md §5.2)."""
    enable: bool = False
    """Whether assignments that are disabled in Codio are enabled."""


class Confirmation(_Part, frozen=True, kw_only=True):
    """A person's word for something no API can read; `at` is a UTC time in ISO 8601."""

    check: str
    by: str
    at: str


class Acceptance(_Part, frozen=True, kw_only=True):
    """A person's word that the warnings of a check may stand for a while.

    found: what the warnings said, word for word; others are not accepted.
    at: a UTC time in ISO 8601.  until: the last day on which it holds, as 2026-12-31.
    """

    check: str
    found: tuple[str, ...]
    by: str
    at: str
    reason: str
    until: str


class SetupDocument(_Part, frozen=True, kw_only=True):
    """All that the administrator has decided, and nothing that was read back."""

    format: str = FORMAT
    version: int = VERSION
    id: str = ""
    """Stays the same when the setup is renamed; the journal knows the setup by it."""
    name: str = ""
    step: Step = Step.WELCOME
    canvas: CanvasConnection = CanvasConnection()
    codio: CodioConnection = CodioConnection()
    courses: Courses = Courses()
    lti_app: LtiApp = LtiApp()
    students: Students = Students()
    defaults: AssignmentDefaults = AssignmentDefaults()
    assignments: tuple[AssignmentMapping, ...] = ()
    codio_assignments: CodioAssignments = CodioAssignments()
    confirmations: tuple[Confirmation, ...] = ()
    acceptances: tuple[Acceptance, ...] = ()
    passed_over: tuple[Step, ...] = ()
    row_names: dict[str, tuple[str, str]] = {}
    """Module and name of the assignments that have a row, by their Codio id."""
    carried_rows: tuple[CarriedRow, ...] = ()
    """Choices that wait for the assignments of their names in the Codio course of this copy."""


def new_document(name: str) -> SetupDocument:
    """Return an empty setup of that name with an id of its own."""
    return SetupDocument(id=uuid.uuid4().hex, name=name)


def journal_key(document: SetupDocument) -> str:
    """Return what the journal files the setup's entries under."""
    return document.id or document.name


def encode(document: SetupDocument) -> bytes:
    """Write a document as indented JSON, the form of a setup file."""
    return msgspec.json.format(msgspec.json.encode(document), indent=2)


def decode(data: bytes) -> SetupDocument:
    """Read a setup file. Raises DocumentError with the place of what is wrong."""
    try:
        content = as_utf8(data, MOST_BYTES)
        require_head(content, FORMAT, VERSION)
    except VersionTooNewError as error:
        raise DocumentError(
            tr(
                "This setup file has version {found}; this program reads up to {known}. Nothing "
                "was opened. Install the newer program to open it.",
                found=clip(str(error.found), 40),
                known=VERSION,
            )
        ) from error
    except JsonFileError as error:
        raise DocumentError(
            tr(
                "This is not a setup file ({reason}). Nothing was opened. Choose a file that this "
                "wizard saved.",
                reason=error,
            )
        ) from error
    try:
        # What is written again has the fields of this version, whatever was read.
        return msgspec.structs.replace(decode_json(content, SetupDocument), version=VERSION)
    except UnknownFieldError as error:
        raise DocumentError(_unknown_field(error)) from error
    except JsonFileError as error:
        raise DocumentError(
            tr(
                "The setup file is damaged ({reason}). Nothing was opened. Choose a copy of it, "
                "or correct what is named.",
                reason=error,
            )
        ) from error


def _unknown_field(error: UnknownFieldError) -> str:
    """Say which field is unknown: passed over, a misspelt decision would be taken by default."""
    if error.likely:
        return tr(
            "The setup file has a field that this program does not know: “{field}” at {place}. "
            "Nothing was opened. Perhaps “{likely}” is meant; correct it, or take it out.",
            field=error.field,
            place=error.place,
            likely=error.likely,
        )
    return tr(
        "The setup file has a field that this program does not know: “{field}” at {place}. "
        "Nothing was opened. Take it out; if a newer program wrote it, install that one.",
        field=error.field,
        place=error.place,
    )


def with_mappings(document: SetupDocument, changed: tuple[AssignmentMapping, ...]) -> SetupDocument:
    """Return the document with the given rows put in place of, or after, those it has.

    A word that was given for another Canvas assignment than a row has now is dropped.
    """
    by_id = {mapping.codio_assignment_id: mapping for mapping in document.assignments}
    by_id.update((mapping.codio_assignment_id, _with_own_word(mapping)) for mapping in changed)
    return msgspec.structs.replace(document, assignments=tuple(by_id.values()))


def _with_own_word(mapping: AssignmentMapping) -> AssignmentMapping:
    agreed = mapping.agreed_conversion
    if agreed is None or (
        mapping.target is Target.EXISTING
        and mapping.canvas_assignment_id == agreed.canvas_assignment_id
    ):
        return mapping
    return msgspec.structs.replace(mapping, agreed_conversion=None)


def with_confirmation(document: SetupDocument, confirmation: Confirmation) -> SetupDocument:
    """Return the document with one more thing confirmed, in place of an older word for it."""
    others = without_confirmation(document, confirmation.check).confirmations
    return msgspec.structs.replace(document, confirmations=(*others, confirmation))


def is_confirmed(document: SetupDocument, check: str) -> bool:
    """Tell whether a person has confirmed something."""
    return any(known.check == check for known in document.confirmations)


def with_valid_confirmations(before: SetupDocument, after: SetupDocument) -> SetupDocument:
    """Return `after` without what was confirmed or accepted of other courses than it has now.

    What was said of the app's key and secret holds for the whole organisation and is kept.
    """
    if before.courses == after.courses or before.id != after.id:
        return after
    pair = (before.courses.canvas_course_id, before.courses.codio_course_id)
    if pair == (after.courses.canvas_course_id, after.courses.codio_course_id):
        return after
    kept = tuple(
        known for known in after.confirmations if known.check.startswith(f"{Step.LTI_APP.value}.")
    )
    accepted = tuple(
        known for known in after.acceptances if known.check.startswith(f"{Step.LTI_APP.value}.")
    )
    return msgspec.structs.replace(after, confirmations=kept, acceptances=accepted)


def without_confirmation(document: SetupDocument, check: str) -> SetupDocument:
    """Return the document without the confirmation of the given check."""
    kept = tuple(known for known in document.confirmations if known.check != check)
    return msgspec.structs.replace(document, confirmations=kept)
