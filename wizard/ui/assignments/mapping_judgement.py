"""What follows from the document and what was read, for every row and for many of them at once."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from wizard.setup.document import AssignmentMapping, DateField, SetupDocument
from wizard.setup.mapping.derived_urls import Misfit, misfit_of_only_url
from wizard.setup.mapping.imports import urls_in_canvas
from wizard.setup.mapping.last_term import LastTerm, derive_missing, find_last_term
from wizard.setup.mapping.placement import Place, places
from wizard.setup.mapping.rows import MappingRow, judge_rows
from wizard.setup.snapshot import Assignments, CodioCourseFacts, Snapshot
from wizard.setup.web_pages import endpoints_or_usual


class Judgement(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that follows from the document and what was read.

    `mappings` are the document's rows that were judged; those of now may differ, since very many
    rows are judged in a job. `rows`, `last_term`, `derivable` and `in_canvas` are made of them.
    """

    mappings: tuple[AssignmentMapping, ...] = ()
    rows: tuple[MappingRow, ...] = ()
    last_term: LastTerm = LastTerm()
    derivable: tuple[AssignmentMapping, ...] = ()
    in_canvas: tuple[AssignmentMapping, ...] = ()
    misfit: Misfit | None = None
    dated: frozenset[DateField] = frozenset()
    """The dates that some row wishes for, or wishes away."""
    places: Mapping[str, Place] = {}
    """Where rows stand in Canvas's modules or will, by the Codio assignment's id."""


def judge(document: SetupDocument, snapshot: Snapshot) -> Judgement:
    """Judge the rows and look for what could be done for many of them at once."""
    facts = snapshot.codio_course
    if not isinstance(facts, CodioCourseFacts):
        return Judgement()
    endpoints = endpoints_or_usual(document)
    known = snapshot.assignments
    assignments = known.assignments if isinstance(known, Assignments) else ()
    rows = judge_rows(document, snapshot, endpoints)
    found = places(document, snapshot, rows)
    return Judgement(
        mappings=document.assignments,
        rows=rows,
        places={place.row.codio_assignment_id: place for place in found},
        last_term=find_last_term(document, facts.course, assignments, endpoints=endpoints),
        derivable=derive_missing(document, facts.course, endpoints=endpoints),
        in_canvas=urls_in_canvas(document, facts.course, assignments, endpoints=endpoints).changed,
        misfit=misfit_of_only_url(document, facts.course, endpoints=endpoints),
        dated=frozenset(
            field
            for field in DateField
            if any(getattr(mapping, field.value) is not None for mapping in document.assignments)
        ),
    )
