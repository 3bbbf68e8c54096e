import { expect, test } from 'vitest';
import { readFiles } from '../readFiles';
import { fixtureBytes, linesOf } from '../testing/readFixture';
import { beginsAsProgram } from './beginsAsProgram';
import { readProgram } from './readProgram';

const dataOf = (text: string): unknown => (beginsAsProgram(text) ? (readProgram(text)?.value ?? null) : undefined);

test.each([
  ['var a = [{"b": 1}];', [{ b: 1 }]],
  ['var a = {"b": "; } // no end"}', { b: '; } // no end' }],
  ['\ufeff// ports\r\nwindow.a = [\r\n  {b: "c",},\r\n];\r\n', [{ b: 'c' }]],
  ['window["a"] = [1]', [1]],
  ['storyjs_jsonp_data = {timeline: {}}', { timeline: {} }],
  ['module.exports = [{ b: 1 }];', [{ b: 1 }]],
  ['export default [{ b: 1 }]', [{ b: 1 }]],
  ['show({"b": 1});', { b: 1 }],
  ['/**/ app.data.show([1])', [1]],
  ['export const a: Port[] = [{ b: 1 }] as const;\nexport type Port = { b: number };', [{ b: 1 }]],
  ['const a = [1], c = [2];\nmodule.exports = { a, c };', { a: [1], c: [2] }],
  ['const a = [1];\nif (typeof module !== "undefined") { module.exports = a; }', [1]],
  ['new vis.DataSet([{ id: 1 }])', [{ id: 1 }]],
  [
    'var a = [new Date(2014, 3), new Date(2014, 11, 31, 8, 5), new Date("May 1, 2014")]',
    ['2014-04', '2014-12-31T08:05:00', 'May 1, 2014'],
  ],
  ['var a = [`b \\` "c"`]', ['b ` "c"']],
  [
    'var a = {"__proto__": {"b": 1}, c: 2}; var __proto__ = [3];',
    { a: JSON.parse('{"__proto__":{"b":1},"c":2}'), ['__proto__']: [3] },
  ],
  // What is run, or changed behind its brackets, is not read.
  ['var a = [{ b: 1 }].map((c) => c.b);', null],
  ['var a = window.a || {};', null],
  ['var a = [new Date()];', null],
  ['var a = [new Date(2014, 5, 31)];', null],
  ['var a = [b(1)];', null],
  [`var a = [\`\${b}\`];`, null],
  ['var a = [1];\nvar timeline = new vis.Timeline(b, a);', null],
  ['var a = [1]; a = [2];', null],
  ['var a = [1', null],
  // What a key is to hold is known where it is a text that is handed on, and left out where it is worked out.
  [
    'var a = [{ b: pick(12, [3]), c: 1 }, { "b": day(\'1941-12-07\'), c: new Moment( "1942" ) }];',
    [
      { b: null, c: 1 },
      { b: '1941-12-07', c: '1942' },
    ],
  ],
  ['var a = [{ b: "x: y(", c: "d" }];', [{ b: 'x: y(', c: 'd' }]],
  ['var a = { b: [random(3)] };', null],
  ['var a = [{ b: random(3) + 1 }];', null],
  ['var a = [{ b: day("1941").end() }];', null],
  ['var a = [{ b: function () { return 1; } }];', null],
  ['var a = [{ b: random(3 }];', null],
  ['function b() {\n  return 1;\n}\nconst a = [{ b: 1 }, { b: 2 }, { b: b() }];', [{ b: 1 }, { b: 2 }, { b: null }]],
  ['(function () {\n  const a = [{ b: 1 }, { b: 2 }, { b: 3 }];\n})();', [{ b: 1 }, { b: 2 }, { b: 3 }]],
  ['$(function () {\n  const a = [{ b: 1 }, { b: 2 }, { b: 3 }];\n});', [{ b: 1 }, { b: 2 }, { b: 3 }]],
  // Lists of records that stand whole are read, whatever the program does besides.
  [
    'var b = find("c");\nvar a = new vis.DataSet([{ id: 1 }]);\nvar o = { d: 1 };\nvar t = new vis.Timeline(b, a, o);',
    [{ id: 1 }],
  ],
  ['const a = [{ b: 1 }, { b: 2 }, { b: 3 }];\nfunction show() { return "x"; }', [{ b: 1 }, { b: 2 }, { b: 3 }]],
  ['let c = d();\nlet a = [{ b: 1 }, { b: 2 }, { b: 3 }]\n  .map(e);', null],
  ['let c = d();\nlet a = [{ b: 1 }, { b: 2 }, { b: 3 }];\na = a.reverse();', null],
  ['let c = d();\n/*\nlet a = [{ b: 1 }, { b: 2 }, { b: 3 }];\n*/', null],
  ['let c = d();\nlet a = [{ b: 1 }];', null],
  ['var a = 1;', null],
  ['export default { data() { return 1 } }', null],
  // What begins alike, and is no program.
  ['let,const\n1,2', undefined],
  ['title,text\nA,100', undefined],
  ['{"a": 1}', undefined],
])('%j', (text, expected) => {
  expect(dataOf(text)).toEqual(expected);
});

const opened = async (name: string, bytes: Uint8Array<ArrayBuffer>) => {
  const read = await readFiles([{ name, bytes }], { most: 1000, mappings: [], onProgress: () => {} });
  if (!read.ok) return [read.failure.message];
  if (!('dataset' in read.value)) return ['asked'];
  const { dataset, problems, format } = read.value;
  return [
    format,
    ...linesOf(dataset),
    ...problems.map(({ effect, path, message }) => `${effect} · ${path} · ${message}`),
  ];
};

test('a program is read as what its data are, and it is said what of it was not read', async () => {
  expect(await opened('voyages.txt', fixtureBytes(new URL('./fixtures/voyages.txt', import.meta.url)))).toEqual([
    'vis-network',
    'entity · Cook · 1728-10-27/..',
    'entity · Banks · 1743-02-13/..',
    'cook –sails-with→ banks',
    'assumed · file · The data were taken out of a program in JavaScript: what it sets as “nodes”, “edges”, and not “height”',
    'assumed · file · It does not say which way links go: those with a label were read from source to target, others both ways',
  ]);
});

test('a program that sets records is read as a table', async () => {
  const text =
    'const ports = [\n  { name: "Kew", opened: 1759 },\n  { name: "Padua", opened: 1545 },\n];\nexport default ports;\n';
  expect(await opened('ports.js', new TextEncoder().encode(text))).toEqual([
    'a table',
    'event · Kew · 1759',
    'event · Padua · 1545',
    'assumed · file · The data were taken out of a program in JavaScript: what it sets as “ports”',
  ]);
});

test('of a program that goes on it is said that the rest was left out', async () => {
  expect(await opened('reigns.js', fixtureBytes(new URL('./fixtures/reigns.txt', import.meta.url)))).toEqual([
    'vis-timeline',
    'event · Anne · 1702-03-08/1714-08-01',
    'event · George I · 1714-08-01/1727-06-11',
    'assumed · file · The data were taken out of a program in JavaScript: what it sets as “reigns”, and not “options”, and what else it does was left out',
  ]);
});

test('what a program works out is left out, and what is handed to it taken, and both are told', async () => {
  const text =
    'const fairs = [\n  { name: "Leipzig", date: day("1190-05-01"), stalls: count( 3 ) },\n  { name: "Lyon", date: day("1420-05-01"), stalls: count(3) },\n];\n';
  expect(await opened('fairs.js', new TextEncoder().encode(text))).toEqual([
    'a table',
    'event · Leipzig · 1190-05-01',
    'event · Lyon · 1420-05-01',
    'assumed · file · The data were taken out of a program in JavaScript: what it sets as “fairs”',
    'assumed · file · The text that is handed on was taken for what comes of it, 2 times: “date: day("1190-05-01")”, “date: day("1420-05-01")”',
    'skipped · file · What the program works out as it runs was left out, 2 times: “stalls: count( 3 )”, “stalls: count(3)”',
  ]);
});

test('data that nothing here reads stay refused as a program', async () => {
  expect(
    await opened('set.js', new TextEncoder().encode('module.exports = { plugins: ["a"], isDark: true };')),
  ).toEqual(['“set.js” is a program in JavaScript, which cannot be read']);
});
