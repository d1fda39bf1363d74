"""Saved pages as scrapers leave them, written for these tests: one article, in the forms it comes in."""

from __future__ import annotations

import textwrap

TITLE = "Eau potable : Zagora et deux agences signent pour trois ans"
STANDFIRST = (
    "La province de Zagora, l'Agence du bassin hydraulique et l'Agence de l'oasis ont signé lundi une convention de "
    "partenariat pour raccorder douze villages au réseau d'eau potable."
)
BODY = [
    "Le texte a été paraphé au siège de la province par le gouverneur, Salah Benyoussef, et par les directrices des "
    "deux agences, Hanane Tazi et Mouna El Ghali, en présence des élus des communes concernées.",
    "« Nous attendions ce jour depuis quatre étés », a déclaré M. Benyoussef à l'issue de la cérémonie. Le coût du "
    "projet est estimé à 48 millions de dirhams, dont un tiers sera pris en charge par les communes.",
    "Un chantier en deux temps",
    "Les travaux commenceront en septembre dans la vallée, où les puits sont à sec depuis le printemps. Ils se "
    "poursuivront l'an prochain sur le plateau, une fois que la station de pompage aura été agrandie.",
    "Un comité de suivi se réunira tous les trois mois. Il rendra compte de l'avancement du chantier aux habitants, "
    "qui pourront consulter les relevés de qualité de l'eau dans chaque mairie.",
]
ARTICLE = [STANDFIRST, *BODY]

HEAD = [
    "Accueil",
    "Politique",
    "Économie",
    "Société",
    "Sport",
    "Vidéos",
    "Se connecter",
    "Abonnez-vous",
    "Rechercher",
    "Météo : chergui sur le Souss jusqu'à vendredi",
    "Botola : Safi s'impose à Oujda",
    "Accueil > Régions > Drâa-Tafilalet",
]
BYLINE = ["Par Karim Ouazzani", "Publié le mardi 3 juin 2025 à 09h40", "Partager sur Facebook", "Partager sur WhatsApp"]
FOOT = [
    "Mots-clés : eau, Zagora, convention",
    "Commentaires (2)",
    "Lahcen : enfin une bonne nouvelle pour la vallée",
    "Votre adresse e-mail ne sera pas publiée.",
    "Sur le même sujet",
    "Ouarzazate : le barrage rempli à 40 %",
    "Errachidia et Tinghir signent une charte de l'oasis",
    "Qui sommes-nous",
    "Mentions légales",
    "Contact",
    "© 2025 Le Courrier du Drâa - Tous droits réservés",
]


def as_blocks() -> str:
    """One line a block."""
    return "\n".join([*HEAD, TITLE, *BYLINE, *ARTICLE, *FOOT])


def as_ticker() -> str:
    """Menus and headlines run together with gaps of four spaces."""
    return "\n".join(["    ".join(HEAD), "", TITLE, *BYLINE, "", *ARTICLE, "", "    ".join(FOOT[:7]), *FOOT[7:]])


def as_wrapped(column: int = 72) -> str:
    """Hard-wrapped, indented by three, with numbered link marks, as text browsers print it."""
    lines: list[str] = []
    for number, block in enumerate([*HEAD, TITLE, *BYLINE], 1):
        lines.append(f"   [{number}]{block}")
    for block in ARTICLE:
        lines.append("")
        lines += textwrap.wrap(
            block, column, initial_indent="   ", subsequent_indent="   ", break_on_hyphens=False, break_long_words=False
        )
    lines.append("")
    lines += [f"   {block}" for block in FOOT]
    return "\n".join(lines)


def as_cut_at_links() -> str:
    """Every link on a line of its own, as ``get_text('\\n')`` leaves it."""
    cut = [
        block.replace("convention de partenariat", "\nconvention de partenariat\n")
        .replace("Hanane Tazi", "\nHanane Tazi\n")
        .replace("station de pompage", "\nstation de pompage\n")
        .replace("48 millions de dirhams", "\n48 millions de dirhams\n")
        for block in ARTICLE
    ]
    return "\n".join(
        part.strip() for block in [*HEAD, TITLE, *BYLINE, *cut, *FOOT] for part in block.split("\n") if part.strip()
    )
