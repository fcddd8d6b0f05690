"""What a change of a Codio assignment sends, and how Codio's answer is judged."""

import pytest

from helpers.scripted_service import Reply
from wizard.setup.changes.base import ActionError, Done, Made
from wizard.setup.changes.codio_assignment import CodioAssignmentState, UpdateCodioAssignment

TOKEN = Reply(body={"access_token": "bearer-token-1", "expires_in": 3600})


class TestCodiosAnswer:
    """Codio answers a change with all settings as they are after it (codio.md §1.3)."""

    def change(self, service, services, answer, *, release=True, enable=True):
        action = UpdateCodioAssignment(
            codio_course_id="c",
            codio_assignment_id="a",
            name="Loops",
            current=CodioAssignmentState(release_grades=False, disabled=True),
            desired=CodioAssignmentState(release_grades=release, disabled=not enable),
        )
        service.says(TOKEN, Reply(body=answer))
        return action.carry_out(services, Made())

    @pytest.mark.parametrize(
        "answer",
        [
            {"releaseGrades": False, "isDisabled": False},
            {"releaseGrades": True, "isDisabled": True},
            {"releaseGrades": False, "isDisabled": True},
            {"releaseGrades": False},
            {"isDisabled": True},
        ],
        ids=str,
    )
    def test_a_setting_that_it_did_not_take_fails_the_action(self, service, services, answer):
        with pytest.raises(ActionError) as refused:
            self.change(service, services, answer)

        assert str(refused.value) == "Codio did not take the settings of “Loops”."

    @pytest.mark.parametrize(
        "answer",
        [
            {"releaseGrades": True, "isDisabled": False},
            {"releaseGrades": True, "isDisabled": False, "action": "DISABLE"},
            {"releaseGrades": True},
            {},
        ],
        ids=str,
    )
    def test_what_was_taken_or_is_not_told_is_done(self, service, services, answer):
        assert self.change(service, services, answer) == Done()

    def test_only_what_differs_is_sent_and_only_that_is_looked_at(self, service, services):
        answer = {"releaseGrades": True, "isDisabled": True}

        assert self.change(service, services, answer, enable=False) == Done()
        assert service.heard[1].json == {"releaseGrades": True}
