/** Een bepaling indelen: haar aard, uit de gesloten lijst van de taal, met een omschrijving. */
import { aarden, redenenNietUitvoerbaar, type Blok, type Span } from '../grammar/index.ts';
import { isFout } from '../compiler/diagnostics/probleem.ts';
import type { Actie } from './acties.ts';
import { raaktSelectie } from './selectie.ts';
import { bouwplaatsVan, eindeVanRegel, invoeging, vervanging, type Bouwplaats } from './bouwplaats.ts';
import { blokOp, problemenVan, type Momentopname } from './momentopname.ts';
import type { Wijziging } from './wijziging.ts';

/** Elke aard, en bij niet uitvoerbaar elke reden. */
const soorten: readonly string[] = aarden.flatMap((aard) =>
  aard === 'niet uitvoerbaar' ? redenenNietUitvoerbaar.map((reden) => `${aard}, ${reden}`) : [aard],
);

export function indelen(moment: Momentopname, pad: string, span: Span): readonly Actie[] {
  const hier = bouwplaatsVan(moment, pad);
  const blok = hier && blokOp(hier.boom, span.begin);
  if (!hier || !blok || (blok.soort !== 'artikel' && blok.soort !== 'lid')) return [];
  if (isLeeg(hier, blok)) {
    const na = eindeVanRegel(hier.tekst, blok.kop.eind);
    return soorten.map((soort) =>
      actie(`Deel in als ${soort}`, invoeging(hier, na, `${hier.nl}  ${soort}: "…"`)),
    );
  }
  const zin = blok.inhoud.find((deel) => raaktSelectie(deel.span, span));
  if (zin?.soort === 'aard') {
    const nu = zin.reden === undefined ? zin.aard : `${zin.aard}, ${zin.reden}`;
    return raaktSelectie(zin.kop, span)
      ? soorten
          .filter((soort) => soort !== nu)
          .map((soort) => actie(`Deel in als ${soort}`, vervanging(hier, zin.kop, `${soort}:`)))
      : [];
  }
  // Een zin die (nog) niet te lezen is, kan voorlopig ook een omschrijving zijn.
  if (!zin) return [];
  const fouten = problemenVan(moment, pad).filter((p) => isFout(p) && raaktSelectie(p.span, zin.span));
  if (fouten.length === 0) return [];
  // Is er een tikfout te herstellen, dan staat die voorop en niet een rij van dertien.
  const passend = fouten.some(({ herstel }) => herstel.length > 0) ? ['nog niet uitgewerkt'] : soorten;
  const begin =
    zin.hoofd.span.begin < zin.span.begin ? zin.span.begin : (zin.plaats?.span.eind ?? zin.span.begin);
  const plek = {
    begin: begin + (/^\s*/.exec(hier.tekst.slice(begin))?.[0].length ?? 0),
    eind: zin.span.eind,
  };
  const omschrijving = hier.tekst
    .slice(plek.begin, plek.eind)
    .replace(/\s+/g, ' ')
    .replace(/["“”„]/g, "'");
  return passend.map((soort) =>
    actie(`Deel in als ${soort}`, vervanging(hier, plek, `${soort}: "${omschrijving}"`)),
  );
}

/** Een kop zonder zinnen, en zonder leden eronder. */
function isLeeg({ boom }: Bouwplaats, blok: Extract<Blok, { soort: 'artikel' | 'lid' }>): boolean {
  const volgende = boom.blokken[boom.blokken.indexOf(blok) + 1];
  return blok.inhoud.length === 0 && (blok.soort === 'lid' || volgende?.soort !== 'lid');
}

const actie = (titel: string, wijziging: Wijziging): Actie => ({
  titel,
  soort: 'refactor.rewrite',
  doe: () => ({ soort: 'wijzigingen', wijzigingen: [wijziging] }),
});
