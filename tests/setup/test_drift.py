"""A verification is compared with the last one: what changed, which way, and what that breaks."""

from datetime import UTC, datetime

import pytest
from msgspec.structs import replace

from wizard.findings import Finding, Status
from wizard.setup.changes.actions import encode_action
from wizard.setup.changes.canvas_course import PublishCourse
from wizard.setup.document import journal_key, new_document
from wizard.setup.drift import ChangeKind, Drift, compare_with_last, drift_in_window
from wizard.store.database import Database
from wizard.store.journal import Journal
from wizard.store.paths import Paths
from wizard.store.verifications import Verification, Verifications
from wizard.texts import Language, spoken_in

FRIDAY = datetime(2026, 11, 20, 7, 30, tzinfo=UTC)
MONDAY = datetime(2026, 11, 23, 7, 30, tzinfo=UTC)


def finding(check="courses.canvas", status=Status.PASSED, found="All is well.", **more):
    step = check.partition(".")[0]
    return Finding(check=check, step=step, status=status, title="Title", found=found, **more)


@pytest.fixture
def verifications(tmp_path):
    database = Database(Paths.below(tmp_path).database_file)
    yield Verifications(database)
    database.close()


@pytest.fixture
def verify(verifications):
    document = new_document("Autumn")

    def compare(*findings, now=FRIDAY, document=document, **more) -> Drift:
        return compare_with_last(
            document=document,
            findings=findings,
            verifications=verifications,
            now=now,
            **more,
        )

    compare.document = document
    return compare


def test_the_first_time_there_is_nothing_to_compare_with(verify):
    assert verify(finding()) == Drift()


def test_the_same_again_is_no_change(verify):
    verify(finding(), finding("results.course", Status.UNKNOWN))

    drift = verify(finding(), finding("results.course", Status.UNKNOWN), now=MONDAY)

    assert drift == Drift(since=FRIDAY)


def test_what_got_worse_says_what_it_breaks(verify):
    verify(finding())

    (change,) = verify(finding(status=Status.FAILED, found="Gone.")).changes

    assert (change.kind, change.before, change.now) == (
        ChangeKind.WORSE,
        Status.PASSED,
        Status.FAILED,
    )
    assert (change.before_found, change.found) == ("All is well.", "Gone.")
    assert change.breaks.startswith("This does not hold any more: ")


def test_what_is_blocked_by_it_is_named(verify):
    blocked = replace(
        finding("courses.match", Status.BLOCKED), title="Same course", blocked_by="courses.canvas"
    )
    verify(finding(), finding("courses.match"))

    first, second = verify(finding(status=Status.FAILED, found="Gone."), blocked).changes

    assert first.breaks.endswith("Not checked because of it: “Same course”.")
    assert second.breaks.startswith("Nobody can tell whether this still holds")


@pytest.mark.parametrize(
    ("before", "now", "kind", "said"),
    [
        (Status.FAILED, Status.PASSED, ChangeKind.BETTER, ""),
        (Status.CONFIRMED, Status.PASSED, ChangeKind.BETTER, ""),
        (Status.PASSED, Status.WARNING, ChangeKind.WORSE, "It still works, but this"),
        (Status.PASSED, Status.CONFIRMED, ChangeKind.WORSE, "Nothing proves it any more but a"),
        (Status.PASSED, Status.UNKNOWN, ChangeKind.WORSE, "Nobody can tell"),
    ],
)
def test_every_status_has_its_place(verify, before, now, kind, said):
    verify(finding(status=before))

    (change,) = verify(finding(status=now)).changes

    assert change.kind is kind
    assert change.breaks.startswith(said)
    assert bool(change.breaks) == bool(said)


def test_as_bad_as_before_for_another_reason_is_told_after_what_got_worse(verify):
    verify(finding(status=Status.FAILED, found="Gone."), finding("results.course"))

    drift = verify(
        finding(status=Status.FAILED, found="Refused."),
        finding("results.course", Status.FAILED, "Not published."),
    )

    assert [change.kind for change in drift.changes] == [ChangeKind.WORSE, ChangeKind.OTHER]
    assert drift.changes[1].before_found == "Gone."


def test_the_sum_of_a_check_that_gives_way_to_single_findings_is_not_told_twice(verify):
    failing = finding(status=Status.FAILED, found="0 points.", subject="Loops")
    verify(finding())

    worse = verify(failing)
    better = verify(finding())

    assert [(c.subject, c.before, c.now) for c in worse.changes] == [("Loops", None, Status.FAILED)]
    assert [(c.subject, c.before, c.now, c.kind) for c in better.changes] == [
        ("Loops", Status.FAILED, None, ChangeKind.BETTER)
    ]


def test_several_findings_of_one_subject_are_kept_apart(verify):
    one, two = (finding(status=Status.FAILED, found=text, subject="Loops") for text in "ab")
    verify(one, two)

    assert verify(two, one).changes == ()
    (change,) = verify(two).changes
    assert change.before_found == "a"


@pytest.mark.parametrize(
    ("status", "before", "now", "changed"),
    [
        (Status.PASSED, "All 12 people are known.", "All 13 people are known.", False),
        (Status.PASSED, "Codio (LTI 1.1) answers.", "Codio (LTI 1.3) answers.", True),
        (Status.PASSED, "“Codio” answers.", "“Codio old” answers.", True),
        (Status.WARNING, "2 people are missing.", "3 people are missing.", True),
    ],
)
def test_other_numbers_in_what_is_well_are_no_change(verify, status, before, now, changed):
    verify(finding(status=status, found=before))

    assert bool(verify(finding(status=status, found=now)).changes) is changed


def test_that_the_setup_itself_was_edited_is_told(verify):
    verify(finding())
    edited = replace(
        verify.document, defaults=replace(verify.document.defaults, points=10.0), name="Renamed"
    )

    assert verify(finding(), document=edited).setup_changed
    assert not verify(finding(), document=edited).setup_changed
    assert not verify(finding(), document=replace(edited, name="Again")).setup_changed


def test_without_remembering_the_last_verification_stays(verify):
    verify(finding())

    verify(finding(status=Status.FAILED), now=MONDAY, remember=False)

    assert verify(finding()) == Drift(since=FRIDAY)


def test_what_another_version_kept_otherwise_is_no_comparison(verify, verifications):
    verifications.keep(
        verify.document.id, Verification(verified_at=FRIDAY, findings=b'{"other": true}')
    )

    assert verify(finding()) == Drift()


class TestInTheWindow:
    """What the wizard itself did is no drift, and a plan never applied is no state to keep."""

    @pytest.fixture
    def journal(self, tmp_path):
        database = Database(Paths.below(tmp_path).database_file)
        yield Journal(database)
        database.close()

    @pytest.fixture
    def look(self, verifications, journal):
        document = new_document("Autumn")

        def compare(*findings, now=FRIDAY) -> Drift:
            return drift_in_window(
                document=document,
                findings=findings,
                verifications=verifications,
                journal=journal,
                now=now,
            )

        compare.document = document
        return compare

    def test_what_others_changed_is_told_once(self, look):
        assert look(finding()) == Drift()

        drift = look(finding(status=Status.FAILED, found="It is gone."), now=MONDAY)

        assert [change.kind for change in drift.changes] == [ChangeKind.WORSE]
        again = look(finding(status=Status.FAILED, found="It is gone."), now=MONDAY)
        assert again.changes == ()

    def test_before_the_first_plan_is_applied_nothing_is_kept(self, look, verifications):
        look(finding(status=Status.FAILED, found="Not there.", planned=True))

        assert verifications.last(journal_key(look.document)) is None

    def test_what_the_wizard_made_or_took_back_meanwhile_is_no_drift(self, look, journal):
        long_ago = datetime(2020, 1, 1, tzinfo=UTC)
        look(finding(), now=long_ago)
        run = journal.open_run(journal_key(look.document), "apply", b"{}")
        action = encode_action(PublishCourse(course_id=1, name="Autumn"))
        journal.finish(journal.begin(run, 0, action, None), "done")

        assert look(finding(status=Status.FAILED, found="Taken back."), now=MONDAY) == Drift()

    def test_drift_that_the_plan_would_mend_is_told_and_kept(self, look, verifications):
        look(finding())

        drift = look(finding(status=Status.FAILED, found="It is gone.", planned=True), now=MONDAY)

        assert [change.kind for change in drift.changes] == [ChangeKind.WORSE]
        kept = verifications.last(journal_key(look.document))
        assert kept.verified_at == MONDAY


def test_the_same_finding_in_another_language_is_no_change(verify):
    verify(finding())
    with spoken_in(Language(code="es", texts={})):
        assert verify(finding(found="Todo bien."), now=MONDAY).changes == ()
        worse = verify(finding(status=Status.FAILED, found="Falta."), now=MONDAY)

    assert [change.kind for change in worse.changes] == [ChangeKind.WORSE]
