"""Where it is signed: the place that the words of a statement tell, and those that tell another place.

A town after «à» may be where one signs, where a body sits («l'hôpital X, à Y, et Z ont signé»), where something will be
built («pour bâtir un hôpital à Y») or where somebody comes from («rentré de Y»): what stands before it decides.
"""

from __future__ import annotations

from itertools import pairwise, takewhile

from models.annotation import Actor, AnnotatedArticle, Mention, Sentence
from models.record import Span
from models.statement import Statement
from pipeline.lexicon import Lexicon
from pipeline.lexicon.closed_classes import DE
from pipeline.rules.framing.frame import Frame
from pipeline.rules.slots.pointed import PlacePointers
from pipeline.rules.slots.wording import Wording

_RANKS = {"town": 0, "seat": 15, "label": 8, "venue": 25, "country": 30}
MOST_WORDS_TO_COUNTRY = 8
MOST_WORDS_TO_VENUE = 20
MOST_WORDS_TO_ANNOUNCED = 6

MOST_WORDS_TO_AIM = 4
_SPOKEN_OF = frozenset({"dateline", "mention", "stage"})
_RELATIVES = frozenset({"qui", "que", "qu'", "dont", "où", "lequel", "laquelle", "lesquels", "lesquelles"})
_ABROAD = frozenset({"en", "au", "aux"})
_DONE = ("é", "ée", "és", "ées")
MOST_WORDS_TO_NEXT = 7
_NEXT = ("prochain", "suivant", "futur")
_SIGNING = frozenset({"signature", "signatures", "paraphe", "cérémonie", "cérémonies", "étape"})  # the next may sign
_PAUSES = frozenset({",", ";", ":", "(", ")", "–", "—", "«", "»"})


class PlaceReader(Wording):
    """Reads the places of one article's sentences."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.details = lexicon.details
        self.scenes, self.saying = lexicon.scenes, lexicon.modality.saying
        self.towns = lexicon.towns
        self.cities = lexicon.details.city_states
        self.inside = lexicon.words.locative | {"dans", "chez", "devant", "sous"}
        # «ouvrira» concludes a line of credit, and opens factories
        self.verbs = {low for low, forms in lexicon.verbs.forms.items() if any(not form.kinds for form in forms)}
        self.pointers = PlacePointers(annotated, lexicon, self)
        self.actor_ending = {a.last: a for a in annotated.actors}

    def of_statement(
        self, statement: Statement, sentence: Sentence, frame: Frame, low: int, high: int, anchor: int
    ) -> Mention | None:
        """The place of signing among words ``low`` to ``high``, or the one to which they point."""
        told = [span for span in (statement.subject, *statement.objectives) if span is not None]
        beyond = [span.start for span in told if span.start > self.words[anchor].start]
        spans = [(v.first, v.last) for v in frame.verbs]
        place = self.place(sentence, low, high, anchor, statement.event, min(beyond, default=None), spans)
        sides = [*statement.parties, *statement.signers]
        inside = place is not None and any(a.first <= place.first < a.last and not self._of_hall(a) for a in sides)
        bound = bool(frame.verbs) and all(v.effect == "bind" for v in frame.verbs)  # «unit l'hôpital X au centre Y»
        if place is not None and inside and (place.head != "venue" or bound):
            place = None  # «liée au Ghana par un accord», «cède à la mairie de Parakou» tell with whom, not where
        place = place or self.same_town(low, high)
        if place is None and statement.event is not None:
            place = self.town_of(statement.event)
        place = place or self.pointers.pointed(sentence, low, high, frame)
        held = bool(frame.nouns) or "où" in self.lows[sentence.first : anchor]  # «X a accueilli la signature d'un …»
        return place or (self.pointers.hosts.of(sentence) if held else None)

    def _of_hall(self, actor: Actor) -> bool:
        """«à l'hôtel | de ville de X»: the name of a building, whatever was read in it."""
        k = actor.first - 1
        return self.lows[k] in DE and self.lows[k - 1 : k] == ["hôtel"]

    def place(
        self,
        sentence: Sentence,
        low: int,
        high: int,
        anchor: int,
        event: Span | None,
        beyond: int | None,
        verbs: list[tuple[int, int]] | None = None,
    ) -> Mention | None:
        """The place of signing between words ``low`` and ``high``: towns first, then the nearest to ``anchor``.

        ``verbs``: the spans of the verbs that sign, where the sentence has one.
        """
        best: tuple[int, Mention] | None = None
        for place in self.annotated.places:
            if not low <= place.first < high or (place.head in _SPOKEN_OF and not self._from(place, anchor, verbs)):
                continue
            if event is not None and event.start <= place.start < event.end:
                continue
            if beyond is not None and place.start >= beyond:
                continue
            if self.lows[place.first - 1] in _ABROAD and self._not_local(place):
                continue
            if place.first >= 2 and self.lows[place.first - 2] in self.details.elsewhere:
                continue
            if verbs is not None and (self._seat_of_a_body(place, anchor) or self._of_another_verb(place, low, verbs)):
                continue
            if verbs is not None and self._of_who_says_it(place, anchor):
                continue
            if place.head == "country" and abs(place.first - anchor) > MOST_WORDS_TO_COUNTRY:
                continue
            if place.head == "venue" and abs(place.first - anchor) > MOST_WORDS_TO_VENUE:
                continue
            distance = abs(place.first - anchor) + _RANKS.get(place.head, 0)
            if best is None or distance < best[0]:
                best = (distance, place)
        return best[1] if best else None

    def town_of(self, event: Span) -> Mention | None:
        """«le Salon de l'énergie d'Oran»: the town in which the occasion is held, at the end of its name."""
        for place in self.annotated.places:
            last = event.start < place.start and place.end == event.end
            city = self._town(place) or place.name in self.cities
            if last and self.lows[place.first - 1] in ("de", "d'", "à") and city:
                return place
        return self._articled_town(event)

    def _articled_town(self, event: Span) -> Mention | None:
        """«le sommet du Caire», «la Foire du Mans»: the town whose name has an article, drawn into «du»."""
        last = self.word_at(event.end - 1)
        if last is None or self.lows[last - 1] not in ("du", "des") or not self.words[last].capital:
            return None
        word = self.words[last]
        name = f"{'Le' if self.lows[last - 1] == 'du' else 'Les'} {word.text}"
        if word.end != event.end or name not in self.towns:
            return None
        return Mention("place", last, last + 1, word.start, word.end, word.text, name=name, head="town")

    def same_town(self, low: int, high: int) -> Mention | None:
        """«dans la ville minière», «dans la même cité»: the town named before."""
        for k in range(low, high - 2):
            if self.lows[k] != "dans" or self.lows[k + 1] not in ("la", "cette"):
                continue
            noun = k + 3 if self.lows[k + 2] in ("même", "petite", "grande") else k + 2
            if noun < high and self.lows[noun] in self.details.towns:
                after = self.lows[noun + 1] if noun + 1 < high else ""
                if after in DE or self.words[noun + 1].capital:
                    return None
                return next(
                    (p for p in reversed(self.annotated.places) if p.last <= k and self._town(p)),
                    None,
                )
        return None

    # -- places of something else --------------------------------------------------------------------------

    def _not_local(self, place: Mention) -> bool:
        """«l'investissement en Espagne»: what the noun before is about."""
        if self.lows[place.first - 1] != "en" and place.head != "country":
            return False
        before = self.words[place.first - 2] if place.first >= 2 else None
        described = before is not None and before.pos == "VERB" and before.low.endswith(("és", "ées"))
        return before is not None and (before.pos in ("NOUN", "ADJ") or described) and not before.capital

    def _seat_of_a_body(self, place: Mention, anchor: int) -> bool:
        """«L'hôpital X à Y et Z ont signé», «L'hôpital X, à Y, et Z ont signé»: where the body is."""
        k = place.first - 1
        if place.first > anchor or self.lows[k] not in ("à", "au", "aux", "en"):
            return False
        aside = self.lows[k - 1] == "," and place.last < len(self.lows) and self.lows[place.last] == ","
        actor = self.actor_ending.get(k - 1 if aside else k)
        if actor is None or actor.body is None or actor.body.kind != "organisation" or actor.body.managed:
            return False  # «la direction de X à Y et les syndicats ont signé»: of the works at Y
        return not self._held_there(actor.first)

    def _of_who_says_it(self, place: Mention, anchor: int) -> bool:
        """«A a conclu un bail avec B, a précisé X, consule | à Praia»: where the one who tells it is in office."""
        k = place.first - 1
        if place.first < anchor or self.lows[k] not in ("à", "au", "aux", "en"):
            return False
        actor = self.actor_ending.get(k)
        if actor is None or actor.person is None or actor.role is None or actor.role.last != k:
            return False
        return any(low == "," and self.lows[n + 2] in self.saying for n, low in enumerate(self.lows[anchor:k], anchor))

    def _held_there(self, first: int) -> bool:
        """«Dans les locaux de la Chambre de commerce, à X, …», «C'est au siège de B, à X, que»: told as the place."""
        k = first
        while k > 0 and (self.words[k - 1].pos in ("NOUN", "ADJ", "DET") or self.lows[k - 1] in DE):
            k -= 1
        if k < first and self.lows[k - 1] in ("au", "aux", "dans", "à"):
            return True
        while first > 0 and self.lows[first - 1] not in _PAUSES | {".", "et"}:
            first -= 1
        opening = self.words[first]
        return opening.low in self.inside or (opening.pos == "ADP" and opening.low not in ("de", "d'"))

    def _of_another_verb(self, place: Mention, low: int, verbs: list[tuple[int, int]]) -> bool:
        """«Pour bâtir un hôpital à Y, A et B ont signé»: the verb before it neither signs nor brings anyone there."""
        k = place.first - 1
        if self.lows[k - 1] in self.scenes.stays:
            return False  # «a profité de sa visite à X pour signer»
        if self.lows[k - 1] == "," and self.lows[place.last : place.last + 1] == [","]:
            k -= 1  # «un accord dont personne, à X, ne se souvient»
        while k > low:
            k -= 1
            if any(first <= k < last for first, last in verbs):
                return False
            word = self.words[k]
            if word.text in _PAUSES:
                return False
            if self.in_time(k):
                return self._began_there(k, low, verbs)
            if word.low in _RELATIVES:
                return word.low == "dont"
            known = word.low in self.scenes.meeting or word.low in self.verbs
            if word.pos == "VERB" and not known and not self.in_actor[k] and self.words[k - 1].pos != "DET":
                return True
        return False

    def _began_there(self, k: int, low: int, verbs: list[tuple[int, int]]) -> bool:
        """«B, fondée en 1998 | à Y»: a participle before the time at word ``k`` that neither signs nor meets."""
        while k > low and (self.in_time(k) or self.words[k].pos in ("ADP", "DET")):
            k -= 1
        word = self.words[k]
        own = word.low in self.scenes.meeting or word.low in self.verbs or any(a <= k < b for a, b in verbs)
        finite = self.words[k - 1].pos in ("AUX", "ADV", "PRON")
        return word.pos == "VERB" and word.low.endswith(_DONE) and not own and not finite and not self.in_actor[k]

    def elsewhere(self, place: Mention) -> bool:
        """Is it, as the words before it tell, where a body sits, somebody comes from, or something will be?"""
        sentence = next((s for s in self.annotated.sentences if s.first <= place.first < s.last), None)
        if sentence is None or place.head == "stage":
            return False
        if place.first >= 2 and self.lows[place.first - 2] in self.details.elsewhere:
            return True
        if self.lows[place.first - 1] == "en" and self._not_local(place):
            return True  # «les secteurs disputés en Méditerranée»
        if self.of_next_time(place):
            return True
        if self._of_who_says_it(place, sentence.first):
            return True
        return self._seat_of_a_body(place, sentence.last) or self._of_another_verb(place, sentence.first, [])

    def arrived_at(self, place: Mention, sentence: Sentence) -> bool:
        """«Arrivé vendredi | à X |, le ministre a signé samedi»: he still is where he came to."""
        k = place.first - 1
        while k > sentence.first and (self.in_time(k) or self.words[k].pos in ("ADP", "DET", "ADV")):
            k -= 1
        return self.lows[k].startswith(self.scenes.arriving)

    def of_next_time(self, place: Mention) -> bool:
        """«… rendez-vous à X pour la prochaine session», «La réunion suivante aura lieu à X»: of a later gathering."""
        before = list(takewhile(_goes_on, reversed(self.lows[max(place.first - MOST_WORDS_TO_NEXT, 0) : place.first])))
        after = list(takewhile(_goes_on, self.lows[place.last : place.last + MOST_WORDS_TO_NEXT]))
        held = self.scenes.stays - _SIGNING
        pairs = (*pairwise(reversed(before)), *pairwise(after))
        return any((a.startswith(_NEXT) and b in held) or (a in held and b.startswith(_NEXT)) for a, b in pairs)

    # -- places told otherwise -----------------------------------------------------------------------------

    def _from(self, place: Mention, anchor: int, verbs: list[tuple[int, int]] | None) -> bool:
        """«ont dévoilé depuis X un partenariat», «a fait le voyage de X pour signer»: only spoken of, but for this."""
        k = place.first - 1
        near = abs(place.first - anchor) <= MOST_WORDS_TO_ANNOUNCED
        came = self.lows[k] in ("de", "d'") and self.lows[k - 1] in self.scenes.journeys and self.lows[k - 2] == "le"
        came = came and self.lows[k - 3] in self.scenes.faring
        chosen = self.lows[k].startswith("choisi") and "pour" in self.lows[place.last : place.last + MOST_WORDS_TO_AIM]
        told = self.lows[k] == "depuis" or came or chosen  # «ont choisi X, mardi, pour signer»
        return verbs is not None and near and place.head == "mention" and told

    def _town(self, place: Mention) -> bool:
        return place.head in ("town", "dateline", "label") or (place.head == "mention" and place.name in self.towns)


def _goes_on(low: str) -> bool:
    """Is it of the same breath, behind no comma or bracket?"""
    return low not in _PAUSES
