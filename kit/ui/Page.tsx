import type { ReactNode } from 'react';
import './Page.css';
import { ClauseChip } from './ClauseChip.tsx';

/** One page of a desk: its title with the clauses behind it, and its parts below one another. */
export function Page({
  title,
  clauses,
  children,
}: {
  title: string;
  clauses: readonly string[];
  children: ReactNode;
}) {
  return (
    <section className="pg">
      <h1>
        {title}{' '}
        {clauses.map(id => (
          <ClauseChip key={id} id={id} />
        ))}
      </h1>
      {children}
    </section>
  );
}

/** The head of a part of a page: its name on the left, what one can do on the right. */
export function PartHead({
  title,
  clauses = [],
  children,
}: {
  title: string;
  clauses?: readonly string[];
  children?: ReactNode;
}) {
  return (
    <div className="pg-head">
      <h2>
        {title}{' '}
        {clauses.map(id => (
          <ClauseChip key={id} id={id} />
        ))}
      </h2>
      <span className="pg-do">{children}</span>
    </div>
  );
}
