"""To whom somebody commits: «confie à B, par contrat», «C'est à B que …», «a fait signer à B un contrat»."""

from __future__ import annotations

from models.annotation import AnnotatedArticle
from pipeline.lexicon import Lexicon
from pipeline.lexicon.closed_classes import A
from pipeline.rules.framing.frame import Frame
from pipeline.rules.reader import Reader
from pipeline.rules.sides.group import Group
from pipeline.rules.sides.groups import Grouper
from pipeline.rules.sides.roles import Role

MOST_WORDS_OF_CLEFT = 5
MOST_WORDS_BEFORE = 5


class Towards(Reader):
    """Tells for one article which groups stand on the receiving side of a verb."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon, grouper: Grouper) -> None:
        super().__init__(annotated)
        self.before = lexicon.connectors.towards
        self.undergoing = lexicon.grammar.undergoing
        self.transparent = grouper.transparent

    def reaches(self, group: Group) -> bool:
        """«à B», «envers B», «vis-à-vis de B», «au profit de B»."""
        return any(
            (match := self.before.match(self.lows, k)) is not None and k + match[0] in (group.first, group.first - 1)
            for k in range(max(group.first - MOST_WORDS_BEFORE, 0), group.first)
        )

    def cleft(self, group: Group) -> bool:
        """«C'est à B que A a confié, par contrat, …»."""
        opening = self.lows[max(group.first - MOST_WORDS_OF_CLEFT, 0) : group.first]
        headed = any(opening[k : k + 2] == ["c'", "est"] for k in range(len(opening)))
        return headed and self.lows[group.last : group.last + 1] in (["que"], ["qu'"]) and self.reaches(group)

    def undergone(self, group: Group, frame: Frame) -> bool:
        """«A s'est vu accorder par B un prêt», «A s'est fait confier l'usine, par contrat, par B»: B does it to A."""
        if group.connector != "by":
            return False
        for verb in frame.verbs:
            done = verb.last <= group.connector_first and self.lows[verb.at - 1] in self.undergoing
            between = self.words[verb.last : group.connector_first]
            if done and not any(w.pos == "AUX" or w.text in (";", ":") for w in between):
                return bool({"s'", "se"} & set(self.lows[max(verb.at - 4, 0) : verb.at]))
        return False

    def made_to_sign(self, group: Group, frame: Frame) -> bool:
        """«A a fait signer à B un contrat», «A a fait signer un contrat à B»."""
        verb = next((v for v in frame.verbs if v.causative and v.last <= group.first), None)
        if verb is None or self.lows[group.first - 1] not in A or frame.instrument is None:
            return False
        between = range(verb.last, group.first - 1)
        free = all(self.transparent[k] or self.words[k].pos in ("ADV", "PUNCT") for k in between)
        return free or group.first - 1 == frame.instrument.last


def without_go_between(roles: list[Role]) -> list[Role]:
    """«La médiatrice a fait signer aux deux camps une trêve»: who brings two to sign does not sign."""
    made = [a for role in roles if role.rule == "signers.made-to" for a in role.group.actors]
    if len(made) < 2 and all(actor.plural is None for actor in made):
        return roles
    return [role for role in roles if role.rule != "signers.subject"]
