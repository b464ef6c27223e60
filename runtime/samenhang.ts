/**
 * Samenhang tussen onbekenden. Een diagram houdt ze voor onafhankelijk, maar "jonger dan 18 op de datum van de melding"
 * en "de melding is van vóór 2026" gaan over dezelfde datum. Dan kan het diagram voltooiingen bevatten die niet bestaan.
 *
 * Een bekende uitkomst blijft veilig: zij geldt ook voor wat niet bestaat. Van elke open vraag wordt met echte
 * antwoorden nagegaan of zij ertoe doet; lukt dat voor alle, dan is de lijst alsnog exact.
 */
import { kanVerschillen, opZichzelfBelangrijk, type Werk } from './belang.ts';
import { type Diagram, JA, kies, UITGESLOTEN } from './diagram.ts';
import { vulBladenIn } from './invullen.ts';
import { leesFeit, type OpDag } from './lees.ts';
import { isSamengesteld, type Onbekende, vraagsleutel } from './onbekende.ts';
import { maakRaster, type Rasterpunt, type Samenhang, vervolgen, zonder } from './raster.ts';
import type { Rekening } from './rekening.ts';
import { zoek } from './register.ts';

/** De onbekenden die samenhangen; niets als alle los van elkaar elke waarde kunnen hebben. */
export function samenhangVan(r: Rekening, rangen: ReadonlySet<number>): Samenhang | undefined {
  const onbekenden = [...rangen].flatMap((rang) => r.onbekenden.opRang[rang] ?? []);
  const samengesteld = onbekenden.filter(isSamengesteld);
  if (samengesteld.length === 0) return undefined;
  const grootheden = new Set(samengesteld.flatMap(({ grondslag }) => grondslag));
  const leden = onbekenden.filter(({ grondslag }) => grondslag.some((o) => grootheden.has(o)));
  return {
    leden,
    grootheden: opVerband(leden, grootheden),
    isGenoemd: (feit, dag) => noemtDag(r, feit, dag),
  };
}

/** Zoveel punten van het raster krijgen de kans iets te bewijzen. */
const MEESTE_PUNTEN = 60;

/** Of van elke vraag achter deze rangen met echte antwoorden te laten zien is dat zij ertoe doet. */
export function isBewezen(r: Rekening, f: Diagram, s: Samenhang, rangen: ReadonlySet<number>): boolean {
  const open = new Set<string>();
  for (const rang of rangen) {
    for (const punt of r.onbekenden.opRang[rang]?.punten ?? []) open.add(vraagsleutel(punt));
  }
  // Het bewijs heeft zijn eigen grens, naast die van het diagram.
  r.werk.stappen = 0;
  const b: Bewijs = { r, f, s, werk: { over: r.werk.grens } };
  let aantal = 0;
  for (const punt of maakRaster(r.werk, s, f, (d) => d.blad !== undefined && d.blad.soort !== 'term')) {
    schrapVrije(b, punt, open);
    for (const vraag of open) if (doetErtoe(b, punt, vraag)) open.delete(vraag);
    if (r.werk.op || b.werk.over < 0) return false;
    if (open.size === 0) return true;
    if (++aantal >= MEESTE_PUNTEN) return false;
  }
  return false;
}

/** Of er echte antwoorden zijn die de controles doorstaan. */
export function heeftVoltooiing(r: Rekening, controle: Diagram, s: Samenhang): boolean {
  const f = kies(r.werk, controle, JA, UITGESLOTEN);
  // Wie het eerst een waarde krijgt, weet nog niet waar de andere op omslaan; andersom lukt het dan vaak wel.
  return [s, { ...s, grootheden: [...s.grootheden].reverse() }].some((volgorde) => {
    const { done } = maakRaster(r.werk, volgorde, f).next();
    return done !== true && !r.werk.op;
  });
}

interface Bewijs {
  readonly r: Rekening;
  readonly f: Diagram;
  readonly s: Samenhang;
  readonly werk: Werk;
}

/** Eerst wat zelf grenzen heeft, dan steeds wat met het vorige vergeleken wordt: zo komen de waarden bij elkaar uit. */
function opVerband(leden: readonly Onbekende[], grootheden: ReadonlySet<Onbekende>): Onbekende[] {
  const over = [...grootheden].sort((a, b) => grenzenVan(b) - grenzenVan(a));
  const volgorde: Onbekende[] = [];
  const raakt = ({ grondslag }: Onbekende, o: Onbekende): boolean =>
    grondslag.includes(o) && grondslag.some((x) => volgorde.includes(x));
  while (over.length > 0) {
    const i = over.findIndex((o) => leden.some((lid) => raakt(lid, o)));
    volgorde.push(...over.splice(Math.max(i, 0), 1));
  }
  return volgorde;
}

function grenzenVan({ schaal }: Onbekende): number {
  return schaal?.grenzen.length ?? 0;
}

function noemtDag(r: Rekening, feit: string, dag: string): boolean {
  const lijst = leesFeit(r.zaak, zoek(r.register.feiten, feit)) as readonly OpDag[] | null | undefined;
  if (lijst?.some(({ op }) => op === dag)) return true;
  return r.onbekenden.opRang.some(({ punten: [punt] }) => punt?.id === feit && punt.opDatum === dag);
}

/** Schrapt de vragen die in dit punt ertoe doen, waar alle samenhangende grootheden vaststaan. */
function schrapVrije({ r, werk }: Bewijs, punt: Rasterpunt, open: Set<string>): void {
  for (const rang of opZichzelfBelangrijk(metWaarden(r, punt), werk)) {
    const o = r.onbekenden.opRang[rang];
    if (o !== undefined) open.delete(eigenVraag(o));
  }
}

/** De eerste vraag van een onbekende is haar eigen feit; de volgende zijn de dagen waarvan zij afhangt. */
function eigenVraag({ punten: [punt] }: Onbekende): string {
  return punt === undefined ? '' : vraagsleutel(punt);
}

/** Of een ander antwoord op deze vraag vanuit dit punt een andere uitkomst kan geven. */
function doetErtoe(b: Bewijs, punt: Rasterpunt, vraag: string): boolean {
  const { r, s, werk } = b;
  const grootheid = s.grootheden.find((o) => eigenVraag(o) === vraag);
  if (grootheid === undefined) return kanSamenVerschillen(b, punt, vraag);
  // Op een andere dag kan een feit per datum ook een andere waarde hebben.
  const mee = s.leden.filter(
    ({ inhoud, grondslag }) => inhoud.soort === 'op dag' && grondslag.includes(grootheid),
  );
  const samen = new Set([grootheid, ...mee].map(({ rang }) => rang));
  const rij = vervolgen(r.werk, s, zonder(r.werk, s, punt, grootheid, b.f), grootheid, 2);
  return (
    !r.werk.op &&
    rij.some((p, i) =>
      rij.slice(i + 1).some((q) => kanVerschillen(metWaarden(r, p), metWaarden(r, q), samen, werk)),
    )
  );
}

/** Of de leden van één vraag samen de uitkomst veranderen waar elk afzonderlijk dat niet kan. */
function kanSamenVerschillen({ r, werk }: Bewijs, punt: Rasterpunt, vraag: string): boolean {
  const rangen = new Set(r.onbekenden.opRang.filter((o) => eigenVraag(o) === vraag).map(({ rang }) => rang));
  const f = metWaarden(r, punt);
  return rangen.size > 1 && kanVerschillen(f, f, rangen, werk);
}

/** In een punt zijn twee termen met dezelfde waarde dezelfde uitkomst. */
const metWaarden = ({ werk }: Rekening, { f, waarden }: Rasterpunt): Diagram =>
  vulBladenIn(werk, f, (o) => waarden.get(o));
