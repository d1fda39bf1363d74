"""Which sides does the verdict bring with it: who negotiates, whose side is the speaker's «nous»?"""

from __future__ import annotations

from dataclasses import replace

from models.annotation import Actor, AnnotatedArticle, Sentence
from pipeline.lexicon import Lexicon
from pipeline.rules.framing.frame import Frame
from pipeline.rules.reader import Reader
from pipeline.rules.sides.group import Group
from pipeline.rules.sides.roles import Role
from pipeline.rules.status.verdict import Verdict

MOST_WORDS_TO_SPEAKER = 70


class ByVerdict(Reader):
    """Completes the roles of one article's frames where their status is known."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.annotated = annotated
        self.saying = lexicon.modality.saying

    def roles(
        self, sentence: Sentence, frame: Frame, verdict: Verdict, roles: list[Role], groups: list[Group]
    ) -> list[Role]:
        """The roles, with those who negotiate and the side of who speaks."""
        roles = self._without_who_refuses(frame, verdict, roles)
        return self._speaking(frame, verdict, self._negotiating(sentence, frame, verdict, roles, groups))

    def _without_who_refuses(self, frame: Frame, verdict: Verdict, roles: list[Role]) -> list[Role]:
        """«le refus de X de ratifier l'accord entre A et B»: X concludes nothing, and ratifies nothing."""
        unratified = verdict.effect is None and any(
            v.effect == "ratify" and v.voice == "infinitive" for v in frame.verbs
        )
        others = [role for role in roles if role.slot != "signers"]
        told = sum(len(role.group.actors) for role in others if role.slot == "parties")
        return others if unratified and told > 1 else roles

    def _negotiating(
        self, sentence: Sentence, frame: Frame, verdict: Verdict, roles: list[Role], groups: list[Group]
    ) -> list[Role]:
        """«A et B négocient un accord»: the subject of the sentence, where nothing else says who."""
        negotiated = verdict.status == "negotiating" or any(n.effect == "negotiate" for n in frame.nouns)
        with_whom = any(role.rule == "parties.with" for role in roles)  # «A est en pourparlers avec B»
        if not negotiated or any(role.slot == "signers" for role in roles):
            return roles
        if frame.instrument is None and not with_whom:
            return roles
        end = frame.anchors[-1][1]
        stops = (k + 1 for k in range(sentence.first, frame.anchors[0][0]) if self.lows[k] == ";")
        opening = max(stops, default=sentence.first)  # of its own clause
        subject = next(
            (g for g in groups if g.connector is None and 0 <= g.first - opening <= 3 and g.last <= end), None
        )
        alone = subject is not None and len(subject.actors) == 1 and subject.actors[0].plural is None
        if subject is None or (alone and verdict.status != "negotiating"):
            return roles
        return [Role(subject, "signers", "signers.negotiating"), *roles]

    def _speaking(self, frame: Frame, verdict: Verdict, roles: list[Role]) -> list[Role]:
        """«« Nous avons signé un accord avec B », a déclaré le ministre»: «nous» is the speaker's side."""
        if "certainty.quoted" not in verdict.rules or any(role.slot == "signers" for role in roles):
            return roles
        voice = self._speaker(frame.anchors[-1][1])
        if voice is None:
            return roles
        return [Role(Group([voice], voice.first, voice.last), "parties", "parties.speaker"), *roles]

    def _speaker(self, first: int) -> Actor | None:
        """Who says «nous»: the actor beside the first verb of saying after word ``first``."""
        for k in range(first, min(first + MOST_WORDS_TO_SPEAKER, len(self.words) - 1)):
            if self.lows[k] in self.saying:
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
