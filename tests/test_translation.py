"""The layers without Qt speak the language chosen, and English before and after."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import pytest

from wizard.http.errors import Problem, ProblemKind
from wizard.report.html import to_html
from wizard.report.markdown import to_markdown
from wizard.report.model import Report, ReportFinding, ReportSection, ReportStatus
from wizard.report.presentation import presentation_of
from wizard.setup.error_texts import explain
from wizard.texts import ENGLISH, Language, language_of, spoken_code, spoken_in, tr

TURNED = Language(code="xx", texts={"Open {what}.": ".{what} nepO"})


@pytest.fixture
def in_spanish():
    with spoken_in(language_of("es")):
        yield


def test_a_text_is_said_in_the_language_spoken_with_its_values_as_they_are():
    with spoken_in(TURNED):
        assert tr("Open {what}.", what="{x}") == ".{x} nepO"
        assert tr("Nobody translated this.") == "Nobody translated this."
    assert tr("Open {what}.", what="it") == "Open it."


def test_threads_of_the_engine_speak_it_as_well():
    with ThreadPoolExecutor(1) as pool, spoken_in(TURNED):
        assert pool.submit(tr, "Open {what}.", what="it").result() == ".it nepO"


def test_english_is_spoken_again_after_an_error():
    with pytest.raises(RuntimeError), spoken_in(TURNED):
        raise RuntimeError
    assert spoken_code() == "en"


@pytest.mark.parametrize("name", ["es", "es_MX", "es-ES", "ES"])
def test_spanish_is_found_by_any_of_its_names(name):
    assert language_of(name).code == "es"


@pytest.mark.parametrize("name", ["en", "en_GB", "xx", "C"])
def test_a_language_that_is_not_there_is_english(name):
    assert language_of(name) is ENGLISH


def test_explanations_and_statuses_are_in_spanish(in_spanish):
    problem = Problem(kind=ProblemKind.TOKEN_INVALID, message="", service="Canvas", host="h.edu")
    assert explain(problem).happened == "Canvas no acepta este token de acceso."
    assert "h.edu" in explain(problem).meaning
    assert presentation_of("confirmed").word == "Confirmada"


@pytest.fixture
def report():
    return Report(
        title="T",
        setup_name="S",
        generated_at=datetime(2026, 5, 3, 9, 5, tzinfo=UTC),
        program_version="1",
        sections=(
            ReportSection(
                step="canvas",
                title="Canvas",
                findings=(
                    ReportFinding(check="a.b", status=ReportStatus.FAILED, title="x", mend="y"),
                ),
            ),
        ),
    )


def test_the_report_is_in_spanish_and_says_so(in_spanish, report):
    html = to_html(report)
    assert '<html lang="es">' in html
    assert "3 de mayo de 2026, 09:05 UTC" in html
    assert "1 comprobación falló y requiere arreglo" in html
    assert "What to do" not in html
    markdown = to_markdown(report)
    assert "## Resumen" in markdown
    assert "Qué hacer: y" in markdown


def test_without_a_language_the_report_is_english(report):
    assert '<html lang="en">' in to_html(report)
    assert "3 May 2026, 09:05 UTC" in to_html(report)


@pytest.mark.parametrize(("words", "said"), [((), "no saved setup"), (("es",), "No hay ninguna")])
def test_the_command_line_speaks_spanish_only_when_told(words, said, tmp_path):
    language = ("--language", *words) if words else ()
    run = subprocess.run(
        [sys.executable, "-m", "wizard", *language, "plan", "nothing of this name"],
        capture_output=True,
        text=True,
        check=False,
        env={"HOME": str(tmp_path), "PATH": "", "LANG": "es_ES.UTF-8", "PYTHONPATH": "."},
    )
    assert run.returncode == 1
    assert said in run.stderr + run.stdout
