/** Owns what the details show while nothing is selected: the data set itself, and the ways in. */
import { countText } from '../../model/countText';
import { useEntente } from '../shared/EntenteContext';
import { LongList } from '../shared/LongList';
import { useMediaQuery } from '../shared/useMediaQuery';
import { Section } from './Section';

interface Props {
  readonly onProblemsAsked: (() => void) | undefined;
}

export function DatasetDetails({ onProblemsAsked }: Props) {
  const { dataset, inTime, rowCount } = useEntente().store.index;
  const isTouched = useMediaQuery('(pointer: coarse)');
  const documents = dataset.sources.filter(({ kind }) => kind === 'document');
  const external = dataset.sources.filter(({ kind }) => kind === 'external');
  return (
    <article className="record-details">
      <p className="kind-line">Data set</p>
      <h2>{dataset.title}</h2>
      <p className="summary">{dataset.description}</p>
      {rowCount > 0 && (
        <Section title="Start anywhere">
          <ul className="hints">
            <li>{isTouched ? 'Tap' : 'Click'} anything to read what it was and where that is written.</li>
            <li>{isTouched ? 'Press and hold' : 'Shift-click'} a second thing to ask how the two are connected.</li>
            {dataset.themes.length > 0 && <li>Choose a theme among the filters to see its part of the history.</li>}
            {inTime.length > 0 && (
              <li>
                {isTouched ? (
                  'Drag to move in time, pinch to zoom.'
                ) : (
                  <>
                    Scroll to move in time, <kbd>Ctrl</kbd> or <kbd>⌘</kbd> + scroll to zoom; <kbd>Esc</kbd> clears.
                  </>
                )}
              </li>
            )}
          </ul>
        </Section>
      )}
      {onProblemsAsked !== undefined && (
        <button type="button" className="button problems-button" onClick={onProblemsAsked}>
          Problems and gaps
        </button>
      )}
      {dataset.sources.length > 0 && (
        <Section title="Sources" count={dataset.sources.length}>
          <LongList className="citations" items={documents}>
            {(source) => (
              <li key={source.id}>
                <p>
                  <strong>{source.short}</strong>
                  {/[.…]$/.test(source.short) ? ' ' : '. '}
                  {source.title}
                  {source.reference !== undefined && `, ${source.reference}`}
                </p>
              </li>
            )}
          </LongList>
          {external.length > 0 && (
            <details className="more">
              <summary>
                {external.length === 1 ? 'One page' : `${countText(external.length)} pages`} of the external record
              </summary>
              <LongList className="citations" items={external}>
                {(source) => (
                  <li key={source.id} className="is-external">
                    <p>
                      {source.title}
                      {source.publisher !== undefined && `, ${source.publisher}`}
                    </p>
                  </li>
                )}
              </LongList>
            </details>
          )}
        </Section>
      )}
    </article>
  );
}
