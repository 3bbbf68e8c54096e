/** Owns the evidence in a line: each source with the place in it. */
import { Fragment } from 'react';
import type { Citation } from '../../model/dataset/schema';
import { citationPlace } from '../../model/detail/buildRecordDetail';
import { useEntente } from '../shared/EntenteContext';

interface Props {
  readonly label: string;
  readonly citations: readonly Citation[];
}

export function EvidenceLine({ label, citations }: Props) {
  const { sources } = useEntente().store.index.dataset;
  const places = citations.map((citation) => {
    const source = sources.find(({ id }) => id === citation.source);
    return {
      name: source?.short ?? citation.source,
      place: citationPlace(citation),
      isExternal: source?.kind === 'external',
    };
  });
  return (
    <p className="evidence">
      {label}:{' '}
      {places.map(({ name, place, isExternal }, i) => (
        <Fragment key={`${name} ${place}`}>
          {i > 0 && '; '}
          <cite>{name}</cite>
          {place !== '' && `, ${place}`}
          {isExternal && ' (external record)'}
        </Fragment>
      ))}
    </p>
  );
}
