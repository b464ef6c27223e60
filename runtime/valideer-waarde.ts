/** Past een waarde uit de zaak bij het type van het feit? Meldt elke fout op de plaats waar zij staat. */
import { bedoelde, type Bevindingen, fout, isVol, keuzeBij } from './bevindingen.ts';
import { aard, citeer } from './citeer.ts';
import type { Feit, Keuze, Type } from './model.ts';
import { bedoeldeDatum, hintVoorGetal, waaromGeenDatum } from './spelling.ts';
import { meervoud } from './toon.ts';
import { controleerSleutels, voorElkElement } from './valideer-houder.ts';
import { controleerLijst } from './valideer-lijst.ts';
import { verwachtWaarde } from './verwachting.ts';
import { isAantal, isDatum, isDecimaal } from './vorm.ts';
import { isHouder, isLijst, leesEigen } from './vreemd.ts';

/** Controleert één waarde, anders dan `null`, tegen het type van het feit. */
export function controleerWaarde(b: Bevindingen, feit: Feit, waarde: unknown, pad: string): void {
  const { type } = feit;
  switch (type.soort) {
    case 'ja/nee':
      if (typeof waarde !== 'boolean') foutType(b, feit, waarde, pad, hintJaNee(waarde));
      return;
    case 'tekst':
      if (typeof waarde !== 'string') foutType(b, feit, waarde, pad);
      return;
    case 'datum':
      controleerDatum(b, feit, waarde, pad);
      return;
    case 'bedrag':
      controleerDecimaal(b, feit, waarde, pad, 2);
      return;
    case 'getal':
    case 'percentage':
      controleerDecimaal(b, feit, waarde, pad);
      return;
    case 'aantal':
      controleerAantal(b, feit, waarde, pad, meervoud(type.eenheid));
      return;
    case 'keuze':
      controleerKeuze(b, feit, keuzeBij(b, type.keuze), waarde, pad);
      return;
    case 'keuzes':
      controleerKeuzes(b, feit, keuzeBij(b, type.keuze), waarde, pad);
      return;
    case 'lijst':
      controleerLijst(b, feit, type.object, waarde, pad);
      return;
  }
}

/** Een bestaande datum, volledig of onvolledig. */
export function controleerDatum(b: Bevindingen, feit: Feit, waarde: unknown, pad: string): void {
  if (isDatum(waarde)) return;
  const datum: Type = { soort: 'datum' };
  if (typeof waarde !== 'string') {
    fout(b, 'U004', pad, `${feit.naam}: hier hoort een datum, maar er staat ${aard(waarde)}.`, {
      verwacht: verwachtWaarde(datum),
    });
    return;
  }
  const waarom = waaromGeenDatum(waarde);
  const bedoeld = waarom === undefined ? bedoeldeDatum(waarde) : undefined;
  const bericht = waarom === undefined ? 'is geen datum' : `is geen bestaande datum: ${waarom}`;
  fout(b, 'U005', pad, `${feit.naam}: ${citeer(waarde)} ${bericht}.`, {
    verwacht: verwachtWaarde(datum),
    ...(bedoeld === undefined ? {} : { hint: `Schrijf "${bedoeld}".` }),
  });
}

function controleerDecimaal(
  b: Bevindingen,
  feit: Feit,
  waarde: unknown,
  pad: string,
  meesteDecimalen?: number,
): void {
  if (isDecimaal(waarde, meesteDecimalen)) return;
  if (typeof waarde !== 'string' && typeof waarde !== 'number') {
    foutType(b, feit, waarde, pad);
    return;
  }
  const hint = hintVoorGetal(waarde, meesteDecimalen);
  const bericht =
    typeof waarde === 'number'
      ? `${waarde} staat er als JSON-getal; dat rekent niet tot op de cent`
      : `${citeer(waarde)} is zo geen ${feit.type.soort}`;
  fout(b, 'U006', pad, `${feit.naam}: ${bericht}.`, {
    verwacht: verwachtWaarde(feit.type),
    ...(hint === undefined ? {} : { hint }),
  });
}

function controleerAantal(b: Bevindingen, feit: Feit, waarde: unknown, pad: string, eenheden: string): void {
  if (isAantal(waarde)) return;
  if (typeof waarde !== 'number') {
    const cijfers = typeof waarde === 'string' && /^\d{1,9}$/.test(waarde) ? Number(waarde) : undefined;
    foutType(
      b,
      feit,
      waarde,
      pad,
      cijfers === undefined ? undefined : `Schrijf ${cijfers}, zonder aanhalingstekens.`,
    );
    return;
  }
  const bericht = `${feit.naam}: ${waarde} is geen geheel aantal ${eenheden} van nul of meer.`;
  fout(b, 'U014', pad, bericht, { verwacht: verwachtWaarde(feit.type) });
}

function controleerKeuze(b: Bevindingen, feit: Feit, keuze: Keuze, waarde: unknown, pad: string): void {
  if (typeof waarde === 'string') controleerLabel(b, feit, keuze, waarde, pad);
  else if (isHouder(waarde) && leesEigen(waarde, 'anders').soort !== 'niets') {
    controleerAnders(b, feit, keuze, waarde, pad);
  } else foutType(b, feit, waarde, pad);
}

function controleerLabel(b: Bevindingen, feit: Feit, keuze: Keuze, label: string, pad: string): void {
  if (keuze.labels.includes(label)) return;
  fout(b, 'U007', pad, `${feit.naam}: ${citeer(label)} staat niet in de keuze ${citeer(keuze.naam)}.`, {
    verwacht: verwachtWaarde(feit.type, keuze),
    ...bedoelde(b, label, keuze.labels),
  });
}

/** Iets buiten de genoemde labels kan alleen als de keuze dat openlaat. */
function controleerAnders(b: Bevindingen, feit: Feit, keuze: Keuze, waarde: object, pad: string): void {
  controleerSleutels(b, waarde, pad, ['anders']);
  const vondst = leesEigen(waarde, 'anders');
  const anders = vondst.soort === 'waarde' ? vondst.waarde : undefined;
  const verwacht = verwachtWaarde(feit.type, keuze);
  if (keuze.vorm === 'gesloten') {
    fout(b, 'U007', pad, `${feit.naam}: de keuze ${citeer(keuze.naam)} laat niets anders toe.`, { verwacht });
  } else if (typeof anders !== 'string' || anders.trim() === '') {
    const bericht = `${feit.naam}: "anders" moet in woorden zeggen wat het dan is; er staat ${aard(anders)}.`;
    fout(b, 'U004', `${pad}.anders`, bericht, { verwacht });
  } else if (keuze.labels.includes(anders)) {
    const bericht = `${feit.naam}: ${citeer(anders)} is niet iets anders, het staat in de keuze ${citeer(keuze.naam)}.`;
    fout(b, 'U007', `${pad}.anders`, bericht, {
      verwacht,
      hint: `Schrijf ${citeer(anders)}, zonder "anders".`,
    });
  }
}

function controleerKeuzes(b: Bevindingen, feit: Feit, keuze: Keuze, waarde: unknown, pad: string): void {
  if (isLijst(waarde)) controleerLabels(b, feit, keuze, waarde, pad, new Map());
  else if (isHouder(waarde)) controleerJaEnNee(b, feit, keuze, waarde, pad);
  else {
    const hint = typeof waarde === 'string' ? `Schrijf [${citeer(waarde)}], als lijst.` : undefined;
    foutType(b, feit, waarde, pad, hint);
  }
}

/** De verzameling als `{ ja, nee }`: wat niet genoemd is, is onbekend; een label kan niet in beide staan. */
function controleerJaEnNee(b: Bevindingen, feit: Feit, keuze: Keuze, waarde: object, pad: string): void {
  controleerSleutels(b, waarde, pad, ['ja', 'nee']);
  const gezien = new Map<string, string>();
  for (const kant of ['ja', 'nee']) {
    const vondst = leesEigen(waarde, kant);
    if (vondst.soort !== 'waarde') continue;
    if (isLijst(vondst.waarde)) controleerLabels(b, feit, keuze, vondst.waarde, `${pad}.${kant}`, gezien);
    else foutType(b, feit, vondst.waarde, `${pad}.${kant}`);
  }
}

/** `gezien` onthoudt waar elk label voor het eerst stond, over beide lijsten heen. */
function controleerLabels(
  b: Bevindingen,
  feit: Feit,
  keuze: Keuze,
  lijst: readonly unknown[],
  pad: string,
  gezien: Map<string, string>,
): void {
  voorElkElement(b, lijst, pad, (label, plaats) => {
    if (isVol(b)) return;
    if (typeof label !== 'string') {
      fout(b, 'U004', plaats, `${feit.naam}: hier hoort een label, maar er staat ${aard(label)}.`);
      return;
    }
    controleerLabel(b, feit, keuze, label, plaats);
    const eerder = gezien.get(label);
    if (eerder === undefined) gezien.set(label, plaats);
    else fout(b, 'U012', plaats, `${feit.naam}: ${citeer(label)} staat er al, bij ${eerder}.`);
  });
}

function foutType(b: Bevindingen, feit: Feit, waarde: unknown, pad: string, hint?: string): void {
  const { type } = feit;
  const keuze = type.soort === 'keuze' || type.soort === 'keuzes' ? keuzeBij(b, type.keuze) : undefined;
  fout(b, 'U004', pad, `${feit.naam}: hier hoort ${soortNaam(type)}, maar er staat ${aard(waarde)}.`, {
    verwacht: verwachtWaarde(type, keuze),
    ...(hint === undefined ? {} : { hint }),
  });
}

function soortNaam(type: Type): string {
  switch (type.soort) {
    case 'ja/nee':
      return 'ja of nee';
    case 'aantal':
      return `een aantal ${meervoud(type.eenheid)}`;
    case 'keuze':
      return 'een label';
    case 'keuzes':
      return 'een lijst van labels';
    case 'lijst':
      return 'een lijst';
    case 'tekst':
    case 'getal':
    case 'percentage':
    case 'bedrag':
    case 'datum':
      return `een ${type.soort}`;
  }
}

function hintJaNee(waarde: unknown): string | undefined {
  if (waarde === 'ja' || waarde === 'true' || waarde === 'waar' || waarde === 1)
    return 'Schrijf true, zonder aanhalingstekens.';
  if (waarde === 'nee' || waarde === 'false' || waarde === 'onwaar' || waarde === 0)
    return 'Schrijf false, zonder aanhalingstekens.';
  return undefined;
}
