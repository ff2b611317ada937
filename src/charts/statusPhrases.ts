import type { StatusCounts } from '#domain/progress/counts.ts';
import { STATUSES } from '#domain/progress/status.ts';
import { sayPhrase, type Words } from '#ui/partnershipWords.ts';
import { sayList, sayNumber } from '#ui/words.ts';

/** Every status that occurs: "9 complete and 1 off track or overdue". */
export const sayStatusesOf = (words: Words, { byStatus }: StatusCounts): string =>
  sayList(
    STATUSES.filter((status) => byStatus[status] > 0).map(
      (status) => `${sayNumber(byStatus[status])} ${sayPhrase(words, status)}`,
    ),
  );
