/** Plaatsen in een bestand. Een span is half open: `eind` is het eerste teken dat er niet meer bij hoort. */
export interface Span {
  readonly begin: number;
  readonly eind: number;
}

/** Een plaats voor mensen: regel en kolom tellen vanaf 1. */
export interface Positie {
  readonly regel: number;
  readonly kolom: number;
}

export function omvat(a: Span, b: Span): Span {
  return { begin: Math.min(a.begin, b.begin), eind: Math.max(a.eind, b.eind) };
}

/** De offsets waarop elke regel begint; `\r\n`, `\n` en een losse `\r` eindigen een regel. */
export function regelbegin(tekst: string): readonly number[] {
  const begin = [0];
  if (!tekst.includes('\r')) {
    for (let i = tekst.indexOf('\n'); i >= 0; i = tekst.indexOf('\n', i + 1)) begin.push(i + 1);
    return begin;
  }
  for (let i = 0; i < tekst.length; i++) {
    const teken = tekst.charCodeAt(i);
    if (teken === 10 || (teken === 13 && tekst.charCodeAt(i + 1) !== 10)) begin.push(i + 1);
  }
  return begin;
}

export function positie(begin: readonly number[], offset: number): Positie {
  let laag = 0;
  let hoog = begin.length - 1;
  while (laag < hoog) {
    const midden = (laag + hoog + 1) >> 1;
    if ((begin[midden] ?? 0) <= offset) laag = midden;
    else hoog = midden - 1;
  }
  return { regel: laag + 1, kolom: offset - (begin[laag] ?? 0) + 1 };
}
