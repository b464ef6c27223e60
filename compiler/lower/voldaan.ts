/** Vult "voldoet aan artikel x" en "artikel x van toepassing is" in met de voorwaarde van die bepaling. */
import type { Voorwaarde } from '../../runtime/model.ts';
import { meld, type Probleem } from '../diagnostics/probleem.ts';
import { zonderVolzin } from '../resolve/bepalingen.ts';
import type { Opgelost } from '../resolve/index.ts';
import type { Uitgesteld } from '../resolve/lezer.ts';
import { zonderVersie } from '../resolve/versies.ts';
import { mogelijkeStanden, standvoorwaarde } from '../resolve/plichten.ts';
import type { Regelontwerp } from '../resolve/zinnen.ts';
import { alleenInWerking } from './geldig.ts';
import { kanVervangen, raakt, raaktRegel } from './voorrang.ts';

type Voldaan = Extract<Voorwaarde, { op: 'voldaan' }>;

export interface Invuller {
  readonly vul: (voorwaarde: Voorwaarde, label?: string) => Voorwaarde;
  readonly problemen: Probleem[];
}

export function maakInvuller(opgelost: Opgelost): Invuller {
  const problemen: Probleem[] = [];
  const bezig = new Set<string>();
  const onderdelen = perOnderdeel(opgelost.regels);

  const vul = (v: Voorwaarde, label?: string): Voorwaarde => {
    const uitgesteld = opgelost.uitgesteld.get(v);
    if (uitgesteld?.soort === 'toestand' && v.op === 'voldaan') return { ...v, ...toestand(uitgesteld) };
    if (uitgesteld && v.op === 'voldaan') return { ...v, voorwaarde: van(uitgesteld, label) };
    const nieuw = metDelen(v, (deel) => vul(deel, label));
    const plaats = opgelost.plaatsen.get(v);
    if (plaats) opgelost.plaatsen.set(nieuw, plaats);
    return nieuw;
  };

  const van = (doel: Uitgesteld, label?: string): Voorwaarde => {
    const sleutel = `${doel.soort} ${doel.id}`;
    if (bezig.has(sleutel)) {
      problemen.push(
        meld('A001', doel, {
          kring: [...bezig, sleutel].map((deel) => naam(opgelost, deel.replace(/^\S+ /, ''))),
        }),
      );
      return { op: 'constant', waarde: false };
    }
    bezig.add(sleutel);
    const gevonden = zoek(opgelost, onderdelen, doel, label);
    const uit = typeof gevonden === 'string' ? fout(doel, gevonden) : vul(gevonden, label);
    bezig.delete(sleutel);
    return uit;
  };

  const toestand = (doel: Uitgesteld & { soort: 'toestand' }): Pick<Voldaan, 'verwijzing' | 'voorwaarde'> => {
    const plicht = opgelost.omgeving.plichten.get(doel.id);
    const zin = opgelost.regels.find(({ beslissing }) => beslissing === plicht?.ontstaan);
    const verwijzing = zin?.bepaling ?? opgelost.bepalingen.kenmerk;
    if (!plicht) return { verwijzing, voorwaarde: { op: 'constant', waarde: false } };
    const { stand, opDag } = doel;
    if (!mogelijkeStanden(plicht, opgelost).includes(stand))
      problemen.push(meld('A025', doel, { plicht: plicht.object.naam, stand }));
    return { verwijzing, voorwaarde: standvoorwaarde(plicht, stand, opDag, opgelost) };
  };

  const fout = (doel: Uitgesteld, waarom: string): Voorwaarde => {
    problemen.push(meld('A011', doel, { verwijzing: naam(opgelost, doel.id), waarom, doel: doel.id }));
    return { op: 'constant', waarde: false };
  };

  return { vul, problemen };
}

const naam = (opgelost: Opgelost, id: string): string => opgelost.bepalingen.tabel.get(id)?.aanduiding ?? id;

/** De voorwaarde van de ene regel (of het ene onderdeel) in een bepaling; anders waarom het er geen is. */
function zoek(
  opgelost: Opgelost,
  onderdelen: ReadonlyMap<string, readonly Versiedeel[]>,
  doel: Uitgesteld,
  label: string | undefined,
): Voorwaarde | string {
  const inOnderdeel = onderdelen.get(doel.id);
  if (inOnderdeel) return perVersie(opgelost, inOnderdeel);
  const daar = opgelost.regels.filter(({ bepaling, afgeleid }) => {
    if (afgeleid) return false;
    const kaal = zonderVersie(bepaling);
    return kaal === doel.id || zonderVolzin(kaal).includes(doel.id);
  });
  const eigen = label === undefined ? [] : daar.filter((regel) => regel.beslissing.endsWith(`[${label}]`));
  const kandidaten = eigen.length > 0 ? eigen : daar;
  const geldt = doel.soort === 'geldt';
  const versies = new Set(kandidaten.map(({ bepaling }) => versieVan(bepaling)));
  if (versies.size > 1) return zoekPerVersie(opgelost, kandidaten, doel);
  const rijen = kandidaten.map((regel) => (geldt ? geldend(regel, opgelost, []) : vervulling(regel)));
  const verschillend = new Map(rijen.map((delen) => [JSON.stringify(delen), delen]));
  const [delen] = verschillend.values();
  if (!delen) return 'er staat geen regel in';
  if (verschillend.size > 1)
    return `er staan ${String(verschillend.size)} regels in; noem het lid of onderdeel`;
  if (delen.length > 0) return alle(delen);
  return geldt ? 'de regel geldt altijd' : 'de regel heeft geen voorwaarde';
}

/** Een voorwaarde met de regel waar zij in staat: van die regel is de versie. */
interface Versiedeel {
  readonly voorwaarde: Voorwaarde;
  readonly regel: Regelontwerp;
}

const versieVan = (bepaling: string): string => (bepaling.match(/@[^/]*/g) ?? []).join();

/** Van elke versie één regel; wat er moet gelden, is wat de versie zegt die in werking is. */
function zoekPerVersie(
  opgelost: Opgelost,
  regels: readonly Regelontwerp[],
  doel: Uitgesteld,
): Voorwaarde | string {
  const groepen = new Map<string, Regelontwerp[]>();
  for (const regel of regels) {
    const versie = versieVan(regel.bepaling);
    groepen.set(versie, [...(groepen.get(versie) ?? []), regel]);
  }
  const versies = [...groepen.values()];
  const delen = versies.flatMap((groep): readonly Versiedeel[] => {
    const [regel] = groep;
    if (!regel) return [];
    const rij = doel.soort === 'geldt' ? geldend(regel, opgelost, []) : vervulling(regel);
    return [{ regel, voorwaarde: rij.length > 0 ? alle(rij) : { op: 'constant', waarde: true } }];
  });
  const meer = versies.find((groep) => groep.length > 1);
  if (meer) return `er staan in één versie ${String(meer.length)} regels in; noem het lid of onderdeel`;
  return perVersie(opgelost, delen);
}

/** Eén versie is wat zij zegt; bij meer telt de versie die op de peildatum in werking is. */
function perVersie(opgelost: Opgelost, delen: readonly Versiedeel[]): Voorwaarde {
  const [enige] = delen;
  if (enige && delen.length === 1) return enige.voorwaarde;
  return {
    op: 'of',
    delen: delen.map(({ voorwaarde, regel }) => {
      const nu = inWerkingBij(opgelost, regel);
      return nu ? { op: 'en', delen: [nu, voorwaarde] } : voorwaarde;
    }),
  };
}

/** Of een regel in werking is, naar de peildatum van zijn eigen uitkomst. */
function inWerkingBij(opgelost: Opgelost, { geldig, beslissing }: Regelontwerp): Voorwaarde | undefined {
  const peildatum = opgelost.declaraties.peildatums.get(beslissing.replace(/\[.*\]$/, ''));
  return geldig && peildatum ? alleenInWerking(undefined, geldig, peildatum) : undefined;
}

const alle = (delen: readonly Voorwaarde[]): Voorwaarde =>
  delen.length === 1 && delen[0] ? delen[0] : { op: 'en', delen };

const vervulling = ({ voorwaarde, tenzij }: Regelontwerp): readonly Voorwaarde[] => [
  ...(voorwaarde ? [voorwaarde] : []),
  ...(tenzij ? [{ op: 'niet', deel: tenzij } as const] : []),
];

/** Wanneer een regel geldt. Een vereiste geldt ook als er niet aan voldaan is: zijn voorwaarde is wat het vereist. */
function geldend(
  regel: Regelontwerp,
  opgelost: Opgelost,
  gezien: readonly Regelontwerp[],
): readonly Voorwaarde[] {
  const { voorwaarde: _vereist, ...zonder } = regel;
  const nu = inWerkingBij(opgelost, regel);
  return [
    ...(nu ? [nu] : []),
    ...vervulling(regel.soort === 'vereiste' ? zonder : regel),
    ...uitzonderingen(regel, opgelost, [...gezien, regel]),
  ];
}

/** "Van toepassing" is een regel niet zolang een andere, die zelf geldt, voorgaat of hem buiten toepassing laat. */
function uitzonderingen(
  regel: Regelontwerp,
  opgelost: Opgelost,
  gezien: readonly Regelontwerp[],
): readonly Voorwaarde[] {
  const { regels, werkingen } = opgelost;
  const geraakt = ({ id }: { readonly id: string }): boolean => raakt(regel.bepaling, id);
  const gaatVoor = ({ bepaling }: Regelontwerp): boolean =>
    werkingen.some(
      (deel) =>
        deel.soort === 'gaat voor' &&
        deel.doelen.some(geraakt) &&
        deel.van.some(({ id }) => raakt(bepaling, id)),
    );
  // Een kring van afwijkingen wordt elders gemeld.
  const voor = regels.filter(
    (ander) =>
      kanVervangen(ander, regel) &&
      !gezien.includes(ander) &&
      (ander.afwijkingVan.some(({ id }) => raaktRegel(regel, id)) || gaatVoor(ander)),
  );
  const weg = werkingen.flatMap((deel) =>
    deel.soort === 'buiten toepassing' && deel.doelen.some(geraakt) ? [deel.voorwaarde] : [],
  );
  const voorwaarden = [...voor.map((ander) => alle(geldend(ander, opgelost, gezien))), ...weg];
  return voorwaarden.map((deel) => ({ op: 'niet', deel: deel ?? { op: 'constant', waarde: true } }));
}

/** Alle onderdelen met hun voorwaarde, hoe diep ook; bij versies onder de id die zij delen. */
function perOnderdeel(regels: readonly Regelontwerp[]): ReadonlyMap<string, readonly Versiedeel[]> {
  const uit = new Map<string, Map<string, Versiedeel>>();
  const verzamel = (v: Voorwaarde, regel: Regelontwerp): void => {
    if (v.bepaling !== undefined) {
      const kaal = zonderVersie(v.bepaling);
      const versies = uit.get(kaal) ?? new Map<string, Versiedeel>();
      uit.set(kaal, versies.set(v.bepaling, { voorwaarde: v, regel }));
    }
    metDelen(v, (deel) => {
      verzamel(deel, regel);
      return deel;
    });
  };
  // Wat een ander artikel van overeenkomstige toepassing verklaart, is niet wat er in het onderdeel zelf staat.
  for (const regel of regels)
    if (regel.overeenkomstig === undefined)
      for (const v of [regel.voorwaarde, regel.tenzij]) if (v) verzamel(v, regel);
  return new Map([...uit].map(([id, versies]) => [id, [...versies.values()]]));
}

/** Dezelfde voorwaarde met andere directe delen. */
export function metDelen(v: Voorwaarde, doe: (deel: Voorwaarde) => Voorwaarde): Voorwaarde {
  switch (v.op) {
    case 'en':
    case 'of':
    case 'telling':
      return { ...v, delen: v.delen.map(doe) };
    case 'kwantor': {
      const { waarvoor } = v.lijst;
      const lijst = waarvoor ? { ...v.lijst, waarvoor: doe(waarvoor) } : v.lijst;
      return { ...v, lijst, deel: doe(v.deel) };
    }
    case 'niet':
      return { ...v, deel: doe(v.deel) };
    case 'voldaan':
      return { ...v, voorwaarde: doe(v.voorwaarde) };
    default:
      return v;
  }
}
