/** Owns what the commands do: check, convert, bundle. */
import { lossesOf } from '../../src/formats/losses';
import { toOfflineFile } from '../../src/formats/offline/toOfflineFile';
import type { FilesRead } from '../../src/formats/readFiles';
import { writeDataFile } from '../../src/formats/writeDataFile';
import { CHECKS, checkHistory } from '../../src/model/checks/checkHistory';
import type { Dataset } from '../../src/model/dataset/schema';
import { withholdRecords } from '../../src/model/dataset/withholdRecords';
import { formatDataset } from '../../src/model/dataset/writeDataset';
import { buildGraphIndex } from '../../src/model/index/buildGraphIndex';
import type { Result } from '../../src/model/result';
import { openFiles } from './openFiles';
import type { Command } from './readArguments';
import { readTemplate } from './readTemplate';
import {
  alongText,
  askedText,
  COUNTED,
  failureText,
  findingsText,
  isLossy,
  problemsText,
  readText,
} from './reportText';
import { writeOut } from './writeOut';

/** Where a command says what it says. */
export interface Said {
  /** What was asked for: a report, or a written file. */
  readonly out: (content: string | Uint8Array) => void;
  /** What is told besides. */
  readonly tell: (text: string) => void;
}

export const EXIT = { sound: 0, lossy: 1, refused: 2 } as const;
type ExitCode = (typeof EXIT)[keyof typeof EXIT];

type Reading = Exclude<Command, { readonly type: 'help' }>;

/** Runs a command; paths are taken from `folder` on. */
export async function runCommand(command: Reading, folder: string, said: Said): Promise<ExitCode> {
  const opened = await openFiles(command.files, command.tables, folder);
  const isJson = command.type === 'check' && command.isJson;
  if (opened.type === 'refused') {
    if (isJson) said.out(json({ refused: opened.failure }));
    else said.tell(failureText(opened.failure));
    return EXIT.refused;
  }
  if (opened.type === 'asked') {
    const asked = opened.tables.map(({ name, columns, recognition, line }) => ({
      name,
      columns,
      questions: recognition.questions,
      line,
    }));
    if (isJson) said.out(json({ asked }));
    else said.tell(askedText(opened.tables));
    return EXIT.refused;
  }
  const { read } = opened;
  const exit = isLossy(read.problems) ? EXIT.lossy : EXIT.sound;
  if (command.type === 'check') {
    check(command, read, said);
    return exit;
  }
  said.tell(readText(command.files.join(', '), read));
  said.tell(problemsText(read.problems));
  const done =
    command.type === 'convert'
      ? await convert(command, read.dataset, folder, said)
      : bundle(command, read.dataset, folder, said);
  if (done.ok) return exit;
  said.tell(failureText(done.failure));
  return EXIT.refused;
}

type Of<Type extends Reading['type']> = Extract<Reading, { readonly type: Type }>;

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function check({ files, isJson }: Of<'check'>, read: FilesRead, { out }: Said): void {
  const { dataset, problems, format, tables } = read;
  const index = buildGraphIndex(dataset);
  const findings = checkHistory(index);
  if (!isJson) {
    const wrong = problems.length === 0 ? '\nNothing is wrong with the file.\n' : problemsText(problems);
    out(readText(files.join(', '), read) + wrong + findingsText(findings, index));
    return;
  }
  const found = CHECKS.map((name) => [
    name,
    findings[name].map(({ row, words }) => ({ id: index.idOf(row), title: index.titleOf(row), words })),
  ]);
  out(
    json({
      format,
      title: dataset.title,
      counts: Object.fromEntries(COUNTED.map((group) => [group, dataset[group].length])),
      tables: tables.map(({ name, rows, line }) => ({ name, rows, line })),
      isSound: !isLossy(problems),
      problems,
      findings: Object.fromEntries(found),
    }),
  );
}

async function convert(
  { to, out, force }: Of<'convert'>,
  dataset: Dataset,
  folder: string,
  said: Said,
): Promise<Result<null>> {
  const losses = lossesOf(dataset, to);
  const file = await writeDataFile(dataset, to);
  const done = writeOut(file, out, force, folder, said);
  if (done.ok && losses.length > 0)
    said.tell(`\nWhat ${to} cannot hold\n${losses.map((loss) => `  ${loss}.\n`).join('')}`);
  return done;
}

function bundle(
  { out, force, marking, template, along }: Of<'bundle'>,
  dataset: Dataset,
  folder: string,
  said: Said,
): Result<null> {
  said.tell(alongText(dataset, along));
  const read = readTemplate(template, folder, said.tell);
  if (!read.ok) return read;
  const file = toOfflineFile(read.value, formatDataset(withholdRecords(dataset, along)), marking.trim());
  return writeOut(file, out ?? `${dataset.id}-offline.html`, force, folder, said);
}
