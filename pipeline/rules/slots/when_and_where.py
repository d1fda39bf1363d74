"""When and where is it signed: the day and the place that the words of a statement tell?"""

from __future__ import annotations

from dataclasses import replace

from models.annotation import AnnotatedArticle, Mention, Sentence
from models.expression import TimeExpression
from models.statement import Statement
from pipeline.lexicon import Lexicon
from pipeline.rules.framing.courses import ENDED
from pipeline.rules.framing.frame import Frame
from pipeline.rules.framing.fronting import COORDINATED
from pipeline.rules.marking.verb_group import VerbGroup
from pipeline.rules.reader import Reader
from pipeline.rules.slots.coordinated import CoordinatedSlots
from pipeline.rules.slots.details import DetailReader
from pipeline.rules.slots.made_at import MadeAt
from pipeline.rules.slots.occasions import OccasionReader
from pipeline.rules.slots.own_dates import OwnDates
from pipeline.rules.slots.places import PlaceReader
from pipeline.rules.status.drafted import RULE as DRAFTED
from pipeline.rules.status.short_of_it import NOT_SIGNED_YET
from pipeline.rules.status.tense import NOT_YET

MOST_WORDS_TO_ITS_DATE = 3
MOST_WORDS_TO_YEAR = 8  # «un avenant à la convention de partenariat de 2019»
MOST_WORDS_TO_DAY = 2  # «lundi | à | X», «à X |, le | 3 mars»
OF_WHAT_IT_SERVES = "date.of-what-it-serves"
MOST_LETTERS_TO_OWN_DATE = 24  # «l'accord bilatéral du 3 mai»


class WhenAndWhere(Reader):
    """Tells the date and place of one article's statements."""

    def __init__(
        self,
        annotated: AnnotatedArticle,
        lexicon: Lexicon,
        details: DetailReader,
        occasions: OccasionReader,
        places: PlaceReader,
    ) -> None:
        super().__init__(annotated)
        self.annotated = annotated
        self.own_dates = OwnDates(annotated, lexicon)
        self.details = details
        self.occasions = occasions
        self.places = places
        self.made_at = MadeAt(annotated, lexicon)
        self.coordinated = CoordinatedSlots(annotated, lexicon)

    def tell(self, statement: Statement, sentence: Sentence, frame: Frame, low: int, high: int) -> None:
        """Give the statement its date and place, from the words ``low`` to ``high`` that are the frame's."""
        made = self.made_at.told(sentence, frame)
        if made is not None:
            place, statement.date = made
            statement.place, statement.place_name = self.details.span(place.first, place.last), place.name
            return
        own = self.own_dates.told(sentence, frame.instrument.last) if frame.instrument is not None else None
        if statement.effect is None or statement.status == "negotiating":
            statement.date = own
            return
        high = self._before_amended(frame, high)
        verbs = [v for v in frame.verbs if v.first < high] or frame.verbs
        anchor = verbs[-1].first if verbs else frame.anchors[0][0]
        if verbs and self.lows[anchor] == "avoir":
            anchor = verbs[-1].last - 1  # «a annoncé mardi avoir signé lundi»
        whose = next((n.first for n in frame.nouns if n.first > 1 and self.lows[n.first - 2] == "dont"), None)
        if whose is not None and whose < high:
            anchor, verbs = whose, [v for v in verbs if v.first > whose]  # «dont la signature est prévue en avril»
        concluded = [v for v in frame.verbs if v.effect == "sign"] if NOT_YET in statement.rules else []
        concluded = concluded or self._signed_first(statement, frame)
        if concluded:  # «signé lundi à Berne, il doit être ratifié en mai»
            anchor, verbs = concluded[-1].first, concluded
            high = min([high, *(v.first for v in frame.verbs if v.effect == "ratify" and v.first > anchor)])
        state = frame.pact is not None and frame.pact.state
        since = state or statement.status == "past" or statement.effect in ("bind", "terminate")
        if "trigger.allowed" not in frame.rules and not self._only_authorised(statement, sentence, verbs):
            signing = self._first_signed(frame, high) if statement.effect == "terminate" else None
            began = signing is not None and signing.effect == "bind"
            ends = [v.first for v in frame.verbs if v.effect == "terminate" and signing and v.first > signing.first]
            upto = min([high, *ends])  # «a signé un contrat avec B, et l'a résilié vendredi»
            told = signing and self.details.date(sentence, signing.first, upto, signing.first, [signing], since=began)
            ahead = statement.status == "planned"
            told = told or self.details.date(sentence, low, high, anchor, verbs, since=since, ahead=ahead)
            if ENDED in frame.rules:  # «L'accord conclu en 2018 … expire en juin»
                verbs = [v for v in frame.verbs if v.voice == "participle" and v.effect == "sign"]
                told = None
            told = self._beside_participle(sentence, high, verbs) or told
            if told is not None and self._only_binding(frame) and told.start < self.words[anchor].start:
                told = None  # «Dimanche, il a évoqué le traité liant les deux pays»: the day of the talk
            if self.details.other_days.of_what_it_serves(sentence, frame, told):
                told = None
                statement.rules.append(OF_WHAT_IT_SERVES)
            if statement.effect == "renew" and own is not None and told is not None and told.start == own.start:
                told = None  # «ont reconduit leur accord de 2019»
            if statement.effect == "renew" and told is not None and self._of_the_first_signing(frame, told):
                told = None
            if self._of_the_amended(frame) or self._names_the_amended(frame, told):
                told = own = None  # «un avenant au contrat qui unit A à B depuis 2019»
            statement.date = own if own is not None and self._named_by(own, frame, statement) else told
        if NOT_YET in statement.rules and not concluded:
            statement.date = None  # the day of the vote
        statement.date = statement.date or (own if statement.effect != "renew" else None)
        if statement.effect in ("terminate", "ratify") and not concluded:
            acts = [v.first for v in frame.verbs if v.effect == "ratify"]
            later = [v for v in frame.verbs if not acts or v.first > acts[0]]
            statement.date = self.details.signed_then(sentence, later) or self._not_of_the_end(statement, own, later)
        if statement.date is None and statement.event is not None:
            statement.date = self._not_ahead(sentence, self.occasions.event_date(sentence, statement.event))
        if statement.date is not None and statement.date.future_value and _lies_ahead(statement, verbs):
            statement.date = replace(statement.date, value=statement.date.future_value)
        elif statement.date is not None and statement.date.past_value and _is_done(statement):
            statement.date = replace(statement.date, value=statement.date.past_value)
        if {DRAFTED, NOT_SIGNED_YET} & set(statement.rules):
            statement.date = None  # the day and the place of the vote; a day on which nothing was signed
            return
        if OF_WHAT_IT_SERVES in statement.rules:
            return
        where = self.places.of_statement(statement, sentence, frame, low, high, anchor)
        if where is not None and self._of_the_telling(where, statement, frame, sentence):
            where = None
        if where is not None and not self._of_another_day(where, statement.date, sentence):
            statement.place = self.details.span(where.first, where.last)
            statement.place_name = where.name
            if statement.date is None and where.start < sentence.start:
                self._date_with_place(statement, where, verbs)
        if COORDINATED in frame.rules:
            self.coordinated.tell(statement, sentence, frame, high)

    def _of_another_day(self, place: Mention, date: TimeExpression | None, sentence: Sentence) -> bool:
        """«présentée lundi à Berne, a été signée le 2 mars»: the town stands beside another day than the signing's."""
        if date is None or date.precision != "day" or place.head not in ("town", "label"):
            return False
        days = (t for t in self.annotated.times if sentence.start <= t.start < sentence.end and t.precision == "day")
        beside = [t for t in days if self._side_by_side(t, place)]
        beside = [] if self.places.arrived_at(place, sentence) else beside
        return bool(beside) and all(t.start != date.start and _differ(t, date) for t in beside)

    def _beside_what_was_done(self, place: Mention, frame: Frame, sentence: Sentence) -> bool:
        """«a choisi vendredi, | à X, | la société B, avec laquelle il signera»: the town of what was done that day."""
        for time in self.annotated.times:
            first = self.details.word_at(time.start)
            told = sentence.start <= time.start < sentence.end and first is not None and time.end <= place.start
            if told and first is not None and self._side_by_side(time, place):
                return self.details.other_days.of_done(sentence, first, frame.verbs)
        return False

    def _not_ahead(self, sentence: Sentence, time: TimeExpression | None) -> TimeExpression | None:
        """«lors de la Foire, qui s'ouvrira en juillet, A et B ont signé»: not the day of what is still to come."""
        first = self.details.word_at(time.start) if time is not None else None
        return None if first is not None and self.details.of_future_verb(sentence, first, []) else time

    def _of_the_telling(self, place: Mention, statement: Statement, frame: Frame, sentence: Sentence) -> bool:
        """«a promis à X que la Ville signerait», «À X, il a annoncé la signature prochaine d'un accord»: said there."""
        others = self.details.other_days
        said = others.said_at(sentence, place.first) or others.of_judging(sentence, place.first)
        if sentence.first <= place.first and said:
            return True
        if statement.status == "planned" and self._beside_what_was_done(place, frame, sentence):
            return True
        ahead = statement.status == "planned" and "trigger.announced" in frame.rules and frame.instrument is not None
        act = frame.nouns[0].first if frame.nouns else place.first
        return ahead and sentence.first <= place.first < act

    def _side_by_side(self, time: TimeExpression, place: Mention) -> bool:
        """«lundi à X», «à X, lundi»: a word or two between them."""
        end, start = (time.end, place.start) if time.start < place.start else (place.end, time.start)
        between = [w for w in self.words if end <= w.start < start]
        return len(between) <= MOST_WORDS_TO_DAY and all(w.pos in ("ADP", "DET", "PUNCT") for w in between)

    def _not_of_the_end(
        self, statement: Statement, own: TimeExpression | None, verbs: list[VerbGroup]
    ) -> TimeExpression | None:
        """«a résilié en juin le contrat»: when it ended is not when it was signed; «… qui les lie depuis 2019» is."""
        date = statement.date
        if statement.effect != "terminate" or date is None:
            return date
        if own is not None:
            return own
        nearest = next((v for v in reversed(verbs) if self.words[v.first].start < date.start), None)
        return date if nearest is not None and nearest.effect in ("sign", "bind") else None

    def _date_with_place(self, statement: Statement, place: Mention, verbs: list[VerbGroup]) -> None:
        """«Le ministre sera lundi à X. Il y signera un accord»: the one day told with the place pointed to."""
        told = next((s for s in self.annotated.sentences if s.start <= place.start < s.end), None)
        days = [t for t in self.annotated.times if told is not None and told.start <= t.start < told.end]
        first = self.details.word_at(days[0].start) if len(days) == 1 else None
        if first is None or (told is not None and self.details.other_days.of_done(told, first, [])):
            return  # «L'avion a décollé lundi pour X. Il doit y signer un accord»
        if days[0].precision in ("day", "month") and _lies_ahead(statement, verbs):
            statement.date = replace(days[0], value=days[0].future_value or days[0].value)

    def _signed_first(self, statement: Statement, frame: Frame) -> list[VerbGroup]:
        """«A a signé mardi avec B un accord, que le Parlement a ratifié le lendemain»: the verbs of the signing."""
        ratified = next((v.first for v in frame.verbs if v.effect == "ratify"), -1)
        signed = (v for v in frame.verbs if v.effect == "sign" and v.last <= ratified)
        return [v for v in signed if v.voice in ("active", "passive")] if statement.effect == "ratify" else []

    def _beside_participle(self, sentence: Sentence, high: int, verbs: list[VerbGroup]) -> TimeExpression | None:
        """«manifesteront mardi contre l'accord signé en 2023»: the date behind the participle, not that of the verb."""
        if not verbs or any(v.voice != "participle" or v.effect != "sign" for v in verbs):
            return None
        last = verbs[-1].last
        beside = min(high, last + MOST_WORDS_TO_ITS_DATE)
        return self.details.date(sentence, last, beside, last, verbs)

    def _of_the_first_signing(self, frame: Frame, time: TimeExpression) -> bool:
        """«ont prolongé la convention conclue au lendemain du Salon de 2016»: then it was signed, not renewed."""
        renewing = next((v.first for v in frame.verbs if v.effect == "renew"), None)
        signed = [v.last for v in frame.verbs if v.effect == "sign" and v.voice == "participle"]
        if renewing is None or frame.instrument is None or frame.instrument.first < renewing:
            return False
        return any(frame.instrument.last <= last and self.words[last - 1].start < time.start for last in signed)

    def _only_binding(self, frame: Frame) -> bool:
        """«liant A à B», «qui lie A à B»: said of an agreement that there is, in a sentence about something else."""
        definite = frame.instrument is not None and frame.instrument.reference == "definite"
        return (
            definite
            and frame.rules[:1] == ["trigger.binding"]
            and all(
                v.effect == "bind" and (v.voice in ("gerund", "participle") or self.lows[v.first - 1] == "qui")
                for v in frame.verbs
            )
        )

    def _of_the_amended(self, frame: Frame) -> bool:
        """Is nothing told but what the amended agreement binds?"""
        amendment = frame.instrument is not None and frame.instrument.kind == "amendment"
        return amendment and bool(frame.verbs) and all(v.effect == "bind" for v in frame.verbs)

    def _names_the_amended(self, frame: Frame, told: TimeExpression | None) -> bool:
        """«Un avenant à leur convention | de 2019 | étend …»: the year belongs to what is amended."""
        instrument = frame.instrument
        if instrument is None or instrument.kind != "amendment" or told is None or told.precision != "year":
            return False
        behind = range(instrument.last, min(instrument.last + MOST_WORDS_TO_YEAR, len(self.words)))
        at = next((k for k in behind if self.words[k].start == told.start), None)
        between = [k for k in behind if at is not None and k < at]
        return (
            bool(between) and self.lows[between[-1]] == "de" and not any(self.words[k].pos == "VERB" for k in between)
        )

    def _first_signed(self, frame: Frame, high: int) -> VerbGroup | None:
        """«a résilié en juin le contrat conclu en 2021»: the verb that tells when it was concluded."""
        concluding = ("sign", "renew", "bind")
        return next((v for v in frame.verbs if v.effect in concluding and v.first < high), None)

    def _named_by(self, own: TimeExpression, frame: Frame, statement: Statement) -> bool:
        """«L'accord de 2001 a été dénoncé en janvier»: the date that belongs to the noun is that of its signing."""
        instrument = frame.instrument
        definite = instrument is not None and instrument.reference == "definite"
        beside = instrument is not None and own.start - instrument.end <= MOST_LETTERS_TO_OWN_DATE
        return definite and beside and statement.effect in ("sign", "terminate")

    def _before_amended(self, frame: Frame, high: int) -> int:
        """«a signé un avenant au contrat signé en 2019»: the last participle is said of what is amended."""
        instrument = frame.instrument
        if instrument is None or instrument.kind != "amendment":
            return high
        finite = [v for v in frame.verbs if v.voice != "participle"]
        signed = any(v.last <= instrument.first for v in finite)
        for k in range(instrument.last, min(instrument.last + MOST_WORDS_TO_YEAR, high - 1)):
            if signed and self.lows[k] == "de" and self.lows[k + 1].isdigit() and len(self.lows[k + 1]) == 4:
                return k  # «un avenant au contrat de 2019»
        later = [v.first for v in frame.verbs if v.voice == "participle" and v.first > instrument.last]
        return min([high, *later]) if finite else high

    def _only_authorised(self, statement: Statement, sentence: Sentence, verbs: list[VerbGroup]) -> bool:
        """«Réuni jeudi, le conseil a autorisé la maire à signer»: the day of the leave is not that of the signing.

        A day after the infinitive is («a autorisé la maire à signer mardi …»).
        """
        if statement.status not in ("planned", "announced") or not verbs or verbs[0].voice != "infinitive":
            return False
        first = verbs[0].first
        given = any(
            self.words[k].pos == "AUX" and self.lows[k] in ("a", "ont", "avait", "avaient", "été")
            for k in range(sentence.first, first)
        )
        days_after = any(t.start > self.words[first].start and t.end <= sentence.end for t in self.annotated.times)
        return given and not days_after


def _differ(time: TimeExpression, date: TimeExpression) -> bool:
    """Two days: «le 20 mai» may be that of this year or of the next."""
    return time.value is not None and date.value not in (time.value, time.future_value, time.past_value)


def _lies_ahead(statement: Statement, verbs: list[VerbGroup]) -> bool:
    """Is the signing still to come, as its verb or its status tells?"""
    wished = statement.status == "announced" and any(v.voice == "infinitive" for v in verbs)
    return statement.status == "planned" or wished or any(v.tense in ("future", "conditional") for v in verbs)


def _is_done(statement: Statement) -> bool:
    """«l'accord signé fin février»: of two Februaries the one before the article."""
    return statement.status in ("signed", "past", "renewed", "terminated")
