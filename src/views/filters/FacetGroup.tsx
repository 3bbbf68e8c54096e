/** Owns one facet: its choices with swatch or shape, count, and whether any or all of them are asked for. */
import type { CSSProperties } from 'react';
import { countText } from '../../model/countText';
import type { FacetId, FacetValue } from '../../model/filter/facets';
import type { FacetChoice } from '../../model/filter/filter';
import { facetCleared, facetMatchChanged, facetToggled } from '../../store/transitions';
import { useEntente } from '../shared/EntenteContext';
import { Segmented } from '../shared/Segmented';
import { FacetSwatch } from './FacetSwatch';

interface Props {
  readonly facet: FacetId;
  readonly title: string;
  readonly values: readonly FacetValue[];
  readonly choice: FacetChoice;
  readonly counts: ReadonlyMap<string, number>;
  /** Records in the data set, the full width of a count's bar. */
  readonly total: number;
}

const MATCHES = [
  { value: 'any', label: 'Any' },
  { value: 'all', label: 'All' },
] as const;

/** Facets in which a record can have several values, so that asking for all of them makes sense. */
const MANY_VALUED: ReadonlySet<FacetId> = new Set(['theme', 'status', 'source']);

export function FacetGroup({ facet, title, values, choice, counts, total }: Props) {
  const { store } = useEntente();
  const chosen = choice.values.length;
  return (
    <details className="facet" open>
      <summary>
        <h2>{title}</h2>
        {chosen > 0 && <span className="facet-chosen">{chosen} chosen</span>}
      </summary>
      <ul style={{ '--choices': values.length } as CSSProperties}>
        {values.map(({ value, label }) => {
          const count = counts.get(value) ?? 0;
          const isChosen = choice.values.includes(value);
          return (
            <li key={value}>
              <label className={count === 0 && !isChosen ? 'facet-choice is-empty' : 'facet-choice'}>
                <input
                  type="checkbox"
                  checked={isChosen}
                  aria-label={`${label}, ${count}`}
                  onChange={() => store.dispatch(facetToggled(facet, value))}
                />
                <FacetSwatch facet={facet} value={value} faded={chosen > 0 && !isChosen} />
                <span className="facet-label">{label}</span>
                {facet === 'theme' && <meter className="facet-bar" min={0} max={total / 2} value={count} aria-hidden />}
                <span className="facet-count">{countText(count)}</span>
              </label>
            </li>
          );
        })}
      </ul>
      {chosen > 0 && (
        <div className="facet-controls">
          {MANY_VALUED.has(facet) && chosen > 1 && (
            <Segmented
              label={`${title}: any or all`}
              options={MATCHES}
              value={choice.match}
              onChange={(match) => store.dispatch(facetMatchChanged(facet, match))}
            />
          )}
          <button type="button" className="text-button" onClick={() => store.dispatch(facetCleared(facet))}>
            Clear {title.toLowerCase()}
          </button>
        </div>
      )}
    </details>
  );
}
