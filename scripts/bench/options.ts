/** Owns the options of `npm run bench`. */

const SECTIONS = ['load', 'timeline', 'graph', 'answers', 'vis', 'layout', 'queries', 'playback', 'tables'] as const;
export type Section = (typeof SECTIONS)[number];

export interface BenchOptions {
  /** Numbers of events. */
  readonly sizes: readonly number[];
  /** Numbers of nodes of the data sets that are nearly all graph; they have four links a node. */
  readonly graphs: readonly number[];
  readonly sections: ReadonlySet<Section>;
  readonly runs: number;
  /** How long each gesture lasts. */
  readonly seconds: number;
  /** What a step may take before it counts as unanswered. */
  readonly limitMs: number;
  readonly writes: boolean;
}

const USAGE = `npm run bench -- [--sizes=100,1000,10000,100000] [--graphs=5000,50000] [--only=${SECTIONS.join()}]
                 [--runs=3] [--seconds=5] [--limit=60] [--write]`;

/** Reads `--name=value` arguments; throws, with the usage, at what is not known. */
export function parseBenchOptions(args: readonly string[]): BenchOptions {
  const given = new Map(
    args.map((arg) => /^--([a-z]+)(?:=(.*))?$/.exec(arg)?.slice(1) ?? [arg, '']) as [string, string][],
  );
  const take = (name: string, usual: string): string => {
    const value = given.get(name) ?? usual;
    given.delete(name);
    return value;
  };
  const numbers = (name: string, usual: string): number[] => {
    const read = take(name, usual).split(',').filter(Boolean).map(Number);
    if (read.some((value) => !(value > 0))) throw new Error(`--${name} wants numbers above 0\n${USAGE}`);
    return read;
  };
  const number = (name: string, usual: string): number => numbers(name, usual)[0] ?? Number(usual);
  const sections = take('only', SECTIONS.join()).split(',');
  const unknown = sections.find((section) => !SECTIONS.some((known) => known === section));
  if (unknown !== undefined) throw new Error(`There is no section “${unknown}”\n${USAGE}`);
  const writes = given.delete('write');
  const options = {
    sizes: numbers('sizes', '100,1000,10000,100000'),
    graphs: numbers('graphs', '5000,50000'),
    sections: new Set(sections as Section[]),
    runs: number('runs', '3'),
    seconds: number('seconds', '5'),
    limitMs: number('limit', '60') * 1000,
    writes,
  };
  const [surplus] = given.keys();
  if (surplus !== undefined) throw new Error(`“${surplus}” is not understood\n${USAGE}`);
  return options;
}
