import type { PackSection } from '#domain/pack/boardPack.ts';
import { useWords } from '#ui/WordsContext.ts';
import styles from './Pack.module.css';
import { PlanTable } from './PlanTable.tsx';
import { sayNoPlan, saySectionCounts, saySectionHead } from '#ui/packWords.ts';

interface SubgroupSheetProps {
  readonly section: PackSection;
}

/** A subgroup and its action plan, on paper of its own. */
export function SubgroupSheet({ section }: SubgroupSheetProps) {
  const words = useWords();
  return (
    <>
      <h2 className={styles.heading}>{section.profile.subgroup.value.name}</h2>
      <ul className={styles.meta}>
        {saySectionHead(words, section.profile).map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
      {section.rows.length > 0 ? (
        <>
          <p className={styles.sentence}>{saySectionCounts(words, section.counts)}</p>
          <PlanTable name={section.profile.subgroup.value.name} rows={section.rows} />
        </>
      ) : (
        <p className={styles.box}>{sayNoPlan(section.profile)}</p>
      )}
    </>
  );
}
