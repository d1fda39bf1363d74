"""Texts as they come from elsewhere than a saved press page: agencies, e-editions, forwards, communiqués, newsletters.

Each sample is marked line by line: what begins with «+ » is the article's, the rest is not.
"""

# ruff: noqa: E501 (a paragraph is a line)

from __future__ import annotations

from dataclasses import dataclass

import pytest

from models.problem import Problem, Reason
from models.record import Article
from pipeline.cleaning import clean
from pipeline.lexicon import Lexicon
from pipeline.reading import from_text

LEXICON = Lexicon()


@dataclass(frozen=True)
class Sample:
    """A text with its article marked, and what it says of itself."""

    marked: str
    title: str
    published: str | None
    outlet: str | None
    author: str | None = None

    @property
    def content(self) -> str:
        return "\n".join(line.removeprefix("+ ") for line in self.marked.strip("\n").split("\n"))

    @property
    def body(self) -> list[str]:
        return [line[2:] for line in self.marked.split("\n") if line.startswith("+ ")]


SAMPLES = {
    "old agency copy": Sample(
        """
APE0142 4 I 0187 COT /APE-LD17
Economie-port-accord
Le port d'Aného signe avec un armateur danois
+ LOME, 14 nov 1996 (APE) - Le Port autonome d'Aného (PAA) et l'armateur danois Nordhav ont signé jeudi à Lomé un contrat d'exploitation du quai n° 3, a annoncé la direction du port.
+ Le contrat, d'une durée de dix ans, prévoit un investissement de 2,4 milliards de francs CFA, a précisé à l'APE le directeur général du PAA, Kodjo Amegan.
+ Il avait été négocié pendant près de deux ans.
kam/bd/lt
APE 141532 NOV 96
""",
        title="Le port d'Aného signe avec un armateur danois",
        published="1996-11-14",
        outlet=None,
    ),
    "newspaper e-edition": Sample(
        """
LE COURRIER DU HAUT-VAL
Jeudi 6 juin 2024
Page 7 - PAYS DE SAINT-AUBAN
Saint-Auban : la mairie et le lycée se lient pour dix ans
+ Le maire de Saint-Auban, Gilles Fournel, et la proviseure du lycée Marie-Marvingt, Odile Chassagne, ont signé lundi une convention d'usage du gymnase municipal.
+ La commune prendra à sa charge le chauffage et le gardiennage ; le lycée, l'entretien courant et le renouvellement du matériel.
+ « C'est du bon sens », résume la proviseure, qui attendait ce texte depuis la rentrée de 2022.
Droits de reproduction et de diffusion réservés © Le Courrier du Haut-Val
""",
        title="Saint-Auban : la mairie et le lycée se lient pour dix ans",
        published="2024-06-06",
        outlet="LE COURRIER DU HAUT-VAL",
    ),
    "forwarded on WhatsApp": Sample(
        """
[18/03/2025 07:42] Tonton Hervé: Transféré plusieurs fois
*COOPÉRATION : LE BURUMA ET LE MALAWA SIGNENT QUATRE ACCORDS*
+ Le ministre des Affaires étrangères du Buruma, Désiré Nkoulou, et son homologue du Malawa, Grace Phiri, ont signé, ce lundi à Bujari, quatre accords de coopération.
+ Ils portent sur le transport aérien, la santé, la formation des magistrats et l'échange de données douanières.
+ La prochaine commission mixte se réunira à Lilongo avant la fin de l'année, ont annoncé les deux ministres.
👉 Rejoignez notre chaîne WhatsApp : https://whatsapp.example/channel/0029
Partagez au maximum !
""",
        title="COOPÉRATION : LE BURUMA ET LE MALAWA SIGNENT QUATRE ACCORDS",
        published="2025-03-18",
        outlet=None,
    ),
    "municipal site": Sample(
        """
Aller au contenu
Ville de Roquebrune-les-Pins
Ma mairie
Vie quotidienne
Enfance et jeunesse
Sortir
Accueil > Actualités > Une convention avec l'hôpital
Une convention avec l'hôpital pour les aînés
Publié le 9 octobre 2025
+ Mercredi 8 octobre, la maire, Sylvie Arnaud, et le directeur du centre hospitalier, Paul Delmas, ont signé une convention de partenariat en faveur des aînés de la commune.
+ Elle ouvre aux plus de 70 ans une consultation gratuite de prévention des chutes, le premier mardi de chaque mois, à la maison des solidarités.
+ Les inscriptions se font auprès du centre communal d'action sociale.
Partager cette page
Ces actualités peuvent vous intéresser
Travaux rue des Lices
Fermeture de la piscine
Mairie de Roquebrune-les-Pins
Place de la République
Horaires d'ouverture
Mentions légales
Plan du site
Accessibilité : non conforme
""",
        title="Une convention avec l'hôpital pour les aînés",
        published="2025-10-09",
        outlet=None,
    ),
    "company press release": Sample(
        """
Communiqué de presse – Rabat, le 3 mars 2025
Atlas Câbles et l'École des métiers du rail s'allient pour former 600 techniciens
+ Atlas Câbles et l'École des métiers du rail (EMR) annoncent la signature d'un accord-cadre de cinq ans pour la formation de 600 techniciens de la signalisation.
+ L'accord a été signé par Youssef Berrada, président-directeur général d'Atlas Câbles, et Salma Idrissi, directrice de l'EMR, en présence du secrétaire général du ministère des Transports.
+ « Cet accord nous donne les compétences dont nos chantiers ont besoin », a déclaré Youssef Berrada.
Contacts presse
Nadia Fassi - n.fassi@atlas-cables.example - 05 22 00 00 00
""",
        title="Atlas Câbles et l'École des métiers du rail s'allient pour former 600 techniciens",
        published="2025-03-03",
        outlet=None,
    ),
    "university news": Sample(
        """
Aller au menu
Aller au contenu
Rechercher
ENT
Annuaire
Université de Brocéliande
Formation
Recherche
International
Vie des campus
Accueil / Actualités
Brocéliande et l'université d'Ostmark lancent un double master
Mis en ligne le 22/05/2023
+ Le président de l'université de Brocéliande, Yann Kervella, et la rectrice de l'université d'Ostmark, Karin Vogel, ont signé le 17 mai une convention de double diplôme en droit de la mer.
+ Vingt étudiants de chaque établissement pourront, dès la rentrée 2024, passer une année chez le partenaire et obtenir les deux masters.
À consulter
Nos partenaires dans le monde
Candidater
Dernière mise à jour : 23 mai 2023
Intranet
Marchés publics
Crédits
""",
        title="Brocéliande et l'université d'Ostmark lancent un double master",
        published="2023-05-22",
        outlet=None,
    ),
    "ministry site": Sample(
        """
République du Kéran
Unité - Travail - Justice
Ministère de l'Hydraulique
Le Ministère
Le Ministre
Cabinet
Documentation
Appels d'offres
Signature de l'accord de financement du barrage de Tamala
24 juin 2022
+ Le ministre de l'Hydraulique, Ousmane Diarra, et la représentante résidente de la Banque sahélienne de développement, Awa Thiam, ont signé, ce jour à Kérane, l'accord de financement du barrage de Tamala.
+ D'un montant de 48 milliards de francs, il permettra d'irriguer 6 000 hectares et d'alimenter en eau potable 120 000 habitants.
+ Le ministre a remercié la Banque pour la constance de son appui.
Cellule de communication MH
© 2022 Ministère de l'Hydraulique - Tous droits réservés
""",
        title="Signature de l'accord de financement du barrage de Tamala",
        published="2022-06-24",
        outlet="Ministère de l'Hydraulique",
    ),
    "with comments": Sample(
        """
Accueil
Politique
Société
Sports
Transport : les taxis signent enfin avec la mairie
Par Moussa Sarr | 11 février 2021 à 18:20
+ Après six mois de bras de fer, le syndicat des taxis urbains et la mairie de Thiénaba ont signé, ce jeudi, un protocole d'accord sur les tarifs de nuit.
+ Le texte fixe la course à 1 500 francs entre 22 heures et 6 heures, et crée une commission de suivi où siègeront les deux parties.
+ Le secrétaire général du syndicat, Ibra Fall, a levé le mot d'ordre de grève prévu samedi.
Commentaires (3)
Ndiaga il y a 3 ans
C'est une bonne chose pour la population, mais il faudra voir si les chauffeurs respectent vraiment ce qu'ils ont signé.
Répondre
Fatou il y a 3 ans
Depuis quand la mairie tient-elle parole ? On se souvient tous du protocole de 2018, qui n'a jamais été appliqué dans cette ville.
Répondre
Laisser un commentaire
Votre adresse e-mail ne sera pas publiée.
""",
        title="Transport : les taxis signent enfin avec la mairie",
        published="2021-02-11",
        outlet=None,
        author="Moussa Sarr",
    ),
    "cookie wall": Sample(
        """
Nous et nos 842 partenaires stockons et accédons à des informations sur votre appareil, comme les cookies, pour afficher des publicités personnalisées.
Avec votre consentement, nous pouvons utiliser des données de géolocalisation précises. Vous pouvez retirer votre consentement à tout moment en cliquant sur « Gérer mes choix ».
Tout accepter
Tout refuser
Gérer mes choix
Gazette des Ports
Le port de Lannec et celui de Vigor unissent leurs criées
Publié le 30/09/2024 à 08h15
+ Les ports de Lannec et de Vigor ont signé vendredi une convention qui réunit leurs deux criées sous une même régie, la première du genre entre les deux rives de la baie.
+ La présidente du syndicat mixte de Lannec, Maëlle Le Bihan, et le maire de Vigor, Antoine Sanz, espèrent traiter 9 000 tonnes de poisson par an.
Lire aussi : Pêche, les quotas de sole revus à la baisse
S'abonner à la newsletter
""",
        title="Le port de Lannec et celui de Vigor unissent leurs criées",
        published="2024-09-30",
        outlet=None,
    ),
    "Markdown newsletter": Sample(
        """
[Voir dans le navigateur](https://lettre.example/n/118)
# La Lettre des territoires n° 118 - 12 décembre 2023
## Les agglos de Mirande et de Valcourt mutualisent leurs déchets
+ Les présidents des agglomérations de Mirande et de Valcourt, Hélène Caze et Bruno Péchard, ont signé le 7 décembre une entente intercommunale pour le tri de leurs déchets.
+ Le centre de Valcourt recevra 14 000 tonnes de plus par an, contre une participation de Mirande de 3,2 millions d'euros à sa modernisation.
---
[Se désabonner](https://lettre.example/stop) | [Gérer mes préférences](https://lettre.example/prefs)
Vous recevez ce courriel parce que vous êtes inscrit à La Lettre des territoires.
""",
        title="Les agglos de Mirande et de Valcourt mutualisent leurs déchets",
        published="2023-12-12",
        outlet="La Lettre des territoires",
    ),
}


def _article(sample: Sample) -> Article:
    found = clean(from_text(sample.content, "texte.txt"), LEXICON)
    assert isinstance(found, Article), found
    return found


@pytest.mark.parametrize("name", SAMPLES)
def test_the_article_and_nothing_else(name: str) -> None:
    assert _article(SAMPLES[name]).text.split("\n\n") == SAMPLES[name].body


@pytest.mark.parametrize("name", SAMPLES)
def test_what_it_says_of_itself(name: str) -> None:
    sample = SAMPLES[name]
    found = _article(sample)
    assert found.published == sample.published
    assert found.title == sample.title
    assert found.outlet == sample.outlet
    assert found.author == sample.author


HOME = """
Accueil
Politique
Sport
Culture
Le Phare du Golfe
Samedi 14 juin 2025
Port d'Aného : le nouveau quai inauguré
Le ministre des Transports a inauguré vendredi le nouveau quai à conteneurs, dont les travaux ont duré quatre ans.
Lire la suite
Santé : un accord pour trois hôpitaux
Le ministère de la Santé et une banque ont signé jeudi un accord de financement pour trois hôpitaux de région.
Lire la suite
Coton : les prix repartent à la hausse
Les producteurs espèrent une campagne meilleure que celle de l'année dernière, marquée par la sécheresse.
Lire la suite
Football : les Éperviers en stage à Sokodé
Le sélectionneur a retenu vingt-trois joueurs pour le match de mardi contre la Gambie.
Lire la suite
Un festival de contes à Kpalimé
La cinquième édition réunira une trentaine de conteurs venus de huit pays du continent.
Les plus lus
Météo : fortes pluies attendues sur la côte
Newsletter
Mentions légales
© 2025 Le Phare du Golfe - Tous droits réservés
"""


def test_a_saved_home_page_is_no_article() -> None:
    found = clean(from_text(HOME, "accueil.txt"), LEXICON)
    assert isinstance(found, Problem)
    assert found.reason is Reason.NOT_AN_ARTICLE


def test_an_article_among_teasers_is_one() -> None:
    found = clean(from_text(HOME.replace("Lire la suite", SAMPLES["with comments"].body[0], 1), "page.txt"), LEXICON)
    assert isinstance(found, Article)
