/** De namen in een blok: wat het declareert, en wat zijn velden en zinnen noemen. */
import type { Blok, Clausule, Lijst, Span, Stuk, Veld } from '../grammar/index.ts';
import { kaal } from '../compiler/resolve/declaraties.ts';
import { norms, opKomma } from '../compiler/resolve/namen.ts';
import { zonderVersie } from '../compiler/resolve/versies.ts';
import type { Symbool } from '../compiler/resolve/symbolen.ts';
import { samengevoegd } from '../compiler/workspace.ts';
import { plaatssleutel } from './naambeeld.ts';
import { zinnenVan } from './momentopname.ts';
import type { Doel, Vermelding } from './vermelding.ts';
import { gebruiktDoor } from './vermeldingen-gebruikt.ts';
import { alsBepaling, rijenVan, vermeldInVeld, vermeldInZin, type Zinomgeving } from './vermeldingen-zin.ts';

type Rij = readonly Stuk[];

export function vermeldInBlok(omgeving: Zinomgeving, blok: Blok): readonly Vermelding[] {
  return [...zelf(omgeving, blok), ...zinnenIn(omgeving, blok)];
}

/** Waar een rij woorden staat, zonder lidwoord ervoor. */
function spansVan(stukken: Rij): readonly Span[] {
  const rij = stukken.filter(({ norm }) => norm !== '');
  const [eerste, laatste] = [rij[0], rij[rij.length - 1]];
  return eerste && laatste ? [{ begin: eerste.span.begin, eind: laatste.span.eind }] : [];
}

function vermelding(doel: Doel | undefined, stukken: Rij, rol: Vermelding['rol']): readonly Vermelding[] {
  const spans = spansVan(stukken);
  return doel && spans.length > 0 ? [{ doel, spans, rol }] : [];
}

const alsTekst = (doel: Doel, span: Span, rol: Vermelding['rol']): Vermelding => ({
  doel,
  spans: [span],
  rol,
});

// ── Zinnen ───────────────────────────────────────────────────────────────────────────────────────────────────────

function zinnenIn(omgeving: Zinomgeving, blok: Blok): readonly Vermelding[] {
  const { beeld, pad } = omgeving;
  return zinnenVan(blok).flatMap((zin) => {
    const standplaats = beeld.standplaatsen.get(plaatssleutel(pad, zin.span.begin)) ?? {};
    const hier = { ...omgeving, standplaats };
    if (zin.soort !== 'nog nodig') return vermeldInZin(hier, zin);
    const voorbeeld = beeld.opgelost.voorbeelden.find(
      ({ bestand, span }) => bestand === pad && span.begin >= blok.span.begin && span.eind <= blok.span.eind,
    );
    const open = voorbeeld?.verwacht.flatMap((deel) => deel.open ?? []);
    return vermeldInZin(hier, zin, open && gebruiktDoor(beeld.opgelost, open));
  });
}

// ── Blokken ──────────────────────────────────────────────────────────────────────────────────────────────────────

function zelf(omgeving: Zinomgeving, blok: Blok): readonly Vermelding[] {
  const { beeld, pad } = omgeving;
  switch (blok.soort) {
    case 'regeling':
      return [
        alsTekst({ soort: 'regeling', pad }, blok.titel.span, 'declaratie'),
        ...blok.velden.flatMap(({ inhoud }) => verwijzingen(omgeving, inhoud)),
      ];
    case 'gebruikt':
      return gebruikt(omgeving, blok);
    case 'organen':
      return opKomma(blok.namen).flatMap((rij) =>
        vermelding(wie(omgeving, rij, 'orgaan'), rij, 'declaratie'),
      );
    case 'partijen':
      return opKomma(blok.namen).flatMap((rij) => vermelding(objectVan(omgeving, rij), rij, 'declaratie'));
    case 'registers':
      return opKomma(blok.namen).flatMap((rij) => vermelding(registerVan(omgeving, rij), rij, 'declaratie'));
    case 'keuze': {
      const [naam = []] = opKomma(blok.naam);
      const id = beeld.keuzes.get(norms(naam).join(' '));
      if (id === undefined) return [];
      const verder = blok.verderVolgens?.stukken ?? [];
      return [
        ...vermelding({ soort: 'keuze', id }, naam, 'declaratie'),
        ...opKomma(blok.waarden).flatMap((rij) => vermelding(labelVan(omgeving, id, rij), rij, 'declaratie')),
        ...metNaam(omgeving, verder, ({ soort }) => soort === 'beoordeling'),
      ];
    }
    case 'gegevens':
    case 'uitkomsten':
    case 'parameters':
    case 'plichten':
    case 'bevoegdheden':
    case 'verboden':
      return [
        ...vermelding(objectVan(omgeving, blok.over?.stukken ?? []), blok.over?.stukken ?? [], 'declaratie'),
        ...(blok.ook ? opKomma(blok.ook) : []).flatMap((rij) =>
          vermelding(objectVan(omgeving, rij), rij, 'declaratie'),
        ),
        ...(blok.bij ?? []).flatMap(({ stukken }) => bijvoeging(omgeving, stukken)),
        ...blok.velden.flatMap((veld) => [...declaratie(omgeving, veld.naam), ...veldinhoud(omgeving, veld)]),
      ];
    case 'reeks':
      return declaratie(omgeving, blok.naam);
    case 'beoordeling':
      return [
        ...declaratie(omgeving, blok.naam),
        ...blok.velden.flatMap((veld) => oordeelveld(omgeving, veld)),
      ];
    case 'lezing':
      return [...declaratie(omgeving, blok.naam), ...lezing(omgeving, blok)];
    case 'verdeling': {
      const ontwerp = beeld.opgelost.verdelingen.filter(
        ({ bestand, span }) => bestand === pad && span.begin === blok.naam.span.begin,
      );
      const genoemd = ontwerp.length > 0 ? gebruiktDoor(beeld.opgelost, ontwerp) : undefined;
      return blok.velden.flatMap(({ inhoud }) => vermeldInVeld(omgeving, inhoud, genoemd));
    }
    case 'verwerking': {
      const eigen = beeld.opgelost.omgeving.verwerkingen.find(
        ({ bestand, span }) => bestand === pad && span.begin === blok.naam.span.begin,
      );
      return [
        ...vermelding(eigen && { soort: 'verwerking', id: eigen.id }, blok.naam.stukken, 'declaratie'),
        ...blok.velden.flatMap((veld) =>
          heet(veld) === 'door' ? wieIn(omgeving, veld.inhoud.stukken) : verwijzingen(omgeving, veld.inhoud),
        ),
      ];
    }
    case 'voorbeeld': {
      const zoals = blok.zoals
        ? [alsTekst({ soort: 'voorbeeld', naam: blok.zoals.waarde }, blok.zoals.span, 'gebruik')]
        : [];
      const naam = { soort: 'voorbeeld', naam: blok.naam.waarde } as const;
      return [alsTekst(naam, blok.naam.span, 'declaratie'), ...zoals];
    }
    case 'controle':
    case 'afwijkingsplicht':
    case 'hoofdstuk':
    case 'paragraaf':
    case 'artikel':
    case 'lid':
      return [];
  }
}

const heet = ({ naam }: Veld): string => norms(naam.stukken).join(' ');

const verwijzingen = (omgeving: Zinomgeving, { stukken }: Clausule): readonly Vermelding[] =>
  stukken.flatMap((stuk) => (stuk.soort === 'verwijzing' ? alsBepaling(omgeving, stuk.verwijzing) : []));

function gebruikt(
  omgeving: Zinomgeving,
  { pad: tekst, velden }: Extract<Blok, { soort: 'gebruikt' }>,
): readonly Vermelding[] {
  const doelpad = samengevoegd(omgeving.pad, tekst.waarde);
  const isRegeling = [...omgeving.beeld.wetten.values()].includes(doelpad);
  const doel: Doel = { soort: isRegeling ? 'regeling' : 'bestand', pad: doelpad };
  return [
    alsTekst(doel, tekst.span, 'gebruik'),
    ...velden.flatMap((veld) => {
      if (heet(veld) === 'als') return vermelding(doel, veld.inhoud.stukken, 'gebruik');
      if (heet(veld) !== 'gedeeld') return [];
      return opKomma(veld.inhoud).flatMap((rij) => {
        const grens = rij.findIndex(({ norm }) => norm === 'als');
        const [hun, eigen] = grens < 0 ? [rij, rij] : [rij.slice(0, grens), rij.slice(grens + 1)];
        const object = objectVan(omgeving, eigen) ?? objectVan(omgeving, hun);
        return [
          ...vermelding(object, hun, 'gebruik'),
          ...(grens < 0 ? [] : vermelding(object, eigen, 'gebruik')),
        ];
      });
    }),
  ];
}

// ── Namen ────────────────────────────────────────────────────────────────────────────────────────────────────────

function declaratie({ beeld, pad }: Zinomgeving, { stukken, span }: Clausule): readonly Vermelding[] {
  const hier = beeld.opPlaats.get(plaatssleutel(pad, span.begin)) ?? [];
  const [eerste] = hier;
  const { plichten } = beeld.opgelost.omgeving;
  const plicht = hier.find(({ object }) => plichten.has(object));
  const doel: Doel | undefined = plicht
    ? { soort: 'plicht', id: plicht.object }
    : eerste && { soort: 'symbool', id: eerste.id };
  return vermelding(doel, stukken, 'declaratie');
}

function objectVan({ beeld }: Zinomgeving, stukken: Rij): Doel | undefined {
  const id = beeld.objecten.get(norms(stukken).join(' '))?.id;
  if (id === undefined) return undefined;
  const orgaan = beeld.organen.get(id);
  return orgaan === undefined ? { soort: 'object', id } : { soort: 'orgaan', naam: orgaan };
}

function labelVan({ beeld }: Zinomgeving, keuze: string, stukken: Rij): Doel | undefined {
  const eigen = beeld.labels.get(norms(stukken).join(' '))?.find((deel) => deel.keuze === keuze);
  return eigen && { soort: 'label', ...eigen };
}

function registerVan({ beeld }: Zinomgeving, stukken: Rij): Doel | undefined {
  const naam = beeld.registers.get(norms(stukken).join(' '));
  return naam === undefined ? undefined : { soort: 'register', naam };
}

/** Een orgaan, een register of een object. */
function wie(omgeving: Zinomgeving, stukken: Rij, alleen?: 'orgaan'): Doel | undefined {
  const gezocht = norms(stukken).join(' ');
  const organen = omgeving.beeld.opgelost.omgeving.keuzes.get('organen')?.keuze.labels ?? [];
  const orgaan = organen.find((label) => kaal(label) === gezocht);
  if (orgaan !== undefined) return { soort: 'orgaan', naam: orgaan };
  return alleen ? undefined : (registerVan(omgeving, stukken) ?? objectVan(omgeving, stukken));
}

/** "de cliënt of de zorgaanbieder": eerst als één naam. */
function wieIn(omgeving: Zinomgeving, stukken: Rij): readonly Vermelding[] {
  const heel = wie(omgeving, stukken);
  if (heel) return vermelding(heel, stukken, 'gebruik');
  return gesplitst(stukken).flatMap((deel) => vermelding(wie(omgeving, deel), deel, 'gebruik'));
}

function gesplitst(stukken: Rij): readonly Rij[] {
  const delen: Stuk[][] = [[]];
  for (const stuk of stukken) {
    if (stuk.soort === 'of' || stuk.soort === 'en' || stuk.soort === 'komma') delen.push([]);
    else delen[delen.length - 1]?.push(stuk);
  }
  return delen;
}

/** De namen die precies zo heten. */
function metNaam(
  { beeld }: Zinomgeving,
  stukken: Rij,
  past: (symbool: Symbool) => boolean,
): readonly Vermelding[] {
  const rij = norms(stukken);
  const naam = rij.join(' ');
  const gevonden = (beeld.opNaam.get(naam) ?? []).filter(past);
  return rij.length === 0
    ? []
    : gevonden.flatMap(({ id }) => vermelding({ soort: 'symbool', id }, stukken, 'gebruik'));
}

/** Wat meeweegt: een naam, of een gezegde met zijn onderwerp ervoor. */
function factor(omgeving: Zinomgeving, stukken: Rij): readonly Vermelding[] {
  const { opgelost, objecten } = omgeving.beeld;
  const tekst = norms(stukken).join(' ');
  const bedoeld = opgelost.omgeving.symbolen.filter(({ norms: naam, object }) => {
    const gezegde = ` ${naam.join(' ')}`;
    return tekst.endsWith(gezegde) && objecten.get(tekst.slice(0, -gezegde.length))?.id === object;
  });
  if (bedoeld.length === 0) return metNaam(omgeving, stukken, () => true);
  return vermeldInVeld(
    omgeving,
    { stukken },
    { symbolen: new Set(bedoeld), labels: new Set(), keuzes: new Set() },
  );
}

// ── Velden ───────────────────────────────────────────────────────────────────────────────────────────────────────

function veldinhoud(omgeving: Zinomgeving, veld: Veld): readonly Vermelding[] {
  const { beeld, pad } = omgeving;
  const symbolen = beeld.opPlaats.get(plaatssleutel(pad, veld.naam.span.begin)) ?? [];
  const stukken = veld.inhoud.stukken.filter(({ soort }) => soort !== 'tekst');
  const isTijdvak = heet(veld) === 'tijdvak' && norms(stukken)[0] === 'van';
  if (isTijdvak) return vermeldInVeld(omgeving, { stukken });
  return opKomma({ ...veld.inhoud, stukken }).flatMap((deel) => {
    if (norms(deel)[0] !== 'peildatum') return bijvoeging(omgeving, deel, symbolen[0]);
    const datums = symbolen.flatMap(({ id }) => beeld.opgelost.declaraties.peildatums.get(id) ?? []);
    const genoemd = datums.length > 0 ? gebruiktDoor(beeld.opgelost, datums) : undefined;
    return vermeldInVeld(omgeving, { stukken: deel.slice(1) }, genoemd);
  });
}

/** Een type, of wat erachter staat. */
function bijvoeging(omgeving: Zinomgeving, stukken: Rij, eigen?: Symbool): readonly Vermelding[] {
  const rij = stukken.filter(({ norm }) => norm !== '');
  const [eerste = '', tweede = ''] = norms(stukken);
  if (eerste === 'door' || eerste === 'jegens' || eerste === 'volgens') return wieIn(omgeving, rij.slice(1));
  if (eerste === 'verwerking') return verwerkingVan(omgeving, rij.slice(1));
  const rest = rij.slice(2);
  const keuze = (): readonly Vermelding[] => {
    const id = omgeving.beeld.keuzes.get(norms(rest).join(' '));
    return id === undefined ? [] : vermelding({ soort: 'keuze', id }, rest, 'gebruik');
  };
  switch (`${eerste} ${tweede}`) {
    case 'keuze uit':
    case 'keuzes uit':
    case 'voor elke':
    case 'voor elk':
      return keuze();
    case 'lijst van':
      return vermelding(objectVan(omgeving, rest), rest, 'gebruik');
    case 'duur sinds':
      return metNaam(omgeving, rest, ({ object }) => object === eigen?.object);
    default:
      return [];
  }
}

function verwerkingVan({ beeld }: Zinomgeving, stukken: Rij): readonly Vermelding[] {
  const naam = norms(stukken).join(' ');
  const gevonden = beeld.opgelost.omgeving.verwerkingen.find((deel) => deel.norms.join(' ') === naam);
  return vermelding(gevonden && { soort: 'verwerking', id: gevonden.id }, stukken, 'gebruik');
}

function oordeelveld(omgeving: Zinomgeving, veld: Veld): readonly Vermelding[] {
  const { stukken } = veld.inhoud;
  const delen = opKomma(veld.inhoud);
  switch (heet(veld)) {
    case 'over':
      return vermelding(objectVan(omgeving, stukken), stukken, 'gebruik');
    case 'door':
      return delen.flatMap((deel) => wieIn(omgeving, deel));
    case 'type':
      return bijvoeging(omgeving, stukken);
    case 'verwerking':
      return verwerkingVan(omgeving, stukken);
    case 'altijd beoordelen bij':
      return delen.flatMap((deel) => metNaam(omgeving, deel, ({ soort }) => soort === 'beslissing'));
    case 'weegt mee':
      return delen.flatMap((deel) => factor(omgeving, deel));
    default:
      return [];
  }
}

function lezing(
  omgeving: Zinomgeving,
  { naam, velden }: Extract<Blok, { soort: 'lezing' }>,
): readonly Vermelding[] {
  const { opgelost } = omgeving.beeld;
  const ontwerp = opgelost.lezingen.find(
    ({ bestand, span }) => bestand === omgeving.pad && span.begin === naam.span.begin,
  );
  return velden.flatMap((veld) => {
    const { stukken } = veld.inhoud;
    if (heet(veld) === 'bij') return verwijzingen(omgeving, veld.inhoud);
    if (heet(veld) === 'gekozen') {
      const letter = stukken[0]?.norm ?? '';
      return vermelding(
        ontwerp && { soort: 'alternatief', lezing: ontwerp.id, letter },
        stukken.slice(0, 1),
        'gebruik',
      );
    }
    if (heet(veld) !== 'mogelijk') return [];
    return stukken.flatMap((stuk) =>
      stuk.soort !== 'lijst'
        ? []
        : stuk.lijst.onderdelen.flatMap(({ label, labelSpan, inhoud }) => {
            const eigen = ontwerp?.alternatieven.find(({ letter }) => letter === label);
            const genoemd = eigen && gebruiktDoor(opgelost, eigen);
            const doel: Doel | undefined = ontwerp && {
              soort: 'alternatief',
              lezing: ontwerp.id,
              letter: label,
            };
            return [
              ...(doel ? [alsTekst(doel, labelSpan, 'declaratie')] : []),
              ...vermeldInVeld(omgeving, inhoud, genoemd),
            ];
          }),
    );
  });
}

// ── Bepalingen ───────────────────────────────────────────────────────────────────────────────────────────────────

/** De bepalingen die in een bestand staan. Wat voor een zin staat, is de binnenste; die gaat voor. */
export function bepalingenIn({ beeld, pad }: Zinomgeving, blokken: readonly Blok[]): readonly Vermelding[] {
  const labels = new Map(
    blokken
      .flatMap((blok) => zinnenVan(blok))
      .flatMap((zin) => rijenVan(zin).flatMap(onderdelenIn))
      .map(({ span, labelSpan }) => [span.begin, labelSpan]),
  );
  const gezien = new Set<string>();
  const uit: Vermelding[] = [];
  for (const { id, bestand, span } of [...beeld.opgelost.bepalingen.tabel.values()].reverse()) {
    const sleutel = `${span.begin}|${zonderVersie(id)}`;
    if (bestand !== pad || gezien.has(sleutel)) continue;
    gezien.add(sleutel);
    uit.push(alsTekst({ soort: 'bepaling', id }, labels.get(span.begin) ?? span, 'declaratie'));
  }
  return uit;
}

const onderdelenIn = (stukken: Rij): Lijst['onderdelen'] =>
  stukken.flatMap((stuk) => (stuk.soort === 'lijst' ? stuk.lijst.onderdelen : []));
