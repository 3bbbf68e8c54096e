/** Owns what the command line says of what was read, as text. */

import type { FilesRead } from '../../src/formats/readFiles';
import { centuryMeans, centuryText } from '../../src/formats/table/dates/centuryTexts';
import type { TableReading } from '../../src/formats/table/readTableFiles';
import { type CenturyQuestion, type OrderQuestion, openQuestions } from '../../src/formats/table/recognition';
import { CHECKS, type Check, type Findings } from '../../src/model/checks/checkHistory';
import { countedText, countText } from '../../src/model/countText';
import type { Problem, ProblemEffect } from '../../src/model/dataset/problem';
import type { Dataset } from '../../src/model/dataset/schema';
import { USUALLY_ALONG, type Withholding } from '../../src/model/dataset/withholdRecords';
import type { GraphIndex } from '../../src/model/index/buildGraphIndex';
import type { Failure } from '../../src/model/result';

const EFFECTS: Readonly<Record<ProblemEffect, string>> = {
  skipped: 'Left out',
  kept: 'Kept without a part',
  repaired: 'Put right',
  assumed: 'Assumed',
};

const FINDINGS: Readonly<Record<Check, string>> = {
  undated: 'Undated events',
  unsourced: 'Unsourced',
  orphaned: 'Without a relation',
  dangling: 'Dangling',
  contradictory: 'Contradictory',
  duplicate: 'Perhaps twice',
};

/** Whether records or parts of them are lost: what was repaired or assumed is not. */
export const isLossy = (problems: readonly Problem[]): boolean =>
  problems.some(({ effect }) => effect === 'skipped' || effect === 'kept');

export const COUNTED = ['events', 'entities', 'relations', 'undertakings', 'sources'] as const;

/** Of one kind, what is listed one by one; all stands in the JSON. */
const MOST_LISTED = 50;
const MOST_NAMED = 10;
const LONGEST_NAMED = 100;

/** “a table: 3 events, 4 entities …”, and the options that read its tables so. */
export function readText(name: string, { dataset, format, tables }: FilesRead): string {
  return [
    `${name}: ${format}, “${dataset.title}”`,
    `  ${countsText(dataset)}`,
    ...tables.map((table) => `  ${table.name}, ${countOf(table.rows, 'rows')}, read with ${table.line}`),
    '',
  ].join('\n');
}

const countsText = (dataset: Dataset): string =>
  COUNTED.map((group) => countOf(dataset[group].length, group)).join(', ');

const countOf = (count: number, plural: string): string =>
  countedText(count, plural.replace(/ies$/, 'y').replace(/s$/, ''), plural);

/** The problems of a file by what was done, those of one message shape with one hint. */
export function problemsText(problems: readonly Problem[]): string {
  const effects = Object.keys(EFFECTS) as ProblemEffect[];
  return effects
    .flatMap((effect) => {
      const own = problems.filter((problem) => problem.effect === effect);
      if (own.length === 0) return [];
      const byHint = new Map<string, Problem[]>();
      for (const problem of own) {
        const alike = byHint.get(problem.hint);
        if (alike === undefined) byHint.set(problem.hint, [problem]);
        else alike.push(problem);
      }
      return [`\n${EFFECTS[effect]} (${countText(own.length)})`, ...[...byHint].flatMap(hintLines)];
    })
    .map((line) => `${line}\n`)
    .join('');
}

const hintLines = ([hint, problems]: readonly [string, readonly Problem[]]): string[] => [
  ...problems.slice(0, MOST_LISTED).map(({ path, record, message }) => {
    const where = record === path ? path : `${path}, ${record}`;
    return `  ${oneLine(where)}: ${oneLine(message)}.`;
  }),
  ...(problems.length > MOST_LISTED ? [`  … and ${countText(problems.length - MOST_LISTED)} more`] : []),
  `    ${oneLine(hint)}`,
];

/** Texts of files may have line breaks and what a terminal takes for commands. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');

/** A name in a list: some are as long as a page. */
const briefly = (name: string): string =>
  name.length <= LONGEST_NAMED ? name : `${name.slice(0, LONGEST_NAMED - 1)}…`;

/** What the history itself lacks. */
export function findingsText(findings: Findings, { titleOf }: GraphIndex): string {
  const lines = CHECKS.flatMap((check) => {
    const found = findings[check];
    if (found.length === 0) return [];
    const names = found
      .slice(0, MOST_NAMED)
      .map(({ row, words }) => briefly(oneLine(words === '' ? titleOf(row) : words)));
    return [
      `  ${FINDINGS[check]} (${countText(found.length)}): ${names.join('; ')}${found.length > MOST_NAMED ? ' …' : ''}`,
    ];
  });
  return lines.length === 0 ? '' : `\nOf the history\n${lines.join('\n')}\n`;
}

export const failureText = ({ message, hint }: Failure): string => `${oneLine(message)}.\n${oneLine(hint)}\n`;

/** What must be said of tables, with the options that say it. */
export function askedText(tables: readonly TableReading[]): string {
  return tables
    .flatMap(({ name, columns, recognition, mapping, line }) => {
      const open = openQuestions(recognition.questions, mapping);
      return open.length > 0
        ? open.map(
            (question) => `${name}: ${question.sort === 'century' ? centuryAsked(question) : orderAsked(question)}\n`,
          )
        : [
            `${name}: it is not clear what its columns mean: ${columns.map((column) => `“${oneLine(column)}”`).join(', ')}.\nSay it after the file, as it would be taken or otherwise: ${oneLine(line)}\n`,
          ];
    })
    .join('\n');
}

function orderAsked({
  example,
  column,
  dayFirst,
  monthFirst,
  yearFirst,
  count,
  isContradictory,
}: OrderQuestion): string {
  const orders = [
    [dayFirst, 'day'],
    [monthFirst, 'month'],
    [yearFirst, 'year'],
  ].filter(([means]) => typeof means === 'string');
  const readings = orders.map(([means, first]) => `${means} with the ${first} first`).join(', or ');
  const options = orders.map(([, first]) => `--order=${first}-first`).join(' or ');
  return `“${oneLine(example)}” in the column “${oneLine(column)}” can be ${readings}; ${count === 1 ? 'nothing in the table decides it' : `nothing in the table decides this and ${count - 1} more`}${isContradictory ? ', as its other dates speak for both' : ''}.\nSay which it is after the file: ${options}`;
}

function centuryAsked({ example, column, digits, choices, count }: CenturyQuestion): string {
  const options = choices.map((choice) =>
    choice === 'undated' ? `--century=${choice}` : `--century=${centuryText(choice)} (${centuryMeans(choice, digits)})`,
  );
  return `“${oneLine(example)}” in the column “${oneLine(column)}” has two digits of its year${count === 1 ? '' : `, as ${count - 1} more have`}, and nothing says of which century.\nSay which it is after the file: ${options.join(' or ')}`;
}

/** What of a data set is left out when it is handed on, and what goes along because it was asked for, as far as there is any. */
export function alongText(dataset: Dataset, along: Withholding): string {
  const { events, entities, undertakings, sources, briefings = [] } = dataset;
  const internal = [...events, ...entities, ...undertakings].filter((record) => record.internal === true).length;
  const noted = briefings.flatMap(({ scenes }) => scenes).filter(({ notes = '' }) => notes !== '').length;
  const external = sources.filter(({ kind }) => kind === 'external').length;
  const parts = [
    ['internal', internal, `${countedText(internal, 'record')} marked internal`],
    ['notes', noted, `the speaker’s notes of ${countedText(noted, 'scene')}`],
    ['external', external, `what rests on ${countedText(external, 'other page')} alone`],
  ] as const;
  const lines = parts.flatMap(([name, count, what]) => {
    if (count === 0 || (along[name] && USUALLY_ALONG[name])) return [];
    if (along[name]) return [`Goes along, as --with=${name} says: ${what}.\n`];
    return [
      `Left out, ${USUALLY_ALONG[name] ? `as --without=${name} says` : `unless --with=${name} is said`}: ${what}.\n`,
    ];
  });
  return lines.length === 0 ? '' : `\n${lines.join('')}`;
}
