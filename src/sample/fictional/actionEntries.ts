import { type IsoDate, type RecordId, scopeOfSubgroup } from '#domain/ids.ts';
import type { Action } from '#domain/records/action.ts';
import type { ProgressUpdate } from '#domain/records/progressUpdate.ts';
import { firstEntry, momentOn, type SampleEntry, sampleId } from '../entry.ts';
import type { MadeAction } from './actions.ts';
import { findingId } from './assessment.ts';
import { officer, placeOf, SUBGROUPS, type SubgroupCode, subgroupId } from './plan.ts';

/** The days on which chairs reported; the plan itself is a few weeks older than the first. */
export interface Reporting {
  readonly begun: string;
  readonly on: readonly string[];
}

interface Numbered extends Reporting {
  readonly code: SubgroupCode;
  /** Place in the subgroup's plan, from 1. */
  readonly number: number;
  readonly carriedFrom: RecordId<'action'> | null;
}

export const actionId = (code: SubgroupCode, number: number) =>
  sampleId('action', { subgroup: placeOf(code), action: number });

/** An action, and what its chair said of it on each day of reporting. */
export function actionEntries(
  made: MadeAction,
  { code, number, begun, on, carriedFrom }: Numbered,
): readonly SampleEntry[] {
  const id = actionId(code, number);
  const scope = scopeOfSubgroup(subgroupId(code));
  const place = { subgroup: placeOf(code), action: number };
  const written = (day: string, minute: number) =>
    ({ scope, author: officer, writtenAt: momentOn(day, place.subgroup * 20 + minute) }) as const;
  const updates = made.course.flatMap((said, at) => {
    const day = on[at];
    if (said === null || day === undefined) return [];
    const recordId = sampleId('progress-update', { ...place, number: at + 1 });
    const value = updateOf(id, made, said, day);
    return [firstEntry({ ...written(day, number), kind: 'progress-update', recordId, value })];
  });
  const value: Action = {
    ...{ ref: `${code}-${number}`, subgroup: subgroupId(code) },
    ...{ priority: SUBGROUPS[code].priorities[0] ?? null, title: made.title },
    ...{ objective: '', description: '', cameFrom: made.findings.length > 0 ? 'finding' : null },
    ...{ origin: '', leadAgency: made.lead, leadRole: 'Lead officer', partners: [] },
    ...{ resources: '', funding: '', start: begun as IsoDate, originalDue: made.due as IsoDate },
    ...{ successMeasure: 'Done, and seen to be used', baseline: '', target: '', themes: [] },
    ...{ dependsOn: [], risks: '', addedOn: begun as IsoDate, carriedForwardFrom: carriedFrom },
    ...{ findings: made.findings.map(findingId), indicators: [], movedFrom: null },
    isPublishable: true,
    marking: made.isSensitive ? 'official-sensitive' : 'official',
  };
  return [
    firstEntry({ ...written(begun, number), kind: 'action', recordId: id, value }),
    ...updates,
  ];
}

function updateOf(
  action: RecordId<'action'>,
  { due, title }: MadeAction,
  [status, percentDone]: NonNullable<MadeAction['course'][number]>,
  day: string,
): ProgressUpdate {
  const asOf = day as IsoDate;
  const isPutAside = status === 'suspended' || status === 'closed';
  return {
    ...{ action, asOf, status, percentDone, confidence: null, milestonesDone: [] },
    correctiveAction:
      status === 'off-track'
        ? { text: 'Find another contractor', who: 'Lead officer', by: due as IsoDate }
        : null,
    whatChanged: SAID[status],
    publicWording: status === 'complete' ? `Done: ${title}.` : '',
    evidence: status === 'complete' ? 'Signed note of the last visit' : '',
    approval: isPutAside
      ? { by: 'Partnership board', on: asOf, reason: 'The money went elsewhere' }
      : null,
    corrects: null,
  };
}

const SAID: Readonly<Record<ProgressUpdate['status'], string>> = {
  'on-track': 'Going as planned.',
  'at-risk': 'Slower than planned: one agency has nobody free.',
  'off-track': 'The contractor withdrew.',
  complete: 'Done.',
  suspended: 'Put on hold.',
  closed: 'Ended without being delivered.',
};
