import { expect, test } from 'vitest';
import { saidOfTables } from '../../testing/saidOfTables';

test.each(['von,bis', 'desde,hasta', 'da,fino a', 'van,tot'])(
  'years from when until when are a span: %s',
  (columns) => {
    expect(
      saidOfTables({ 'list.csv': `Name,${columns}\nAnton Maier,1535,1550\nKarl Ott,1551,1552` }).slice(-2),
    ).toEqual(['event · Anton Maier · 1535/1550', 'event · Karl Ott · 1551/1552']);
  },
);
