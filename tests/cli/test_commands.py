"""The command line's contract: what each command prints, where, and its exit code."""

import csv
import io
import json
import re
from xml.etree import ElementTree as ET

import pytest
from msgspec.structs import replace

from helpers.chosen_cases import slow
from wizard.__main__ import main
from wizard.cli.arguments import build_parser
from wizard.findings import NEEDS_ATTENTION, Status
from wizard.setup.acceptances import with_acceptance
from wizard.setup.checks.registry import CHECKS
from wizard.setup.document import Acceptance, Confirmation, Target, encode, with_confirmation
from wizard.store.locks import Holder
from wizard.version import PROGRAM_VERSION


class TestPlan:
    def test_changes_are_told_under_headings_and_are_exit_code_2(self, command_line):
        said = command_line.run("plan")

        assert said.code == 2
        assert "LTI app (1)" in said.out
        assert "New assignments in Canvas (6)" in said.out
        assert "  - Publish the Canvas course “Introduction to Programming”." in said.out
        assert said.out.endswith("8 changes.\n")
        assert command_line.world.hearing.writes() == []

    def test_nothing_to_change_is_exit_code_0(self, applied_line):
        said = applied_line.run("plan")

        assert (said.code, said.out) == (0, "Nothing to change.\n")

    def test_what_is_left_out_is_named_with_the_reason(self, command_line):
        command_line.world.change_row(0, launch_url="")
        command_line.world.change_row(1, target=Target.SKIP)

        said = command_line.run("plan")

        assert "Left out (2)" in said.out
        assert ": It has no launch URL yet." in said.out
        assert ": You chose to skip it." in said.out


class TestApply:
    def test_without_yes_nothing_is_done(self, command_line):
        said = command_line.run("apply")

        assert (said.code, said.out) == (1, "")
        assert said.err == "Nothing was changed. Look at the plan, then add --yes.\n"
        assert command_line.world.hearing.heard == [
            line for line in command_line.world.hearing.heard if "assignment-urls.csv" in line
        ]

    def test_each_change_is_told_as_it_is_made(self, command_line):
        said = command_line.run("apply", "--yes")

        assert said.code == 0
        lines = said.out.splitlines()
        assert lines[0].startswith("1/8 [done] Install the LTI app “Codio”")
        assert lines[-1] == "8 of 8 changes made."
        assert said.err == ""

    def test_a_second_time_it_has_nothing_to_do(self, applied_line):
        applied_line.world.hearing.heard.clear()

        said = applied_line.run("apply", "--yes")

        assert (said.code, said.out) == (0, "Nothing to change.\n0 of 0 changes made.\n")
        assert applied_line.world.hearing.writes() == []

    def test_what_failed_is_told_with_what_to_do_and_is_exit_code_1(self, command_line):
        command_line.world.hearing.add("422:POST /api/v1/courses/1158/assignments:1")

        said = command_line.run("apply", "--yes")

        assert said.code == 1
        assert "2/8 [failed] Create “" in said.out
        assert "Canvas refused the assignment “Lab 1: Inheritance” (" in said.out
        assert "    What to do: See what Canvas says of the assignment “" in said.out
        assert said.out.endswith("7 of 8 changes made.\n")

    def test_it_resumes_by_itself_and_says_what_had_been_done(self, command_line):
        world = command_line.world
        world.hearing.when(
            "POST /api/v1/courses/1158/assignments",
            2,
            lambda: world.hearing.add("500:GET /api/v1/courses/1158/assignments"),
        )
        world.hearing.add("500-after:POST /api/v1/courses/1158/assignments:2")
        assert command_line.run("apply", "--yes").code == 1
        world.hearing.clear()

        said = command_line.run("apply", "--yes")

        assert said.code == 0
        assert "Was done before the interruption: Create “" in said.out
        assert len(world.codio_assignments()) == 6


class TestVerify:
    def test_text_tells_status_title_and_what_to_do(self, command_line):
        said = command_line.run("verify")

        assert said.code == 1
        assert "[passed] The access token works: Connected as Dana Whitfield" in said.out
        assert "[FAILED] The LTI app as installed: The Codio app is not installed." in said.out
        assert "    What to do: Go to Review and apply the plan." in said.out
        lines = said.out.splitlines()
        told = dict.fromkeys(("passed", "FAILED", "warning", "unknown", "blocked"), 0)
        (idle,) = [line for line in lines if line.startswith("Not applicable here: ")]
        for line in lines:
            if match := re.match(r"\[(\w+)\] ", line):
                told[match[1]] += 1
        assert all(told.values())
        counted = ", ".join(f"{count} {s.lower()}" for s, count in told.items())
        assert lines[-1] == f"{counted}, {len(idle.split('; '))} not applicable"

    def test_json_is_one_object_with_counts_and_findings(self, command_line):
        said = command_line.run("verify", "--format", "json")

        content = json.loads(said.out)
        assert content["format"] == "codio-canvas-wizard/findings"
        assert content["version"] == 1
        assert {finding["check"] for finding in content["findings"]} == {
            check.id for check in CHECKS
        }
        counted = {status.value: 0 for status in Status}
        for finding in content["findings"]:
            counted[finding["status"]] += 1
        assert content["counts"] == counted

    def test_junit_counts_as_failures_all_that_is_not_good(self, command_line):
        said = command_line.run("verify", "--format", "junit")

        suite = ET.fromstring(said.out.encode())
        cases = suite.findall("testcase")
        failures = suite.findall("testcase/failure")
        assert suite.tag == "testsuite"
        assert int(suite.get("tests")) == len(cases)
        assert int(suite.get("failures")) == len(failures) > 0
        assert {case.get("classname") for case in cases} == {check.id for check in CHECKS}
        assert {failure.get("type") for failure in failures} == {
            "failed",
            "warning",
            "unknown",
            "blocked",
        }
        assert all("What to do:" in failure.text for failure in failures)
        assert int(suite.get("skipped")) == len(suite.findall("testcase/skipped")) > 0

    @pytest.mark.parametrize("form", ["text", slow("json"), "junit"])
    def test_all_passed_or_confirmed_is_exit_code_0(self, applied_line, form):
        world = applied_line.world
        for finding in world.findings():
            if finding.confirmable:
                word = Confirmation(
                    check=finding.check, by="Dana <Whitfield> & Co.", at="2026-09-01T10:00:00Z"
                )
                world.document = with_confirmation(world.document, word)

        said = applied_line.run("verify", "--format", form)

        assert said.code == 0
        if form == "text":
            assert "[confirmed by a person] Published in Codio: Dana <Whitfield>" in said.out
        if form == "junit":
            suite = ET.fromstring(said.out.encode())
            assert suite.get("failures") == "0"
            assert "confirmed: Dana <Whitfield> & Co. confirmed it." in {
                element.text for element in suite.iter("system-out")
            }

    @pytest.mark.slow
    def test_a_warning_that_somebody_accepted_is_exit_code_0(self, command_line):
        world = command_line.world
        world.change_row(0, new_tab=False)
        world.apply()
        for finding in world.findings():
            if finding.confirmable:
                word = Confirmation(check=finding.check, by="Dana", at="2026-09-01T10:00:00Z")
                world.document = with_confirmation(world.document, word)
        (warned,) = [f for f in world.findings() if f.status in NEEDS_ATTENTION]
        assert command_line.run("verify").code == 1
        world.document = with_acceptance(
            world.document,
            Acceptance(
                check=warned.check,
                found=(warned.found,),
                by="Dana",
                at="2026-09-01T10:00:00Z",
                reason="The lab computers allow it.",
                until="2999-12-31",
            ),
        )

        said = command_line.run("verify")

        assert said.code == 0
        told = f"[confirmed by a person] {warned.title}: "
        (line,) = [each for each in said.out.splitlines() if each.startswith(told)]
        assert "(accepted by Dana until 2999-12-31: The lab computers allow it.)" in line

    def test_names_with_control_characters_still_make_xml(self, command_line):
        canvas = command_line.world.sandbox.canvas
        canvas.courses[canvas.course_id].name = "Prog\x0bramming \x1b[31m & <1>"

        said = command_line.run("verify", "--format", "junit")

        assert ET.fromstring(said.out.encode()).tag == "testsuite"

    def test_names_with_control_characters_do_not_reach_the_terminal(self, command_line):
        canvas = command_line.world.sandbox.canvas
        canvas.courses[canvas.course_id].name = "Prog\x1b[31mramming"

        assert "\x1b" not in command_line.run("verify").out
        assert "\x1b" not in command_line.run("plan").out
        assert "\x1b" not in command_line.run("apply", "--yes").out


class TestUndo:
    def test_without_yes_it_says_what_would_be_taken_back(self, applied_line):
        made = applied_line.world.codio_assignments()[0]["name"]
        applied_line.world.hearing.heard.clear()

        said = applied_line.run("undo")

        assert (said.code, said.err) == (2, "")
        assert "New assignments in Canvas (6)\n" in said.out
        assert f"  - Delete “{made}” from Canvas.\n" in said.out
        assert "  - Delete the LTI app “Codio” from the Canvas course.\n" in said.out
        assert said.out.endswith("\n8 changes can be taken back. Add --yes to do it.\n")
        assert applied_line.world.hearing.writes() == []

    def test_everything_taken_back_is_exit_code_0(self, command_line):
        before = command_line.world.canvas_lists()
        command_line.run("apply", "--yes")

        said = command_line.run("undo", "--yes")

        assert said.code == 0
        assert said.out.startswith("1/8 [undone] Publish the Canvas course")
        assert said.out.endswith("8 of 8 changes taken back.\n")
        assert command_line.world.canvas_lists() == before

    def test_what_is_kept_is_told_with_the_reason_and_is_exit_code_1(self, applied_line):
        kept = applied_line.world.codio_assignments()[0]
        applied_line.world.submit(kept["id"])

        said = applied_line.run("undo", "--yes")

        assert said.code == 1
        assert f"    Students have already submitted to “{kept['name']}”." in said.out
        assert said.out.endswith("5 of 8 changes taken back.\n")

    def test_once_all_is_taken_back_nothing_is_left(self, applied_line):
        applied_line.run("undo", "--yes")

        said = applied_line.run("undo", "--yes")

        assert said.code == 0
        assert said.out.endswith("Nothing is left to take back.\n")


class TestReport:
    @pytest.mark.parametrize("suffix", [".html", ".pdf", ".md", ".csv", ".json"])
    def test_the_suffix_chooses_the_form(self, command_line, tmp_path, suffix, request):
        if suffix == ".pdf":
            request.getfixturevalue("qapp")
        command_line.world.apply()
        file = tmp_path / f"report{suffix}"

        said = command_line.run("report", "--output", str(file))

        assert (said.code, said.out) == (0, f"{file}\n")
        content = file.read_bytes()
        match suffix:
            case ".html":
                assert content.lower().startswith(b"<!doctype html>")
            case ".pdf":
                assert content.startswith(b"%PDF-")
            case ".md":
                assert content.startswith(b"# ")
            case ".csv":
                assert len(list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))) > 30
            case ".json":
                assert (
                    json.loads(content)["report"]["setup_name"] == command_line.world.document.name
                )

    def test_another_suffix_is_refused_before_anything_is_asked(self, command_line, tmp_path):
        command_line.world.hearing.heard.clear()

        said = command_line.run("report", "--output", str(tmp_path / "report.docx"))

        assert said.code == 1
        assert "A report cannot be written as “.docx”." in said.err
        assert ".html, .pdf, .md, .csv, .json" in said.err
        assert command_line.world.hearing.heard == []
        assert not (tmp_path / "report.docx").exists()

    def test_a_folder_that_does_not_exist_is_told(self, command_line, tmp_path):
        said = command_line.run("report", "--output", str(tmp_path / "no" / "report.md"))

        assert said.code == 1
        assert "report.md" in said.err
        assert "Traceback" not in said.err

    def test_the_report_tells_what_was_done_and_what_was_taken_back(self, applied_line, tmp_path):
        applied_line.run("undo", "--yes")

        applied_line.run("report", "--output", str(tmp_path / "report.json"))

        actions = json.loads((tmp_path / "report.json").read_text())["report"]["actions"]
        assert len(actions) == 8
        assert all(action["result"] == "done; taken back later" for action in actions)


class TestSetupsThatAreOpenElsewhere:
    @pytest.mark.parametrize("command", ["apply", "undo"])
    @pytest.mark.parametrize(
        ("holder", "says"),
        [
            (Holder.WINDOW, "open in another window of the wizard"),
            (Holder.COMMAND, "The command line is changing Canvas for this setup"),
        ],
    )
    def test_nothing_is_written_and_who_has_it_is_told(
        self, applied_line, hold_elsewhere, command, holder, says
    ):
        world = applied_line.world
        world.change_row(0, points=5.0)
        hold_elsewhere(world.paths, world.document.id, holder)
        world.hearing.heard.clear()

        said = applied_line.run(command, "--yes")

        assert (said.code, said.out) == (1, "")
        assert says in said.err
        assert "nothing was done" in said.err
        assert "then try again" in said.err
        assert world.hearing.writes() == []

    def test_once_that_process_was_killed_the_command_has_its_way(
        self, command_line, hold_elsewhere
    ):
        world = command_line.world
        hold_elsewhere(world.paths, world.document.id).kill()

        assert command_line.run("apply", "--yes").code == 0

    @pytest.mark.parametrize("command", ["plan", "verify"])
    def test_reading_needs_nobodys_leave(self, applied_line, hold_elsewhere, command):
        world = applied_line.world
        hold_elsewhere(world.paths, world.document.id)

        said = applied_line.run(command)

        assert said.out
        assert said.err == ""


class TestSetups:
    def test_a_saved_setup_is_found_by_its_name(self, command_line):
        world = command_line.world
        command_line.environment().setups.save("Autumn term", encode(world.document), {})

        assert command_line.run("plan", setup="Autumn term").code == 2

    def test_an_unknown_name_is_told(self, command_line):
        said = command_line.run("plan", setup="Autumn term")

        assert said.code == 1
        assert "There is no saved setup called “Autumn term”." in said.err

    def test_a_file_that_is_not_there_is_told(self, command_line):
        said = command_line.run("verify", setup="nowhere.json")

        assert said.code == 1
        assert "nowhere.json" in said.err

    def test_a_damaged_file_is_told_with_the_place(self, command_line, tmp_path):
        file = tmp_path / "damaged.json"
        text = encode(command_line.world.document)
        file.write_bytes(text.replace(b'"new_tab": true', b'"new_tab": 1', 1))

        said = command_line.run("verify", setup=str(file))

        assert said.code == 1
        assert "The setup file is damaged" in said.err
        assert "$.assignments[0].new_tab" in said.err

    def test_the_journal_belongs_to_the_setup_and_not_to_its_name(self, applied_line):
        applied_line.world.change(name="Renamed since")

        said = applied_line.run("undo", "--yes")

        assert (said.code, said.out.splitlines()[-1]) == (0, "8 of 8 changes taken back.")

    def test_another_setup_for_the_same_courses_undoes_nothing_of_the_first(self, applied_line):
        world = applied_line.world
        world.document = replace(world.document, id="another")

        said = applied_line.run("undo", "--yes")

        assert (said.code, said.out) == (1, "")
        assert "No record on this computer of changes by this setup" in said.err
        assert len(world.codio_assignments()) == 6


class TestWords:
    @pytest.mark.parametrize(
        "words",
        [
            ["plam", "setup.json"],
            ["plan"],
            ["plan", "setup.json", "--yes"],
            ["verify", "setup.json", "--format", "yaml"],
            ["report", "setup.json"],
            ["--no-such-option"],
            ["sandbox", "--port", "eight"],
        ],
    )
    def test_wrong_words_are_exit_code_1_because_2_means_changes(self, words, capsys):
        with pytest.raises(SystemExit) as ended:
            build_parser().parse_args(words)

        assert ended.value.code == 1
        assert "usage: codio-canvas-wizard" in "".join(capsys.readouterr())

    def test_no_secret_is_ever_an_argument(self):
        help_text = build_parser().format_help()

        assert not re.search("token|secret|password", help_text)

    def test_the_version_is_that_of_the_distribution(self, capsys):
        assert main(["--version"]) == 0

        assert capsys.readouterr().out.strip() == PROGRAM_VERSION

    def test_a_tour_needs_the_demo(self, capsys):
        assert main(["--tour", "out"]) == 1

        assert capsys.readouterr().err == "--tour goes with --demo.\n"


@pytest.mark.slow
def test_waiting_is_told_on_the_error_output(command_line):
    command_line.world.hearing.add("429:GET /api/v1/courses/1158:1")

    said = command_line.run("plan")

    assert said.code == 2
    assert re.search(r"^Canvas is limiting requests: waiting \d+ s\.$", said.err, re.MULTILINE)
