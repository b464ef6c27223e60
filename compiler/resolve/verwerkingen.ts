/** `verwerking …`: waarvoor persoonsgegevens gebruikt worden, op welke grond, en hoelang zij bewaard blijven. */
import type { Clausule, Veld, VerwerkingBlok } from '../../grammar/index.ts';
import type { Verwerking } from '../../runtime/model-avg.ts';
import { meld } from '../diagnostics/probleem.ts';
import { zoekOrganen } from './declaraties.ts';
import { meldSoort, metHerkomst, soortVan, verwerkingId, voegHerkomst, zoekVerwerking } from './herkomst.ts';
import { spanVan } from './lezer.ts';
import { norms, opKomma, woorden } from './namen.ts';
import type { Herkomst, Vindplaats } from './symbolen.ts';
import { perNaam, tekstVan } from './velden.ts';
import type { Verzameling } from './verzameling.ts';

export interface Verwerkingontwerp extends Vindplaats, Omit<Verwerking, 'regel' | 'bestand'> {
  readonly norms: readonly string[];
  /** De gebruikte regeling waar zij uit komt. */
  readonly uit?: string;
}

export function leesVerwerking(uit: Verzameling, blok: VerwerkingBlok, bestand: string): void {
  const { naam } = blok;
  if (naam.stukken.length === 0) return;
  const plaats = { bestand, span: naam.span };
  const heet = norms(naam.stukken);
  const eerder = uit.verwerkingen.find(
    (deel) => deel.uit === undefined && deel.norms.join(' ') === heet.join(' '),
  );
  if (eerder) {
    const labels = [{ bestand: eerder.bestand, span: eerder.span, tekst: 'hier staat de andere' }];
    uit.problemen.push(meld('N003', plaats, { naam: woorden(naam.stukken) }, { labels }));
    return;
  }
  const velden = perNaam(blok.velden, 'verwerking', bestand, uit.problemen);
  const doel = tekstVan(velden.get('doel'));
  const verplicht = {
    doel: 'doel: "…"',
    grondslag: 'grondslag: artikel 6, eerste lid, onderdeel e, van de AVG',
  };
  for (const [veld, voorbeeld] of Object.entries(verplicht)) {
    const staat = velden.get(veld);
    if (veld === 'doel' ? doel === undefined && !staat?.kapot : !staat)
      uit.problemen.push(meld('S012', plaats, { blok: 'verwerking', veld, voorbeeld }));
  }
  const verwijzingen = (veld: string): readonly string[] | undefined =>
    leesVerwijzingen(uit, velden.get(veld), bestand);
  const [bijzonder, strafrechtelijk] = [
    verwijzingen('bijzondere gegevens'),
    verwijzingen('strafrechtelijke gegevens'),
  ];
  const door = velden.get('door')?.inhoud;
  const bewaartermijn = tekstVan(velden.get('bewaartermijn'));
  uit.verwerkingen.push({
    ...{ ...plaats, id: verwerkingId(uit, woorden(naam.stukken)), naam: woorden(naam.stukken), norms: heet },
    doel: doel ?? '',
    grondslag: verwijzingen('grondslag') ?? [],
    ...(bijzonder ? { bijzonder } : {}),
    ...(strafrechtelijk ? { strafrechtelijk } : {}),
    ...(door ? { door: zoekOrganen(uit, door, bestand) } : {}),
    ...(bewaartermijn === undefined ? {} : { bewaartermijn }),
  });
}

/** "artikel 6, eerste lid, onderdeel e, van de AVG en artikel 5.1.1 van de Wmo 2015": alleen verwijzingen, elk met haar wet. */
function leesVerwijzingen(
  uit: Verzameling,
  veld: Veld | undefined,
  bestand: string,
): readonly string[] | undefined {
  if (!veld || veld.kapot) return undefined;
  const { stukken, span }: Clausule = veld.inhoud;
  const verwijzingen = stukken.flatMap((stuk) => (stuk.soort === 'verwijzing' ? [stuk] : []));
  const over = stukken.filter(({ soort }) => soort !== 'verwijzing' && soort !== 'komma' && soort !== 'en');
  const zonderWet = verwijzingen.find(({ verwijzing }) => verwijzing.van === undefined);
  if (over.length > 0 || verwijzingen.length === 0 || zonderWet) {
    const gegevens = {
      gevonden: woorden(over.length > 0 ? over : zonderWet ? [zonderWet] : stukken),
      verwacht: ['artikelen met hun wet, zoals artikel 5.1.1 van de Wmo 2015'],
    };
    uit.problemen.push(meld('S001', { bestand, span }, gegevens));
  }
  return verwijzingen.map((stuk) => woorden([stuk]));
}

/** `avg: gezondheidsgegeven` en `verwerking: …` bij een beoordeling. */
export function leesOordeelherkomst(
  uit: Verzameling,
  velden: ReadonlyMap<string, Veld>,
  plaats: Vindplaats,
): Herkomst {
  const { bestand } = plaats;
  const [soortveld, verwerkingveld] = [velden.get('avg'), velden.get('verwerking')];
  const delen = soortveld && !soortveld.kapot ? opKomma(soortveld.inhoud) : [];
  const soorten = delen.reduce<Herkomst>((samen, stukken) => {
    const deel = { bestand, span: spanVan(stukken) };
    const soort = soortVan(norms(stukken));
    if (soort) return voegHerkomst(uit, samen, { gegevenssoorten: [soort] }, deel);
    meldSoort(uit, { stukken, span: deel.span }, bestand);
    return samen;
  }, {});
  const verwerking =
    verwerkingveld && !verwerkingveld.kapot
      ? zoekVerwerking(uit, verwerkingveld.inhoud.stukken, bestand)
      : {};
  return metHerkomst(uit, {}, { ...soorten, ...verwerking }, plaats);
}
