import type { Tie, Tied } from '#domain/structure/retiring.ts';
import { type HrefOf, useHref } from '#queries/useHref.ts';
import { sayNumberOf } from '#ui/words.ts';
import styles from './TieWords.module.css';
import { sayTie, sayWhatToDo } from './words.ts';

/** Of what stays as it is; what stands in the way is named in full. */
const MOST_NAMED = 5;

interface TieWordsProps {
  readonly ties: readonly Tie[];
}

/** What speaks of a record, by name and with a way there. */
export function TieWords({ ties }: TieWordsProps) {
  const href = useHref();
  return ties.map((tie) => {
    const named = tie.kind === 'live-actions' ? tie.of : tie.of.slice(0, MOST_NAMED);
    const more = tie.of.length - named.length;
    return (
      <div key={tie.kind} className={styles.tie}>
        <p>{sayTie(tie)}</p>
        {tie.of.length > 0 && (
          <ul className={styles.list}>
            {named.map((tied) => (
              <li key={tied.id}>
                <a href={hrefOf(href, tied)}>{tied.name}</a>
              </li>
            ))}
            {more > 0 && <li>and {sayNumberOf(more, 'other')}</li>}
          </ul>
        )}
        {sayWhatToDo(tie.kind) && <p>{sayWhatToDo(tie.kind)}</p>}
      </div>
    );
  });
}

const SECTIONS = {
  subgroup: 'subgroups',
  priority: 'priorities',
  meeting: 'meetings',
  finding: 'findings',
  'scored-issue': 'issues',
} as const;

function hrefOf(href: HrefOf, { kind, id }: Tied): string {
  if (kind === 'action') {
    return href({ to: '/actions/$action', params: { action: id } });
  }
  const params = { section: SECTIONS[kind], record: id };
  return href({ to: '/partnership/$section/$record', params });
}
