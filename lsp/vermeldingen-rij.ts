/**
 * De namen in een rij woorden. De lezer heeft al bepaald wat de zin betekent; hier wordt gezocht welke woorden dat zeggen. Eerst
 * wat aaneengesloten staat, de langste het eerst; dan de gezegden waar iets tussen staat.
 */
import { norm, type Span, type Stuk } from '../grammar/index.ts';
import { aaneengeschreven } from '../compiler/resolve/namen.ts';
import type { Symbool } from '../compiler/resolve/symbolen.ts';
import { isTeVervoegen, type Naambeeld } from './naambeeld.ts';
import { beginMet, vormenVan, woordenVan, type Woord } from './woordvormen.ts';
import { isZelfdeDoel, type Doel, type Vermelding } from './vermelding.ts';

/** Wat er volgens de lezer in de zin genoemd wordt. */
export interface Gebruikt {
  readonly symbolen: ReadonlySet<Symbool>;
  readonly labels: ReadonlySet<string>;
  readonly keuzes: ReadonlySet<string>;
}

interface Deel {
  readonly doel: Doel;
  readonly woorden: readonly number[];
}

interface Kandidaat {
  readonly delen: readonly Deel[];
  readonly lengte: number;
  /** Lager gaat voor. */
  readonly klasse: number;
  readonly soort: number;
  /** Hoeveel woorden geleden het object genoemd is. */
  readonly afstand: number;
}

/** Woorden die midden in een gezegde kunnen staan zonder het te breken. */
const invoegsels: ReadonlySet<string> = new Set([
  'niet',
  'geen',
  'enkele',
  'alleen',
  'slechts',
  'uitsluitend',
]);
/** Wat tussen de woorden van een gezegde kan staan, behalve namen en waarden. */
const tussenwoorden: ReadonlySet<string> = new Set(
  'niet geen enkele op elke elk alle alleen slechts uitsluitend die dat ook nog bij van'.split(' '),
);
const tussensoorten: ReadonlySet<Stuk['soort']> = new Set([
  'literal',
  'kwantor',
  'lijst',
  'komma',
  'en',
  'of',
  'verwijzing',
]);
/** Langer staat een gezegde niet uit elkaar. */
const VERST = 40;

export function vermeldInRij(
  beeld: Naambeeld,
  stukken: readonly Stuk[],
  gebruikt?: Gebruikt,
): readonly Vermelding[] {
  const rij = woordenVan(stukken);
  if (rij.length === 0) return [];
  const zoeker = new Rijzoeker(beeld, rij, gebruikt);
  return zoeker.zoek().map((deel) => alsVermelding(beeld, rij, deel));
}

function alsVermelding({ opgelost }: Naambeeld, rij: readonly Woord[], { doel, woorden }: Deel): Vermelding {
  const naam = doel.soort === 'symbool' ? norm(opgelost.omgeving.opId.get(doel.id)?.naam ?? '') : '';
  const spans: Span[] = [];
  let vorige = -2;
  for (const i of [...woorden].sort((a, b) => a - b)) {
    const woord = rij[i];
    if (!woord) continue;
    const laatste = spans[spans.length - 1];
    // "later is dan" telt als twee woorden op dezelfde plaats.
    const sluitAan = laatste && (vorige === i - 1 || laatste.eind > woord.stuk.span.begin);
    if (sluitAan) spans[spans.length - 1] = { begin: laatste.begin, eind: woord.stuk.span.eind };
    else spans.push({ begin: beginMet(woord, naam), eind: woord.stuk.span.eind });
    vorige = i;
  }
  return { doel, spans, rol: 'gebruik' };
}

/** Met hoeveel woorden een zin in een voorbeeld begint die van de taal zijn, ook als er een object `de afwijking` is. */
function vasteWoorden(rij: readonly Woord[]): number {
  const [eerste, tweede] = [rij[0]?.norm, rij[1]?.norm];
  if (eerste === 'met' && tweede === 'afwijking') return 2;
  const geweigerd = rij.some(({ norm }, i) => norm === 'geweigerd' && rij[i + 1]?.norm === 'wegens');
  return eerste === 'afwijking' && tweede === 'van' && geweigerd ? 2 : 0;
}

class Rijzoeker {
  readonly #beeld: Naambeeld;
  readonly #rij: readonly Woord[];
  readonly #gebruikt: Gebruikt | undefined;
  readonly #bezet: boolean[];
  /** De woorden zonder ontkenning of "alleen". */
  readonly #kaal: readonly number[];
  readonly #staatEr: ReadonlySet<string>;
  readonly #objecten: readonly { readonly id: string; readonly van: number; readonly tot: number }[];
  readonly #gevonden: Deel[] = [];

  constructor(beeld: Naambeeld, rij: readonly Woord[], gebruikt: Gebruikt | undefined) {
    this.#beeld = beeld;
    this.#rij = rij;
    this.#gebruikt = gebruikt;
    const vast = vasteWoorden(rij);
    this.#bezet = rij.map((_, i) => i < vast);
    this.#kaal = rij.flatMap(({ norm }, i) => (invoegsels.has(norm) ? [] : [i]));
    this.#staatEr = new Set(rij.flatMap(({ norm, enkel }) => [norm, enkel]));
    this.#objecten = rij.flatMap((_, van) => {
      const tot = this.#objectOp(van);
      const id = tot === undefined ? undefined : beeld.objecten.get(this.#tekst(van, tot))?.id;
      return tot === undefined || id === undefined ? [] : [{ id, van, tot }];
    });
  }

  zoek(): readonly Deel[] {
    const aaneen = this.#aaneen();
    const gezegden = [...(this.#gebruikt?.symbolen ?? [])].filter(isTeVervoegen);
    const kandidaten = [...aaneen, ...this.#eersteUiteen(gezegden, aaneen)];
    this.#neem(kandidaten.filter(({ klasse }) => klasse === 0));
    for (const symbool of gezegden) this.#zoekUiteen(symbool);
    this.#neem(kandidaten.filter(({ klasse }) => klasse > 0));
    this.#alternatief();
    return this.#gevonden;
  }

  #tekst(van: number, tot: number): string {
    let uit = '';
    for (let i = van; i < tot; i++) uit += (i === van ? '' : ' ') + (this.#rij[i]?.norm ?? '');
    return uit;
  }

  /** Waar de langste naam van een object eindigt die hier begint. */
  #objectOp(van: number): number | undefined {
    for (let tot = Math.min(this.#rij.length, van + this.#beeld.langsteObject); tot > van; tot--)
      if (this.#beeld.objecten.has(this.#tekst(van, tot))) return tot;
    return undefined;
  }

  #afstand(object: string, plek: number): number {
    let uit = 1000;
    for (const { id, van, tot } of this.#objecten)
      if (id === object) uit = Math.min(uit, tot <= plek ? plek - tot : 100 + Math.abs(van - plek));
    return uit;
  }

  // ── Aaneengesloten ───────────────────────────────────────────────────────────────────────────────────────────

  #aaneen(): readonly Kandidaat[] {
    const uit: Kandidaat[] = [];
    this.#rij.forEach((woord, van) => {
      this.#namenOp(uit, van);
      const eersten = new Set([woord.norm, woord.enkel]);
      for (const eerste of eersten)
        for (const symbool of this.#beeld.opWoord.get(eerste) ?? []) {
          if (isTeVervoegen(symbool)) this.#gezegdeOp(uit, symbool, van);
          this.#waardeOp(uit, symbool, van);
        }
    });
    return uit;
  }

  /** Objecten, waarden uit een keuze, keuzes en registers. */
  #namenOp(uit: Kandidaat[], van: number): void {
    const { objecten, labels, keuzes, registers, langsteObject, langsteLabel, langsteKeuze } = this.#beeld;
    const verst = Math.max(langsteObject, langsteLabel, langsteKeuze, 6);
    const voeg = (doel: Doel, tot: number, soort: number): void => {
      const woorden = reeks(van, tot);
      uit.push({ delen: [{ doel, woorden }], lengte: tot - van, klasse: 0, soort, afstand: 0 });
    };
    let tekst = '';
    for (let tot = van + 1; tot <= Math.min(this.#rij.length, van + verst); tot++) {
      tekst += (tekst === '' ? '' : ' ') + (this.#rij[tot - 1]?.norm ?? '');
      const object = objecten.get(tekst);
      if (object) voeg(this.#objectdoel(object.id), tot, 2);
      const label = labels.get(tekst);
      if (label) voeg(this.#labeldoel(label), tot, this.#labelsoort(label, van));
      const keuze = keuzes.get(tekst);
      if (keuze !== undefined) voeg({ soort: 'keuze', id: keuze }, tot, 4);
      const register = registers.get(tekst);
      if (register !== undefined) voeg({ soort: 'register', naam: register }, tot, 5);
    }
  }

  /** Lager dan een object met dezelfde woorden als de zin haar gebruikt; een lidwoord dat de waarde niet heeft, hoort bij het object. */
  #labelsoort([eerste]: readonly { readonly label: string }[], van: number): number {
    const label = eerste?.label ?? '';
    const lidwoord = this.#rij[van]?.lidwoord;
    const eigen = lidwoord === undefined || norm(label).startsWith(`${norm(lidwoord.tekst)} `);
    return eigen && this.#gebruikt?.labels.has(label) === true ? 1 : 3;
  }

  #objectdoel(id: string): Doel {
    const orgaan = this.#beeld.organen.get(id);
    if (orgaan !== undefined) return { soort: 'orgaan', naam: orgaan };
    return { soort: this.#beeld.opgelost.omgeving.plichten.has(id) ? 'plicht' : 'object', id };
  }

  #labeldoel(mogelijk: readonly { readonly keuze: string; readonly label: string }[]): Doel {
    const gekozen = mogelijk.find(({ keuze }) => this.#gebruikt?.keuzes.has(keuze)) ?? mogelijk[0];
    const { keuze = '', label = '' } = gekozen ?? {};
    return keuze === 'organen' ? { soort: 'orgaan', naam: label } : { soort: 'label', keuze, label };
  }

  #klasse(symbool: Symbool): number {
    return !this.#gebruikt || this.#gebruikt.symbolen.has(symbool) ? 0 : 1;
  }

  #waardeOp(uit: Kandidaat[], symbool: Symbool, van: number): void {
    const { norms, id, object } = symbool;
    const tot = van + norms.length;
    if (norms.length === 0 || !norms.every((norm, i) => this.#rij[van + i]?.norm === norm)) return;
    const delen: Deel[] = [{ doel: { soort: 'symbool', id }, woorden: reeks(van, tot) }];
    let lengte = norms.length;
    let past = this.#isLos(symbool);
    if (this.#rij[tot]?.norm === 'van') {
      let begin = tot + 1;
      while (['die', 'dat', 'elke', 'elk', 'alle'].includes(this.#rij[begin]?.norm ?? '')) begin++;
      const eind = this.#eindeVanObject(begin, object);
      if (eind !== undefined) {
        delen.push({ doel: this.#objectdoel(object), woorden: reeks(begin, eind) });
        lengte += eind - begin + 1;
        past = true;
      } else if (this.#objectOp(begin) !== undefined) past = false;
    }
    const klasse = past ? this.#klasse(symbool) : this.#gebruikt?.symbolen.has(symbool) ? 0 : 2;
    // Van twee namen met dezelfde woorden is die van het genoemde object bedoeld.
    const afstand = this.#afstand(object, van) + (past ? 0 : 2000);
    uit.push({ delen, lengte, klasse, soort: 0, afstand });
  }

  #eindeVanObject(van: number, object: string): number | undefined {
    for (let tot = Math.min(this.#rij.length, van + this.#beeld.langsteObject); tot > van; tot--)
      if (this.#beeld.objecten.get(this.#tekst(van, tot))?.id === object) return tot;
    return undefined;
  }

  #isLos({ object, soort }: Symbool): boolean {
    return object === this.#beeld.opgelost.omgeving.zaak || object === 'parameters' || soort === 'lezing';
  }

  #gezegdeOp(uit: Kandidaat[], symbool: Symbool, van: number): void {
    if (!this.#kanErStaan(symbool)) return;
    for (const kring of [this.#rij.map((_, i) => i), this.#kaal]) {
      const begin = kring.indexOf(van);
      if (begin >= 0 && this.#gezegdeIn(uit, symbool, van, kring.slice(begin))) return;
    }
  }

  #kanErStaan({ norms }: Symbool): boolean {
    if (norms.every((norm) => this.#staatEr.has(norm))) return true;
    const aaneen = aaneengeschreven(norms);
    return aaneen?.every((norm) => this.#staatEr.has(norm)) === true;
  }

  #gezegdeIn(uit: Kandidaat[], symbool: Symbool, van: number, kring: readonly number[]): boolean {
    const vormen = vormenVan(symbool);
    for (const aantal of vormen.lengten) {
      const woorden = kring.slice(0, aantal);
      if (woorden.length < aantal) continue;
      const tekst = woorden.map((i) => this.#rij[i]?.norm ?? '').join(' ');
      const enkel = woorden.map((i) => this.#rij[i]?.enkel ?? '').join(' ');
      if (!vormen.rijen.has(tekst) && !vormen.rijen.has(enkel)) continue;
      uit.push({
        delen: [{ doel: { soort: 'symbool', id: symbool.id }, woorden }],
        lengte: aantal,
        klasse: this.#klasse(symbool),
        soort: 0,
        afstand: this.#afstand(symbool.object, van),
      });
      return true;
    }
    return false;
  }

  #neem(kandidaten: readonly Kandidaat[]): void {
    const opRang = [...kandidaten].sort(
      (a, b) => a.klasse - b.klasse || b.lengte - a.lengte || a.soort - b.soort || a.afstand - b.afstand,
    );
    for (const { delen } of opRang) {
      const nieuw = delen.filter((deel) => !this.#staatAl(deel));
      if (nieuw.some(({ woorden }) => woorden.some((i) => this.#bezet[i]))) continue;
      this.#zet(nieuw);
    }
  }

  /** Het object achter "van" kan al gevonden zijn. */
  #staatAl({ doel, woorden }: Deel): boolean {
    return this.#gevonden.some(
      (deel) => isZelfdeDoel(deel.doel, doel) && deel.woorden.join(' ') === woorden.join(' '),
    );
  }

  #zet(delen: readonly Deel[]): void {
    for (const { woorden } of delen) for (const i of woorden) this.#bezet[i] = true;
    this.#gevonden.push(...delen);
  }

  // ── Uiteen ───────────────────────────────────────────────────────────────────────────────────────────────────

  /** Gezegden die nergens aaneen staan: zij dingen mee, zodat een korter woord ze niet breekt. */
  #eersteUiteen(gezegden: readonly Symbool[], aaneen: readonly Kandidaat[]): readonly Kandidaat[] {
    const staatEr = new Set(
      aaneen.flatMap(({ delen: [deel] }) => (deel?.doel.soort === 'symbool' ? [deel.doel.id] : [])),
    );
    return gezegden.flatMap((symbool) => {
      const woorden = staatEr.has(symbool.id) ? undefined : this.#uiteen(symbool, true);
      if (!woorden) return [];
      const delen = [{ doel: { soort: 'symbool', id: symbool.id } as const, woorden }];
      return [{ delen, lengte: woorden.length, klasse: 0, soort: 1, afstand: 0 }];
    });
  }

  /** "heeft op die dag geen aanspraak op": telkens de plaats waar het minste tussen staat. */
  #zoekUiteen(symbool: Symbool): void {
    const doel: Doel = { soort: 'symbool', id: symbool.id };
    for (;;) {
      const staatEr = this.#gevonden.some(
        (deel) => deel.doel.soort === 'symbool' && deel.doel.id === symbool.id,
      );
      const gevonden = this.#uiteen(symbool, !staatEr);
      if (!gevonden) return;
      this.#zet([{ doel, woorden: gevonden }]);
    }
  }

  #uiteen(symbool: Symbool, ruim: boolean): readonly number[] | undefined {
    if (!this.#kanErStaan(symbool)) return undefined;
    let beste: readonly number[] | undefined;
    let minste = Infinity;
    for (const volgorde of vormenVan(symbool).volgordes)
      for (let van = 0; van < this.#rij.length; van++) {
        if (!this.#is(van, volgorde[0] ?? '')) continue;
        const woorden = this.#volg(volgorde, van);
        const [eerste = 0, laatste = 0] = [woorden?.[0], woorden?.[woorden.length - 1]];
        if (!woorden || laatste - eerste > VERST) continue;
        const tussen = reeks(eerste, laatste).filter((i) => !woorden.includes(i));
        const vreemd = tussen.filter((i) => !this.#magTussen(i)).length;
        if (vreemd > 0 && !ruim) continue;
        const kosten = vreemd * 100 + tussen.length;
        if (kosten < minste) [beste, minste] = [woorden, kosten];
      }
    return beste;
  }

  /** De woorden van de volgorde, elk zo vroeg mogelijk na het vorige; het eerste staat op `van`. */
  #volg(volgorde: readonly string[], van: number): readonly number[] | undefined {
    const uit: number[] = [];
    let i = van;
    for (const norm of volgorde) {
      const begin = i;
      while (i < this.#rij.length && (this.#bezet[i] === true || !this.#is(i, norm))) i++;
      if (i >= this.#rij.length || (uit.length === 0 && i !== begin)) return undefined;
      uit.push(i++);
    }
    return uit;
  }

  #is(i: number, norm: string): boolean {
    const woord = this.#rij[i];
    return woord?.norm === norm || woord?.enkel === norm;
  }

  #magTussen(i: number): boolean {
    const woord = this.#rij[i];
    if (!woord || this.#bezet[i]) return true;
    return tussensoorten.has(woord.stuk.soort) || tussenwoorden.has(woord.norm);
  }

  // ── Lezingen ─────────────────────────────────────────────────────────────────────────────────────────────────

  /** "De lezing het begin van de termijn is b." */
  #alternatief(): void {
    const laatste = this.#rij.length - 1;
    if (this.#rij[0]?.norm !== 'lezing' || this.#rij[laatste - 1]?.norm !== 'is' || this.#bezet[laatste])
      return;
    const lezing = this.#gevonden.flatMap(({ doel }) => (doel.soort === 'symbool' ? [doel.id] : []))[0];
    const letter = this.#rij[laatste]?.norm ?? '';
    const ontwerp = this.#beeld.opgelost.lezingen.find(({ id }) => id === lezing);
    if (lezing !== undefined && ontwerp?.alternatieven.some((deel) => deel.letter === letter))
      this.#zet([{ doel: { soort: 'alternatief', lezing, letter }, woorden: [laatste] }]);
  }
}

const reeks = (van: number, tot: number): readonly number[] =>
  Array.from({ length: tot - van }, (_, i) => van + i);
