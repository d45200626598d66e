"""MUTANTS. Faults put into copies of the product, to see whether the suite finds them: it is the test of the suite.

`catalogue` holds the faults as patches, `workshop` makes the copies, `trial` runs the suite inside one, `memory` spares
it the two models where the fault does not touch them.
"""
