"""The translation files hold every text of the program, and what would be wrong is noticed."""

import importlib.util
from pathlib import Path

import pytest

_FILE = Path(__file__).parent.parent / "packaging" / "translations.py"


@pytest.fixture(scope="module")
def script():
    spec = importlib.util.spec_from_file_location("translation_script", _FILE)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_text_of_the_program_is_translated_and_none_is_left_over(script):
    assert script.check() == [], "Run: python packaging/translations.py update, and translate"


def test_texts_are_found_wherever_they_pass_through_tr(script):
    source = """
_WHERE = "Open {what}."
_STATES = {1: "mapped", 2: "skipped"}

class Page:
    def show(self, state, many):
        self.label.setText(self.tr("A page"))
        other = QCoreApplication.translate("Context", "A context")
        tr("{count} rows" if many else "1 row", count=2)
        return tr(_WHERE, what="x"), tr(_STATES[state])

CHECKS = (Check(id="a.b", title="A title", proves="A proof.", sources=("canvas.md",)),)
"""
    assert set(script.texts_of_python(source)) == {
        "A page", "A context", "{count} rows", "1 row", "Open {what}.", "mapped", "skipped",
        "A title", "A proof.",
    }  # fmt: skip


def test_texts_of_templates_are_found(script):
    source = """<p>{{ tr("Made by {version}.", version=1) }}</p> {{ fact(tr('Found'), x) }}"""
    assert script.texts_of_template(source) == ["Made by {version}.", "Found"]


@pytest.mark.parametrize(
    ("text", "translation", "complaint"),
    [
        ("Save", "", "not translated"),
        ("{count} rows", "filas", "other placeholders"),
        ("{points:g} points", "{points} puntos", "other placeholders"),
        ("&Back", "Atrás", "other mnemonics"),
        ("Search && find", "&Buscar", "other mnemonics"),
    ],
)
def test_a_translation_that_would_not_do_is_named(script, text, translation, complaint):
    (said,) = script.complaints({text: translation}, {text: ["a.py"]})
    assert said == f"{complaint}: {text!r}"


def test_a_right_translation_is_not_complained_of(script):
    texts = {"&Back to {page}": ["a.py"]}
    assert script.complaints({"&Back to {page}": "&Volver a {page}"}, texts) == []


def test_a_text_no_longer_used_is_named(script):
    assert script.complaints({"Old": "Viejo"}, {}) == ["no longer used: 'Old'"]


def test_what_is_translated_survives_an_update(script, tmp_path):
    file = tmp_path / "wizard_es.ts"
    script.write(file, "es", {"Yes": ["a.py"], "No & “never”": ["b.py"]}, {"Yes": "Sí"})
    assert script.read(file) == {"Yes": "Sí", "No & “never”": ""}
