/** Dekking als één bladzijde HTML: zonder verzoeken naar buiten, te lezen op een telefoon en met een schermlezer. */
import { bericht } from '../diagnostics/probleem.ts';
import { isUitvoerbaar } from '../dekking/klassen.ts';
import {
  inWoorden,
  opgeteld,
  type Dekking,
  type Dekkingsrij,
  type Klasse,
  type Telling,
} from '../dekking/index.ts';
import { aandeel } from './dekking-druk.ts';
import { telwoord, toonPlaats } from './druk.ts';
import { toonbaar } from './toonbaar.ts';
import type { Werkmap } from './werkmap.ts';

export function alsHtml(metingen: readonly Dekking[], werkmap: Werkmap): string {
  const samen =
    metingen.length < 2
      ? ''
      : `<section aria-labelledby="samen"><h2 id="samen">Samen</h2>\n${lijst(opgeteld(metingen.map(({ telling }) => telling)))}</section>\n`;
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<title>Dekking</title>
<style>${STIJL}</style>
</head>
<body>
<header><h1>Dekking</h1>
<p>Wat elke bepaling van de officiële tekst in de regels is. <em>Uitvoerbaar</em>: de uitkomst volgt uit gegevens. <em>Beoordeling</em>: een mens beantwoordt een open norm, de rest volgt.</p></header>
<main>
${inhoudsopgave(metingen)}${samen}${metingen.map((een) => sectie(een, werkmap)).join('')}</main>
</body>
</html>
`;
}

const inhoudsopgave = (metingen: readonly Dekking[]): string =>
  metingen.length < 2
    ? ''
    : `<nav aria-label="Regelingen"><ul>${metingen
        .map(({ regeling: { model } }) => `<li><a href="#${anker(model.id)}">${veilig(model.titel)}</a></li>`)
        .join('')}</ul></nav>\n`;

function sectie(dekking: Dekking, werkmap: Werkmap): string {
  const { regeling, rijen, problemen, telling, omvang, zonderRechtskracht } = dekking;
  const { id, titel, link } = regeling.model;
  const naam = anker(id);
  const bron = link === undefined ? '' : `<p><a href="${adres(link)}">Officiële publicatie</a></p>\n`;
  const deel = omvang === 'geheel' ? '' : '<p>Alleen wat hier wordt gebruikt is opgeschreven.</p>\n';
  const schets = zonderRechtskracht ? '<p>Zonder rechtskracht: niets hiervan is een norm.</p>\n' : '';
  return `<section aria-labelledby="${naam}"><h2 id="${naam}">${veilig(titel)}</h2>
${bron}${deel}${schets}${lijst(telling)}${drukProblemen(problemen, werkmap)}<table>
<caption>Bepalingen van ${veilig(titel)}</caption>
<thead><tr><th scope="col">Bepaling</th><th scope="col">Wat het is</th><th scope="col">Voorbeelden</th><th scope="col">Lezingen en bevindingen</th></tr></thead>
<tbody>
${rijen.map((rij) => drukRij(rij, link)).join('')}</tbody>
</table>
</section>
`;
}

function lijst(telling: Telling): string {
  const paren = [
    ['Bepalingen', String(telling.bepalingen)],
    ...Object.entries(telling.perKlasse).map(([klasse, aantal]) => [hoofdletter(klasse), String(aantal)]),
    ...Object.entries(telling.perReden).map(([reden, aantal]) => [
      `Niet uitvoerbaar: ${reden}`,
      String(aantal),
    ]),
    ...(telling.normzinnen === 0 ? [] : [['Volzinnen met een norm die uitvoerbaar zijn', aandeel(telling)]]),
    ...(telling.uitvoerbaar === 0
      ? []
      : [
          ['Uitvoerbare bepalingen die een voorbeeld raakt', `${telling.geraakt} van ${telling.uitvoerbaar}`],
        ]),
  ];
  return `<dl>${paren.map(([naam = '', waarde = '']) => `<div><dt>${veilig(naam)}</dt><dd>${veilig(waarde)}</dd></div>`).join('')}</dl>\n`;
}

function drukProblemen(problemen: Dekking['problemen'], werkmap: Werkmap): string {
  if (problemen.length === 0) return '<p>Elke bepaling is verantwoord.</p>\n';
  const rijen = problemen.map(
    (probleem) =>
      `<li>${veilig(bericht(probleem))} <code>${veilig(`${probleem.code} ${toonPlaats(toonbaar(probleem, werkmap).plaats)}`)}</code></li>`,
  );
  return `<h3>${telwoord(problemen.length, 'probleem', 'problemen')}</h3>\n<ul class="problemen">${rijen.join('')}</ul>\n`;
}

function drukRij(rij: Dekkingsrij, publicatie: string | undefined): string {
  const { soort, nummer, kop, klasse, diepte, link = publicatie } = rij;
  const titel = kop === undefined ? '' : ` ${kop}`;
  if (soort === 'hoofdstuk' || soort === 'afdeling')
    return `<tr class="kop"><th scope="colgroup" colspan="4">${veilig(hoofdletter(`${soort === 'hoofdstuk' ? 'hoofdstuk ' : ''}${nummer}${titel}`))}</th></tr>\n`;
  const los = soort === 'lid' || soort === 'onderdeel';
  const naam = `${los ? '' : `${soort} `}${nummer}${titel}`;
  const zichtbaar =
    !los && link !== undefined ? `<a href="${adres(link)}">${veilig(naam)}</a>` : veilig(naam);
  const heel = los
    ? `<span class="weg">${veilig(inWoorden(rij.id))}</span><span aria-hidden="true">${zichtbaar}</span>`
    : zichtbaar;
  const voorbeelden =
    klasse === undefined
      ? ''
      : rij.voorbeelden > 0
        ? String(rij.voorbeelden)
        : isUitvoerbaar(klasse)
          ? 'geen'
          : '';
  return `<tr class="d${String(Math.min(diepte, 5))}"><th scope="row">${heel}</th>${cel('Wat het is', watHetIs(rij))}${cel('Voorbeelden', voorbeelden)}${cel('Lezingen en bevindingen', veilig(erbij(rij)))}</tr>\n`;
}

const cel = (kop: string, inhoud: string): string =>
  inhoud === '' ? '<td></td>' : `<td data-kop="${veilig(kop)}">${inhoud}</td>`;

function watHetIs({ klasse, reden, via, ook, omschrijving }: Dekkingsrij): string {
  if (klasse === undefined) return '';
  const meer = [
    ...(reden === undefined ? [] : [reden]),
    ...(via === undefined ? [] : ['zoals de bepaling erboven']),
    ...ook.filter((ander) => ander !== 'lezing' && ander !== 'uitvoerbaar').map((ander) => `ook ${ander}`),
  ].join(', ');
  const tekst = omschrijving === undefined || via !== undefined ? '' : `<br/>${veilig(omschrijving)}`;
  return `<strong class="${soortkleur(klasse)}">${veilig(klasse)}</strong>${meer === '' ? '' : ` (${veilig(meer)})`}${tekst}`;
}

function erbij({ lezingen, bevindingen }: Dekkingsrij): string {
  return [
    ...lezingen.map(
      ({ naam, gekozen }) => `lezing ${naam}: ${gekozen === undefined ? 'open' : `gekozen ${gekozen}`}`,
    ),
    ...(bevindingen === undefined ? [] : [telwoord(bevindingen, 'bevinding', 'bevindingen')]),
  ].join('; ');
}

function soortkleur(klasse: Klasse): string {
  if (isUitvoerbaar(klasse)) return 'regel';
  return klasse === 'ontbreekt' ? 'mist' : klasse === 'nog niet uitgewerkt' ? 'later' : 'aard';
}

const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);
const anker = (id: string): string => `r-${id.replace(/[^A-Za-z0-9-]/g, '-')}`;

const tekens: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const veilig = (tekst: string): string => tekst.replace(/[&<>"']/g, (teken) => tekens[teken] ?? teken);
/** Alleen een gewoon adres wordt een link. */
const adres = (link: string): string => (/^https?:\/\//i.test(link) ? veilig(link) : '#');

const STIJL = `
:root{color-scheme:light dark}
body{font:1rem/1.5 system-ui,sans-serif;max-width:70rem;margin:0 auto;padding:1rem}
dl{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem}dl div{display:flex;gap:.4rem}dt::after{content:":"}dd{margin:0;font-weight:600}
table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:600;padding:.5rem 0}
th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;border-bottom:1px solid #8888}
th[scope=row]{font-weight:400}.kop th{padding-top:1.2rem;font-weight:700}
.d2 th[scope=row]{padding-left:1.6rem}.d3 th[scope=row]{padding-left:3rem}.d4 th[scope=row],.d5 th[scope=row]{padding-left:4.4rem}
strong{border-left:.3rem solid;padding-left:.4rem}.regel{border-color:#2e7d32}.aard{border-color:#1565c0}.later{border-color:#b26a00}.mist{border-color:#c62828;text-decoration:underline}
.weg{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media(max-width:40rem){thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}tr,th,td{display:block;border:0;padding:.1rem 0}tr{border-bottom:1px solid #8888;padding:.4rem 0}td:empty{display:none}td[data-kop]::before{content:attr(data-kop) ": ";font-weight:600}}
`;
