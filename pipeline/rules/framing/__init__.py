"""Which verb or noun of signing goes with which instrument, and which words of the sentence are theirs."""
