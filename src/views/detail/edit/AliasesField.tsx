/** Owns the other spellings and short forms of a record, by which the search finds it too. */
import { changeCommon } from '../../../model/editing/editRecords';
import type { Row } from '../../../model/index/rows';
import { EditField, orNone } from '../../shared/edit/EditField';
import type { ApplyEdit } from '../../shared/edit/useEditing';
import { ChipsField } from './ChipsField';

export function AliasesField({ row, apply }: { readonly row: Row; readonly apply: ApplyEdit }) {
  const change = (to: (had: readonly string[]) => readonly string[]) =>
    apply(changeCommon(row.family, row.id, ({ aliases = [] }) => ({ aliases: orNone([...new Set(to(aliases))]) })));
  const aliases = [...new Set(row.record.aliases)];
  return (
    <ChipsField
      legend="Other spellings"
      noun="the spelling"
      chips={aliases.map((alias) => ({ id: alias, label: alias }))}
      onTakenOut={(alias) => change((had) => had.filter((other) => other !== alias))}
    >
      <EditField
        label="Add another spelling"
        value=""
        adds
        placeholder="A spelling or short form, then Enter"
        check={(text) =>
          aliases.includes(text.trim()) ? { ok: false, words: `“${text.trim()}” is there already.` } : null
        }
        onCommit={(alias) => change((had) => [...had, alias])}
      />
    </ChipsField>
  );
}
