/** Zinnen → Doc. Het spiegelbeeld van build/zinnen.ts. */
import type { Doc } from 'prettier';
import { builders } from 'prettier/doc';
import type { Aardzin, Afwijkzin, Clausule, Nogzin, Verwijzing, Zin } from '../ast.ts';
import { hardheidsclausule } from '../keywords.ts';
import { zinsbegin } from '../layout.ts';
import { toonPlaats } from '../plaats.ts';
import { drukTekst, volgendWoord, type Blad } from './blad.ts';
import { scheiding } from './opmerkingen.ts';
import {
  drukClausule,
  drukMetStaarten,
  drukRij,
  eindigtMetLijst,
  zetselsVan,
  zetselsVanVerwijzingen,
} from './stukken.ts';
import { drukTabel } from './tabel.ts';
import { metTeken, zet, type Zetsel } from './zetsel.ts';

const { align, group, line } = builders;

export type Elkezin = Zin | Aardzin | Nogzin | Afwijkzin;

/** Eén drukker per soort zin; een soort zonder drukker is een typefout. */
const zindrukkers: {
  readonly [S in Elkezin['soort']]: (zin: Elkezin & { soort: S }, blad: Blad, volgende?: Elkezin) => Doc;
} = {
  zin: drukGewoneZin,
  aard: drukAard,
  'nog nodig': drukNogNodig,
  'wijkt af': drukAfwijkzin,
};

export function drukZin(zin: Elkezin, blad: Blad, volgende?: Elkezin): Doc {
  const druk = zindrukkers[zin.soort] as (zin: Elkezin, blad: Blad, volgende?: Elkezin) => Doc;
  return druk(zin, blad, volgende);
}

function drukAard({ plaats, aard, reden, kop, omschrijving }: Aardzin, blad: Blad, volgende?: Elkezin): Doc {
  const voor: Doc = plaats
    ? [`${toonPlaats(plaats)}:`, align(blad.inspring, scheiding(blad.opmerkingen, kop.begin, ' '))]
    : '';
  const waarom = reden === undefined ? '' : `, ${reden}`;
  const wit = scheiding(blad.opmerkingen, omschrijving.span.begin, ' ');
  const punt = volgende && !herkenbaar(volgende) ? '.' : '';
  return [voor, `${aard}${waarom}:`, align(blad.inspring, [wit, drukTekst(blad, omschrijving), punt])];
}

/** Achter een aard mag de punt weg als de volgende zin ook zonder punt als een nieuwe te herkennen is. */
function herkenbaar(zin: Elkezin): boolean {
  if (zin.soort !== 'zin' || zin.plaats || zin.hardheid || zin.inAfwijkingVan || zin.onverminderd)
    return true;
  if (zin.voorop) return false;
  return zinsbegin.test(zin.hoofd.stukken[0]?.tekst ?? '');
}

function drukGewoneZin(zin: Zin, blad: Blad): Doc {
  const { tabel } = zin;
  if (!tabel) return drukVolzin(zin, blad, '.');
  return [drukVolzin(zin, blad, ':'), align(blad.inspring, drukTabel(tabel, blad))];
}

/** De zin met het teken waarop hij eindigt: een punt, of de dubbele punt vóór een tabel. */
function drukVolzin(zin: Zin, blad: Blad, teken: string): Doc {
  const { hoofd, staarten, omdat, opGrondVan } = zin;
  const [grond] = opGrondVan;
  const laatste = staarten[staarten.length - 1]?.clausule ?? hoofd;
  const slot = omdat ? ',' : grond ? slotVoorGrond(laatste) : teken;
  const voor = aanloop(zin, blad);
  if (!omdat) {
    const achter = grond ? { achter: () => drukGrond(opGrondVan, laatste.span.eind, blad, teken) } : {};
    return group(drukMetStaarten(hoofd, staarten, blad, { voor, slot, opent: voor.length === 0, ...achter }));
  }
  const docs = drukMetStaarten(hoofd, staarten, blad, { voor, slot, opent: voor.length === 0 });
  const wit = scheiding(blad.opmerkingen, volgendWoord(blad, laatste.span.eind), line);
  const reden: readonly Zetsel[] = [
    { tekst: 'omdat', breek: 'vast' },
    { tekst: drukTekst(blad, omdat), begin: omdat.span.begin, breek: 'vast' },
  ];
  docs.push(wit, zet(metTeken(reden, grond ? '' : teken), blad));
  return group(grond ? [docs, drukGrond(opGrondVan, omdat.span.eind, blad, teken)] : docs);
}

function drukGrond(opGrondVan: readonly Verwijzing[], vanaf: number, blad: Blad, teken: string): Doc {
  const wit = scheiding(blad.opmerkingen, volgendWoord(blad, vanaf), line);
  const rij = [
    { tekst: 'op grond van', breek: 'vast' as const },
    ...zetselsVanVerwijzingen(opGrondVan, blad),
  ];
  return [wit, drukRij(metTeken(rij, teken), blad)];
}

/** Wat vóór het hoofd van de zin staat. */
function aanloop(
  { plaats, hardheid, metAfwijking, inAfwijkingVan, onverminderd, voorop, hoofd }: Zin,
  blad: Blad,
): readonly Zetsel[] {
  // Achter een komma zou een verwijzing bij de rij horen.
  const komma = hoofd.stukken[0]?.soort === 'verwijzing' ? '' : ',';

  const rij: Zetsel[] = plaats ? [{ tekst: `${toonPlaats(plaats)}:`, breek: 'vast' }] : [];
  if (hardheid) rij.push({ tekst: `${hardheidsclausule}:`, begin: hardheid.span.begin, breek: 'vast' });
  if (metAfwijking) rij.push({ tekst: 'Met afwijking:', begin: metAfwijking.span.begin, breek: 'vast' });
  if (inAfwijkingVan) {
    const { verwijzingen, omkering } = inAfwijkingVan;
    const verwezen = zetselsVanVerwijzingen(verwijzingen, blad);
    const teken = omkering ? (metKomma(verwezen) ? komma : '') : ':';
    rij.push({ tekst: 'In afwijking van', breek: 'vast' }, ...metTeken(verwezen, teken));
  }
  if (onverminderd) {
    const verwezen = zetselsVanVerwijzingen(onverminderd, blad);
    rij.push({ tekst: 'Onverminderd', breek: 'vast' }, ...metTeken(verwezen, komma));
  }
  if (voorop) rij.push({ tekst: 'Indien', begin: voorop.span.begin, breek: 'vast' });
  return rij;
}

const metKomma = (rij: readonly Zetsel[]): boolean => rij[rij.length - 1]?.tekst.includes(',') ?? false;

/** `Het college wijkt op grond van artikel 11 af van artikel 5: …, omdat "…".` */
function drukAfwijkzin({ kop, opGrondVan, rest, toekenning, omdat }: Afwijkzin, blad: Blad): Doc {
  const grond: readonly Zetsel[] =
    opGrondVan.length === 0
      ? []
      : [{ tekst: 'op grond van', breek: 'woord' }, ...zetselsVanVerwijzingen(opGrondVan, blad)];
  const begin = [...zetselsVan(kop.stukken, blad), ...grond, ...(rest ? zetselsVan(rest.stukken, blad) : [])];
  const wat = metTeken(zetselsVan(toekenning.stukken, blad), omdat ? ',' : '.');
  const docs: Doc[] = [
    drukRij([...metTeken(begin, ':'), ...wat.map((z, i) => (i === 0 ? deel(z) : z))], blad),
  ];
  if (omdat) {
    const reden: readonly Zetsel[] = [
      { tekst: 'omdat', breek: 'vast' },
      { tekst: drukTekst(blad, omdat), begin: omdat.span.begin, breek: 'vast' },
    ];
    docs.push(
      scheiding(blad.opmerkingen, volgendWoord(blad, toekenning.span.eind), line),
      zet(metTeken(reden, '.'), blad),
    );
  }
  return group(docs);
}

const deel = (zetsel: Zetsel): Zetsel => ({ ...zetsel, breek: 'deel' });

/** Een verwijzing met komma's wordt met een komma gesloten: "artikel 3.2, eerste lid, op grond van …". */
function slotVoorGrond(vorige: Clausule): string {
  const laatste = vorige.stukken[vorige.stukken.length - 1];
  if (eindigtMetLijst(vorige)) return ',';
  return laatste?.soort === 'verwijzing' && laatste.norm.includes(',') ? ',' : '';
}

/** `Nog nodig: a; b.` */
function drukNogNodig({ namen }: Nogzin, blad: Blad): Doc {
  const voor: readonly Zetsel[] = [{ tekst: 'Nog nodig:', breek: 'vast' }];
  const slot = (i: number): string => (i < namen.length - 1 ? ';' : '.');
  if (namen.some(({ stukken }) => stukken.some(({ soort }) => soort === 'lijst'))) {
    return namen.map((naam, i) => [
      i === 0 ? '' : scheiding(blad.opmerkingen, naam.span.begin, ' '),
      drukClausule(naam, blad, { slot: slot(i), ...(i === 0 ? { voor } : {}) }),
    ]);
  }
  const rij = namen.flatMap((naam, i) => {
    const [eerste, ...rest] = metTeken(zetselsVan(naam.stukken, blad), slot(i));
    const vast = i === 0 || zinsbegin.test(eerste?.tekst ?? '');
    return eerste ? [{ ...eerste, breek: vast ? ('vast' as const) : ('deel' as const) }, ...rest] : [];
  });
  return align(blad.inspring, drukRij([...voor, ...rij], blad));
}
