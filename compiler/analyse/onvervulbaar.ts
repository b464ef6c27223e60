/** Waarom een voorwaarde nooit vervuld kan zijn, voor zover dat zonder rekenen te zien is. */
import type { Voorwaarde } from '../../runtime/model.ts';

/** Een zin die het verklaart, of undefined als de voorwaarde vervuld kan zijn (of dat niet vaststaat). */
export function onvervulbaar(v: Voorwaarde): string | undefined {
  if (v.op === 'constant') return v.waarde ? undefined : 'de voorwaarde is nooit waar';
  if (v.op === 'of') {
    const delen = v.delen.map(onvervulbaar);
    return delen.every((deel) => deel !== undefined) ? delen[0] : undefined;
  }
  if (v.op === 'telling') {
    return v.cmp !== '<=' && v.aantal > v.delen.length
      ? `er moeten ${String(v.aantal)} voorwaarden vervuld zijn en er staan er ${String(v.delen.length)}`
      : undefined;
  }
  if (v.op !== 'en') return undefined;
  const delen = plat(v.delen);
  return delen.map(onvervulbaar).find((deel) => deel !== undefined) ?? tegendeel(delen) ?? grenzen(delen);
}

const plat = (delen: readonly Voorwaarde[]): readonly Voorwaarde[] =>
  delen.flatMap((deel) => (deel.op === 'en' ? plat(deel.delen) : [deel]));

/** De betekenis zonder woorden en bepalingen. */
const kern = (v: Voorwaarde): string =>
  JSON.stringify(v, (sleutel, waarde: unknown) =>
    sleutel === 'bepaling' || sleutel === 'tekst' ? undefined : waarde,
  );

function tegendeel(delen: readonly Voorwaarde[]): string | undefined {
  const ontkend = delen.flatMap((deel) => (deel.op === 'niet' ? [deel.deel] : []));
  if (ontkend.length === 0) return undefined;
  const waar = new Set(delen.map(kern));
  const botst = ontkend.some((deel) => waar.has(kern(deel)));
  return botst ? 'dezelfde voorwaarde staat er met en zonder niet' : undefined;
}

/** "ten minste 18 jaar" en "jonger dan 18 jaar" over dezelfde waarde. */
function grenzen(delen: readonly Voorwaarde[]): string | undefined {
  const perWaarde = new Map<string, { onder: number; boven: number }>();
  for (const deel of delen) {
    const grens = alsGrens(deel);
    if (!grens) continue;
    const eerder = perWaarde.get(grens.sleutel) ?? { onder: -Infinity, boven: Infinity };
    const onder = Math.max(eerder.onder, grens.onder);
    const boven = Math.min(eerder.boven, grens.boven);
    if (onder > boven) return 'twee grenzen voor dezelfde waarde sluiten elkaar uit';
    perWaarde.set(grens.sleutel, { onder, boven });
  }
  return undefined;
}

function alsGrens(v: Voorwaarde): { sleutel: string; onder: number; boven: number } | undefined {
  // Een strikte grens ligt een fractie verder; zo sluiten "meer dan 5" en "ten hoogste 5" elkaar uit.
  if (v.op !== 'verstreken') return undefined;
  const sleutel = JSON.stringify([v.begin, v.opDag, v.eenheid]);
  if (v.cmp === '>=') return { sleutel, onder: v.aantal, boven: Infinity };
  if (v.cmp === '>') return { sleutel, onder: v.aantal + 0.25, boven: Infinity };
  if (v.cmp === '<=') return { sleutel, onder: -Infinity, boven: v.aantal };
  return { sleutel, onder: -Infinity, boven: v.aantal - 0.25 };
}
