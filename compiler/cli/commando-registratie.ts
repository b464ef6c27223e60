/** `regel registratie`: een registratie voor het Algoritmeregister, als Markdown om te lezen of als JSON om aan te leveren. */
import { leesAlsJson } from './bewijs-lees.ts';
import { meetDekking } from './dekking-lees.ts';
import { drukProblemen } from './commando-controleer.ts';
import { leesAntwoorden } from './registratie-antwoorden.ts';
import { maakRegistratie, type Antwoorden, type Ingevuldveld, type Registerwaarde } from './registratie.ts';
import { STANDAARD } from './registratie-velden.ts';
import { schrijf, schrijfJson, verkeerdGebruik, type Afloop, type Wereld } from './wereld.ts';
import { openWerkmap } from './werkmap.ts';
import { opEenRegel, zichtbaar } from './zichtbaar.ts';

export interface Registratieopties {
  readonly antwoorden?: string;
  readonly json?: boolean;
}

export async function registreer(
  wereld: Wereld,
  pad: string | undefined,
  opties: Registratieopties,
): Promise<Afloop> {
  const antwoorden = haalAntwoorden(wereld, opties.antwoorden);
  if ('zin' in antwoorden) return verkeerdGebruik(wereld, antwoorden.zin);
  const geopend = openWerkmap(wereld.map, pad === undefined ? [] : [pad]);
  if (geopend.soort === 'verkeerd') return verkeerdGebruik(wereld, geopend.zin, geopend.hint);
  const { werkmap } = geopend;
  const [regeling, ...meer] = werkmap.regelingen;
  if (meer.length > 0) {
    const paden = werkmap.regelingen.map(({ hoofdbestand }) => `\n  ${opEenRegel(hoofdbestand)}`).join('');
    return verkeerdGebruik(
      wereld,
      `Er zijn hier ${String(meer.length + 1)} regelingen:${paden}`,
      'Noem er één: regel registratie <pad>',
    );
  }
  if (!regeling || werkmap.fouten > 0) {
    await drukProblemen({ ...wereld, uit: wereld.fout }, werkmap);
    await schrijf(wereld.fout, 'Van een regeling met deze problemen komt geen registratie.\n');
    return 1;
  }
  const gemeten = meetDekking(wereld.map, regeling);
  if (gemeten.soort === 'onleesbaar') return verkeerdGebruik(wereld, gemeten.zin);
  if (gemeten.soort === 'kapot')
    return verkeerdGebruik(
      wereld,
      'De index naast de regeling (bronindex.json) is kapot.',
      'Bekijk haar met: regel dekking',
    );
  const velden = maakRegistratie(gemeten.dekking, antwoorden.waarde);
  const { id, titel } = regeling.model;
  if (opties.json === true) await schrijfJson(wereld, alsJson(id, velden));
  else await schrijf(wereld.uit, alsMarkdown(titel, velden));
  return 0;
}

function haalAntwoorden(
  wereld: Wereld,
  naam: string | undefined,
): { readonly waarde: Antwoorden } | { readonly zin: string } {
  if (naam === undefined) return { waarde: {} };
  const gelezen = leesAlsJson(wereld.map, naam);
  if (gelezen.soort !== 'gelezen') return { zin: gelezen.zin };
  const antwoorden = leesAntwoorden(gelezen.waarde);
  if (antwoorden.soort === 'goed') return { waarde: antwoorden.antwoorden };
  return {
    zin: `De antwoorden in '${opEenRegel(naam)}' kloppen niet:${antwoorden.zinnen.map((zin) => `\n  ${zichtbaar(zin)}`).join('')}`,
  };
}

/** `velden` is wat het register aanneemt; `inTeVullen` wat een mens nog moet zeggen. */
function alsJson(id: string, velden: readonly Ingevuldveld[]): object {
  return {
    versie: 1,
    regeling: id,
    standaard: STANDAARD,
    velden: Object.fromEntries(
      velden.flatMap(({ veld, waarde }) => (waarde === undefined ? [] : [[veld.sleutel, waarde]])),
    ),
    inTeVullen: velden.flatMap(({ veld, vraag, bron }) =>
      vraag === undefined
        ? []
        : [
            {
              veld: veld.sleutel,
              titel: veld.titel,
              verplicht: veld.verplicht === true,
              aanvulling: bron === 'regeling',
              vraag,
            },
          ],
    ),
  };
}

function alsMarkdown(titel: string, velden: readonly Ingevuldveld[]): string {
  const open = velden.filter(({ vraag, veld }) => vraag !== undefined && veld.verplicht === true);
  const delen = [
    `# Registratie voor het Algoritmeregister: ${zichtbaar(titel)}`,
    `Volgens standaard ${STANDAARD.versie} (publicatiestandaard ${STANDAARD.publicatiestandaard}). Ingevuld is alleen wat de regeling zelf zegt; bij elke andere plaats staat de vraag.`,
    ...(open.length === 0
      ? []
      : [`Nog verplicht in te vullen: ${open.map(({ veld }) => veld.titel).join(', ')}.`]),
  ];
  let deel = '';
  for (const { veld, waarde, vraag } of velden) {
    if (veld.deel !== deel) delen.push(`## ${veld.deel}`);
    deel = veld.deel;
    delen.push(`### ${veld.titel}`);
    if (waarde !== undefined) delen.push(alsAlinea(waarde));
    if (vraag !== undefined)
      delen.push(`_In te vullen${veld.verplicht === true ? ' (verplicht)' : ''}: ${vraag}_`);
  }
  return `${delen.join('\n\n')}\n`;
}

function alsAlinea(waarde: Registerwaarde): string {
  if (typeof waarde === 'string') return zichtbaar(waarde).replaceAll('\n', '\n\n');
  return waarde
    .map((deel) => `- ${zichtbaar(typeof deel === 'string' ? deel : `[${deel.title}](${deel.link})`)}`)
    .join('\n');
}
