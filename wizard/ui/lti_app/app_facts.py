"""Which Codio apps Canvas has already, in words: at which level, of which LTI version."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.canvas.types import ExternalTool
from wizard.codio.endpoints import CodioEndpoints
from wizard.setup.document import SetupDocument
from wizard.setup.error_texts import explain
from wizard.setup.lti_app.app import MENTOR_FIELD, AppSituation, app_of
from wizard.setup.lti_app.imported_key import came_with_an_import, imported_in_words
from wizard.setup.lti_app.lti_1_3 import how_to_go_on, what_it_takes_over
from wizard.setup.snapshot import Snapshot, Unreadable
from wizard.ui.theme import Theme
from wizard.ui.widgets.fact_line import FactLine, Tone

Fact = tuple[str, Tone]


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("AppFacts", text)


def facts_about_apps(
    document: SetupDocument, snapshot: Snapshot, endpoints: CodioEndpoints
) -> tuple[Fact, ...]:
    """Say what was found, the app that the setup uses first."""
    if isinstance(snapshot.tools, Unreadable):
        return ((explain(snapshot.tools.problem).reason, Tone.DOUBTFUL),)
    situation = app_of(document, snapshot, endpoints)
    if situation is None:
        waiting = tr("Not read yet: it is looked up as soon as Canvas and the course are known.")
        return ((waiting, Tone.PLAIN),)
    facts = [_about_ours(situation, document.lti_app.consumer_key)]
    facts += [_about_hijacker(tool) for tool in situation.hijackers]
    facts += [_about_other(tool) for tool in situation.others]
    return tuple(facts)


def kept_fields(
    document: SetupDocument, snapshot: Snapshot, endpoints: CodioEndpoints
) -> dict[str, str]:
    """Return the custom fields of the installed app that the document does not name."""
    situation = app_of(document, snapshot, endpoints)
    if situation is None or situation.ours is None or not document.lti_app.keep_other_fields:
        return {}
    named = {*document.lti_app.custom_fields, MENTOR_FIELD}
    fields = situation.ours.custom_fields
    return {key: value for key, value in fields.items() if key not in named}


def _about_ours(situation: AppSituation, key: str) -> Fact:
    tool = situation.ours
    if tool is None:
        return tr("No LTI 1.1 app of Codio is installed for this course yet."), Tone.PLAIN
    if came_with_an_import(tool):
        text = tr("The wizard writes your key and secret into it, in place.")
        return f"{imported_in_words(f'“{tool.name}”')} {text}", Tone.DOUBTFUL
    if not situation.in_course:
        text = tr(
            "“{name}” (LTI 1.1) is installed in an account above the course, with your consumer "
            "key. The course uses it, and the wizard leaves it as it is."
        )
    elif not key:
        text = tr(
            "“{name}” (LTI 1.1) is installed in this course. Whether it carries your consumer key "
            "shows once you have entered it."
        )
        return text.format(name=tool.name), Tone.PLAIN
    elif tool.consumer_key == key:
        text = tr("“{name}” (LTI 1.1) is installed in this course, with your consumer key.")
    else:
        text = tr(
            "“{name}” (LTI 1.1) is installed in this course, with another consumer key. The wizard "
            "changes it in place: assignments that use it go on working."
        )
        return text.format(name=tool.name), Tone.DOUBTFUL
    return text.format(name=tool.name), Tone.GOOD


def _about_hijacker(tool: ExternalTool) -> Fact:
    text = tr("“{name}” is an LTI 1.3 app for Codio, and Canvas prefers those.")
    told = text.format(name=tool.name), what_it_takes_over(), how_to_go_on(f"“{tool.name}”")
    return " ".join(told), Tone.DOUBTFUL


def _about_other(tool: ExternalTool) -> Fact:
    if came_with_an_import(tool):
        return imported_in_words(f"“{tool.name}”"), Tone.DOUBTFUL
    text = tr("“{name}” is one more LTI 1.1 app for Codio, of this course or an account above.")
    return text.format(name=tool.name), Tone.DOUBTFUL


class AppFacts(QWidget):
    """One line for each app that was found, or one that says that there is none."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: list[FactLine] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)

    def texts(self) -> tuple[str, ...]:
        """Return what is said."""
        return tuple(line.text() for line in self._lines if line.text())

    def show_facts(self, facts: tuple[Fact, ...]) -> None:
        """Say these facts."""
        while len(self._lines) < len(facts):
            self._lines.append(FactLine(theme=self._theme))
            self._layout.addWidget(self._lines[-1])
        for number, line in enumerate(self._lines):
            line.say(*(facts[number] if number < len(facts) else ("", Tone.PLAIN)))
