/** Owns the rail of facets: the legend of every view and the filter in one. */

import { type CSSProperties, useMemo } from 'react';
import { countText } from '../../model/countText';
import { FACET_IDS, type FacetId } from '../../model/filter/facets';
import { type Filter, facetValues, isFiltering } from '../../model/filter/filter';
import { selectFacetCounts, selectPassingRows } from '../../store/selectors';
import { filterCleared, filterModeChanged } from '../../store/transitions';
import { useAppState, useEntente } from '../shared/EntenteContext';
import { Segmented } from '../shared/Segmented';
import { FacetGroup } from './FacetGroup';
import './FilterRail.css';

const FACET_TITLES: Readonly<Record<FacetId, string>> = {
  theme: 'Themes',
  kind: 'Kind',
  track: 'Track',
  status: 'Undertakings',
  source: 'Source',
  firmness: 'Firmness of date',
};

const MODES = [
  { value: 'only', label: 'Show only' },
  { value: 'dim', label: 'Dim the rest' },
] as const satisfies readonly { value: Filter['mode']; label: string }[];

export function FilterRail() {
  const { store } = useEntente();
  const { index } = store;
  const filter = useAppState((state) => state.filter);
  const counts = useAppState((state) => selectFacetCounts(index, state));
  const shown = useAppState((state) => selectPassingRows(index, state)).size;
  const values = useMemo(() => FACET_IDS.map((facet) => facetValues(index, facet)), [index]);
  return (
    <div className="filter-rail" style={{ '--count-digits': countText(index.rowCount).length } as CSSProperties}>
      <div className="filter-groups">
        {FACET_IDS.map((facet, i) => {
          const own = values[i] ?? [];
          // A link may ask for what the history does not have: it must be possible to take it back.
          return own.length === 0 && filter.facets[facet].values.length === 0 ? null : (
            <FacetGroup
              key={facet}
              facet={facet}
              title={FACET_TITLES[facet]}
              values={own}
              choice={filter.facets[facet]}
              counts={counts[facet]}
              total={index.rowCount}
            />
          );
        })}
      </div>
      <footer className="filter-footer">
        <Segmented
          label="What does not fit the filter"
          options={MODES}
          value={filter.mode}
          onChange={(mode) => store.dispatch(filterModeChanged(mode))}
        />
        <p>
          <strong>
            {countText(shown)} of {countText(index.rowCount)}
          </strong>{' '}
          {filter.mode === 'only' ? 'shown' : 'fit'}
        </p>
        <button
          type="button"
          className="text-button"
          aria-disabled={!isFiltering(filter)}
          onClick={() => store.dispatch(filterCleared)}
        >
          Clear all
        </button>
      </footer>
    </div>
  );
}
