/** Owns which two columns say when something began and ended, where neither is named as a date by itself. */
import { comparable } from '../columns/columnNames';
import { isDateColumn, isSparse, MOSTLY, type Values } from '../columns/columnValues';
import { boundsIn } from './boundsOfDate';
import { ofMakers, spanWords, withGluedApart } from './spanWords';

interface DatePair {
  readonly start: number;
  readonly end: number | null;
  /** They are those of births and deaths. */
  readonly isOfLives: boolean;
}

const BIRTH = / (?:birth|born|geburt|naissance|nacimiento|nascita|geboorte)$/;
const DEATH = / (?:death|died|tod|deces|muerte|morte|overlijden)$/;
const END = / (?:end|ending|ende|fin|fine|einde|until|to|bis)(?: (?:date|year|day|datum))?$/;
const START = ' (?:start|starting|begin|beginning|beginn|debut|inicio|inizio|from|von)(?: (?:date|year|day|datum))?';

/** What something begins and ends with, by the words of both. */
const WORD_PAIRS: readonly (readonly [RegExp, RegExp])[] = (
  [
    [
      'departures?|departed|depart|abreise|abfahrt|salida|partida|partenza|vertrek',
      'return|returned|ruckkehr|ruckreise|retour|regreso|vuelta|ritorno|terugkeer',
    ],
    [
      'arrivals?|arrived|check in|ankunft|anreise|arrivee|llegada|arrivo|aankomst',
      'departures?|departed|check out|abreise|depart|salida|partenza|vertrek',
    ],
    [
      'opening|opened|opens|open|launch|launched|consecration|consecrated|foundation|founded|founding|established|inauguration|inaugurated|eroffnung|grundung|weihe|ouverture|fondation|apertura|fundacion|fondazione|consacrazione|gegrundet|eroffnet|fondee?|creee?|ouverte?|fundad[oa]|inaugurad[oa]|abiert[oa]|fondat[oa]|inaugurat[oa]',
      'closing|closed|closes|close|closure|deactivated|decommissioned|discontinued|dissolution|disbandment|schliessung|auflosung|geschlossen|aufgelost|fermeture|fermee?|supprimee?|dissoute?|cierre|cerrad[oa]|suprimid[oa]|disuelt[oa]|chiusura|chius[oa]|soppress[oa]',
    ],
    [
      '(?:first )?lit|lighted|kindled|(?:first )?activated|activation|commissioned|commissioning|in(?:to)? service|entered service|built|constructed|completed|erected|in betrieb|inbetriebnahme|mise en service',
      'extinguished|unlit|deactivated|deactivation|decommissioned|decommissioning|discontinued|out of service|retired|demolished|destroyed|closed|ausser betrieb|ausserbetriebnahme|stilllegung|stillgelegt|abschaltung|mise hors service|mise a l arret',
    ],
    [
      'discovery|discovered|detected|detection|ignition|ignited|outbreak|started|reported|report|opened|open|onset|entdeckung|entdeckt|ausbruch|gemeldet|decouverte|descubrimiento|scoperta|ontdekking',
      'contain|contained|containment|extinguished|extinguishment|extinction|controlled|under control|resolved|resolution|closed|settled|gelost|geloscht|behoben|erledigt|eteint|extinguido|estinto|geblust',
    ],
    ['fad|first appearance', 'lad|last appearance'],
    [
      '(?:series )?premiered?|(?:first|originally) (?:aired|shown|broadcast)|first (?:air|broadcast)|debut(?:ed)?|pilot|erstausstrahlung|erstmals ausgestrahlt|premiere diffusion|estreno|prima visione',
      '(?:series )?finale|last (?:aired|shown|broadcast|air)|final (?:aired|broadcast|air|episode)|final|letztausstrahlung|letzte ausstrahlung|zuletzt ausgestrahlt|derniere diffusion|ultima emision',
    ],
    ['planted|gepflanzt|plantee?|plantad[oa]', 'felled|gefallt|abattue?|talad[oa]'],
    ['launch|launched|lift ?off', 'landing|landed|splashdown|re ?entry|decayed|deorbited'],
    [
      'in force|entry into force|in kraft|imposed|imposition|declared|declaration|issued|enacted|effective|filed|verhangt|erlassen|imposee?|impuest[oa]',
      'lifted|lifting|released|revoked|repealed|rescinded|settled|resolved|aufgehoben|levee?|levantad[oa]|revocat[oa]',
    ],
    [
      'captured|arrested|detained|imprisoned|admitted|verhaftet|inhaftiert|arretee?',
      'released|freed|discharged|entlassen|freigelassen|liberee?',
    ],
    [
      'hired?|hire|joined|entry|enter(?:ed)?|enrol?lment',
      'left|leave|leaving|exit|termination|terminated|resigned|resignation',
    ],
  ] as const
).map(([from, to]) => [dateOf(from), dateOf(to)] as const);

/** Of voyages one leaves first; of stays, one arrives first. */
const JOURNEY = [
  dateOf('departures?|departed|depart|sailed|abreise|abfahrt|salida|partida|partenza|vertrek|avresa'),
  dateOf('arrivals?|arrived|arrive|ankunft|arrivee|llegada|chegada|arrivo|aankomst|ankomst'),
];

function dateOf(words: string): RegExp {
  return new RegExp(
    `^(?:(?:date|year) (?:of |de |d )?)?(?:${words})(?: (?:date|datum|on|at|time|day|year|am|um|en|le|el|il))?$`,
  );
}

/** Births and deaths, as in “x_birth” and “x_death”; else “x” or “x_start” and “x_end”. Null where there are none. */
export function pairedDates(columns: readonly string[], values: readonly Values[]): DatePair | null {
  const names = columns.map((column) => withGluedApart(comparable(column)));
  const found = (pattern: RegExp) => names.findIndex((name, i) => pattern.test(name) && areDates(values[i]));
  const [birth, death] = [found(BIRTH), found(DEATH)];
  if (birth >= 0) return { start: birth, end: death < 0 ? null : death, isOfLives: true };
  const [leave, arrive] = JOURNEY.map(found);
  if (leave !== undefined && arrive !== undefined && leave >= 0 && leave < arrive)
    return { start: leave, end: arrive, isOfLives: false };
  for (const words of WORD_PAIRS) {
    const [start, end] = words.map(found);
    if (start !== undefined && end !== undefined && start >= 0 && end >= 0) return { start, end, isOfLives: false };
  }
  for (const [end, name] of names.entries()) {
    const base = name.replace(END, '');
    if (base === name || ofMakers(name) || !areDates(values[end])) continue;
    const start = found(new RegExp(`^${escaped(base)}(?:${START})?$`));
    if (start >= 0) return { start, end, isOfLives: false };
  }
  const span = spanWords(
    names,
    (at, isNamed) => areDates(values[at]) || (isNamed && (values[at]?.dated ?? 0) >= MOSTLY),
  );
  if (span !== null) return { ...span, isOfLives: false };
  const bounds = boundsIn(columns);
  const areThere =
    bounds !== null && [bounds.start, bounds.end].every((at) => areDates(values[at]) && !isSparse(values[at], values));
  return areThere ? { ...bounds, isOfLives: false } : null;
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** Numbers alone could be those of pages. */
const areDates = (values: Values | undefined): boolean =>
  values !== undefined &&
  values.dated >= MOSTLY &&
  (isDateColumn(values) || values.filled.some((value) => /\d/.test(value) && /[\p{L}/-]/u.test(value.slice(1))));
