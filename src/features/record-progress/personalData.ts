import { personalDataInFields } from '#domain/personalData.ts';
import { freeTextsOf } from '#domain/progress/progressDraft.ts';
import type { SignedUpdate } from '#domain/progress/recordSigned.ts';
import { LABELS } from './words.ts';

/** What looks like a person's data, with the label of the field it is in. */
export const personalDataOf = ({ update, move }: SignedUpdate) =>
  personalDataInFields([
    ...freeTextsOf(update),
    ['moveReason' as const, move?.reason ?? ''] as const,
  ]).map((hint) => ({ ...hint, label: LABELS[hint.field] }));
