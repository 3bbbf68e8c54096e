import { expect, test } from 'vitest';
import { decodeText } from './decodeText';

const MAC = 'Ä    É Ñ Ö Ü á à â ä ã å ç é è ê ë í ì î ï ñ ó ò ô ö õ ú ù û ü';
/** What these letters are in Mac Roman, from 80 on. */
const macBytes = (text: string): number[] =>
  [...text].map((letter) => {
    const code = letter.charCodeAt(0);
    const at = 'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü'.indexOf(letter);
    return code < 0x80 ? code : 0x80 + at;
  });
const latinBytes = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));
const wideBytes = (text: string, isBig: boolean): number[] =>
  [...text].flatMap((letter) => {
    const code = letter.charCodeAt(0);
    return isBig ? [code >> 8, code & 255] : [code & 255, code >> 8];
  });
const decoded = (bytes: readonly number[], forced: string | null = null) => decodeText(new Uint8Array(bytes), forced);
const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];

const LINE = 'Düsseldorf;Évreux;Málaga;Gödöllő\n'.replace('ő', 'ö');

test.each([
  ['UTF-8', utf8(LINE), 'utf-8'],
  ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...utf8(LINE)], 'utf-8'],
  ['UTF-16 little-endian with a mark', [0xff, 0xfe, ...wideBytes(LINE, false)], 'utf-16le'],
  ['UTF-16 big-endian with a mark', [0xfe, 0xff, ...wideBytes(LINE, true)], 'utf-16be'],
  ['UTF-16 little-endian without', wideBytes(LINE, false), 'utf-16le'],
  ['UTF-16 big-endian without', wideBytes(LINE, true), 'utf-16be'],
  ['Windows-1252', latinBytes(LINE), 'windows-1252'],
  ['Mac Roman', macBytes(LINE), 'macintosh'],
])('%s is told by its bytes', (_, bytes, encoding) => {
  const read = decoded(bytes);
  expect(read.encoding).toBe(encoding);
  expect(read.text).toBe(LINE);
  expect(read.problems.map(({ effect }) => effect)).toEqual(/utf/.test(encoding) ? [] : ['assumed']);
});

test('accents that come after 100,000 plain letters are looked at', () => {
  expect(decoded([...latinBytes('a'.repeat(100_000)), ...macBytes(LINE)]).encoding).toBe('macintosh');
});

test('an encoding that was chosen is taken, and an unknown one harms nothing', () => {
  expect(decoded(macBytes(MAC), 'macintosh').text).toBe(MAC);
  expect(decoded(utf8('plain'), 'no-such-encoding').text).toBe('plain');
});

test('NUL characters and letters of no encoding are listed', () => {
  expect(decoded(utf8('a\u0000b'))).toMatchObject({ text: 'ab', problems: [{ effect: 'repaired' }] });
  expect(decoded([0x41, 0xff], 'utf-8')).toMatchObject({ problems: [{ effect: 'kept' }] });
  expect(decoded([]).text).toBe('');
});

test('a letter that was lost before the file was saved is not for another encoding to bring back, and leaves nothing out', () => {
  const [{ effect, message, hint } = { effect: '', message: '', hint: '' }] = decoded(
    utf8('Pont d’I\ufffdna'),
  ).problems;
  expect(`${effect}: ${message}`).toBe(
    'assumed: Some letters were lost before the file was saved; “\ufffd” stands for each',
  );
  expect(hint).not.toContain('encoding');
});
