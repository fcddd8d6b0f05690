"""Settings of Codio's assignments: four at once, after all else, the most telling ones first."""

import threading
from datetime import UTC, datetime, timedelta

import msgspec
import pytest
from msgspec.structs import replace

from helpers.odd_items import CODIO, OddAnswers, Oddity
from helpers.world import World, build_world, credentials_of, healthy_document
from wizard.findings import Status
from wizard.http.cancellation import Cancellation
from wizard.http.errors import Cancelled
from wizard.report.json import from_json, to_json
from wizard.sandbox import Sandbox, SandboxOptions
from wizard.setup import operations
from wizard.setup.document import CodioAssignments, Target
from wizard.setup.moments import moment
from wizard.setup.reading.codio_settings import SettingsReading
from wizard.setup.snapshot import Awaited, CodioCourseFacts, CodioSettings

PATIENCE = 20
LOG_IN = 1
OTHERS = 9
"""Requests to Codio of a thorough reading beside the settings: log-in, courses, people, work."""


@pytest.fixture
def world(tmp_path):
    with build_world(tmp_path, assignments=6) as one:
        yield one


def read(world, *, on_awaiting=lambda _: None, cancellation=None, **settings):
    return operations.read_everything(
        document=world.document,
        credentials=world.credentials,
        journal=world.journal,
        cancellation=cancellation or world.cancellation,
        thorough=True,
        settings=SettingsReading(**settings),
        on_awaiting=on_awaiting,
    )


def asked(world) -> list[str]:
    """Return the ids of the assignments whose settings were asked for, in that order."""
    lines = [line for line in world.hearing.heard if line.endswith("/settings")]
    return [line.split("/")[-2] for line in lines]


def mapped(world) -> list[str]:
    return [row.codio_assignment_id for row in world.document.assignments]


def aged(known: CodioSettings, age: timedelta, ids=None) -> CodioSettings:
    """Return the settings as if they had been read so long ago, or those of the ids alone."""
    at = (datetime.now(UTC) - age).isoformat()
    return replace(known, read_at=known.read_at | dict.fromkeys(ids or known.settings, at))


def enabled(world, snapshot):
    results = operations.check_all(document=world.document, snapshot=snapshot)
    found = [finding for result in results.values() for finding in result.findings]
    return next(finding for finding in found if finding.check == "results.enabled_in_codio")


class TestTheOrder:
    def test_four_are_asked_for_at_once(self, world):
        all_there = threading.Barrier(4)
        for number in (1, 2, 3, 4):
            world.hearing.when("/settings", number, lambda: all_there.wait(PATIENCE))

        assert len(read(world).codio_settings.settings) == 6

    def test_nothing_else_that_is_asked_of_codio_waits_behind_them(self, world):
        world.hearing.heard.clear()

        read(world)

        codios = (world.document.courses.codio_course_id, "/events", "/courses_list")
        lines = [line for line in world.hearing.heard if any(each in line for each in codios)]
        assert len(lines) == OTHERS - LOG_IN + 6
        assert [line.count("/settings") for line in lines[-6:]] == [1] * 6

    def test_evidence_of_all_of_them_is_of_this_section_in_their_order(self, world):
        snapshot = read(world)

        known = snapshot.codio_settings
        assert [each.endpoint.split("/")[-2] for each in known.evidence] == mapped(world)
        assert not any("settings" in each.endpoint for each in snapshot.codio_results.evidence)
        first = snapshot.codio_course.evidence[0]
        assert first.endpoint.endswith(f"/courses/{world.document.courses.codio_course_id}")

    def test_one_that_is_odd_costs_no_other(self, world):
        odd, gone = mapped(world)[1], mapped(world)[3]
        answers = OddAnswers(world)
        answers.add(Oddity(CODIO, f"{odd}/settings", lambda known: known | {"isDisabled": "so"}))
        world.hearing.add(f"404:{gone}/settings")

        known = read(world).codio_settings

        assert set(known.settings) == set(mapped(world)) - {odd, gone}
        assert [(each.id, each.place) for each in known.set_aside] == [(odd, 2)]

    def test_once_cancelled_no_more_are_asked_for(self, world):
        cancellation = Cancellation()
        world.hearing.when("/settings", 1, cancellation.cancel)

        with pytest.raises(Cancelled):
            read(world, cancellation=cancellation)

        assert len(asked(world)) <= 4

    def test_a_service_that_fails_is_not_asked_for_all_of_them(self, world):
        world.hearing.add("403:/settings")

        read(world)

        assert len(asked(world)) <= 4


class TestWhatIsToldMeanwhile:
    def test_all_else_is_known_before_the_first_setting_has_come(self, world):
        known = []
        over = threading.Event()
        for number in (1, 2, 3, 4):
            world.hearing.when("/settings", number, lambda: over.wait(PATIENCE))

        read(world, on_awaiting=lambda snapshot: (known.append(snapshot), over.set()))

        (early,) = known
        assert isinstance(early.codio_course, CodioCourseFacts)
        assert isinstance(early.codio_settings, Awaited)
        finding = enabled(world, early)
        assert (finding.status, finding.found) == (
            Status.UNKNOWN, "What Codio tells of it is still being read.",
        )  # fmt: skip

    def test_how_far_it_is_is_told_with_each(self, world):
        told = []

        read(world, on_progress=told.append)

        assert [(each.read, each.total) for each in told] == [(n, 6) for n in range(7)]
        assert told[-1].seconds_left == 0


class TestSparingRequests:
    def test_what_the_requests_do_not_suffice_for_is_left_and_unknown(self, world):
        snapshot = read(world, most_requests=OTHERS + 2)

        known = snapshot.codio_settings
        assert sorted(asked(world)) == sorted(mapped(world)[:2])
        assert list(known.settings) == mapped(world)[:2]
        assert list(known.left) == mapped(world)[2:]
        finding = enabled(world, snapshot)
        assert finding.status is Status.UNKNOWN
        assert "The settings of 4 of 6 assignments were not read, to spare requests" in (
            finding.found
        )
        assert "--codio-requests" in finding.mend

    def test_a_fault_that_was_read_stands_beside_what_is_unknown(self, world):
        course = world.sandbox.codio.course
        course.modules[0].assignments[0].settings.isDisabled = True

        finding = enabled(world, read(world, most_requests=OTHERS + 2))

        assert finding.status is Status.FAILED

    def test_a_persons_word_does_not_stand_in_for_what_was_not_read(self, world):
        results = operations.check_all(
            document=world.document, snapshot=read(world, most_requests=OTHERS + 2)
        )
        found = [finding for result in results.values() for finding in result.findings]

        release = next(each for each in found if each.check == "results.grade_release")

        assert (release.status, release.confirmable) == (Status.UNKNOWN, False)
        assert "Release Grades is off in Codio for" in release.found
        assert "4 of 6 assignments were not read" in release.found

    def test_a_skipped_assignment_is_not_missed(self, world):
        for number in range(2, 6):
            world.change_row(number, target=Target.SKIP)

        assert enabled(world, read(world, most_requests=OTHERS + 2)).status is Status.PASSED

    def test_the_next_reading_begins_with_what_was_left(self, world):
        first = read(world, most_requests=OTHERS + 4).codio_settings
        world.hearing.heard.clear()

        second = read(world, most_requests=OTHERS + 2, earlier=first).codio_settings

        assert set(asked(world)) == set(mapped(world)[4:])
        assert len(second.settings) == 6
        assert set(second.left) == set(mapped(world)) - set(asked(world))

    def test_the_oldest_come_first(self, world):
        known = read(world).codio_settings
        oldest = mapped(world)[3]
        world.hearing.heard.clear()

        read(world, most_requests=OTHERS + 1, earlier=aged(known, timedelta(hours=1), [oldest]))

        assert asked(world) == [oldest]

    def test_what_the_plan_has_touched_comes_first_and_is_not_known_from_before(self, world):
        known = aged(read(world).codio_settings, timedelta(minutes=5))
        never_read = mapped(world)[0]
        settings = {each: value for each, value in known.settings.items() if each != never_read}
        world.change(codio_assignments=CodioAssignments(release_grades=True))
        touched = mapped(world)[4]
        for each in mapped(world):
            if each != touched:
                world.change_row(mapped(world).index(each), target=Target.SKIP)
        world.apply()
        for each in mapped(world):
            world.change_row(mapped(world).index(each), target=Target.CREATE)
        world.hearing.heard.clear()

        earlier = replace(known, settings=settings)
        after = read(world, most_requests=OTHERS + 1, earlier=earlier).codio_settings

        assert asked(world) == [touched]
        assert after.settings[touched].releaseGrades
        spared = read(world, most_requests=1, earlier=earlier).codio_settings
        assert set(mapped(world)) - set(spared.settings) == {touched, never_read}

    def test_a_plan_that_rests_on_them_says_what_was_left(self, world):
        world.change(codio_assignments=CodioAssignments(enable=True))

        snapshot = read(world, most_requests=OTHERS + 2)

        notes = operations.make_plan(document=world.document, snapshot=snapshot).notes
        assert any(note.startswith("The settings of 4 assignments in Codio were") for note in notes)

    def test_no_more_are_asked_for_than_codio_has_left_for_the_day(self, tmp_path):
        sandbox = Sandbox(SandboxOptions(assignments=6))
        sandbox.codio.daily_limit = OTHERS - LOG_IN + 3
        with sandbox:
            world = World(sandbox, tmp_path, healthy_document(sandbox), credentials_of(sandbox))

            known = read(world, most_requests=1000).codio_settings

        assert isinstance(known, CodioSettings)
        assert len(known.left) == 3


class TestAge:
    def test_a_setting_read_earlier_tells_its_age(self, world):
        known = aged(read(world).codio_settings, timedelta(hours=2, minutes=5), mapped(world)[:1])

        finding = enabled(world, read(world, most_requests=1, earlier=known))

        assert finding.status is Status.PASSED
        assert finding.found.startswith("No mapped assignment is disabled in Codio. ")
        assert "6 of 6 assignments were read earlier, the oldest 2 h 5 min before" in finding.found
        assert finding.found.endswith(finding.age)
        assert finding.oldest == replace(known).read_at[mapped(world)[0]][:19] + "Z"
        assert msgspec.json.decode(msgspec.json.encode(finding))["oldest"] == finding.oldest

    def test_the_report_tells_it_too(self, world):
        known = aged(read(world).codio_settings, timedelta(hours=2, minutes=5))
        snapshot = read(world, most_requests=1, earlier=known)
        finding = enabled(world, snapshot)

        report = operations.build_report(
            document=world.document,
            snapshot=snapshot,
            results=operations.check_all(document=world.document, snapshot=snapshot),
            journal=world.journal,
            now=datetime.now(UTC),
        )

        told = from_json(to_json(report))
        (one,) = (f for s in told.sections for f in s.findings if f.check == finding.check)
        assert one.found == finding.found
        assert one.oldest == moment(finding.oldest)

    def test_a_fault_tells_the_age_of_its_own_setting(self, world):
        world.sandbox.codio.course.modules[0].assignments[0].settings.isDisabled = True
        known = aged(read(world).codio_settings, timedelta(hours=3))

        finding = enabled(world, read(world, most_requests=1, earlier=known))

        assert finding.status is Status.FAILED
        assert "Its settings in Codio were read 3 h 0 min earlier, on " in finding.found

    def test_past_some_hours_it_is_unknown(self, world):
        known = aged(read(world).codio_settings, timedelta(hours=4, minutes=1), mapped(world)[2:4])

        finding = enabled(world, read(world, most_requests=1, earlier=known))

        assert finding.status is Status.UNKNOWN
        assert "2 of 6 assignments" in finding.found
        assert "more than 4 hours old" in finding.found

    def test_what_is_read_anew_has_no_age(self, world):
        known = aged(read(world).codio_settings, timedelta(hours=3))

        finding = enabled(world, read(world, earlier=known))

        assert (finding.status, finding.age, finding.oldest) == (Status.PASSED, "", "")

    def test_settings_kept_without_their_times_are_as_old_as_their_reading(self, world):
        """As in a snapshot file of a version that did not note them."""
        snapshot = read(world)
        old = CodioSettings(
            settings=snapshot.codio_settings.settings, evidence=snapshot.codio_settings.evidence
        )

        finding = enabled(world, replace(snapshot, codio_settings=old))

        assert (finding.status, finding.age) == (Status.PASSED, "")
