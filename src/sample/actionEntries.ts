import { type IsoDate, type RecordId, scopeOfSubgroup } from '#domain/ids.ts';
import type { Action } from '#domain/records/action.ts';
import type { DateRevision } from '#domain/records/dateRevision.ts';
import type { Approval, CorrectiveAction, ProgressUpdate } from '#domain/records/progressUpdate.ts';
import type { Author } from '#domain/versions/version.ts';
import { AGENCIES, officer } from './agencies.ts';
import { firstEntry, laterEntry, momentOn, type SampleEntry, sampleId } from './entry.ts';
import { formerActionId, formerEntries, formerMilestoneId } from './formerEntries.ts';
import type { ActionScript, Day, Happening, Moved, Said } from './script.ts';
import { placeOf, SUBGROUPS, type SubgroupCode, subgroupId } from './subgroups.ts';

/**
 * What was written down of one action: itself, its milestones, and what became of it.
 *
 * @param begun the day on which the subgroup's plan began, and it with it unless it says otherwise
 */
export function entriesOf(code: SubgroupCode, script: ActionScript, begun: Day) {
  const { added = begun } = script;
  const place = { subgroup: placeOf(code), action: Number(script.ref.split('-').at(-1)) };
  const id = sampleId('action', place);
  const scope = scopeOfSubgroup(subgroupId(code));
  const minuteOf = (position: number) => ((place.action * 37) % 300) + position;
  const writing = (day: Day, position: number, author: Author = officer) => ({
    scope,
    author,
    writtenAt: momentOn(day, minuteOf(position)),
  });
  const milestoneId = (number: number) => sampleId('milestone', { ...place, number });
  const updateId = (number: number) => sampleId('progress-update', { ...place, number });
  const revisionId = (number: number) => sampleId('date-revision', { ...place, number });

  const first = { ...writing(added, 0), kind: 'action', recordId: id } as const;
  const { former } = script;
  const value = actionOf(code, script, added);
  const states = [firstEntry({ ...first, value })];
  const milestones = (script.milestones ?? []).map(([title, due], index) =>
    firstEntry({
      ...writing(added, index + 1),
      kind: 'milestone',
      recordId: milestoneId(index + 1),
      value: {
        ...{ action: id, title, due: due as IsoDate | null, order: index + 1 },
        ...(former && { movedFrom: formerMilestoneId(former, index + 1) }),
      },
    }),
  );
  const steps = milestones.flatMap((entry) => (entry.kind === 'milestone' ? entry.value : []));
  const updates: SampleEntry[] = [];
  const revisions: { readonly entry: SampleEntry; readonly value: DateRevision }[] = [];

  const decisions: SampleEntry[] = [];
  const numberOf = (kind: 'review' | 'date-request' | 'date-refusal') =>
    decisions.filter((entry) => entry.kind === kind).length;
  const requestId = (number: number) => sampleId('date-request', { ...place, number });
  const dueDay = () => revisions.at(-1)?.value.to ?? (script.due as IsoDate | null);

  const write = (happening: Happening, position: number) => {
    switch (happening.event) {
      case 'said': {
        const { asOf, written = asOf, by = chairOf(code), corrects } = happening;
        const value: ProgressUpdate = {
          ...updateOf(happening),
          action: id,
          milestonesDone: (happening.done ?? []).map(milestoneId),
          corrects: corrects === undefined ? null : updateId(corrects),
        };
        const recordId = updateId(updates.length + 1);
        const entry = { ...writing(written, position, by), recordId, value } as const;
        updates.push(firstEntry({ ...entry, kind: 'progress-update' }));
        return;
      }
      case 'moved': {
        const value = revisionOf(happening, id, script.due, revisions, revisionId);
        const recordId = revisionId(revisions.length + 1);
        const written = { ...writing(happening.on, position), recordId, value } as const;
        revisions.push({ entry: firstEntry({ ...written, kind: 'date-revision' }), value });
        return;
      }
      case 'reviewed': {
        const { on, verdict, update, by, reason } = happening;
        const recordId = sampleId('review', { ...place, number: numberOf('review') + 1 });
        const value = {
          action: id,
          update: updateId(update),
          verdict,
          by,
          on: on as IsoDate,
          reason,
        };
        decisions.push(firstEntry({ ...writing(on, position), kind: 'review', recordId, value }));
        return;
      }
      case 'asked': {
        const { on, to, reason } = happening;
        const recordId = requestId(numberOf('date-request') + 1);
        const days = { from: dueDay(), to: to as IsoDate, askedOn: on as IsoDate };
        const value = { action: id, update: null, ...days, reason };
        const written = { ...writing(on, position, chairOf(code)), recordId, value } as const;
        decisions.push(firstEntry({ ...written, kind: 'date-request' }));
        return;
      }
      case 'refused': {
        const { on, by, reason } = happening;
        const recordId = sampleId('date-refusal', {
          ...place,
          number: numberOf('date-refusal') + 1,
        });
        const request = requestId(numberOf('date-request'));
        const value = { action: id, request, by, on: on as IsoDate, reason };
        decisions.push(
          firstEntry({ ...writing(on, position), kind: 'date-refusal', recordId, value }),
        );
        return;
      }
      case 'edited': {
        const before = states.at(-1);
        if (before?.kind !== 'action' || before.value === null) return;
        const value: Action = { ...before.value, ...happening.change };
        const written = { ...writing(happening.on, position), recordId: id, value } as const;
        states.push(laterEntry({ ...written, kind: 'action' }, before, states.length + 1));
      }
    }
  };
  for (const [index, happening] of script.happened.entries()) write(happening, 20 + index * 7);
  return [
    ...(former ? formerEntries(former, value, steps, added) : []),
    ...states,
    ...milestones,
    ...updates,
    ...revisions.map(({ entry }) => entry),
    ...decisions,
  ];
}

function chairOf(code: SubgroupCode): Author {
  const { name, chairAgency } = SUBGROUPS[code];
  const agency = AGENCIES.find(([id]) => id === chairAgency)?.[1].name ?? '';
  return { name: `Chair, ${name} subgroup`, agency };
}

function actionOf(code: SubgroupCode, script: ActionScript, added: Day): Action {
  const [leadAgency, leadRole] = script.lead ?? [null, ''];
  return {
    ref: script.ref,
    subgroup: subgroupId(code),
    priority: SUBGROUPS[code].priorities[0] ?? null,
    title: script.title,
    objective: script.objective,
    description: script.description,
    origin: script.origin ?? '',
    leadAgency,
    leadRole,
    partners: script.partners,
    resources: script.resources,
    funding: script.funding ?? '',
    start: script.start as IsoDate | null,
    originalDue: script.due as IsoDate | null,
    successMeasure: script.measure,
    baseline: script.baseline ?? '',
    target: script.target ?? '',
    themes: script.themes ?? [],
    dependsOn: [],
    risks: script.risks ?? '',
    addedOn: added as IsoDate,
    carriedForwardFrom: null,
    cameFrom: script.cameFrom ?? null,
    findings: script.findings ?? [],
    indicators: [],
    movedFrom: script.former ? formerActionId(script.former) : null,
    isPublishable: script.isPublishable ?? false,
    marking: script.isSensitive ? 'official-sensitive' : 'official',
  };
}

function updateOf(said: Said) {
  return {
    asOf: said.asOf as IsoDate,
    status: said.status,
    percentDone: said.percentDone,
    confidence: null,
    correctiveAction: correctiveActionOf(said),
    whatChanged: said.whatChanged,
    publicWording: said.publicWording ?? '',
    evidence: said.evidence ?? '',
    approval: approvalOf(said),
  };
}

function correctiveActionOf({ plan, who = '', planBy }: Said): CorrectiveAction | null {
  return plan ? { text: plan, who, by: (planBy as IsoDate | undefined) ?? null } : null;
}

function approvalOf({ agreedBy, agreedOn, reason }: Said): Approval | null {
  return agreedBy && agreedOn && reason ? { by: agreedBy, on: agreedOn as IsoDate, reason } : null;
}

/** A revision that puts another right starts from where that one did. */
function revisionOf(
  { to, reason, approver, on, corrects }: Moved,
  action: RecordId<'action'>,
  originalDue: Day | null,
  earlier: readonly { readonly value: DateRevision }[],
  revisionId: (number: number) => RecordId<'date-revision'>,
): DateRevision {
  const wrong = corrects === undefined ? undefined : earlier[corrects - 1];
  const before = earlier.at(-1)?.value.to ?? (originalDue as IsoDate | null);
  return {
    action,
    from: wrong ? wrong.value.from : before,
    to: to as IsoDate,
    reason,
    approver,
    madeOn: on as IsoDate,
    request: null,
    corrects: corrects === undefined ? null : revisionId(corrects),
  };
}
