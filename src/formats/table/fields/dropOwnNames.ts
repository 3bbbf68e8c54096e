/** Owns which columns of names say again what the row itself is called, and so join it with nobody: “Smetana, Bedřich” beside “Smetana”. */
import { foldText } from '../../../model/search/foldText';
import { firstOf } from '../rows';
import type { Giving } from './giving';

const ROWS = 200;
/** The part of the rows in which such a column says it. */
const MOST = 0.7;

/** Such a column becomes a detail. To be asked after the title was given. */
export function dropOwnNames({ table: { rows }, fields, takeBack }: Giving): void {
  const title = fields.indexOf('title');
  if (title < 0) return;
  const data = firstOf(rows, ROWS);
  for (const [i, field] of fields.entries()) {
    if (field !== 'entities') continue;
    const both = data.filter((row) => row[i]?.trim() && row[title]?.trim());
    const own = both.filter((row) => isOwnName(row[i] ?? '', row[title] ?? ''));
    if (own.length > 0 && own.length >= MOST * both.length) takeBack(i);
  }
}

/** Whether a name is that of the row, as it is, turned round, or its family name with a letter of the given one or alone. */
function isOwnName(name: string, title: string): boolean {
  const [own, called] = [foldText(name).trim(), foldText(title).trim()];
  if (own === called) return true;
  const [family = '', given = '', ...more] = own.split(',').map((part) => part.trim());
  if (given === '' || more.length > 0) return called.includes(', ') && isOwnNameTurned(own, called);
  return (
    called === family || called === `${given} ${family}` || (called.endsWith(` ${family}`) && called[0] === given[0])
  );
}

const isOwnNameTurned = (own: string, called: string): boolean =>
  called
    .split(',')
    .map((part) => part.trim())
    .toReversed()
    .join(' ') === own;
