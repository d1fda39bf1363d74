"""Verbs of signing in use: with auxiliary, voice, tense and negation."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from models.annotation import AnnotatedArticle, Sentence
from pipeline.lexicon import Lexicon
from pipeline.lexicon.closed_classes import DETERMINERS
from pipeline.lexicon.verbs import Effect, Gesture, Strength, VerbForm
from pipeline.rules.marking.before_relative import taken_before
from pipeline.rules.marking.negation import Negation
from pipeline.rules.marking.timed import words_of_times
from pipeline.rules.reader import Reader

Voice = Literal["active", "passive", "participle", "infinitive", "gerund"]
Tense = Literal["past", "pluperfect", "present", "future", "conditional", "none"]


MOST_WORDS_TO_AUXILIARY = 25
_UNMISTAKABLE = ("aient", "èrent", "irent", "inrent")  # whatever the model takes «paraphaient» for
MOST_WORDS_OF_ASIDE = 14
_OPENING = frozenset(['"', "«", "“"])  # «ont | "trouvé un accord"»: somebody's words, and the clause goes on in them
_ARTICLES = frozenset(["un", "une", "le", "la", "l'", "les", "des", "son", "sa", "leur", "leurs", "ce", "cet", "cette"])


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """A verb of the table in use."""

    first: int  # of the auxiliary, or of the verb
    at: int  # the verb itself
    last: int
    form: VerbForm
    voice: Voice
    tense: Tense
    negated: bool
    echo: bool = False  # «en a fait autant»: what the clause or sentence before told
    causative: bool = False  # «a fait signer à B un contrat»
    auxiliary: int | None = None  # «a investi … et signé»: where the auxiliary of another verb stands, if it is shared

    @property
    def effect(self) -> Effect:
        """What the verb does to an agreement."""
        return self.form.effect


class VerbFinder(Reader):
    """Finds the verb groups of one article."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.verbs = lexicon.verbs
        self.grammar = lexicon.grammar
        self.negated = Negation(annotated, lexicon).of
        self.times = words_of_times(annotated)
        self.body_ends = {a.first: a.last for a in annotated.actors if a.body is not None or a.person is not None}
        self.after_bodies = {a.last for a in annotated.actors if a.body is not None or a.person is not None}
        self.named = {k for actor in annotated.actors for k in range(actor.first, actor.last)}
        # with the preposition before them: «à Dakar»
        self.places = {k for place in annotated.places for k in range(place.first - 1, place.last)}

    def find(self, sentence: Sentence, i: int) -> VerbGroup | None:
        """The verb group whose verb is word ``i``."""
        expression = self.verbs.expressions.match(self.lows, i)
        if expression is not None:
            strength: Strength = (
                "strong"
                if expression[1] == "sign" and self.lows[i + expression[0] - 1] not in ("à", "au", "par")
                else "weak"
            )  # «a mis fin à ses fonctions» ends no agreement, «a donné lieu à des réactions» makes none
            form = VerbForm(" ".join(self.lows[i : i + expression[0]]), expression[1], strength, "participle")
            return self.participle(sentence, i, form, i + expression[0])
        gesture = self._gesture(sentence, i)
        if gesture is not None:
            return gesture
        low = self.lows[i]
        return self._in_use(sentence, i, self.verbs.forms.get(low, ())) or self._in_use(
            sentence, i, self.verbs.common.get(low, ())
        )

    def _gesture(self, sentence: Sentence, i: int) -> VerbGroup | None:
        """«a apposé, hier, sa signature»: a verb that signs by what it takes with it."""
        for gesture in self.verbs.gestures.get(self.lows[i], ()):
            last = i + 1
            if gesture.clitic:
                j = i - 1
                while j > sentence.first and (self._adverbial(j) or self.lows[j] in self.grammar.have):
                    if self.lows[j] in DETERMINERS:
                        break
                    j -= 1
                if self.lows[j] not in DETERMINERS or self.words[i].pos in ("NOUN", "DET"):
                    continue
                if gesture.form.lemma == "le faire" and self._causes(i):
                    continue
            else:
                taken = self._taken(sentence, gesture, last)
                if taken is None and taken_before(self.words, sentence, gesture, i, self.named):
                    taken = last
                if taken is None or (gesture.echo and not self._of_it(sentence, i)):
                    continue
                last = taken - 1 if self.lows[taken - 1] in ("au", "aux") else taken  # «met fin | au contrat»
            group = self._in_use(sentence, i, (gesture.form,))
            if group is not None and gesture.form.reflexive and not self._reflexive(group.first):
                continue
            if group is not None and group.voice == "passive" and self.lows[group.first - 1] == "il":
                # «il a été procédé, lundi, à la signature d'une convention»: the participle agrees with nothing
                group = replace(group, form=replace(group.form, lemma=" ".join(self.lows[i:last])))
            if group is not None:
                return replace(group, last=last, echo=gesture.echo)
        return None

    def _reflexive(self, first: int) -> bool:
        """«s'est engagé», «s'y est engagé»."""
        before = first - 1 - (self.lows[first - 1] in ("y", "en"))
        return self.lows[before] in ("se", "s'")

    def _taken(self, sentence: Sentence, gesture: Gesture, last: int) -> int | None:
        """Where what the verb takes with it ends; adverbs and asides between commas may stand before it."""
        last = self._past_partner(last)
        for k in range(last, min(last + 6, sentence.last)):
            match = gesture.taken.match(self.lows, k)
            if match is not None and k + match[0] <= sentence.last:
                return k + match[0]
            if not self._adverbial(k) and k not in self.places:
                break
        return self._taken_after_aside(sentence, gesture, last)

    def _past_partner(self, last: int) -> int:
        """«planche | avec B | sur un avenant»: the word after those with whom."""
        if self.lows[last : last + 1] != ["avec"]:
            return last
        return self.body_ends.get(last + 1, self.body_ends.get(last + 2, last))

    def _taken_after_aside(self, sentence: Sentence, gesture: Gesture, last: int) -> int | None:
        """«ont procédé, en présence du préfet, à la signature»: what the verb takes stands behind a comma."""
        if self.lows[last : last + 1] != [","]:
            return None
        for k in range(last + 1, min(last + MOST_WORDS_OF_ASIDE, sentence.last - 1)):
            if self.words[k].pos == "AUX" or self.words[k].text in (";", ":"):
                return None
            match = gesture.taken.match(self.lows, k + 1) if self.lows[k] == "," else None
            if match is not None:
                return k + 1 + match[0]
        return None

    def _causes(self, i: int) -> bool:
        """«l'a fait savoir», «l'a fait venir»: who makes it known has not signed."""
        return (
            i + 1 < len(self.words)
            and self.lows[i + 1].endswith(("er", "ir", "re"))
            and self.words[i + 1].pos == "VERB"
        )

    def _of_it(self, sentence: Sentence, i: int) -> bool:
        """«en fait autant», «a fait de même», «fait pareil»: not «fait autant de bruit»."""
        after = self.lows[i + 1 : i + 3]
        return after[:1] != ["autant"] or "en" in self.lows[max(sentence.first, i - 3) : i]

    def _in_use(self, sentence: Sentence, i: int, forms: tuple[VerbForm, ...]) -> VerbGroup | None:
        """Word ``i`` as one of these forms, with auxiliary, voice and tense."""
        acting = self._acting(i)
        for form in forms:
            locutions = self.verbs.locutions.get(form.lemma)
            if locutions is not None and locutions.match(self.lows, i + 1) is not None:
                continue  # «sera passé en revue»
            if form.shape == "present" and self._in_a_phrase(i):
                continue
            if form.lemma.startswith("se ") and not {"se", "s'"} & set(self.lows[max(i - 4, sentence.first) : i]):
                continue  # «a retiré A de l'accord» is not «s'est retiré»
            if form.shape == "participle":
                if acting and any(other.shape == "present" for other in forms):
                    continue  # «A construit un partenariat»
                if self.words[i].pos in ("VERB", "ADJ", "AUX", "NOUN", "PROPN"):
                    return self.participle(sentence, i, form, i + 1)
            elif form.shape == "infinitive" and self.lows[i - 1] in self.grammar.make and i > sentence.first:
                return self._made(sentence, i, form)
            elif form.shape == "infinitive":
                return VerbGroup(i, i, i + 1, form, "infinitive", "none", self.negated(sentence, i))
            elif form.shape == "gerund":
                return VerbGroup(i, i, i + 1, form, "gerund", "none", self.negated(sentence, i))
            elif (
                self.words[i].pos in ("VERB", "AUX", "ADJ", "PROPN", "X")
                or form.shape in ("future", "conditional")
                or acting
                or self.lows[i].endswith(_UNMISTAKABLE)
                or self._after_clitic(sentence, i)
                or (form.effect == "bind" and self._clitic_between(sentence, i))
            ):
                if (
                    self.lows[i - 1] in ("le", "la", "un", "une", "les", "des")
                    and i > sentence.first
                    and self.words[i].pos != "VERB"
                    and not self._after_clitic(sentence, i)
                    and not (form.effect == "bind" and self._clitic_between(sentence, i))
                    and form.shape not in ("future", "conditional")  # «un contrat le liera à B»
                ):
                    continue
                tense: Tense = {
                    "present": "present",
                    "future": "future",
                    "conditional": "conditional",
                    "imperfect": "past",
                }[form.shape]  # type: ignore[assignment]
                return VerbGroup(i, i, i + 1, form, "active", tense, self.negated(sentence, i))
        return None

    def _in_a_phrase(self, i: int) -> bool:
        """«en | passe | de signer», «en | signe | d'amitié»: a noun, whatever verb has that form."""
        return i > 0 and self.lows[i - 1] == "en" and self.lows[i + 1 : i + 2] in (["de"], ["d'"])

    def _acting(self, i: int) -> bool:
        """«Le Port autonome boucle une charte», «La Ville signe avec B»: between who acts and that stands a verb."""
        following = self.lows[i + 1 : i + 3]
        aside = following in ([",", "par"], [",", "avec"])  # «A annonce, par la voix de X, un partenariat»
        return i in self.after_bodies and (aside or following[:1] == ["avec"] or bool(_ARTICLES & set(following[:1])))

    def _made(self, sentence: Sentence, i: int, form: VerbForm) -> VerbGroup:
        """«a fait signer à B un contrat», «fera signer»: the tense is that of «faire»."""
        tense: Tense = self.grammar.make[self.lows[i - 1]]
        first = i - 1
        if tense == "none":  # «fait signer», «a fait signer», «s'est fait confier»
            before = range(i - 2, max(i - 5, sentence.first - 1), -1)
            helper = next((k for k in before if self.lows[k] in {**self.grammar.have, **self.grammar.be}), None)
            first = helper if helper is not None else first
            tense = self.grammar.have.get(self.lows[first], "past") if helper is not None else "present"
        return VerbGroup(first, i, i + 1, form, "active", tense, self.negated(sentence, first), causative=True)

    def _after_clitic(self, sentence: Sentence, i: int) -> bool:
        """«qui la lie à B»: between «qui» and its verb stands a pronoun, whatever the model takes the verb for."""
        return i - 2 >= sentence.first and self.lows[i - 2] == "qui" and self.lows[i - 1] in DETERMINERS

    def _clitic_between(self, sentence: Sentence, i: int) -> bool:
        """«Une entente la lie à B», «Un bail le rattache depuis 2016 à B»: no article follows a noun like that."""
        if i - 3 < sentence.first or self.lows[i - 1] not in DETERMINERS or i + 1 >= sentence.last:
            return False
        named = self.words[i - 2].pos in ("NOUN", "ADJ", "PROPN", "NUM") and self.lows[i - 2] not in self.grammar.be
        named = named or self.lows[i - 2] == ","  # «Une autre, signée lundi, la lie à B»
        return named and (
            self.lows[i + 1] in self.grammar.behind_binding or i + 1 in self.times or self.words[i + 1].pos == "ADV"
        )

    def participle(self, sentence: Sentence, i: int, form: VerbForm, last: int) -> VerbGroup:
        """A participle with its auxiliary, if it has one."""
        j = i - 1
        negated = False
        limit = i - 9
        while j >= sentence.first and j >= limit:
            low = self.lows[j]
            opening = self._aside(sentence, j) if low == "," else None
            if opening is not None:
                j, limit = opening - 1, opening - 4
                continue
            if low in self.grammar.have:
                tense: Tense = self.grammar.have[low]
                return VerbGroup(j, i, last, form, "active", tense, negated or self.negated(sentence, j))
            if low in self.grammar.be:
                if low == "été":
                    k = self._have_before(sentence, j)
                    tense = self.grammar.have[self.lows[k]] if k is not None else "past"
                    first = k if k is not None else j
                    return VerbGroup(first, i, last, form, "passive", tense, negated or self.negated(sentence, first))
                tense = self.grammar.be[low]
                # «se sont associés», «sont parvenus à un accord»: être as the auxiliary of the past
                clitic = j - 1 - (self.lows[j - 1] in ("en", "y"))  # «s'en sont tenus à un protocole»
                reflexive = clitic >= sentence.first and self.lows[clitic] in ("s'", "se")
                acting = (reflexive and not form.middle) or form.being
                voice: Voice = "active" if acting else "passive"
                return VerbGroup(
                    j,
                    i,
                    last,
                    form,
                    voice,
                    ("pluperfect" if low in ("était", "étaient") else "past") if voice == "active" else tense,
                    negated or self.negated(sentence, j),
                )
            if low in ("pas", "jamais", "point", "guère", "rien", "toujours"):
                negated = negated or low != "toujours"
            elif not self._adverbial(j) and not (j == i - 1 and low in _OPENING and self._takes_one(i)):
                break
            j -= 1
        shared = self._shared_auxiliary(sentence, i, last)
        if shared is not None:
            tense = self.grammar.have[self.lows[shared]]
            group = VerbGroup(i, i, last, form, "active", tense, self.negated(sentence, shared))
            return replace(group, auxiliary=shared)
        refused = i > sentence.first and self._refused(i)
        return VerbGroup(i, i, last, form, "participle", "none", refused)

    def _takes_one(self, i: int) -> bool:
        """«"trouvé | un accord"», not «"lié son sort"» nor «"mis d'accord" sur la nécessité»."""
        return self.lows[i + 1 : i + 2] in (["un"], ["une"])

    def _refused(self, i: int) -> bool:
        """«non signé», «jamais ratifié», «non encore ratifié»."""
        return self.lows[i - 1] in ("non", "jamais") or self.lows[i - 2 : i] in (["non", "encore"], ["non", "toujours"])

    def _shared_auxiliary(self, sentence: Sentence, i: int, last: int) -> int | None:
        """«A a investi dix milliards dans … et signé des contrats»: the auxiliary of the first of two participles."""
        follows = last < sentence.last and self.words[last].pos in ("DET", "NUM") and self.lows[last] != "par"
        if not follows or i - 1 <= sentence.first or self.lows[i - 1] not in ("et", "puis"):
            return None
        for k in range(i - 3, max(sentence.first, i - MOST_WORDS_TO_AUXILIARY) - 1, -1):
            if self.words[k].text in (";", ":", "»", "«") or self.lows[k] in ("qui", "que", "qu'", "dont"):
                return None
            if self.lows[k] in self.grammar.have:
                return k if self.words[k + 1].pos in ("VERB", "ADV") else None
            if self.words[k].pos == "AUX":
                return None
        return None

    def _have_before(self, sentence: Sentence, j: int) -> int | None:
        for k in range(j - 1, max(j - 6, sentence.first - 1), -1):
            if self.lows[k] in self.grammar.have:
                return k
            if not self._adverbial(k) and self.lows[k] not in ("pas", "jamais"):
                return None
        return None

    def _aside(self, sentence: Sentence, close: int) -> int | None:
        """Where «, en présence du ministre,» between auxiliary and participle opens."""
        for k in range(close - 1, max(close - MOST_WORDS_OF_ASIDE, sentence.first), -1):
            if self.lows[k] == ",":
                before = self.lows[k - 1]
                return k if before in self.grammar.have or before in self.grammar.be else None
            if self.words[k].pos == "AUX" or self.words[k].text in (";", ":"):
                return None
        return None

    def _adverbial(self, j: int) -> bool:
        """A word that may stand between auxiliary and participle."""
        word = self.words[j]
        if j in self.times or word.low in ("depuis", "dès"):
            return True
        return word.pos in ("ADV", "PRON") or word.low in self.grammar.between or word.text == ","
