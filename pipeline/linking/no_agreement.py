"""What the text tells with the words of an agreement, and yet no two bodies agree on it.

The chambers of one parliament that find a compromise on a bill pass a law; a truce of words ends a quarrel; a decree is
nobody's contract; a gift is none as long as nobody is told to take it; who pleads guilty agrees with a prosecutor for
himself; what a person buys or rents to live in is his own affair.
"""

from __future__ import annotations

from models.annotation import AnnotatedArticle
from models.statement import Statement
from pipeline.lexicon import Lexicon
from pipeline.lexicon.folding import fold
from pipeline.linking.drafts import Draft, taken_out

DROPPED = "no-agreement"
MOST_WORDS_TO_DWELLING = 8
MOST_WORDS_TO_DECREE = 3
MOST_WORDS_TO_QUARREL = 8
MOST_WORDS_TO_PEOPLE = 18
# … by these rules one side is told, however many are named on it
_ONE_SIDE = frozenset(
    {"parties.announcing", "parties.item", "parties.one-each", "parties.one-named", "parties.of-title"}
    | {"signers.subject", "signers.pronoun", "signers.represented"}
)
_GIFTS = frozenset({"don", "dons", "financement", "financements", "subvention", "subventions"})
_GIVING = frozenset({"parties.announcing", "parties.item"})
_OF_A_SORT = frozenset({"de", "des", "d'", "du"})  # «la maison | de santé»


class NoAgreement:
    """Judges the drafts of one article."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        self.annotated = annotated
        self.words = lexicon.discourse

    def without(self, drafts: list[Draft]) -> list[Draft]:
        """``drafts`` without those that are none; their statements say so."""
        return taken_out(drafts, [draft for draft in drafts if self._none(draft)], DROPPED)

    def _none(self, draft: Draft) -> bool:
        """Is it no agreement between bodies?"""
        return (
            self._of_one_parliament(draft)
            or self._of_words(draft)
            or self._gift_to_nobody(draft)
            or self._decreed(draft)
            or self._own_dwelling(draft)
            or self._with_the_people(draft)
            or self._plea(draft)
        )

    def _plea(self, draft: Draft) -> bool:
        """«L'ancien avocat a conclu un accord avec la justice»: nobody but who prosecutes is named as a side."""
        heads = [p.actor.body.head for p in draft.parties if p.actor.body is not None]
        return len(draft.parties) == len(heads) == 1 and heads[0] in self.words.prosecuting

    def _of_one_parliament(self, draft: Draft) -> bool:
        """«L'Assemblée nationale et le Sénat ont trouvé un accord sur le budget»: they pass a law."""
        if draft.status == "ratified" or not draft.parties:
            return False
        names = [fold(self.annotated.entities[p.entity].name) for p in draft.parties]
        lands = {self.annotated.entities[p.entity].country for p in draft.parties} - {None}
        return len(set(names)) == len(names) and len(lands) <= 1 and all(n in self.words.chambers for n in names)

    def _of_words(self, draft: Draft) -> bool:
        """«une trêve dans la guerre des mots»: they stop quarrelling."""
        instrument = draft.instrument
        if instrument is None or instrument.lemma != "trêve":
            return False
        behind = self.annotated.words[instrument.last : instrument.last + MOST_WORDS_TO_QUARREL]
        return any(word.low in self.words.quarrels_of_words for word in behind)

    def _one_side(self, draft: Draft) -> bool:
        """Are they all told to give or to take, and none of them to whom or from whom?"""
        told = self._sides(draft)
        return bool(told) and told <= _ONE_SIDE

    def _sides(self, draft: Draft) -> set[str]:
        return {rule for rule in draft.rules if rule.startswith(("parties.", "signers."))}

    def _gift_to_nobody(self, draft: Draft) -> bool:
        """«A et B ont annoncé un don de 200 millions pour la cathédrale»: who gives is told, and nobody who takes."""
        instrument = draft.instrument
        if instrument is None or instrument.text.casefold() not in _GIFTS or not self._one_side(draft):
            return False
        if not _GIVING & set(draft.rules):
            return False
        return not any(s.strong for s in draft.statements)

    def _decreed(self, draft: Draft) -> bool:
        """«Un décret a officialisé le prêt à A»: whoever lends it does not say so here."""
        if len(draft.parties) != 1 or self._sides(draft) - {"parties.for"}:
            return False  # «Un décret approuve la concession conclue avec A»
        told = [s for s in draft.statements if s.effect is not None]
        return bool(told) and all(not s.signers and self._opens_with_decree(s) for s in told)

    def _opens_with_decree(self, statement: Statement) -> bool:
        sentence = self.annotated.sentences[statement.sentence]
        opening = self.annotated.words[sentence.first : sentence.first + MOST_WORDS_TO_DECREE]
        return any(word.low in self.words.decrees for word in opening)

    def _own_dwelling(self, draft: Draft) -> bool:
        """«Il a signé un compromis de vente pour une maison», «a résilié le bail de cet appartement»."""
        instrument = draft.instrument
        if instrument is None or draft.kind != "contract" or not self._one_side(draft):
            return False
        words, text = self.annotated.words, instrument.text.casefold()
        behind = range(instrument.last, min(instrument.last + MOST_WORDS_TO_DWELLING, len(words) - 1))
        lived_in = (
            words[k].low in self.words.dwellings
            and (words[k].low != "maison" or words[k + 1].low not in _OF_A_SORT or words[k - 1].low in ("sa", "son"))
            for k in behind
        )
        return text.startswith(self.words.titles_to_land) and any(lived_in)

    def _with_the_people(self, draft: Draft) -> bool:
        """«le contrat noué entre le président et les Français»: a figure of speech."""
        instrument = draft.instrument
        if instrument is None or "parties.between" not in draft.rules or len(draft.parties) > 1:
            return False
        behind = [word.low for word in self.annotated.words[instrument.last : instrument.last + MOST_WORDS_TO_PEOPLE]]
        return any(
            first == "et" and then in ("les", "le", "la", "ses", "des") and last in self.words.the_people
            for first, then, last in zip(behind, behind[1:], behind[2:], strict=False)
        )
