/** Een rooktest met een andere editor: de taalserver praat met de client van Neovim. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from './werkbank.ts';

const SERVER = join(ROOT, 'dist/lsp/server.js');
const { status } = spawnSync('nvim', ['--version']);
const reden = status === 0 ? '' : '(overgeslagen: nvim is niet geïnstalleerd)';

describe.skipIf(status !== 0)(`Neovim ${reden}`, () => {
  const map = mkdtempSync(join(tmpdir(), 'regel-nvim-'));
  afterAll(() => rmSync(map, { recursive: true, force: true }));

  it('start de server, krijgt een melding bij een tikfout en geen bij goed beleid', () => {
    expect(existsSync(SERVER), 'dist/lsp/server.js is er niet: draai eerst npm run build').toBe(true);
    for (const naam of ['nissewaard-beschermde-woonvormen-2026', 'wet-wmo-2015', 'wet-awb'])
      cpSync(join(ROOT, 'policies', naam), join(map, naam), { recursive: true });
    const bestand = join(map, 'nissewaard-beschermde-woonvormen-2026/nissewaard.regel');
    const uitslag = join(map, 'uitslag.json');
    writeFileSync(join(map, 'proef.lua'), lua(bestand, uitslag));
    const gedraaid = spawnSync('nvim', ['--headless', '-u', 'NONE', '-S', join(map, 'proef.lua')], {
      encoding: 'utf8',
      timeout: 200_000,
    });
    expect(gedraaid.error).toBeUndefined();
    const { begin, kapot, hersteld } = JSON.parse(readFileSync(uitslag, 'utf8')) as Record<string, string[]>;
    expect({ begin, hersteld }).toEqual({ begin: [], hersteld: [] });
    expect(kapot).toContain('N001');
  });
});

const lua = (bestand: string, uitslag: string): string => `
vim.cmd('edit ' .. vim.fn.fnameescape(${JSON.stringify(bestand)}))
local klaar = vim.lsp.start_client({
  name = 'regel',
  cmd = { ${JSON.stringify(process.execPath)}, ${JSON.stringify(SERVER)}, '--stdio' },
  root_dir = vim.fn.fnamemodify(${JSON.stringify(bestand)}, ':h:h'),
})
vim.lsp.buf_attach_client(0, klaar)

local function codes()
  local lijst = {}
  for _, deel in ipairs(vim.diagnostic.get(0)) do
    table.insert(lijst, tostring(deel.code or (deel.user_data and deel.user_data.lsp and deel.user_data.lsp.code)))
  end
  return lijst
end
local function wacht(kijk)
  vim.wait(60000, kijk, 50)
end

local function client() return vim.lsp.get_client_by_id(klaar) end
wacht(function() return client() and client().initialized end)
client().request_sync('regel/gereed', {}, 60000, 0)
local begin = codes()
vim.cmd([[silent! %s/De ontvanger van de melding is het college van de woongemeente/De ontvagner van de melding is het college van de woongemeente/]])
wacht(function() return #codes() > 0 end)
local kapot = codes()
vim.cmd('silent undo')
wacht(function() return #codes() == 0 end)
local hersteld = codes()
local bestand = io.open(${JSON.stringify(uitslag)}, 'w')
local function lijst(deel)
  if #deel == 0 then return '[]' end
  return '["' .. table.concat(deel, '","') .. '"]'
end
bestand:write(string.format('{"begin":%s,"kapot":%s,"hersteld":%s}', lijst(begin), lijst(kapot), lijst(hersteld)))
bestand:close()
vim.cmd('qall!')
`;
