import { expect, test } from 'vitest';
import { lineOf } from '../../testing/lineOf';

test('Who supplied and who received something are named by a row, and are no persons for that', () => {
  expect(lineOf('Recipient,Supplier,Year,Title\nPeru,Norway,1901,Ships\nCuba,Norway,1902,Rails')).toBe(
    '--role=events --entities=Recipient --entities=Supplier --year=Year --title=Title',
  );
  expect(lineOf('Recipient,Year,Title\nAnn Lee,1901,Medal\nBob Ray,1902,Medal')).toContain('--of-kind=Person');
});
