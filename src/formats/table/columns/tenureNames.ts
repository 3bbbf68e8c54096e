/** Owns the names of columns that say when an office began or ended, whatever the order of their words: “Elected Date”, “End of Reign Date”. */

/** Words that say that it is a date, or join the others. */
const FILLING = new Set(
  'date|year|day|datum|jahr|tag|annee|an|fecha|ano|data|anno|jaar|on|at|in|of|the|de|du|des|la|le|del|della|di|do|der|van|am|im|le'.split(
    '|',
  ),
);
const TENURES = new Set(
  'reign|term|office|tenure|rule|mandate|papacy|pontificate|presidency|amtszeit|amt|regierung|herrschaft|pontifikat|mandat|regne|pontificat|mandato|reinado|pontificado|regno|pontificato|ambt|ambtstermijn'.split(
    '|',
  ),
);
const BEGINS = new Set(
  'start|starts|started|begin|begins|began|beginning|beginn|anfang|debut|inicio|comienzo|inizio|begin'.split('|'),
);
const ENDS = new Set('end|ends|ended|ending|ende|fin|final|fine|einde'.split('|'));
/** What was done to who holds it. The year of an election is also that of all whom it brought there, and later. */
const ELECTED =
  /^(?:elected|elevated|enthroned|enthronement|installed|inaugurated|gewahlt|elu|elue|elegido|elegida|eletto|eletta|gekozen)$/;

/** Of a name as it is compared: which end of an office it is; null for any other. */
export function tenureEnd(name: string): 'start' | 'end' | null {
  if (name.length > LONGEST) return null;
  const words = name.split(' ');
  const telling = words.filter((word) => !FILLING.has(word));
  const [one = '', other, ...more] = telling;
  if (other === undefined) return telling.length < words.length && ELECTED.test(one) ? 'start' : null;
  const isOf = (ends: ReadonlySet<string>) =>
    (TENURES.has(one) && ends.has(other)) || (TENURES.has(other) && ends.has(one));
  return more.length > 0 ? null : isOf(BEGINS) ? 'start' : isOf(ENDS) ? 'end' : null;
}

/** Whether it names an office and one of its ends. */
export const saysTenureEnd = (name: string): boolean =>
  tenureEnd(name) !== null && name.split(' ').some((word) => TENURES.has(word));

/** Letters of a name. */
const LONGEST = 60;
