import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseEdtf } from './parseEdtf';
import { readDateText } from './readDateText';

const lineOf = (text: string, order: 'day-first' | 'month-first' | null = null): string => {
  const read = readDateText(text, order);
  if (read === null) return 'none';
  if ('dayFirst' in read) return `${read.dayFirst.edtf} or ${read.monthFirst.edtf}`;
  const { edtf, note, time, isAssumed } = read;
  return [
    edtf,
    ...(time === undefined ? [] : [time]),
    ...(note === undefined ? [] : [isAssumed ? 'assumed' : 'note']),
  ].join(' | ');
};

test.each([
  // EDTF and ISO.
  ['2014-03-26', '2014-03-26'],
  ['2014-03', '2014-03'],
  ['1785', '1785'],
  ['985', '0985'],
  ['2 февр. 1943', '1943-02-02'],
  ['23 июл 1812', '1812-07-23'],
  ['0000', '0000'],
  ['-44', '-0044'],
  ['1785~', '1785~'],
  ['1785?', '1785?'],
  ['2014-21', '2014/2021 | assumed'],
  ['2014-03/2014-05', '2014-03/2014-05'],
  ['[2014-10..2014-11]', '[2014-10..2014-11]'],
  ['2014-03-26T09:30:00+01:00', '2014-03-26 | 09:30:00+01:00'],
  ['2014-03-26 09:30', '2014-03-26 | 09:30'],
  ['2014/03/26', '2014-03-26'],
  ['2014年3月26日', '2014-03-26'],
  ['一九二八年', '1928'],
  ['一九二八年 ～', '1928/..'],
  ['1928年 ～ 1931年3月', '1928/1931-03'],
  ['一九三八年 夏', '1938-22'],
  ['2014년', '2014'],
  ['31 декабря 1999 г.', '1999-12-31'],
  ['май 2005 года', '2005-05'],
  ['9 листопада 1918', '1918-11-09'],
  ['12 września 1683', '1683-09-12'],
  ['1. ledna 1993', '1993-01-01'],
  ['15 de março de 1974', '1974-03-15'],
  ['3 maj 1791', '1791-05-03'],
  ['2014년 3월', '2014-03'],
  ['2014년 3월 26일', '2014-03-26'],
  ['Jan 11 2012 CST', '2012-01-11 | note'],
  ['EST 2012', 'none'],
  // Numbers.
  ['26.3.2014', '2014-03-26'],
  ['26. 3. 2014', '2014-03-26'],
  ['26/03/2014', '2014-03-26'],
  ['3/26/2014', '2014-03-26'],
  ['3/26/2014 2:30 PM', '2014-03-26 | 2:30 pm'],
  ['05/05/2014', '2014-05-05'],
  ['03/04/2011', '2011-04-03 or 2011-03-04'],
  ['26.III.2014', '2014-03-26'],
  ['03/2014', '2014-03'],
  ['1785/86', '1785/1786'],
  ['1901/02', '1901-02 | assumed'],
  // Words.
  ['26 March 2014', '2014-03-26'],
  ['Wed, 26 Mar. 2014', '2014-03-26'],
  ['March 26, 2014', '2014-03-26'],
  ['March 26th, 2014', '2014-03-26'],
  ['26. März 2014', '2014-03-26'],
  ['1er août 1789', '1789-08-01'],
  ['12 de octubre de 1492', '1492-10-12'],
  ['14 luglio 1789', '1789-07-14'],
  ['5 mei 1945', '1945-05-05'],
  ['March 2014', '2014-03'],
  ['février 1848', '1848-02'],
  ['spring 2014', '2014-21'],
  ['Herbst 1989', '1989-23'],
  ['Winter 1941/42', '1941-24'],
  ['Q1 2014', '2014-33'],
  ['2014 Q3', '2014-35'],
  ['4. Quartal 2010', '2010-36'],
  ['1974Q1', '1974-33'],
  ['1974-Q2', '1974-34'],
  ['1974/Q3', '1974-35'],
  ['c. 1974Q4', '1974-36~'],
  ['1974Q5', 'none'],
  ['third quarter of 1974', '1974-35'],
  ['1974Q1–1975Q2', '1974-33/1975-34'],
  ['2010 H1', '2010-40'],
  ['H2/2010', '2010-41'],
  ['2. Halbjahr 2010', '2010-41'],
  ['2e semestre 2010', '2010-41'],
  ['2010H3', 'none'],
  ['semester 1 2010', 'none'],
  ['1780s', '178X'],
  ['the 1780s', '178X'],
  ['1780er Jahre', '178X'],
  ['années 1780', '178X'],
  ['1700s', '17XX | note'],
  // Centuries.
  ['18th century', '17XX'],
  ['eighteenth century', '17XX'],
  ['18. Jh.', '17XX'],
  ['18. Jahrhundert', '17XX'],
  ['XVIIIe siècle', '17XX'],
  ['siglo XVIII', '17XX'],
  ['siglo xvi', '15XX'],
  ['s. xvi', '15XX'],
  ['s. XVI', '15XX'],
  ['XVIII secolo', '17XX'],
  ['18e eeuw', '17XX'],
  ['early 18th century', '17XX | note'],
  ['2nd century BC', '-01XX'],
  ['1st century BCE', '-00XX'],
  ['15th–16th century', '14XX/15XX'],
  // Near, doubtful.
  ['c. 1785', '1785~'],
  ['c.1785', '1785~'],
  ['ca. 1785', '1785~'],
  ['circa 1785', '1785~'],
  ['about 1785', '1785~'],
  ['um 1785', '1785~'],
  ['vers 1785', '1785~'],
  ['c. March 1785', '1785-03~'],
  ['probably 1785', '1785?'],
  ['c. 1785?', '1785%'],
  ['1785 (?)', '1785?'],
  ['late 1785', '1785 | note'],
  // Eras.
  ['44 BC', '-0043'],
  ['44 BCE', '-0043'],
  ['44 v. Chr.', '-0043'],
  ['44 av. J.-C.', '-0043'],
  ['44 a.C.', '-0043'],
  ['15 March 44 BC', '-0043-03-15'],
  ['1 BC', '0000'],
  ['10,000 BC', '-9999'],
  ['AD 79', '0079'],
  ['79 n. Chr.', '0079'],
  ['0 AD', 'none'],
  // Ranges.
  ['1939–45', '1939/1945'],
  ['1939-45', '1939/1945'],
  ['1936-39', '1936/1939 | assumed'],
  ['2010-2014', '2010/2014'],
  ['March–May 2014', '2014-03/2014-05'],
  ['3–5 May 2014', '2014-05-03/2014-05-05'],
  ['May 3-5, 2014', '2014-05-03/2014-05-05'],
  ['26.–28.3.2014', '2014-03-26/2014-03-28'],
  ['12 March - 4 May 2014', '2014-03-12/2014-05-04'],
  ['26/03/2014 - 28/03/2014', '2014-03-26/2014-03-28'],
  ['01/02/2014 - 03/04/2014', '2014-02-01/2014-04-03 or 2014-01-02/2014-03-04'],
  ['from 1914 to 1918', '1914/1918'],
  ['von 1914 bis 1918', '1914/1918'],
  ['de 1914 à 1918', '1914/1918'],
  ['dal 1914 al 1918', '1914/1918'],
  ['between 1914 and 1918', '[1914..1918] | note'],
  ['c. 1785–90', '1785~/1790~'],
  ['1985–present', '1985/..'],
  ['1985 bis heute', '1985/..'],
  ['1985–', '1985/..'],
  ['1985-?', '1985/'],
  ['–1985', '../1985'],
  ['44–30 BC', '-0043/-0029'],
  ['27 BC – AD 14', '-0026/0014'],
  ['before 1500', '../1500 | note'],
  ['vor 1500', '../1500 | note'],
  ['until 2010', '../2010 | note'],
  ['after 1500', '[1500..] | note'],
  ['nach 1500', '[1500..] | note'],
  ['since 1500', '1500/.. | note'],
  ['seit März 2010', '2010-03/.. | note'],
  // Nothing that can be known.
  ['26.3.14', 'none'],
  ['14', 'none'],
  ['41724', 'none'],
  ['31 February 2014', 'none'],
  ['31/13/2014', 'none'],
  ['someday', 'none'],
  ['n.d.', 'none'],
  ['present', 'none'],
  ['2014 or 2015', '[2014,2015] | note'],
  ['Room 2014', 'none'],
  ['2018-2010', 'none'],
  ['', 'none'],
])('“%s” is %s', (text, expected) => {
  expect(lineOf(text)).toBe(expected);
});

test('an order that was chosen decides, and a value that it cannot be decides against it', () => {
  expect(lineOf('03/04/2011', 'day-first')).toBe('2011-04-03');
  expect(lineOf('03/04/2011', 'month-first')).toBe('2011-03-04');
  expect(lineOf('3/26/2014', 'day-first')).toBe('2014-03-26');
});

const piece = fc.oneof(
  fc.constantFrom(
    'c.',
    'um',
    'before',
    'März',
    '–',
    '-',
    '/',
    '.',
    ' ',
    'BC',
    'century',
    'Q',
    '?',
    '~',
    '..',
    'to',
    's',
    'X',
    'T',
  ),
  fc.integer({ min: -50, max: 20_000 }).map(String),
  fc.string({ maxLength: 4 }),
);

test('whatever is written, nothing is thrown, and what is answered is EDTF', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), fc.constantFrom('', ' '), (pieces, between) => {
      const read = readDateText(pieces.join(between), null);
      if (read === null) return;
      for (const { edtf } of 'dayFirst' in read ? [read.dayFirst, read.monthFirst] : [read]) {
        expect(parseEdtf(edtf).ok, edtf).toBe(true);
      }
    }),
    { numRuns: 3000 },
  );
});
