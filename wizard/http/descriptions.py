"""What is said of requests that did not do what they were for: with where, and without secrets."""

from __future__ import annotations

import logging
from collections.abc import Callable

import msgspec

from wizard.http.addresses import join_address, split_address
from wizard.http.answer import Answer
from wizard.http.errors import FieldError, Problem, ProblemKind, clip
from wizard.http.limits import MOST_FIELD_ERRORS
from wizard.http.tls_issuer import issuer_of
from wizard.redact import Redactor, without_token_hints

_log = logging.getLogger(__name__)


class Descriptions(msgspec.Struct, frozen=True, kw_only=True):
    """Describes what went wrong with one service.

    problem_of: describes an answer of the service that is no success, in the service's own words.
    """

    service: str
    base_url: str
    redactor: Redactor
    problem_of: Callable[[Answer], Problem]

    def of_answer(self, answer: Answer) -> Problem:
        """Describe an answer that is no success."""
        if 300 <= answer.status < 400:
            location = join_address(f"{self.base_url}/", answer.headers.get("Location", ""))
            problem = self.of_redirect(split_address(location).netloc)
        else:
            problem = self.problem_of(answer)
        _log.info(
            "%s %s → %s, %s, request %s",
            answer.method, answer.path, answer.status, problem.kind, answer.request_id,
        )  # fmt: skip
        return msgspec.structs.replace(
            problem,
            service=self.service,
            host=answer.host,
            method=answer.method,
            path=answer.path,
            status=answer.status,
            request_id=answer.request_id,
            message=self._told(problem.message),
            detail=self._told(problem.detail),
            field_errors=tuple(map(self._told_error, problem.field_errors[:MOST_FIELD_ERRORS])),
        )

    def of_failure(
        self, kind: ProblemKind, method: str, url: str, message: str, detail: str = ""
    ) -> Problem:
        """Describe a request without an answer, or with one that cannot be taken."""
        parts = split_address(url)
        problem = Problem(
            kind=kind,
            service=self.service,
            host=parts.netloc,
            method=method,
            path=without_token_hints(parts.path),
            message=message,
            detail=detail,
        )
        if kind is not ProblemKind.TLS_UNTRUSTED:
            return problem
        issuer = issuer_of(parts.hostname or "", parts.port or 443)
        return msgspec.structs.replace(problem, detail=clip(issuer, 100))

    def of_redirect(self, host: str) -> Problem:
        """Describe an answer that leads to another host."""
        return Problem(
            kind=ProblemKind.REDIRECTED,
            service=self.service,
            host=split_address(self.base_url).netloc,
            location=host,
            message=f"The address forwards to {clip(host, 100) or 'no address'}.",
        )

    def of_redirects(self, most: int) -> Problem:
        """Describe a page that forwards again and again."""
        return Problem(
            kind=ProblemKind.UNEXPECTED_ANSWER,
            service=self.service,
            host=split_address(self.base_url).netloc,
            message="The page forwards again and again.",
            detail=f"The page forwards more than {most} times.",
        )

    def _told(self, text: str) -> str:
        return self.redactor.clipped(text, named=True)

    def _told_error(self, error: FieldError) -> FieldError:
        return FieldError(field=self._told(error.field), message=self._told(error.message))
