import { expect, test } from './fixtures.ts';

/** What every other test here rests on: that nothing goes wrong unseen. */
const WRONGS: readonly (readonly [what: string, complaint: RegExp, wrong: () => unknown])[] = [
  [
    'a question to another origin',
    /content policy: connect-src refused https:\/\/example\.org/,
    () => fetch('https://example.org/').catch(() => undefined),
  ],
  [
    'a page that leads to another origin',
    /request to http:\/\/127\.0\.0\.1:4999/,
    () => {
      setTimeout(() => location.assign('http://127.0.0.1:4999/'));
    },
  ],
  [
    'a picture of another origin',
    /content policy: img-src refused https:\/\/example\.org/,
    () => {
      document.body.append(Object.assign(new Image(), { src: 'https://example.org/x.png' }));
    },
  ],
  [
    'a style sheet made by script',
    /content policy: style-src-elem refused inline/,
    () =>
      document.head.append(Object.assign(document.createElement('style'), { textContent: 'a{}' })),
  ],
  [
    'markup made from text',
    /content policy: require-trusted-types-for refused trusted-types-sink/,
    () => {
      setTimeout(() => {
        document.body.innerHTML = '<p>Text</p>';
      });
    },
  ],
  ['an error in the console', /console: Alas/, () => console.error('Alas')],
  [
    'an error that nobody caught',
    /uncaught: Error: Alas/,
    () => {
      setTimeout(() => {
        throw new Error('Alas');
      });
    },
  ],
  [
    'a promise that nobody caught',
    /uncaught: Error: Alas/,
    () => {
      void Promise.reject(new Error('Alas'));
    },
  ],
];

for (const [what, complaint, wrong] of WRONGS) {
  test(`notices ${what}`, async ({ page, complaints }) => {
    await page.goto('./');

    await page.evaluate(wrong);

    await expect.poll(() => complaints.join('\n')).toMatch(complaint);
    complaints.length = 0;
  });
}
