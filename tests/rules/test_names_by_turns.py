"""Every plain turn with every sort of name: a turn that knows one side must know them all.

Each turn is read with a few of the names, each name with many of the turns, so that what works for «Sanofi» works for
«les autorités mexicaines» and «le numéro un mondial du luxe LVMH» too.  «{à X}» and «{de X}» contract with the article,
«{a/ont}» agrees with the name.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from models.record import Record

# The name with its article, the party that it names, and whether it is plural.
NAMES = [
    ("l'Estonie", "Estonie", False),
    ("les Philippines", "Philippines", True),
    ("le gouvernement estonien", "gouvernement estonien", False),
    ("le ministère de l'Energie", "ministère de l'Energie", False),
    ("la marine sénégalaise", "marine sénégalaise", False),
    ("les autorités mexicaines", "autorités mexicaines", True),
    ("la justice américaine", "justice américaine", False),
    ("la région Bretagne", "région Bretagne", False),
    ("la ville de Brest", "ville de Brest", False),
    ("Sanofi", "Sanofi", False),
    ("le laboratoire allemand CureVac", "CureVac", False),
    ("la start-up grenobloise Verdix", "Verdix", False),
    ("le géant chinois des télécoms Huawei", "Huawei", False),
    ("le numéro un mondial du luxe LVMH", "LVMH", False),
    ("l'américain Pfizer", "Pfizer", False),
    ("la Banque mondiale", "Banque mondiale", False),
    ("le Fonds monétaire international (FMI)", "Fonds monétaire international", False),
    ("l'université de Lille", "université de Lille", False),
    ("la Fédération française de football", "Fédération française de football", False),
    ("l'association Emmaüs", "Emmaüs", False),
    ("la CFDT", "CFDT", False),
    ("l'Office chérifien des phosphates", "Office chérifien des phosphates", False),
    ("l'ordre des médecins", "ordre des médecins", False),
    ("la Croix-Rouge française", "Croix-Rouge française", False),
    ("les rebelles houthis", "houthis", True),
    ("l'opérateur télécoms Orange", "Orange", False),
]
OTHER = ("le groupe Lumex", "Lumex")
NAMES_PER_TURN = 5

TURNS = """
"Nous avons signé un accord avec {X}", a annoncé {Y}.
"Nous sommes parvenus à un accord avec {X}", s'est félicité le patron {de Y}.
Accord entre {X} et {Y} sur la pêche.
Après des mois de négociations, un accord a été trouvé entre {X} et {Y}.
Après des mois de négociations, {Y} est parvenu à s'entendre avec {X}.
Après l'accord conclu avec {X}, {Y} a livré dix bus.
Au terme d'un accord avec {X}, {Y} livrera des masques.
Au terme de longues négociations, {X} et {Y} ont conclu un accord.
Aux termes d'un accord avec {X}, {Y} paiera une amende.
Aux termes de l'accord conclu avec {X}, {Y} paiera une amende.
Baptisé Horizon, le partenariat noué par {Y} avec {X} durera dix ans.
C'est avec {X} que {Y} a signé son premier contrat.
C'est ce que prévoit la convention signée entre {Y} et {X}.
C'est un accord historique entre {X} et {Y}.
C'est un accord que {X} et {Y} ont signé mardi.
Ce contrat signé par {X} et {Y} porte sur dix navires.
Ce contrat, signé lundi entre {X} et {Y}, porte sur dix navires.
Conclu en 2017, l'accord entre {X} et {Y} a profité aux éleveurs.
D'après le journal, {Y} aurait signé un contrat avec {X}.
D'un montant de 20 millions d'euros, le contrat signé par {Y} avec {X} porte sur dix navires.
Dans le cadre d'un accord avec {X}, {Y} livrera des masques.
Dans le cadre d'un partenariat avec {X}, {Y} ouvrira un centre à Lyon.
Dans le cadre d'un partenariat signé avec {X}, {Y} ouvrira une école.
Dans le cadre de son partenariat avec {X}, {Y} livrera des masques.
Depuis l'accord signé avec {X} en 2018, {Y} a livré dix bus.
Depuis la signature d'un accord avec {X}, {Y} a livré dix bus.
Des négociations sont en cours entre {X} et {Y} en vue d'un accord.
En vertu d'un accord avec {X}, {Y} fournira des vaccins.
En vertu de l'accord avec {X}, {Y} paiera une amende.
Entre {X} et {Y}, le contrat court jusqu'en 2030.
Entre {X} et {Y}, un accord a enfin été trouvé.
Entré en vigueur en 2017, l'accord entre {X} et {Y} a profité aux éleveurs.
Grâce à son accord avec {X}, {Y} livrera des masques.
Grâce à un accord avec {X}, {Y} livrera des masques.
Il s'agit d'un accord entre {X} et {Y}.
L'ONU a salué l'accord conclu entre {X} et {Y}.
L'ONU a salué un accord "historique" entre {X} et {Y}.
L'accord avec {X} permettra {à Y} de livrer des masques.
L'accord conclu en 2019 entre {Y} et {X} reste en vigueur.
L'accord conclu entre {X} et {Y} a été salué par l'ONU.
L'accord entre {X} et {Y} a été rompu lundi.
L'accord entre {X} et {Y} a été suspendu.
L'accord entre {X} et {Y} doit encore être ratifié.
L'accord entre {X} et {Y} est entré en vigueur samedi.
L'accord entre {X} et {Y} prévoit la livraison de trois navires.
L'an dernier, {Y} avait déjà signé un contrat avec {X}.
La conclusion d'un accord entre {X} et {Y} a été annoncée lundi.
La signature d'un accord entre {X} et {Y} a été saluée par Londres.
La signature de l'accord entre {X} et {Y} est prévue lundi.
La signature du contrat entre {X} et {Y} aura lieu lundi.
La signature, mardi, d'un accord entre {X} et {Y} a été saluée.
Le Parlement a ratifié l'accord signé entre {X} et {Y}.
Le contrat entre {X} et {Y} porte sur 20 millions d'euros.
Le contrat liant {X} {à Y} porte sur 20 millions d'euros.
Le contrat passé entre {X} et {Y} porte sur 20 millions d'euros.
Le contrat qui liait {X} {à Y} a été rompu.
Le contrat qui lie {X} {à Y} porte sur 20 millions d'euros.
Le partenariat entre {X} et {Y} a été reconduit.
Le partenariat entre {X} et {Y} porte sur la recherche.
Le partenariat noué en 2018 par {Y} avec {X} porte sur la recherche.
Le partenariat signé entre {X} et {Y} durera dix ans.
Le patron {de Y} a annoncé un accord avec {X}.
Le protocole d'accord signé lundi par {X} et {Y} prévoit dix navires.
Les discussions entre {Y} et {X} ont débouché sur la signature d'un accord.
Les députés ont ratifié lundi l'accord entre {X} et {Y}.
Les négociations entre {X} et {Y} ont abouti à un accord.
Liés depuis 2010 par une convention, {X} et {Y} se séparent.
Lundi, {X} et {Y} ont officialisé leur partenariat.
Pêche: {X} et {Y} signent un accord.
Selon l'agence Reuters, {X} et {Y} ont conclu un accord.
Selon les termes de l'accord avec {X}, {Y} paiera une amende.
Selon un accord signé mardi avec {Y}, {X} {fournira/fourniront} des vaccins.
Signé lundi par {X} et {Y}, le contrat porte sur dix navires.
Signé à Genève, l'accord entre {X} et {Y} a profité aux éleveurs.
Un accord a été conclu par {Y} avec {X}, a annoncé l'agence Belga.
Un accord a été signé entre {X} et {Y}.
Un accord a été trouvé mardi entre {X} et {Y}.
Un accord de cinq ans lie {X} et {Y}.
Un accord de principe a été trouvé entre {X} et {Y}.
Un accord devrait être signé mardi entre {X} et {Y}.
Un accord est en cours de négociation entre {X} et {Y}.
Un accord est intervenu mardi entre {X} et {Y}.
Un accord sera signé lundi entre {X} et {Y}.
Un accord vient d'être conclu entre {X} et {Y}.
Un accord, signé en 2015, lie {X} {à Y}.
Un contrat a été signé mardi par {X} et {Y}.
Un partenariat entre {Y} et {X} a été annoncé mardi.
Une convention de financement de 20 millions d'euros a été signée entre {X} et {Y}.
Une convention va être signée entre {X} et {Y}.
Une trêve de dix jours a été conclue entre {X} et {Y}.
{X} et {Y} auraient conclu un accord, selon l'agence Reuters.
{X} et {Y} bénéficient d'un accord de libre-échange depuis 2012.
{X} et {Y} disposent d'un accord de libre-échange depuis 2012.
{X} et {Y} ont accepté un cessez-le-feu.
{X} et {Y} ont annoncé une alliance.
{X} et {Y} ont conclu un accord, selon l'agence Reuters.
{X} et {Y} ont conclu une trêve de dix jours.
{X} et {Y} ont conjointement signé une charte.
{X} et {Y} ont convenu de créer un fonds commun.
{X} et {Y} ont finalisé leur accord.
{X} et {Y} ont mis fin à leur partenariat.
{X} et {Y} ont prolongé leur accord jusqu'en 2030.
{X} et {Y} ont reconduit leur partenariat.
{X} et {Y} ont scellé un accord mardi à Genève.
{X} et {Y} ont signé un contrat-cadre.
{X} et {Y} ont signé un mémorandum d'entente.
{X} et {Y} ont signé un protocole d'accord pour la construction d'une usine.
{X} et {Y} ont signé une lettre d'intention.
{X} et {Y} ont suspendu leur accord.
{X} et {Y} ont trouvé un terrain d'entente.
{X} et {Y} ont uni leurs forces.
{X} et {Y} restent liés par un contrat jusqu'en 2030.
{X} et {Y} s'apprêtent à signer un accord.
{X} et {Y} se sont entendus sur un calendrier.
{X} et {Y} se sont mis d'accord sur un échange de données.
{X} et {Y} signent un accord sur la pêche.
{X} et {Y} signeront lundi un accord à Rome.
{X} et {Y} sont liés par un accord depuis 2012.
{X} et {Y} {ont/ont} signé un accord de coopération.
{X} et {Y}, partenaires depuis 2015, ont signé une nouvelle convention.
{X} {a/ont} accordé un prêt de 20 millions d'euros {à Y}.
{X} {a/ont} accordé {à Y} un prêt de 20 millions d'euros.
{X} {a/ont} annoncé vendredi avoir conclu un accord avec {Y}.
{X} {a/ont} attribué un contrat {à Y}.
{X} {a/ont} attribué {à Y} un marché de 20 millions d'euros.
{X} {a/ont} commandé dix bus {à Y}.
{X} {a/ont} confié {à Y} un contrat de maintenance.
{X} {a/ont} livré {à Y} dix navires en vertu d'un contrat signé en 2015.
{X} {a/ont} notifié {à Y} un marché de 20 millions d'euros.
{X} {a/ont} octroyé une concession {à Y}.
{X} {a/ont} passé commande de dix bus {à Y}.
{X} {a/ont} passé une commande de dix bus auprès {de Y}.
{X} {a/ont} remporté un contrat de 30 millions d'euros auprès {de Y}.
{X} {a/ont} renouvelé son partenariat avec {Y}.
{X} {a/ont} rompu le contrat qui {le/les} liait {à Y}.
{X} {a/ont} résilié son contrat avec {Y}.
{X} {a/ont} signé un accord avec {Y}.
{X} {a/ont} versé 20 millions d'euros {à Y} en vertu d'une convention.
{X} {accordera/accorderont} {à Y} un financement de 20 millions d'euros.
{X} {devrait/devraient} signer un contrat avec {Y} la semaine prochaine.
{X} {est parvenu/sont parvenus} à un accord avec {Y}.
{X} {exploite/exploitent} le réseau dans le cadre d'un contrat avec {Y}.
{X} {négocie/négocient} un accord avec {Y}.
{X} {prêtera/prêteront} 20 millions d'euros {à Y}.
{X} {s'est allié/se sont alliés} {à Y} pour produire des batteries.
{X} {va/vont} fournir {à Y} dix navires dans le cadre d'un contrat de 20 millions d'euros.
{X} {va/vont} signer un contrat avec {Y}.
{X}, avec qui {Y} a signé un accord en 2018, {reste/restent} un partenaire privilégié.
{X}, qui {a/ont} signé un contrat avec {Y} en 2018, {prépare/préparent} la suite.
{Y} (Helsinki) et {X} ont signé un accord.
{Y} - qui a signé un accord avec {X} - recrute.
{Y} a annoncé la fin de son partenariat avec {X}.
{Y} a annoncé la suspension de son accord avec {X}.
{Y} a annoncé mardi la signature d'un accord avec {X}.
{Y} a annoncé mettre fin à son contrat avec {X}.
{Y} a annoncé un partenariat avec {X}.
{Y} a annulé un contrat de 20 millions d'euros avec {X}.
{Y} a conclu avec {X} un accord sur le partage de données.
{Y} a confirmé mardi la signature d'un accord avec {X}.
{Y} a contesté la rupture du contrat qui le liait {à X}.
{Y} a décroché un contrat avec {X}.
{Y} a défendu son accord avec {X}.
{Y} a dénoncé l'accord signé avec {X} en 2012.
{Y} a dévoilé mardi un accord avec {X}.
{Y} a finalement signé l'accord négocié avec {X}.
{Y} a indiqué mardi avoir signé un accord avec {X}.
{Y} a livré dix bus depuis l'accord conclu avec {X} en 2018.
{Y} a mis fin au contrat qui le liait {à X}.
{Y} a noué plusieurs partenariats, notamment avec {X}.
{Y} a paraphé avec {X} un accord de pêche.
{Y} a prolongé jusqu'en 2030 son partenariat avec {X}.
{Y} a ratifié l'accord signé avec {X}.
{Y} a reconduit sa convention avec {X}.
{Y} a remporté un contrat de 30 millions d'euros avec {X}.
{Y} a renouvelé son contrat avec {X} pour cinq ans.
{Y} a scellé mardi son alliance avec {X}.
{Y} a scellé une alliance avec {X}.
{Y} a signé avec {X} deux conventions.
{Y} a signé des accords avec plusieurs partenaires, notamment {X}.
{Y} a signé des contrats avec plusieurs groupes, dont {X}.
{Y} a signé mardi un accord de cinq ans portant sur la recherche avec {X}.
{Y} a signé un accord avec {X} pour cinq ans.
{Y} a signé, mardi, avec {X}, un accord de cinq ans.
{Y} a suspendu son accord avec {X}.
{Y} a trouvé un accord de principe avec {X}.
{Y} avait annoncé en mai un accord avec {X}.
{Y} avait signé en 2016 un accord avec {X}.
{Y} discute avec {X} d'un accord de licence.
{Y} doit signer lundi un accord avec {X}.
{Y} envisage un partenariat avec {X}.
{Y} est en discussions avec {X} en vue d'un accord.
{Y} est lié {à X} jusqu'en 2030.
{Y} est signataire d'un accord avec {X}.
{Y} est sur le point de conclure un accord avec {X}.
{Y} et {X} collaborent depuis 2015 dans le cadre d'un accord.
{Y} et {X} lancent une coentreprise.
{Y} et {X} négocient actuellement un accord de licence.
{Y} et {X} ont créé une coentreprise.
{Y} et {X} ont officialisé lundi leur alliance.
{Y} et {X} ont signé lundi un accord de coopération.
{Y} et {X} ont signé une convention de financement de 20 millions d'euros.
{Y} et {X} se sont alliés pour construire une usine.
{Y} et {X} sont parvenus à un accord.
{Y} livrera des masques dans le cadre d'un contrat avec {X}.
{Y} menace de rompre l'accord conclu avec {X}.
{Y} met fin à son partenariat avec {X}.
{Y} noue un partenariat avec {X}.
{Y} paiera une amende, aux termes d'un accord avec {X}.
{Y} prévoit de signer un contrat avec {X}.
{Y} s'apprête à signer un contrat avec {X}.
{Y} s'associe {à X} pour créer un centre de recherche.
{Y} se félicite de l'accord conclu avec {X}.
{Y} veut renégocier l'accord signé avec {X}.
{Y} vient d'annoncer la conclusion d'un accord avec {X}.
{Y} vient de signer un accord avec {X}.
{Y} {est/est} lié {à X} par un contrat de dix ans.
{Y}, lié {à X} par un contrat de dix ans, a ouvert une usine.
{Y}, signataire d'un accord avec {X}, a ouvert une usine.
{Y} espère conclure un accord avec {X} d'ici l'été.
{Y} fournira {à X} des vaccins aux termes d'un contrat de cinq ans.
{Y} a obtenu un prêt de 20 millions d'euros auprès {de X}.
{Y} a contracté un emprunt de 20 millions d'euros auprès {de X}.
{Y} a souscrit un prêt de 20 millions d'euros auprès {de X}.
{Y} a reçu une commande de dix bus de la part {de X}.
"""

# The same names, and nothing that two agreed on: refused, failed, wished for, asked about, or something else.
NOTHING = """
{X} et {Y} n'ont pas signé d'accord.
{X} et {Y} n'ont toujours pas trouvé d'accord.
{X} et {Y} n'ont pas réussi à s'entendre.
{X} et {Y} ont échoué à trouver un accord.
{Y} a refusé de signer un accord avec {X}.
{Y} refuse tout accord avec {X}.
{Y} exclut tout accord avec {X}.
{Y} dément avoir signé un accord avec {X}.
{Y} a démenti tout accord avec {X}.
Il n'y a pas d'accord entre {X} et {Y}.
Aucun accord n'a été trouvé entre {X} et {Y}.
Aucun accord ne lie {X} {à Y}.
Sans accord avec {X}, {Y} devra fermer son usine.
Faute d'accord avec {X}, {Y} fermera son usine.
Faute d'un accord entre {X} et {Y}, l'usine fermera.
Un accord entre {X} et {Y} est impossible.
Un accord entre {X} et {Y} semble hors de portée.
Un accord entre {X} et {Y} serait une bonne nouvelle.
Si {X} et {Y} signent un accord, l'usine sera sauvée.
Si un accord est trouvé entre {X} et {Y}, l'usine sera sauvée.
{Y} réclame un accord avec {X}.
{Y} appelle {X} à signer un accord.
L'ONU appelle {X} et {Y} à conclure un accord.
L'ONU souhaite un accord entre {X} et {Y}.
{Y} rêve d'un accord avec {X}.
{Y} est opposé à un accord avec {X}.
{Y} dénonce l'absence d'accord avec {X}.
{X} et {Y} sont en désaccord sur le budget.
{X} a donné son accord {à Y}.
{Y} a obtenu l'accord de principe {de X}.
{X} et {Y} sont d'accord pour dire que le budget est serré.
D'un commun accord, {X} et {Y} ont annulé la réunion.
{X} et {Y} se sont rencontrés mardi à Genève.
{X} et {Y} entretiennent de bonnes relations.
{X} a critiqué {Y}.
{X} a salué l'action {de Y}.
{X} a porté plainte contre {Y}.
{X} est en concurrence avec {Y}.
{Y} a perdu un contrat au profit {de X}.
{Y} et {X} se disputent un contrat de 20 millions d'euros.
{Y} et {X} sont candidats au contrat de la ligne 15.
{Y} craint que {X} ne signe un accord avec la Chine.
L'échec des négociations entre {X} et {Y} inquiète.
Les négociations entre {X} et {Y} ont échoué.
Les discussions entre {X} et {Y} sont au point mort.
Quel accord entre {X} et {Y} ?
Un accord entre {X} et {Y} est-il possible ?
{Y} pourrait-il signer un accord avec {X} ?
{Y} n'exclut pas un accord avec {X}.
{Y} s'est dit prêt à signer un accord avec {X}.
"""


def _contracted(preposition: str, name: str) -> str:
    """«au Kenya», «de la BEI», «d'Orvel»: a preposition and a name with its article."""
    merged = {("de", "le"): "du", ("de", "les"): "des", ("à", "le"): "au", ("à", "les"): "aux"}
    article, _, rest = name.partition(" ")
    if (preposition, article) in merged:
        return f"{merged[preposition, article]} {rest}"
    elided = preposition == "de" and name[0].lower() in "aeiouéèh"
    return f"d'{name}" if elided else f"{preposition} {name}"


def _sentence(turn: str, name: str, plural: bool) -> str:
    for slot, said in (("X", name), ("Y", OTHER[0])):
        for preposition in ("de", "à"):
            turn = turn.replace(f"{{{preposition} {slot}}}", _contracted(preposition, said))
        turn = turn.replace(f"{{{slot}}}", said)
    turn = re.sub(r"\{([^{}/]+)/([^{}/]+)\}", lambda choice: choice.group(2 if plural else 1), turn)
    return turn[0].upper() + turn[1:]


TURN_LINES = TURNS.strip().splitlines()


@pytest.mark.parametrize("number", range(len(TURN_LINES)), ids=TURN_LINES)
def test_a_turn_tells_both_sides_whoever_they_are(number: int, tell: Callable[..., Record]) -> None:
    for k in range(NAMES_PER_TURN):
        name, party, plural = NAMES[(number * NAMES_PER_TURN + k) % len(NAMES)]
        sentence = _sentence(TURN_LINES[number], name, plural)
        told = [sorted(p.name for p in agreement.parties) for agreement in tell(sentence).agreements]
        assert told == [sorted([party, OTHER[1]])], sentence


@pytest.mark.parametrize("turn", NOTHING.strip().splitlines())
def test_a_turn_that_tells_of_none_tells_of_none_whoever_they_are(turn: str, tell: Callable[..., Record]) -> None:
    for name, _, plural in NAMES[::NAMES_PER_TURN]:
        sentence = _sentence(turn, name, plural)
        told = [[p.name for p in agreement.parties] for agreement in tell(sentence).agreements]
        assert told == [], sentence
