# The whole developer interface.  Needs Python 3.11 or later, a network for the first set-up, and nothing else.
SHELL := /bin/bash
PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin
IN ?= data/raw
OUT ?= data/extracted
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet --quiet

.PHONY: help run test lint gate gate-raise calibrate format docs lock wheel clean
.DEFAULT_GOAL := help

help: ## show this list
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  make \1\t/' | expand -t 20

# A stamp file says which lock the environment was made from: nothing is installed twice.
$(VENV)/.installed: requirements.lock pyproject.toml
	@test -n "$(PYTHON)" || { echo "signataire needs Python 3.11 or later"; exit 2; }
	@echo "Setting up $(VENV) from requirements.lock (once; some 500 MB with the language model)"
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(PIP) install --require-hashes -r requirements.lock
	@$(PIP) install --no-index --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.installed-dev: requirements-dev.lock $(VENV)/.installed
	@echo "Adding the developer's tools to $(VENV)"
	@$(PIP) install --require-hashes -r requirements-dev.lock
	@touch $@

run: $(VENV)/.installed ## extract the agreements of IN=data/raw into OUT=data/extracted
	@$(BIN)/signataire run $(IN) --out $(OUT)

test: $(VENV)/.installed-dev ## all tests
	@$(BIN)/python -m pytest

lint: $(VENV)/.installed-dev ## style, types, import contracts: all of them, so that one run tells all that is wrong
	@status=0; \
	$(BIN)/ruff check . || status=1; \
	$(BIN)/ruff format --check . || status=1; \
	$(BIN)/mypy || status=1; \
	$(BIN)/lint-imports || status=1; \
	exit $$status

gate: $(VENV)/.installed-dev ## measure on the project's own gold; fail if a figure is under its floor (part of make test)
	@$(BIN)/python -m bench.gate

gate-raise: $(VENV)/.installed-dev ## raise the floors to what is reached now; none is lowered
	@$(BIN)/python -m bench.gate --raise

calibrate: $(VENV)/.installed-dev ## measure anew what confidences are made from, and bench/CALIBRATION.md
	@$(BIN)/python -m bench.calibrate

format: $(VENV)/.installed-dev ## put every file into the house style
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

docs: $(VENV)/.installed-dev ## write the generated pages (help pages, JSON Schema) anew
	@PYTHONPATH=. $(BIN)/python docs/generate.py

lock: ## pin the newest versions that pyproject.toml allows, with their hashes
	@$(PYTHON) -m venv build/lock && build/lock/bin/python -m pip install --quiet uv
	@for name in "" -dev -bench; do build/lock/bin/uv pip compile pyproject.toml --extra build $${name:+--extra $${name#-}} \
	  --universal --python-version 3.11 --generate-hashes --upgrade --quiet --no-emit-index-url --no-header --no-annotate \
	  $${name:+--constraint requirements.lock} --output-file requirements$$name.lock; done

wheel: $(VENV)/.installed ## build dist/signataire-*.whl
	@$(PIP) wheel --no-deps --no-build-isolation --wheel-dir dist .

clean: ## remove what was built (not data/)
	rm -rf build dist $(VENV) *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
