/** De velden van een vraag, en wat erin staat als invoer voor het gesprek. */
import { toonWaarde, type Bediening, type Invoer, type Optie, type Vraag } from '../../../runtime/index.ts';
import { h, type ComponentChild, type VNode } from '../h.ts';

/** Meer keuzes dan dit gaan in een uitklaplijst. */
const MEESTE_KNOPPEN = 14;
const GEEN = 'geen';
const ANDERS = 'anders';

export interface Veldstand {
  readonly vraag: Vraag;
  /** De id van de toelichting en, na een weigering, van de foutmelding. */
  readonly beschreven: string;
  readonly fout: boolean;
}

export function velden(stand: Veldstand): ComponentChild[] {
  const { vraag } = stand;
  const { bediening } = vraag;
  if (bediening.soort === 'oordeel') return oordeelvelden(stand, bediening);
  return [
    ...veld(stand, bediening, 'antwoord', 'Uw antwoord'),
    vraag.kanGeen
      ? keuzerij('geen', [{ waarde: GEEN, label: 'Dit is er niet (geen)' }], 'checkbox', stand)
      : null,
  ];
}

function veld(stand: Veldstand, bediening: Bediening, naam: string, label: string): ComponentChild[] {
  const { vraag } = stand;
  switch (bediening.soort) {
    case 'ja/nee':
      return [
        keuzerij(
          naam,
          [
            { waarde: 'ja', label: 'Ja' },
            { waarde: 'nee', label: 'Nee' },
          ],
          'radio',
          stand,
        ),
      ];
    case 'keuze':
      return keuze(stand, bediening, naam, label);
    case 'keuzes':
      return [
        keuzerij(naam, bediening.opties, 'checkbox', stand),
        keuzerij('leeg', [{ waarde: GEEN, label: 'Geen van deze' }], 'checkbox', stand),
      ];
    case 'orgaan':
      return bediening.opties.length === 0
        ? [tekstveld(stand, naam, label)]
        : [keuzerij(naam, bediening.opties, 'radio', stand)];
    case 'lezing':
      return [keuzerij(naam, bediening.opties.map(metLetter), 'radio', stand)];
    case 'lijst':
      return [
        tekstveld(stand, naam, `Hoeveel (${bediening.naam})?`, { inputmode: 'numeric' }),
        keuzerij(
          'deels',
          [{ waarde: 'deels', label: 'Er kunnen er meer zijn dan ik weet' }],
          'checkbox',
          stand,
        ),
      ];
    case 'tekst':
      return vraag.punt.soort === 'motivering'
        ? [h('div', { class: 'veld' }, [h('label', { for: naam }, 'De motivering'), lang(naam, stand)])]
        : [tekstveld(stand, naam, label)];
    case 'datum':
      return [
        tekstveld(stand, naam, 'Datum', { placeholder: 'bijvoorbeeld 2 maart 2008', autocomplete: 'off' }),
      ];
    case 'bedrag':
      return [tekstveld(stand, naam, 'Bedrag in euro', { inputmode: 'decimal' })];
    case 'getal':
    case 'percentage':
      return [
        tekstveld(stand, naam, bediening.soort === 'getal' ? 'Getal' : 'Percentage', {
          inputmode: 'decimal',
        }),
      ];
    case 'aantal':
      return [tekstveld(stand, naam, `Aantal (${bediening.eenheid})`, { inputmode: 'numeric' })];
    case 'oordeel':
      return oordeelvelden(stand, bediening);
  }
}

const metLetter = ({ waarde, label }: Optie): Optie => ({ waarde, label: `${waarde}. ${label}` });

function keuze(
  stand: Veldstand,
  { opties, anders }: Extract<Bediening, { readonly soort: 'keuze' }>,
  naam: string,
  label: string,
): ComponentChild[] {
  const alle = anders ? [...opties, { waarde: ANDERS, label: 'Iets anders' }] : opties;
  const lijst =
    opties.length > MEESTE_KNOPPEN
      ? h('div', { class: 'veld' }, [
          h('label', { for: naam }, label),
          h('select', { id: naam, name: naam, ...beschrijving(stand) }, [
            h('option', { value: '' }, 'Kies…'),
            ...alle.map(({ waarde, label: tekst }) =>
              h('option', { value: waarde, selected: waarde === eerder(stand.vraag) }, tekst),
            ),
          ]),
        ])
      : keuzerij(naam, alle, 'radio', stand);
  return [lijst, anders ? tekstveld(stand, ANDERS, 'Iets anders, namelijk') : null];
}

function keuzerij(
  naam: string,
  opties: readonly Optie[],
  soort: 'radio' | 'checkbox',
  { vraag }: Veldstand,
): VNode {
  const al = eerdereKeuzes(vraag);
  return h(
    'div',
    { class: 'keuzes' },
    opties.map(({ waarde, label }, i) =>
      h('label', { class: 'keus' }, [
        h('input', {
          type: soort,
          name: naam,
          value: waarde,
          id: i === 0 ? naam : undefined,
          defaultChecked: al.has(waarde),
        }),
        h('span', null, label),
      ]),
    ),
  );
}

function tekstveld(stand: Veldstand, naam: string, label: string, extra: object = {}): VNode {
  const waarde = naam === 'antwoord' || naam === 'oordeel' ? eerder(stand.vraag) : '';
  return h('div', { class: 'veld' }, [
    h('label', { for: naam }, label),
    h('input', {
      id: naam,
      name: naam,
      type: 'text',
      autocomplete: 'off',
      defaultValue: waarde,
      ...beschrijving(stand),
      ...extra,
    }),
  ]);
}

const lang = (naam: string, stand: Veldstand): VNode =>
  h('textarea', {
    id: naam,
    name: naam,
    defaultValue: eerderDeel(stand.vraag, 'motivering'),
    ...beschrijving(stand),
  });

const beschrijving = ({ beschreven, fout }: Veldstand): object => ({
  'aria-describedby': beschreven,
  ...(fout ? { 'aria-invalid': 'true' } : {}),
});

function oordeelvelden(
  stand: Veldstand,
  { oordeel, door }: Extract<Bediening, { readonly soort: 'oordeel' }>,
): ComponentChild[] {
  return [
    ...veld(stand, oordeel, 'oordeel', 'Het oordeel'),
    h('div', { class: 'veld' }, [
      h('label', { for: 'motivering' }, 'Waarom? (de motivering)'),
      lang('motivering', stand),
    ]),
    door.length === 0
      ? tekstveld(stand, 'door', 'Wie oordeelde?')
      : h('div', { class: 'veld' }, [
          h('label', { for: 'door' }, 'Wie oordeelde?'),
          h('select', { id: 'door', name: 'door' }, [
            door.length === 1 ? null : h('option', { value: '' }, 'Kies…'),
            ...door.map(({ waarde, label }) =>
              h('option', { value: waarde, selected: waarde === eerderDeel(stand.vraag, 'door') }, label),
            ),
          ]),
        ]),
    h('div', { class: 'veld' }, [
      h('label', { for: 'datum' }, 'Op welke dag? (mag leeg blijven)'),
      h('input', {
        id: 'datum',
        name: 'datum',
        type: 'text',
        autocomplete: 'off',
        defaultValue: eerderDag(stand.vraag),
      }),
    ]),
  ];
}

// ── Wat er al stond ──────────────────────────────────────────────────────────────────────────────────────────────

/** Zoals iemand het zou typen; bij een oordeel het oordeel zelf. */
function eerder({ eerder: al, bediening }: Vraag): string {
  if (al === undefined) return '';
  const { waarde } = al;
  const kern = bediening.soort === 'oordeel' ? deelVan(waarde, 'oordeel') : waarde;
  if (typeof kern === 'boolean') return kern ? 'ja' : 'nee';
  const soort = bediening.soort === 'oordeel' ? bediening.oordeel.soort : bediening.soort;
  if (typeof kern === 'number') return String(kern);
  if (typeof kern !== 'string') return '';
  return soort === 'datum' || soort === 'bedrag' || soort === 'getal' || soort === 'percentage'
    ? typbaar(soort, kern)
    : kern;
}

function typbaar(soort: 'datum' | 'bedrag' | 'getal' | 'percentage', waarde: string): string {
  if (soort !== 'datum') return waarde.replace('.', ',');
  return /^\d{4}-\d{2}-\d{2}$/.test(waarde) && !waarde.endsWith('-00')
    ? toonWaarde({ soort: 'datum' }, waarde)
    : waarde;
}

function eerdereKeuzes(vraag: Vraag): ReadonlySet<string> {
  const waarde = vraag.eerder?.waarde;
  const kern = vraag.bediening.soort === 'oordeel' ? deelVan(waarde, 'oordeel') : waarde;
  if (Array.isArray(kern)) return new Set(kern.length === 0 ? [GEEN] : (kern as readonly string[]));
  if (kern === null) return new Set([GEEN]);
  const ja = deelVan(kern, 'ja');
  if (Array.isArray(ja)) return new Set(ja as readonly string[]);
  const tekst = eerder(vraag);
  return new Set(tekst === '' ? [] : [tekst]);
}

const eerderDeel = ({ eerder: al, punt }: Vraag, deel: string): string => {
  const waarde =
    punt.soort === 'motivering' && deel === 'motivering' ? al?.waarde : deelVan(al?.waarde, deel);
  return typeof waarde === 'string' ? waarde : '';
};

const eerderDag = (vraag: Vraag): string => {
  const dag = eerderDeel(vraag, 'datum');
  return dag === '' ? '' : typbaar('datum', dag);
};

const deelVan = (waarde: unknown, deel: string): unknown =>
  typeof waarde === 'object' && waarde !== null
    ? (waarde as Readonly<Record<string, unknown>>)[deel]
    : undefined;

// ── Van velden naar invoer ───────────────────────────────────────────────────────────────────────────────────────

/** Wat er in de velden staat, in de woorden die het gesprek leest. */
export function leesVelden({ bediening }: Vraag, velden: FormData): Invoer {
  if (bediening.soort !== 'oordeel') return leesVeld(bediening, velden, 'antwoord');
  return {
    oordeel: leesVeld(bediening.oordeel, velden, 'oordeel'),
    motivering: tekstVan(velden, 'motivering'),
    door: tekstVan(velden, 'door'),
    datum: tekstVan(velden, 'datum'),
  };
}

function leesVeld(bediening: Bediening, velden: FormData, naam: string): string {
  const tekst = tekstVan(velden, naam);
  if (velden.has('geen') && tekst === '') return GEEN;
  switch (bediening.soort) {
    case 'keuzes': {
      const gekozen = velden.getAll(naam).map(String);
      // Niets aangevinkt is geen antwoord; "geen van deze" wel.
      return gekozen.length === 0 ? (velden.has('leeg') ? GEEN : '') : gekozen.join('; ');
    }
    case 'keuze':
      return tekst === ANDERS && bediening.anders ? `anders: ${tekstVan(velden, ANDERS)}` : tekst;
    case 'lijst':
      return velden.has('deels') && tekst !== '' ? `in elk geval ${tekst}` : tekst;
    default:
      return tekst;
  }
}

function tekstVan(velden: FormData, naam: string): string {
  const waarde = velden.get(naam);
  return typeof waarde === 'string' ? waarde.trim() : '';
}
