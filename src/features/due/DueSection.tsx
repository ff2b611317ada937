import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { DueList, DueRow } from '#domain/progress/dueLists.ts';
import type { DueView } from '#domain/progress/dueView.ts';
import { useServices } from '#queries/services.ts';
import { useIsReadOnly } from '#queries/source.ts';
import { useHref } from '#queries/useHref.ts';
import { Button } from '#ui/Button.tsx';
import { DataTable } from '#ui/table/DataTable.tsx';
import { useWords } from '#ui/WordsContext.ts';
import { sayNumberOf } from '#ui/words.ts';
import { columnsOf } from './columns.tsx';
import { headingId } from './DueCounts.tsx';
import type { Chosen } from './DuePage.tsx';
import styles from './DuePage.module.css';
import { LinkTo } from './LinkTo.ts';
import { LIST_MEANINGS, sayList } from './words.ts';

interface DueSectionProps {
  readonly view: DueView;
  readonly list: DueList;
  /** One or more. */
  readonly rows: readonly DueRow[];
  readonly whose: Chosen;
}

/**
 * One list: each row opens the form, and all of them can be worked through one after the other. What
 * was asked to be moved waits for a decision instead, and leads to where it is taken.
 */
export function DueSection({ view, list, rows, whose }: DueSectionProps) {
  const href = useHref();
  const navigate = useNavigate();
  const { now } = useServices();
  const isReadOnly = useIsReadOnly();
  const words = useWords();
  const title = sayList(list, view);
  const isToDecide = list === 'asked-to-move';
  const opensForm = !isReadOnly && list !== 'done' && !isToDecide;
  const walk = {
    walk: list,
    ...(whose.of && { of: whose.of }),
    ...(whose.agency && { agency: whose.agency }),
  };
  const begin = () => {
    const [first] = rows;
    if (!first) return;
    void navigate({
      to: '/actions/$action/record',
      params: { action: first.action.id },
      search: { ...walk, since: now() },
    });
  };
  return (
    <section className={styles.section} aria-labelledby={headingId(list)}>
      <div className={styles.head}>
        <div>
          <h2 id={headingId(list)} tabIndex={-1}>
            {title} <span className={styles.small}>({rows.length})</span>
          </h2>
          <p className={styles.small}>{LIST_MEANINGS[list]}</p>
        </div>
        {opensForm && (
          <Button onClick={begin} aria-label={`Work through these: ${title}`}>
            Work through these
          </Button>
        )}
        {isToDecide && !isReadOnly && <LinkTo to="/asked-to-move">Agree or refuse</LinkTo>}
      </div>
      <Folded isFolded={list === 'done'} summary={`See the ${sayNumberOf(rows.length, 'action')}`}>
        <DataTable
          caption={title}
          isCaptionHidden
          columns={columnsOf(words, list, !whose.of)}
          rows={rows}
          rowKey={({ action }) => action.id}
          rowHref={({ action }) =>
            opensForm
              ? href({ to: '/actions/$action/record', params: { action: action.id }, search: walk })
              : href({ to: '/actions/$action', params: { action: action.id } })
          }
          isLong={rows.length > LONG}
        />
      </Folded>
    </section>
  );
}

interface FoldedProps {
  readonly isFolded: boolean;
  readonly summary: string;
  readonly children: ReactNode;
}

/** What asks for nothing takes no room until somebody wants to see it. */
const Folded = ({ isFolded, summary, children }: FoldedProps) =>
  isFolded ? (
    <details>
      <summary>{summary}</summary>
      {children}
    </details>
  ) : (
    children
  );

/** From here on, rows are laid out as they are reached. */
const LONG = 100;
