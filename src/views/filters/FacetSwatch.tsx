/** Owns what stands before a choice: a theme's colour, a kind's shape, a status's sign, a date's stroke. */
import { colourOfTheme } from '../../layout/palette';
import type { FacetId } from '../../model/filter/facets';
import type { Status } from '../../model/index/rows';
import { useEntente } from '../shared/EntenteContext';
import { Glyph } from '../shared/Glyph';
import { StatusSign } from '../shared/StatusSign';

interface Props {
  readonly facet: FacetId;
  readonly value: string;
  /** Others are chosen, this one is not. */
  readonly faded: boolean;
}

export function FacetSwatch({ facet, value, faded }: Props) {
  const { store, palette } = useEntente();
  const { kinds } = store.index;
  const state = faded ? ' is-faded' : '';
  switch (facet) {
    case 'theme': {
      const colour = colourOfTheme(palette, store.index.dataset.themes, value);
      return (
        <span
          className={`swatch swatch-theme${state}`}
          style={{ borderColor: colour, backgroundColor: faded ? 'transparent' : colour }}
        />
      );
    }
    case 'kind':
      return (
        <span className={`swatch${state}`}>
          <Glyph
            kind={kinds.find(({ id }) => id === value)?.like ?? 'topic'}
            colour={palette.quietInk}
            palette={palette}
            size={13}
          />
        </span>
      );
    case 'status':
      return <StatusSign status={value as Status} faded={faded} />;
    case 'firmness':
      return <span className={`swatch swatch-firmness is-${value}${state}`} />;
    default:
      return <span className={`swatch swatch-box${state}`} />;
  }
}
