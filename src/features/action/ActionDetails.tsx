import type { ActionView } from '#domain/plans/actionView.ts';
import { FIELD_WORDS } from '#ui/actionWords.ts';
import { REFERRAL_WORDS } from '#ui/evidenceWords.ts';
import styles from './ActionPage.module.css';
import { Dependencies } from './Dependencies.tsx';
import { Details } from './Details.tsx';
import { Evidence } from './Evidence.tsx';
import { sayBlanks } from './words.ts';

interface ActionDetailsProps {
  readonly view: ActionView;
}

/** What, why, how it is measured, and what it rests on. */
export function ActionDetails({ view }: ActionDetailsProps) {
  const { value } = view.action;
  const { priorityTitle, themeTitles, blanks } = view;
  return (
    <div className={styles.details}>
      <Details
        title="What and why"
        items={[
          { term: FIELD_WORDS.description, detail: value.description },
          { term: FIELD_WORDS.objective, detail: value.objective },
          { term: FIELD_WORDS.priority, detail: priorityTitle || 'None in particular' },
          { term: FIELD_WORDS.cameFrom, detail: value.cameFrom && REFERRAL_WORDS[value.cameFrom] },
          { term: FIELD_WORDS.origin, detail: value.origin },
          { term: FIELD_WORDS.themes, detail: themeTitles.join('\n') },
        ]}
      />
      <Evidence view={view} />
      <Details
        title="How success is measured"
        items={[
          { term: 'Measure', detail: value.successMeasure },
          { term: FIELD_WORDS.baseline, detail: value.baseline },
          { term: FIELD_WORDS.target, detail: value.target },
        ]}
      />
      <Dependencies view={view} />
      {blanks.length > 0 && <p className={styles.small}>{sayBlanks(blanks)}</p>}
    </div>
  );
}
