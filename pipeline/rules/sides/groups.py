"""Coordinated actors: «A, B et C», «A, d'une part, et B, d'autre part», «de A, de B et de C».

A group is a run of actors with nothing between them but separators; dates, places, brackets and short appositions
are looked through.  What stands before its first actor says what the group does.
"""

from __future__ import annotations

from dataclasses import replace

from models.annotation import Actor, AnnotatedArticle, Sentence
from pipeline.lexicon import Lexicon
from pipeline.lexicon.closed_classes import DE, DETERMINERS, A
from pipeline.rules.reader import Reader
from pipeline.rules.sides.acting_for import ActingFor
from pipeline.rules.sides.connecting import Connecting
from pipeline.rules.sides.coordinating import Coordinating, opens_aside, participial
from pipeline.rules.sides.described import Described
from pipeline.rules.sides.excepted import Excepted
from pipeline.rules.sides.group import Group
from pipeline.rules.sides.named_once import NamedOnce
from pipeline.rules.sides.represented import Represented
from pipeline.rules.sides.second_names import SecondNames
from pipeline.rules.sides.seen_through import seen_through

MOST_WORDS_BEHIND = 8
MOST_WORDS_OF_ADJUNCT = 16  # «après dix-sept jours de grève et une nuit blanche à | la sous-préfecture, la direction …»
_GATHERED = ("é", "ée", "és", "ées", "i", "ie", "is", "ies", "u", "ue", "us", "ues")


def _led(body: Actor, leader: Actor) -> bool:
    """«le syndicat B | de X»: the body, called after who leads it."""
    named = body.body is not None and not body.body.anaphor
    alone = body.person is None and body.role is None and body.plural is None
    return named and alone and leader.person is not None and leader.role is None and leader.body is None


class Grouper(Reader):
    """Finds the groups of a sentence."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.annotated = annotated
        self.adjuncts = lexicon.grammar.adjuncts
        self.according_to, self.as_told_by = lexicon.modality.according_to, lexicon.modality.as_told_by
        self.belonging = frozenset(lexicon.actors.table.back.belonging)
        self.managing = lexicon.actors.management
        self.acting_for = ActingFor(annotated, lexicon)
        self.represented = Represented(annotated, lexicon)
        self.named_once = NamedOnce(annotated, lexicon)
        self.second_names = SecondNames(annotated)
        self.excepted = Excepted(annotated, lexicon)
        self.described = Described(annotated)
        self.transparent = seen_through(annotated, self.lows)
        self.connecting = Connecting(annotated, lexicon, self.transparent)
        self.coordinating = Coordinating(annotated, lexicon, self.transparent)

    def _with_owners(self, actors: list[Actor]) -> list[Actor]:
        """«La filiale | de B | a signé»: B owns who signs, and does nothing itself."""
        kept: list[Actor] = []
        for actor in actors:
            before = kept[-1] if kept else None
            body = before.body if before is not None else None
            known = body is not None and body.anaphor and body.entity >= 0
            owned = known and body is not None and body.head.casefold() in self.belonging
            alone = before is not None and owned and before.person is None and before.role is None
            beside = before is not None and actor.first == before.last + 1 and self.lows[before.last] in DE
            if before is not None and alone and beside:
                kept[-1] = replace(before, last=actor.last, end=actor.end)
            elif before is not None and beside and _led(before, actor):
                kept[-1] = replace(before, last=actor.last, end=actor.end)  # «le syndicat B de X»
            elif before is not None and beside and self._runs(before, actor):
                kept[-1] = replace(actor, first=before.first, start=before.start)  # «la direction de l'entreprise»
            else:
                kept.append(actor)
        return kept

    def _runs(self, actor: Actor, whom: Actor) -> bool:
        """«la direction | de l'entreprise»: those who run what is named next, and no body of their own."""
        body, run = actor.body, whom.body
        lone = all(a.person is None and a.role is None and a.plural is None for a in (actor, whom))
        if not lone or body is None or run is None or not body.anaphor:
            return False
        return body.entity in (-1, run.entity) and self.lows[actor.last - 1] in self.managing

    def groups(self, sentence: Sentence) -> list[Group]:
        """All groups of the sentence in text order."""
        actors = [a for a in self.annotated.actors if sentence.first <= a.first < sentence.last]
        denied = self.excepted.left_out(actors)
        told = actors
        actors = self.second_names.without_bracketed([a for a in actors if a not in denied])
        actors = self._with_owners(self.described.whole(self.second_names.without_described(actors)))
        actors = self.represented.joined(self.acting_for.joined(self.named_once.actors(actors)))
        groups: list[Group] = []
        for actor in actors:
            connector, first = self.connecting.before(sentence, actor.first)
            opening = bool(groups) and self._adjunct(sentence, groups) and self._set_off(groups[-1], actor)
            aside = len(groups) > 1 and self._aside(groups[-2], groups[-1], actor)
            # «X a signé pour A, | Y pour B»
            apart = bool(groups) and groups[-1].connector == "for" and self.acting_for.says(actor)
            apart = apart and actor.person is not None and groups[-1].actors[-1].person is None
            listed = not (opening or aside or apart)
            if groups and listed and self.coordinating.continues(groups[-1], actor, connector):
                groups[-1].actors.append(actor)
                groups[-1].last = actor.last
            elif aside:
                groups[-2].actors.append(actor)  # «A, filiale de B, et C»
                groups[-2].last = actor.last
                groups[-2], groups[-1] = groups[-1], groups[-2]
            elif (
                opening and connector is not None and connector == groups[-1].connector and self._shared(groups, first)
            ):
                groups.append(Group([actor], actor.first, actor.last))  # «Outre un accord avec A, B a signé»
            else:
                groups.append(Group([actor], actor.first, actor.last, connector, first))
        for group in groups:
            self.second_names.without_apposed(group)
            self.excepted.reach_over(group, told, denied)
            self.named_once.settle(sentence, group)
            if group.connector == "between" and self._after_an_adjunct(group):
                group.connector = None
        return groups

    def _shared(self, groups: list[Group], first: int) -> bool:
        """Is the connector at word ``first`` that of the group before, seen through it?"""
        return first < groups[-1].first

    def _after_an_adjunct(self, group: Group) -> bool:
        """«Lundi, entre deux averses, le maire a signé»: what he stands between are no actors."""
        if len(group.actors) > 1 or group.actors[0].plural is not None or self.lows[group.first - 1] != ",":
            return False
        inside = self.words[group.connector_first + 1 : group.first - 1]
        return any(w.pos == "NOUN" for w in inside) and not {"part", "côté", "autre"} & {w.low for w in inside}

    def _aside(self, group: Group, inner: Group, actor: Actor) -> bool:
        between = [
            self.lows[k] for k in range(inner.last, actor.first) if k == inner.last or not self.connecting.one_side(k)
        ]
        return self.aside(group.last, inner) and between in ([",", "et"], [",", "ainsi", "que"], [",", "ainsi", "qu'"])

    def aside(self, last: int, inner: Group) -> bool:
        """«A, filiale du groupe B,», «A, dont dépend B,»: is ``inner`` in an aside about what ends at ``last``?"""
        if self.lows[last] != "," or not self.closing(inner):
            return False
        if inner.first == last + 1:
            return self._bare_noun(inner)
        if inner.first - last < 3:
            return False
        opening = self.words[last + 1]
        if opening.pos == "DET" and self._of_the_apposed(last + 1, inner):
            opening = self.words[last + 2]  # «A, | l'ancienne filiale de B,»
        participle = opens_aside(self.words, last + 1)
        owned = (
            participle
            and inner.connector in ("by", "presence")
            and inner.connector_first == last + 1 + (inner.connector == "by")
        )  # «A, détenue par X,», «A, présidée par X,»
        if inner.connector not in (None, "of", "aside") and not owned:
            return False
        if len(inner.actors) > 1 and self.lows[inner.first - 1] not in DE:
            return False
        if opening.low not in ("dont", "que", "qu'", "où", "qui") and (
            (opening.pos not in ("NOUN", "ADJ") and not participle) or opening.capital
        ):
            return False
        said = self.lows[last + 1 : inner.first]
        if said[-2:-1] == ["et"] and said[-1] in DE:
            said = said[:-2]  # «A, propriétaire de Peugeot et d' | Audi |,»: nobody knows the first
        return not {",", "et", "avec", "ainsi"} & set(said)

    def _source(self, first: int) -> bool:
        """«Selon | l'agence Reuters», «Comme l'a révélé Le Courrier de | Sète»: who tells it, and no side of it."""
        for k in range(max(first - 8, 0), first):
            told = self.as_told_by.match(self.lows, k)
            if told is not None and "," not in self.lows[k:first]:
                return True
        return any(
            (match := self.according_to.match(self.lows, k)) is not None and first - (k + match[0]) in (0, 1)
            for k in range(max(first - 4, 0), first)
        )

    def _bare_noun(self, inner: Group) -> bool:
        """«A, | propriétaire de B et de C |, a signé»: a noun without article, whose complement is the body."""
        noun, told = self.words[inner.first], self.lows[inner.first : inner.actors[0].last]
        return noun.pos == "NOUN" and not noun.capital and bool(DE & set(told)) and inner.connector is None

    def closing(self, inner: Group) -> bool:
        """Does a comma close the aside, right behind the body in it or behind what its noun has too?

        «A, filiale de B | dédiée aux petites entreprises |, a signé».
        """
        for k in range(inner.last, min(inner.last + MOST_WORDS_BEHIND, len(self.lows))):
            word = self.words[k]
            if word.text == ",":
                return True
            described = word.pos in ("ADJ", "ADP", "DET", "NOUN", "NUM", "ADV") or participial(word.low)
            if not described or (k == inner.last and not (word.pos in ("ADJ", "VERB") and participial(word.low))):
                return False
        return False

    def _of_the_apposed(self, k: int, inner: Group) -> bool:
        """«l'ancienne division | du groupe B»: a common noun with its article, whose complement the body is."""
        before = inner.first - 1 - (self.lows[inner.first - 1] in DETERMINERS)
        common = self.words[k + 1].pos in ("NOUN", "ADJ") and not self.words[k + 1].capital
        belonging = self.lows[before - 1].endswith("ant") and self.lows[before] in A  # «une chaîne appartenant à B»
        return common and before > k + 1 and (self.lows[before] in DE or belonging)

    def _adjunct(self, sentence: Sentence, groups: list[Group]) -> bool:
        """Does the last group stand in an adjunct that opens the sentence: «Selon A, …», «Sous l'égide de A, …»?"""
        first, group = sentence.first, groups[-1]
        while (
            first < group.first
            and self.words[first].pos != "ADP"
            and (self.transparent[first] or self.lows[first] == ",")
        ):
            first += 1  # «Jeudi, au Palais des congrès, A a signé»
        opening = self.words[first]
        said = opening.pos in ("VERB", "ADJ") or (first == sentence.first and self.words[first + 1].pos == "ADP")
        gathered = said and opening.low.endswith(_GATHERED)  # «Réunies à la préfecture, A et B»
        gathered = gathered and "," not in self.lows[first : group.first]
        unaccented = opening.text == "A" and self.lows[first + 1] in ("la", "l'")  # «A la préfecture, B et C ont signé»
        adjunct = opening.low in self.adjuncts or opening.pos in ("ADP", "ADV") or gathered or unaccented
        whole = len(group.actors) == 1 or "et" in self.coordinating.inner(group)
        if len(groups) > 1:  # «Sous l'égide de A et de B, …»
            whole = whole and self.lows[groups[-2].last : group.first][:1] == ["et"]
        before = group.first - 1 - (self.lows[group.first - 1] in DETERMINERS)
        if first < before and self.lows[before] == ",":
            return False  # «Samedi, sous les voûtes, l'État, la Ville et le diocèse ont signé»
        verbless = all(word.pos not in ("VERB", "AUX") for word in self.words[first : group.first])
        near = group.first - first <= (MOST_WORDS_OF_ADJUNCT if verbless else 9)
        return (adjunct and near and whole) or self._source(group.first)

    def _set_off(self, group: Group, actor: Actor) -> bool:
        """A comma and nothing else, then a subject with its article, or any after «de A», which it would repeat.

        «Au ministère des Finances, lundi, à Cotonou, le Bénin et la Banque …»: a day and a place may stand between.
        """
        between = [self.lows[k] for k in range(group.last, actor.first) if not self.transparent[k]]
        if between and between[0] in DE and self.transparent[group.last + 1]:
            del between[0]  # «Sur le port | de Lomé, mardi,»
        if not between or set(between) != {","} or between[-1] != self.lows[actor.first - 1]:
            return False
        before = group.first - 1
        before -= self.lows[before] in DETERMINERS
        free = group.connector is None or self.lows[before] == "chez"
        governed = free and before >= 0 and self.words[before].pos == "ADP"
        governed = governed or (len(group.actors) == 1 and self._source(group.first))  # «Selon Reuters, A et B ont …»
        acting = group.connector == "with" and self.coordinating.acts(actor)  # «Grâce à un accord avec A, B livrera …»
        return governed or acting or self.lows[actor.first] in DETERMINERS
