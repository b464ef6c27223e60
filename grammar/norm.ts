/** Hoe woorden vergeleken worden: kleine letters, samengestelde accenten, rechte apostrof. */
export function norm(woord: string): string {
  if (zijnKleineLetters(woord)) return woord;
  const klein = woord.toLowerCase();
  // De meeste woorden zijn ASCII: dan is er niets te normaliseren.
  return /^[\x20-\x7e]*$/.test(klein) ? klein.replace(/ {2,}/g, ' ') : normaliseer(klein);
}

function zijnKleineLetters(woord: string): boolean {
  for (let i = 0; i < woord.length; i++) {
    const code = woord.charCodeAt(i);
    if (code < 97 || code > 122) return false;
  }
  return woord !== '';
}

function normaliseer(klein: string): string {
  return klein
    .normalize('NFC')
    .replace(/[’‘]/g, "'")
    .replace(/[\s\u00a0]+/g, ' ');
}
