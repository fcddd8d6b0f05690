"""What rows wish for the dates of their Canvas assignments, and what comes of it."""

import pytest
from msgspec import UNSET
from msgspec.structs import replace

from helpers.dated_rows import DatedCourse
from helpers.rows import with_dates
from wizard.canvas.types import (
    Assignment,
    BlueprintRestrictions,
    ExternalTool,
    ExternalToolTag,
)
from wizard.codio.endpoints import CodioEndpoints
from wizard.codio.types import CodioAssignment, CodioCourse, CodioModule
from wizard.imported.dates import DateError
from wizard.setup.document import (
    NO_DATE,
    AssignmentMapping,
    DateField,
    DocumentError,
    LtiApp,
    SetupDocument,
    decode,
    encode,
    new_document,
)
from wizard.setup.mapping.dates import Dates, wished_dates
from wizard.setup.mapping.rows import RowState, judge_rows
from wizard.setup.snapshot import Assignments, CodioCourseFacts, Snapshot, Tools

COURSE, LOOPS = "c" * 32, "a" * 32
URL = f"https://apollo.codio.com/lti/2c08254e-541a-4923-a9f1-224ed64b159e_{COURSE}_{LOOPS}"
APP = ExternalTool(id=9, name="Codio", domain="codio.com", consumer_key="our key")

SEPTEMBER = "2026-09-01T05:59:59Z"
OCTOBER = "2026-10-01T05:59:59Z"


@pytest.mark.parametrize(
    ("wish", "meant"),
    [
        ({}, Dates(due_at=SEPTEMBER)),
        ({"due_at": OCTOBER}, Dates(due_at=OCTOBER)),
        ({"due_at": NO_DATE}, Dates()),
        ({"lock_at": "2026-10-01T07:59:59+02:00"}, Dates(due_at=SEPTEMBER, lock_at=OCTOBER)),
    ],
)
def test_a_row_leaves_sets_or_clears_each_date(wish, meant):
    mapping = AssignmentMapping(codio_assignment_id="loops", **wish)

    assert wished_dates(mapping, Dates(due_at=SEPTEMBER)) == meant


@pytest.mark.parametrize("text", ["2026-09-01", "soon", "0000-01-01T00:00:00Z"])
def test_a_wished_date_that_is_no_instant_is_refused_with_its_place(text):
    with pytest.raises(DateError):
        AssignmentMapping(codio_assignment_id="loops", due_at=text)
    good = encode(
        replace(
            new_document("Algebra"),
            assignments=(AssignmentMapping(codio_assignment_id="loops", unlock_at=SEPTEMBER),),
        )
    )

    with pytest.raises(DocumentError, match=r"assignments\[0\]"):
        decode(good.replace(SEPTEMBER.encode(), text.encode()))


def test_the_same_dates_are_wished_for_many_rows_in_one_edit():
    document = replace(
        new_document("Algebra"),
        assignments=(AssignmentMapping(codio_assignment_id="loops", due_at=OCTOBER, points=7),),
    )

    edited = with_dates(
        document, ("loops", "lists"), {DateField.LOCK: OCTOBER, DateField.DUE: NO_DATE}
    )

    assert edited.assignments == (
        AssignmentMapping(codio_assignment_id="loops", points=7, due_at="", lock_at=OCTOBER),
        AssignmentMapping(codio_assignment_id="lists", due_at="", lock_at=OCTOBER),
    )
    back = with_dates(edited, ("loops", "lists"), {DateField.LOCK: None})
    assert [each.lock_at for each in back.assignments] == [None, None]


def judge(wish, **canvas):
    """Judge the one row of a course; `canvas` None: the assignment is still to be created."""
    there = None
    if canvas:
        there = Assignment(
            id=1,
            name="Loops",
            points_possible=10,
            published=True,
            submission_types=("external_tool",),
            external_tool_tag_attributes=ExternalToolTag(url=URL, new_tab=True, content_id=9),
            **canvas,
        )
    module = CodioModule(
        id="m1", name="Python", assignments=(CodioAssignment(id=LOOPS, name="Loops"),)
    )
    snapshot = Snapshot(
        codio_course=CodioCourseFacts(
            course=CodioCourse(id=COURSE, modules=(module,)),
            teachers=(),
            students=(),
        ),
        assignments=Assignments(assignments=(there,) if there else (), groups=()),
        tools=Tools(of_course=(APP,), of_accounts=()),
    )
    document = SetupDocument(
        name="Autumn",
        lti_app=LtiApp(consumer_key="our key"),
        assignments=(AssignmentMapping(codio_assignment_id=LOOPS, launch_url=URL, **wish),),
    )
    (row,) = judge_rows(document, snapshot, CodioEndpoints.for_domain("codio.com"))
    return row


def test_a_row_tells_the_dates_that_change_and_no_others():
    row = judge({"lock_at": OCTOBER}, due_at=SEPTEMBER)

    assert row.state is RowState.WILL_CHANGE
    assert row.dates == Dates(due_at=SEPTEMBER, lock_at=OCTOBER)
    assert (row.current.due_at, row.current.lock_at) == (UNSET, None)
    assert (row.desired.due_at, row.desired.lock_at) == (UNSET, OCTOBER)


@pytest.mark.parametrize("wish", [{}, {"due_at": SEPTEMBER}, {"lock_at": NO_DATE}])
def test_dates_that_are_as_they_are_wished_change_nothing(wish):
    row = judge(wish, due_at="2026-08-31T23:59:59-06:00")

    assert row.state is RowState.MAPPED
    assert row.dates == Dates(due_at=SEPTEMBER)


def test_a_new_assignment_gets_the_dates_that_are_wished_and_no_others():
    row = judge({"due_at": SEPTEMBER, "lock_at": NO_DATE})

    assert (row.state, row.dates) == (RowState.WILL_CREATE, Dates(due_at=SEPTEMBER))


def test_a_paced_course_is_left_to_its_pace():
    row = judge({"due_at": OCTOBER}, due_at=SEPTEMBER, in_paced_course=True)

    assert (row.state, row.dates) == (RowState.MAPPED, Dates(due_at=SEPTEMBER))
    assert row.dates_left == (
        "This Canvas course is paced: dates belong to its pace, so that none is written."
    )


@pytest.mark.parametrize(
    ("paced", "others", "left"),
    [
        (True, True, True),
        (False, True, False),
        (True, False, True),
        (False, False, False),
    ],
)
def test_each_assignment_tells_itself_whether_it_is_paced(paced, others, left):
    course = DatedCourse()
    course.add(canvas={"in_paced_course": paced}, wish={"due_at": OCTOBER})
    course.add("Lists", canvas={"in_paced_course": others})

    assert bool(course.rows[0].dates_left) is left


@pytest.mark.parametrize(
    ("known", "left"),
    [
        ((), False),
        ((True, True), True),
        ((True, False), False),
        ((False,), False),
    ],
)
def test_a_new_assignment_is_left_to_the_pace_of_a_course_whose_others_are_all_paced(known, left):
    course = DatedCourse()
    course.add(wish={"due_at": OCTOBER})
    for number, paced in enumerate(known):
        course.add(f"Lab {number}", canvas={"in_paced_course": paced})

    row = course.rows[0]

    assert (bool(row.dates_left), row.dates.due_at) == (left, None if left else OCTOBER)


@pytest.mark.parametrize(
    ("frozen", "wish", "conflicts"),
    [
        (("lock_at",), {"lock_at": OCTOBER}, ["dates_frozen"]),
        (("lock_at",), {"lock_at": SEPTEMBER}, []),
        (("lock_at",), {"due_at": "2026-08-01T05:59:59Z"}, []),
        (("lock_at", "due_at"), {"due_at": OCTOBER, "lock_at": OCTOBER}, ["dates_frozen"] * 2),
        ((), {"lock_at": OCTOBER}, []),
    ],
)
def test_dates_that_an_account_has_locked_are_a_conflict(frozen, wish, conflicts):
    course = DatedCourse()
    course.add(canvas={"lock_at": SEPTEMBER, "frozen_attributes": frozen}, wish=wish)

    (row,) = course.rows

    assert [each.kind for each in row.conflicts] == conflicts


OUT_OF_ORDER = [
    ({"due_at": OCTOBER, "lock_at": SEPTEMBER}, "The “Until” date is before the due date."),
    ({"due_at": SEPTEMBER, "unlock_at": OCTOBER},
     "The due date is before the “Available from” date."),
    ({"unlock_at": OCTOBER, "lock_at": SEPTEMBER},
     "The “Until” date is before the “Available from” date."),
    ({"unlock_at": SEPTEMBER, "due_at": SEPTEMBER, "lock_at": SEPTEMBER}, ""),
    ({"unlock_at": SEPTEMBER, "lock_at": "2026-09-01T05:59:58Z"},
     "The “Until” date is before the “Available from” date."),
]  # fmt: skip


@pytest.mark.parametrize(("dates", "said"), OUT_OF_ORDER)
@pytest.mark.parametrize("there", [True, False])
def test_dates_out_of_order_are_a_conflict(dates, said, there):
    course = DatedCourse()
    course.add(canvas={} if there else None, wish=dates)

    assert [each.words for each in course.rows[0].conflicts] == ([said] if said else [])


@pytest.mark.parametrize(
    ("wish", "conflicts"),
    [({}, 0), ({"unlock_at": SEPTEMBER}, 1), ({"lock_at": OCTOBER}, 0), ({"lock_at": ""}, 0)],
)
def test_what_canvas_has_out_of_order_is_a_conflict_of_rows_alone_that_leave_it_so(wish, conflicts):
    course = DatedCourse()
    course.add(canvas={"due_at": OCTOBER, "lock_at": SEPTEMBER}, wish=wish)

    assert len(course.rows[0].conflicts) == conflicts


@pytest.mark.parametrize(
    ("locks", "wish", "named"),
    [
        ({"due_dates": True}, {"due_at": OCTOBER}, "due date of"),
        ({"due_dates": True}, {"lock_at": OCTOBER}, ""),
        ({"availability_dates": True}, {"unlock_at": SEPTEMBER}, "“Available from” date of"),
        ({"availability_dates": True}, {"lock_at": OCTOBER}, "“Until” date of"),
        ({"availability_dates": True}, {"due_at": OCTOBER}, ""),
        ({"all": True}, {"due_at": OCTOBER, "lock_at": OCTOBER}, "due date, “Until” date of"),
        (None, {"due_at": OCTOBER}, "due date of"),
    ],
)
def test_dates_that_a_blueprint_locks_are_a_conflict_that_names_them(locks, wish, named):
    course = DatedCourse()
    restrictions = BlueprintRestrictions(**locks) if locks is not None else None
    brought = {
        "is_master_course_child_content": True,
        "restricted_by_master_course": True,
        "master_course_restrictions": restrictions,
    }
    course.add(canvas=brought, wish=wish)

    words = [each.words for each in course.rows[0].conflicts]

    assert len(words) == bool(named)
    assert all(named in each for each in words)
