/** Owns the choice of a data file's format and extent, and what is said of it before it is saved. */

import { useEffect, useState } from 'react';
import { DATA_FORMAT_WORDS, DATA_FORMATS, type DataFormat } from '../../formats/dataFormats';
import { lossesOf, shownCounts } from '../../formats/losses';
import { isFiltering } from '../../model/filter/filter';
import { useAppState, useEntente } from '../shared/EntenteContext';
import { Segmented } from '../shared/Segmented';
import { type Exported, exportedWith } from './exportData';
import type { ExportOrder } from './exportOrder';

interface Props {
  readonly order: ExportOrder;
  readonly onChanged: (data: ExportOrder['data']) => void;
}

export function DataOptions({ order: { along, data }, onChanged }: Props) {
  const entente = useEntente();
  const filter = useAppState((app) => app.filter);
  const [exported, setExported] = useState<Exported | null>(null);
  const [said, setSaid] = useState<Said | null>(null);

  // After the choice is seen, and each in a task of its own: with many records, they take a moment.
  useEffect(() => {
    const timer = setTimeout(() => setExported(exportedWith(along, data.extent, entente)));
    return () => clearTimeout(timer);
  }, [along, data.extent, entente]);
  useEffect(() => {
    const timer = setTimeout(() => setSaid(exported === null ? null : saidOf(exported, data.format)));
    return () => clearTimeout(timer);
  }, [exported, data.format]);

  return (
    <div className="export-data">
      <div className="export-options">
        <label className="export-format">
          <span>Format</span>
          <select
            value={data.format}
            onChange={(event) => onChanged({ ...data, format: event.target.value as DataFormat })}
            aria-describedby="export-format-words"
          >
            {DATA_FORMATS.map((format) => (
              <option key={format} value={format}>
                {DATA_FORMAT_WORDS[format].label}
              </option>
            ))}
          </select>
        </label>
        <Segmented
          label="Of"
          options={[
            { value: 'all', label: 'Everything' },
            { value: 'filtered', label: 'What the filter shows' },
          ]}
          value={data.extent}
          onChange={(extent) => onChanged({ ...data, extent })}
        />
      </div>
      <p id="export-format-words" className="export-format-words">
        {DATA_FORMAT_WORDS[data.format].words}
        {data.extent === 'filtered' && !isFiltering(filter) ? ' No filter is set, so everything is shown.' : ''}
      </p>
      <div className="export-losses" aria-live="polite">
        {said !== null && (
          <>
            <p>{said.counts}</p>
            {said.withheld !== '' && <p>{said.withheld}</p>}
            <p>
              {said.losses.length === 0
                ? `${DATA_FORMAT_WORDS[said.format].label} holds all ${said.withheld === '' ? 'of it' : 'the rest'}.`
                : `What ${DATA_FORMAT_WORDS[said.format].label} cannot hold:`}
            </p>
            {said.losses.length > 0 && (
              <ul>
                {said.losses.map((loss) => (
                  <li key={loss}>{loss}.</li>
                ))}
              </ul>
            )}
          </>
        )}
      </div>
    </div>
  );
}

interface Said {
  readonly format: DataFormat;
  readonly counts: string;
  /** What stays out by the choice of what goes along; empty where nothing does. */
  readonly withheld: string;
  readonly losses: readonly string[];
}

const saidOf = ({ dataset, withheld }: Exported, format: DataFormat): Said => ({
  format,
  counts: `${shownCounts(dataset, format)}.`,
  withheld,
  losses: lossesOf(dataset, format),
});
