"""What a request of an action was about, for telling what a service refused."""

import msgspec

from wizard.setup.changes.base import BaseAction, Service
from wizard.setup.refused_values import Refused
from wizard.texts import tr


def refused_by(action: BaseAction, *, undoing: bool = False) -> Refused:
    """Name what an action changes, and where a person changes what it sends.

    It goes by what kinds keep in the journal, so that a new kind is named without being listed.
    undoing: whether its way back was refused.
    """
    return msgspec.structs.replace(_refused_by(action), undoing=undoing)


def _refused_by(action: BaseAction) -> Refused:
    name, kind = _name_of(action), type(action).__name__
    if "Group" in kind:
        return Refused(
            what=tr("the assignment group “{name}”", name=name),
            where=tr("on the page Assignments, in the rows that name it"),
        )
    if "Tool" in kind:
        return Refused(
            what=tr("the LTI app “{name}”", name=name) if name else tr("the LTI app"),
            where=tr("on the page LTI app"),
        )
    if hasattr(action, "codio_assignment_id") or hasattr(action, "assignment_id"):
        return _of_assignment(action, name)
    if "Course" in kind:
        return Refused(what=tr("the course “{name}”", name=name), where=tr("on the page Courses"))
    if "Mentor" in kind or "Link" in kind:
        return _of_mentors(action)
    return Refused(
        what=tr("“{name}”", name=name) if name else tr("this change"),
        where=tr("in {service}", service=action.service),
    )


def _of_mentors(action: BaseAction) -> Refused:
    observer, student = getattr(action, "observer_name", ""), getattr(action, "student_name", "")
    where = tr("on the page Students")
    if observer and student:
        what = tr("the link of {observer} to {student}", observer=observer, student=student)
        return Refused(what=what, where=where)
    return Refused(what=tr("the mentor filter"), where=where)


def _of_assignment(action: BaseAction, name: str) -> Refused:
    module = getattr(action, "module", "")
    if module:
        what = tr("the assignment “{name}” ({module})", name=name, module=module)
    else:
        what = tr("the assignment “{name}”", name=name)
    if action.service is Service.CODIO:
        return Refused(what=what, where=tr("in Codio"))
    return Refused(what=what, where=tr("on the page Assignments, in its row"))


def _name_of(action: BaseAction) -> str:
    desired = getattr(action, "desired", None)
    current = getattr(action, "current", None)
    for holder in (action, current, desired):
        name = getattr(holder, "name", "")
        if isinstance(name, str) and name:
            return name
    return str(getattr(action, "codio_name", ""))
