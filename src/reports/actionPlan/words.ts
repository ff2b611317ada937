import { typeDay } from '#domain/calendar.ts';
import type { ReportUpdate } from '#domain/pack/planReport.ts';
import type { Approval, Confidence } from '#domain/records/progressUpdate.ts';
import type { Review } from '#domain/records/review.ts';
import { CONFIDENCE_WORDS } from '#ui/rowWords.ts';

/** Board, 11/10/2017: No funding. Empty where none was needed. */
export const sayApproval = (approval: Approval | null): string =>
  approval ? `${approval.by}, ${typeDay(approval.on)}: ${approval.reason}` : '';

export const sayConfidence = (confidence: Confidence | null): string =>
  confidence === null ? '' : CONFIDENCE_WORDS[confidence];

/** Whether an update counts, or why it does not. */
export function sayStanding({
  correctedBy,
  withdrawnBy,
}: Pick<ReportUpdate, 'correctedBy' | 'withdrawnBy'>): string {
  if (withdrawnBy) return `Taken back on ${typeDay(withdrawnBy.value.on)}`;
  return correctedBy ? 'Put right by a later one' : 'Yes';
}

/** Signed off by the chair, 12/01/2018. Returned by …: the reason. */
export function sayReview(review: Review | null): string {
  if (!review) return '';
  const { verdict, by, on, reason } = review;
  const said = `${verdict === 'signed-off' ? 'Signed off' : 'Returned'} by ${by}, ${typeDay(on)}`;
  return reason === '' ? said : `${said}: ${reason}`;
}
