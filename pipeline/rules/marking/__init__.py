"""What the words of a sentence are: instruments, verbs and nouns of signing, words that stand for them."""
