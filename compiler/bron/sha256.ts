/** SHA-256 van een tekst in UTF-8. Zuiver, zodat de index overal te maken is; een test vergelijkt met die van Node. */

const BREUKEN = (machten: (priem: number) => number, aantal: number): readonly number[] => {
  const uit: number[] = [];
  for (let n = 2; uit.length < aantal; n++) {
    if (isPriem(n)) uit.push(Math.floor((machten(n) % 1) * 0x100000000) >>> 0);
  }
  return uit;
};

function isPriem(n: number): boolean {
  for (let deler = 2; deler * deler <= n; deler++) if (n % deler === 0) return false;
  return true;
}

const BEGIN = BREUKEN(Math.sqrt, 8);
const RONDEN = BREUKEN(Math.cbrt, 64);

const draai = (woord: number, plaatsen: number): number => (woord >>> plaatsen) | (woord << (32 - plaatsen));

export function sha256(tekst: string): string {
  const bytes = new TextEncoder().encode(tekst);
  const gevuld = new Uint8Array((((bytes.length + 8) >> 6) + 1) << 6);
  gevuld.set(bytes);
  gevuld[bytes.length] = 0x80;
  const blik = new DataView(gevuld.buffer);
  blik.setUint32(gevuld.length - 8, Math.floor(bytes.length / 0x20000000));
  blik.setUint32(gevuld.length - 4, (bytes.length << 3) >>> 0);
  const stand = Uint32Array.from(BEGIN);
  const rooster = new Uint32Array(64);
  for (let blok = 0; blok < gevuld.length; blok += 64) verwerk(stand, rooster, blik, blok);
  return [...stand].map((woord) => woord.toString(16).padStart(8, '0')).join('');
}

function verwerk(stand: Uint32Array, rooster: Uint32Array, blik: DataView, blok: number): void {
  const w = (i: number): number => rooster[i] ?? 0;
  for (let i = 0; i < 16; i++) rooster[i] = blik.getUint32(blok + i * 4);
  for (let i = 16; i < 64; i++) {
    const s0 = draai(w(i - 15), 7) ^ draai(w(i - 15), 18) ^ (w(i - 15) >>> 3);
    const s1 = draai(w(i - 2), 17) ^ draai(w(i - 2), 19) ^ (w(i - 2) >>> 10);
    rooster[i] = w(i - 16) + s0 + w(i - 7) + s1;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = stand;
  for (let i = 0; i < 64; i++) {
    const s1 = draai(e, 6) ^ draai(e, 11) ^ draai(e, 25);
    const keus = (e & f) ^ (~e & g);
    const eerste = (h + s1 + keus + (RONDEN[i] ?? 0) + w(i)) | 0;
    const s0 = draai(a, 2) ^ draai(a, 13) ^ draai(a, 22);
    const meerderheid = (a & b) ^ (a & c) ^ (b & c);
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + eerste) | 0, c, b, a, (eerste + s0 + meerderheid) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((woord, i) => (stand[i] = (stand[i] ?? 0) + woord));
}
