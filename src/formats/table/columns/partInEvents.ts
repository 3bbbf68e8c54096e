/** Owns which columns name who brought something about, led it or performed in it, a person as soon as a body: “Organiser”, “Led by”. */
import { comparable } from './columnNames';
import { areNames } from './kindOfNames';

/** In English, German, French, Spanish, Italian, Portuguese and Dutch, folded. */
const WORDS = new Set(
  (
    'organiser|organisers|organizer|organizers|organising body|organizing body|convener|conveners|convenor|convenors|host|hosts|' +
    'host organisation|host organization|sponsor|sponsors|co sponsors|supporters|initiator|initiators|chair|chairs|co chair|co chairs|chairman|' +
    'chairwoman|chairperson|leader|leaders|team leader|expedition leader|commanders|conductor|facilitator|facilitators|partner|partners|' +
    'performer|performers|ensemble|ensembles|orchestra|musicians|soloist|soloists|singers|cast|solist|solisten|mitwirkende|interpreten|interpretes|musiciens|solistes|' +
    'conjunto|solistas|musicos|interprete|interpreti|solisti|musicisti|uitvoerenden|musici|' +
    'delegation|delegations|representatives|negotiator|negotiators|mediator|mediators|' +
    'veranstalter|veranstalterin|ausrichter|gastgeber|trager|leitung|leiter|leiterin|vorsitz|vorsitzender|vorsitzende|dirigent|befehlshaber|' +
    'anfuhrer|vermittler|delegationen|vertreter|initiatoren|forderer|' +
    'organisateur|organisatrice|organisatrices|hote|hotes|presidence|animateur|animatrice|intervenants|intervenante|intervenantes|dirigeant|' +
    'dirigeants|chef d orchestre|parrain|mediateur|mediateurs|partenaires|' +
    'organizador|organizadora|organizadores|anfitrion|anfitriones|ponente|ponentes|lider|lideres|patrocinador|patrocinadores|mediador|mediadores|' +
    'organizzatore|organizzatrice|organizzatori|relatore|relatrice|relatori|guida|mediatore|mediatori|' +
    'anfitriao|anfitrioes|palestrante|palestrantes|orador|oradores|' +
    'organisator|organisatoren|gastheer|voorzitter|voorzitters|leider|leiders|spreker|sprekers|bemiddelaar'
  ).split('|'),
);

/** “Chaired by”: what was done, and the word before whoever did it. */
const BY =
  /^(?:(?:co )?(?:organi[sz]ed|hosted|chaired|led|headed|convened|sponsored|signed|initiated|conducted|commanded|mediated|moderated|directed|founded|launched|built|designed|discovered|written|painted|made|run) by|(?:veranstaltet|organisiert|geleitet|unterzeichnet|gegrundet|ausgerichtet|initiiert) von|(?:organise|preside|dirige|anime|signe|fonde)e? par|(?:organizad|presidid|dirigid|firmad|fundad)[oa] por|(?:organizzat|presiedut|dirett|firmat|fondat)[oa] da|(?:georganiseerd|voorgezeten|geleid|ondertekend) door)$/;

/** Whether a column is called after those who did such, and its cells hold names. */
export function namesThoseBehind(column: string, values: readonly string[]): boolean {
  const name = comparable(column)
    .replace(/['’]/g, ' ')
    .replace(/ (?:names?|label)$/, '');
  return (WORDS.has(name) || BY.test(name)) && areNames(values);
}
