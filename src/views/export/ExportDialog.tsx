/** Owns the export dialog: what to export, what goes along, the marking, and how far it has come. */
import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useEntente } from '../shared/EntenteContext';
import { IconButton } from '../shared/IconButton';
import { Segmented } from '../shared/Segmented';
import { DataOptions } from './DataOptions';
import { EXPORT_KINDS, type ExportKind, type ExportOrder, FIRST_ORDER } from './exportOrder';
import { runExport } from './runExport';
import './ExportDialog.css';

const KINDS: Readonly<Record<ExportKind, { readonly label: string; readonly words: string }>> = {
  picture: { label: 'Picture', words: 'What is on screen, with its legend and sources, as SVG or PNG.' },
  slides: { label: 'Slides', words: 'A slide for each scene of the briefing, of shapes and text that can be edited.' },
  paper: { label: 'Paper', words: 'The briefing or the present view, for the browser’s own print or as PDF.' },
  offline: { label: 'Offline file', words: 'The app with this history in one file that opens without a network.' },
  data: { label: 'Data file', words: 'The history, to be opened here again or in other programs.' },
};

type Running =
  | { readonly state: 'idle' }
  | { readonly state: 'busy'; readonly step: string; readonly done: number | null }
  | { readonly state: 'failed'; readonly message: string }
  | { readonly state: 'done'; readonly name: string };

export function ExportDialog({ onClosed }: { readonly onClosed: () => void }) {
  const entente = useEntente();
  const dialog = useRef<HTMLDialogElement>(null);
  const abort = useRef<AbortController | null>(null);
  const foot = useRef<HTMLDivElement>(null);
  const [order, setOrder] = useState<ExportOrder>(FIRST_ORDER);
  const [running, setRunning] = useState<Running>({ state: 'idle' });

  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => {
      abort.current?.abort();
      element?.close();
    };
  }, []);

  const change = (part: Partial<ExportOrder>) => {
    setOrder((before) => ({ ...before, ...part }));
    setRunning({ state: 'idle' });
  };

  const start = async () => {
    const own = new AbortController();
    abort.current = own;
    const tell = (step: string, done: number | null) => {
      if (!own.signal.aborted) setRunning({ state: 'busy', step, done });
    };
    try {
      const file = await runExport(order, entente, tell, own.signal);
      own.signal.throwIfAborted();
      if (file !== null) entente.saveFile(file.name, file.content);
      setRunning(file === null ? { state: 'idle' } : { state: 'done', name: file.name });
    } catch (error) {
      if (own.signal.aborted) setRunning({ state: 'idle' });
      else setRunning({ state: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  };

  const isBusy = running.state === 'busy';
  // The button that was pressed is gone with its press: the one in its place has the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time that the one takes the place of the other
  useEffect(() => {
    if (document.activeElement === document.body) foot.current?.querySelector('button')?.focus();
  }, [isBusy]);
  return (
    <dialog
      ref={dialog}
      className="export-dialog"
      aria-labelledby="export-title"
      onClose={onClosed}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void start();
        }}
      >
        <div className="export-head">
          <h2 id="export-title">Export</h2>
          <IconButton label="Close" icon={X} onClick={() => dialog.current?.close()} />
        </div>
        <fieldset className="export-kinds" disabled={isBusy}>
          <legend>What</legend>
          {EXPORT_KINDS.map((kind) => (
            <label key={kind} className={kind === order.kind ? 'is-chosen' : ''}>
              <input
                type="radio"
                name="export-kind"
                checked={kind === order.kind}
                onChange={() => change({ kind })}
                aria-describedby={`export-${kind}`}
              />
              <strong>{KINDS[kind].label}</strong>
              <span id={`export-${kind}`}>{KINDS[kind].words}</span>
            </label>
          ))}
        </fieldset>
        <fieldset className="export-of-kind" disabled={isBusy}>
          <KindOptions order={order} onChanged={change} />
        </fieldset>
        <fieldset className="export-along" disabled={isBusy}>
          <legend>What goes along</legend>
          <Along
            label="Records marked internal"
            checked={order.along.internal}
            onChanged={(internal) => change({ along: { ...order.along, internal } })}
          />
          <Along
            label="The external record, and what rests on it alone"
            checked={order.along.external}
            onChanged={(external) => change({ along: { ...order.along, external } })}
          />
          <Along
            label="Speaker notes"
            checked={order.along.notes}
            onChanged={(notes) => change({ along: { ...order.along, notes } })}
          />
          <p>Titles, captions and notes go as they are written.</p>
        </fieldset>
        <label className="export-marking">
          <span>Marking on every page</span>
          <input
            type="text"
            value={order.marking}
            maxLength={60}
            placeholder="None"
            disabled={isBusy}
            onChange={(event) => change({ marking: event.target.value })}
          />
        </label>
        <div ref={foot} className="export-foot">
          <Status running={running} />
          {isBusy ? (
            // An element of its own: turned into the other within its click, it would submit the form anew.
            <button key="cancel" type="button" className="button" onClick={() => abort.current?.abort()}>
              Cancel
            </button>
          ) : (
            <button key="start" type="submit" className="button is-primary">
              {order.kind === 'paper' ? 'Print' : 'Save'}
            </button>
          )}
        </div>
      </form>
    </dialog>
  );
}

interface OptionsProps {
  readonly order: ExportOrder;
  readonly onChanged: (part: Partial<ExportOrder>) => void;
}

function KindOptions({ order, onChanged }: OptionsProps) {
  const { picture, paper } = order;
  if (order.kind === 'picture') {
    return (
      <div className="export-options">
        <Segmented
          label="Of"
          options={[
            { value: 'both', label: 'Both views' },
            { value: 'timeline', label: 'Timeline' },
            { value: 'graph', label: 'Graph' },
          ]}
          value={picture.parts}
          onChange={(parts) => onChanged({ picture: { ...picture, parts } })}
        />
        <Segmented
          label="Format"
          options={[
            { value: 'svg', label: 'SVG' },
            { value: 'png', label: 'PNG' },
          ]}
          value={picture.format}
          onChange={(format) => onChanged({ picture: { ...picture, format } })}
        />
        {picture.format === 'png' && (
          <Segmented
            label="Size"
            options={(['1', '2', '3', '4'] as const).map((value) => ({ value, label: `${value}×` }))}
            value={String(picture.scale) as '1' | '2' | '3' | '4'}
            onChange={(scale) => onChanged({ picture: { ...picture, scale: Number(scale) as 1 | 2 | 3 | 4 } })}
          />
        )}
      </div>
    );
  }
  if (order.kind === 'data') return <DataOptions order={order} onChanged={(data) => onChanged({ data })} />;
  if (order.kind !== 'paper') return null;
  return (
    <div className="export-options">
      <Segmented
        label="Of"
        options={[
          { value: 'briefing', label: 'The briefing' },
          { value: 'view', label: 'The present view' },
        ]}
        value={paper.subject}
        onChange={(subject) => onChanged({ paper: { ...paper, subject } })}
      />
      <Segmented
        label="Paper size"
        options={[
          { value: 'A4', label: 'A4' },
          { value: 'Letter', label: 'Letter' },
        ]}
        value={paper.size}
        onChange={(size) => onChanged({ paper: { ...paper, size } })}
      />
    </div>
  );
}

interface AlongProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChanged: (checked: boolean) => void;
}

const Along = ({ label, checked, onChanged }: AlongProps) => (
  <label>
    <input type="checkbox" checked={checked} onChange={(event) => onChanged(event.target.checked)} />
    {label}
  </label>
);

function Status({ running }: { readonly running: Running }) {
  const words =
    running.state === 'busy'
      ? `${running.step}…`
      : running.state === 'done'
        ? `“${running.name}” is saved.`
        : running.state === 'failed'
          ? `Nothing was exported. ${running.message}.`
          : '';
  return (
    <div className="export-status">
      <p role={running.state === 'failed' ? 'alert' : 'status'} className={`is-${running.state}`}>
        {words}
      </p>
      {running.state === 'busy' && (
        <progress aria-label={running.step} max={1} {...(running.done === null ? {} : { value: running.done })} />
      )}
    </div>
  );
}
