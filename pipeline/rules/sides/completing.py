"""Who is understood: pronouns, shared subjects, lists, announcements that the order of words does not tell."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from models.annotation import AnnotatedArticle, Sentence
from models.statement import InstrumentMention
from pipeline.lexicon import Lexicon
from pipeline.lexicon.closed_classes import DETERMINERS
from pipeline.rules.framing.frames import Frame
from pipeline.rules.marking.marks import Marks
from pipeline.rules.marking.verb_group import VerbGroup
from pipeline.rules.reader import Reader
from pipeline.rules.sides.allowing import Allowing
from pipeline.rules.sides.announcing import Announcing
from pipeline.rules.sides.bound_before import BoundBefore
from pipeline.rules.sides.by_pronoun import ByPronoun
from pipeline.rules.sides.conferring import Conferring
from pipeline.rules.sides.governing import Governing
from pipeline.rules.sides.group import Group
from pipeline.rules.sides.hands import Hands
from pipeline.rules.sides.inverting import Inverting
from pipeline.rules.sides.listed_sides import ListedSides
from pipeline.rules.sides.permitting import Permitting
from pipeline.rules.sides.reaching import Reach
from pipeline.rules.sides.roles import Role, Roles
from pipeline.rules.sides.said_by import SaidBy
from pipeline.rules.sides.same_subject import SameSubject
from pipeline.rules.sides.second_object import share_subject
from pipeline.rules.sides.to_them import ToThem
from pipeline.rules.sides.told_otherwise import ToldOtherwise
from pipeline.rules.sides.topic import Topic
from pipeline.rules.sides.towards import Towards
from pipeline.rules.sides.under import Under
from pipeline.rules.sides.understood import Understood
from pipeline.rules.sides.with_each import WithEach

MOST_WORDS_OF_CHARGE = 7


class Completer(Reader):
    """Completes the roles in one article's sentences."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon, reach: Reach, topic: Topic) -> None:
        super().__init__(annotated)
        self.annotated = annotated
        self.reach = reach
        self.modality = lexicon.modality
        self.hands = Hands(annotated, lexicon)
        self.inverting = Inverting(annotated, lexicon, reach)
        self.topic = topic
        self.understood = Understood(annotated, lexicon, topic)
        self.by_pronoun = ByPronoun(annotated, lexicon, topic, self.understood)
        self.governing = Governing(annotated, lexicon)
        self.same = SameSubject(annotated, lexicon, reach)
        self.announcing = Announcing(annotated, lexicon, self.same, self.understood)
        self.told_otherwise = ToldOtherwise(annotated, lexicon, reach, topic)
        self.to_them = ToThem(annotated, lexicon, topic)
        self.permitting = Permitting(annotated, lexicon)
        self.said_by = SaidBy(annotated, lexicon)
        self.with_each = WithEach(annotated)
        self.bound = BoundBefore(annotated, lexicon)
        self.conferring = Conferring(annotated, lexicon, Towards(annotated, lexicon, reach.grouper))
        self.under = Under(annotated, lexicon, reach)
        self.listed = ListedSides(annotated, lexicon)
        self.allowing = Allowing(annotated, reach, self.understood)

    def complete(
        self, sentence: Sentence, marks: Marks, frames: list[Frame], roles: Roles, groups: list[Group]
    ) -> None:
        """Add to ``roles`` who is understood; may join two frames that tell one agreement."""
        share_subject(frames, roles, self.lows)
        self._pronoun_subjects(sentence, frames, roles, groups)
        self.told_otherwise.complete(sentence, frames, roles)
        self.by_pronoun.complete(sentence, frames, roles, groups)
        self.inverting.opening(sentence, frames, roles, groups)
        self.inverting.relative(frames, roles, groups)
        self.hands.on_behalf(frames, roles, groups)
        self._gerund(sentence, frames, roles, groups)
        self._without_roles(sentence, frames, roles, groups)
        self._bound_with(sentence, frames, roles, groups)
        self.to_them.complete(sentence, frames, roles)
        self.with_each.complete(sentence, frames, roles)
        self.bound.complete(frames, roles, groups)
        self.hands.in_the_name_of(frames, roles)
        self.hands.gapped(frames, roles, groups)
        self.hands.followed(sentence, frames, roles, groups)
        self.hands.verbless(sentence, frames, roles, groups)
        self._via(sentence, frames, roles, groups)
        self.announcing.complete(sentence, marks, frames, roles, groups)
        self.allowing.complete(sentence, marks, frames, roles, groups)
        self._items(sentence, frames, roles, groups)
        self._sentence_subject(sentence, frames, roles, groups)
        self.under.complete(sentence, frames, roles, groups)
        self.permitting.complete(sentence, frames, roles, groups)
        self.said_by.complete(sentence, frames, roles, groups)
        self.conferring.complete(sentence, marks, frames, roles, groups)
        self.conferring.available(frames, roles, groups)

    def _pronoun_subjects(self, sentence: Sentence, frames: list[Frame], roles: Roles, groups: list[Group]) -> None:
        """«il y a signé», «Ils ont également signé»: the pronoun stands for the topic of what came before."""
        for k, frame in enumerate(frames):
            for verb in frame.verbs:
                told = any(slot == "signers" and rule != "signers.facing" for _, slot, rule in roles[k])
                if told or (verb.effect == "bind" and "trigger.by-means" not in frame.rules):
                    continue
                if verb.voice == "infinitive":
                    charged = self._charged(sentence, verb)
                    if charged is not None:
                        roles[k].insert(0, Role(charged, "signers", "signers.charged"))
                        continue
                    governing = self.governing.pronoun(sentence, verb.first)
                    governing = governing if governing is not None else self.same.pronoun(sentence, verb)
                    if governing is None:
                        continue
                elif verb.voice != "active":
                    continue
                else:
                    governing = self.same.pronoun(sentence, verb)
                meant = self.understood.meant(sentence, verb, groups, governing)
                if meant is not None:
                    roles[k].insert(0, Role(meant, "signers", "signers.pronoun"))

    def _charged(self, sentence: Sentence, verb: VerbGroup) -> Group | None:
        """«Il l'a également autorisée à signer»: the person named last, whom the council lets sign."""
        opening = self.lows[max(sentence.first, verb.first - MOST_WORDS_OF_CHARGE) : verb.first]
        if "l'" not in opening or not any(self.modality.distant(low) is not None for low in opening):
            return None
        before = (a for a in reversed(self.annotated.actors) if a.first < sentence.first and a.person is not None)
        person = next(before, None)
        return Group([person], person.first, person.last) if person is not None else None

    def _without_roles(self, sentence: Sentence, frames: list[Frame], roles: Roles, groups: list[Group]) -> None:
        """Frames to which no group belongs but those who were there."""
        for k, frame in enumerate(frames):
            if any(slot != "attendees" for _, slot, _ in roles[k]):
                told = {id(role.group) for role in roles[k]}
                if all(role.slot == "signers" for role in roles[k]) and "trigger.bound-by" in frame.rules:
                    roles[k] += [r for r in self._bound(sentence, frame, groups) if id(r.group) not in told]
                continue
            roles[k] += self._bound(sentence, frame, groups)
            listed = self.listed.role(sentence, frame, groups)
            roles[k] += [listed] if listed is not None else []
            roles[k] += self._acting(sentence, frame, groups)

    def _bound(self, sentence: Sentence, frame: Frame, groups: list[Group]) -> Iterator[Role]:
        """«A et B sont liés par un accord», «A et B se sont associés dans un accord»."""
        for verb in frame.verbs:
            reflexive = verb.first > sentence.first and self.lows[verb.first - 1] in ("se", "s'")
            if verb.effect == "bind" and (reflexive or "trigger.bound-by" in frame.rules):
                subject = next(
                    (g for g in groups if g.connector is None and g.last <= verb.first and _several(g, not reflexive)),
                    None,
                )
                if subject is not None:
                    yield Role(subject, "parties", "parties.bound-by")

    def _bound_with(self, sentence: Sentence, frames: list[Frame], roles: Roles, groups: list[Group]) -> None:
        """«A est liée à B par un contrat», «A attend la fin du contrat qui la lie à B»: the side before the verb."""
        for k, frame in enumerate(frames):
            verb = next((v for v in frame.verbs if v.effect == "bind"), None)
            if verb is None or [rule for _, _, rule in roles[k]] not in (["parties.bound"], ["parties.with"]):
                continue
            told = {a.body.entity for g, _, _ in roles[k] for a in g.actors if a.body is not None}
            clitic = self.lows[verb.first - 1] in DETERMINERS and self.lows[verb.first - 2] == "qui"
            if not clitic and not (verb.voice == "passive" and "trigger.bound-by" in frame.rules):
                continue
            before = [g for g in groups if g.last <= verb.first and (g.connector is None or clitic)]
            side = before[0] if before else None
            if side is None and (clitic or {"il", "elle"} & set(self.lows[sentence.first : verb.first])):
                side = self.topic.group
            if side is not None and all(a.body is not None and a.body.entity not in told for a in side.actors):
                roles[k].insert(0, Role(side, "parties", "parties.bound-with"))

    def _acting(self, sentence: Sentence, frame: Frame, groups: list[Group]) -> Iterator[Role]:
        """«X et Y ont procédé à la signature»."""
        if not frame.nouns or frame.instrument is not None or frame.verbs:
            return
        noun = frame.nouns[0]
        subject = next(
            (g for g in groups if g.connector is None and g.first - sentence.first <= 4 and g.last < noun.first), None
        )
        if subject is None or any(a.person is None for a in subject.actors):
            return
        if any(low.startswith("procéd") for low in self.lows[subject.last : noun.first]):
            yield Role(subject, "signers", "signers.act-noun")

    def _gerund(self, sentence: Sentence, frames: list[Frame], roles: Roles, groups: list[Group]) -> None:
        """«En signant un accord avec B, A s'engage», «Avant de signer …, A»: the subject of the sentence signs."""
        aims = (["avant", "de"], ["après", "avoir"], ["afin", "de"], ["aussitôt", "après"])
        for k, frame in enumerate(frames):
            verb = next((v for v in frame.verbs if v.voice in ("gerund", "infinitive", "active")), None)
            if verb is None or any(slot == "signers" for _, slot, _ in roles[k]):
                continue
            aim = self.lows[sentence.first : sentence.first + 2] in aims or self.lows[sentence.first] == "pour"
            if verb.voice != "gerund" and not (aim and verb.first - sentence.first <= 3):
                continue
            if verb.effect == "bind" and frame.instrument is not None and frame.instrument.last <= verb.first:
                continue  # «Le consul sait que le traité unissant A à B …»: the agreement binds
            opening = verb.first - sentence.first <= (1 if verb.voice == "gerund" else 3)
            for group in groups:
                after = opening and group.first > verb.last and self.lows[group.first - 1] == ","
                if group.connector is None and (after or (not opening and group.first - sentence.first <= 3)):
                    roles[k].insert(0, Role(group, "signers", "signers.gerund"))
                    break

    def _via(self, sentence: Sentence, frames: list[Frame], roles: Roles, groups: list[Group]) -> None:
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
                        roles[k].append(Role(subject, "signers", "signers.via-signature"))

    def _items(self, sentence: Sentence, frames: list[Frame], roles: Roles, groups: list[Group]) -> None:
        """«- A et B, un contrat pour …», «l'Agence X (protocole de …)»: a line of a list names who, then what."""
        if len(frames) != 1 or frames[0].verbs or frames[0].nouns or not groups or not self._in_list(sentence):
            return
        first = groups[0]
        instrument = frames[0].instrument
        if any(slot == "parties" for _, slot, _ in roles[0]) or instrument is None or first.last > instrument.first:
            return
        if (
            first.connector in (None, "for", "with")
            and first.first - sentence.first <= 3
            and all(a.nobody for a in first.actors)
        ):
            roles[0].append(Role(first, "parties", "parties.item"))

    def _in_list(self, sentence: Sentence) -> bool:
        """Does the sentence open with a bullet, or small after a line that ends with a colon or a semicolon?"""
        opening = self.words[sentence.first]
        if opening.start > sentence.start or opening.text.rstrip(".").isdigit():
            return True  # behind a bullet
        before = self.annotated.article.text[: sentence.start].rstrip()
        return before.endswith((":", ";"))

    def _paid(self, group: Group) -> bool:
        """«a été payée par A»: the agent of the sentence's verb."""
        k = group.connector_first - 1
        return k > 3 and self.words[k].pos == "VERB" and any(w.pos == "AUX" for w in self.words[k - 3 : k])

    def _sentence_subject(self, sentence: Sentence, frames: list[Frame], roles: Roles, groups: list[Group]) -> None:
        """«A s'est engagée, par une convention signée avec B, à …»: the other party is the subject."""
        for k, frame in enumerate(frames):
            instrument, told = frame.instrument, roles[k]
            if [role.rule for role in told] != ["parties.with"] or "trigger.participle" not in frame.rules:
                continue
            if "parties.unnamed-side" in frame.rules:
                continue  # «A combat l'accord signé par les exportateurs avec B»
            if instrument is None or len(told[0].group.actors) > 1:
                continue
            if any(g.connector == "by" and self._paid(g) for g in groups if g.last < instrument.first):
                continue  # «L'école a été payée par A, en vertu d'une convention passée avec B»: A and B
            owner = self._owner(sentence, instrument, groups)
            actor = owner.actors[0] if owner is not None and len(owner.actors) == 1 else None
            if owner is not None and actor is not None and actor.nobody and actor.body is not None:
                told.insert(0, Role(owner, "parties", "parties.sentence-subject"))

    def _owner(self, sentence: Sentence, instrument: InstrumentMention, groups: list[Group]) -> Group | None:
        """The subject; «Chez A, …»; whom «Son usine» at the head of the sentence means."""
        first = groups[0]
        opens = first.first - sentence.first <= 2 and first.last < instrument.first
        if opens and self.lows[sentence.first] == "chez" and self.lows[first.last : first.last + 1] == [","]:
            return first
        if instrument.reference != "indefinite":
            return None
        if opens and first.connector is None:
            return first
        possessive = self.lows[sentence.first] in ("son", "sa", "ses")
        return self.topic.group if possessive and first.connector_first > instrument.first else None


def _several(group: Group, counted: bool) -> bool:
    """«A et B», or, if ``counted``, «les deux partenaires»."""
    return len(group.actors) > 1 or (
        counted and group.actors[0].plural in ("any", "body", "state") and group.actors[0].number > 1
    )
