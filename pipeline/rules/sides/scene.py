"""Who is on the scene: «A et B négociaient depuis mars. La convention a été signée mardi.»

A sentence that names two bodies as partners («A et B», «d'un côté A, de l'autre B», «A a un partenaire : B», «A a
reçu B») sets the scene; an agreement told right after it, of nobody in particular, is theirs.
"""

from __future__ import annotations

from models.annotation import Actor, AnnotatedArticle, Sentence
from pipeline.lexicon import Lexicon
from pipeline.rules.framing.frame import Frame
from pipeline.rules.reader import Reader
from pipeline.rules.sides.dealings import Dealings
from pipeline.rules.sides.group import Group
from pipeline.rules.sides.presenting import Presenting
from pipeline.rules.sides.roles import Role
from pipeline.rules.sides.topic import Topic

MOST_SENTENCES = 2  # how long a scene lasts
MOST_WORDS_TO_FIRST = 8
WORDS_OF_REFUSAL = 3
MOST_WORDS_OF_OPENING = 12  # «Signé mardi à Lyon, | le contrat»
MOST_WORDS_OF_NEWS = 5  # «C'est fait : | A …», «Rabat – | A …»
WORDS_OF_TIME = 4  # «ne se quittent | plus», «n'avaient | jamais» travaillé ensemble
_THE = ("le", "la", "l'", "les", "ce", "cet", "cette", "ces")
_ONE = ("un", "une")
_WHERE = ("à", "au", "aux", "dans", "chez", "devant")  # «conclu à la Maison de la femme» tells where


class Scene(Reader):
    """The two or more bodies that the sentences before present as partners."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon, topic: Topic) -> None:
        super().__init__(annotated)
        self.annotated = annotated
        self.partners, self.meeting = lexicon.discourse.partners, lexicon.discourse.meeting
        self.dealings = Dealings(annotated, lexicon)
        self.presenting, self.topic = Presenting(annotated, lexicon), topic
        self.forms, self.verbs = lexicon.instruments.forms, lexicon.verbs.forms
        self.only_met = False
        self.only_dealing = False
        self.actors: list[Actor] = []
        self.number = -9

    def remember(self, number: int, sentence: Sentence, groups: list[Group]) -> None:
        """Take over what a sentence presents; one that names other bodies ends the scene."""
        found = self._presented(sentence.first, sentence.last, groups)
        if found and self._refusing(found, sentence):
            found = []
        named = self.presenting.named_now(sentence.first, sentence.last, groups)
        dealing = [] if found else self.dealings.of_two(self._begin(sentence), groups) or named
        dealing = [] if found else dealing or self._in_turn(sentence.first, sentence.last, groups)
        found = found or dealing
        if found:
            self.only_dealing = bool(dealing)
            self.actors, self.number = found, number
            self.only_met = any(self.meeting.match(self.lows, k) for k in range(sentence.first, sentence.last))
        elif self._strangers(groups, self.actors):
            self.actors = []

    def clear(self) -> None:
        """Nobody is on the scene any more."""
        self.actors = []

    def of(self, number: int, sentence: Sentence, first: int, groups: list[Group]) -> list[Actor]:
        """Who is meant by an agreement told at word ``first`` without its parties."""
        colon = next((k for k in range(first - 1, sentence.first, -1) if self.lows[k] in (":", ";")), None)
        if colon is not None:
            own = self._presented(sentence.first, colon, [g for g in groups if g.last <= colon])
            own = own or self._in_turn(sentence.first, colon, [g for g in groups if g.last <= colon])
            if own and not self._strangers(groups, own):
                return own
        if number - self.number > MOST_SENTENCES or self._strangers(groups, self.actors):
            return []
        told_next = number == self.number + 1
        alone = self._opens_alone(sentence, first, told_next=told_next) or (told_next and self._signed(sentence, first))
        if self.only_dealing and not alone:
            return []
        return self.actors

    def _begin(self, sentence: Sentence) -> int:
        """«C'est fait : | A ouvre ses quais à B»: where the clause about the two begins."""
        opening = range(sentence.first, min(sentence.first + MOST_WORDS_OF_NEWS, sentence.last))
        return next((k + 1 for k in opening if self.lows[k] in (":", "–", "—")), sentence.first)

    def _in_turn(self, first: int, last: int, groups: list[Group]) -> list[Actor]:
        former = self.topic.group if self.topic.sentences <= 1 else None
        return self.presenting.of_two(first, last, groups, former)

    def other_than(self, number: int, frame: Frame, roles: list[Role]) -> list[Actor]:
        """«A livrera dix bus à B. B a signé le contrat lundi»: A, where the sentence before names the two.

        So «La convention a été signée par le maire», that of B, and «Elle a signé le contrat», of whichever she is;
        and under a new one: «A ouvre sa halle à B. Celle-ci l'exploitera, aux termes d'un bail».
        """
        instrument, told = frame.instrument, [role for role in roles if role.slot != "attendees"]
        if instrument is None or instrument.kind is None or instrument.plural:
            return []
        under = "trigger.by-means" in frame.rules and instrument.reference == "indefinite"
        if instrument.reference != "definite" and not under:
            return []
        signing = under or all(v.effect == "sign" and v.voice in ("active", "passive") for v in frame.verbs)
        by_one = [role.rule for role in told] in (["signers.subject"], ["signers.by"], ["signers.pronoun"])
        if not signing or not by_one or number - self.number != 1:
            return []
        known = {_entity(actor) for actor in told[0].group.actors}
        others = [actor for actor in self.actors if _entity(actor) not in known]
        return others if len(self.actors) == 2 and len(others) == len(known) == 1 else []

    def _opens_alone(self, sentence: Sentence, first: int, *, told_next: bool) -> bool:
        """«Le contrat a été signé», «Le contrat de fourniture …»; not «Le contrat de l'entraîneur».

        A new one too, right behind: «A travaille avec B. Une convention a été signée».
        """
        noun = first + (self.words[first].pos == "DET")
        behind = self.words[noun + 1 : min(noun + 3, sentence.last)]  # none behind «Elle porte leurs deux signatures.»
        of = behind[0].low if behind else ""
        of_another = of in ("du", "des") or (of in ("de", "d'") and len(behind) > 1 and behind[1].pos == "DET")
        told = range(first, sentence.last)  # not the heading «Un accord scellé ?»
        finite = any(self.words[k].pos == "AUX" for k in told) and "?" not in self.lows[sentence.last - 1]
        opening = (*_THE, *_ONE) if told_next and finite else _THE
        if told_next and self._participle_opens(sentence, first):
            return True
        return self.lows[sentence.first] in opening and first - sentence.first <= 1 and not of_another

    def _participle_opens(self, sentence: Sentence, first: int) -> bool:
        """«Signé mardi à Lyon, | le contrat porte sur dix ans»."""
        forms = self.verbs.get(self.lows[sentence.first], ())
        if first > sentence.first or not any(f.effect == "sign" and f.shape == "participle" for f in forms):
            return False
        opening = range(sentence.first, min(sentence.first + MOST_WORDS_OF_OPENING, sentence.last - 1))
        comma = next((k for k in opening if self.lows[k] == ","), None)
        return comma is not None and self.lows[comma + 1] in _THE

    def _signed(self, sentence: Sentence, first: int) -> bool:
        """«L'engagement figure dans | l'entente signée jeudi»: by those of whom the sentence before told."""
        noun = first + (self.words[first].pos == "DET")
        strong = self.forms.match(self.lows, noun)
        told = strong is not None and strong[1].strength == "strong" and self.lows[first] in _THE
        behind = noun + strong[0] if strong is not None else noun
        following = self.verbs.get(self.lows[behind], ()) if behind < sentence.last else ()
        return told and any(form.effect == "sign" and form.shape == "participle" for form in following)

    def _presented(self, first: int, last: int, groups: list[Group]) -> list[Actor]:
        bodies = [a for g in groups for a in g.actors if _entity(a) >= 0]
        if not bodies and groups and groups[0].connector is None and len(groups[0].actors) == 1:
            many = groups[0].actors[0]  # «Les quatre syndicats se sont retrouvés : l'accord a été reconduit»
            opens = groups[0].first - first <= MOST_WORDS_TO_FIRST
            return [many] if many.plural in ("state", "body", "territory") and many.number > 1 and opens else []
        if len({_entity(a) for a in bodies}) < 2:
            return []
        for group in groups:
            beside = group.connector == "between" or (
                group.connector is None and group.first - self._clause(first, group.first) <= MOST_WORDS_TO_FIRST
            )
            where = all(self._where(a) for a in group.actors)  # «il la recevra à l'Assemblée et au ministère»
            if beside and not where and len(group.actors) > 1 and all(a in bodies for a in group.actors):
                return list(group.actors)
        lows = self.lows[first:last]
        if "côté" in lows and "autre" in lows:  # «d'un côté A, de l'autre B»
            return bodies
        told = any(self.partners.match(self.lows, k) for k in range(first, last))
        acting = any(not self._where(a) for a in bodies)  # not «il la recevra à l'Assemblée et au ministère»
        return bodies if told and acting and len({_entity(a) for a in bodies}) == 2 else []

    def _clause(self, first: int, group: int) -> int:
        """«Dix ans de brouille, puis un accord : | A et B se sont réconciliés»: where the clause of the two begins."""
        return next((k + 1 for k in range(group - 1, first, -1) if self.lows[k] == ":"), first)

    def _refusing(self, scene: list[Actor], sentence: Sentence) -> bool:
        """«A et B n'ont pas encore rendu leur décision», «A et B refusent»: they are no partners in anything.

        But «A et B ne se quittent plus», «n'avaient jamais travaillé ensemble», «n'ont pas attendu longtemps».
        """
        last = max(actor.last for actor in scene)
        following = self.lows[last : min(last + WORDS_OF_REFUSAL, sentence.last)]
        later = self.lows[last : min(last + WORDS_OF_REFUSAL + WORDS_OF_TIME, sentence.last)]
        together = {"plus", "jamais", "ensemble", "longtemps"} & set(later)
        return bool({"n'", "ne", "ni"} & set(following)) and not together

    def _where(self, actor: Actor) -> bool:
        """«à l'Assemblée», «à son ministère», «au ministère»: it tells where something happens."""
        return bool({self.lows[actor.first - 1], self.lows[actor.first]} & set(_WHERE))

    def _strangers(self, groups: list[Group], scene: list[Actor]) -> bool:
        known = {_entity(a) for a in scene}
        acting = (a for g in groups for a in g.actors if not self._where(a))
        return any(_entity(a) not in known for a in acting if _entity(a) >= 0)


def _entity(actor: Actor) -> int:
    return actor.body.entity if actor.body is not None else -1
