"""Lists of mentors: columns mean what their header says, and roles are held against the roster."""

import pytest

from helpers.workbooks import workbook
from wizard.canvas.types import CourseUser, Enrollment
from wizard.setup.document import MentorRow
from wizard.setup.mentors import (
    MentorFileError,
    mail_address,
    missing_links,
    read_mentor_file,
    write_mentor_file,
    wrong_roles,
)
from wizard.setup.people_names import mentions, same_name
from wizard.setup.snapshot import People

RUTH, PAT = "ruth.okafor@example.edu", "pat.lindqvist@example.edu"
AMIRA, BEN = "amira.haddad@example.edu", "ben.larsson@example.edu"
BOTH = MentorRow(mentor=RUTH, learners=(AMIRA, BEN))
ONE = MentorRow(mentor=RUTH, learners=(AMIRA,))


def person(number: int, name: str, email: str | None, *roles: str) -> CourseUser:
    return CourseUser(
        id=number,
        name=name,
        email=email,
        sis_user_id=f"u4112{number}",
        login_id=name.split()[0].casefold(),
        enrollments=tuple(
            Enrollment(id=number, user_id=number, type=f"{role}Enrollment") for role in roles
        ),
    )


ROSTER = People(
    users=(
        person(8, "Ruth Okafor", RUTH, "Observer"),
        person(22, "Amira Haddad", AMIRA, "Student"),
        person(23, "Ben Larsson", BEN, "Student"),
        person(30, "Pat Lindqvist", PAT, "Teacher"),
        person(31, "José  Núñez", None, "Student"),
    ),
    enrollments=(),
)


def lines(*written: str) -> bytes:
    return "\r\n".join(written).encode()


# --- the header is read --------------------------------------------------------------------------


@pytest.mark.parametrize(
    "header",
    [
        "student_email,mentor_email", "Student;Mentor", "Learner\tParent", "Mentee|Tutor",
        "Schüler;Betreuer", "Élève;Tuteur", "Estudiante;Observador",
        "Pupil's E-Mail,Guardian E-Mail",
        "StudentEmail,MentorEmail", "STUDENT,STUDENT'S MENTOR", "Student,Email of student's mentor",
        "child,coach", "observee,observer", "\ufeffStudent,Mentor",
    ],
)  # fmt: skip
def test_columns_come_in_the_order_that_the_header_names(header):
    separator = next(c for c in ",;\t|" if c in header)
    rows = [f"{AMIRA}{separator}{RUTH}", f"{BEN}{separator}{RUTH}"]

    read = read_mentor_file(lines(header, *rows))

    assert (read.rows, read.rejected) == ((BOTH,), ())


@pytest.mark.parametrize(
    "text",
    [
        ("Class,Mentor name,Mentor email,Student name,Student email,Notes",
         f"7b,Ruth Okafor,{RUTH},Amira Haddad,{AMIRA},shy"),
        ("Student email,Student name,Mentor,Since",
         f"{AMIRA},\"Haddad, Amira\",{RUTH},2026-09-01"),
        ("mentor,student 1,student 2,student 3", f"{RUTH},{AMIRA},,"),
        ("Name,Mentors,Students", f"x,Ruth Okafor <{RUTH}>,mailto:{AMIRA}"),
    ],
)  # fmt: skip
def test_other_columns_are_left_alone(text):
    read = read_mentor_file(lines(*text))

    assert (read.rows, read.rejected) == ((ONE,), ())


def test_a_title_may_stand_above_the_header():
    read = read_mentor_file(
        lines("Mentor list 2026", "", "as of September,", "student,mentor", f"{AMIRA},{RUTH}")
    )

    assert (read.rows, read.rejected) == ((ONE,), ())


def test_a_header_of_one_side_alone_is_told_and_nothing_is_guessed():
    read = read_mentor_file(lines("student,address", f"{AMIRA},{RUTH}"))

    assert read.rows == ()
    assert any("mentors'" in remark for remark in read.remarks)


# --- Canvas's own forms --------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        ("observer_id,student_id,status", "u41128,u411222,active", "u411230,u411223,deleted"),
        ("student_id,status,observer_id", "u411222,active,u41128", "u411223,deleted,u411230"),
        ("canvas_observer_id,observer_id,canvas_student_id,student_id,status,created_by_sis",
         "8,u41128,22,u411222,active,true", "30,,23,u411223,deleted,false"),
        ("course_id,user_id,role,section_id,status,associated_user_id",
         "c1,u41128,observer,s1,active,u411222", "c1,u411222,student,s1,active,",
         "c1,u411230,observer,s1,deleted,u411223"),
    ],
    ids=["SIS", "any order", "provisioning report", "enrollments"],
)  # fmt: skip
def test_canvas_own_lists_are_read_by_the_roster_without_what_is_deleted(text):
    read = read_mentor_file(lines(*text), ROSTER)

    assert (read.rows, read.rejected) == ((ONE,), ())
    assert read.remarks == ("Lines left out because their status is not “active”: 1.",)


def test_an_id_that_nobody_has_or_whose_address_is_hidden_is_told():
    text = lines("observer_id,student_id,status", "u41128,u7,active", "u41128,u411231,active")

    assert read_mentor_file(text, ROSTER).rejected == (
        "Line 2: nobody in the Canvas course has the id “u7”.",
        "Line 3: Canvas shows you no e-mail address of José  Núñez.",
    )


def test_ids_are_not_taken_for_addresses_where_the_roster_is_not_read():
    read = read_mentor_file(lines("observer_id,student_id,status", "u41128,u411222,active"))

    assert read.rows == ()
    assert all("not read yet" in line for line in read.rejected)


# --- without a header ----------------------------------------------------------------------------


def test_without_a_header_the_roster_says_who_comes_first():
    read = read_mentor_file(lines(f"{AMIRA},{RUTH}", f"{BEN},{RUTH}"), ROSTER)

    assert read.rows == (BOTH,)
    assert "student comes first" in read.remarks[0]


def test_without_header_and_roster_the_mentor_comes_first_and_that_is_told():
    read = read_mentor_file(lines(f"{RUTH},{AMIRA},{BEN}"))

    assert read.rows == (BOTH,)
    assert "was taken for the mentor" in read.remarks[0]


def test_nothing_is_told_where_the_roster_agrees():
    assert read_mentor_file(lines(f"{RUTH},{AMIRA},{BEN}"), ROSTER).remarks == ()


def test_a_roster_that_is_at_odds_with_itself_turns_nobody_round():
    read = read_mentor_file(lines(f"{AMIRA},{RUTH}", f"{RUTH},{BEN}"), ROSTER)

    assert read.rows == (
        MentorRow(mentor=AMIRA, learners=(RUTH,)), MentorRow(mentor=RUTH, learners=(BEN,)),
    )  # fmt: skip
    assert any("Amira Haddad" in remark for remark in read.remarks)


# --- roles are held against the roster -----------------------------------------------------------


def test_a_header_that_the_roster_contradicts_is_read_as_it_says_and_told():
    read = read_mentor_file(lines("mentor,student", f"{AMIRA},{RUTH}"), ROSTER)

    assert read.rows == (MentorRow(mentor=AMIRA, learners=(RUTH,)),)
    (remark,) = read.remarks
    assert "Amira Haddad, Ruth Okafor" in remark
    assert "Nobody was turned round" in remark


@pytest.mark.parametrize(
    ("row", "names"),
    [
        (ONE, []),
        (MentorRow(mentor=AMIRA, learners=(BEN,)), ["Amira Haddad"]),
        (MentorRow(mentor=RUTH, learners=(PAT, AMIRA)), ["Pat Lindqvist"]),
        (MentorRow(mentor=PAT, learners=(AMIRA,)), []),
        (MentorRow(mentor=AMIRA, learners=(RUTH,)), ["Amira Haddad", "Ruth Okafor"]),
        (MentorRow(mentor="nobody@example.edu", learners=("x@example.edu",)), []),
    ],
)
def test_roles_are_compared_both_ways(row, names):
    wrong = wrong_roles((row,), ROSTER.users)

    assert [each.user.name for each in wrong] == names


def test_a_student_who_observes_as_well_may_be_a_mentor():
    both = person(22, "Amira Haddad", AMIRA, "Student", "Observer")

    assert wrong_roles((MentorRow(mentor=AMIRA, learners=(BEN,)),), (both,)) == ()


def test_nobody_is_linked_on_the_wrong_side():
    rows = (
        MentorRow(mentor=AMIRA, learners=(RUTH,)),
        MentorRow(mentor=RUTH, learners=(BEN, PAT)),
    )

    links = missing_links(rows, ROSTER)

    assert [(link.observer.name, link.student.name) for link in links] == [
        ("Ruth Okafor", "Ben Larsson")
    ]


# --- names suggest, addresses decide -------------------------------------------------------------


@pytest.mark.parametrize(
    "name", ["Haddad, Amira", "amira  HADDAD", "Amira\u00a0Haddad", "Àmira Hàddad"]
)
def test_a_name_is_no_address_but_whom_it_may_mean_is_told(name):
    read = read_mentor_file(lines("mentor;student", f"{RUTH};{name}"), ROSTER)

    assert read.rows == (MentorRow(mentor=RUTH),)
    assert AMIRA in read.rejected[0]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Haddad, Amira", "Amira Haddad", True),
        ("José  Núñez", "Nuñez, Jose", True),
        ("O\u2019Brien, Pat", "pat o'brien", True),
        ("Anne-Marie Duval", "Duval Anne Marie", True),
        ("Amira Haddad", "Amira Haddadi", False),
        ("", "", False),
    ],
)
def test_names_compare_without_order_spaces_and_accents(one, other, same):
    assert same_name(one, other) is same


@pytest.mark.parametrize(
    ("typed", "found"),
    [("nunez jose", True), ("Núñez", True), ("jos@school", True), ("amira", False), ("", True)],
)
def test_a_person_is_looked_for_without_order_and_accents(typed, found):
    assert mentions("José  Núñez (jose@school.edu, jos)", typed) is found


# --- from elsewhere ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "data",
    [
        workbook(["Student", "Mentor"], [AMIRA, RUTH], [BEN, RUTH]),
        f"sep=;\r\nStudent;Mentor\r\n{AMIRA};{RUTH}\r\n{BEN};{RUTH}".encode("utf-16"),
        f"Élève\tTuteur\n{AMIRA}\t{RUTH}\n\n{BEN}\t{RUTH}\n".encode("mac-roman"),
        f"Schüler|Mentor\n{AMIRA}\u200b|{RUTH}\ufeff\n“{BEN}”|{RUTH}\n".encode(),
        write_mentor_file([BOTH]),
        f"Mentor;Schüler\n{RUTH};{AMIRA}, {BEN}\n".encode("cp1252"),
    ],
    ids=["workbook", "sep= in UTF-16", "Mac Roman", "pasted marks", "own export", "two in a cell"],
)
def test_a_list_reads_alike_from_whatever_program(data):
    read = read_mentor_file(data)

    assert (read.rows, read.rejected) == ((BOTH,), ())


def test_what_is_no_table_is_refused_in_its_own_words():
    with pytest.raises(MentorFileError, match="CSV UTF-8"):
        read_mentor_file(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")


@pytest.mark.parametrize(
    ("text", "address"),
    [
        (f"Ruth Okafor <{RUTH}>", RUTH), (f"mailto:{RUTH}", RUTH), (f"\u200b“{RUTH}”", RUTH),
        (f"<{RUTH}>", RUTH), ("ruth", ""), ("a@b@c", ""), ("@", ""), ("a b@c", ""),
    ],
)  # fmt: skip
def test_an_address_is_found_in_what_mail_programs_copy(text, address):
    assert mail_address(text) == address
