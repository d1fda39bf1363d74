"""«A et B sont signataires d'une convention», «C est aussi partie à l'accord», «A et B, signataires de la charte»."""

from __future__ import annotations

from models.annotation import Actor, AnnotatedArticle, Sentence
from pipeline.lexicon import Lexicon
from pipeline.rules.framing.frame import Frame
from pipeline.rules.marking.marks import ActNoun
from pipeline.rules.marking.timed import words_of_times
from pipeline.rules.reader import Reader
from pipeline.rules.sides.apposed_signatory import ApposedSignatory
from pipeline.rules.sides.group import Group
from pipeline.rules.sides.listed_hands import ListedHands
from pipeline.rules.sides.roles import Role, Roles

_LINKS = ("de", "d'", "à")
_CONTRACTED = ("du", "au", "des", "aux")
_RELATIVE = frozenset(["où", "dont", "qui", "que", "qu'"])
_MOST_WORDS_TO_SUBJECT = 6
_MOST_WORDS_TO_NAMES = 5
_WITH_OTHERS = frozenset({"avec", "comme", "dont"})
CALLED = "signers.called"


class Signatories(Reader):
    """Finds who is called signatory of, or party to, an instrument, in one article's sentences."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.nouns = lexicon.discourse.signatories
        self.be = lexicon.grammar.be
        self.hands = ListedHands(annotated, lexicon)
        self.apposed = ApposedSignatory(annotated, lexicon)
        self.persons = lexicon.discourse.signing_persons
        self.counted_among = lexicon.discourse.counted_among
        self.member_of = lexicon.discourse.member_of
        self.times = words_of_times(annotated)

    def complete(self, sentence: Sentence, frames: list[Frame], roles: Roles, groups: list[Group]) -> None:
        """Add them to ``roles``; the noun counts as a signing where the frame has no verb."""
        for k, frame in enumerate(frames):
            noun = self._noun(sentence, frame)
            if noun is None:
                continue
            people = self.called(sentence, groups, frame) if frame.instrument is not None else []
            placed = {a.first for role in roles[k] for a in role.group.actors}
            if people and people[0].first not in placed:
                roles[k].append(Role(Group(people, people[0].first, people[-1].last), "signers", CALLED))
                if not frame.verbs and not frame.nouns:
                    frame.nouns.append(ActNoun(noun, noun + 1, "sign"))
                    frame.rules.append("trigger.act-noun")
                continue
            group = self._called(sentence, noun, groups, [role.rule for role in roles[k]] == ["parties.with"])
            if group is None or any(role.group is group for role in roles[k]):
                continue
            roles[k].insert(0, Role(group, "parties", "parties.signatory"))
            roles[k] += [Role(g, "parties", "parties.signatory") for g in self._others(noun, frame, groups, group)]
            known = frame.instrument is not None and frame.instrument.reference == "definite"
            one_of = known and self._one_of(noun - 1) < noun - 1  # it is there, and they are of it
            if not frame.verbs and not frame.nouns and not one_of:
                frame.nouns.append(ActNoun(noun, noun + 1, "sign"))
                frame.rules.append("trigger.act-noun")

    def beside(self, sentence: Sentence, frames: list[Frame], roles: Roles, groups: list[Group]) -> None:
        """«Les deux signataires, X et Y, ont salué le texte»: of a text to which nothing is done."""
        if any(frame.verbs or frame.nouns or frame.pact is not None for frame in frames) or any(roles):
            return
        people = self.called(sentence, groups)
        if people:
            roles[0].append(Role(Group(people, people[0].first, people[-1].last), "signers", CALLED))

    def called(self, sentence: Sentence, groups: list[Group], frame: Frame | None = None) -> list[Actor]:
        """«X et Y figurent parmi les signataires», «Les deux signataires, X et Y, …», «Signataires : X, Y».

        ``frame``: whose instrument may stand between («Les signataires de la convention sont X et Y»).
        """
        for noun in range(sentence.first, sentence.last):
            if self.lows[noun] not in self.persons or self.lows[noun - 1] in ("non", "-"):
                continue
            if {"ne", "n'", "aucun", "sans"} & set(self.lows[sentence.first : noun]):
                return []
            apposed = self.apposed.person(sentence, noun, groups, frame)
            if apposed is not None:
                return [apposed]
            before = [g for g in groups if g.last <= noun and self._people(g)]
            if before and self._counted(before[-1].last, noun):
                return before[-1].actors
            after = next((g for g in groups if g.last > noun + 1 and g.connector in (None, "aside")), None)
            named = [a for a in after.actors if a.first > noun] if after is not None else []
            start = noun + 1
            if frame is not None and frame.instrument is not None and 0 <= frame.instrument.first - start <= 2:
                start = frame.instrument.last
            if named and all(a.person is not None for a in named) and self._listed(start, named[0].first):
                return named
        return self.hands.told(sentence, groups)

    def _people(self, group: Group) -> bool:
        return group.connector is None and all(a.person is not None for a in group.actors)

    def _counted(self, last: int, noun: int) -> bool:
        """Do the words between say «sont les», «figurent parmi les», «, signataires»?"""
        said = self.lows[last:noun]
        return noun - last <= _MOST_WORDS_TO_SUBJECT and any(
            low in self.be or low in self.counted_among for low in said
        )

    def _listed(self, first: int, last: int) -> bool:
        """Do only «:», «sont», «, on trouve» stand before the names?"""
        links = (
            *self.be,
            *self.counted_among,
            ":",
            ",",
            "(",
            "on",
            "le",
            "la",
            "l'",
            "notamment",
            "donc",
            "respectifs",
        )
        return last - first <= _MOST_WORDS_TO_NAMES and all(low in links for low in self.lows[first:last])

    def _noun(self, sentence: Sentence, frame: Frame) -> int | None:
        """Where «signataires» or «partie» stands before the instrument of the frame."""
        if frame.instrument is None or frame.instrument.kind is None:
            return None
        first = frame.instrument.first
        if self.lows[first] in _CONTRACTED:
            at = first - 1
        elif first - 2 >= sentence.first and self.lows[first - 1] in _LINKS:
            at = first - 2
        else:
            return None
        at = self._behind_asides(sentence, at)
        if at > sentence.first and self.lows[at] in ("prenante", "prenantes"):
            at -= 1
        return at if at >= sentence.first and self.lows[at] in self.nouns else None

    def _behind_asides(self, sentence: Sentence, at: int) -> int:
        """«signataires | européens, avec A et B, | de l'accord», «signataires | en février | d'un accord»."""
        if self.lows[at] == ",":
            opened = next((k for k in range(at - 1, sentence.first, -1) if self.lows[k] == ","), sentence.first)
            at = opened - 1 if self.lows[opened + 1] in _WITH_OTHERS else at
        while at > sentence.first and (
            self.words[at].pos == "ADJ" or at in self.times or self.lows[at] in ("en", "depuis")
        ):
            if self.lows[at] in self.nouns:
                break
            at -= 1
        return at

    def _called(self, sentence: Sentence, noun: int, groups: list[Group], other: bool) -> Group | None:
        if noun == sentence.first:  # «Signataires d'un contrat, A et B …»
            after = next((g for g in groups if g.connector in (None, "aside") and g.first > noun), None)
            joined = next((g for g in groups if g.connector == "with" and len(g.actors) == 2), None)
            if other and joined is not None and "," in self.lows[joined.actors[0].last : joined.actors[1].first]:
                own = joined.actors[1]  # «Signataire d'un contrat avec B, A …»
                return Group([own], own.first, own.last)
            opened = after is not None and self.lows[after.first - 1] == "," and self._several(after, other)
            return after if opened else None
        k = noun - 1
        while k > sentence.first and self.words[k].pos == "ADV":
            k -= 1
        before = [g for g in groups if g.last <= noun]
        if not before:
            return None
        group = before[-1]
        verb = self._one_of(k)
        if verb < k:
            k, group = verb, next((g for g in reversed(before) if g.last <= verb), group)
        if self.lows[k] in self.be and (at := self._relative_closed(sentence, k)) is not None:
            # «A, où siège B, est signataire»: B is told inside the clause, of which A is the antecedent
            of_clause = next((g for g in before if g.last == at and g.connector is None), None)
            if of_clause is None or any(a.person is not None for a in of_clause.actors):
                return None
            return of_clause
        if self.lows[k] == ",":  # «A et B, signataires de la charte», «A, signataire d'un bail avec B»
            return group if group.last == k and self._several(group, other) else None
        if (
            (self.lows[k] not in self.be and self.member_of.match(self.lows, k) is None)
            or group.connector is not None
            or k - group.last > _MOST_WORDS_TO_SUBJECT
        ):
            return None
        negated = {"n'", "ne", "pas", "plus"} & set(self.lows[max(k - 2, sentence.first) : noun])
        return None if negated or any(a.person is not None for a in group.actors) else group

    def _others(self, noun: int, frame: Frame, groups: list[Group], group: Group) -> list[Group]:
        """«A fait partie des signataires, | avec B et C, | de l'accord»."""
        assert frame.instrument is not None
        inside = [g for g in groups if g is not group and noun < g.first and g.last <= frame.instrument.first]
        return [g for g in inside if self.lows[g.connector_first] in _WITH_OTHERS and all(a.nobody for a in g.actors)]

    def _one_of(self, k: int) -> int:
        """«A | fait partie des | signataires», «A | est l'un des | signataires»: the verb, or ``k``."""
        match = next((n for n in range(k, max(k - 4, 0), -1) if self.member_of.match(self.lows, n) is not None), None)
        return match if match is not None else k

    def _relative_closed(self, sentence: Sentence, verb: int) -> int | None:
        """Where the comma stands that opens the relative clause that ends right before the verb."""
        if self.lows[verb - 1] != ",":
            return None
        for k in range(verb - 2, sentence.first, -1):
            if self.lows[k] == ",":
                return k if self.lows[k + 1] in _RELATIVE else None
        return None

    def _several(self, group: Group, other: bool) -> bool:
        return len(group.actors) > 1 or (other and group.actors[0].person is None)
