"""Edits of the setup document: each takes back the word of a person that no longer fits."""

from msgspec.structs import replace

from wizard.sandbox.people import MENTOR, OBSERVED
from wizard.setup.document import (
    Confirmation,
    MentorFilter,
    MentorRow,
    SetupDocument,
    is_confirmed,
    with_confirmation,
)
from wizard.setup.document_edits import (
    FILTER_LEARNERS,
    HIDE_NOT_STARTED,
    with_hide_not_started,
    with_mentor_filter,
    with_mentors,
)
from wizard.setup.mentors import MENTOR_LIST

RUTH = MentorRow(mentor=MENTOR.email, learners=tuple(person.email for person in OBSERVED))


def confirmed(check: str) -> SetupDocument:
    return with_confirmation(SetupDocument(), Confirmation(check=check, by="Pat", at="now"))


def test_another_wish_takes_back_the_word_that_codio_is_set_so():
    document = confirmed(HIDE_NOT_STARTED)
    assert with_hide_not_started(document, hidden=False) == document
    changed = with_hide_not_started(document, hidden=True)
    assert changed.confirmations == ()


def test_between_two_ways_to_filter_the_word_that_the_switch_is_on_stays():
    document = with_mentor_filter(SetupDocument(), MentorFilter.OBSERVERS)
    word = Confirmation(check=FILTER_LEARNERS, by="Pat", at="now")
    document = with_confirmation(document, word)
    other = with_mentor_filter(document, MentorFilter.CODIO_API)
    assert other.confirmations == (word,)
    assert with_mentor_filter(other, MentorFilter.OFF).confirmations == ()


def test_consent_is_for_the_list_as_it_stood():
    document = confirmed(MENTOR_LIST)
    assert is_confirmed(document, MENTOR_LIST)
    assert not is_confirmed(with_mentors(document, [RUTH]), MENTOR_LIST)


def test_without_a_filter_nobody_is_linked_in_canvas():
    document = with_mentor_filter(SetupDocument(), MentorFilter.OBSERVERS)
    linking = replace(document, students=replace(document.students, link_observers=True))
    off = with_mentor_filter(linking, MentorFilter.OFF)
    assert not off.students.link_observers
