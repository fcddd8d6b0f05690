"""Checks of the Codio page: the region, the API integration, its courses."""

from collections.abc import Iterable

from wizard.codio.endpoints import is_uk_domain
from wizard.setup.checks.base import Check, Facts, Outcome, failed, missing, not_read, passed
from wizard.setup.error_texts import explain
from wizard.setup.freshness import Part
from wizard.setup.set_aside import Listed
from wizard.setup.snapshot import CodioAccount, Section, Unreadable
from wizard.setup.steps import Step
from wizard.store.secrets import SecretName
from wizard.texts import tr


def _region(facts: Facts) -> Iterable[Outcome]:
    domain = facts.document.codio.domain
    if is_uk_domain(domain):
        yield failed(
            tr("{domain} is the UK version of Codio. The LTI App works with the US version only.",
               domain=domain),
            expected=tr("Codio at codio.com"),
            mend=tr(
                "If your organization is on codio.com, choose that domain. If it is on "
                "codio.co.uk, set up the app by hand with Codio's XML Configuration Url instead "
                "of this wizard."
            ),
        )  # fmt: skip
    else:
        yield passed(tr("{domain} is not the UK version of Codio.", domain=domain))


def _credentials(facts: Facts) -> Iterable[Outcome]:
    account = facts.snapshot.codio_account
    if isinstance(account, CodioAccount):
        yield passed(tr("Codio accepts the API integration."))
    elif isinstance(account, Unreadable):
        explanation = explain(account.problem)
        yield failed(
            f"{explanation.happened} {explanation.meaning}",
            expected=tr("Codio accepts client ID and secret."),
            mend=explanation.mend,
        )
    elif facts.snapshot.secret.client_secret_given and facts.document.codio.client_id:
        yield not_read()
    else:
        yield missing(
            tr("Client ID or client secret is missing."),
            mend=tr(
                "In Codio open Organization → Integrations → API Integrations, add an integration "
                "and copy both values here."
            ),
        )


def _courses(facts: Facts) -> Iterable[Outcome]:
    account = facts.snapshot.codio_account
    if not isinstance(account, CodioAccount):
        return
    active = [course for course in account.courses if not course.archived]
    if active:
        # Not how many: whether the whole list was read would look like a change.
        yield passed(tr("The organization has an active course."))
    else:
        yield failed(
            tr("The organization has no active course."),
            expected=tr("At least one course that is not archived."),
            mend=tr("Create a course in Codio, or use the API integration of its organization."),
            absent_from=(Listed.CODIO_COURSE,),
        )


CHECKS = (
    Check(
        id="codio.region",
        step=Step.CODIO,
        title="US version of Codio",
        proves="The LTI App can work with this Codio.",
        judge=_region,
        parts=(Part.CODIO,),
        obstacle=True,
        sources=("codio.md §5.5 #2",),
    ),
    Check(
        id="codio.credentials",
        step=Step.CODIO,
        title="The API integration works",
        proves="Codio accepts client ID and secret.",
        judge=_credentials,
        about=(Section.CODIO_ACCOUNT,),
        parts=(Part.CODIO,),
        secrets=(SecretName.CODIO_CLIENT_SECRET,),
        requires=("codio.region",),
        obstacle=True,
        sources=("codio.md §1.2", "codio.md §5.5 #3"),
    ),
    Check(
        id="codio.courses",
        step=Step.CODIO,
        title="The organization has courses",
        proves="There is a course that can be connected.",
        judge=_courses,
        about=(Section.CODIO_ACCOUNT,),
        requires=("codio.credentials",),
        sources=("codio.md §1.3",),
    ),
)
