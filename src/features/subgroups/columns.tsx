import { sayShortDay } from '#domain/calendar.ts';
import type { SubgroupEntry } from '#domain/plans/plansOf.ts';
import { percentOf } from '#domain/progress/counts.ts';
import { Meter } from '#ui/Meter.tsx';
import { sayLineage, sayNextMeeting } from '#ui/subgroupWords.ts';
import type { TableColumn } from '#ui/table/column.ts';
import { sayCount, sayNumber, SUBGROUP_STATE_WORDS } from '#ui/words.ts';
import { sayInSentence, type Words } from '#ui/partnershipWords.ts';
import styles from './SubgroupsPage.module.css';
import { sayChairInShort, sayDelivered, sayPlan, sayPriorities } from './words.ts';

type SubgroupColumn = TableColumn<SubgroupEntry>;

const NAME: SubgroupColumn = {
  title: 'Subgroup',
  read: ({ profile }) => profile.subgroup.value.name,
  isRowHead: true,
  width: 'medium',
};

export const subgroupColumns = ({ statuses }: Words): readonly SubgroupColumn[] => [
  NAME,
  { title: 'Priority', read: ({ profile }) => sayPriorities(profile), width: 'medium' },
  {
    title: 'Chair',
    read: ({ profile }) => sayChairInShort(profile).join(', '),
    show: ({ profile }) => <Lines words={sayChairInShort(profile)} />,
    width: 'medium',
  },
  {
    title: 'Plan',
    read: ({ profile, counts }) => sayPlan(profile, counts).join(', '),
    show: ({ profile, counts }) => <Lines words={sayPlan(profile, counts)} />,
  },
  { title: 'Actions', read: ({ counts }) => sayNumber(counts.total), isNumber: true },
  {
    title: statuses.complete.label,
    read: ({ profile, counts }) => sayDelivered(profile, counts),
    show: ({ profile, counts }) => {
      const words = sayDelivered(profile, counts);
      if (counts.total === 0) return <span className={styles.gap}>{words}</span>;
      const complete = { count: counts.byState.complete, base: counts.total };
      const { label } = statuses.complete;
      return <Meter percent={percentOf(complete)} label={label} words={words} />;
    },
  },
  { title: 'Overdue', read: ({ counts }) => sayNumber(counts.overdue), isNumber: true },
  {
    title: statuses['no-update'].label,
    read: ({ counts }) => sayNumber(counts.silent),
    isNumber: true,
  },
  {
    title: 'Next meeting',
    read: ({ profile }) =>
      profile.nextMeeting ? sayShortDay(profile.nextMeeting.on) : sayNextMeeting(profile),
  },
];

/** Merged and closed ones: their line says where their work went. */
export const formerColumns = (words: Words): readonly SubgroupColumn[] => [
  NAME,
  { title: 'State', read: ({ profile }) => SUBGROUP_STATE_WORDS[profile.subgroup.value.state] },
  {
    title: 'What became of it',
    read: ({ profile }) => sayLineage(profile).join(' ') || 'Not recorded',
    width: 'wide',
  },
  {
    title: 'Actions kept here',
    read: ({ counts }) =>
      counts.total === 0
        ? 'None'
        : `${sayCount({ count: counts.byState.complete, base: counts.total })} ${sayInSentence(words, 'complete')}`,
  },
];

const Lines = ({ words: [first, ...rest] }: { readonly words: readonly string[] }) => (
  <span className={styles.lines}>
    <span>{first}</span>
    {rest.map((line) => (
      <span key={line} className={styles.small}>
        {line}
      </span>
    ))}
  </span>
);
