"""What somebody only wants to reach, is ready for, calls for, refuses or is charged with: words, and no agreement yet.

Who means to sign has somebody to sign with, and says what is to come; who wants to *find* an agreement, or says that he
is ready for one, has nobody yet on the other side.
"""

from __future__ import annotations

from models.annotation import AnnotatedArticle, Sentence
from pipeline.lexicon import Lexicon
from pipeline.rules.framing.frame import Frame
from pipeline.rules.marking.timed import words_of_times
from pipeline.rules.marking.verb_group import VerbGroup
from pipeline.rules.reader import Reader

MOST_WORDS_TO_WITH = 16  # «trouver un accord sur la taxe du numérique | avec B»
MOST_WORDS_TO_ACCUSER = 18
MOST_WORDS_TO_BE = 16
MOST_WORDS_TO_SAYING = 3  # «se dit | tout à fait prêt»
_ANY = frozenset({"le", "la", "les", "l'", "un", "une", "des", "chaque", "tout"})
_NEW = frozenset({"un", "une", "des", "d'", "de"})


class OnlyMeant(Reader):
    """Answers for one article."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.modality = lexicon.modality
        self.have = lexicon.grammar.have
        self.timed = words_of_times(annotated)

    def reached_for(self, verb: VerbGroup, start: int) -> bool:
        """«veut | trouver un accord avec B»: it takes two to find one, and one of them wants to."""
        wanting = self.lows[start] in self.modality.wanting
        return wanting and self.lows[verb.first].startswith(self.modality.reaching_stems)

    def ready(self, sentence: Sentence, verb: VerbGroup, start: int) -> bool:
        """«est prêt à | négocier», «s'est dit prêt à | signer un accord avec B»: one side, of what is not there."""
        if not self.modality.ready & set(self.lows[start : verb.first]):
            return False
        if verb.effect == "negotiate":
            return True
        said = self.modality.claiming | self.modality.saying
        offers = said & set(self.lows[max(start - MOST_WORDS_TO_SAYING, sentence.first) : verb.first])
        return bool(offers) and self._with(sentence, verb) and bool(_NEW & set(self.lows[verb.last : verb.last + 1]))

    def called_for(self, start: int) -> bool:
        """«a de nouveau | appelé à signer un accord»; «A et B sont | appelés à signer» will do so."""
        before = set(self.lows[max(start - MOST_WORDS_TO_SAYING, 0) : start])
        return self.lows[start] == "appelé" and bool(self.have.keys() & before) and "été" not in before

    def with_nobody(self, sentence: Sentence, verb: VerbGroup, start: int) -> bool:
        """«A et B veulent | trouver un accord»: both are at it."""
        return self.lows[start].endswith("nt") and not self._with(sentence, verb)

    def _with(self, sentence: Sentence, verb: VerbGroup) -> bool:
        return "avec" in self.lows[verb.first : min(verb.last + MOST_WORDS_TO_WITH, sentence.last)]

    def accused(self, sentence: Sentence, verb: VerbGroup) -> bool:
        """«accusent A et B | d'avoir passé un accord», «de s'être mis d'accord»: others say so, and it is a charge."""
        if self.lows[verb.first] not in ("avoir", "être"):
            return False
        for k in range(verb.first - 1, max(sentence.first - 1, verb.first - MOST_WORDS_TO_ACCUSER), -1):
            if self.lows[k] in self.modality.accusing:
                return True
            if self.words[k].pos in ("VERB", "AUX") or self.words[k].text in (";", ":"):
                return False
        return False

    def still_to_be_done(self, verb: VerbGroup) -> bool:
        """«doit encore être finalisé par A et | approuvé par B»: two things to be done, one «être» for both."""
        if verb.voice != "participle" or self.lows[verb.first - 1] not in ("et", "puis", ","):
            return False
        for k in range(verb.first - 1, max(verb.first - MOST_WORDS_TO_BE, 0), -1):
            if self.lows[k] == "être":
                return bool(self.modality.due & set(self.lows[max(k - MOST_WORDS_TO_SAYING, 0) : k]))
            if self.words[k].pos == "AUX" or self.lows[k] in ("qui", "que", "qu'", ";", ":", "."):
                return False
        return False

    def habit(self, sentence: Sentence, verb: VerbGroup) -> bool:
        """«le client | passait une convention avec un avocat»: anybody who came, time and again, and on no day."""
        low = self.lows[verb.at]
        imperfect = low.endswith(("ait", "aient")) and not low.endswith(("rait", "raient"))
        if verb.effect != "sign" or verb.voice != "active" or verb.first != verb.at or not imperfect:
            return False
        return self._anybody(verb.first) and not any(sentence.first <= k < sentence.last for k in self.timed)

    def _anybody(self, stop: int) -> bool:
        """Is a plain noun of this sentence («le client», «les usagers de A») the subject of the verb at ``stop``?"""
        for k in range(stop - 1, max(stop - MOST_WORDS_TO_ACCUSER, -1), -1):
            if self.words[k].text in (",", ";", ":", ".", "»"):
                return False
            if self.lows[k] in self.modality.anybody and self.lows[k - 1] in _ANY:
                return True
        return False

    def all_there_are(self, frame: Frame) -> bool:
        """«vont devoir négocier à nouveau tous les accords conclus avec B»: those that there are."""
        instrument = frame.instrument
        if instrument is None or not instrument.plural or instrument.reference != "definite":
            return False
        every = self.lows[instrument.first - 1] in ("tous", "toutes")
        return every and any(verb.effect == "negotiate" for verb in frame.verbs)

    def refused(self, first: int, last: int) -> bool:
        """«annonce de | l'opposition de A à | l'accord»: not the agreement was made known."""
        return bool(self.modality.refusing & set(self.lows[first:last]))
