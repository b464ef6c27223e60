/** Wat de extensie buiten het protocol om vraagt. */
import { describe, expect, it } from 'vitest';
import { catalogus } from '../../compiler/diagnostics/catalogus.ts';
import { uitlegbladen } from '../../lsp/codeuitleg.ts';
import { uriVan } from '../../lsp/paden.ts';
import { start } from './hulp.ts';

describe('de uitleg van een code', () => {
  const bladen = uitlegbladen();

  it('is er voor elke code van de compiler, met wat hij betekent en een voorbeeld van de melding', () => {
    const codes = new Set(bladen.map(({ code }) => code));
    expect(Object.keys(catalogus).filter((code) => !codes.has(code))).toEqual([]);
    expect(
      bladen
        .filter(({ tekst }) => !/^# [A-Z]\d+: .*\n\n_.*_\n\n\S[^]*\n\n> \S/.test(tekst))
        .map(({ code }) => code),
    ).toEqual([]);
    expect(bladen.filter(({ tekst }) => /undefined|\[object|NaN/.test(tekst))).toEqual([]);
  });
});

describe('de stand van een regeling', () => {
  const regeling = 'regeling "Proef"\n  kenmerk: proef\n\ngebruikt "deel.regel"\n\norganen: het college.\n';
  const stand = async (deel: string, pad: string): Promise<unknown> => {
    const server = await start({
      '/werk/proef.regel': regeling,
      '/werk/deel.regel': deel,
      '/werk/los.regel': '',
    });
    try {
      return await server.client.sendRequest('regel/stand', { textDocument: { uri: uriVan(pad) } });
    } finally {
      server.stop();
    }
  };

  it('telt de problemen van de hele regeling, ook vanuit een deel', async () => {
    expect(await stand('keuze kleur: rood, rood.\n', '/werk/deel.regel')).toMatchObject({
      titel: 'Proef',
      kenmerk: 'proef',
      fouten: 1,
    });
    expect(await stand('', '/werk/proef.regel')).toMatchObject({ titel: 'Proef', fouten: 0 });
  });

  it('is er niet voor een bestand dat bij geen regeling hoort', async () => {
    expect(await stand('', '/werk/los.regel')).toBeNull();
  });
});
