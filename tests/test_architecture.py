"""The shape of the house: which folder may import which, no cycles, no module or function that outgrew its room."""

from __future__ import annotations

import ast
import subprocess
import sys
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
MAY_IMPORT = {
    "ingest": {"ingest"},
    "prompts": {"prompts"},
    "vectorstore": {"vectorstore", "ingest"},
    "assistant": {"assistant", "ingest", "vectorstore", "prompts"},
    "api": {"api", "assistant", "ingest", "vectorstore", "prompts"},
    "evals": {"evals", "assistant", "ingest", "vectorstore", "prompts"},
}
MOST_LINES = 400  # of a module; above that it is two rooms in one
MOST_FUNCTION_LINES = 60
HEAVY = ("torch", "sentence_transformers", "chromadb")

MODULES = sorted(path for folder in MAY_IMPORT for path in (ROOT / folder).rglob("*.py"))


def name_of(path: Path) -> str:
    """Dotted name of a module of ours."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports_of(path: Path) -> set[str]:
    """Every module of ours that this one imports, also inside functions."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            found.add(node.module)
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    known = {name_of(module) for module in MODULES}
    return {name for name in found if name in known}


def top_level_imports_of(path: Path) -> set[str]:
    """Modules of ours that are imported while this one is imported."""
    body = ast.parse(path.read_text("utf-8")).body
    found: set[str] = set()
    for node in body:
        if isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
        elif isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
    known = {name_of(module) for module in MODULES}
    return {name for name in found if name in known and name != name_of(path)}


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_imports_point_one_way(path: Path) -> None:
    """A folder imports only itself and the folders below it."""
    folder = name_of(path).split(".")[0]
    outside = {name for name in imports_of(path) if name.split(".")[0] not in MAY_IMPORT[folder]}
    assert outside == set()


def test_no_import_cycle() -> None:
    """The modules can be put in an order in which each imports only earlier ones."""
    packages = {name_of(path): path.name == "__init__.py" for path in MODULES}
    graph = {
        name_of(path): {
            name for name in top_level_imports_of(path) if not (packages[name] and name_of(path).startswith(f"{name}."))
        }
        for path in MODULES
    }
    order = list(TopologicalSorter(graph).static_order())
    assert set(order) == set(graph)


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_modules_and_functions_stay_small(path: Path) -> None:
    """No module is above 400 lines and no function above 60."""
    text = path.read_text("utf-8")
    functions = [
        node for node in ast.walk(ast.parse(text)) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
    ]
    long = {node.name for node in functions if (node.end_lineno or 0) - node.lineno + 1 > MOST_FUNCTION_LINES}
    assert (len(text.splitlines()) <= MOST_LINES, long) == (True, set())


@pytest.mark.parametrize("module", ["api.cli", "assistant.settings", "vectorstore", "ingest"])
def test_light_modules_import_no_heavy_package(module: str) -> None:
    """Starting the command line loads neither torch nor sentence-transformers nor Chroma."""
    code = f"import sys, {module}; print(sorted(set({HEAVY!r}) & set(sys.modules)))"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert result.stdout.strip() == "[]"
