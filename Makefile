# Short names for what bootstrap.py does, which is also what works where there is no make.
PYTHON ?= python3

.PHONY: run test lint bench fuzz soak setup clean
run test lint bench fuzz soak setup clean:
	@$(PYTHON) bootstrap.py $@ $(ARGS)
