"""Keeps the translations: collects the program's texts, and says what a translation lacks.

    python packaging/translations.py update     take new texts in, and texts no longer used out
    python packaging/translations.py update fr  the same, and begin a translation into French
    python packaging/translations.py check      exit 1 where a text is missing, unfinished or wrong

`pyside6-lupdate` reads `self.tr()` alone; this one also reads the texts of the layers without Qt,
of their tables, and of the report's templates. The files are Qt Linguist's own (`.ts`), and the
program reads them as they are, so that there is nothing to compile.
"""

from __future__ import annotations

import ast
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "wizard"
TEMPLATES = ROOT / "resources" / "templates"
TRANSLATIONS = ROOT / "resources" / "translations"
TEMPLATE_FILE = "wizard_en.ts"

_NOT_SHOWN = ("sandbox", "tour")
_KEYWORDS = {
    "Check": ("title", "proves"),
    "NeededPermission": ("purpose",),
    "ReportForm": ("command",),
    "_presentation": ("word", "meaning"),
}
"""Data whose texts are translated where they are shown, by the call that makes it."""

_TABLES = {
    "error_texts.py": ("_OF_SERVICE", "_OF_KIND"),
    "exported_urls.py": ("NO_URL", "SECOND", "REPEATED", "_REASONS"),
}
"""Tables of such texts, by module."""

_IN_TEMPLATE = re.compile(r"""\btr\(\s*(?:"([^"]+)"|'([^']+)')""")
_PLACEHOLDER = re.compile(r"\{[^{}]*\}")
_MNEMONIC = re.compile(r"(?<!&)&(?=[^\s&])")


def texts_of_python(source: str, name: str = "") -> list[str]:
    """Return the texts that a module hands to `tr`, in their order, each once."""
    tree = ast.parse(source)
    constants = _module_constants(tree)
    found = [text for table in _TABLES.get(name, ()) for text in _strings(constants[table])]
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            found += _texts_of_call(node, constants)
    return list(dict.fromkeys(text for text in found if text.strip()))


def texts_of_template(source: str) -> list[str]:
    """Return the texts that a template hands to `tr`, in their order, each once."""
    return list(dict.fromkeys(a or b for a, b in _IN_TEMPLATE.findall(source)))


def all_texts() -> dict[str, list[str]]:
    """Return every text of the program with the files, relative to the root, that hold it."""
    texts: dict[str, list[str]] = {}
    for file, found in _files():
        for text in found:
            texts.setdefault(text, []).append(file.relative_to(ROOT).as_posix())
    return texts


def _files() -> Iterator[tuple[Path, list[str]]]:
    for file in sorted(SOURCES.rglob("*.py")):
        if not set(file.relative_to(SOURCES).parts) & set(_NOT_SHOWN):
            yield file, texts_of_python(file.read_text(encoding="utf-8"), file.name)
    for file in sorted(TEMPLATES.glob("*.html")):
        yield file, texts_of_template(file.read_text(encoding="utf-8"))


def _module_constants(tree: ast.Module) -> dict[str, ast.expr]:
    constants: dict[str, ast.expr] = {}
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            constants[node.targets[0].id] = node.value
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value:
            constants[node.target.id] = node.value
    return constants


def _texts_of_call(call: ast.Call, constants: dict[str, ast.expr]) -> list[str]:
    function = call.func
    name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    if name in {"tr", "_tr"} and call.args:
        return list(_texts_of_argument(call.args[0], constants))
    if name == "translate" and len(call.args) > 1:
        return list(_texts_of_argument(call.args[1], constants))
    wanted = _KEYWORDS.get(name, ())
    return [
        text
        for keyword in call.keywords
        if keyword.arg in wanted
        for text in _strings(keyword.value)
    ]


def _texts_of_argument(argument: ast.expr, constants: dict[str, ast.expr]) -> Iterator[str]:
    if isinstance(argument, ast.Subscript):
        yield from _texts_of_argument(argument.value, constants)
    elif isinstance(argument, ast.Name):
        if argument.id in constants:
            yield from _strings(constants[argument.id])
    elif isinstance(argument, ast.IfExp):
        yield from _texts_of_argument(argument.body, constants)
        yield from _texts_of_argument(argument.orelse, constants)
    elif isinstance(argument, ast.Constant):
        yield from _strings(argument)


def _strings(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Dict):
        for value in node.values:
            yield from _strings(value)
    elif isinstance(node, ast.Constant):
        if isinstance(node.value, str):
            yield node.value
    else:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.expr):
                yield from _strings(child)


def read(file: Path) -> dict[str, str]:
    """Return the translations of a `.ts` file by their source; empty where unfinished."""
    if not file.exists():
        return {}
    known = {}
    for message in ET.parse(file).getroot().iter("message"):  # noqa: S314 - our own file
        translation = message.find("translation")
        finished = translation is not None and translation.get("type") is None
        text = translation.text or "" if translation is not None and finished else ""
        known[message.findtext("source") or ""] = text
    return known


def write(file: Path, language: str, texts: dict[str, list[str]], known: dict[str, str]) -> None:
    """Write a `.ts` file of all texts, with the translations that are known."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = "wizard"
    for text, files in texts.items():
        message = ET.SubElement(context, "message")
        for each in files:
            ET.SubElement(message, "location", filename=f"../../{each}")
        ET.SubElement(message, "source").text = text
        translation = ET.SubElement(message, "translation")
        if known.get(text):
            translation.text = known[text]
        else:
            translation.set("type", "unfinished")
    ET.indent(root, "    ")
    content = ET.tostring(root, encoding="unicode")
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{content}\n', encoding="utf-8"
    )


def languages() -> list[str]:
    """Return the codes of the translations that are there."""
    files = sorted(TRANSLATIONS.glob("wizard_*.ts"))
    return [file.stem.removeprefix("wizard_") for file in files if file.name != TEMPLATE_FILE]


def update(*new: str) -> None:
    """Bring the template and every translation up to the program's texts; begin the new ones."""
    texts = all_texts()
    write(TRANSLATIONS / TEMPLATE_FILE, "en", texts, {})
    for language in dict.fromkeys((*languages(), *new)):
        file = TRANSLATIONS / f"wizard_{language}.ts"
        write(file, language, texts, read(file))


def complaints(known: dict[str, str], texts: dict[str, list[str]]) -> list[str]:
    """Say of each text what is wrong with its translation."""
    found = []
    for text in texts:
        translation = known.get(text, "")
        if not translation:
            found.append(f"not translated: {text!r}")
        elif Counter(_PLACEHOLDER.findall(text)) != Counter(_PLACEHOLDER.findall(translation)):
            found.append(f"other placeholders: {text!r}")
        elif len(_MNEMONIC.findall(text)) != len(_MNEMONIC.findall(translation)):
            found.append(f"other mnemonics: {text!r}")
    return found + [f"no longer used: {text!r}" for text in known if text not in texts]


def check() -> list[str]:
    """Say what is wrong with the translations; empty where all is well."""
    texts = all_texts()
    found = [
        f"{language}: {complaint}"
        for language in languages()
        for complaint in complaints(read(TRANSLATIONS / f"wizard_{language}.ts"), texts)
    ]
    if set(read(TRANSLATIONS / TEMPLATE_FILE)) != set(texts):
        found.append(f"{TEMPLATE_FILE} is out of date.")
    return found


def main(words: list[str]) -> int:
    """Do what the one word says and return the exit code."""
    if words[:1] == ["update"]:
        update(*words[1:])
        return 0
    if words == ["check"]:
        found = check()
        sys.stdout.writelines(f"{each}\n" for each in found)
        return 1 if found else 0
    sys.stderr.write(f"{__doc__}\n")
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
