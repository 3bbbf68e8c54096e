/** Owns the details of what is selected: the list of several, and the record or relation selected last, or its form. */
import type { ReactNode } from 'react';
import { useIndex } from '../shared/EntenteContext';
import { RecordDetails } from './RecordDetails';
import { RelationDetails } from './RelationDetails';
import { SelectionList } from './SelectionList';

interface Props {
  /** The id selected last. */
  readonly last: string;
  readonly isSeveral: boolean;
  /** The form that stands instead of the details; false where it is not open. */
  readonly children: ReactNode | false;
}

export const SelectionDetails = ({ last, isSeveral, children }: Props) => (
  <>
    {isSeveral && <SelectionList />}
    {children === false ? <OneDetails id={last} /> : children}
  </>
);

function OneDetails({ id }: { readonly id: string }) {
  const index = useIndex();
  const row = index.rowById(id);
  if (row !== undefined) return <RecordDetails row={row} />;
  const link = index.link(index.linkOf(id) ?? -1);
  return link === undefined ? null : <RelationDetails link={link} />;
}
