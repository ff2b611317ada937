import { sayDay, sayMoment } from '#domain/calendar.ts';
import type { BoardPack } from '#domain/pack/boardPack.ts';
import { sayReading } from '#ui/asAtWords.ts';
import { sayAuthor } from '#ui/authorWords.ts';
import { DescriptionList } from '#ui/DescriptionList.tsx';
import { sayCondition } from '#ui/planWords.ts';
import type { Edition } from './edition.ts';
import styles from './Pack.module.css';
import type { RunningText } from './pageBoxes.ts';
import { sayNoSnapshot, sayPlanYearState, titleOf } from './words.ts';

interface CoverProps {
  readonly pack: BoardPack;
  readonly edition: Edition;
  readonly running: RunningText;
}

/** What this is, as at when, who made it, and by what it can be told from any other. */
export function Cover({ pack, edition, running }: CoverProps) {
  const { board, condition } = pack;
  const { partnership, planYear, asAt } = board;
  return (
    <div className={styles.cover}>
      <p className={styles.marking}>{running.marking}</p>
      <div className={styles.coverTitle}>
        <p className={styles.whose}>{partnership.value.name}</p>
        <h1 className={styles.title} tabIndex={-1}>
          <bdi>{titleOf(edition)}</bdi>
        </h1>
        <p className={styles.year}>{sayPlanYearState(planYear?.value ?? null)}</p>
        {planYear && <p>{planYear.value.documentTitle}</p>}
        {condition && <p>{sayCondition(condition)}</p>}
      </div>
      {edition.kind === 'live' && (
        <p className={styles.box}>
          <strong>{sayNoSnapshot(asAt, edition.pastDay)}.</strong>{' '}
          {edition.pastDay
            ? sayReading(edition.pastDay)
            : 'The same pack printed later may show other figures. For a meeting, take a snapshot and print that.'}
        </p>
      )}
      {running.notice && <p className={styles.box}>{running.notice}</p>}
      <DescriptionList items={factsOf(edition, sayDay(asAt))} />
    </div>
  );
}

function factsOf(edition: Edition, asAt: string) {
  const day = { term: 'As at', detail: asAt };
  if (edition.kind === 'live') {
    return [
      day,
      { term: 'Printed by', detail: sayAuthor(edition.printedBy) },
      { term: 'Printed', detail: sayMoment(edition.printedAt) },
    ];
  }
  const { number, meeting, madeBy, madeAt, hash, notes, appVersion } = edition.snapshot;
  return [
    { term: 'Meeting', detail: <bdi>{meeting || 'None in particular'}</bdi> },
    day,
    { term: 'Made by', detail: <bdi>{sayAuthor(madeBy)}</bdi> },
    { term: 'Made', detail: `${sayMoment(madeAt)}, app version ${appVersion}` },
    { term: 'Snapshot', detail: `Number ${number}, id ${edition.id}` },
    { term: 'Hash (SHA-256)', detail: hash },
    ...(notes ? [{ term: 'Notes', detail: <bdi>{notes}</bdi> }] : []),
  ];
}
