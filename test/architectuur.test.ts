/**
 * Holds the import table of ARCHITECTURE.md, and the habits a machine can check.
 *
 * Reads the syntax tree rather than the text: the compiler is full of templates that merely look like imports.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDERS = ['runtime', 'grammar', 'compiler', 'lsp', 'policies', 'test'];
const MAX_LINES = 400;

/** What a zone may import; `'all'` lifts the restriction. Every zone may import itself, except generated code. */
interface Zone {
  readonly name: string;
  readonly path: RegExp;
  readonly ours: readonly string[] | 'all';
  readonly typesOnly?: readonly string[];
  readonly packages: RegExp | 'all';
  readonly node: boolean;
}

const NONE = /^(?!)/;
/** The first zone whose path matches is the zone of a file, so the narrow ones come first. */
const ZONES: readonly Zone[] = [
  { name: 'runtime', path: /^runtime\//, ours: ['runtime'], packages: NONE, node: false },
  {
    name: 'grammar',
    path: /^grammar\//,
    ours: ['grammar'],
    packages: /^(@?chevrotain|prettier)\b/,
    node: false,
  },
  {
    name: 'compiler/cli',
    path: /^compiler\/cli\//,
    ours: ['compiler/cli', 'compiler/site', 'compiler', 'grammar', 'runtime'],
    packages: 'all',
    node: true,
  },
  {
    name: 'compiler/site',
    path: /^compiler\/site\//,
    ours: ['compiler/site', 'compiler', 'grammar', 'runtime'],
    packages: /^(preact|preact-render-to-string|minisearch|marked|@dagrejs\/dagre)$/,
    node: false,
  },
  {
    name: 'compiler/bron',
    path: /^compiler\/bron\//,
    ours: ['compiler', 'grammar'],
    packages: /^saxes$/,
    node: false,
  },
  {
    name: 'compiler',
    path: /^compiler\//,
    ours: ['compiler', 'grammar'],
    typesOnly: ['runtime'],
    packages: NONE,
    node: false,
  },
  // The panel of a case is the form of the site.
  {
    name: 'lsp/client',
    path: /^lsp\/client\//,
    ours: ['lsp', 'compiler/site', 'compiler', 'grammar', 'runtime'],
    packages: 'all',
    node: true,
  },
  // Only the server with its groups of requests, the conversions, and the extension around the server, know protocol types.
  {
    name: 'lsp (protocol)',
    path: /^lsp\/(convert\.ts|server(-[\w-]+)?\.ts)/,
    ours: ['lsp', 'compiler', 'grammar', 'runtime'],
    packages: 'all',
    node: true,
  },
  {
    name: 'lsp',
    path: /^lsp\//,
    ours: ['lsp', 'compiler', 'grammar', 'runtime'],
    packages: NONE,
    node: true,
  },
  { name: 'policies', path: /^policies\//, ours: ['regel/runtime'], packages: NONE, node: false },
  { name: 'test', path: /^test\//, ours: 'all', packages: 'all', node: true },
];

/** Imports allowed against the table, each with its reason; a new line needs a decision. */
const EXCEPTIONS: readonly { readonly file: string; readonly specifier: string; readonly why: string }[] = [
  {
    file: 'lsp/client/verpakken/verpak.ts',
    specifier: '../../../build.ts',
    why: 'a build script: the extension carries the same bundle of the server as the package',
  },
];

interface Source {
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
}

const sources = FOLDERS.filter((folder) => existsSync(join(ROOT, folder))).map((folder) => ({
  folder,
  files: typescriptFiles(folder).map(readSource),
}));
const all = sources.flatMap(({ files }) => files);
const handwritten = all.filter(({ path }) => !path.endsWith('.regel.ts'));

describe('architectuur', () => {
  it.each(sources)('vindt bestanden in $folder', ({ files }) => {
    expect(files.length).toBeGreaterThan(0);
  });

  it.each(sources)('$folder importeert alleen wat de tabel toestaat', ({ files }) => {
    expect(files.flatMap(forbiddenImports)).toEqual([]);
  });

  it('wat het pakket gebruikt staat in dependencies', () => {
    expect(all.filter(isShipped).flatMap(undeclaredPackages)).toEqual([]);
  });

  it(`geen bestand is langer dan ${MAX_LINES} regels`, () => {
    expect(handwritten.filter(isTooLong).map(({ path }) => path)).toEqual([]);
  });

  it('geen `as any`, geen uitgezette typecontrole, geen alleen-deze-proef', () => {
    expect(handwritten.flatMap(shortcuts)).toEqual([]);
  });
});

// ── Imports ──────────────────────────────────────────────────────────────────────────────────────────────

function forbiddenImports(source: Source): string[] {
  const zone = zoneOf(source.path);
  return importsOf(source)
    .filter((found) => !isAllowed(zone, source.path, found) && !isException(source.path, found))
    .map(({ specifier }) => `${source.path}: '${specifier}' mag niet in ${zone.name}`);
}

function isAllowed(zone: Zone, path: string, { specifier, typeOnly }: Import): boolean {
  if (isBuiltin(specifier)) return zone.node;
  const target = ourTarget(path, specifier);
  if (target === undefined) return zone.packages === 'all' || zone.packages.test(specifier);
  if (zone.ours === 'all' || zone.ours.includes(specifier)) return true;
  const folder = ourFolder(target);
  return zone.ours.includes(folder) || (typeOnly && zone.typesOnly?.includes(folder) === true);
}

/** Path of an import inside this repository; undefined for somebody else's package. */
function ourTarget(path: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(path), specifier);
  if (specifier === 'regel') return 'compiler/index.ts';
  return specifier.startsWith('regel/') ? specifier.slice('regel/'.length) + '/index.ts' : undefined;
}

function ourFolder(target: string): string {
  return /^compiler\/(?:cli|site)(?=\/)/.exec(target)?.[0] ?? target.split('/')[0] ?? '';
}

function zoneOf(path: string): Zone {
  const zone = ZONES.find((candidate) => candidate.path.test(path));
  if (zone === undefined) throw new Error(`${path} valt in geen enkele zone van de importtabel`);
  return zone;
}

function isException(path: string, found: Import): boolean {
  return EXCEPTIONS.some(({ file, specifier }) => file === path && specifier === found.specifier);
}

function isBuiltin(specifier: string): boolean {
  return specifier.startsWith('node:') || builtinModules.includes(specifier);
}

/** Every way to name another module: import, export from, import(), require() and import types. */
function importsOf({ tree }: Source): Import[] {
  return nodesOf(tree).flatMap((node) => {
    const name = moduleName(node);
    if (name === undefined || !ts.isStringLiteralLike(name)) return [];
    return [{ specifier: name.text, typeOnly: isTypeOnly(node) }];
  });
}

function moduleName(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isExternalModuleReference(node)) return node.expression;
  if (ts.isImportTypeNode(node))
    return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
  return ts.isCallExpression(node) && isModuleCall(node.expression) ? node.arguments[0] : undefined;
}

function isModuleCall(callee: ts.Expression): boolean {
  return (
    callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require')
  );
}

/** `import { type X }` does not count: under verbatimModuleSyntax it still loads the module. */
function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  return ts.isImportDeclaration(node) && node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

// ── What is shipped ──────────────────────────────────────────────────────────────────────────────────────

/** The site is shipped inside two bundles, which carry its packages along (build.ts). */
function isShipped({ path }: Source): boolean {
  return /^(runtime|grammar|compiler(?!\/site\/))\//.test(path);
}

function undeclaredPackages(source: Source): string[] {
  return importsOf(source)
    .filter(({ specifier, typeOnly }) => !typeOnly && !isBuiltin(specifier))
    .filter(({ specifier }) => ourTarget(source.path, specifier) === undefined)
    .map(({ specifier }) => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/'))
    .filter((name) => !declared().includes(name))
    .map((name) => `${source.path}: ${name}`);
}

function declared(): string[] {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<string, object>;
  return Object.keys({ ...manifest['dependencies'], ...manifest['peerDependencies'] });
}

// ── Habits ───────────────────────────────────────────────────────────────────────────────────────────────

function isTooLong({ text }: Source): boolean {
  return text.replace(/\n$/, '').split('\n').length > MAX_LINES;
}

function shortcuts({ path, text, tree }: Source): string[] {
  const inCode = nodesOf(tree).filter((node) => isAnyCast(node) || isOnly(node));
  const inComments = text.match(/(\/\/|\/\*)[^\n]*@ts-(ignore|nocheck)/g) ?? [];
  return [...inCode.map((node) => node.getText(tree)), ...inComments].map((found) => `${path}: ${found}`);
}

function isAnyCast(node: ts.Node): boolean {
  const isCast = ts.isAsExpression(node) || ts.isTypeAssertionExpression(node);
  return isCast && node.type.kind === ts.SyntaxKind.AnyKeyword;
}

function isOnly(node: ts.Node): boolean {
  return ts.isPropertyAccessExpression(node) && node.name.text === 'only';
}

// ── Reading ──────────────────────────────────────────────────────────────────────────────────────────────

function typescriptFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory())
      return /^(node_modules|dist|golden)$/.test(entry.name) ? [] : typescriptFiles(path);
    return /\.[cm]?ts$/.test(entry.name) ? [path] : [];
  });
}

function readSource(path: string): Source {
  const text = readFileSync(join(ROOT, path), 'utf8');
  return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.ES2022) };
}

function nodesOf(root: ts.Node): ts.Node[] {
  const found: ts.Node[] = [root];
  ts.forEachChild(root, (child) => void found.push(...nodesOf(child)));
  return found;
}
