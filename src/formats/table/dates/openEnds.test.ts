import { expect, test } from 'vitest';
import { readFiles } from '../../readFiles';
import { linesOf } from '../../testing/readFixture';

const read = async (text: string) => {
  const done = await readFiles([{ name: 'x.csv', bytes: new TextEncoder().encode(text) }], {
    most: 100,
    mappings: [],
    onProgress: () => {},
  });
  if (!done.ok || !('dataset' in done.value)) return [JSON.stringify(done)];
  return [...linesOf(done.value.dataset), ...done.value.problems.map(({ message }) => message)];
};

test('an office without an end, where most have one, has not ended or nobody says when', async () => {
  expect(
    await read(
      'name,party,start_year,end_year\nAnn,Whig,2002,2007\nBob,Tory,2004,\nCid,Whig,2007,2013\nDan,Tory,2013,2022\nEve,Whig,2022,\n',
    ),
  ).toEqual([
    'event · Ann · 2002/2007',
    'event · Bob · 2004',
    'event · Cid · 2007/2013',
    'event · Dan · 2013/2022',
    'event · Eve · 2022',
  ]);
  expect(
    await read(
      'name,party,start_year,end_year\nAnn,Whig,2002,2007\nBob,Tory,2004,2006\nCid,Whig,2007,2013\nDan,Tory,2013,2022\nEve,Whig,2022,\n',
    ),
  ).toEqual([
    'event · Ann · 2002/2007',
    'event · Bob · 2004/2006',
    'event · Cid · 2007/2013',
    'event · Dan · 2013/2022',
    'event · Eve · 2022/',
    'A row without an end was read as not ended, or ended nobody says when, since most rows have one: row 6',
  ]);
});

test('of spans that follow one another, the last without an end goes on', async () => {
  expect(
    await read(
      'debut,fin,nom\n1959-01-08,1969-04-28,A\n1969-04-28,1969-06-20,B\n1969-06-20,1974-04-02,C\n1974-05-27,1981-05-21,D\n1981-05-21,,E\n',
    ),
  ).toContain('event · E · 1981-05-21/');
});

test('points among spans that do not follow one another stay points', async () => {
  const said = await read(
    'battle,start,end\nA,1914-08-05,1914-08-16\nB,1914-08-17,1914-09-02\nC,1914-08-07,1914-09-13\nD,1916-02-21,1916-12-18\nE,1918-11-04,\n',
  );
  expect(said).toContain('event · E · 1918-11-04');
});

test('whoever left, withdrew or was dissolved has an end', async () => {
  expect(await read('country,enter,exit\nBelgium,1914-08-04,1918-11-11\nItaly,1915-05-23,1918-11-04\n')).toEqual([
    'event · Belgium · 1914-08-04/1918-11-11',
    'event · Italy · 1915-05-23/1918-11-04',
  ]);
  expect(await read('member,joined,left\nAnn,1901,1911\nBob,1902,1912\n')).toEqual([
    'event · Ann · 1901/1911',
    'event · Bob · 1902/1912',
  ]);
  expect(await read('name,withdrawal_date\nBurma,1989-12-05\nZaire,1997-07-14\n')).toEqual([
    'event · Burma · 1989-12-05',
    'event · Zaire · 1997-07-14',
  ]);
  expect(await read('name,year,left,top\nA,1768,1024,768\nB,1771,1100,800\n')).toEqual([
    'event · A · 1768',
    'event · B · 1771',
  ]);
});

test('an end that is a dash is none, and one that says that somebody is in office is open', async () => {
  const text = (last: string) =>
    `name,party,start_year,end_year\nAnn,Whig,2002,2004\nBob,Tory,2004,2007\nCid,Whig,2007,2013\nDan,Tory,2013,2022\nEve,Whig,2022,${last}\n`;
  expect((await read(text('–'))).at(4)).toBe('event · Eve · 2022/');
  expect((await read(text('Incumbent'))).at(4)).toBe('event · Eve · 2022/..');
});

test('of bodies with a successor all without an end go on, also where a later one ended', async () => {
  const rows = [
    'A,1901-02-03,1910-04-05,B',
    'B,1910-04-06,1922-01-01,C',
    'C,1922-01-02,,',
    'D,1930-05-06,1931-07-08,C',
  ];
  const lines = await read(`line,from,to,successor\n${rows.join('\n')}\n`);
  expect(lines).toContain('event · C · 1922-01-02/');
  expect(lines.join()).toContain('read as not ended, or ended nobody says when, since most rows have one: row 4');
});

test('members of a band go on where those who were there for one year have that year twice', async () => {
  const text = (end: string) =>
    `part,year_from,year_to,band\nlead,2011,2014,Kew Five\nbass,2014,,Elm\nlead,2008,2023,Kew Five\nlead,2023,,Ash\nbass,2017,,Elm\nlead,2022,${end},Ash\n`;
  const lines = await read(text('2022'));
  expect(lines.filter((line) => line.endsWith('/'))).toHaveLength(3);
  expect(lines.join()).toContain('ended nobody says when, since what ended when it began has one, too: rows 3, 5, 6');
  expect((await read(text('2024'))).filter((line) => line.endsWith('/'))).toEqual([]);
});

test('of dynasties of any age the last has not ended', async () => {
  const rows = ['Xia,-2070,-1600', 'Shang,-1600,-1046', 'Zhou,-1046,-256', 'Xin,9,23', 'Han,25,220', 'Jin,220,420'];
  const lines = await read(`name,start,end\n${rows.join('\n')}\nSong,420,\n`);
  expect(lines).toContain('event · Song · 0420/');
});

test('the year 9999, as databases have it, is no end, and that is told', async () => {
  const lines = await read('Office,Start,End\nMayor,2018-12-01,2024-09-30\nSheriff,2024-10-01,9999-12-31');
  expect(lines).toContain('event · Mayor · 2018-12-01/2024-09-30');
  expect(lines).toContain('event · Sheriff · 2024-10-01/..');
  expect(lines).toContain('The year 9999 was read as no end: “9999-12-31” in “End”');
  expect(await read('Office,Start,End\nMayor,13/12/2018,01/01/9999')).toContain('event · Mayor · 2018-12-13/..');
});
