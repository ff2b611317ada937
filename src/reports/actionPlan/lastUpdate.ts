import type { ReportRow } from '#domain/pack/planReport.ts';
import { FIELD_WORDS } from '#ui/actionWords.ts';
import { sayMarking, type Words } from '#ui/partnershipWords.ts';
import type { ExplainedColumn } from '../column.ts';
import { sayApproval, sayConfidence } from './words.ts';

/** What was last said of it. */
export const LAST_UPDATE: readonly ExplainedColumn<ReportRow>[] = [
  {
    id: 'last-update',
    title: 'Last update, true on',
    kind: 'day',
    width: 12,
    explained: 'The day of which the latest update speaks. Blank: no update was received.',
    read: ({ said }) => said?.asOf ?? null,
  },
  {
    id: 'what-changed',
    title: 'What has changed (internal)',
    kind: 'text',
    width: 50,
    explained: 'The latest update in the chair’s words. Not for publication.',
    read: ({ said }) => said?.whatChanged ?? '',
  },
  {
    id: 'public-wording',
    title: 'Public wording',
    kind: 'text',
    width: 40,
    explained: 'The same in words that may be published. Blank: none were written.',
    read: ({ said }) => said?.publicWording ?? '',
  },
  {
    id: 'corrective-action',
    title: 'Corrective action',
    kind: 'text',
    width: 40,
    explained: 'What will be done to bring it back on track; every red needs one.',
    read: ({ said }) => said?.correctiveAction?.text ?? '',
  },
  {
    id: 'corrective-who',
    title: 'Corrective action: by whom',
    kind: 'text',
    width: 20,
    explained: 'Role or agency. Blank: not said.',
    read: ({ said }) => said?.correctiveAction?.who ?? '',
  },
  {
    id: 'corrective-by',
    title: 'Corrective action: by when',
    kind: 'day',
    width: 12,
    explained: 'Blank: not said.',
    read: ({ said }) => said?.correctiveAction?.by ?? null,
  },
  {
    id: 'confidence',
    title: 'Confidence',
    kind: 'text',
    width: 12,
    explained: 'How sure the chair is that it will be done in time. Blank: not said.',
    read: ({ said }) => sayConfidence(said?.confidence ?? null),
  },
  {
    id: 'evidence',
    title: 'Evidence',
    kind: 'text',
    width: 34,
    explained: 'What shows that it is complete. Blank unless it is.',
    read: ({ said }) => said?.evidence ?? '',
  },
  {
    id: 'approval',
    title: 'Approval',
    kind: 'text',
    width: 34,
    explained: 'Who agreed that it is suspended or closed, when, and why. Blank otherwise.',
    read: ({ said }) => sayApproval(said?.approval ?? null),
  },
];

/** How it is to be handled, and what it is called in the records. */
export const handlingColumns = (words: Words): readonly ExplainedColumn<ReportRow>[] => [
  {
    id: 'added-on',
    title: FIELD_WORDS.addedOn,
    kind: 'day',
    width: 12,
    explained: 'Blank: the day is not known.',
    read: ({ addedOn }) => addedOn,
  },
  {
    id: 'marking',
    title: FIELD_WORDS.marking,
    kind: 'text',
    width: 20,
    explained: 'How this action has to be handled. The file as a whole is marked at its head.',
    read: ({ action }) => sayMarking(words, action.value.marking),
  },
  {
    id: 'publishable',
    title: FIELD_WORDS.isPublishable,
    kind: 'text',
    width: 10,
    explained: 'Yes or No. Nothing is published unless somebody said so.',
    read: ({ action }) => (action.value.isPublishable ? 'Yes' : 'No'),
  },
  {
    id: 'record-id',
    title: 'Record id',
    kind: 'text',
    width: 38,
    explained: 'By this the app knows the action again, whatever its reference. Leave it as it is.',
    read: ({ action }) => action.id,
  },
];
