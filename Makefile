# Everything a developer or a visitor needs; `make` alone lists it.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
DEMO_HOME ?= var/demo
MINUTES ?= 10
export HF_HUB_OFFLINE := 1

.DEFAULT_GOAL := help
.PHONY: help install demo serve check test crash poison eval eval-update eval-mutants clean fuzz drain soak slack-storm

help:  ## list the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sort | awk -F ':.*## ' '{printf "  make %-12s %s\n", $$1, $$2}'

install: $(STAMP)  ## make the environment and install everything, pinned

$(STAMP): pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	@touch $@

demo: $(STAMP)  ## ingest the example articles and ask about them; offline, no key
	@rm -rf $(DEMO_HOME)
	@ONRECORD_HOME=$(DEMO_HOME) $(BIN)/onrecord ingest examples/articles
	@while IFS= read -r question; do ONRECORD_HOME=$(DEMO_HOME) $(BIN)/onrecord ask "$$question" || exit 1; done < examples/questions.txt
	@echo; echo "--- three weeks later: one more article ---"
	@ONRECORD_HOME=$(DEMO_HOME) $(BIN)/onrecord ingest examples/later
	@ONRECORD_HOME=$(DEMO_HOME) $(BIN)/onrecord ask "Did Iran confirm the meeting?"
	@echo; echo "Ask your own: ONRECORD_HOME=$(DEMO_HOME) $(BIN)/onrecord chat"
	@echo "Serve it:     make serve   (then http://127.0.0.1:8000)"

serve: $(STAMP)  ## serve the HTTP API on http://127.0.0.1:8000
	@mkdir -p $(DEMO_HOME)
	ONRECORD_HOME=$(DEMO_HOME) $(BIN)/onrecord serve

check: $(STAMP)  ## format, lint, types, docstrings
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/flake8 assistant ingest prompts vectorstore api evals
	$(BIN)/interrogate --quiet tests

test: $(STAMP)  ## run every test
	$(BIN)/python -m pytest

crash: $(STAMP)  ## kill -9 200 times while articles are taken in; about half an hour
	ONRECORD_KILLS=$${ONRECORD_KILLS:-200} $(BIN)/python -m pytest tests/vectorstore/test_crash.py

poison: $(STAMP)  ## 600 attacks by one publisher on generated rumours; about five minutes
	ONRECORD_TRIALS=$${ONRECORD_TRIALS:-600} $(BIN)/python -m pytest tests/hostile/test_poisoning.py

fuzz: $(STAMP)  ## 100,000 generated articles and questions (an hour), 20,000 requests, 10,000 reads across collections
	ONRECORD_STORIES=$${ONRECORD_STORIES:-50000} $(BIN)/python -m pytest tests/hostile/test_fuzz.py
	FUZZ_CASES=20000 $(BIN)/python -m pytest tests/api/test_schema.py tests/vectorstore/test_collections.py

drain: $(STAMP)  ## stop the server under load, 50 times
	DRAIN_RUNS=50 $(BIN)/python -m pytest tests/api/test_drain.py

soak: $(STAMP)  ## serve 8 clients for MINUTES and tell how memory grows
	$(BIN)/python -m evals bench load --soak-minutes $(MINUTES)

slack-storm: $(STAMP)  ## the Slack bot under 11,000 deliveries, 200 kills, 1,000 forgeries; about fifteen minutes
	$(BIN)/python -m pytest tests/api/slack -m storm

eval: $(STAMP)  ## run the regression suite against its floors
	$(BIN)/python -m evals gate

eval-update: $(STAMP)  ## raise the floors to today's figures; lowering needs a reason
	$(BIN)/python -m evals gate --update

eval-mutants: $(STAMP)  ## put faults into copies of the product: the suite must find them (SHORT=1: three of them)
	$(BIN)/python -m evals mutants $(if $(SHORT),--short)

clean:  ## remove the environment and everything generated
	rm -rf $(VENV) var .mypy_cache .ruff_cache .pytest_cache .hypothesis build dist
