/** Owns the way from one record to another: its glyph and title, lighting it on hover, selecting it on click. */
import { colourOfTheme } from '../../layout/palette';
import type { Row } from '../../model/index/rows';
import { recordSelected } from '../../store/transitions';
import { useEntente } from './EntenteContext';
import { Glyph } from './Glyph';

interface Props {
  readonly row: Row;
  /** Said instead of the title. */
  readonly text?: string;
}

export function RecordLink({ row, text }: Props) {
  const { store, palette } = useEntente();
  const { themes } = store.index.dataset;
  const colour = colourOfTheme(palette, themes, row.themes[0] ?? null);
  const hover = (hovered: string | null) => store.live.setState({ hovered });
  return (
    <button
      type="button"
      className="record-link"
      onClick={(event) => store.dispatch(recordSelected(store.index, row.id, event.shiftKey))}
      onPointerEnter={() => hover(row.id)}
      onPointerLeave={() => hover(null)}
      onFocus={() => hover(row.id)}
      onBlur={() => hover(null)}
    >
      <Glyph kind={row.kind} colour={colour} palette={palette} size={13} />
      <span>{text ?? row.title}</span>
    </button>
  );
}
