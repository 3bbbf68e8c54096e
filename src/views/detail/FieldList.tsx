/** Owns what the file of a record says beyond what has a place of its own: label and value, line by line. */
import type { Field } from '../../model/dataset/schema';
import { Section } from './Section';

export const FieldList = ({ fields }: { readonly fields: readonly Field[] }) => (
  <Section title="As the file has it">
    <dl className="field-list">
      {fields.map(({ label, value }) => (
        <div key={`${label} ${value}`}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  </Section>
);
