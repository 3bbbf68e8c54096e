/** Owns what is said of numbers that date rows as years though nothing but their size says that they are years. */
import type { Problem } from '../../../model/dataset/problem';
import { comparable, fieldsOfName, isCalledDate, saysYear } from '../columns/columnNames';
import type { Values } from '../columns/columnValues';
import type { RecognisedColumn } from '../recognition';
import { DATED } from '../tableMapping';

/** Words by which columns tell of something that happened or of a time: “Built”, “Gründung”, “Fundación”, “Season”. */
const TIMELY =
  /(?:ed|ung|[ts]ion|cion|zione|ure|ment|miento|mento|jahr|jaar|tag|year|annee|ad[oa]|id[oa]|at[oa]|[ei]es?)(?: |$)|(?:^| )(?:built|made|born|begun|began|set up|laid out|lit|won|lost|held|season|saison|vintage|edition|first|last|when|since|seit|from|to|until|start|end|opening|closing|founding|premiere|debut|launch|landing|arrival|departure|death|birth|bau|erbaut|gebaut|eroffnet|gegrundet|erste\p{L}*|release|issue|publication|epoch|era|period|time|age|games|est|establ|circa|ca|ce|ad|bce?)(?: |$)|[^\p{ASCII}]/u;

/** That they were read so is said; of columns by whose names they may be years, nothing. */
export function assumedYears(columns: readonly RecognisedColumn[], values: readonly Values[]): readonly Problem[] {
  const said = columns.flatMap(({ column, use, by }, i) => {
    const { filled = [] } = values[i] ?? {};
    const isBare = by === 'values' && DATED.has(use.field) && filled.every((value) => /^[12]\d{3}$/.test(value));
    const isNamed =
      saysYear(column) ||
      isCalledDate(column) ||
      fieldsOfName(column).some((field) => DATED.has(field)) ||
      TIMELY.test(comparable(column));
    return isBare && !isNamed && /^Column \d+$/.test(column) === false ? [`“${column}”`] : [];
  });
  return said.length === 0
    ? []
    : [
        {
          path: 'header',
          record: 'Columns',
          message: `Numbers were read as years, since all of them could be: ${said.join(', ')}`,
          hint: 'Where they are numbers of something else, choose “Detail” for the column where the columns are chosen.',
          effect: 'assumed',
          sort: 'date',
        },
      ];
}
