import { useNavigate, useParams } from '@tanstack/react-router';
import { useCallback } from 'react';
import { sayDay } from '#domain/calendar.ts';
import type { IsoDate, RecordId } from '#domain/ids.ts';
import { namesOf } from '#domain/plans/namesOf.ts';
import { DECISION_TYPES } from '#domain/records/decision.ts';
import type { Records } from '#domain/versions/records.ts';
import { Disputed } from '#forms/Disputed.tsx';
import { useRecords } from '#queries/records.ts';
import { useWhyReadOnly } from '#queries/source.ts';
import { useHref } from '#queries/useHref.ts';
import { sayWhyReadOnly } from '#ui/asAtWords.ts';
import { Breadcrumb } from '#ui/Breadcrumb.tsx';
import { DECISION_TYPE_WORDS } from '#ui/meetingWords.ts';
import { Notice } from '#ui/Notice.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { sayFieldOf } from '#ui/records/fieldWords.ts';
import { sayValueOf } from '#ui/records/valueWords.ts';
import { useWords } from '#ui/WordsContext.ts';
import { DecisionForm } from './DecisionForm.tsx';
import { RetireDecision } from './RetireDecision.tsx';

/** A decision or a follow-up of a meeting: a new one, or one to be put right. */
export function DecisionPage() {
  const { meeting: id, decision: which } = useParams({ from: '/meetings/$meeting/$decision' });
  const show = useCallback(
    (records: Records, _: IsoDate) => {
      const decision = records.decision.get(which as RecordId<'decision'>);
      return {
        meeting: records.meeting.get(id) ?? null,
        decision: decision && !decision.isRetired ? decision : null,
        agencies: records.agency,
      };
    },
    [id, which],
  );
  const { meeting, decision, agencies } = useRecords(show);
  const names = useRecords(namesOf);
  const words = useWords();
  const why = useWhyReadOnly();
  const navigate = useNavigate();
  const href = useHref();
  const type = decision?.value.type ?? DECISION_TYPES.find((one) => one === which);
  const isKnown = meeting !== null && type !== undefined;
  const title = isKnown ? titleOf(type, decision !== null) : 'There is no such decision here';
  const toMeeting = () => void navigate({ to: '/meetings/$meeting', params: { meeting: id } });
  const trail = [
    { label: 'Meetings', href: href({ to: '/meetings' }) },
    ...(meeting
      ? [
          {
            label: `${meeting.value.title}, ${sayDay(meeting.value.on)}`,
            href: href({ to: '/meetings/$meeting', params: { meeting: id } }),
          },
        ]
      : []),
  ];
  return (
    <>
      <title>{title}</title>
      <PageHeader title={title} breadcrumb={<Breadcrumb trail={trail} />} />
      {why && isKnown && (
        <Notice title="Nothing can be changed here">
          {sayWhyReadOnly(why, 'to record decisions')}
        </Notice>
      )}
      {!isKnown && <p>It may not be in what you look at, or not have reached this device yet.</p>}
      {isKnown && decision && decision.conflicts.length > 0 && (
        <Disputed
          record={decision}
          sayField={(field) => sayFieldOf('decision', field)}
          sayValue={(field, value) => sayValueOf('decision', field, value, { words, names })}
        />
      )}
      {isKnown && !why && !(decision && decision.conflicts.length > 0) && (
        <>
          <DecisionForm
            key={decision?.id ?? type}
            {...{ meeting, decision, type, agencies }}
            onSaved={toMeeting}
          />
          {decision && <RetireDecision decision={decision} onRetired={toMeeting} />}
        </>
      )}
    </>
  );
}

const titleOf = (type: keyof typeof DECISION_TYPE_WORDS, isKnown: boolean) =>
  `${isKnown ? 'Change the' : 'Add a'} ${DECISION_TYPE_WORDS[type].toLowerCase()}`;
