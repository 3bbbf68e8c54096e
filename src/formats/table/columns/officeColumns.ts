/** Owns which columns name who holds an office, stands for one or has won, and which say of what office, place or party that is. */
import { comparable } from './columnNames';
import { saysTenureEnd } from './tenureNames';

/** In English, German, French, Spanish, Italian and Dutch, folded. */
const HOLDERS = new Set(
  (
    'president|prime minister|premier|chancellor|minister|secretary|governor|mayor|senator|representative|' +
    'member|mp|ambassador|judge|justice|chairman|chair|chairperson|speaker|leader|director|rector|abbot|bishop|archbishop|pope|' +
    'king|queen|monarch|emperor|sultan|ruler|sovereign|officeholder|office holder|incumbent|holder|candidate|nominee|politician|' +
    'head of state|head of government|winner|victor|champion|laureate|sieger|siegerin|preistrager|vainqueur|laureat|ganador|vincitore|winnaar|' +
    'prasident|bundesprasident|kanzler|bundeskanzler|ministerprasident|burgermeister|oberburgermeister|amtsinhaber|abgeordneter|kandidat|' +
    'konig|kaiser|herrscher|papst|bischof|' +
    'premier ministre|ministre|maire|gouverneur|depute|candidat|titulaire|roi|empereur|pape|eveque|' +
    'presidente|gobernante|mandatario|jefe de estado|jefe de gobierno|ministro|primer ministro|gobernador|alcalde|diputado|candidato|titular|rey|emperador|obispo|' +
    'primo ministro|sindaco|governatore|deputato|re|imperatore|vescovo|' +
    'minister president|burgemeester|kandidaat|koning|keizer|paus|bisschop'
  ).split('|'),
);
const OF_OFFICES = new Set(
  (
    'office|position|post|function|title of office|portfolio|ministry|department|party|political party|party simplified|faction|house|dynasty|' +
    'country|nation|state|state po|province|region|county|district|constituency|jurisdiction|electorate|seat|city|territory|' +
    'stage|chamber|term|period|election|election type|result|status|vice president|lieutenant governor|deputy|running mate|first lady|' +
    'spouse|runner up|runners up|runnerup|second|third|fourth|silver|bronze|host|host country|loser|opponent|challenger|defeated|predecessor|successor|preceded by|succeeded by|' +
    'reason|category|birth name|native name|personal name|birthplace|' +
    'amt|funktion|ressort|ministerium|partei|fraktion|land|staat|bundesland|wahlkreis|bezirk|kreis|' +
    'poste|fonction|ministere|parti|pays|departement|circonscription|dynastie|maison|' +
    'cargo|puesto|ministerio|partido|pais|estado|provincia|distrito|dinastia|' +
    'carica|incarico|ministero|partito|paese|stato|regione|collegio|' +
    'ambt|functie|ministerie|partij|provincie|kiesdistrict'
  ).split('|'),
);

export const namesHolder = (column: string): boolean => HOLDERS.has(comparable(column).replace(/ (?:name|label)$/, ''));

export const saysOffice = (column: string): boolean => OF_OFFICES.has(comparable(column).replace(/ label$/, ''));

/** Whether a column is called after when an office was held, which is not how long its holder lived: “reignStart”, “Took office”. */
export const saysTenure = (column: string): boolean =>
  TENURE.test(comparable(column)) || saysTenureEnd(comparable(column));

const TENURE =
  /^(?:reign|term|office|tenure|rule|regierungs?|amts?|dienst|mandat|regne|regno|reinado|mandato|(?:took|taking|take|assumed|entered|left|leaves?|leaving|vacated) ?office|start of term|end of term|(?:fecha de )?(?:toma de posesion|posesion)$|(?:debut|fin|inicio|inizio|fine) (?:du|de|del) (?:mandat|regne|mandato|regno|reinado))/;

/** Whether a column, by its name as it is compared, says what is held, of what somebody is a member, or what came in its place. */
export const saysMembership = (name: string): boolean => MEMBERSHIP.test(name) || SUCCESSION.test(name);

/** What one body or office became, or was before. */
const SUCCESSION =
  /^(?:successors?|succeeded by|predecessors?|preceded by|merged into|renamed to|nachfolge(?:r|rin|partei|organisation)|vorganger(?:in|partei|organisation)?|aufgegangen in|successeurs?|predecesseurs?|remplace par|sucesor(?:es)?|predecesor(?:es)?|antecesor(?:es)?|successor[ei]|predecessor[ei]|sucessor(?:es)?|antecessor(?:es)?|opvolgers?|voorgangers?)(?: name| label)?$/;

const MEMBERSHIP =
  /^(?:position|office|post|portfolio|ministry|party|political party|constituency|member|membership|band|orchestra|ensemble|choir|club|joined|date joined|accession|dynasty|house|president|prime minister|premier|chancellor|minister|governor|mayor|king|queen|monarch|emperor|ruler|pope|bishop|incumbent|officeholder|office holder|amt|partei|fraktion|ressort|ministerium|amtsinhaber|mitglied|orchester|chor|verein|prasident|kanzler|burgermeister|konig|kaiser|papst|poste|fonction|parti|ministere|orchestre|choeur|titulaire|roi|pape|cargo|puesto|partido|ministerio|banda|orquesta|coro|rey|papa|carica|partito|complesso|re|ambt|partij|orkest|koor|vereniging|koning|paus)(?: name)?$/;
