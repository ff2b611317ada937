import { personalDataInFields } from '#domain/personalData.ts';
import { freeTextsOf } from '#domain/progress/progressDraft.ts';
import type { ProgressUpdate } from '#domain/records/progressUpdate.ts';
import { LABELS } from './words.ts';

/** What looks like a person's data, with the label of the field it is in. */
export const personalDataOf = (update: ProgressUpdate) =>
  personalDataInFields(freeTextsOf(update)).map((hint) => ({ ...hint, label: LABELS[hint.field] }));
