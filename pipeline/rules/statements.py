"""From marks, frames and groups to statements: who does what, when, where, about what, in each sentence."""

from __future__ import annotations

from dataclasses import replace

from models.annotation import Actor, AnnotatedArticle, Sentence
from models.statement import Statement
from pipeline.lexicon import Lexicon
from pipeline.rules.details import DetailReader
from pipeline.rules.frames import Frame, Framer
from pipeline.rules.groups import Group, Grouper
from pipeline.rules.marks import Marker, Marks, VerbGroup
from pipeline.rules.status import SAYING, StatusReader

MOST_WORDS_SUBJECT_TO_VERB = 14
MOST_WORDS_TO_SPEAKER = 70
_AGAIN = frozenset({"également", "aussi", "ailleurs", "outre", "parallèlement", "autre"})
_NOT_SUBJECTS = frozenset({"à", "au", "aux", "dans", "en", "vers", "sous", "pour", "sur", "contre", "chez", "depuis"})
_SUBJECTS = frozenset({"il", "elle", "ils", "elles", "on", "nous"})


class StatementReader:
    """Reads all statements of one article."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        self.annotated = annotated
        self.words = annotated.words
        self.lows = [word.low for word in annotated.words]
        self.lexicon = lexicon
        self.marker = Marker(annotated, lexicon)
        self.framer = Framer(annotated)
        self.grouper = Grouper(annotated, lexicon)
        self.status = StatusReader(annotated, lexicon)
        self.details = DetailReader(annotated, lexicon)
        self.topic: Group | None = None

    def read(self) -> list[Statement]:
        """Statements in text order; those with ``dropped`` set give no record and say why."""
        statements: list[Statement] = []
        for number, sentence in enumerate(self.annotated.sentences):
            statements += self._sentence(number, sentence)
        return statements

    # -- a sentence ----------------------------------------------------------------------------------------

    def _sentence(self, number: int, sentence: Sentence) -> list[Statement]:
        marks = self.marker.mark(sentence)
        groups = self.grouper.groups(sentence)
        attending = self._attending(sentence)
        if marks.empty:
            statements = self._bystanders(number, sentence, groups, attending)
            self._remember_topic(sentence, groups)
            return statements
        frames = self.framer.frames(marks)
        if not frames:
            self._remember_topic(sentence, groups)
            return []
        roles = self._assign(sentence, marks, frames, groups, attending)
        self._coordinated(frames, roles)
        self._pronoun_subjects(sentence, frames, roles, groups)
        self._inverted(sentence, frames, roles, groups)
        self._gerund(sentence, frames, roles, groups)
        self._bound_and_acting(sentence, frames, roles, groups)
        self._via(sentence, frames, roles, groups)
        self._announcing(marks, frames, roles, groups)
        self._items(sentence, frames, roles, groups)
        self._sentence_subject(sentence, frames, roles, groups)
        self._remember_topic(sentence, groups)
        statements = []
        for k in range(len(frames)):
            statements.append(self._statement(number, sentence, frames, k, roles[k], groups))
        if attending is not None:
            statements += self._bystanders(
                number, sentence, groups, attending, skip={id(g) for r in roles for g, _, _ in r}
            )
        return statements

    def _statement(
        self,
        number: int,
        sentence: Sentence,
        frames: list[Frame],
        k: int,
        roles: list[tuple[Group, str, str]],
        groups: list[Group],
    ) -> Statement:
        frame = frames[k]
        low, high = self._territory(sentence, frames, k)
        verdict = self.status.read(sentence, frame)
        statement = Statement(
            number, sentence.start, sentence.end, frame.instrument,
            rules=list(dict.fromkeys(frame.rules + verdict.rules)), status=verdict.status,
            certainty=verdict.certainty, cues=verdict.cues, effect=verdict.effect, dropped=verdict.dropped,
        )  # fmt: skip
        negotiated = verdict.status == "negotiating" or any(n.effect == "negotiate" for n in frame.nouns)
        if negotiated and frame.instrument is not None and not any(slot == "signers" for _, slot, _ in roles):
            subject = next(
                (
                    g
                    for g in groups
                    if g.connector is None and g.first - sentence.first <= 3 and g.last <= frame.anchors[-1][1]
                ),
                None,
            )
            alone = subject is not None and len(subject.actors) == 1 and subject.actors[0].plural is None
            if subject is not None and not (alone and verdict.status != "negotiating"):
                roles = [(subject, "signers", "signers.negotiating"), *roles]
        if "certainty.quoted" in verdict.rules and not any(slot == "signers" for _, slot, _ in roles):
            # «« Nous avons signé un accord avec B », a déclaré le ministre»: «nous» is the speaker's side
            voice = self._speaker(frame.anchors[-1][1])
            if voice is not None:
                roles = [(Group([voice], voice.first, voice.last), "parties", "parties.speaker"), *roles]
        if self._criticised(frame, roles):
            statement.dropped = "criticised"
        for group, slot, rule in roles:
            statement.rules.append(rule)
            target = {"parties": statement.parties, "signers": statement.signers, "attendees": statement.attendees}[
                slot
            ]
            target.extend(a for a in group.actors if a not in target)
        anchor = frame.anchors[0][0]
        for verb in frame.verbs:
            anchor = verb.first
        statement.strong = any(
            v.form.strength == "strong" and v.effect in ("sign", "renew") and v.voice in ("active", "passive")
            for v in frame.verbs
        )
        statement.plural = any(v.form.plural and v.voice in ("passive", "participle") for v in frame.verbs)
        statement.again = any(low in _AGAIN for low in self.lows[low:high])
        statement.event = self.details.event(sentence)
        last = max(end for _, end in frame.anchors)
        start = frame.instrument.last if frame.instrument is not None else last
        statement.subject = self.details.subject(sentence, start, high)
        statement.objectives = self.details.objectives(sentence, start)
        if frame.instrument is not None:
            if statement.subject is None and not statement.objectives:
                statement.subject = self.details.after_colon(sentence, frame.instrument.last)
            if statement.subject is None and not statement.objectives and frame.instrument.ordinal is not None:
                statement.subject = self.details.predicate(sentence, frame.instrument.last)
            statement.naming = self.details.named(sentence, frame.instrument.first, frame.instrument.last)
            statement.generic = self.details.generic(statement.naming)
        if statement.effect is not None:
            statement.date = self.details.date(sentence, low, high, anchor, frame.verbs)
            if statement.date is None and statement.event is not None:
                statement.date = self.details.event_date(sentence, statement.event)
            beyond = [
                span.start
                for span in [statement.subject, *statement.objectives]
                if span is not None and span.start > self.words[anchor].start
            ]
            place = self.details.place(sentence, low, high, anchor, statement.event, min(beyond, default=None))
            if place is None and any("y" in self.lows[max(v.first - 2, 0) : v.first] for v in frame.verbs):
                # «il y a signé»: the place named before
                place = next(
                    (p for p in reversed(self.annotated.places) if p.last <= sentence.first and p.head == "town"), None
                )
            if place is not None:
                statement.place = self.details.span(place.first, place.last)
                statement.place_name = place.name
        statement.amounts = self.details.amounts(low, high)
        statement.duration = self.details.duration(low, high)
        return statement

    def _speaker(self, first: int) -> Actor | None:
        """Who says «nous»: the actor beside the first verb of saying after word ``first``."""
        for k in range(first, min(first + MOST_WORDS_TO_SPEAKER, len(self.words) - 1)):
            if self.lows[k] in SAYING:
                beside = next(
                    (
                        a
                        for a in self.annotated.actors
                        if k < a.first <= k + 2 and (a.person is not None or a.role is not None or a.body is not None)
                    ),
                    None,
                )
                return replace(beside, person=None) if beside is not None and beside.role is not None else beside
        return None

    def _criticised(self, frame: Frame, roles: list[tuple[Group, str, str]]) -> bool:
        """«Ankara a dénoncé l'accord entre A et B»: words against it, unless its own party ends it."""
        verbs = [v for v in frame.verbs if v.form.lemma == "dénoncer"]
        if not verbs:
            return False
        agents = [
            a for g, _, rule in roles if rule in ("signers.subject", "signers.by", "signers.pronoun") for a in g.actors
        ]
        others = [a for g, slot, _ in roles if slot == "parties" for a in g.actors]
        bound = any(v.effect == "bind" for v in frame.verbs)
        if verbs[0].voice in ("passive", "participle") and not agents:
            return False
        named = {a.body.entity for a in others if a.body is not None}
        between = any(rule == "parties.between" for _, _, rule in roles)
        return (
            (between
            and not any(a.body is not None and a.body.entity in named for a in agents))
            or (not others
            and not bound)
        )

    def _remember_topic(self, sentence: Sentence, groups: list[Group]) -> None:
        """The group a sentence is about: the first one, if it opens the sentence; «il», «ils» will mean it."""
        for group in groups:
            if group.connector is None and group.first - sentence.first <= 6 and group.actors[0].plural is None:
                if any(a.person is not None or a.body is not None for a in group.actors):
                    self.topic = group
                return

    def _their_people(self, group: Group) -> Group:
        """«Leurs représentants ont signé»: those of the bodies that the text is about."""
        actor = group.actors[0]
        if (
            len(group.actors) == 1
            and actor.plural == "person"
            and self.lows[actor.first] == "leurs"
            and self.topic is not None
        ):
            return Group(self.topic.actors, group.first, group.last, group.connector, group.connector_first)
        return group

    def _pronoun_subjects(
        self, sentence: Sentence, frames: list[Frame], roles: list[list[tuple[Group, str, str]]], groups: list[Group]
    ) -> None:
        """«il y a signé», «Ils ont également signé»: the pronoun stands for the topic of what came before."""
        for k, frame in enumerate(frames):
            for verb in frame.verbs:
                if verb.voice != "active" or verb.effect == "bind" or any(slot == "signers" for _, slot, _ in roles[k]):
                    continue
                before = self.lows[max(verb.first - 2, 0) : verb.first]
                own = next(
                    (
                        g
                        for g in groups
                        if g.last <= verb.first and g.connector is None and g.first - sentence.first <= 6
                    ),
                    None,
                )
                if (
                    own is not None
                    and own.actors[0].plural is None
                    and {"ils", "elles"} & set(before)
                    and len(own.actors) > 1
                ):
                    roles[k].insert(
                        0, (own, "signers", "signers.pronoun")
                    )  # «A et B n'étaient pas en reste : ils ont signé»
                elif self.topic is None:
                    continue
                elif {"il", "elle"} & set(before) and len(self.topic.actors) > 1:
                    person = next(
                        (
                            a
                            for a in reversed(self.annotated.actors)
                            if a.last <= verb.first
                            and a.person is not None
                            and a.first < self._sentence_of(verb.first).first
                        ),
                        None,
                    )
                    if person is not None:
                        roles[k].insert(0, (Group([person], person.first, person.last), "signers", "signers.pronoun"))
                elif {"il", "elle"} & set(before) or ({"ils", "elles"} & set(before) and len(self.topic.actors) > 1):
                    roles[k].insert(0, (self.topic, "signers", "signers.pronoun"))

    def _sentence_of(self, word: int) -> Sentence:
        return next(s for s in self.annotated.sentences if s.first <= word < s.last)

    def _aside(self, subject: Group, group: Group) -> bool:
        """«A, filiale du groupe B, a signé», «A, dont dépend B, a signé»: B stands in an aside about the subject."""
        if self.lows[subject.last] != "," or group.last >= len(self.lows) or self.lows[group.last] != ",":
            return False
        return self.lows[group.first - 1] not in ("et", ",") or self.lows[subject.last + 1] in ("dont", "que", "où")

    def _bound_and_acting(
        self, sentence: Sentence, frames: list[Frame], roles: list[list[tuple[Group, str, str]]], groups: list[Group]
    ) -> None:
        """«A et B sont liés par un accord», «A et B se sont associés», «X et Y ont procédé à la signature»."""
        for k, frame in enumerate(frames):
            if any(slot != "attendees" for _, slot, _ in roles[k]):
                continue
            for verb in frame.verbs:
                reflexive = verb.first > sentence.first and self.lows[verb.first - 1] in ("se", "s'")
                if verb.effect == "bind" and (reflexive or "trigger.bound-by" in frame.rules):
                    subject = next(
                        (g for g in groups if g.connector is None and g.last <= verb.first and len(g.actors) > 1), None
                    )
                    if subject is not None:
                        roles[k].append((subject, "parties", "parties.bound-by"))
            if any(v.voice == "active" and v.effect == "sign" for v in frame.verbs):
                # «Trois partenaires ont signé la convention : A, B et C»
                listed = next(
                    (g for g in groups if g.connector is None and self.lows[g.first - 1] == ":" and len(g.actors) > 1),
                    None,
                )
                if listed is not None and listed.first > frame.anchors[-1][1]:
                    roles[k].append((listed, "signers", "signers.listed"))
            if frame.nouns and frame.instrument is None and not frame.verbs:
                noun = frame.nouns[0]
                subject = next(
                    (
                        g
                        for g in groups
                        if g.connector is None and g.first - sentence.first <= 4 and g.last < noun.first
                    ),
                    None,
                )
                acts = (
                    any(low.startswith("procéd") for low in self.lows[subject.last : noun.first])
                    if subject is not None
                    else False
                )
                if subject is not None and acts and all(a.person is not None for a in subject.actors):
                    roles[k].append((subject, "signers", "signers.act-noun"))

    def _gerund(
        self, sentence: Sentence, frames: list[Frame], roles: list[list[tuple[Group, str, str]]], groups: list[Group]
    ) -> None:
        """«En signant un accord avec B, A s'engage»: who signs is the subject of the sentence."""
        for k, frame in enumerate(frames):
            verb = next((v for v in frame.verbs if v.voice == "gerund"), None)
            if verb is None or any(slot == "signers" for _, slot, _ in roles[k]):
                continue
            opening = verb.first - sentence.first <= 1
            for group in groups:
                after = opening and group.first > verb.last and self.lows[group.first - 1] == ","
                if group.connector is None and (after or (not opening and group.first - sentence.first <= 3)):
                    roles[k].insert(0, (group, "signers", "signers.gerund"))
                    break

    def _coordinated(self, frames: list[Frame], roles: list[list[tuple[Group, str, str]]]) -> None:
        """«A et B ont signé un accord et un mémorandum»: the second object shares the verb and its people."""
        for k in range(1, len(frames)):
            own = {slot for _, slot, _ in roles[k]}
            verb = next((v for v in frames[k].verbs if v.voice == "active"), None)
            if verb is not None and "signers" not in own and "trigger.coordinated" not in frames[k].rules:
                # «A a résilié le contrat … et en a signé un autre»
                former = [r for r in roles[k - 1] if r[2] == "signers.subject"]
                opening = self.lows[max(verb.first - 2, 0) : verb.first]
                if former and "et" in opening and not ({"il", "elle", "ils", "elles", "qui", "l'"} & set(opening)):
                    roles[k] += former
            if "trigger.coordinated" in frames[k].rules:
                own = {slot for _, slot, _ in roles[k]}
                roles[k] += [r for r in roles[k - 1] if r[1] not in own or r[2] == "signers.subject"]

    def _inverted(
        self, sentence: Sentence, frames: list[Frame], roles: list[list[tuple[Group, str, str]]], groups: list[Group]
    ) -> None:
        """«Ont souscrit à ce texte A, …, ainsi que B»: the verb opens the sentence, its subjects follow."""
        for k, frame in enumerate(frames):
            for verb in frame.verbs:
                if verb.first > sentence.first or verb.voice != "active" or roles[k]:
                    continue
                bodies = [
                    a
                    for g in groups
                    if g.connector is None and g.first >= verb.last
                    for a in g.actors
                    if a.person is None
                ]
                if bodies:
                    roles[k].append((Group(bodies, bodies[0].first, bodies[-1].last), "signers", "signers.inverted"))

    def _announcing(
        self, marks: Marks, frames: list[Frame], roles: list[list[tuple[Group, str, str]]], groups: list[Group]
    ) -> None:
        """«A et B ont annoncé la signature d'un partenariat», «A annonce avoir conclu un accord avec B»."""
        announcing = [v for v in marks.verbs if v.effect == "announce" and v.voice == "active" and not v.negated]
        for k, frame in enumerate(frames):
            named = sum(len(group.actors) for group, slot, _ in roles[k] if slot != "attendees")
            if frame.instrument is None or any(slot == "signers" for _, slot, _ in roles[k]) or named >= 2:
                continue
            for verb in announcing:
                if verb.last > frame.anchors[0][0] or frame.anchors[0][0] - verb.last > 12:
                    continue
                subject = next(
                    (g for g in groups if g.last <= verb.first and g.connector is None and self._reaches(g, verb)), None
                )
                if subject is None:
                    continue
                bodies = all(a.person is None and (a.body is not None or a.plural is not None) for a in subject.actors)
                if bodies and (len(subject.actors) > 1 or named or subject.actors[0].plural is not None):
                    roles[k].append((subject, "parties", "parties.announcing"))
                    frame.rules.append("trigger.announced")
                    break

    def _items(
        self, sentence: Sentence, frames: list[Frame], roles: list[list[tuple[Group, str, str]]], groups: list[Group]
    ) -> None:
        """«- A et B, un contrat pour …», «l'Agence X (protocole de …)»: a line of a list names who, then what."""
        if len(frames) != 1 or frames[0].verbs or frames[0].nouns or not groups or not self._in_list(sentence):
            return
        first = groups[0]
        instrument = frames[0].instrument
        if any(slot == "parties" for _, slot, _ in roles[0]) or instrument is None or first.last > instrument.first:
            return
        if (
            first.connector in (None, "for")
            and first.first - sentence.first <= 3
            and all(a.person is None for a in first.actors)
        ):
            roles[0].append((first, "parties", "parties.item"))

    def _in_list(self, sentence: Sentence) -> bool:
        """Does the sentence open with a bullet, or small after a line that ends with a colon or a semicolon?"""
        opening = self.words[sentence.first]
        if opening.text in ("-", "–", "—", "•", "*", "·") or opening.text.rstrip(".").isdigit():
            return True
        before = self.annotated.article.text[: sentence.start].rstrip()
        return before.endswith((":", ";"))

    def _sentence_subject(
        self, sentence: Sentence, frames: list[Frame], roles: list[list[tuple[Group, str, str]]], groups: list[Group]
    ) -> None:
        """«A s'est engagée, par une convention signée avec B, à …»: the other party is the subject."""
        for k, frame in enumerate(frames):
            rules = [rule for _, _, rule in roles[k]]
            if (
                rules != ["parties.with"]
                or "trigger.participle" not in frame.rules
                or frame.instrument is None
                or frame.instrument.reference != "indefinite"
            ):
                continue
            if sum(len(g.actors) for g, _, _ in roles[k]) > 1:
                continue
            subject = groups[0]
            if (
                subject.connector is None
                and subject.first - sentence.first <= 2
                and subject.last < frame.instrument.first
                and len(subject.actors) == 1
            ):
                actor = subject.actors[0]
                if actor.person is None and actor.body is not None:
                    roles[k].insert(0, (subject, "parties", "parties.sentence-subject"))

    def _via(
        self, sentence: Sentence, frames: list[Frame], roles: list[list[tuple[Group, str, str]]], groups: list[Group]
    ) -> None:
        """«un partenariat a vu le jour via la signature d'une lettre d'intention»: one agreement, the letter."""
        for k in range(len(frames) - 1, 0, -1):
            mine, before = frames[k], frames[k - 1]
            if "trigger.act-noun" not in mine.rules or roles[k] or mine.instrument is None:
                continue
            if (
                before.instrument is not None
                and before.instrument.kind in ("partnership", "agreement")
                and roles[k - 1]
                and not before.instrument.plural
            ):
                before.instrument = replace(mine.instrument, first=before.instrument.first)
                before.nouns += mine.nouns
                before.rules.append("kind.via-signature")
                del frames[k], roles[k]
        for k, frame in enumerate(frames):
            if "trigger.act-noun" in frame.rules and not roles[k] and frame.nouns:
                opening = self.lows[max(sentence.first, frame.nouns[0].first - 2) : frame.nouns[0].first]
                if {"via", "par", "avec", "travers"} & set(opening):
                    subject = next(
                        (
                            g
                            for g in groups
                            if g.connector is None and g.last <= frame.nouns[0].first and len(g.actors) > 1
                        ),
                        None,
                    )
                    if subject is not None:
                        roles[k].append((subject, "signers", "signers.via-signature"))

    def _territory(self, sentence: Sentence, frames: list[Frame], k: int) -> tuple[int, int]:
        """Words that belong to frame ``k`` alone: from the clause border before it to the one after it."""
        low, high = sentence.first, sentence.last
        mine = frames[k].anchors
        for j, other in enumerate(frames):
            if j == k:
                continue
            span = other.anchors
            if span[-1][1] <= mine[0][0]:
                low = max(low, self._border(span[-1][1], mine[0][0]))
            elif span[0][0] >= mine[-1][1]:
                high = min(high, self._border(mine[-1][1], span[0][0]))
        return low, high

    def _border(self, a: int, b: int) -> int:
        """The clause border between words ``a`` and ``b``: a semicolon, else the comma or «et» nearest to ``b``."""
        for signs in ((";", ":"), ("tandis", "alors", "puis"), (",",), ("et",)):
            for j in range(b - 1, a - 1, -1):
                if self.lows[j] in signs:
                    return j
        return a

    # -- who does what -------------------------------------------------------------------------------------

    def _assign(
        self, sentence: Sentence, marks: Marks, frames: list[Frame], groups: list[Group], attending: int | None
    ) -> list[list[tuple[Group, str, str]]]:
        """For each frame its groups with slot and rule name."""
        roles: list[list[tuple[Group, str, str]]] = [[] for _ in frames]
        presence = False
        for group in groups:
            group = self._their_people(group)
            if group.connector == "represented":
                roles[self._nearest(group, frames)].append((group, "signers", "signers.represented"))
                continue
            subject = self._subject_of(group, frames, marks)
            if subject is None and attending is not None and self._attends(group, attending, frames):
                continue
            if subject is not None:
                presence = False
                k, verb = subject
                if verb.effect == "bind":
                    continue
                former = next((r for r in roles[k] if r[2] == "signers.subject"), None)
                if former is not None and self._aside(former[0], group):
                    continue
                roles[k] = [r for r in roles[k] if r[2] != "signers.subject"]  # the nearest is the subject
                roles[k].append((group, "signers", "signers.subject"))
                continue
            if (
                group.connector == "presence"
                or (presence
                and group.connector in (None, "of", "by")
                and not self._colon_between(group))
            ):
                presence = True
                k = self._nearest(group, frames)
                roles[k].append((group, "attendees", "attendees.presence"))
                continue
            k = self._nearest(group, frames)
            slot = self._slot(sentence, group, frames[k])
            if slot is not None:
                presence = False
                roles[k].append((group, *slot))
        return roles

    def _slot(self, sentence: Sentence, group: Group, frame: Frame) -> tuple[str, str] | None:
        connector = group.connector
        if (
            connector == "between"
            and group.connector_first > sentence.first
            and not any(end <= group.connector_first for _, end in frame.anchors)
        ):
            return None  # «lors d'un appel entre A et B, un accord…»
        if self._elliptic(frame) and group.first >= frame.anchors[-1][1] and connector in (None, "with", "for"):
            return "parties", "parties.distributed"
        after = [end for start, end in frame.anchors if end <= group.first]
        signing = [v for v in frame.verbs if v.effect != "bind"]
        if connector == "between":
            if not after and not signing:
                return None
            return "parties", "parties.between"
        if connector in (None, "for") and frame.instrument is not None and frame.instrument.kind == "financing":
            giving = any(
                v.form.lemma in ("accorder", "octroyer", "consentir") and v.last <= group.first for v in frame.verbs
            )
            if giving and self.lows[group.first - 1] in ("à", "au", "aux"):
                return "parties", "parties.for"
        if connector == "with":
            if group.connector_first < frame.anchors[0][0] and "vue" in self.lows[group.last : frame.anchors[0][0]]:
                return "parties", "parties.with"
            if self._in_relative(frame, group):
                return None
            if frame.verbs or frame.nouns or (frame.instrument is not None and self._close(frame, group)):
                return "parties", "parties.with"
            return None
        if connector == "by":
            passive = [v for v in frame.verbs if v.voice in ("passive", "participle") and v.last <= group.first]
            if passive and self._by_reaches(passive[-1], group):
                return "signers", "signers.by"
            nouns = [n for n in frame.nouns if n.last <= group.first]
            if (
                nouns
                and group.connector_first - frame.anchors[-1][1] <= 10
                and not any(w.pos in ("AUX", "VERB") for w in self.words[frame.anchors[-1][1] : group.connector_first])
            ):
                return "signers", "signers.by"
            return None
        if connector == "of" and frame.instrument is not None:
            return "signers", "signers.signatures-of"
        if (
            connector == "for"
            and any(v.effect == "sign" and v.last <= group.first for v in frame.verbs)
            and (frame.instrument is None or "par" in self.lows[group.last : group.last + 2])
        ):
            return "parties", "parties.on-behalf"  # «signé pour A par X, et pour B par Y»
        if connector == "for" and frame.instrument is not None and frame.instrument.kind == "financing":
            if all(a.person is None for a in group.actors):
                return "parties", "parties.for"
            return None
        binding = [v for v in frame.verbs if v.effect == "bind" and v.last <= group.first]
        said = [self.words[k] for k in range(binding[-1].last, group.first)] if binding else []
        if any(w.pos == "AUX" or w.text in ("»", "”", '"') for w in said):
            return None
        if binding and group.first - binding[-1].last <= 30 and connector in (None, "with", "for"):
            return "parties", "parties.bound"
        return None

    def _in_relative(self, frame: Frame, group: Group) -> bool:
        """«un accord sur le vaccin qu'il développe avec B»: B belongs to the clause about the vaccine."""
        last = max((end for _, end in frame.anchors if end <= group.connector_first), default=None)
        if last is None:
            return False
        between = self.lows[last : group.connector_first]
        opened = next((n for n, low in enumerate(between) if low in ("qui", "que", "qu'", "dont")), None)
        return (
            opened is not None and "," not in between[opened:] and not {"lie", "lient", "liait", "unit"} & set(between)
        )

    def _elliptic(self, frame: Frame) -> bool:
        """«l'autre à la Mutualité»: the verb was said with «l'une»."""
        instrument = frame.instrument
        if instrument is None or instrument.reference != "pronoun" or frame.verbs or frame.nouns:
            return False
        following = self.lows[instrument.last] if instrument.last < len(self.lows) else ""
        return instrument.other or (instrument.kind is None and following in ("avec", "à", "au", "entre", "liant"))

    def _by_reaches(self, verb: VerbGroup, group: Group) -> bool:
        between = self.words[verb.last : group.connector_first]
        other = between[-1] if between else None  # «un traité signé par six pays et boycotté par A et B»
        if (
            other is not None
            and other.pos == "VERB"
            and other.low.endswith(("é", "ée", "és", "ées", "i", "ie", "is", "u", "ue", "us", "ues"))
        ):
            return False
        return len(between) <= 30 and not any(w.pos == "AUX" or w.text == ";" for w in between)

    def _close(self, frame: Frame, group: Group) -> bool:
        assert frame.instrument is not None
        return 0 <= group.connector_first - frame.instrument.last <= 12

    def _nearest(self, group: Group, frames: list[Frame]) -> int:
        """The frame whose last mark before the group is the nearest; else the first frame after it."""
        best, distance = 0, 10**6
        for k, frame in enumerate(frames):
            for _, end in frame.anchors:
                if end <= group.first and group.first - end < distance:
                    best, distance = k, group.first - end
        if distance < 10**6:
            return best
        for k, frame in enumerate(frames):
            if frame.anchors[0][0] >= group.last:
                return k
        return best

    def _subject_of(self, group: Group, frames: list[Frame], marks: Marks) -> tuple[int, VerbGroup] | None:
        """The active verb whose subject the group is: directly before it, but for dates, places, asides."""
        if group.connector in ("between", "by", "presence", "aside", "with"):
            return None
        if group.first > self._sentence_of(group.first).first and self.lows[group.first - 1] in _NOT_SUBJECTS:
            return None
        for k, frame in enumerate(frames):
            for verb in frame.verbs:
                if verb.voice not in ("active", "infinitive", "gerund") or verb.first < group.last:
                    continue
                if self._reaches(group, verb):
                    return k, verb
        return None

    def _reaches(self, group: Group, verb: VerbGroup) -> bool:
        infinitive = verb.voice in ("infinitive", "gerund") or self.lows[verb.first] == "avoir"
        between = self._without_relatives([k for k in range(group.last, verb.first) if not self.grouper.transparent[k]])
        if len(between) > MOST_WORDS_SUBJECT_TO_VERB + (10 if infinitive else 0):
            return False
        inside = [a for a in self.annotated.actors if group.last <= a.first < verb.first]
        if any(self.grouper.aside(group.last, Group([a], a.first, a.last)) for a in inside[:1]):
            inside = inside[1:]
            close = next(k for k in range(group.last + 1, verb.first) if self.lows[k] == ",")
            between = [k for k in between if k > close]
        if not infinitive and any(
            a.person is None and a.body is not None and not a.body.anaphor and a.body.kind != "state" for a in inside
        ):
            return False
        for k in between:
            word = self.words[k]
            if word.text in (";", ":", "»") or word.low in _SUBJECTS:
                return False
            if word.pos == "AUX" and not infinitive:
                return False
            if (
                not infinitive
                and word.pos == "VERB"
                and not word.low.endswith(("é", "ée", "és", "ées", "i", "is", "ie", "u", "ue", "us", "ant"))
            ):
                return False
            if word.low in ("qui", "que", "dont") and not self._relative_closed(k, verb.first):
                return False
        return True

    def _without_relatives(self, between: list[int]) -> list[int]:
        """Without «, qui ne sont pas parents,» and the like."""
        kept: list[int] = []
        inside = False
        for n, k in enumerate(between):
            opens = (
                self.lows[k] == ","
                and n + 1 < len(between)
                and self.lows[between[n + 1]] in ("qui", "dont", "que", "où", "lequel", "laquelle", "lesquels")
            )
            if opens and any(self.lows[j] == "," for j in between[n + 2 :]):
                inside = True
                continue
            if inside and self.lows[k] == ",":
                inside = False
                continue
            if not inside:
                kept.append(k)
        return kept

    def _relative_closed(self, k: int, stop: int) -> bool:
        return "," in self.lows[k:stop] or (self.lows[k] == "qui" and stop - k <= 4)

    def _colon_between(self, group: Group) -> bool:
        return self.words[group.first - 1].text in (":", ";") if group.first else False

    # -- who is there --------------------------------------------------------------------------------------

    def _attending(self, sentence: Sentence) -> int | None:
        """Where the sentence has a verb of presence («ont assisté», «étaient présents»)."""
        for i in range(sentence.first, sentence.last):
            if self.lexicon.connectors.attending.match(self.lows, i) is not None:
                return i
        return None

    def _attends(self, group: Group, attending: int, frames: list[Frame]) -> bool:
        """Is the group on the side of the verb of presence?"""
        marks = [start for frame in frames for start, _ in frame.anchors]
        between = [m for m in marks if min(group.first, attending) < m < max(group.first, attending)]
        if group.first > attending:
            between = [m for m in between if m - attending > 4]  # «Assistaient à la signature de la convention A et B»
        return not between

    def _bystanders(
        self, number: int, sentence: Sentence, groups: list[Group], attending: int | None, skip: set[int] | None = None
    ) -> list[Statement]:
        """A statement that only tells who was there, or only when and where."""
        statement = Statement(number, sentence.start, sentence.end, None)
        if attending is not None:
            for group in groups:
                if skip is None or id(group) not in skip:
                    statement.attendees.extend(a for a in group.actors if a.person is not None)
            statement.rules.append("attendees.verb")
        else:
            presence = False
            for group in groups:
                if group.connector == "presence" or (presence and group.connector in (None, "of", "by")):
                    presence = True
                    statement.attendees.extend(a for a in group.actors if a.person is not None)
            if statement.attendees:
                statement.rules.append("attendees.presence")
        for group in groups:
            if group.connector == "represented" and skip is None:
                statement.signers.extend(group.actors)
                statement.rules.append("signers.represented")
        statement.event = self.details.event(sentence)
        statement.objectives = self.details.objectives(sentence, sentence.first)
        if self.lows[sentence.first] in ("il", "elle", "ils", "elles"):
            statement.subject = self.details.subject(sentence, sentence.first, sentence.last)
        statement.spending = any(low in self.details.details.money for low in self.lows[sentence.first : sentence.last])
        statement.amounts = self.details.amounts(sentence.first, sentence.last)
        statement.duration = self.details.duration(sentence.first, sentence.last)
        return [statement]
