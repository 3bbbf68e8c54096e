/** Owns how a text is made into cells: its delimiter and its encoding, found by content or said. */

import type { TableReading } from '../../formats/table/readTableFiles';
import type { TableMapping } from '../../formats/table/tableMapping';
import type { ENCODINGS } from '../../formats/table/text/decodeText';

interface Props {
  readonly reading: TableReading;
  readonly mapping: TableMapping;
  readonly onChanged: (mapping: TableMapping) => void;
}

const DELIMITER_LABELS: Readonly<Record<string, string>> = {
  ',': 'Comma',
  ';': 'Semicolon',
  '\t': 'Tab',
  '|': 'Bar',
  '#': 'Number sign #',
  '~': 'Tilde ~',
  '^': 'Caret ^',
};

const ENCODING_LABELS: Readonly<Record<(typeof ENCODINGS)[number], string>> = {
  'utf-8': 'UTF-8',
  'windows-1252': 'Western, Windows-1252',
  macintosh: 'Western, Mac Roman',
  'utf-16le': 'UTF-16, little endian',
  'utf-16be': 'UTF-16, big endian',
  'iso-8859-2': 'Central European, ISO 8859-2',
  'windows-1250': 'Central European, Windows-1250',
  'windows-1251': 'Cyrillic, Windows-1251',
  shift_jis: 'Japanese, Shift JIS',
  'euc-jp': 'Japanese, EUC-JP',
  gb18030: 'Chinese, GB 18030',
  big5: 'Chinese, Big5',
  'euc-kr': 'Korean, EUC-KR',
};

export function SplittingChoice({ reading, mapping, onChanged }: Props) {
  // A sheet has its cells already.
  if (reading.delimiter === null || reading.encoding === null) return null;
  return (
    <div className="mapping-splitting">
      <Choice
        label="Cells end at"
        labels={DELIMITER_LABELS}
        read={reading.delimiter}
        isFound={reading.mapping.delimiter === null}
        chosen={mapping.delimiter}
        onChosen={(delimiter) => onChanged({ ...mapping, delimiter })}
      />
      <Choice
        label="Encoding"
        labels={ENCODING_LABELS}
        read={reading.encoding}
        isFound={reading.mapping.encoding === null}
        chosen={mapping.encoding}
        onChosen={(encoding) => onChanged({ ...mapping, encoding })}
      />
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly labels: Readonly<Record<string, string>>;
  /** What it was read with, and whether that was found by content. */
  readonly read: string;
  readonly isFound: boolean;
  readonly chosen: string | null;
  readonly onChosen: (value: string | null) => void;
}

function Choice({ label, labels, read, isFound, chosen, onChosen }: ChoiceProps) {
  const others = [read, chosen ?? read].filter((each) => !Object.keys(labels).includes(each));
  const listed = { ...labels, ...Object.fromEntries(others.map((each) => [each, `The sign ${each}`])) };
  return (
    <label className="mapping-line-of">
      <span>{label}</span>
      <select value={chosen ?? ''} onChange={({ target: { value } }) => onChosen(value === '' ? null : value)}>
        <option value="">{isFound ? `${listed[read]} (found)` : 'Find by content'}</option>
        {Object.entries(listed).map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
