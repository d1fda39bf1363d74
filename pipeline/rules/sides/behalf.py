"""For whom a person signs: «pour la Ville, c'est le maire, X, qui a signé ; pour l'Université, Y»."""

from __future__ import annotations

from dataclasses import replace

from models.annotation import Actor, AnnotatedArticle, Mention, Sentence
from pipeline.lexicon import Lexicon
from pipeline.lexicon.closed_classes import DETERMINERS
from pipeline.lexicon.phrases import Phrases
from pipeline.rules.reader import Reader
from pipeline.rules.sides.acting_for import ActingFor
from pipeline.rules.sides.group import Group
from pipeline.rules.sides.mandates import Mandates
from pipeline.rules.sides.topic import Topic

RULE = "signers.on-behalf"
MOST_WORDS_TO_PERSON = 4
MOST_WORDS_TO_RANK = 9
MOST_WORDS_TO_CLEFT = 15
_PRESENTING = frozenset(["c'est", "est", "était", "fut", "sera"])
_CLOSING = frozenset([",", ".", ";", "et", "tandis", "puis"])


def opens_for(behalf: Phrases[bool], lows: list[str], sentence: Sentence, group: Group) -> bool:
    """«Au nom de la Ville ont signé X et Y»: do the first words of the sentence say for whom?"""
    match = behalf.match(lows, sentence.first)
    if match is None or len(group.actors) > 1 or group.actors[0].person is not None:
        return False
    return lows[sentence.first + match[0] : group.first] in ([], ["la"], ["l'"], ["le"])


class Behalf(Reader):
    """Gives the persons of one article's sentences the body that the words beside them say they sign for."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon, topic: Topic) -> None:
        super().__init__(annotated)
        self.ordinals = lexicon.grammar.ordinals
        self.before = lexicon.connectors.behalf
        self.replacing = lexicon.grammar.replacing
        self.missing = lexicon.grammar.missing
        self.topic = topic
        self.acting_for = ActingFor(annotated, lexicon)
        self.mandates = Mandates(annotated, lexicon)

    def settle(self, sentence: Sentence, groups: list[Group]) -> list[Group]:
        """The groups, with the persons whose body is told beside them; these groups bear the rule's name."""
        settled: list[Group] = []
        groups = self.mandates.without_absent(sentence, self._apart(sentence, groups))
        self.mandates.settle(sentence, groups)
        for group in groups:
            self._by_ordinal(sentence, group, groups)
            self._in_place_of(group, groups)
            self._absent(sentence, group, groups)
            body = self._told_before(sentence, group, groups) if group.connector in (None, "facing", "aside") else None
            if group.connector == "by":
                body = self._side_of(sentence, group, groups) or self._side_at_the_head(sentence, group, groups)
            if body is None:
                settled.append(group)
                continue
            person = replace(group.actors[0], body=body)
            again = Group([person, *group.actors[1:]], group.first, group.last, group.connector, group.connector_first)
            again.rules.append(RULE)
            settled.append(again)
        return settled

    def _by_ordinal(self, sentence: Sentence, group: Group, groups: list[Group]) -> None:
        """«X a signé pour la première, Y pour la seconde»: of the bodies that the sentence or the text is about."""
        for k, person in enumerate(group.actors):
            ordinal = self.acting_for.ordinal(person)
            if ordinal is None and person.person is not None and len(group.actors) == 1 and self._open(person):
                ordinal = self._ordinal_behind(sentence, group)
            if ordinal is None:
                continue
            both = [g for g in groups if g.last <= group.first and len(g.actors) > 1 and g.connector != "presence"]
            named = both[-1].actors if both and all(a.nobody and a.body for a in both[-1].actors) else None
            body = self._of_topic(ordinal, named)
            if body is not None:
                group.actors[k] = replace(person, body=body)

    def _ordinal_behind(self, sentence: Sentence, group: Group) -> int | None:
        """The rank told after the verb: «X a tenu la plume pour la première,»; not «pour la première fois»."""
        for k in range(group.last, min(group.last + MOST_WORDS_TO_RANK, sentence.last - 1)):
            if self.lows[k] in (",", ";", "et"):
                return None
            match = self.before.match(self.lows, k)
            if match is None:
                continue
            n = k + match[0]
            n += self.lows[n] in ("le", "la")
            closed = n + 1 < sentence.last and self.lows[n + 1] in _CLOSING
            return self.ordinals.get(self.lows[n]) if closed else None
        return None

    def _in_place_of(self, group: Group, groups: list[Group]) -> None:
        """«X, qui remplaçait le maire de B, Y,», «X, représentant le maire de B»: X signs for B."""
        for k, person in enumerate(group.actors):
            if person.person is None or person.body is not None:
                continue
            other = next((a for g in groups for a in g.actors if a.first >= person.last), None)
            if other is None or other.body is None or (other.person is None and other.role is None):
                continue
            between = self.lows[person.last : other.first]
            ends = self.lows[person.last - 1]
            opened = between[:2] == [",", "qui"] or between[:1] == [","] or ends in self.replacing
            told = self.replacing & {*between, ends} if len(between) <= 2 * MOST_WORDS_TO_PERSON else None
            if opened and told:
                group.actors[k] = replace(person, body=other.body)
                if other in group.actors:
                    group.actors.remove(other)

    def _absent(self, sentence: Sentence, group: Group, groups: list[Group]) -> None:
        """«En l'absence du directeur de l'Office, X a signé», «Le maire de B étant souffrant, X a signé»."""
        person = group.actors[0]
        bare = person.role is None or (person.role.body is None)
        if person.person is None or person.body is not None or not bare or group.connector is not None:
            return
        before = [a for g in groups for a in g.actors if a.last <= person.first]
        holder = before[0] if before else None
        if holder is None or holder.body is None or (holder.role is None and holder.person is None):
            return
        opening, after = self.lows[sentence.first : holder.first], self.lows[holder.last : person.first]
        if "absence" in opening or self.missing & set(after):
            group.actors[0] = replace(person, body=holder.body)

    def _apart(self, sentence: Sentence, groups: list[Group]) -> list[Group]:
        """«pour l'Université, Y»: the body and the person after the comma are two groups."""
        found: list[Group] = []
        for group in groups:
            two = group.actors[:2]
            if (
                len(two) == 2
                and two[0].person is None
                and two[1].person is not None
                and self.lows[two[0].last : two[1].first] == [","]
                and self._introduced(sentence, two[0].first)
            ):
                found.append(Group(two[:1], group.first, two[0].last, group.connector, group.connector_first))
                found.append(Group(group.actors[1:], two[1].first, group.last))
            else:
                found.append(group)
        return found

    def _told_before(self, sentence: Sentence, group: Group, groups: list[Group]) -> Mention | None:
        """The body of «pour la Ville,», «au nom du bailleur, c'est», «pour la seconde,» right before the person."""
        person = group.actors[0]
        if person.person is None or not self._open(person) or self.acting_for.told(person):
            return None
        if self.acting_for.ordinal(person) is not None:
            return None  # «X a signé pour la première, Y pour la seconde»
        end = group.first
        while end > sentence.first and self.lows[end - 1] in ("c'", "est", "c'est", "était", ",", "ce", "fut", "sera"):
            end -= 1
        cleft = self._cleft(sentence, end)
        end -= cleft
        if not cleft and (end == group.first or self.lows[end] != ","):
            return None
        before = next((g for g in groups if g.last == end and len(g.actors) == 1), None)
        if before is not None:
            body = before.actors[0].body
            return body if body is not None and self._introduced(sentence, before.first, cleft) else None
        low = self.lows[end - 1]
        if low in self.ordinals and self.lows[end - 2] in ("le", "la") and self._introduced(sentence, end - 2, cleft):
            return self._of_topic(self.ordinals[low])
        return None

    def _cleft(self, sentence: Sentence, end: int) -> bool:
        """«C'est pour la Ville | que | X a signé», not «un contrat pour la Ville que X a signé»."""
        if self.lows[end - 1] not in ("que", "qu'") or self.lows[end - 2] == ",":
            return False
        return any(
            self.lows[k - 1] in _PRESENTING and self.before.match(self.lows, k) is not None
            for k in range(max(sentence.first + 1, end - MOST_WORDS_TO_CLEFT), end)
        )

    def _side_of(self, sentence: Sentence, group: Group, groups: list[Group]) -> Mention | None:
        """«signée pour la Ville par X et, pour la banque, par le directeur de l'agence de B, Y»: Y is the bank's."""
        end = group.connector_first
        end -= self.lows[end - 1] == ","
        before = next((g for g in groups if g.last == end and len(g.actors) == 1), None)
        if before is None or group.actors[0].person is None or before.actors[0].person is not None:
            return None
        body = before.actors[0].body
        return body if body is not None and self._introduced(sentence, before.first, passive=True) else None

    def _side_at_the_head(self, sentence: Sentence, group: Group, groups: list[Group]) -> Mention | None:
        """«Pour la Ville, la convention a été signée par X»: the first one signs for it."""
        first, person = groups[0], group.actors[0]
        if person.person is None or not self._open(person) or not opens_for(self.before, self.lows, sentence, first):
            return None
        agents = [g for g in groups if g.connector == "by"]
        return first.actors[0].body if group is agents[0] and self.lows[first.last] == "," else None

    def _introduced(self, sentence: Sentence, first: int, passive: bool = False) -> bool:
        """Does «pour», «au nom de», «du côté de» end right before word ``first``?  «signé pour A par X» is passive."""
        bare = first - (first > sentence.first and self.lows[first - 1] in DETERMINERS)  # «au nom de l'|Union»
        for start in range(max(sentence.first, first - 5), first):
            match = self.before.match(self.lows, start)
            if match is not None and start + match[0] in (bare, first):
                # «X a signé pour A, Y …»
                return passive or start == sentence.first or self.words[start - 1].pos != "VERB"
        return False

    def _open(self, actor: Actor) -> bool:
        """Does nothing more than a bare office say for whom the person acts («le maire, X»; «X, sa directrice»)?"""
        role = actor.role
        return role is None or role.body is None or role.anaphor or not role.body.given

    def _of_topic(self, ordinal: int, named: list[Actor] | None = None) -> Mention | None:
        """«le premier», «la seconde»: of the two or more bodies named before, or that the text is about."""
        actors = named or (self.topic.group.actors if self.topic.group is not None else [])
        if len(actors) < 2:
            return None
        place = len(actors) - 1 if ordinal == -1 else ordinal - 1
        return actors[place].body if place < len(actors) and actors[place].person is None else None
