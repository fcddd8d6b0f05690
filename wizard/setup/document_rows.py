"""The rows of the mapping screen as the setup document keeps them, and their defaults."""

from enum import StrEnum
from functools import lru_cache
from typing import Annotated

import msgspec

from wizard.imported.characters import clean_words
from wizard.imported.dates import instant
from wizard.remembered import FACTS
from wizard.setup.document_part import DocumentPart as _Part
from wizard.setup.document_part import cleaned_address

CanvasId = Annotated[int, msgspec.Meta(ge=1, le=2**63 - 1)]
"""An id as Canvas's database has it (canvas.md §0)."""


class Target(StrEnum):
    """What becomes of a Codio assignment in Canvas."""

    CREATE = "create"
    EXISTING = "existing"
    SKIP = "skip"


class UrlSource(StrEnum):
    """Where a launch URL came from."""

    NONE = "none"
    EXPORT = "export"
    PASTED = "pasted"
    CANVAS = "canvas"
    DERIVED = "derived"


class AssignmentKind(StrEnum):
    """What a Canvas assignment is that loses something when it becomes a Codio assignment."""

    CLASSIC_QUIZ = "classic_quiz"
    GRADED_DISCUSSION = "graded_discussion"
    NEW_QUIZ = "new_quiz"
    OTHER_TOOL = "other_tool"
    GROUP_ASSIGNMENT = "group_assignment"
    PEER_REVIEWED = "peer_reviewed"
    ANNOTATED_DOCUMENT = "annotated_document"
    PAGE = "page"
    ATTENDANCE = "attendance"
    FROZEN = "frozen"


NO_DATE = ""
"""The wish that an assignment has no such date, which clears the one that it has."""


class DateField(StrEnum):
    """A date of a Canvas assignment, by Canvas's own name."""

    DUE = "due_at"
    UNLOCK = "unlock_at"
    LOCK = "lock_at"


@lru_cache(maxsize=FACTS)  # Thousands of rows are made anew with each edit of all.
def cleaned_date(text: str) -> str:
    """Return a wished date as it is kept, in UTC. Raises ValueError for what is none."""
    return instant(text) if text else NO_DATE


class AgreedConversion(_Part, frozen=True, kw_only=True, gc=False):
    """A person's word that this Canvas assignment, being of these kinds, may be converted."""

    canvas_assignment_id: CanvasId
    kinds: tuple[AssignmentKind, ...] = ()


class AssignmentMapping(_Part, frozen=True, kw_only=True, gc=False):
    """One row of the mapping screen: a Codio assignment and its Canvas assignment.

    `canvas_name` empty means the name the wizard makes. `points` and `group` None mean: leave
    an existing assignment as it is; for a new one, the defaults of the document.
    The dates are instants in UTC such as 2026-09-01T05:59:59Z, `NO_DATE` for none; None means:
    leave what Canvas has, and give a new assignment none.
    `placed` says whether it stands in a Canvas module; None: as the defaults say, for what this
    setup makes; only True places an assignment that was there before. `module` is that module's
    name, empty for the name of Codio's.
    """

    codio_assignment_id: str
    launch_url: str = ""
    url_source: UrlSource = UrlSource.NONE
    target: Target = Target.CREATE
    canvas_assignment_id: CanvasId | None = None
    canvas_name: str = ""
    points: float | None = None
    group: str | None = None
    published: bool = True
    new_tab: bool = True
    agreed_conversion: AgreedConversion | None = None
    due_at: str | None = None
    unlock_at: str | None = None
    """From when on Canvas lets students in (“Available from”)."""
    lock_at: str | None = None
    """Until when Canvas lets students in (“Until”)."""
    placed: bool | None = None
    module: str = ""

    def __post_init__(self) -> None:
        if self.due_at or self.unlock_at or self.lock_at:
            self.clean(cleaned_date, *(each.value for each in DateField))
        if self.launch_url:
            self.clean(cleaned_address, "launch_url")
        if self.canvas_name or self.group or self.module:
            self.clean(clean_words, "canvas_name", "group", "module")


class CarriedRow(_Part, frozen=True, kw_only=True, gc=False):
    """What was decided about an assignment of this name in the setup that this one is a copy of."""

    module: str
    name: str
    target: Target = Target.CREATE
    points: float | None = None
    group: str | None = None
    published: bool = True
    new_tab: bool = True
    placed: bool | None = None
    canvas_module: str = ""


class AssignmentDefaults(_Part, frozen=True, kw_only=True):
    """What a new Canvas assignment gets where its row says nothing; empty group: Canvas's own."""

    points: float = 100.0
    group: str = ""
    place_in_modules: bool = False
    """Whether what this setup makes stands in Canvas modules named like Codio's."""
    publish_new_modules: bool = True
    """Whether the modules that are made for it are published, as its assignments are."""

    def __post_init__(self) -> None:
        self.clean(clean_words, "group")
