"""The records that flow through the pipeline.  This package imports nothing else of ours.

* ``record``     what is written: the contract (pydantic, versioned JSON Schema)
* ``raw``        what reading hands to cleaning
* ``problem``    errors as values, with stable reason codes
* ``expression`` dates, amounts and durations recognised in a text
* ``report``     the run report
"""
