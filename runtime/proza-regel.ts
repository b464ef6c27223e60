/** Wat een regel met de uitkomst doet, in één zin; nooit meer dan de boom zegt. */
import { alsOnderwerp, verwijzing } from './proza-verwijzing.ts';
import { hoofdletter } from './proza-zin.ts';
import { aanduiding, type Register } from './register.ts';
import { toonDatum } from './toon.ts';
import type { Knoop } from './uitkomst.ts';

/** De bepaling van de regel met de andere waarop hij rust. */
function bronnen(register: Register, { bepaling, mede = [] }: Knoop): string {
  return bepaling === undefined ? 'de regeling' : verwijzing(register, [bepaling, ...mede]);
}

/** De voorwaarden van een regel: bij een regel met een waarde staat die achteraan. */
export function voorwaardenVan({ regelsoort, delen = [] }: Knoop): readonly Knoop[] {
  const zonderWaarde = regelsoort === 'waarde' ? delen.slice(0, -1) : delen;
  return zonderWaarde.filter(({ soort, geldig }) => soort !== 'voorwaarde' || geldig === undefined);
}

export function regelzin(register: Register, knoop: Knoop): string {
  const bron = bronnen(register, knoop);
  const voor = verwijzing(register, knoop.wijktVoor ?? []);
  if (knoop.soort === 'buiten toepassing') return buitenToepassing(knoop, bron);
  switch (knoop.status) {
    case 'wijkt':
      return `${alsOnderwerp(bron)} wijkt voor ${voor}`;
    case 'buiten toepassing':
      return `${alsOnderwerp(bron)} blijft buiten toepassing op grond van ${voor}`;
    case 'niet in werking':
      return `${alsOnderwerp(bron)} is dan niet in werking${inWerking(knoop)}`;
    case 'geldt':
      return geldend(knoop, bron);
    case 'geldt niet':
      return nietGeldend(knoop, bron);
    case 'onbekend':
    case undefined:
  }
  return `of ${alsOnderwerp(bron)} geldt, is nog niet te zeggen`;
}

const buitenToepassing = ({ waarde }: Knoop, bron: string): string =>
  waarde === false
    ? `${alsOnderwerp(bron)} laat hier niets buiten toepassing`
    : `${alsOnderwerp(bron)} laat de regels hierover buiten toepassing`;

function geldend(knoop: Knoop, bron: string): string {
  const { regelsoort, waarde } = knoop;
  if (regelsoort === 'vereiste')
    return `aan het vereiste van ${alsOnderwerp(bron)} is ${waarde === true ? '' : 'niet '}voldaan`;
  // Dat een uitzondering zich niet voordoet, staat bij de uitzonderingen.
  const voorwaarden = voorwaardenVan(knoop).filter((deel) => !isTenzij(deel));
  if (voorwaarden.length === 0) return `dit volgt uit ${bron}`;
  const [enige, ander] = voorwaarden.flatMap((deel) => (deel.soort === 'alle' ? (deel.delen ?? []) : [deel]));
  const aan =
    enige !== undefined && ander === undefined
      ? 'aan de voorwaarde is voldaan'
      : 'aan de voorwaarden is voldaan';
  return `dit volgt uit ${bron}; ${aan}`;
}

/** Zijn voorwaarden kunnen best vervuld zijn, als zich een uitzondering voordoet. */
function nietGeldend(knoop: Knoop, bron: string): string {
  const isWeigering = knoop.regelsoort === 'weigering';
  if (isUitgezonderd(knoop))
    return `${isWeigering ? 'de weigeringsgrond van ' : ''}${alsOnderwerp(bron)} geldt hier niet, want een uitzondering doet zich voor`;
  return isWeigering
    ? `de weigeringsgrond van ${alsOnderwerp(bron)} doet zich niet voor`
    : `aan de voorwaarden van ${alsOnderwerp(bron)} is niet voldaan`;
}

export const isTenzij = ({ soort, tekst }: Knoop): boolean => soort === 'niet' && tekst.startsWith('tenzij ');

/** Of de regel niet geldt omdat zijn tenzij zich voordoet, en niet omdat aan een voorwaarde niet is voldaan. */
export function isUitgezonderd(knoop: Knoop): boolean {
  if (knoop.status !== 'geldt niet') return false;
  const onvervuld = voorwaardenVan(knoop).filter(({ waarde }) => waarde === false);
  // Een vereiste wordt bij een uitzondering niet gesteld; of het vervuld was, doet er dan niet toe.
  return onvervuld.some(isTenzij) && (knoop.regelsoort === 'vereiste' || onvervuld.every(isTenzij));
}

/** De eerste regel over een uitzondering die bekeken is en niet opgaat. */
export function uitzonderingzin(register: Register, knoop: Knoop, boven: string | undefined): string {
  const bron = bronnen(register, knoop);
  const { gaatVoorOp = [], regelsoort, soort } = knoop;
  if (soort === 'niet')
    return `Een uitzondering${boven === undefined ? '' : ` op ${alsOnderwerp(aanduiding(register, boven))}`} doet zich niet voor`;
  const eigen = gaatVoorOp.every((id) => id === knoop.bepaling);
  const wat =
    soort === 'buiten toepassing'
      ? ' (zou regels buiten toepassing laten)'
      : regelsoort === 'weigering'
        ? ' (een weigeringsgrond)'
        : regelsoort === 'vereiste'
          ? ' (een vereiste dat hier niet gesteld wordt)'
          : gaatVoorOp.length > 0
            ? eigen
              ? ' (een andere regel van deze bepaling)'
              : ` (gaat voor op ${verwijzing(register, gaatVoorOp)})`
            : '';
  const periode = knoop.status === 'niet in werking' ? inWerking(knoop) : '';
  return `${wat === '' ? hoofdletter(alsOnderwerp(bron)) : `${hoofdletter(bron)}${wat}`} gaat hier niet op${periode}`;
}

function inWerking({ geldig: { vanaf, totEnMet } = {} }: Knoop): string {
  const delen = [
    ...(vanaf === undefined ? [] : [`vanaf ${toonDatum(vanaf)}`]),
    ...(totEnMet === undefined ? [] : [`tot en met ${toonDatum(totEnMet)}`]),
  ];
  return delen.length === 0 ? '' : ` (in werking ${delen.join(' ')})`;
}
