/** Waar de aandacht na een handeling heen gaat. */
import { stand } from '../../../runtime/index.ts';
import type { Handeling, Toestand } from './toestand.ts';

/** Wie met het toetsenbord of een schermlezer werkt, komt bij wat er nu te doen is. */
export function richt(plek: HTMLElement, vorig: Toestand, nu: Toestand, { soort }: Handeling): void {
  if (soort === 'meld' || soort === 'voorbeelden') return;
  const doel =
    nu.geweigerd !== undefined
      ? '#weigering'
      : nu.onleesbaar.length > 0
        ? '.fout'
        : stand(nu.bron, nu.gesprek).soort === 'tegenspraak' && nu.wijzigt === undefined
          ? '#uitkomst'
          : ['#anders', '#vraag', '#klaar'].find((naam) => plek.querySelector(naam) !== null);
  const element = doel === undefined ? null : plek.querySelector(doel);
  if (element instanceof HTMLElement && (vorig !== nu || soort === 'terug')) element.focus();
}
