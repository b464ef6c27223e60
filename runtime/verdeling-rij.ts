/**
 * De rij van één jaar. Wat vaststaat is de volgorde van sleutels die elkaar niet overlappen; van de rest wordt met een onder- en
 * bovengrens gerekend: wat er zeker, en wat er hoogstens vóór een zaak afgaat. Dat is veilig voor elke voltooiing, en kost n log n.
 */
import { type Getal, getal, hoogste, laagste, min, plus, vergelijkGetal } from './getal.ts';
import { type Aanspraak, BEGIN, EIND, type Sleutel } from './verdeling-aanspraak.ts';

/** Wat er vóór een zaak af kan gaan; zonder bovengrens kan het alles zijn. */
export interface Grenzen {
  readonly ten: Getal;
  readonly hoogstens: Getal | undefined;
  /** Hoeveel er zeker, en hoeveel er hoogstens vóór gaan. */
  readonly zeker: number;
  readonly misschien: number;
}

export const NUL: Getal = getal('0');

export function vergelijkSleutel(a: Sleutel, b: Sleutel): number {
  if (a.voorrang !== b.voorrang) return a.voorrang - b.voorrang;
  if (a.dag !== b.dag) return a.dag < b.dag ? -1 : 1;
  return vergelijkGelijk(a.gelijk, b.gelijk);
}

function vergelijkGelijk(a: Sleutel['gelijk'], b: Sleutel['gelijk']): number {
  if (typeof a === 'number' || typeof b === 'number') return rang(a) - rang(b);
  if (vergelijkGetal('=', a, b) === true) return 0;
  return vergelijkGetal('<', a, b) === true ? -1 : 1;
}

const rang = (deel: Sleutel['gelijk']): number => (deel === BEGIN ? -1 : deel === EIND ? 1 : 0);

export const gaatZekerVoor = (a: Aanspraak, b: Aanspraak): boolean => vergelijkSleutel(a.hoog, b.laag) < 0;

export const optellen = (a: Getal, b: Getal): Getal => plus(a, b) ?? a;
export const aftrekken = (a: Getal, b: Getal): Getal => min(a, b) ?? a;
export const isHoogstens = (a: Getal, b: Getal): boolean => vergelijkGetal('<=', a, b) === true;
export const isMeer = (a: Getal, b: Getal): boolean => vergelijkGetal('>', a, b) === true;

/** Wat een zaak in elk geval, en wat zij hoogstens afneemt van wat er is. */
const zekerDeel = ({ recht, gevraagd }: Aanspraak): Getal => (recht === true ? (gevraagd ?? NUL) : NUL);

/** Van elke zaak wat er vóór haar gevraagd wordt. `zeker` zegt of een zaak zeker in deze rij staat. */
export function grenzenVan(
  rij: readonly Aanspraak[],
  staatVast: (a: Aanspraak) => boolean,
): ReadonlyMap<Aanspraak, Grenzen> {
  const opHoog = [...rij].sort((a, b) => vergelijkSleutel(a.hoog, b.hoog));
  const opLaag = [...rij].sort((a, b) => vergelijkSleutel(a.laag, b.laag));
  const deel = (a: Aanspraak): Getal => (staatVast(a) ? zekerDeel(a) : NUL);
  const zekerSom = sommen(opHoog, deel);
  const zekerAantal = telling(opHoog, (a) => staatVast(a) && a.recht === true);
  const hoogsteSom = sommen(opLaag, ({ gevraagd }) => gevraagd ?? NUL);
  const zonderGrens = telling(opLaag, ({ gevraagd }) => gevraagd === undefined);
  return new Map(
    rij.map((a) => {
      const voor = eersteWaar(opHoog.length, (i) => vergelijkSleutel(opHoog[i]?.hoog ?? a.hoog, a.laag) >= 0);
      const totEnMet = eersteWaar(
        opLaag.length,
        (i) => vergelijkSleutel(opLaag[i]?.laag ?? a.laag, a.hoog) > 0,
      );
      const onbegrensd = (zonderGrens[totEnMet] ?? 0) - (a.gevraagd === undefined ? 1 : 0);
      const som = aftrekken(hoogsteSom[totEnMet] ?? NUL, a.gevraagd ?? NUL);
      return [
        a,
        {
          ten: zekerSom[voor] ?? NUL,
          hoogstens: onbegrensd > 0 ? undefined : som,
          zeker: zekerAantal[voor] ?? 0,
          misschien: totEnMet - 1,
        },
      ];
    }),
  );
}

/** Op plaats i de som van de eerste i. */
function sommen(rij: readonly Aanspraak[], deel: (a: Aanspraak) => Getal): readonly Getal[] {
  const uit = [NUL];
  let som = NUL;
  for (const a of rij) uit.push((som = optellen(som, deel(a))));
  return uit;
}

function telling(rij: readonly Aanspraak[], telt: (a: Aanspraak) => boolean): readonly number[] {
  const uit = [0];
  let aantal = 0;
  for (const a of rij) uit.push((aantal += telt(a) ? 1 : 0));
  return uit;
}

/** Het eerste getal vanaf nul waarvoor het waar is; `lengte` als het nergens waar is. */
function eersteWaar(lengte: number, waar: (i: number) => boolean): number {
  let [van, tot] = [0, lengte];
  while (van < tot) {
    const midden = (van + tot) >> 1;
    if (waar(midden)) tot = midden;
    else van = midden + 1;
  }
  return van;
}

/**
 * Als wie na een te grote aanvraag komt voor mag gaan, hangt wat er over is af van wie er paste. Per groep zaken waarvan de onderlinge
 * volgorde niet vaststaat: wat er vóór de groep af is, ligt tussen twee grenzen.
 */
export function grenzenMetVoorbijgaan(
  rij: readonly Aanspraak[],
  plafond: Getal,
  staatVast: (a: Aanspraak) => boolean,
): ReadonlyMap<Aanspraak, Grenzen> {
  const uit = new Map<Aanspraak, Grenzen>();
  let [ten, hoogstens] = [NUL, NUL];
  let [eerder, vastEerder] = [0, 0];
  for (const groep of groepen(rij)) {
    // Wie er ook zonder de rest van de groep niet bij past, neemt niets af.
    const kanPassen = groep.filter((a) => isHoogstens(optellen(ten, a.gevraagd ?? NUL), plafond));
    const telt = new Set(kanPassen);
    const samen = kanPassen.some(({ gevraagd }) => gevraagd === undefined)
      ? undefined
      : kanPassen.reduce((som, { gevraagd }) => optellen(som, gevraagd ?? NUL), NUL);
    for (const a of groep) {
      const anderen = samen && (telt.has(a) ? aftrekken(samen, a.gevraagd ?? NUL) : samen);
      const boven = anderen === undefined ? plafond : laagsteVan(plafond, optellen(hoogstens, anderen));
      const aantal = eerder + groep.length - 1;
      uit.set(a, { ten, hoogstens: boven, zeker: groep.length === 1 ? vastEerder : 0, misschien: aantal });
    }
    const vast = kanPassen.filter(staatVast).reduce((som, a) => optellen(som, zekerDeel(a)), NUL);
    const grootste = kanPassen.reduce<Getal | undefined>(
      (tot, { gevraagd }) => (tot && gevraagd ? hoogste(tot, gevraagd) : undefined),
      NUL,
    );
    const nieuw = samen === undefined ? plafond : laagsteVan(plafond, optellen(hoogstens, samen));
    const past = samen !== undefined && isHoogstens(optellen(hoogstens, samen), plafond);
    // Past iets niet, dan is er minder over dan het grootste dat kon passen.
    const onder = past
      ? optellen(ten, vast)
      : laagsteVan(optellen(ten, vast), grootste ? aftrekken(plafond, grootste) : ten);
    ten = isMeer(onder, ten) ? onder : ten;
    hoogstens = nieuw;
    eerder += groep.length;
    vastEerder += groep.filter((a) => staatVast(a) && a.recht === true).length;
  }
  return uit;
}

const laagsteVan = (a: Getal, b: Getal): Getal => laagste(a, b) ?? a;

/** Zaken waarvan de onderlinge volgorde niet vaststaat, bij elkaar; de groepen zelf staan op volgorde. */
function groepen(rij: readonly Aanspraak[]): readonly (readonly Aanspraak[])[] {
  const uit: Aanspraak[][] = [];
  let verst: Sleutel | undefined;
  for (const a of [...rij].sort((x, y) => vergelijkSleutel(x.laag, y.laag))) {
    const laatste = uit[uit.length - 1];
    if (laatste && verst && vergelijkSleutel(verst, a.laag) >= 0) laatste.push(a);
    else uit.push([a]);
    if (!verst || vergelijkSleutel(a.hoog, verst) > 0) verst = a.hoog;
  }
  return uit;
}
