"""What a service refused of what was sent, in words: which field, of what, and where to change it.

A service's own words are data: they are quoted as they came (canvas.md §5, §10).
"""

from collections.abc import Iterable

import msgspec

from wizard.http.errors import NO_REASON, FieldError, Problem
from wizard.texts import tr


class Refused(msgspec.Struct, frozen=True, kw_only=True):
    """What a refused request was about.

    what: its name with its module or kind, such as “assignment “Loops” (Module 2)”.
    where: where a person changes what was sent, such as “on the page Assignments, in its row”.
    undoing: whether it was to put back what was there before.
    """

    what: str
    where: str
    undoing: bool = False


def name_of_service(problem: Problem) -> str:
    """Return who refused: by its host where an older file names no service."""
    return problem.service or problem.host or "Canvas"


def tells_more(problem: Problem, refused: Refused | None) -> bool:
    """Tell whether more can be said of a refusal than the service's own sentence."""
    return bool(refused or problem.field_errors) or problem.message == NO_REASON


def refusal_texts(problem: Problem, refused: Refused | None) -> tuple[str, str, str]:
    """Return what was refused, what it means and what to do, each a whole sentence."""
    fields = tuple(dict.fromkeys(word for e in problem.field_errors if (word := field_word(e))))
    mend = _mend(problem, refused, fields)
    return _happened(problem, refused), tr("Nothing was changed by it."), mend


def field_word(error: FieldError) -> str:
    """Name the field of an error as people know it; empty where it is about the whole.

    Canvas writes “title” for an assignment's name, “assignment[due_at]” and
    “external_tool_tag.url” for what is inside (canvas.md §5).
    """
    name = error.field.replace("]", "").replace("[", ".").rpartition(".")[2]
    words = {
        "title": tr("the name"),
        "name": tr("the name"),
        "points_possible": tr("the points"),
        "submission_types": tr("the submission type"),
        "grading_type": tr("the grading"),
        "assignment_group_id": tr("the assignment group"),
        "published": tr("the publishing"),
        "workflow_state": tr("the publishing"),
        "due_at": tr("the due date"),
        "unlock_at": tr("the date “available from”"),
        "lock_at": tr("the date “available until”"),
        "url": tr("the launch URL"),
        "domain": tr("the domain"),
        "consumer_key": tr("the consumer key"),
        "shared_secret": tr("the shared secret"),
        "privacy_level": tr("the privacy"),
        "custom_fields": tr("the custom fields"),
        "description": tr("the description"),
        "course_code": tr("the course code"),
    }
    if name in {"", "base"}:
        return ""
    return words.get(name) or tr("the field “{name}”", name=name)


def _happened(problem: Problem, refused: Refused | None) -> str:
    service = name_of_service(problem)
    what = refused.what if refused is not None else ""
    told = [
        _sentence(service, field_word(error), what, error.message)
        for error in problem.field_errors
        or (FieldError(field="", message=_without_none(problem.message)),)
    ]
    return " ".join(dict.fromkeys(told))


def _without_none(message: str) -> str:
    return "" if message == NO_REASON else message


def _sentence(service: str, field: str, what: str, words: str) -> str:
    words = words.strip().rstrip(".")
    match bool(field), bool(what), bool(words):
        case True, True, True:
            return tr("{service} refused {field} of {what}: “{words}”.",
                      service=service, field=field, what=what, words=words)  # fmt: skip
        case True, True, False:
            return tr("{service} refused {field} of {what} and gave no reason.",
                      service=service, field=field, what=what)  # fmt: skip
        case True, False, True:
            return tr("{service} refused {field}: “{words}”.",
                      service=service, field=field, words=words)  # fmt: skip
        case True, False, False:
            return tr("{service} refused {field} and gave no reason.", service=service, field=field)
        case False, True, True:
            return tr("{service} refused {what}: “{words}”.",
                      service=service, what=what, words=words)  # fmt: skip
        case False, True, False:
            return tr("{service} refused {what} and gave no reason.", service=service, what=what)
        case False, False, True:
            return tr("{service} refused the request: “{words}”.", service=service, words=words)
        case _:
            return tr("{service} refused the request and gave no reason.", service=service)


def _mend(problem: Problem, refused: Refused | None, fields: Iterable[str]) -> str:
    service = name_of_service(problem)
    named = ", ".join(fields)
    if refused is not None and refused.undoing:
        return tr(
            "In {service} see what keeps {what} as it is, then undo again; or put it back there "
            "by hand.",
            service=service,
            what=refused.what,
        )
    if named and refused is not None:
        return tr(
            "Change {fields} {where}, so that {service} accepts it; then apply the plan again.",
            fields=named,
            where=refused.where,
            service=service,
        )
    if named:
        return tr(
            "Change {fields} where you entered it, or in {service}, and check again.",
            fields=named,
            service=service,
        )
    if refused is not None:
        return tr(
            "See what {service} says of {what}: change that {where}, or in {service}, and apply "
            "the plan again. If you cannot tell what is meant, show these words to whoever "
            "administers {service}.",
            service=service,
            what=refused.what,
            where=refused.where,
        )
    return tr(
        "Check again to see what {service} holds now. If it refuses again, show these words to "
        "whoever administers {service}.",
        service=service,
    )
