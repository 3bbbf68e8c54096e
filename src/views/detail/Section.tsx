/** Owns a part of the details with its small heading and count. */
import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly count?: number;
  readonly children: ReactNode;
}

export const Section = ({ title, count, children }: Props) => (
  <section className="detail-section">
    <h3>
      {title}
      {count !== undefined && ` · ${count.toLocaleString('en')}`}
    </h3>
    {children}
  </section>
);
