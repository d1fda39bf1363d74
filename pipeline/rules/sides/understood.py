"""Whom a pronoun means: «il», «ils» before a verb of concluding."""

from __future__ import annotations

from models.annotation import Actor, AnnotatedArticle, Sentence
from pipeline.lexicon import Lexicon
from pipeline.lexicon.closed_classes import DE
from pipeline.rules.marking.verb_group import VerbGroup
from pipeline.rules.reader import Reader
from pipeline.rules.sides.group import Group
from pipeline.rules.sides.topic import Topic

MOST_WORDS_TO_CLEFT = 16
_PLURALS = frozenset(["les", "des", "aux", "ces", "ses", "leurs"])
_LAST_SEVERAL = (["ces", "derniers"], ["ces", "dernières"])
_BESIDE = frozenset([",", "et", "le", "la", "l'", "ainsi", "que"])
_CLEFTS = (["lui", "qui"], ["elle", "qui"])


class Understood(Reader):
    """Finds who is meant, in one article."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon, topic: Topic) -> None:
        super().__init__(annotated)
        self.annotated = annotated
        self.topic = topic
        self.discourse = lexicon.discourse
        self.staff = lexicon.discourse.staff
        self.turning_to = lexicon.discourse.turning_to

    def meant(
        self, sentence: Sentence, verb: VerbGroup, groups: list[Group], governing: int | None = None
    ) -> Group | None:
        """Whom the pronoun before the verb means; ``governing``: the pronoun of «Elle doit | signer»."""
        pronoun = self._cleft(sentence, verb)
        if pronoun is not None:
            topic = self.topic.group
            named = self._last_person(sentence, pronoun)
            if named is not None and (topic is None or all(a.person is None for a in topic.actors)):
                return named
            return topic if topic is not None and len(topic.actors) == 1 else None
        if governing is None and self._their_staff(sentence, verb.first):
            topic = self.topic.group
            return topic if topic is not None and self._one_body(topic) else None
        nearest = self._nearest(sentence, verb.first - 1 if governing is None else governing)
        nearest = nearest or (self._last_several(sentence, verb.first) if governing is None else None)
        if nearest is not None:
            return nearest
        before = set(self.lows[max(verb.first - 2, sentence.first) : verb.first])
        if governing is not None:
            before = {self.lows[governing]}  # «qu'elle venait de parapher»: the pronoun is that of «venait»
        own = next(
            (g for g in groups if g.last <= verb.first and g.connector is None and self.topic.opens(sentence, g)), None
        )
        turned = self._turned_to(sentence, groups, before)
        if turned is not None:
            return turned
        if own is not None and own.actors[0].plural is None and {"ils", "elles"} & before and len(own.actors) > 1:
            return own  # «A et B n'étaient pas en reste : ils ont signé»
        if own is not None and own.actors[0].plural not in (None, "person") and {"ils", "elles"} & before:
            return own  # «Les deux maisons se connaissent : elles s'étaient liées par un accord»
        if own is not None and len(own.actors) == 1 and own.actors[0].plural is None:
            between = self.words[own.last : verb.first - 1]
            told = any(w.pos in ("AUX", "VERB") or w.low in (":", ";", "se", "s'") for w in between)
            several = own.actors[0].person is None and self.lows[own.first] in _PLURALS
            if told and {"il", "elle"} & before and not several and not self._of_whom_told(own, verb):
                return own  # «A a tranché : il a signé», «A a renié les accords qu'il a signés»
        topic = self.topic.group
        if {"ils", "elles"} & before and (topic is None or len(topic.actors) == 1):
            two = self.topic.last_two()
            if two and all(a.person is not None for a in two):
                return Group(two, two[0].first, two[-1].last)  # «X dirige A. Y préside B. Ils ont signé»
            return self._many(sentence, verb) or self._two_bodies(sentence, "ils" if "ils" in before else "elles")
        if topic is None:
            return None
        if {"il", "elle"} & before and len(topic.actors) > 1:
            person = next(
                (
                    a
                    for a in reversed(self.annotated.actors)
                    if a.first < sentence.first and a.last <= verb.first and a.person is not None
                ),
                None,
            )
            return Group([person], person.first, person.last) if person is not None else None
        if {"il", "elle"} & before and self._of_another(sentence, verb, "elle" if "elle" in before else "il"):
            return None
        if {"il", "elle"} & before:
            former = self.topic.former
            fits = (
                g for g in (topic, former) if g is not None and self._agrees(g, "elle" if "elle" in before else "il")
            )
            return next(fits, None)
        return topic if {"ils", "elles"} & before and len(topic.actors) > 1 else None

    def _of_whom_told(self, own: Group, verb: VerbGroup) -> bool:
        """«A estime que | X a signé avec C le bail qu'elle …»: does the group tell of somebody else?"""
        later = (actor for actor in self.annotated.actors if own.last < actor.first < verb.first)
        return any(
            self.lows[a.first - 1] in ("que", "qu'") and self.words[a.first - 2].pos not in ("ADV", "ADJ")
            for a in later
        )  # not «A exporte plus que B, avec lequel il …»

    def _turned_to(self, sentence: Sentence, groups: list[Group], before: set[str]) -> Group | None:
        """«Quant à B, | elle a signé avec C»: B, whatever the text was about."""
        match = self.turning_to.match(self.lows, sentence.first)
        if match is None or not {"il", "elle", "ils", "elles"} & before:
            return None
        start = sentence.first + match[0]
        group = next((g for g in groups if start - 1 <= g.first <= start + 1), None)
        if group is None or self.lows[group.last : group.last + 1] != [","]:
            return None
        return group if (len(group.actors) > 1) == bool({"ils", "elles"} & before) else None

    def _their_staff(self, sentence: Sentence, first: int) -> bool:
        """«Ses équipes | discutent», «Mardi, sa direction | a signé»: who acts for the body the text is about."""
        k = first - 1
        while k > sentence.first and (self.words[k].pos in ("ADV", "ADJ") or self.words[k].text == ","):
            if self.lows[k] in ("dernier", "dernière"):
                break
            k -= 1
        opens = k - 1 == sentence.first or (k > sentence.first and self.lows[k - 2] == ",")
        of_theirs = self.lows[k] in self.staff and self.lows[k - 1] in ("ses", "sa", "son")
        # «A a élu son président. Ce dernier a signé …»: nobody named him
        return opens and (of_theirs or self.lows[k - 1 : k + 1] in (["ce", "dernier"], ["cette", "dernière"]))

    def _one_body(self, group: Group) -> bool:
        actor = group.actors[0]
        return len(group.actors) == 1 and actor.plural is None and actor.body is not None and actor.body.entity >= 0

    def _of_another(self, sentence: Sentence, verb: VerbGroup, pronoun: str) -> bool:
        """«ce restaurateur est connu : il a conclu un accord»: the sentence has somebody else of whom it tells."""
        this = ("cette",) if pronoun == "elle" else ("ce", "cet")
        return any(
            self.lows[k] in this and self.words[k + 1].pos == "NOUN" and self.words[k + 2].pos in ("VERB", "AUX")
            for k in range(sentence.first, verb.first - 2)
        )

    def _nearest(self, sentence: Sentence, k: int) -> Group | None:
        """«… et la ministre Y. Celle-ci a également signé»: the one named last whom the pronoun may mean."""
        while (
            k > sentence.first
            and self.words[k].pos in ("ADV", "PRON")
            and self.lows[k] not in self.discourse.named_last
        ):
            k -= 1
        if k < sentence.first or self.lows[k] not in self.discourse.named_last:
            return None
        before = max((s.first for s in self.annotated.sentences if s.last <= sentence.first), default=sentence.first)
        pronoun = "elle" if self.lows[k] == "celle-ci" else "il"
        for actor in reversed(self.annotated.actors):
            if actor.first < before:
                return None
            known = actor.person is not None or actor.role is not None or actor.body is not None
            if actor.last <= k and actor.plural is None and known and self.agrees(actor, pronoun):
                return Group([actor], actor.first, actor.last)
        return None

    def _last_several(self, sentence: Sentence, first: int) -> Group | None:
        """«… a retenu A et B. Celles-ci | ont signé», «Ces dernières | ont signé»: those named last side by side."""
        pair = self.lows[first - 2 : first] in _LAST_SEVERAL and first - 2 == sentence.first
        alone = first - 1 == sentence.first and self.lows[first - 1] in self.discourse.disjunctive_plural
        if not pair and not (alone and self.lows[first - 1] in self.discourse.nearest):
            return None
        before = max((s.first for s in self.annotated.sentences if s.last <= sentence.first), default=sentence.first)
        run: list[Actor] = []
        for actor in self.annotated.actors:
            if actor.first < before or actor.last > sentence.first:
                continue
            beside = bool(run) and set(self.lows[run[-1].last : actor.first]) <= _BESIDE
            run = [*run, actor] if beside else [actor]
        bodies = {a.body.entity for a in run if a.body is not None and a.body.entity >= 0}
        return Group(run, run[0].first, run[-1].last) if len(run) == len(bodies) > 1 else None

    def agrees(self, actor: Actor, pronoun: str) -> bool:
        """By the article before the office or the body, by «M.», «Mme» before the name."""
        if actor.person is not None or actor.role is not None:
            words = set(self.lows[actor.first - (actor.first > 0) : actor.last])
            other = self.discourse.of_a_man if pronoun == "elle" else self.discourse.of_a_woman
            opening = self.lows[actor.first]
            return not words & other and opening != ("le" if pronoun == "elle" else "la")
        return self._agrees(Group([actor], actor.first, actor.last), pronoun)

    def _agrees(self, group: Group, pronoun: str) -> bool:
        """«Les taxis …. Elle a signé»: may the pronoun mean this body, by the article before its name?"""
        actor = group.actors[0]
        if len(group.actors) > 1:
            return False
        determiners = self.lows[actor.first - (actor.first > 0) : actor.first + 1]
        if actor.person is None and _PLURALS & set(determiners):
            return False
        if actor.person is not None or actor.role is not None:
            # a woman's office is never «il»; «le maire» may be a woman
            return not (pronoun == "il" and actor.role is not None and self.lows[actor.role.first - 1] == "la")
        other = ("la", "cette", "une", "sa") if pronoun == "il" else ("le", "ce", "un", "du", "au", "son")
        return not set(other) & set(determiners)

    def _their_body(self, sentence: Sentence, verb: VerbGroup) -> Group | None:
        """«Les membres de A attendent l'accord qu'ils ont signé»: the body of those whom the sentence is about."""
        for actor in self.annotated.actors:
            if actor.first < sentence.first or actor.person is not None or actor.role is not None:
                continue
            if actor.last > verb.first or any(
                word.pos in ("VERB", "AUX") for word in self.words[sentence.first : actor.first]
            ):
                return None
            k = actor.first - 1
            k -= self.lows[k] in ("la", "l'", "le")
            owned = k - 2 >= sentence.first and self.lows[k] in DE and self.words[k - 1].pos == "NOUN"
            if owned and self.lows[k - 2] in ("les", "des", "ces") and actor.body is not None:
                return Group([actor], actor.first, actor.last)
        return None

    def _cleft(self, sentence: Sentence, verb: VerbGroup) -> str | None:
        """«C'est lui qui a signé», «C'est elle qui, mardi à B, a signé»: the pronoun, if it is set off like that."""
        k = verb.first - 1
        while k > sentence.first and self.lows[k] != "qui":
            if self.words[k].pos in ("VERB", "AUX") and "et" not in self.lows[k : verb.first]:
                return None
            k -= 1
        if verb.first - k > MOST_WORDS_TO_CLEFT:
            return None
        opening = self.lows[sentence.first : min(sentence.first + 5, verb.first)]
        return next((opening[n] for n in range(1, len(opening) - 1) if opening[n : n + 2] in _CLEFTS), None)

    def _last_person(self, sentence: Sentence, pronoun: str) -> Group | None:
        """The person named last in the sentence before, of whom the article or title says «lui» or «elle»."""
        before = max((s.first for s in self.annotated.sentences if s.last <= sentence.first), default=sentence.first)
        people = [a for a in self.annotated.actors if before <= a.first < sentence.first and a.person is not None]
        for actor in reversed(people):
            opening = set(self.lows[max(actor.first - 1, 0) : actor.first + 1])
            if opening & (self.discourse.feminine_openings if pronoun == "elle" else self.discourse.masculine_openings):
                return Group([actor], actor.first, actor.last)
        return None

    def _many(self, sentence: Sentence, verb: VerbGroup) -> Group | None:
        """«… avec les insurgés. Ils ont signé un accord»: «ils» means the last body with a plural name."""
        own = self._their_body(sentence, verb)
        if own is not None:
            return own
        before = max((s.first for s in self.annotated.sentences if s.last <= sentence.first), default=sentence.first)
        for actor in reversed(self.annotated.actors):
            if actor.first < before:
                return None
            several = actor.plural not in (None, "person") or (
                actor.body is not None and self.lows[actor.first] in ("les", "des", "ces", "aux")
            )
            if several and actor.person is None and actor.role is None and actor.last <= verb.first:
                return Group([actor], actor.first, actor.last)
        return None

    def _two_bodies(self, sentence: Sentence, pronoun: str) -> Group | None:
        """«A a convaincu B. Ils ont signé un contrat»: the only two whom the sentence before names."""
        former = next((s for s in reversed(self.annotated.sentences) if s.last <= sentence.first), None)
        if former is None:
            return None
        found: dict[int, Actor] = {}
        for actor in self.annotated.actors:
            if former.first <= actor.first < former.last:
                if not self._one_body(Group([actor], actor.first, actor.last)) or actor.body is None:
                    return None
                found.setdefault(actor.body.entity, actor)
        two = list(found.values())
        fitting = [self._agrees(Group([a], a.first, a.last), "il" if pronoun == "ils" else "elle") for a in two]
        if len(two) != 2 or not (any(fitting) if pronoun == "ils" else all(fitting)):
            return None
        return Group(two, two[0].first, two[-1].last)
