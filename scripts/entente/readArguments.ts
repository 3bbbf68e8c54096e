/** Owns what the arguments of the command line mean. */
import { parseArgs } from 'node:util';
import type { DataFormat } from '../../src/formats/dataFormats';
import { USUALLY_ALONG, type Withholding } from '../../src/model/dataset/withholdRecords';
import { failure, type Result, success } from '../../src/model/result';

/** Options of a table, as src/formats/table/mappingLine.ts reads them; `table` is a file, or a name of a table in one. */
export interface TableOptions {
  readonly table: string;
  readonly line: string | readonly string[];
}

const WITHHELD = ['internal', 'external', 'notes'] as const satisfies readonly (keyof Withholding)[];

interface Common {
  /** Paths as they were given; “-” is the standard input. */
  readonly files: readonly string[];
  readonly tables: readonly TableOptions[];
}

export type Command =
  | { readonly type: 'help' }
  | (Common & { readonly type: 'check'; readonly isJson: boolean })
  | (Common & {
      readonly type: 'convert';
      readonly to: DataFormat;
      readonly out: string | null;
      readonly force: boolean;
    })
  | (Common & {
      readonly type: 'bundle';
      readonly out: string | null;
      readonly force: boolean;
      readonly marking: string;
      readonly template: string | null;
      /** What goes into the file. */
      readonly along: Withholding;
    });

const FORMATS: ReadonlyMap<string, DataFormat> = new Map([
  ['csv', 'csv'],
  ['xlsx', 'xlsx'],
  ['gexf', 'gexf'],
  ['graphml', 'graphml'],
  ['jsonld', 'json-ld'],
  ['ics', 'icalendar'],
  ['timelinejs', 'timelinejs'],
  ['entente', 'entente'],
]);

const OWN = {
  check: ['json'],
  convert: ['out', 'force'],
  bundle: ['out', 'force', 'marking', 'template', 'with', 'without'],
};
const SWITCHES = ['json', 'force', 'help'];

const wrong = (message: string): Result<never> => failure(message, 'npm run entente -- --help says what there is.');

/** Reads the arguments after the program's name. */
export function readArguments(args: readonly string[]): Result<Command> {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: {
      ...Object.fromEntries(SWITCHES.map((name) => [name, { type: 'boolean' as const }])),
      help: { type: 'boolean', short: 'h' },
      ...Object.fromEntries(
        ['out', 'marking', 'template', 'with', 'without', 'mapping', 'to'].map((name) => [name, TEXT]),
      ),
    },
  });
  if (tokens.length === 0 || tokens.some((token) => token.kind === 'option' && token.name === 'help')) {
    return success({ type: 'help' });
  }
  const [first] = tokens;
  const type = first?.kind === 'positional' ? first.value : '';
  if (type === 'help') return success({ type: 'help' });
  if (type !== 'check' && type !== 'convert' && type !== 'bundle') {
    return wrong(`“${args[0]}” is no command; the commands are check, convert and bundle`);
  }
  const own = new Map<string, string>();
  const files: string[] = [];
  const named: TableOptions[] = [];
  const before: string[] = [];
  const after = new Map<string, string[]>();
  for (const token of tokens.slice(1)) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') {
      if (files.includes(token.value)) return wrong(`“${token.value}” is named twice`);
      files.push(token.value);
      continue;
    }
    const { name, value, rawName } = token;
    const isFormat = type === 'convert' && name === 'to' && !own.has('to') && FORMATS.has(value ?? '');
    if (OWN[type].includes(name) || isFormat) {
      if (own.has(name)) return wrong(`${rawName} is said twice`);
      if (SWITCHES.includes(name) ? value !== undefined : !value) return wrong(`${rawName} ${need(name)}`);
      own.set(name, value ?? '');
    } else if (name === 'mapping') {
      // The first colon before an option, as a path of Windows has one of its own.
      const parts = /^([\s\S]+?):\s*(--[\s\S]*)$/.exec(value ?? '');
      if (parts === null) return wrong(`--mapping=${value ?? ''} is not of the form --mapping=NAME:"--role=events …"`);
      named.push({ table: parts[1] ?? '', line: parts[2] ?? '' });
    } else {
      if (value === undefined) return wrong(`${rawName} is no option of ${type}, and of a table it needs a value`);
      const file = files.at(-1);
      if (file === undefined) before.push(`--${name}=${value}`);
      else after.set(file, [...(after.get(file) ?? []), `--${name}=${value}`]);
    }
  }
  const [file] = files;
  if (file === undefined) return wrong('No file is named');
  if (before.length > 0 && files.length > 1) {
    return wrong(`${before[0]} stands before several files: say what is meant of a table after its file`);
  }
  if (before.length > 0) after.set(file, [...before, ...(after.get(file) ?? [])]);
  const common = { files, tables: [...[...after].map(([table, line]) => ({ table, line })), ...named] };
  const out = own.get('out') ?? null;
  const force = own.has('force');
  if (type === 'check') return success({ type, ...common, isJson: own.has('json') });
  if (type === 'bundle') return bundleOf({ ...common, out, force }, own);
  const to = FORMATS.get(own.get('to') ?? '');
  if (to === undefined) return wrong(`It is not said what to convert to: --to=${[...FORMATS.keys()].join(', --to=')}`);
  if (to === 'csv' && /\.(csv|tsv|txt)$/i.test(out ?? '')) {
    return failure('CSV tables are written as a zip of several', `Name it “${out?.replace(/\.\w+$/, '.zip')}”.`);
  }
  return success({ type, ...common, to, out, force });
}

const TEXT = { type: 'string' as const, multiple: true };

const need = (name: string): string => (SWITCHES.includes(name) ? 'takes no value' : 'needs a value');

function bundleOf(
  common: Common & { readonly out: string | null; readonly force: boolean },
  own: ReadonlyMap<string, string>,
): Result<Command> {
  const along: Record<keyof Withholding, boolean> = { ...USUALLY_ALONG };
  const said = new Map<string, string>();
  for (const option of ['with', 'without']) {
    for (const name of (own.get(option) ?? '').split(',').filter((each) => each !== '')) {
      const part = WITHHELD.find((each) => each === name);
      if (part === undefined) return wrong(`--${option} takes ${WITHHELD.join(', ')}`);
      if ((said.get(part) ?? option) !== option) return wrong(`“${part}” is named by --with and by --without`);
      said.set(part, option);
      along[part] = option === 'with';
    }
  }
  const template = own.get('template') ?? null;
  return success({ type: 'bundle', ...common, marking: own.get('marking') ?? '', template, along });
}
