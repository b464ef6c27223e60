/** De foutcode van het besturingssysteem, zoals ENOENT. */
export const foutcode = (fout: unknown): string =>
  typeof fout === 'object' && fout !== null && 'code' in fout && typeof fout.code === 'string'
    ? fout.code
    : 'onbekend';
