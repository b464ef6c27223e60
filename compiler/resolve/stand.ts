/** De toestanden van een plicht, en de dag waarop zij worden opgemaakt. */
import { sleutel } from './namen.ts';

export const standen = [
  'niet ontstaan',
  'loopt',
  'nagekomen',
  'te laat nagekomen',
  'niet nagekomen',
  'niet vast te stellen',
] as const;
export type Stand = (typeof standen)[number];

/** De keuze waaruit een toestand komt. */
export const STANDEN = 'toestand van een plicht';

/** Het gegeven bij de zaak waarvan de uitkomst `toestand` afhangt. */
export const STANDDAG = 'dag waarop de stand wordt opgemaakt';
export const standsleutel = sleutel(STANDDAG);
