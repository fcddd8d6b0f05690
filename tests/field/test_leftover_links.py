"""Links to Codio that came along with a copy of last term's Canvas course."""

from keyring.backends.fail import Keyring as NoKeyring

from helpers.breaking import last_terms_url
from helpers.findings_said import not_good, words_of
from wizard.cli.arguments import build_parser
from wizard.cli.environment import open_environment
from wizard.cli.main import run_command
from wizard.cli.variables import variable_of
from wizard.sandbox.canvas.model import Assignment, ToolTag
from wizard.setup.document import encode
from wizard.store.secrets import KeyringSecretStore, SecretName


def copy_last_terms_assignments(world):
    """Put them into the Canvas course, published, under the names that this term's have."""
    canvas = world.sandbox.canvas
    group = canvas.groups_of(canvas.course_id)[0]
    for row, (_, assignment) in enumerate(world.sandbox.codio.course.assignments()):
        copied = Assignment(
            id=canvas.next_id("assignment"),
            course_id=canvas.course_id,
            assignment_group_id=group.id,
            name=assignment.name,
            points_possible=10.0,
            submission_types=["external_tool"],
            workflow_state="published",
            tag=ToolTag(url=last_terms_url(world, row), new_tab=True),
        )
        canvas.assignments[copied.id] = copied


def what_is_not_good(world):
    return {(finding.check, words_of(finding)) for finding in not_good(world)}


def test_last_terms_assignments_beside_the_right_ones_are_found(ready):
    copy_last_terms_assignments(ready)

    assert what_is_not_good(ready)


def test_last_terms_assignments_are_told_before_namesakes_are_made(fresh):
    without_copies = what_is_not_good(fresh)
    copy_last_terms_assignments(fresh)

    assert what_is_not_good(fresh) - without_copies


def test_the_command_line_tells_of_last_terms_assignments_in_its_plan(fresh, capsys):
    def planned():
        file = fresh.root / "setup.json"
        file.write_bytes(encode(fresh.document))
        variables = {variable_of(SecretName(name)): value for name, value in fresh.secrets.items()}
        environment = open_environment(fresh.paths, KeyringSecretStore(NoKeyring()), variables)
        run_command(build_parser().parse_args(["plan", str(file)]), environment)
        said = capsys.readouterr()
        return set((said.out + said.err).splitlines())

    without_copies = planned()
    copy_last_terms_assignments(fresh)

    assert planned() - without_copies
