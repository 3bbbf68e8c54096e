/** Owns the table of a slide: a native one, with a line for each row. */
import type pptxgen from 'pptxgenjs';
import { fitLine } from '../../layout/fitText';
import type { MeasureText } from '../../layout/marks';
import type { Palette } from '../../layout/palette';
import { countText } from '../../model/countText';
import type { Table } from '../../model/table/buildTable';
import { inches } from './markShape';
import { words } from './slideWords';

/** Rows that a slide has no room for are counted below it. */
export type SlideTable = Pick<Table, 'columns' | 'size'> & {
  readonly rowAt: (place: number) => { readonly cells: readonly string[] } | undefined;
};

interface Look {
  readonly palette: Palette;
  readonly measureText: MeasureText;
}

/** Pixels. */
interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels of a row, of the words in it, and beside them. */
const ROW = 23;
const SIZE = 12;
const MARGIN = 5;
/** A cell that breaks makes its row higher: even a wide typeface in the place of ours has room. */
const WIDEST = 1.25;

/** As many rows as there is room for, and how many more there are. */
export function addSlideTable(
  slide: pptxgen.Slide,
  { columns, rowAt, size }: SlideTable,
  room: Room,
  look: Look,
): void {
  const { palette, measureText } = look;
  const most = Math.floor(room.height / ROW) - 1;
  const count = size > most ? most - 1 : size;
  // The first column says what it is, and has twice the room of another.
  const unit = room.width / (columns.length + 1);
  const widths = columns.map((_, i) => (i === 0 ? 2 * unit : unit));
  const cell = (text: string, i: number, bold: boolean): pptxgen.TableCell => {
    const maxWidth = ((widths[i] ?? unit) - 2 * MARGIN) / WIDEST;
    const { lines } = fitLine(measureText, text, { size: SIZE, weight: bold ? 600 : 400, maxWidth });
    return { text: lines[0] ?? '', options: { bold } };
  };
  const rows = Array.from({ length: count }, (_, place) => rowAt(place)?.cells ?? []);
  const more: pptxgen.TableCell[][] =
    count === size ? [] : [[{ text: `and ${countText(size - count)} more`, options: { colspan: columns.length } }]];
  slide.addTable(
    [
      columns.map(({ label }, i) => cell(label, i, true)),
      ...rows.map((row) => row.map((text, i) => cell(text, i, false))),
      ...more,
    ],
    {
      x: inches(room.x),
      y: inches(room.y),
      w: inches(room.width),
      colW: widths.map(inches),
      rowH: inches(ROW),
      ...words(SIZE, palette.ink),
      // Inches, since the first is below one: pptxgenjs takes them for points otherwise.
      margin: [0, inches(MARGIN), 0, inches(MARGIN)],
      valign: 'middle',
      border: { type: 'solid', pt: 0.5, color: palette.hairline.slice(1) },
    },
  );
}
