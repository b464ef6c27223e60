/** Acties: herstel van elk probleem dat er een heeft, alles herstellen, ordenen en indelen. */
import { CodeActionRequest, CodeActionResolveRequest, type CodeAction } from 'vscode-languageserver/node';
import { describe, expect, it } from 'vitest';
import { bericht, type Probleem } from '../../compiler/diagnostics/probleem.ts';
import { nieuwGeheugen, samengevoegd, type Bestandsinhoud } from '../../compiler/workspace.ts';
import { actiesOp, type Actie, type Actiesoort } from '../../lsp/acties.ts';
import { voorstellenVoor } from '../../lsp/herstel.ts';
import {
  leegMoment,
  problemenVan,
  tekstVan,
  volgende,
  type Inhoud,
  type Momentopname,
} from '../../lsp/momentopname.ts';
import { metWijzigingen, nieuweProblemen, problemenRond, type Wijziging } from '../../lsp/wijziging.ts';
import { bladen, tekstVan as tekstVanBlad } from '../diagnostics/alle-bladen.ts';
import type { Foutblad } from '../diagnostics/bladen.ts';
import { grondblad } from '../diagnostics/bladen.ts';
import { gemerkt, start } from './hulp.ts';
import { momentVan } from './moment.ts';

const PAD = '/werk/map/proef.regel';

function momentBij(blad: Foutblad): Momentopname {
  const alsInhoud = (een: Bestandsinhoud): Inhoud =>
    een.soort === 'tekst' ? een : { soort: een.soort === 'buiten' ? 'ontbreekt' : een.soort };
  const andere = Object.entries(blad.bestanden ?? {}).map(
    ([pad, inhoud]) => [samengevoegd(PAD, pad), alsInhoud(inhoud)] as const,
  );
  const eigen = [PAD, { soort: 'tekst', tekst: tekstVanBlad(blad) }] as const;
  return volgende(leegMoment(nieuwGeheugen()), new Map<string, Inhoud>([eigen, ...andere]), ['/werk']);
}

const sleutel = (probleem: Probleem): string => `${probleem.code} ${bericht(probleem)}`;
const aantal = (moment: Momentopname, probleem: Probleem): number =>
  problemenRond(moment, [PAD]).filter((een) => sleutel(een) === sleutel(probleem)).length;

/** Wat iemand daarna zelf nog doet: de andere plaatsen waar de gewijzigde naam gebruikt wordt. */
const metVervolg: ReadonlySet<string> = new Set(['N007', 'N016', 'N041', 'T003']);

const gevallen = bladen.flatMap((blad) => {
  const moment = momentBij(blad);
  const probleem = problemenVan(moment, PAD).find(({ code }) => code === blad.code);
  return probleem ? [{ code: blad.code, zin: blad.bericht, moment, probleem }] : [];
});
const metHerstel = gevallen.filter(({ moment, probleem }) => voorstellenVoor(moment, probleem).length > 0);

describe.each(metHerstel)('$code $zin', ({ code, moment, probleem }) => {
  it('elk voorstel neemt het probleem weg, en ten minste een brengt niets nieuws', () => {
    const voorstellen = voorstellenVoor(moment, probleem);
    for (const { wijzigingen } of voorstellen)
      expect(aantal(metWijzigingen(moment, wijzigingen), probleem)).toBeLessThan(aantal(moment, probleem));
    const schoon = voorstellen.filter(({ wijzigingen }) => nieuweProblemen(moment, wijzigingen).length === 0);
    if (!metVervolg.has(code)) expect(schoon.map(({ titel }) => titel)).not.toEqual([]);
    expect(new Set(voorstellen.map(({ titel }) => titel)).size).toBe(voorstellen.length);
  });

  it('staat op de plaats van het probleem, en is de aangewezene als hij de enige is', () => {
    const acties = actiesOp(
      moment,
      PAD,
      probleem.span,
      { vertrouwd: false },
      (soort) => soort === 'quickfix',
    );
    const eigen = acties.filter((actie) => actie.probleem && sleutel(actie.probleem) === sleutel(probleem));
    expect(eigen.length).toBeGreaterThan(0);
    expect(eigen.every(({ voorkeur }) => (voorkeur === true) === (eigen.length === 1))).toBe(true);
  });
});

describe('de codes zonder herstel', () => {
  it('zijn precies deze; de lijst wordt alleen korter', () => {
    const met = new Set(metHerstel.map(({ code }) => code));
    const zonder = [...new Set(gevallen.map(({ code }) => code))].filter((code) => !met.has(code)).sort();
    expect(zonder).toEqual(ZONDER.trim().split(/\s+/));
  });
});

/** B001 en B013 hebben herstel als er iets in de buurt staat dat bedoeld kan zijn; hieronder niet. */
const ZONDER = `
A001 A002 A003 A004 A005 A006 A008 A009 A011 A012 A014 A025 A026 A028 A030 A031 A032 A034 A035 A036
A040 A041 A042 A045 A046 A047 A050 A052 B001 B004 B005 B006 B007 B008 B010 B011 B012 B013 B015 B016
N002 N004 N013 N017 N019 N022 N024 N025 N026 N031 N032 N033 N034 N036 N040 N043 N044 N050 N051 N052
N055 N056 N057 N058 N060 N061 N063 N064 N065 N066 N067 N068 N071 N072 N073 N075 N076 N077 N079 N081
N082 N083 N084 N085 N086 S004 S014 S015 S018 S023 S024 S025 S026 T001 T004 T005 T008 T009 T010 T011
T013 T014 T017 T018 T019 T021 T024 T025 T026 T027 T028 T029 T030 T031 T034 T035`;

// ── Hulp ─────────────────────────────────────────────────────────────────────────────────────────────────────────

function actiesIn(
  bron: string,
  soort: Actiesoort,
): { readonly moment: Momentopname; readonly acties: readonly Actie[] } {
  const { tekst, plek } = gemerkt(bron);
  const moment = momentVan({ [PAD]: tekst });
  const op = Math.max(0, plek);
  const acties = actiesOp(moment, PAD, { begin: op, eind: op }, { vertrouwd: false }, (een) => een === soort);
  return { moment, acties };
}

function na(moment: Momentopname, actie: Actie | undefined): string {
  const uitwerking = actie?.doe();
  const wijzigingen: readonly Wijziging[] = uitwerking?.soort === 'wijzigingen' ? uitwerking.wijzigingen : [];
  return tekstVan(metWijzigingen(moment, wijzigingen), PAD) ?? '';
}

describe('herstel in context', () => {
  it('een onbekend gegeven: gedeclareerd bij zijn object, met ja/nee', () => {
    const { moment, acties } = actiesIn(
      grondblad(['b. de cliënt heeft een indicatie', 'b. de cliënt bezit een $0caravan']),
      'quickfix',
    );
    const actie = acties.find(({ titel }) => titel.startsWith('Declareer'));
    expect(actie?.titel).toBe("Declareer 'bezit een caravan' als gegeven over de cliënt (ja/nee)");
    expect(na(moment, actie)).toContain('  inkomen: bedrag\n  bezit een caravan: ja/nee\n');
  });

  it('een onbekende eigenschap: met het type van waar zij mee vergeleken wordt', () => {
    const { acties } = actiesIn(
      grondblad([
        'b. de cliënt heeft een indicatie',
        'b. het $0kapitaal van de cliënt is meer dan € 10 en de cliënt heeft een indicatie',
      ]),
      'quickfix',
    );
    expect(acties.map(({ titel }) => titel)).toContain(
      "Declareer 'kapitaal' als gegeven over de cliënt (bedrag)",
    );
  });

  it('een getal naast een bedrag krijgt een euroteken; de naam van een wet is die van een andere regeling', () => {
    const getal = actiesIn(grondblad(['verminderd met € 10.', 'verminderd met $010.']), 'quickfix');
    expect(getal.acties.map(({ titel }) => titel)).toContain('Schrijf € 10');
    const wet = 'regeling "Wet maatschappelijke onzin 2015"\n';
    const { tekst, plek } = gemerkt(
      grondblad(['\norganen:', '\ngebruikt "../wet/wet.regel"\n  als: $0wmo\n\norganen:']),
    );
    const moment = momentVan({
      [PAD]: tekst,
      '/werk/wet/wet.regel': wet,
      '/werk/ander/ander.regel': 'regeling "Ander"\n\ngebruikt "../wet/wet.regel"\n  als: de Wmo 2015\n',
    });
    const acties = actiesOp(
      moment,
      PAD,
      { begin: plek, eind: plek },
      { vertrouwd: false },
      (een) => een === 'quickfix',
    );
    expect(acties.map(({ titel }) => titel)).toEqual(['Noem haar hier de Wmo 2015']);
  });

  it('een bestand zonder regeling: in de regeling ernaast', () => {
    const moment = momentVan({ [PAD]: grondblad(), '/werk/map/los.regel': 'keuze kleur: rood, blauw.\n' });
    const [actie] = actiesOp(moment, '/werk/map/los.regel', { begin: 0, eind: 0 }, { vertrouwd: false });
    expect(actie?.titel).toBe('Voeg toe aan map/proef.regel');
    expect(na(moment, actie)).toContain('\n\ngebruikt "los.regel"\n\norganen');
  });

  it('een bestand dat er niet is: een naam die erop lijkt', () => {
    const bron = grondblad(['\norganen:', '\ngebruikt "$0deln.regel"\n\norganen:']);
    const { tekst, plek } = gemerkt(bron);
    const moment = momentVan({ [PAD]: tekst, '/werk/map/delen.regel': '# Niets.\n' });
    const acties = actiesOp(moment, PAD, { begin: plek, eind: plek }, { vertrouwd: false });
    expect(acties.map(({ titel }) => titel)).toEqual(['Vervang door "delen.regel"']);
  });
});

describe('alles herstellen', () => {
  it('herstelt wat zonder keuze te herstellen is, en laat de rest staan', () => {
    const { moment, acties } = actiesIn(
      grondblad(
        ['De ontvanger van de melding is het college.', 'De ontvanger van de melding is het college'],
        ['verminderd met € 10.', 'verminderd met € 1.000,50'],
        ['inkomen: bedrag', 'inkomen: bedrga'],
      ),
      'source.fixAll.regel',
    );
    const tekst = na(moment, acties[0]);
    expect(tekst).toContain('De ontvanger van de melding is het college.\n');
    expect(tekst).toContain('inkomen: bedrga');
    expect(problemenVan(momentVan({ [PAD]: tekst }), PAD).map(({ code }) => code)).toEqual(['N008']);
  });

  it('zet geen punt achter een zin waarin iets anders mis is', () => {
    const { moment, acties } = actiesIn(
      `${grondblad()}\nartikel 9\n  prosedure: "Zo gaat het."\n`,
      'source.fixAll.regel',
    );
    expect(acties[0]?.doe()).toMatchObject({ soort: 'kan niet' });
    const op = tekstVan(moment, PAD)?.indexOf('prosedure') ?? 0;
    const herstel = actiesOp(
      moment,
      PAD,
      { begin: op, eind: op + 10 },
      { vertrouwd: false },
      (een) => een === 'quickfix',
    );
    expect(herstel.map(({ titel }) => titel)).toContain('Schrijf procedure');
  });

  it('is er niet als er niets te herstellen is', () => {
    expect(actiesIn(grondblad(), 'source.fixAll.regel').acties).toEqual([]);
  });
});

describe('ordenen', () => {
  it('zet de kop op volgorde, met de opmerkingen mee, en haalt een dubbel bestand weg', () => {
    const bron = `regeling "Proef"

uitkomsten over de cliënt
  krijgt hulp: ja/nee

# Wie er zijn.
organen: het college.

gebruikt "deel.regel"

gebruikt "../wet/wet.regel"
  als: de Wet

gebruikt "deel.regel"

# Over de cliënt.
gegevens over de cliënt
  heeft hulp nodig: ja/nee

artikel 1
  De cliënt krijgt hulp indien de cliënt hulp nodig heeft.
`;
    const moment = momentVan({
      [PAD]: bron,
      '/werk/map/deel.regel': '# Niets.\n',
      '/werk/wet/wet.regel': 'regeling "Wet"\n',
    });
    const [actie] = actiesOp(
      moment,
      PAD,
      { begin: 0, eind: 0 },
      { vertrouwd: false },
      (soort) => soort === 'source.organizeImports',
    );
    expect(na(moment, actie)).toBe(`regeling "Proef"

gebruikt "../wet/wet.regel"
  als: de Wet

gebruikt "deel.regel"

# Wie er zijn.
organen: het college.

# Over de cliënt.
gegevens over de cliënt
  heeft hulp nodig: ja/nee

uitkomsten over de cliënt
  krijgt hulp: ja/nee

artikel 1
  De cliënt krijgt hulp indien de cliënt hulp nodig heeft.
`);
  });

  it('is er niet als alles op volgorde staat', () => {
    expect(actiesIn(grondblad(), 'source.organizeImports').acties).toEqual([]);
  });
});

describe('indelen', () => {
  it('een lege bepaling krijgt een aard uit de gesloten lijst', () => {
    const { moment, acties } = actiesIn(`${grondblad()}\nartikel 9 "$0Slot"\n`, 'refactor.rewrite');
    expect(acties.map(({ titel }) => titel)).toContain('Deel in als niet uitvoerbaar, slotbepaling');
    expect(acties).toHaveLength(14);
    const tekst = na(
      moment,
      acties.find(({ titel }) => titel === 'Deel in als procedure'),
    );
    expect(tekst).toContain('artikel 9 "Slot"\n  procedure: "…"\n');
    expect(problemenVan(momentVan({ [PAD]: tekst }), PAD)).toEqual([]);
  });

  it('een aard wordt een andere; een zin die niet te lezen is, wordt haar omschrijving', () => {
    const aard = actiesIn(`${grondblad()}\nartikel 9\n  proc$0edure: "Zo gaat het."\n`, 'refactor.rewrite');
    expect(
      na(
        aard.moment,
        aard.acties.find(({ titel }) => titel === 'Deel in als definitie'),
      ),
    ).toContain('  definitie: "Zo gaat het."');
    const zin = actiesIn(
      `${grondblad()}\nartikel 9\n  Het college z$0orgt voor "goede" zaken.\n`,
      'refactor.rewrite',
    );
    const tekst = na(
      zin.moment,
      zin.acties.find(({ titel }) => titel === 'Deel in als nog niet uitgewerkt'),
    );
    expect(tekst).toContain(`  nog niet uitgewerkt: "Het college zorgt voor 'goede' zaken."`);
    expect(problemenVan(momentVan({ [PAD]: tekst }), PAD)).toEqual([]);
  });

  it('bij een tikfout die te herstellen is, staat er geen rij van aarden', () => {
    const goed = grondblad();
    const woord = /\b(indien)\b/.exec(goed);
    const plaats = (woord?.index ?? 0) + 2;
    const kapot = `${goed.slice(0, plaats)}$0x${goed.slice(plaats)}`;
    const acties = [...actiesIn(kapot, 'quickfix').acties, ...actiesIn(kapot, 'refactor.rewrite').acties];
    const titels = acties.filter(({ titel }) => titel.startsWith('Deel in als')).map(({ titel }) => titel);
    expect(acties.some(({ soort }) => soort === 'quickfix')).toBe(true);
    expect(titels).toEqual(['Deel in als nog niet uitgewerkt']);
  });
});

describe('in de server', () => {
  const kapot = grondblad(['b. de cliënt heeft een indicatie', 'b. de cliënt heeft een indikatie']);
  const vraag = (uri: string, only?: string[]): object => {
    const regel = kapot.split('\n').findIndex((een) => een.includes('indikatie'));
    const range = { start: { line: regel, character: 30 }, end: { line: regel, character: 30 } };
    return { textDocument: { uri }, range, context: { diagnostics: [], ...(only ? { only } : {}) } };
  };

  it('geeft herstel met de wijziging erbij', async () => {
    const server = await start({ [PAD]: kapot });
    await server.open(PAD);
    const acties = await server.client.sendRequest<CodeAction[]>(
      CodeActionRequest.method,
      vraag(server.uri(PAD)),
    );
    expect(acties.map(({ title }) => title)).toContain("Vervang door 'indicatie'");
    const [edit] = acties[0]?.edit?.changes?.[server.uri(PAD)] ?? [];
    expect(edit && server.stuk(PAD, edit.range)).toBe('indikatie');
    server.stop();
  });

  it('wie niet later kan uitwerken en er niet om vraagt, krijgt alleen herstel', async () => {
    const server = await start({ [PAD]: kapot });
    await server.open(PAD);
    const soorten = async (triggerKind: number): Promise<ReadonlySet<string | undefined>> => {
      const regel = kapot.split('\n').findIndex((een) => een.startsWith('artikel 1'));
      const range = { start: { line: regel + 3, character: 4 }, end: { line: regel + 3, character: 4 } };
      const gevonden = await server.client.sendRequest<CodeAction[]>(CodeActionRequest.method, {
        textDocument: { uri: server.uri(PAD) },
        range,
        context: { diagnostics: [], triggerKind },
      });
      return new Set(gevonden.map(({ kind }) => kind));
    };
    expect(await soorten(1)).toEqual(new Set(['refactor.rewrite']));
    expect(await soorten(2)).toEqual(new Set());
    server.stop();
  });

  it('werkt pas uit als iemand kiest, met de versie van het document; na een wijziging niet meer', async () => {
    const capabilities = {
      textDocument: {
        codeAction: { dataSupport: true, disabledSupport: true, resolveSupport: { properties: ['edit'] } },
      },
      workspace: { workspaceEdit: { documentChanges: true } },
    };
    const server = await start({ [PAD]: kapot }, { capabilities });
    await server.open(PAD);
    const [actie] = await server.client.sendRequest<CodeAction[]>(
      CodeActionRequest.method,
      vraag(server.uri(PAD), ['quickfix']),
    );
    expect(actie?.edit).toBeUndefined();
    const uitgewerkt = await server.client.sendRequest<CodeAction>(CodeActionResolveRequest.method, actie);
    expect(uitgewerkt.edit?.documentChanges).toMatchObject([
      { textDocument: { version: 1 }, edits: [{ newText: 'indicatie' }] },
    ]);
    await server.typ(PAD, 0, 0, '# Boven.\n');
    const later = await server.client.sendRequest<CodeAction>(CodeActionResolveRequest.method, actie);
    expect(later.edit).toBeUndefined();
    server.stop();
  });
});
