"""COMMANDS. One file per word of `python -m evals WORD`; each reads its options, prints, and gives an exit code.

Exit codes: 0 all right, 1 something got worse, 2 it could not run or could not compare.
"""

OK, REGRESSION, CANNOT_RUN = 0, 1, 2
