"""What is lost when a Canvas assignment becomes a Codio assignment: the one rule for every surface.

Suggestions, last term's links, rows, plan and pickers ask here. The kinds and their losses:
canvas.md §15.6; peer reviews: canvas.md §5; documents and attendance: Canvas's own
lib/api/v1/assignment.rb, which takes the document away, and takes no “attendance”.
"""

from collections.abc import Iterable

import msgspec

from wizard.canvas.types import Assignment
from wizard.codio.endpoints import CodioEndpoints
from wizard.codio.launch_url import LaunchUrlKind, parse_launch_url
from wizard.complete import require_all
from wizard.http.addresses import split_address
from wizard.setup.document import AgreedConversion, AssignmentKind, AssignmentMapping, Target
from wizard.texts import tr

_KINDS_BY_TYPE = {
    "online_quiz": AssignmentKind.CLASSIC_QUIZ,
    "discussion_topic": AssignmentKind.GRADED_DISCUSSION,
    "student_annotation": AssignmentKind.ANNOTATED_DOCUMENT,
    "wiki_page": AssignmentKind.PAGE,
    "attendance": AssignmentKind.ATTENDANCE,
}
_TOOLS = {AssignmentKind.NEW_QUIZ, AssignmentKind.OTHER_TOOL}
_NONE = "none"
_FROZEN = "submission_types"


def kinds_of(assignment: Assignment, endpoints: CodioEndpoints) -> tuple[AssignmentKind, ...]:
    """Return as what an assignment would lose something; nothing for an ordinary one.

    One that opens Codio already, be it last term's course, is converted by nothing.
    """
    found = set(kinds_of_types(assignment.submission_types))
    if assignment.quiz_id is not None:
        found.add(AssignmentKind.CLASSIC_QUIZ)
    if assignment.peer_reviews:
        # Whatever is written to an external tool, Canvas ends its peer reviews.
        found.add(AssignmentKind.PEER_REVIEWED)
    if assignment.is_quiz_lti_assignment:
        found.add(AssignmentKind.NEW_QUIZ)
    elif assignment.launch_url and not _is_codios(assignment.launch_url, endpoints):
        found.add(AssignmentKind.OTHER_TOOL)
    if not assignment.launch_url or found & _TOOLS:
        if assignment.group_category_id is not None:
            found.add(AssignmentKind.GROUP_ASSIGNMENT)
        if _FROZEN in assignment.frozen_attributes and AssignmentKind.NEW_QUIZ not in found:
            found.add(AssignmentKind.FROZEN)
    return tuple(kind for kind in AssignmentKind if kind in found)


def kinds_of_types(submission_types: Iterable[str]) -> tuple[AssignmentKind, ...]:
    """Return the kinds that the submission types alone tell."""
    return tuple(_KINDS_BY_TYPE[each] for each in submission_types if each in _KINDS_BY_TYPE)


def types_to_put_back(submission_types: tuple[str, ...]) -> tuple[str, ...]:
    """Return the types to which an undo may set an assignment back: those that make nothing new.

    As a quiz again it would get a new, empty one, which students could take at once; a document
    to annotate is not known any more; attendance Canvas does not take. Without a type left it
    becomes one that asks for no submission: nothing opens, and its grades stay.
    """
    kept = tuple(each for each in submission_types if each not in _KINDS_BY_TYPE)
    return kept if kept or not submission_types else (_NONE,)


def lost_kinds(
    converted: Iterable[AssignmentKind], types_before: Iterable[str]
) -> tuple[AssignmentKind, ...]:
    """Return what a change has cost: the kinds it names, and those its types before it tell.

    An older journal names none.
    """
    lost = {*converted, *kinds_of_types(types_before)}
    return tuple(kind for kind in AssignmentKind if kind in lost)


def agreement_to(
    assignment: Assignment, kinds: tuple[AssignmentKind, ...]
) -> AgreedConversion | None:
    """Return what a person has to agree to before it is converted; None where nothing is lost."""
    if not kinds:
        return None
    return AgreedConversion(canvas_assignment_id=assignment.id, kinds=kinds)


def is_agreed(agreed: AgreedConversion | None, wanted: AgreedConversion | None) -> bool:
    """Tell whether a person's word holds: for this assignment, and for all that it is now."""
    if wanted is None:
        return True
    return (
        agreed is not None
        and agreed.canvas_assignment_id == wanted.canvas_assignment_id
        and set(wanted.kinds) <= set(agreed.kinds)
    )


def with_agreement(mapping: AssignmentMapping, agreed: AgreedConversion) -> AssignmentMapping:
    """Return the row with a person's word, for the Canvas assignment that it names."""
    return msgspec.structs.replace(
        mapping,
        target=Target.EXISTING,
        canvas_assignment_id=agreed.canvas_assignment_id,
        agreed_conversion=agreed,
    )


def kinds_in_words(kinds: Iterable[AssignmentKind]) -> str:
    """Name what an assignment is, such as “quiz, group assignment”."""
    return ", ".join(tr(_NAMES[kind]) for kind in kinds)


def losses_in_words(kinds: Iterable[AssignmentKind], url: str | None) -> str:
    """Say what Canvas cuts off, deletes or switches off; `url` is what it opens now."""
    host = split_address(url or "").hostname or tr("another tool")
    return " ".join(tr(_LOSSES[kind], host=host) for kind in kinds)


def undo_in_words(kinds: Iterable[AssignmentKind]) -> str:
    """Say what of it undo cannot bring back."""
    return " ".join(dict.fromkeys(tr(_UNDONE[kind]) for kind in kinds))


def _is_codios(url: str, endpoints: CodioEndpoints) -> bool:
    return parse_launch_url(url, endpoints).kind is not LaunchUrlKind.FOREIGN


_NAMES = {
    AssignmentKind.CLASSIC_QUIZ: "quiz",
    AssignmentKind.GRADED_DISCUSSION: "graded discussion",
    AssignmentKind.NEW_QUIZ: "quiz of New Quizzes",
    AssignmentKind.OTHER_TOOL: "another vendor's tool",
    AssignmentKind.GROUP_ASSIGNMENT: "group assignment",
    AssignmentKind.PEER_REVIEWED: "peer-reviewed assignment",
    AssignmentKind.ANNOTATED_DOCUMENT: "document to annotate",
    AssignmentKind.PAGE: "graded page",
    AssignmentKind.ATTENDANCE: "attendance",
    AssignmentKind.FROZEN: "assignment with a frozen type",
}
require_all("_NAMES", _NAMES, AssignmentKind)

_LOSSES = {
    AssignmentKind.CLASSIC_QUIZ: (
        "Canvas unlinks its quiz, and deletes the quiz if it is unpublished and has no questions."
    ),
    AssignmentKind.GRADED_DISCUSSION: (
        "Canvas unlinks its discussion, and deletes the discussion if it has no entries."
    ),
    AssignmentKind.NEW_QUIZ: (
        "Its address is what ties it to New Quizzes: with another one its quiz is cut off."
    ),
    AssignmentKind.OTHER_TOOL: (
        "It no longer opens {host}, and what that tool keeps for it is cut off."
    ),
    AssignmentKind.GROUP_ASSIGNMENT: (
        "Its students hand in as groups, but each opens Codio alone, and one student's grade may "
        "count for the whole group."
    ),
    AssignmentKind.PEER_REVIEWED: "Canvas switches its peer reviews off.",
    AssignmentKind.ANNOTATED_DOCUMENT: "Canvas lets go of the document that students annotate.",
    AssignmentKind.PAGE: "Canvas deletes the page that belongs to it.",
    AssignmentKind.ATTENDANCE: "Attendance can no longer be taken in it.",
    AssignmentKind.FROZEN: (
        "Its submission type is frozen: Canvas lets nobody but account administrators change it."
    ),
}
require_all("_LOSSES", _LOSSES, AssignmentKind)

_UNDONE = {
    AssignmentKind.CLASSIC_QUIZ: (
        "Undo cannot bring the quiz back, as Canvas would make a new, empty one; it sets the "
        "assignment to “no submission”. If Canvas has kept the quiz, it is listed under Quizzes."
    ),
    AssignmentKind.GRADED_DISCUSSION: (
        "Undo cannot bring the discussion back, as Canvas would make a new, empty one; it sets the "
        "assignment to “no submission”. If Canvas has kept the discussion, it is listed under "
        "Discussions."
    ),
    AssignmentKind.NEW_QUIZ: (
        "Undo puts the address back; whether New Quizzes then finds the quiz again is not known."
    ),
    AssignmentKind.OTHER_TOOL: (
        "Undo puts the address back; whether that tool then finds again what it kept is not known."
    ),
    AssignmentKind.GROUP_ASSIGNMENT: "Undo puts the submission type back; the groups stay.",
    AssignmentKind.PEER_REVIEWED: (
        "Undo switches peer reviews on again unless another tool opens; look at who reviews whom."
    ),
    AssignmentKind.ANNOTATED_DOCUMENT: (
        "Undo cannot bring the document back; it takes that submission type away."
    ),
    AssignmentKind.PAGE: (
        "Undo cannot bring the page back; it sets the assignment to “no submission”."
    ),
    AssignmentKind.ATTENDANCE: (
        "Undo cannot make it attendance again, as Canvas does not take that; it sets the "
        "assignment to “no submission”."
    ),
    AssignmentKind.FROZEN: "Undo needs the same right to set the type back.",
}
require_all("_UNDONE", _UNDONE, AssignmentKind)
