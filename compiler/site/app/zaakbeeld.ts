/** De zaak onder het formulier: een voorbeeld laden, bewaren, openen, afdrukken, opnieuw beginnen. */
import { h, type ComponentChild, type VNode } from '../h.ts';
import type { Omgeving } from './beeld.ts';
import type { Toestand } from './toestand.ts';

export function zaakdeel(toestand: Toestand, zaak: object, omgeving: Omgeving): VNode {
  const json = `${JSON.stringify(zaak, null, 2)}\n`;
  const { doe } = omgeving;
  return h('section', { class: 'zaak', 'aria-labelledby': 'zaak' }, [
    h('h3', { id: 'zaak' }, 'Deze zaak'),
    h('div', { class: 'knoppen' }, [
      h('button', { type: 'button', onClick: () => bewaar(json) }, 'Bewaar als bestand'),
      h('button', { type: 'button', onClick: () => globalThis.print() }, 'Druk af'),
      h('button', { type: 'button', onClick: () => doe({ soort: 'opnieuw' }) }, 'Begin opnieuw'),
    ]),
    voorbeelden(toestand, omgeving),
    h('details', null, [
      h('summary', null, 'De zaak als JSON'),
      h('label', { for: 'json' }, 'Om te kopiëren'),
      h('textarea', { id: 'json', readOnly: true, rows: 10, spellcheck: false, value: json }),
      h(
        'div',
        { class: 'knoppen' },
        h('button', { type: 'button', onClick: () => void kopieer(json, omgeving) }, 'Kopieer'),
      ),
      h('div', { class: 'veld' }, [
        h('label', { for: 'open' }, 'Een bewaarde zaak openen'),
        h('input', {
          id: 'open',
          type: 'file',
          accept: '.json,application/json',
          onChange: (gebeurtenis: Event) => void open(gebeurtenis, omgeving),
        }),
      ]),
    ]),
  ]);
}

function voorbeelden(
  { voorbeelden: alle, beslissing, geladen }: Toestand,
  { laadVoorbeelden, doe }: Omgeving,
): ComponentChild {
  if (alle === undefined)
    return h(
      'div',
      { class: 'knoppen' },
      h('button', { type: 'button', onClick: laadVoorbeelden }, 'Toon voorbeelden om te laden'),
    );
  const over = alle.filter(({ verwacht }) => Object.hasOwn(verwacht, beslissing));
  if (over.length === 0) return h('p', null, 'Bij deze uitkomst zijn geen voorbeelden.');
  const laad = (gebeurtenis: Event): void => {
    gebeurtenis.preventDefault();
    if (!(gebeurtenis.currentTarget instanceof HTMLFormElement)) return;
    const sleutel = new FormData(gebeurtenis.currentTarget).get('voorbeeld');
    const voorbeeld = over.find((deel) => deel.sleutel === sleutel);
    if (voorbeeld) doe({ soort: 'laad voorbeeld', voorbeeld });
  };
  return h('form', { onSubmit: laad, class: 'veld' }, [
    h('label', { for: 'voorbeeld' }, 'Een voorbeeld laden'),
    h(
      'select',
      { id: 'voorbeeld', name: 'voorbeeld' },
      over.map(({ sleutel, naam, verwacht }) =>
        h(
          'option',
          { value: sleutel, selected: sleutel === geladen?.sleutel },
          `${naam} (${verwacht[beslissing] ?? ''})`,
        ),
      ),
    ),
    h('button', { type: 'submit' }, 'Laad'),
  ]);
}

/** Een bestand uit de bladzijde zelf: er gaat niets over een netwerk. */
function bewaar(json: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  link.download = 'zaak.json';
  link.click();
  URL.revokeObjectURL(link.href);
}

async function kopieer(json: string, { doe }: Omgeving): Promise<void> {
  try {
    await navigator.clipboard.writeText(json);
    doe({ soort: 'meld', melding: 'De zaak is gekopieerd.' });
  } catch {
    doe({
      soort: 'meld',
      melding: 'Uw browser laat kopiëren hier niet toe; selecteer de tekst en kopieer haar zelf.',
    });
  }
}

async function open({ currentTarget }: Event, { doe }: Omgeving): Promise<void> {
  const [bestand] = currentTarget instanceof HTMLInputElement ? [...(currentTarget.files ?? [])] : [];
  if (bestand !== undefined) doe({ soort: 'laad zaak', tekst: await bestand.text() });
}
