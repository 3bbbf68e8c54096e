/** Owns the evidence: each citation with its document, section, paragraph, and what it supports. */
import type { Citation } from '../../model/dataset/schema';
import { citationPlace } from '../../model/detail/buildRecordDetail';
import { useEntente } from '../shared/EntenteContext';

export function CitationList({ citations }: { readonly citations: readonly Citation[] }) {
  const { store } = useEntente();
  const sources = new Map(store.index.dataset.sources.map((source) => [source.id, source]));
  return (
    <ul className="citations">
      {citations.map((citation) => {
        const source = sources.get(citation.source);
        const place = citationPlace(citation);
        return (
          <li
            key={`${citation.source} ${place} ${citation.supports ?? ''}`}
            className={source?.kind === 'external' ? 'is-external' : ''}
          >
            <p>
              <strong>{source?.short ?? citation.source}</strong>
              {isWebAddress(source?.url) && (
                <a className="source-link" href={source?.url} target="_blank" rel="noopener noreferrer">
                  {hostOf(source?.url ?? '')}
                </a>
              )}
              {place !== '' && `, ${place}`}
              {source?.kind === 'external' && <span className="tag">External record</span>}
            </p>
            {citation.supports !== undefined && <p className="supports">{citation.supports}</p>}
          </li>
        );
      })}
    </ul>
  );
}

/** An address of another kind, such as a script, is no link. */
const isWebAddress = (url: string | undefined): boolean =>
  url !== undefined && /^https?:\/\//i.test(url) && URL.canParse(url);

const hostOf = (url: string): string => new URL(url).host;
