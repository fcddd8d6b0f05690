"""What verify does beside checking: snapshots as files, and what has changed since last time."""

import json
import os
import re
from xml.etree import ElementTree as ET

import pytest

from wizard.cli.arguments import build_parser
from wizard.sandbox import people
from wizard.sandbox.student import complete_assignment, open_assignment
from wizard.setup.document import encode
from wizard.store.setups import SetupStore


def findings_in(text):
    return json.dumps(json.loads(text)["findings"], ensure_ascii=False)


class TestSnapshots:
    def test_from_the_file_come_the_same_findings_without_network_and_secrets(
        self, applied_line, tmp_path
    ):
        file = tmp_path / "snapshot.json"
        saved = applied_line.run("verify", "--format", "json", "--save-snapshot", str(file))
        for name in list(applied_line.world.secrets):
            applied_line.without(name)
        applied_line.world.hearing.heard.clear()

        said = applied_line.run("verify", "--format", "json", "--from-snapshot", str(file))

        assert findings_in(said.out) == findings_in(saved.out)
        assert (said.code, applied_line.world.hearing.heard) == (saved.code, [])
        assert str(file) in saved.err
        assert "Canvas and Codio are not asked" in said.err
        assert "changes" not in json.loads(said.out)

    @pytest.mark.parametrize("form", ["text", "junit"])
    def test_the_other_forms_are_the_same_too(self, command_line, tmp_path, form):
        file = tmp_path / "snapshot.json"
        saved = command_line.run("verify", "--format", form, "--save-snapshot", str(file))

        said = command_line.run("verify", "--format", form, "--from-snapshot", str(file))

        first = "Verified for the first time: there is nothing to compare with."
        at_the_end = f"<system-out>{first}</system-out></testsuite>"
        assert saved.out.removeprefix(f"{first}\n").replace(at_the_end, "</testsuite>") == said.out
        assert saved.out != said.out

    def test_the_setup_need_not_be_there(self, command_line, tmp_path, capsys):
        from wizard.cli.main import run_command

        file = tmp_path / "snapshot.json"
        command_line.run("verify", "--save-snapshot", str(file))
        arguments = build_parser().parse_args(["verify", "--from-snapshot", str(file)])

        code = run_command(arguments, command_line.environment())

        assert code == 1
        assert "[passed] The access token works" in capsys.readouterr().out

    def test_a_snapshot_of_another_setup_is_refused(self, command_line, tmp_path):
        file = tmp_path / "snapshot.json"
        command_line.run("verify", "--save-snapshot", str(file))
        command_line.world.change(id="another")

        said = command_line.run("verify", "--from-snapshot", str(file))

        assert (said.code, said.out) == (1, "")
        assert "saved for another setup" in said.err

    def test_no_secret_is_in_the_file(self, command_line, tmp_path):
        shared = command_line.world.secrets["shared_secret"]
        command_line.world.change_part("lti_app", custom_fields={"pasted": shared})
        file = tmp_path / "snapshot.json"

        command_line.run("verify", "--save-snapshot", str(file))

        assert os.name == "nt" or file.stat().st_mode & 0o077 == 0
        text = file.read_text()
        assert "amira.haddad@example.edu" in text
        for secret in command_line.world.secrets.values():
            assert secret not in text

    def test_people_can_be_redacted(self, command_line, tmp_path):
        file = tmp_path / "snapshot.json"
        saved = command_line.run(
            "verify", "--format", "json", "--save-snapshot", str(file), "--redact-people"
        )

        said = command_line.run("verify", "--format", "json", "--from-snapshot", str(file))

        text = file.read_text()
        assert "@example.edu" not in text
        assert "Amira" not in text
        assert "Dana Whitfield" not in said.out
        kinds = [
            [(f["check"], f["status"]) for f in json.loads(out)["findings"]]
            for out in (saved.out, said.out)
        ]
        assert kinds[0] == kinds[1]

    def test_a_damaged_file_is_told_with_the_place(self, command_line, tmp_path):
        file = tmp_path / "snapshot.json"
        command_line.run("verify", "--save-snapshot", str(file))
        file.write_bytes(file.read_bytes().replace(b'"people_redacted": false', b'"version": "x"'))

        said = command_line.run("verify", "--from-snapshot", str(file))

        assert (said.code, said.out) == (1, "")
        assert "This is not a snapshot file" in said.err
        assert "$.version" in said.err

    def test_a_setup_file_is_no_snapshot(self, command_line):
        said = command_line.run("verify", "--from-snapshot", str(command_line.file))

        assert said.code == 1
        assert "This is not a snapshot file: its format is" in said.err

    def test_a_folder_that_is_not_there_is_told(self, command_line, tmp_path):
        file = tmp_path / "no" / "snapshot.json"

        said = command_line.run("verify", "--save-snapshot", str(file))

        assert said.code == 1
        assert "snapshot.json" in said.err
        assert "Traceback" not in said.err


class TestChanges:
    def break_the_course(self, world):
        canvas = world.sandbox.canvas
        canvas.courses[canvas.course_id].workflow_state = "unpublished"

    def test_a_second_time_with_nothing_changed_says_so(self, applied_line):
        first = applied_line.run("verify")

        second = applied_line.run("verify")

        assert first.out.startswith("Verified for the first time")
        assert re.match(r"Nothing changed since \d{4}-\d\d-\d\d \d\d:\d\d UTC\.\n", second.out), (
            second.out[:500]
        )
        assert first.out.split("\n", 1)[1] == second.out.split("\n", 1)[1]
        assert (first.code, first.err) == (second.code, second.err) == (1, "")
        assert "\x1b" not in second.out

    def test_what_changed_is_told_with_what_it_breaks(self, applied_line):
        applied_line.run("verify")
        self.break_the_course(applied_line.world)

        said = applied_line.run("verify")

        assert said.out.startswith("Changed since ")
        section = said.out[: said.out.index("\n[passed]")]
        assert re.search(
            r"  \[worse\] .*: was passed on \d{4}-\d\d-\d\d, now failed: .*not published", section
        ), section
        assert "This does not hold any more: " in section
        assert "edited meanwhile" not in section

    def test_json_lists_the_changes(self, applied_line):
        before = json.loads(applied_line.run("verify", "--format", "json").out)
        self.break_the_course(applied_line.world)

        now = json.loads(applied_line.run("verify", "--format", "json").out)

        assert (before["changed_since"], before["changes"]) == (None, [])
        assert now["changed_since"].endswith("Z") or "+00:00" in now["changed_since"]
        worse = [change for change in now["changes"] if change["kind"] == "worse"]
        assert any((c["before"], c["now"]) == ("passed", "failed") for c in worse)
        assert all(change["breaks"] for change in worse)

    def test_junit_tells_the_changes_in_the_output_of_the_suite(self, applied_line):
        applied_line.run("verify")
        self.break_the_course(applied_line.world)

        suite = ET.fromstring(applied_line.run("verify", "--format", "junit").out.encode())

        assert suite.findtext("system-out").startswith("Changed since ")

    def test_a_grade_that_came_back_is_no_change_and_one_that_is_lost_is(self, applied_line):
        world = applied_line.world
        row = world.document.assignments[0]
        assignment = world.sandbox.codio.course.find_assignment(row.codio_assignment_id)
        assignment.settings.releaseGrades = True
        (canvas_id,) = (
            a["id"]
            for a in world.codio_assignments()
            if a["external_tool_tag_attributes"]["url"] == row.launch_url
        )
        student = people.STUDENTS[0]
        applied_line.run("verify")
        open_assignment(world.sandbox, student, canvas_id)
        complete_assignment(world.sandbox, student, assignment.id, 80)

        came_back = applied_line.run("verify")
        for submission in world.sandbox.canvas.submissions.values():
            submission.score = 1.0
        lost = applied_line.run("verify")

        assert "1 completed assignments were looked at" in came_back.out
        assert came_back.out.startswith("Nothing changed since ")
        assert f"{student.name} completed" in lost.out.split("\n[passed]")[0]

    def test_what_is_mended_is_told_too(self, command_line):
        command_line.run("verify")
        command_line.world.apply()

        said = command_line.run("verify")

        assert re.search(r"\[better\] The LTI app as installed: was failed on", said.out)

    def test_without_remembering_the_next_one_compares_with_the_one_before(self, applied_line):
        applied_line.run("verify")
        self.break_the_course(applied_line.world)

        said = [applied_line.run("verify", "--no-remember") for _ in range(2)]

        assert said[0].out == said[1].out
        assert said[0].out.startswith("Changed since ")

    def test_checking_a_file_is_not_remembered(self, command_line, tmp_path):
        file = tmp_path / "snapshot.json"
        command_line.run("verify", "--save-snapshot", str(file), "--no-remember")
        command_line.run("verify", "--from-snapshot", str(file))

        assert command_line.run("verify").out.startswith("Verified for the first time")

    def test_a_renamed_setup_is_still_the_same(self, command_line):
        setups: SetupStore = command_line.environment().setups
        setups.save("Autumn", encode(command_line.world.document), {})
        command_line.run("verify", setup="Autumn")
        setups.rename("Autumn", "Spring")

        assert command_line.run("verify", setup="Spring").out.startswith("Nothing changed since ")


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ((), "a SETUP is needed"),
        (("s.json", "--redact-people"), "--redact-people goes with --save-snapshot"),
        (("s.json", "--watch-launch"), "--watch-launch and --assignment NAME go together"),
        (("s.json", "--assignment", "Loops"), "--watch-launch and --assignment NAME go together"),
        (("--from-snapshot", "x", "--save-snapshot", "y"), "leave the others out"),
        (
            ("--from-snapshot", "x", "--watch-launch", "--assignment", "L"),
            "leave the others out",
        ),
    ],
)
def test_words_that_do_not_go_together_are_told(command_line, capsys, words, says):
    from wizard.cli.main import run_command

    code = run_command(build_parser().parse_args(["verify", *words]), command_line.environment())

    assert code == 1
    assert says in capsys.readouterr().err


@pytest.mark.parametrize("seconds", ["0", "-1", "soon", "nan", "1e9"])
def test_a_time_nobody_can_watch_is_refused(seconds, capsys):
    with pytest.raises(SystemExit) as ended:
        build_parser().parse_args(["verify", "s.json", "--timeout", seconds])

    assert ended.value.code == 1
    assert "--timeout" in capsys.readouterr().err
