# What each target promises stands in CONTRIBUTING.md. Nothing here needs a step before it.

PYTHON ?= python3
RUN := .venv/bin/python

.DEFAULT_GOAL := help
.PHONY: help setup tools demo test bench pictures sweep kills fuzz audit build package review lint clean

help: ## these lines
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' Makefile | expand -t 12

demo: build tools ## build, open a real browser, walk a whole objection on the local replica
	$(RUN) -m tests.demo

test: lint tools ## every check there is; pytest's count comes last
	npm test
	$(RUN) -m pytest -n 3 --dist loadgroup

bench: build tools ## how fast it is, beside the bare browser and a peer; the last table is in docs/performance.md
	$(RUN) -m tests.bench --keep

pictures: build tools ## every page and state in both themes anew, to docs/pictures/states
	PICTURES=take $(RUN) -m pytest -q tests/browser/test_every_state.py -k picture

build: setup ## dist/chromium and dist/firefox, each a loadable unpacked extension
	$(RUN) -m builder build

package: build ## the archives for stores and their reviewers, the same bytes at every run
	$(RUN) -m builder package

# In a folder of its own, with nothing of this one: as docs/reviewers.md tells a store's reviewer.
review: build ## the source archive, unpacked and built anew: the same bytes must come of it
	rm -rf build/review dist/*.zip
	$(RUN) -m builder package
	$(PYTHON) -m zipfile --extract dist/*-source.zip build/review/source
	mkdir build/review/home
	cd build/review/source && HOME="$(CURDIR)/build/review/home" npm run build-for-amo
	for archive in dist/*.zip; do cmp $$archive build/review/source/$$archive || exit 1; done

sweep: build tools ## thousands of drawn forms in both browsers; the last result is in docs/sweeps.md
	VARIANTS=2000 $(RUN) -m pytest -n 2 --dist loadgroup -rP tests/browser/test_recognition_of_*.py

kills: build tools ## worker, page and browser killed at every event; the last result is in docs/sweeps.md
	KILLS=120 $(RUN) -m pytest -n 2 --dist loadgroup -rP tests/browser/kills/test_kills.py

fuzz: build tools ## random messages, events, stored values, files and pages, at length
	FUZZ=5000 npm test
	FUZZ=1000 $(RUN) -m pytest -n 2 --dist loadgroup tests/browser/test_fuzzed_pages.py

# Fails too where a registry gives no answer about a package: silence is no clean bill.
audit: setup ## known weaknesses of the packages that we build with, as their registries know them
	npm audit
	@$(PYTHON) -m venv build/audit
	@build/audit/bin/pip install --quiet --disable-pip-version-check pip-audit
	build/audit/bin/pip-audit --strict --disable-pip --require-hashes --requirement requirements.txt

lint: build ## style and types of Python and JavaScript, and what Firefox's store would say
	$(RUN) -m builder lint

tools: setup ## find or install browsers, drivers and a screen for them
	$(RUN) -m builder tools

setup: ## what the builder runs on
	@$(MAKE) --no-print-directory --silent --jobs=2 .venv/ready node_modules/ready

.venv/ready: requirements.txt .venv/made
	@echo "Python packages, into .venv"
	@.venv/bin/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	@touch $@

# No package may run a script of its own.
node_modules/ready: package-lock.json .npmrc | .venv/made
	@! test -L node_modules || { echo "node_modules is a link, and npm would empty the folder behind it.  → rm node_modules"; exit 1; }
	@echo "npm packages, into node_modules"
	@npm ci --ignore-scripts --no-progress --loglevel=error
	@touch $@

# Also makes sure that there is npm.
.venv/made: builder/bootstrap.sh
	@sh builder/bootstrap.sh $(PYTHON)
	@$(PYTHON) -m venv .venv
	@touch $@

clean: ## take away all that was made, tools included
	rm -rf build dist node_modules .venv .hypothesis .mypy_cache .pytest_cache .ruff_cache
