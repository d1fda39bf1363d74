"""Coordinated actors: «A, B et C», «A, d'une part, et B, d'autre part», «de A, de B et de C».

A group is a run of actors with nothing between them but separators; dates, places, brackets and short appositions
are looked through.  What stands before its first actor says what the group does.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import pairwise

from models.annotation import Actor, AnnotatedArticle, Sentence
from pipeline.lexicon import Lexicon
from pipeline.lexicon.connectors import Connector
from pipeline.rules.sides.acting_for import ActingFor
from pipeline.rules.sides.represented import Represented

MOST_BETWEEN = 8
_GATHERED = ("é", "ée", "és", "ées", "i", "ie", "is", "ies", "u", "ue", "us", "ues")
_OF = frozenset({"de", "d'", "du", "des"})
MOST_APPOSITION = 16
MOST_TO_NAMES = 6
_DESCRIBING = frozenset({"ADJ", "DET", "NOUN", "ADP", "NUM"})  # «trois syndicats d'enseignants sur cinq : A, B et C»


@dataclass(slots=True)
class Group:
    """Coordinated actors and the connector before them."""

    actors: list[Actor]
    first: int
    last: int
    connector: Connector | None = None
    connector_first: int = -1
    rules: list[str] = field(default_factory=list)


class Grouper:
    """Finds the groups of a sentence."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        self.annotated = annotated
        self.words = annotated.words
        self.lows = [word.low for word in annotated.words]
        self.connectors = lexicon.connectors
        self.grammar = lexicon.grammar
        self.acting_for = ActingFor(annotated, lexicon)
        self.represented = Represented(annotated, lexicon)
        self.transparent = self._transparent()

    def groups(self, sentence: Sentence) -> list[Group]:
        """All groups of the sentence in text order."""
        actors = [a for a in self.annotated.actors if sentence.first <= a.first < sentence.last]
        actors = [a for k, a in enumerate(actors) if not self._counterpart(a, actors[k + 1 : k + 2])]
        actors = [a for k, a in enumerate(actors) if not (k and self._said_of(actors[k - 1], a))]
        actors = [a for k, a in enumerate(actors) if not self._told_by_names(a, actors[k + 1 :])]
        actors = [a for k, a in enumerate(actors) if not self._named_next(a, actors[k + 1 : k + 3])]
        actors = self.represented.joined(self.acting_for.joined(self._bracketed(actors)))
        groups: list[Group] = []
        for actor in actors:
            connector, first = self._connector(sentence, actor.first)
            opening = bool(groups) and self._adjunct(sentence, groups) and self._set_off(groups[-1], actor)
            aside = len(groups) > 1 and self._aside(groups[-2], groups[-1], actor)
            if groups and not opening and not aside and self._continues(groups[-1], actor, connector, first):
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
            self._one_by_two_names(sentence, group)
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

    def _one_by_two_names(self, sentence: Sentence, group: Group) -> None:
        """«avec l'agence américaine des médicaments, la FDA, pour …»: two joined by a comma alone are one.

        A list of two needs «et»; what is described by a common noun first is named after the comma.
        """
        if len(group.actors) != 2:
            return
        described, named = group.actors
        if any(a.person is not None or a.role is not None or a.body is None for a in group.actors):
            return
        between = self.lows[described.last : named.first]
        follows = self.lows[named.last] if named.last < sentence.last else "."
        opening = self.words[described.body.first] if described.body is not None else self.words[described.first]
        if between != [","] or follows in ("et", "ainsi", "puis") or opening.capital or opening.pos != "NOUN":
            return
        if follows == "," and "et" in self.lows[named.last + 1 : min(named.last + 8, sentence.last)]:
            return  # a third that nobody recognised may follow
        if not self.words[named.last - 1].capital and self.lows[named.last - 1] != ")":
            return
        group.actors = [named]

    def _aside(self, group: Group, inner: Group, actor: Actor) -> bool:
        between = [self.lows[k] for k in range(inner.last, actor.first) if k == inner.last or not self._one_side(k)]
        return self.aside(group.last, inner) and between in ([",", "et"], [",", "ainsi", "que"], [",", "ainsi", "qu'"])

    def aside(self, last: int, inner: Group) -> bool:
        """«A, filiale du groupe B,», «A, dont dépend B,»: is ``inner`` in an aside about what ends at ``last``?"""
        if (
            inner.first - last < 3
            or self.lows[last] != ","
            or inner.last >= len(self.lows)
            or self.lows[inner.last] != ","
        ):
            return False
        opening = self.words[last + 1]
        participle = opening.pos in ("VERB", "ADJ") and self._participial(opening.low) and not opening.capital
        owned = (
            participle
            and inner.connector in ("by", "presence")
            and inner.connector_first == last + 1 + (inner.connector == "by")
        )  # «A, détenue par X,», «A, présidée par X,»
        if inner.connector not in (None, "of", "aside") and not owned:
            return False
        if len(inner.actors) > 1 and self.lows[inner.first - 1] not in ("de", "du", "d'", "des"):
            return False
        if opening.low not in ("dont", "que", "qu'", "où", "qui") and (
            (opening.pos not in ("NOUN", "ADJ") and not participle) or opening.capital
        ):
            return False
        return not {",", "et", "avec", "ainsi"} & set(self.lows[last + 1 : inner.first])

    def _counterpart(self, actor: Actor, following: list[Actor]) -> bool:
        """«son homologue norvégienne, la Région du Nord»: the name that follows says who."""
        if actor.person is not None or actor.role is None or not actor.role.head.startswith("homologue"):
            return False
        return any(
            self.lows[actor.last : x.first] == [","] and x.person is None and x.body is not None for x in following
        )

    def _told_by_names(self, actor: Actor, following: list[Actor]) -> bool:
        """«les trois opérateurs régionaux, A, B et C»: the names that follow say who."""
        if actor.plural in (None, "person") or not following:
            return False
        gap = range(actor.last, following[0].first)
        if (
            not gap
            or gap[-1] - actor.last > MOST_TO_NAMES
            or self.lows[gap[-1]] not in (",", ":", "(", "la", "le", "l'")
        ):
            return False
        if not any(self.words[k].text in (",", ":", "(") for k in gap):
            return False
        if any(self.words[k].pos not in _DESCRIBING and self.words[k].text not in (",", ":", "(") for k in gap):
            return False
        named = 0
        last = actor.last
        for other in following:
            between = self.lows[last : other.first]
            if named and not all(low in (",", "et", "ainsi", "que", ")") for low in between):
                break
            if other.plural is not None or other.body is None or other.body.anaphor:
                break
            named, last = named + 1, other.last
        return named >= 2 and named == (self._part(actor) or actor.number)

    def _part(self, actor: Actor) -> int | None:
        """«cinq des sept syndicats : A, B, C, D et E»: how many of them are named."""
        if actor.first == 0 or self.lows[actor.first] != "des":
            return None
        return self.grammar.cardinals.get(self.lows[actor.first - 1])

    def _said_of(self, former: Actor, actor: Actor) -> bool:
        """«avec Altice, maison mère de SFR»: a common noun without article, after a comma, says what the former is."""
        opening = self.words[actor.first]
        if actor.person is not None or former.body is None or self.lows[former.last : actor.first] != [","]:
            return False
        if actor.role is not None and former.person is not None:
            return False  # «X, maire de A, …, ministre de B»
        return opening.pos == "NOUN" and not opening.capital

    def _named_next(self, actor: Actor, following: list[Actor]) -> bool:
        """«Sa start-up, Loop, a signé»: the name between commas is that of the body that the noun points to."""
        if not following or actor.person is not None or actor.role is not None or actor.plural is not None:
            return False
        name = following[0]
        if actor.body is None or not actor.body.anaphor or name.person is not None or name.role is not None:
            return False
        if name.body is None or name.body.anaphor or self.lows[actor.last : name.first] != [","]:
            return False
        closed = name.last < len(self.lows) and self.lows[name.last] == ","
        return closed and not any(a.first <= name.last + 2 for a in following[1:])

    def _bracketed(self, actors: list[Actor]) -> list[Actor]:
        """«X (Chambre des métiers)»: the body in brackets is whom X acts for."""
        kept: list[Actor] = []
        for actor in actors:
            before = kept[-1] if kept else None
            closed = actor.last < len(self.lows) and self.lows[actor.last] == ")"
            if (
                before is None
                or before.last != actor.first - 1
                or self.lows[before.last] != "("
                or not closed
                or before.person is None
                or before.body is not None
                or actor.body is None
                or actor.person is not None
            ):
                kept.append(actor)
            else:
                end = self.words[actor.last].end
                kept[-1] = replace(before, last=actor.last + 1, end=end, body=actor.body)
        return kept

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
        gathered = opening.pos in ("VERB", "ADJ") and opening.low.endswith(
            _GATHERED
        )  # «Réunies à la préfecture, A et B»
        gathered = gathered and "," not in self.lows[first : group.first]
        adjunct = opening.low in self.grammar.adjuncts or opening.pos in ("ADP", "ADV") or gathered
        whole = len(group.actors) == 1 or "et" in self._inner(group)
        if len(groups) > 1:  # «Sous l'égide de A et de B, …»
            whole = whole and self.lows[groups[-2].last : group.first][:1] == ["et"]
        before = group.first - 1 - (self.lows[group.first - 1] in ("le", "la", "l'", "les"))
        if first < before and self.lows[before] == ",":
            return False  # «Samedi, sous les voûtes, l'État, la Ville et le diocèse ont signé»
        return adjunct and group.first - first <= 9 and whole

    def _set_off(self, group: Group, actor: Actor) -> bool:
        """A comma and nothing else, then a subject with its article, or any after «de A», which it would repeat."""
        if self.lows[group.last : actor.first] != [","]:
            return False
        before = group.first - 1
        before -= self.lows[before] in ("le", "la", "l'", "les")
        free = group.connector is None or self.lows[before] == "chez"
        governed = free and before >= 0 and self.words[before].pos == "ADP"
        acting = group.connector == "with" and self._acts(actor)  # «Grâce à un accord avec A, B livrera …»
        return governed or acting or self.lows[actor.first] in ("le", "la", "l'", "les")

    def _continues(self, group: Group, actor: Actor, connector: Connector | None, first: int) -> bool:
        between = [k for k in range(group.last, actor.first) if not self.transparent[k]]
        between = self._without_trade(between, actor)
        lows = [self.lows[k] for k in between]
        if connector is not None and connector not in ("by", "of", group.connector):
            return False
        if connector == group.connector and connector in ("between",):
            return False
        if ";" in lows and "et" in self._inner(group):
            return False  # «entre A et B ; C et D l'ont signé»
        if "autre" in lows and not {"part", "côté"} & set(lows) and not self._other_side(actor.first):
            return False  # «l'un avec A, l'autre avec B»
        lows = self._without_count(between)
        if len(lows) == 2 and lows[0] in ("et", ",") and self.words[between[1]].pos == "ADJ":
            lows = lows[:1]  # «les laboratoires français A et britannique B»
        if (
            group.actors[-1].plural == "person"
            and actor.person is not None
            and all(self.words[k].pos == "ADJ" or self.lows[k] in (",", ":") for k in between)
        ):
            return True  # «leurs directeurs généraux, X et Y»
        more = actor.person is not None or self.lows[actor.last : actor.last + 1] in (["et"], ["ainsi"])
        more = more and not self._acts(actor)
        if self._closed(group) and set(lows) <= {",", "le", "la", "l'", "les"} and not more:
            return False  # «entre A et B, C tente de …», «entre A et B, le Ceta, …»: the «et» has closed the list
        if not lows:
            return (
                group.actors[-1].plural is None
                and self.lows[actor.first - 1] in (",", "et", ")")
                and actor.first > group.last
            )
        if {"que", "qu'"} & set(lows) and "ainsi" not in lows and not self._as_well(group):
            return False  # «C'est à l'Hôtel A que B a signé», «A, que B préside»
        if len(lows) <= MOST_BETWEEN and all(low in self.grammar.separators for low in lows):
            if any(low in ("avec", "entre", "par") for low in lows):
                return connector == group.connector and connector is not None
            prepositions = {low for low in lows if low in ("de", "d'", "du", "des")}
            shared = group.actors[0].person is None and group.actors[0].role is not None  # «les patrons de A, de B»
            alone = group.actors[-1].person is None and group.actors[-1].role is None and "part" not in lows
            alone = alone and not shared
            if prepositions and alone and group.connector is None and self.lows[group.first - 1] not in _OF:
                return False  # «le traité liant les deux pays, et de l'Organisation C»
            if prepositions and not ({",", "et"} & set(lows)):
                return False
            if {"à", "au", "aux"} & set(lows) and "et" not in lows and "," not in lows:
                return False
            return bool({",", "et", "que", "qu'", ";", "puis"} & set(lows))
        return self._apposition(between) or self._described(between)

    def _described(self, between: list[int]) -> bool:
        """«A et le précédent détenteur du permis, B»: the second is told by what it is, then named."""
        lows = [self.lows[k] for k in between]
        if lows[-1:] in (["l'"], ["la"], ["le"]):
            lows, between = lows[:-1], between[:-1]
        if not 3 < len(lows) <= MOST_APPOSITION or lows[-1] != ",":
            return False
        start = 1 if lows[0] == "," else 0
        if lows[start] != "et" or lows[start + 1] not in ("le", "la", "l'", "son", "sa", "leur", "un", "une"):
            return False
        return all(self.words[k].pos in ("NOUN", "ADJ", "ADP", "DET", "PROPN", "NUM") for k in between[start + 1 : -1])

    def _as_well(self, group: Group) -> bool:
        """«tant A que B», «aussi bien A que B», «sont A, B»: a «que» that coordinates."""
        k = group.first - 1
        while k >= 0 and k >= group.first - 3 and self.lows[k] not in (".", ";", ":"):
            if self.lows[k] in ("tant", "bien", "autant"):
                return True
            k -= 1
        return False

    def _inner(self, group: Group) -> list[str]:
        """What stands between the actors of a group."""
        return [low for a, b in pairwise(group.actors) for low in self.lows[a.last : b.first]]

    def _without_trade(self, between: list[int], actor: Actor) -> list[int]:
        """Without «la maroquinerie» in «A et la maroquinerie X»: what X does, directly before its name."""
        if len(between) < 3 or actor.person is not None or actor.body is None or not self.words[actor.first].capital:
            return between
        noun, article = between[-1], between[-2]
        plain = self.words[noun].pos == "NOUN" and not self.words[noun].capital and noun == actor.first - 1
        return between[:-2] if plain and self.lows[article] in ("le", "la", "l'") else between

    def _closed(self, group: Group) -> bool:
        """Has the list had its «et»?"""
        if len(group.actors) < 2 or group.connector != "between":
            return False
        before, last = group.actors[-2], group.actors[-1]
        return "et" in self.lows[before.last : last.first]

    def _acts(self, actor: Actor) -> bool:
        """Does a finite verb follow, whose subject the actor is?"""
        k = actor.last
        while k < len(self.words) and self.words[k].pos in ("ADV", "PRON") and self.lows[k] != "qui":
            k += 1
        return k < len(self.words) and self.words[k].pos in ("VERB", "AUX") and not self._participial(self.lows[k])

    def _participial(self, low: str) -> bool:
        return low.endswith(("é", "ée", "és", "ées", "ant"))

    def _other_side(self, first: int) -> bool:
        """«entre, d'une part, A et, de l'autre, B»."""
        before = self.lows[max(first - 60, 0) : first]
        other = any(before[k : k + 3] == ["de", "l'", "autre"] for k in range(max(len(before) - 6, 0), len(before)))
        return other and any(
            before[k : k + 3] in (["d'", "une", "part"], ["d'", "un", "côté"]) for k in range(len(before))
        )

    def _without_count(self, between: list[int]) -> list[str]:
        """Without «quatre syndicats,» in «X et quatre syndicats, A, B et C»: the list that follows says which."""
        lows = [self.lows[k] for k in between]
        if len(between) >= 4 and lows[0] == "et" and lows[-1] in (",", ":", "(", "l'", "la", "le"):
            inner = between[1:-1]
            if (
                self.words[inner[0]].pos == "NUM"
                or self.lows[inner[0]] in self.grammar.cardinals
                or self.lows[inner[0]] in ("plusieurs", "ses", "leurs", "les")
            ) and all(self.words[k].pos in (*_DESCRIBING, "PUNCT") for k in inner[1:]):
                return ["et"]
        return lows

    def _apposition(self, between: list[int]) -> bool:
        """«, première force rebelle du pays, et …»: set off by commas, without a finite verb of its own."""
        lows = [self.lows[k] for k in between]
        if (
            not 3 < len(lows) <= MOST_APPOSITION
            or lows[0] not in (",", "(", "-", "–")
            or lows[-1] not in (",", "et", ")", "que", "-", "–", "l'", "la", "le")
        ):
            return False
        if "," not in lows[1:] and ")" not in lows and "-" not in lows[1:]:
            return False
        if lows[1] == "qui" and lows[-2:] == [",", "et"]:
            return not any(self.words[k].text in (":", ";") for k in between)  # «X, qui préside le premier, et Y»
        for k in between:
            word = self.words[k]
            if word.pos == "AUX" or word.text in (":", ";"):
                return False
            if word.pos == "VERB" and not word.low.endswith(("é", "ée", "és", "ées", "ant", "i", "ie", "ue", "u")):
                return False
        return True

    def _connector(self, sentence: Sentence, first: int) -> tuple[Connector | None, int]:
        """The connector that ends directly before word ``first``, the longest."""
        if first - 2 > sentence.first and self.lows[first - 1] in self.grammar.ordinals:
            first -= 2 if self.lows[first - 2] in ("le", "la", "son", "sa", "leur") else 0  # «par le troisième adjoint»
        end = first
        while end - 1 >= sentence.first and (self.transparent[end - 1] or self._one_side(end - 1)):
            end -= 1
        for stop in dict.fromkeys((first, end)):
            for start in range(max(sentence.first, stop - 7), stop):
                match = self.connectors.before.match(self.lows, start)
                if match is not None and start + match[0] == stop:
                    if self.lows[start - 1 : start + 1] == ["en", "outre"]:
                        continue  # «un contrat lie en outre A à B»
                    if self.lows[start] == "notamment" and self.lows[start - 1] in (",", "("):
                        listed = self._announced(sentence, start)  # «avec plusieurs partenaires, notamment A et B»
                        if listed[0] is not None:
                            return listed
                    return match[1], start
        told = self._introduced(sentence, first)
        return told if told[0] is not None else self._announced(sentence, first)

    def _introduced(self, sentence: Sentence, first: int) -> tuple[Connector | None, int]:
        """«avec les opérateurs A et B»: a common noun between the connector and the first name."""
        k = first
        while k - 1 > sentence.first and first - k < 4 and self._common(k - 1):
            k -= 1
        if k == first or self.lows[k - 1] not in ("les", "leurs", "ses", "deux", "trois", "quatre"):
            return None, -1
        stop = k - 1
        if self.lows[stop - 1] in ("les", "leurs", "ses"):
            stop -= 1
        for start in range(max(sentence.first, stop - 3), stop):
            match = self.connectors.before.match(self.lows, start)
            if match is not None and start + match[0] == stop and match[1] in ("with", "between", "by"):
                return match[1], start
        return None, -1

    def _common(self, k: int) -> bool:
        return self.words[k].pos in ("NOUN", "ADJ") and not self.words[k].capital

    def _one_side(self, k: int) -> bool:
        """A word of «, d'une part,» between «entre» and the first actor."""
        low = self.lows[k]
        if low in ("part", "côté"):
            return True
        if low == "respectivement" or (low == "," and "respectivement" in (self.lows[k - 1], self.lows[k + 1])):
            return True  # «avec, respectivement, A et B»
        around = self.lows[max(k - 3, 0) : k + 4]
        return low in (",", "d'", "une", "un", "d'une") and bool({"part", "côté"} & set(around))

    def _announced(self, sentence: Sentence, first: int) -> tuple[Connector | None, int]:
        """«avec quatre syndicats, A, B et C», «avec chacun des trois partenaires suivants : A, B et C»."""
        named = self.lows[first - 2 : first] == ["que", "sont"]
        if first - 1 < sentence.first or (self.lows[first - 1] not in (",", ":", "(") and not named):
            return None, -1
        for start in range(first - 3, max(sentence.first, first - 9) - 1, -1):
            match = self.connectors.before.match(self.lows, start)
            if match is None or match[1] not in ("with", "between", "by"):
                continue
            inner = self.words[start + match[0] : first - (2 if named else 1)]
            counted = any(
                w.pos == "NUM" or w.low in ("chacun", "chacune", "plusieurs", "les", "des", "autant") for w in inner
            )
            told = all(
                w.pos in ("NUM", "NOUN", "ADJ", "DET", "ADP", "PRON", "VERB") or w.low == "autant" for w in inner
            )
            if inner and counted and told:
                return match[1], start
            return None, -1
        return None, -1

    def _transparent(self) -> list[bool]:
        """Words of dates, places and short brackets, which a coordination may contain."""
        seen = [False] * len(self.words)
        spans = [(t.start, t.end) for t in self.annotated.times] + [
            (p.start, p.end) for p in self.annotated.places if p.head not in ("dateline", "mention")
        ]
        spans += [(a.start, a.end) for a in self.annotated.amounts]
        spans.sort()
        actor_words = [False] * len(self.words)
        for actor in self.annotated.actors:
            for k in range(actor.first, actor.last):
                actor_words[k] = True
        s = 0
        for k, word in enumerate(self.words):
            while s < len(spans) and spans[s][1] <= word.start:
                s += 1
            if s < len(spans) and spans[s][0] <= word.start < spans[s][1] and not actor_words[k]:
                seen[k] = True
        for k in range(len(self.words) - 1):
            if (
                seen[k + 1]
                and self.lows[k] in ("à", "en", "au", "le", "ce", "du", "dans", "ville")
                and not actor_words[k]
            ):
                seen[k] = True
            elif self.lows[k] == "(" and k + 2 < len(self.words) and self.lows[k + 2] == ")" and not actor_words[k]:
                seen[k] = seen[k + 1] = seen[k + 2] = True
        return seen
