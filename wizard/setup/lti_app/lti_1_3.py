"""What an LTI 1.3 app of Codio means for a setup with LTI 1.1, and how to go on beside it.

Canvas prefers such an app for every address it matches, whatever an assignment is bound to
(canvas.md §4.1), and on its installation moves what a matching 1.1 app had (canvas.md §15.3).
Codio's documents contradict each other about pasted launch URLs under LTI 1.3: only a watched
launch shows whether they open the right assignment (codio.md §6.1).
"""

from wizard.canvas.types import ExternalTool
from wizard.setup.moments import moment
from wizard.setup.snapshot import LaunchProof
from wizard.texts import tr


def what_it_takes_over() -> str:
    """Say what the app gets, what goes on beside it, and what the wizard leaves alone."""
    return " ".join(
        (
            tr(
                "It gets every launch of an address below its domain, also of assignments that "
                "are tied to an LTI 1.1 app; their addresses stay as they are."
            ),
            tr(
                "Everything else of the setup works meanwhile: assignments, points, groups and "
                "mentors. Whether these addresses open the right assignment by LTI 1.3, and "
                "grades come back, Codio's documents leave open."
            ),
            tr(
                "The wizard installs and changes LTI 1.1 apps alone, and leaves the LTI 1.3 app "
                "and its key as they are."
            ),
        )
    )


def how_to_go_on(tool: str) -> str:
    """Say the ways out: with LTI 1.1, or with the app that is there, and whom to ask.

    tool: the app, with where it is installed.
    """
    return " ".join(
        (
            tr(
                "With LTI 1.1: Have the administrator who installed {tool} remove it, or take this "
                "course out of it (Canvas: Admin → Apps → Manage → the app → Availability and "
                "Exceptions → Add Exception; in an older Canvas: Admin → Settings → Apps). Keep "
                "the LTI 1.1 app until Canvas has moved everything.",
                tool=tool,
            ),
            tr(
                "With LTI 1.3: choose “Continue anyway” on the page LTI app (in the setup file: "
                "“passed_over” with “lti_app”), map one assignment, apply the plan, and watch a "
                "test launch on the page Results. If exactly that one starts, this becomes a "
                "warning that you can accept. Who administers Codio sees under Organization → LTI "
                "Integrations → LTI 1.3 Configurations whether this Canvas is set up there."
            ),
        )
    )


def is_proven(proof: LaunchProof | None, tool: ExternalTool) -> bool:
    """Tell whether a launch that was watched since the app came has opened the right assignment."""
    if proof is None or proof.started_others:
        return False
    came, watched = moment(tool.created_at), moment(proof.at)
    return came is not None and watched is not None and watched > came


def proven_in_words(proof: LaunchProof) -> str:
    """Say which launch showed that the app opens the addresses of this setup."""
    return tr(
        "A launch that was watched at {at} has opened “{name}” all the same: its addresses work "
        "with it.",
        at=proof.at,
        name=proof.assignment_name,
    )
