/** Wat onze extensie buiten het protocol om vraagt; andere editors merken er niets van. */
import type { ServerCapabilities } from 'vscode-languageserver';
import { uitlegbladen } from './codeuitleg.ts';
import { regelingstand } from './regelingstand.ts';
import { overDocument, type Dienst } from './server-dienst.ts';

export function extensie(dienst: Dienst): ServerCapabilities {
  const { verbinding } = dienst;
  verbinding.onRequest('regel/codes', () => uitlegbladen());
  verbinding.onRequest(
    'regel/stand',
    overDocument(dienst, (moment, pad) => regelingstand(moment, pad) ?? null),
  );
  return {};
}
