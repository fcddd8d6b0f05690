"""How a person adds Codio's LTI 1.1 app in Canvas: the same words on the page, in plan and report.

Canvas has two pages called Apps since 2025. LTI 1.1 apps of a course are added on the older one,
whose buttons differ from version to version (canvas.md §15). An account may show only the apps
of its allow list (guides.instructure.com/m/4214/l/526787).
"""

from wizard.setup.document import InstallBy, SetupDocument
from wizard.setup.lti_app.app import AppSituation
from wizard.texts import tr


def steps() -> tuple[str, ...]:
    """Say what to do in Canvas, one thing after the other."""
    return (
        tr("In the Canvas course open “Settings”, then “Apps”."),
        tr(
            "If you see “View App Configurations”, press it. Then press “View App Center”, where "
            "there is one."
        ),
        tr("Type “Codio” to filter the list, click Codio and press “Add App”."),
        tr("Paste Consumer Key and Shared Secret, as Codio shows them, and press “Add App”."),
        tr("Come back to the wizard and check."),
    )


def remarks() -> tuple[str, ...]:
    """Say what else Canvas may show, and what to do then."""
    return (
        tr(
            "If you see “Apps” in the navigation of the account, with “Discover” and “Manage”: "
            "that page of 2025–26 installs LTI 1.3 apps for whole accounts. Codio's LTI App is "
            "LTI 1.1; open “Settings” of the course, then “Apps”, instead."
        ),
        tr(
            "Is there no App Center, but “+ App”? Press “+ App”, choose “By URL”, and paste the "
            "XML Configuration Url from Codio as well."
        ),
        tr(
            "Is Codio not in the list? Then your account shows only the apps of its allow list. "
            "Ask a Canvas administrator to add Codio to it, which takes up to 24 hours to show, "
            "or add it by “+ App” and “By URL”."
        ),
    )


def in_one_text() -> str:
    """Say all of it in one paragraph, for whoever does not see the page."""
    numbered = (f"({number}) {text}" for number, text in enumerate(steps(), start=1))
    return " ".join((tr("Add the app in Canvas yourself."), *numbered, *remarks()))


def is_to_be_added_by_hand(document: SetupDocument, situation: AppSituation | None) -> bool:
    """Tell whether a person is to add the app and has not: the plan then installs none."""
    by_person = document.lti_app.install_by is InstallBy.APP_CENTER
    return by_person and situation is not None and situation.ours is None
