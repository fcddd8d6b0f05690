"""The footer below the pages: what can be done there, in the order of the platform."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QSizePolicy, QWidget

from wizard.setup.steps import Step, StepState, footer, needs_check, next_step, step_name
from wizard.ui.session.controller import SetupController
from wizard.ui.shell.footer_buttons import FooterButtons
from wizard.ui.shell.page import Page
from wizard.ui.theme import Theme
from wizard.ui.widgets.buttons import ElidedButton

GO_ON = QKeySequence("Ctrl+Return")
"""The keys that press the main button from anywhere."""


class Footer(QWidget):
    """Back, Check again, Continue anyway, Cancel check, and the main button."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("footer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        roles = QDialogButtonBox.ButtonRole
        self.buttons = FooterButtons()
        self.back_button = self._button("back_button", self.tr("&Back"), roles.ResetRole)
        self.back_button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.check_button = self._button("check_button", self.tr("Check a&gain"), roles.YesRole)
        self.continue_anyway_button = self._button(
            "continue_anyway_button", self.tr("Continue any&way"), roles.YesRole
        )
        self.cancel_button = self._button(
            "cancel_button", self.tr("Cancel check"), roles.RejectRole
        )
        self.continue_button = self._button(
            "continue_button", self.tr("&Continue"), roles.AcceptRole, role="primary"
        )
        keys = GO_ON.toString(QKeySequence.SequenceFormat.NativeText)
        self.continue_button.setAccessibleDescription(keys)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(32, 14, 32, 14)
        layout.addWidget(self.buttons)

    def _button(
        self, name: str, text: str, place: QDialogButtonBox.ButtonRole, *, role: str = ""
    ) -> ElidedButton:
        made = ElidedButton(text, theme=self._theme, role=role)
        made.setObjectName(name)
        self.buttons.addButton(made, place)
        return made

    def renew(self, page: Page, controller: SetupController) -> None:
        """Offer what can be done on the page now."""
        step, state = controller.step, controller.state_of(controller.step)
        ready = page.is_ready()
        offered = footer(step, state, ready=ready)
        self.back_button.setVisible(step is not Step.WELCOME)
        self.back_button.setEnabled(offered.can_go_back and not page.hold_reason())
        self.cancel_button.setVisible(offered.can_cancel)
        commit = page.commit_text()
        checks = needs_check(step, state)
        self.check_button.setVisible(
            offered.can_check and step is not Step.WELCOME and not checks and not page.checks_itself
        )
        self.continue_anyway_button.setVisible(offered.can_continue_anyway)
        if commit:
            enabled = page.can_commit() and not offered.can_cancel
        elif checks:
            enabled = offered.can_check
        else:
            enabled = (offered.can_continue and ready) or offered.can_finish
        returning = controller.return_to
        words = commit or self._continue_text(step, state, checks=checks, returning=returning)
        self.continue_button.setText(words)
        self.continue_button.setEnabled(enabled)

    def _continue_text(
        self, step: Step, state: StepState, *, checks: bool, returning: Step | None
    ) -> str:
        if state is StepState.CHECKING:
            return self.tr("Checking…")
        if checks and state is StepState.FAILED:
            return self.tr("Check a&gain")
        if returning is not None:
            pattern = self.tr("&Return to “{step}”")
            if checks:
                pattern = self.tr("&Check and return to “{step}”")
            return pattern.format(step=step_name(returning))
        if checks:
            return self.tr("&Check and continue")
        if next_step(step) is None:
            return self.tr("Close the wi&zard")
        return self.tr("&Continue")
