/** Runs pieces of work one after the other, in the order they were given. */
export function queue() {
  let last: Promise<unknown> = Promise.resolve();
  return function inTurn<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    const answer = last.then(work);
    // Whoever asked hears of a failure; the next in the queue need not.
    last = answer.catch(() => undefined);
    return answer;
  };
}

export type InTurn = ReturnType<typeof queue>;
