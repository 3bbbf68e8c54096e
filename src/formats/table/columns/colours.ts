/** Owns which columns hold colours: they say how a row is drawn, and never what it is called. */
import { comparable } from './columnNames';
import type { Values } from './columnValues';

const NAME =
  /(?:^| )(?:colou?rs?|colou?r code|hex|rgb|fill|stroke|background|farbe|couleur|colore|kleur|cor|barva|kolor|цвет|farg|farve)(?: |$)/;
const WRITTEN = /^(?:#(?:[0-9a-f]{6}|[0-9a-f]{8})|(?:rgb|hsl)a?\([\d\s.,%/deg-]+\))$/i;
const SHORT = /^#[0-9a-f]{3,4}$/i;
const WORD =
  /^(?:(?:light|dark|medium|deep|pale|hell|dunkel)[ -]?)?(?:red|green|blue|yellow|orange|purple|pink|brown|black|white|gr[ae]y|cyan|magenta|teal|navy|lime|olive|maroon|silver|gold|violet|indigo|turquoise|beige|crimson|salmon|coral|rot|grün|blau|gelb|schwarz|weiß|weiss|grau|braun|lila|rosa|rouge|vert|bleu|jaune|noir|blanc|gris|rose|rojo|verde|azul|amarillo|negro|blanco)$/i;

type Filled = Pick<Values, 'filled'>;

/** Whether all cells are colours as programs write them: “#ff0000”, “rgb(255, 0, 0)”. */
export const areWrittenColours = (values: Filled | undefined): boolean =>
  values !== undefined && values.filled.length > 0 && values.filled.every((value) => WRITTEN.test(value));

/** Whether a column is called after colours, and all that stands in it are such, in words too. */
export const isColourColumn = (column: string, values: Filled | undefined): boolean =>
  values !== undefined &&
  values.filled.length > 0 &&
  NAME.test(comparable(column)) &&
  values.filled.every((value) => WRITTEN.test(value) || SHORT.test(value) || WORD.test(value));
