import { screen, within } from '@testing-library/react';
import type { Recorded } from '#domain/versions/records.ts';
import type { Version } from '#domain/versions/version.ts';
import { ACTION, anAction, aPlan, said } from './planBuilders.ts';
import { renderPage } from './renderPage.tsx';

export const RECORD_PROGRESS = `/actions/${ACTION}/record`;

export const PERCENT = 'How much is done (%)';

/** Not the button beside a day, whose name has the same words in it. */
const TYPED = 'input, textarea';

type Opening = NonNullable<Parameters<typeof renderPage>[1]>;

/** The form over one action from 1 April 2017 to 31 March 2018, and hands to fill it in. */
export async function openRecordProgress(
  more: readonly Promise<Version>[] = [],
  { address = RECORD_PROGRESS, ...opening }: Opening & { readonly address?: string } = {},
) {
  const versions = await aPlan(said('action', anAction()), ...more);
  const page = await renderPage(address, { ...opening, versions });
  await screen.findByRole('form');
  const { user, storage } = page;
  const field = (name: string | RegExp) => screen.getByLabelText(name, { selector: TYPED });
  return {
    ...page,
    field,
    choose: (status: string) => user.click(screen.getByRole('radio', { name: status })),
    async type(name: string | RegExp, text: string) {
      await user.clear(field(name));
      await user.click(field(name));
      await user.paste(text);
    },
    save: () => user.click(screen.getByRole('button', { name: /^Save (progress|the correction)/ })),
    /** The updates in the log, oldest id first. */
    async stored() {
      const { records } = await storage.storyOf(ACTION);
      const isUpdate = (record: Recorded): record is Recorded<'progress-update'> =>
        record.kind === 'progress-update';
      return records.filter(isUpdate);
    },
    saved: () => screen.findByRole('heading', { level: 1, name: 'Scoping exercise' }),
  };
}

/** What the summary at the top says. */
export const problemsShown = () =>
  within(screen.getByRole('alert'))
    .getAllByRole('button')
    .map((button) => button.textContent);
