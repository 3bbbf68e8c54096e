/** Owns which columns are called after works, which is what a row beside who made them is called. */
import { comparable } from '../columns/columnNames';

const WORKS =
  'song|single|episode|poem|composition|book|novel|film|movie|opera|play|game|video ?game|painting|sculpture|photograph|artwork|work|publication|article|lied|gedicht|buch|roman|spiel|gemalde|oper|werk|chanson|poeme|livre|jeu|oeuvre|tableau|cancion|libro|novela|juego|pelicula|cuadro|obra|canzone|romanzo|gioco|dipinto|opera d arte|liedje|boek|schilderij|lied|piosenka|ksiazka|gra|песня|книга|фильм|картина|игра|пісня|фільм|曲名|書名|作品|作品名|歌名|书名';
const WORK = new RegExp(`^(?:${WORKS})$`);
/** What holds several works is the second best. */
const HOLDS_WORKS = /^(?:albums?|record|release|альбом|альбоми|płyta|plyta|专辑|專輯)$/;

/** How much sooner a column is what rows are called: 1 for most. */
export function titleWeight(column: string): number {
  const name = comparable(column);
  return WORK.test(name) ? 1.6 : HOLDS_WORKS.test(name) ? 1.55 : 1;
}
