const SUPPRESSION =
  /^\s*(?:(?:oxlint|eslint)-(?:disable|enable)|biome-ignore|@ts-(?:expect-error|ignore|nocheck))/;
const WITH_REASON = /(?: -- |: ).{8,}/s;
const NEVER = /^\s*@ts-(?:ignore|nocheck)/;

/** No rule is switched off without its reason on the same line, and types never for a whole file. */
export const reasonForSuppression = {
  /**
   * @param {{ sourceCode: { getAllComments(): { value: string }[] },
   *   report(what: { node: unknown, message: string }): void }} context
   */
  create(context) {
    return {
      Program: () => {
        for (const node of context.sourceCode.getAllComments()) {
          if (!SUPPRESSION.test(node.value)) continue;
          const isGood = WITH_REASON.test(node.value) && !NEVER.test(node.value);
          const message = 'Say on the same line why this is suppressed: … -- reason';
          if (!isGood) context.report({ node, message });
        }
      },
    };
  },
};
