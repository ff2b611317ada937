import type { Board } from '#domain/progress/board.ts';
import { SILENCES } from '#domain/progress/silence.ts';
import { asksForCorrective } from '#domain/pack/asksForCorrective.ts';
import { saySilence } from '#ui/planWords.ts';
import { sayCorrective, sayLead, sayReasons, saySubgroup } from '#ui/rowWords.ts';
import { StatusChip } from '#ui/status/StatusChip.tsx';
import { StatusKey } from '#ui/status/StatusKey.tsx';
import { useWords } from '#ui/WordsContext.ts';
import { Explained } from '#ui/glossary/Explained.tsx';
import styles from './Pack.module.css';
import { WideTable } from './WideTable.tsx';
import { sayAttentionCount, sayRefs } from '#ui/packWords.ts';

interface AttentionSheetProps {
  readonly board: Board;
}

/** What the statuses mean; then what the board should ask about, the gravest first, and why. */
export function AttentionSheet({ board: { attention, counts, silent } }: AttentionSheetProps) {
  const words = useWords();
  return (
    <>
      <div className={styles.key}>
        <h2 className={styles.heading}>What the statuses mean</h2>
        <StatusKey />
      </div>
      <h2 className={styles.heading}>Needs attention</h2>
      <p className={styles.sentence}>{sayAttentionCount(attention.length, counts.total)}</p>
      {SILENCES.map((silence) => (
        <p key={silence}>
          <strong>Silent for {saySilence(silence, words.reporting.rules)}:</strong>{' '}
          {sayRefs(silent[silence])}
        </p>
      ))}
      {attention.length > 0 && (
        <WideTable caption="Actions that need attention">
          <thead>
            <tr>
              <th scope="col" data-column="ref">
                Ref
              </th>
              <th scope="col">Action</th>
              <th scope="col" data-column="name">
                Subgroup
              </th>
              <th scope="col" data-column="name">
                Lead
              </th>
              <th scope="col" data-column="status">
                Status
              </th>
            </tr>
          </thead>
          {attention.map((one) => (
            <tbody key={one.progress.action.id}>
              <tr>
                <td rowSpan={2}>{one.progress.action.value.ref}</td>
                <th scope="row">{one.progress.action.value.title}</th>
                <td>{saySubgroup(one.progress)}</td>
                <td>{sayLead(one.progress)}</td>
                <td>
                  <StatusChip status={one.progress.status} isOverdue={one.progress.isOverdue} />
                </td>
              </tr>
              <tr>
                <td colSpan={4}>
                  <p>
                    <strong>Why:</strong> {sayReasons(words, one)}.
                  </p>
                  {asksForCorrective(one.progress) && (
                    <p>
                      <strong>Corrective action:</strong>{' '}
                      <bdi>
                        <Explained text={sayCorrective(one.progress)} />
                      </bdi>
                    </p>
                  )}
                </td>
              </tr>
            </tbody>
          ))}
        </WideTable>
      )}
    </>
  );
}
