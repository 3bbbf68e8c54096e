/** Owns which columns are called after works, which is what a row beside who made them is called. */
import { comparable } from '../columns/columnNames';

const WORKS =
  'song|single|track|episode|poem|composition|symphony|book|novel|film|movie|opera|play|game|video ?game|painting|sculpture|photograph|artwork|work|publication|article|lied|gedicht|buch|roman|spiel|gemalde|oper|werk|chanson|poeme|livre|jeu|oeuvre|tableau|cancion|libro|novela|poema|juego|pelicula|cuadro|obra|canzone|romanzo|gioco|dipinto|opera d arte|liedje|boek|schilderij|piosenka|ksiazka|gra|песня|сингл|книга|фильм|картина|игра|пісня|фільм|曲名|書名|作品|作品名|歌名|书名';
/** What is said in a room at a time. */
const TALKS =
  'talk|lecture|paper|presentation|keynote|vortrag|vortragstitel|referat|expose|communication|intervention|charla|ponencia|conferencia|lezione|relazione|intervento|palestra|lezing|presentatie|foredrag|foredraget|prednaska|prednasky|wystapienie|referaat|доклад|лекция|доповідь|講演|演題|报告';
/** What holds several works, or talks. */
const COLLECTIONS =
  'sessions?|sektion|sesion|sessione|sessie|sekce|sesja|albums?|record|release|lp|ep|disco|plaat|альбом|альбоми|płyta|plyta|专辑|專輯';
const called = (words: string) => new RegExp(`^(?:${words})(?: (?:name|title|titel|titre|titulo|titolo))?$`);
const [WORK, COLLECTION] = [called(`${WORKS}|${TALKS}`), called(COLLECTIONS)];

/** What a column is called after, if after either. */
export function saysWork(column: string): 'work' | 'collection' | null {
  const name = comparable(column);
  return WORK.test(name) ? 'work' : COLLECTION.test(name) ? 'collection' : null;
}

const WEIGHTS = { work: 1.6, collection: 1.55 } as const;

/** How much sooner a column is what rows are called: 1 for most. */
export function titleWeight(column: string): number {
  const work = saysWork(column);
  return work === null ? 1 : WEIGHTS[work];
}
