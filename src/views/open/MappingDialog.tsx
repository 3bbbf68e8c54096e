/** Owns the dialog in which a person says what the columns of tables mean. */

import { X } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { quoted, writeMappingLine } from '../../formats/table/mappingLine';
import type { KeptMapping, TableReading } from '../../formats/table/readTableFiles';
import type { TableMapping } from '../../formats/table/tableMapping';
import { countedText } from '../../model/countText';
import { IconButton } from '../shared/IconButton';
import { CommandLine } from './CommandLine';
import { isCutAnew, needsOf } from './mappingNeeds';
import { TableMapper } from './TableMapper';
import { TableTabs } from './TableTabs';
import './MappingDialog.css';

interface Props {
  readonly tables: readonly TableReading[];
  /** A mapping for each table, in their order. */
  readonly onMapped: (mappings: readonly KeptMapping[]) => void;
  readonly onCancelled: () => void;
  /** Without it, the command line is shown to be copied by hand. */
  readonly copyText?: (text: string) => Promise<boolean>;
}

interface Asked {
  readonly id: string;
  readonly reading: TableReading;
  readonly mapping: TableMapping;
}

export function MappingDialog({ tables, onMapped, onCancelled, copyText }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const [mappings, setMappings] = useState(() => tables.map(({ mapping }) => mapping));
  const [shown, setShown] = useState(0);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    title.current?.focus();
    return () => element?.close();
  }, []);

  const asked = tables.map(
    (reading, at): Asked => ({ id: `${id}-${at}`, reading, mapping: mappings[at] ?? reading.mapping }),
  );
  const isAgain = asked.some(({ reading, mapping }) => isCutAnew(reading, mapping));
  const needs = asked.map(({ reading, mapping }) => needsOf(reading, mapping));
  const first = isAgain ? -1 : needs.findIndex(({ length }) => length > 0);
  const need = needs[first]?.[0];

  const finish = () => {
    if (need === undefined) {
      onMapped(
        asked.map(({ reading: { name, columns }, mapping }) => ({
          name,
          columns,
          mapping,
          ...(isAgain ? { isShownAgain: true } : {}),
        })),
      );
      return;
    }
    flushSync(() => setShown(first));
    document
      .getElementById(`${asked[first]?.id}-${need.of === 'order' || need.of === 'century' ? need.of : 'column-0'}`)
      ?.focus();
  };
  const where = need !== undefined && tables.length > 1 ? `${tables[first]?.name}: ` : '';
  return (
    <dialog
      ref={dialog}
      className="mapping-dialog"
      aria-labelledby={`${id}-title`}
      onCancel={onCancelled}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div className="mapping-head">
        <h2 id={`${id}-title`} ref={title} tabIndex={-1}>
          {tables.length === 1 ? 'What the columns mean' : 'What the tables mean'}
        </h2>
        <IconButton label="Close" icon={X} onClick={onCancelled} />
      </div>
      <TableTabs
        tables={asked.map((each, at) => ({ id: each.id, name: each.reading.name, isOpen: needs[at]?.length !== 0 }))}
        shown={shown}
        onShown={setShown}
      />
      <div className="mapping-body">
        {asked.map(({ id: own, reading, mapping }, at) => (
          <div
            key={own}
            className="mapping-table"
            id={`${own}-panel`}
            hidden={at !== shown}
            {...(tables.length > 1 ? { role: 'tabpanel', 'aria-labelledby': `${own}-tab` } : {})}
          >
            <p className="mapping-quiet">
              {tables.length === 1 && `${reading.name}: `}
              {aboutTable(reading)}
            </p>
            <TableMapper
              id={own}
              reading={reading}
              mapping={mapping}
              onChanged={(changed) =>
                setMappings((before) => before.map((other, place) => (place === at ? changed : other)))
              }
            />
          </div>
        ))}
        <CommandLine line={commandLine(asked)} copyText={copyText} />
      </div>
      <div className="mapping-foot">
        <p id={`${id}-why`} role="status">
          {isAgain
            ? 'The table is read again, and its columns are shown anew.'
            : need !== undefined && `${where}${need.message}.`}
        </p>
        <button type="button" className="button" onClick={onCancelled}>
          Cancel
        </button>
        <button
          type="button"
          className="button is-primary"
          aria-disabled={need !== undefined}
          aria-describedby={`${id}-why`}
          onClick={finish}
        >
          {isAgain ? 'Read again with these' : 'Open'}
        </button>
      </div>
    </dialog>
  );
}

function aboutTable({ rows, columns }: TableReading): string {
  return `${countedText(rows, 'row')}, ${countedText(columns.length, 'column')}. What has no place of its own is kept as a detail.`;
}

const commandLine = (asked: readonly Asked[]): string =>
  [
    'npm run entente -- check',
    ...asked.map(({ reading, mapping }) => `${quoted(reading.name)} ${writeMappingLine(mapping)}`),
  ].join(' ');
