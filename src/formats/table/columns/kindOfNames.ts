/** Owns what the name of a column says of those that its cells name: persons, organisations or countries. */
import { KIND_LABELS } from '../../../model/dataset/kinds';
import { foldText } from '../../../model/search/foldText';
import { comparable } from './columnNames';

type NamedKind = 'person' | 'organisation' | 'country';

/** In English, German, French, Spanish, Italian and Dutch, folded; what may be of more than one kind is left out. */
const WORDS: Readonly<Record<NamedKind, string>> = {
  person:
    'person|people|author|writer|poet|painter|artist|sculptor|engraver|composer|photographer|architect|translator|editor|director|' +
    'inventor|discoverer|witness|witnesses|signatory|signatories|signer|governor|mayor|king|queen|monarch|ruler|emperor|pope|bishop|president|' +
    'minister|prime minister|ambassador|envoy|captain|commander|teacher|student|sender|recipient|addressee|correspondent|' +
    'deceased|victim|spouse|husband|wife|father|mother|attendee|speaker|narrator|moderator|presenter|interviewer|interviewee|character|' +
    'personen|autorin|verfasser|schriftsteller|dichter|maler|malerin|kunstler|kunstlerin|bildhauer|komponist|architektin|ubersetzer|' +
    'herausgeber|erfinder|zeuge|zeugen|unterzeichner|gouverneur|burgermeister|konig|kaiser|herrscher|papst|bischof|prasident|botschafter|' +
    'kapitan|redner|sprecher|referent|referentin|vortragende|vortragender|absender|empfanger|verstorbene|verstorbener|verstorbenen|opfer|vater|mutter|ehefrau|ehemann|' +
    'personne|auteur|autrice|ecrivain|poete|peintre|artiste|sculpteur|graveur|compositeur|architecte|traducteur|inventeur|temoin|signataire|' +
    'gouverneure|maire|roi|reine|empereur|pape|eveque|capitaine|expediteur|destinataire|defunt|victime|pere|mere|epoux|epouse|orateur|intervenant|conferencier|' +
    'persona|autor|autora|autore|escritor|poeta|pintor|artista|escultor|compositor|arquitecto|testigo|firmante|gobernador|alcalde|rey|capitan|' +
    'remitente|destinatario|fallecido|difunto|padre|madre|orador|' +
    'persone|autori|scrittore|pittore|scultore|compositore|architetto|testimone|firmatario|governatore|sindaco|papa|mittente|' +
    'personen|schrijver|dichter|schilder|kunstenaar|beeldhouwer|componist|getuige|ondertekenaar|burgemeester|koning|afzender|ontvanger|geadresseerde|overledene',
  organisation:
    'organisation|organization|institution|agency|ministry|department|company|firm|corporation|publisher|employer|manufacturer|' +
    'university|bank|museum|regiment|club|school|college|library|foundation|association|society|funder|grantee|' +
    'shipyard|shipbuilder|trade union|orchestra|' +
    'organisationen|behorde|ministerium|unternehmen|firma|gesellschaft|verlag|arbeitgeber|hersteller|universitat|institution|verein|schule|bibliothek|stiftung|werft|' +
    'organisme|agence|ministere|entreprise|societe|editeur|maison d edition|employeur|fabricant|universite|ecole|bibliotheque|fondation|chantier naval|organisation syndicale|organisations syndicales|syndicat|gewerkschaft|sindicato|sindacato|vakbond|' +
    'organizacion|organizaciones|agencia|ministerio|empresa|compania|empleador|fabricante|universidad|escuela|biblioteca|fundacion|regimiento|' +
    'organizzazione|organizzazioni|agenzia|ministero|azienda|editore|casa editrice|datore di lavoro|universita|scuola|fondazione|reggimento|' +
    'organisatie|organisaties|agentschap|ministerie|bedrijf|uitgever|uitgeverij|werkgever|fabrikant|universiteit|vereniging|stichting',
  country:
    'country|countries|nation|member state|land|lander|staat|staaten|pays|paises|paese|paesi|landen|nazione|nacion|nazioni|naciones',
};

const byWord = new Map<string, NamedKind>();
for (const [kind, words] of Object.entries(WORDS)) {
  for (const word of words.split('|')) byWord.set(word, kind as NamedKind);
}

/** Names of tables of letters, in which what stands under “from” and “to” are persons. */
const LETTERS =
  /(?:^|[^a-z])(?:letters?|correspondence|briefe?|briefwechsel|lettres?|correspondance|cartas?|lettere?|brieven)(?:[^a-z]|$)/;

const NAMES = '(?:names?|namen?|noms?|nombres?|nom[ei]|naam)';
const NAME_OF = new RegExp(`^(?:full )?${NAMES} (?:of|des?|der|du|del|della|dell|van) (?:(?:the|la|las|los|l|het) )?`);
// Wikidata's query service calls what a column of items means “countryLabel”.
const NAME = new RegExp(` (?:(?:full )?${NAMES}|label)$`);
/** Written as one word. */
const COUNTRY_NAME = /^(country|nation)name$/;
const PLURALS: readonly (readonly [RegExp, string])[] = [
  [/s$/, ''],
  [/es$/, ''],
  [/ies$/, 'y'],
  [/e?n$/, ''],
];

/** “Name of the deceased”, “author_name”, “Painters”: what is left without the words for names and the plural. */
function wordOf(column: string): string {
  const word = comparable(column)
    .replace(/['’]s(?![a-z])/g, '')
    .replace(/['’]/g, ' ')
    .replace(NAME_OF, '')
    .replace(NAME, '')
    .replace(COUNTRY_NAME, '$1')
    .replace(/ ?\d+$/, '');
  const singular = PLURALS.map(([end, otherwise]) => word.replace(end, otherwise)).find((each) => byWord.has(each));
  return byWord.has(word) ? word : (singular ?? word);
}

/** Whether a word is what persons are called, one or several of them: “Moderator”. */
export const saysPerson = (word: string): boolean => byWord.get(wordOf(word)) === 'person';

/** Words in names of bodies, of which a column called “Author” or “Sender” may be full. */
const OF_BODIES =
  /(?:^|[^a-z])(?:ministry|department|office|bureau|committee|commission|council|society|company|university|institute|agency|association|union|inc|corporation|corp|international|holdings|resorts|llc|plc|hospital|ltd|gmbh|verlag|ministerium|gesellschaft|amt|ministere|societe|comite|conseil|ministerio|sociedad|ministero|societa)(?![a-z])/;

/** The part of a column's values that must be of a kind other than its name says, for nothing to be said. */
const MANY = 0.3;

/**
 * The kind, as a built-in kind is labelled, of what the cells of a column name; null where its name says nothing, or its
 * values speak against it: bodies are no persons, and what is signed by names of one word is signed by states.
 * `table` is the file's name with the names of all columns, by which letters are known.
 */
export function kindOfNames(column: string, values: readonly string[], table = ''): string | null {
  const word = wordOf(column);
  const isOfLetters =
    /^(?:from|to|von|an|de|a|da|van|aan)$/.test(word) && LETTERS.test(foldText(table).replaceAll('_', ' '));
  const kind = isOfLetters ? 'person' : byWord.get(word);
  if (kind === undefined || !areNames(values)) return null;
  if (kind === 'person') {
    const count = (fits: (value: string) => boolean) => values.filter(fits).length;
    if (count((value) => OF_BODIES.test(foldText(value))) > MANY * values.length) return null;
    const isOfStates = /^(?:signator|signer|signataire|unterzeichner|firmante|firmatario|ondertekenaar)/.test(word);
    if (isOfStates && count((value) => !/\S\s+\S/.test(value.split(/[;|,]/)[0] ?? '')) > MANY * values.length)
      return null;
  }
  return KIND_LABELS[kind];
}

/** Letters of a name. */
const LONGEST = 120;

/** Words, and no numbers, addresses or texts. */
export const areNames = (values: readonly string[]): boolean =>
  values.every((value) => !/^https?:/.test(value) && value.split(/[;|,\n]/).every((name) => name.length <= LONGEST)) &&
  values.filter((value) => !/\p{L}{2}/u.test(value)).length <= MANY * values.length;
