"""From statements to agreement records and entities."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date as date_type

from models.annotation import AnnotatedArticle
from models.record import Record
from models.statement import Statement
from pipeline.lexicon import Lexicon
from pipeline.linking.background import put_in_the_background
from pipeline.linking.build import RecordBuilder, in_text_order
from pipeline.linking.chain import Chain
from pipeline.linking.context import share
from pipeline.linking.drafts import Draft, is_old
from pipeline.linking.each_theirs import tell_apart
from pipeline.linking.employers import add_employer
from pipeline.linking.everyday import without_everyday
from pipeline.linking.hands_alone import add_hands_alone
from pipeline.linking.hands_beside import HandsBeside
from pipeline.linking.left_out import left_out
from pipeline.linking.members import complete_members
from pipeline.linking.no_agreement import NoAgreement
from pipeline.linking.of_title import complete_from_title, two_of_title
from pipeline.linking.offices_alone import add_offices_alone
from pipeline.linking.one_named import add_one_named
from pipeline.linking.one_state import tell_once
from pipeline.linking.other_side import other_side_described
from pipeline.linking.own_hands import OwnHands
from pipeline.linking.rest_of_set import add_rest
from pipeline.linking.sequels import tell_matter
from pipeline.linking.set_hands import SetHands
from pipeline.linking.shares import share_dates, share_matter, share_sums
from pipeline.linking.twice import join_twice_told

MOST_DAYS_OF_TELLING = 7
_TOLD_WITHOUT_A_VERB = frozenset({"trigger.added", "parties.protagonist", "parties.scene", "status.under-it"})


@dataclass(frozen=True, slots=True)
class Linked:
    """A record with what it was made from: ``told[i]`` is the draft of ``record.agreements[i]``."""

    record: Record
    told: list[Draft]
    drafts: list[Draft]  # all, those that make no record included: `explain` says why


def link(annotated: AnnotatedArticle, statements: list[Statement], lexicon: Lexicon) -> Record:
    """Join the statements of an article into agreements, and its mentions into entities."""
    return trace(annotated, statements, lexicon).record


def trace(annotated: AnnotatedArticle, statements: list[Statement], lexicon: Lexicon) -> Linked:
    """As ``link``, with the drafts."""
    drafts = Chain(annotated, lexicon).build(statements)
    complete_members(drafts)
    add_offices_alone(drafts, annotated, lexicon)
    share_dates(drafts, annotated)
    for draft in drafts:
        add_employer(draft, annotated, lexicon)
        settle(draft, annotated)
        tell_once(draft, annotated, lexicon)
    put_in_the_background(drafts, annotated, lexicon)
    OwnHands(statements, annotated, lexicon).sign(drafts)
    SetHands(statements, annotated, lexicon).sign(drafts)
    HandsBeside(statements, annotated, lexicon).sign(drafts)
    share(drafts, statements, annotated, lexicon)
    share_matter(drafts, annotated, lexicon)
    share_sums(drafts, annotated, lexicon)
    tell_matter(drafts, statements, annotated, lexicon)
    tell_apart(drafts, annotated, lexicon)
    drafts = add_rest(drafts)
    likely = without_everyday(NoAgreement(annotated, lexicon).without(drafts), statements, lexicon)
    told = [draft for draft in likely if makes_record(draft, annotated, lexicon)]
    told = add_hands_alone(likely, add_one_named(likely, told, annotated, lexicon), annotated)
    told = in_text_order(two_of_title(likely, told, annotated, lexicon))
    complete_from_title(told, annotated, lexicon)
    told = join_twice_told(told)
    missing = left_out(drafts, told, annotated)
    return Linked(RecordBuilder(annotated, lexicon).record(told, missing), told, drafts)


def settle(draft: Draft, annotated: AnnotatedArticle) -> None:
    """Last word on a draft: no ministry beside its own state, and an old signing is background."""
    entities = annotated.entities
    states = {entities[p.entity].country for p in draft.parties if entities[p.entity].kind == "state"}
    if len(draft.parties) > 2:
        draft.parties = [
            p
            for p in draft.parties
            if not (
                entities[p.entity].kind == "ministry"
                and (entities[p.entity].country or annotated.home) in states - {None}
            )
        ]
    told_of = draft.parent is None and all(_only_mentions(s) for s in draft.statements)
    told_of = told_of and not _hands_named(draft)
    if (
        draft.status == "signed"
        and told_of
        and (_behind_them(draft, annotated) or not _TOLD_WITHOUT_A_VERB & set(draft.rules))
    ):
        draft.status = "past"
        draft.rules.append("status.told-of")
    one_of_signed = draft.parent is not None and draft.parent.status == "signed"
    if draft.status == "announced" or (draft.status == "negotiating" and not one_of_signed):
        draft.signers = []  # who negotiates, hopes or only announces has signed nothing yet
    published, date = annotated.article.published, draft.date
    if date is not None and published and _still_to_come(draft, date.value, published):
        draft.date = date = None
    if draft.status == "signed" and published and date is not None and date.value and is_old(date.value, published):
        draft.status = "past"
        draft.rules.append("status.old-date")
    if draft.status == "past" and published and date is not None and _just_now(draft, date.value, published):
        draft.status = "signed"
        draft.rules.append("status.recent")


def _just_now(draft: Draft, value: str | None, published: str) -> bool:
    """«La veille, A avait signé avec C», «liés depuis lundi»: told as background, but of the same days as the news."""
    told = {"status.pluperfect", "status.background", "trigger.bound-by", "trigger.pact"} & set(draft.rules)
    if not told or value is None or len(value) != len(published) or len(published) != len("2024-03-14"):
        return False
    return 0 <= (date_type.fromisoformat(published) - date_type.fromisoformat(value)).days <= MOST_DAYS_OF_TELLING


def _only_mentions(statement: Statement) -> bool:
    """Nothing is done to it; «opposé à la ratification de l'accord» does nothing either."""
    noun = {"trigger.act-noun", "trigger.act-noun-alone"}
    waiting = "status.not-yet" in statement.rules and {r for r in statement.rules if r.startswith("trigger.")} <= noun
    return statement.effect is None or waiting


def _behind_them(draft: Draft, annotated: AnnotatedArticle) -> bool:
    """«Après | une première entente en 2018, ils en ont signé une deuxième»."""
    first = draft.instrument.first if draft.instrument is not None else 0
    return first > 0 and "après" in {word.low for word in annotated.words[max(first - 2, 0) : first + 1]}


def _hands_named(draft: Draft) -> bool:
    """«X et Y en sont les signataires»: persons who put their names there, and so they have signed."""
    return "signers.called" in draft.rules and any(signer.person is not None for signer in draft.signers)


def _still_to_come(draft: Draft, value: str | None, published: str) -> bool:
    """What is signed was not signed after the article was written: the date is of something else."""
    done = draft.status in ("signed", "past") and len(published) == len("2024-03-14")
    return done and value is not None and value[:4].isdigit() and value[:10] > published[: len(value[:10])]


def makes_record(draft: Draft, annotated: AnnotatedArticle, lexicon: Lexicon) -> bool:
    """Two parties, or one beside another that the sentence tells; no announcement of what is told one by one.

    Where the other side is told nowhere for sure, ``one_named`` decides.
    """
    if draft.children or draft.instrument is None:
        return False
    if len(draft.parties) >= 2:
        return not draft.one_sided
    if len(draft.parties) != 1:
        return False
    return any(other_side_described(s, draft, annotated, lexicon) for s in draft.statements)
