/**
 * Voorlopige werking: wat er naast een onbekende uitkomst geldt, zolang een vraag niet vaststaat. Het hangt af van wat er nog
 * niet bekend is, en is daarom geen uitkomst: het verandert als er meer bekend wordt, en geen regel kan erop rusten.
 */
import { bereken } from './bereken.ts';
import type { Element } from './lijst.ts';
import type { Beslissing, Regel, Regelingmodel, Type, Voorwaarde } from './model.ts';
import type { Voorlopig } from './model-voorlopig.ts';
import { inVolgorde, registerVan, zoek } from './register.ts';
import type { OpenPunt, Opties, Uitkomst, Voorlopigeuitkomst } from './uitkomst.ts';

/** Wat er voorlopig geldt naast een uitkomst; niets als die bekend is of de vraag vaststaat. */
export function voorlopigeUitkomst<T>(
  model: Regelingmodel,
  beslissing: string,
  zaak: unknown,
  opties: Opties,
  eigen: Uitkomst<T>,
  element?: Element,
): Voorlopigeuitkomst<T> | undefined {
  if (eigen.soort !== 'onbekend' || model.voorlopig === undefined) return undefined;
  const hulp = hulpmodel(model, model.voorlopig);
  const reken = (deel: Voorlopig, veld: Veld): Uitkomst =>
    bereken(hulp, idVan(model, deel, veld), zaak, opties, element);
  const open: OpenPunt[] = [];
  const gelden: { readonly deel: Voorlopig; readonly waarde: T }[] = [];
  for (const deel of model.voorlopig) {
    if (deel.beslissing !== beslissing || reken(deel, 'vraag').soort !== 'onbekend') continue;
    const geldt = reken(deel, 'geldt');
    if (geldt.soort === 'onbekend') open.push(...geldt.open);
    if (geldt.soort !== 'waarde' || geldt.waarde !== true) continue;
    const waarde = reken(deel, 'waarde');
    if (waarde.soort === 'onbekend') open.push(...waarde.open);
    if (waarde.soort === 'waarde') gelden.push({ deel, waarde: waarde.waarde as T });
  }
  if (open.length > 0) return { soort: 'onbekend', open };
  const [eerste, ...meer] = gelden;
  if (eerste === undefined) return undefined;
  if (meer.some(({ waarde }) => waarde !== eerste.waarde)) {
    const tussen = gelden.map(({ deel: { bepaling }, waarde }) => ({ bepaling, waarde }));
    return { soort: 'tegenstrijdig', tussen };
  }
  return {
    soort: 'waarde',
    waarde: eerste.waarde,
    bepalingen: inVolgorde(
      registerVan(model),
      gelden.map(({ deel }) => deel.bepaling),
    ),
    zolang: [...new Set(gelden.map(({ deel }) => deel.zolang))],
  };
}

type Veld = 'vraag' | 'geldt' | 'waarde';

const idVan = ({ voorlopig = [] }: Regelingmodel, deel: Voorlopig, veld: Veld): string =>
  `voorlopig ${voorlopig.indexOf(deel)} ${veld}`;

const hulpmodellen = new WeakMap<Regelingmodel, Regelingmodel>();

/** Het model met de vraag, de voorwaarde en de waarde als beslissing: zo rekent alles met dezelfde betekenis. */
function hulpmodel(model: Regelingmodel, lijst: readonly Voorlopig[]): Regelingmodel {
  const bestaand = hulpmodellen.get(model);
  if (bestaand !== undefined) return bestaand;
  const { beslissingen } = registerVan(model);
  const extra = lijst.flatMap((deel) => {
    const { type } = zoek(beslissingen, deel.beslissing).beslissing;
    const voorwaarde = { vraag: deel.vraag, geldt: alsVoorwaarde(deel) } as const;
    return [
      ...(['vraag', 'geldt'] as const).map((veld) =>
        hulpbeslissing(model, deel, veld, JA_NEE, { soort: 'grond', voorwaarde: voorwaarde[veld] }),
      ),
      hulpbeslissing(model, deel, 'waarde', type, waarderegel(deel)),
    ];
  });
  const hulp = { ...model, beslissingen: [...model.beslissingen, ...extra] };
  hulpmodellen.set(model, hulp);
  return hulp;
}

const JA_NEE: Type = { soort: 'ja/nee' };

function alsVoorwaarde({ voorwaarde, tenzij }: Voorlopig): Voorwaarde {
  const delen: readonly Voorwaarde[] = [
    ...(voorwaarde ? [voorwaarde] : []),
    ...(tenzij ? [{ op: 'niet', deel: tenzij } as const] : []),
  ];
  return { op: 'en', delen };
}

/** Bij ja/nee is "ja" een grond die altijd geldt, en "nee" een beslissing zonder grond. */
function waarderegel({ waarde }: Voorlopig): Pick<Regel, 'soort' | 'waarde' | 'voorwaarde'> {
  if (waarde.type.soort !== 'ja/nee') return { soort: 'waarde', waarde };
  const isJa = waarde.op === 'literal' && waarde.literal.waarde === 'ja';
  return { soort: 'grond', voorwaarde: { op: 'constant', waarde: isJa } };
}

function hulpbeslissing(
  model: Regelingmodel,
  deel: Voorlopig,
  veld: Veld,
  type: Type,
  inhoud: Pick<Regel, 'soort' | 'waarde' | 'voorwaarde'>,
): Beslissing {
  const id = idVan(model, deel, veld);
  const { bepaling, tekst, regel } = deel;
  const { element } = zoek(registerVan(model).beslissingen, deel.beslissing).beslissing;
  return {
    ...(element === undefined ? {} : { element }),
    ...{
      id,
      object: 'voorlopig',
      sleutel: id,
      naam: tekst,
      type,
      uitputtend: true,
      buitenToepassing: [],
      regel,
    },
    regels: [{ id, bepaling, tekst, regel, ...inhoud }],
    gebruikt: { feiten: [], beslissingen: [], lezingen: [] },
  };
}
