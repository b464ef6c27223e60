/** Hoe woorden vergeleken worden: kleine letters, samengestelde accenten, rechte apostrof. */
export function norm(woord: string): string {
  if (/^[a-z]+$/.test(woord)) return woord;
  const klein = woord.toLowerCase();
  // De meeste woorden zijn ASCII: dan is er niets te normaliseren.
  return /^[\x20-\x7e]*$/.test(klein) ? klein.replace(/\s+/g, ' ') : normaliseer(klein);
}

function normaliseer(klein: string): string {
  return klein
    .normalize('NFC')
    .replace(/[’‘]/g, "'")
    .replace(/[\s\u00a0]+/g, ' ');
}
