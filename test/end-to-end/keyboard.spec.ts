import { expect, test } from './fixtures.ts';
import { pressByKeyboard as press, tabTo } from './keys.ts';
import { bar, goTo, openSample, updates } from './pages.ts';

test('leads from the first visit to an update and a snapshot without a mouse', async ({ page }) => {
  await page.goto('./');
  await press(page, page.getByRole('button', { name: 'Explore the sample partnership' }));
  await press(page, page.getByRole('navigation').getByRole('link', { name: 'Actions' }));
  await expect(page.getByRole('heading', { level: 1, name: 'All actions' })).toBeVisible();
  await tabTo(page, page.getByRole('searchbox'));
  await page.keyboard.type('OCG-2');
  await press(page, page.getByRole('link', { name: 'Record progress on OCG-2' }));

  await tabTo(page, page.getByRole('radio').first());
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'At risk' })).toBeChecked();
  await tabTo(page, page.getByRole('textbox', { name: 'How much is done (%)' }));
  await page.keyboard.press('Control+A');
  await page.keyboard.type('70');
  await tabTo(page, page.getByRole('textbox', { name: 'Your name or role' }));
  await page.keyboard.type('Chair');
  await page.keyboard.press('Control+Enter');
  await expect(updates(page).first()).toContainText('70% done');

  await press(page, page.getByRole('navigation').getByRole('link', { name: 'Snapshots' }), 'back');
  await press(page, page.getByRole('link', { name: 'Take a snapshot' }));
  await tabTo(page, page.getByRole('textbox', { name: 'Title' }));
  await page.keyboard.press('Control+Enter');
  await expect(bar(page, 'Snapshot')).toContainText('Snapshot 1');
});

test('skips to the page’s content, and moves the focus with each new page', async ({ page }) => {
  await openSample(page);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await page.keyboard.press('Tab');
  const skip = page.getByRole('button', { name: 'Skip to the page’s content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  await page.getByRole('navigation').getByRole('link', { name: 'Subgroups' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Subgroups' })).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();
});

test('keeps the focus in an open dialog, and gives it back', async ({ page }) => {
  await openSample(page);
  await goTo(page, '/settings/sample');
  const opener = page.getByRole('button', { name: 'Choose a day: See it as on' });
  await opener.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();

  for (let presses = 0; presses < 8; presses += 1) {
    await page.keyboard.press('Tab');
    await expect(dialog.locator(':focus')).toHaveCount(1);
  }
  await page.keyboard.press('Escape');

  await expect(dialog).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test('shows where the focus is, wherever it goes', async ({ page }) => {
  await openSample(page);
  for (let presses = 0; presses < 25; presses += 1) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return 'nothing';
      const marked = [focused, focused.closest('tr, li, [data-rac], label')].some((element) => {
        if (!element) return false;
        const styles = [getComputedStyle(element), getComputedStyle(element, '::after')];
        return styles.some(({ outlineStyle, outlineWidth, boxShadow }) => {
          const hasOutline = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
          return hasOutline || boxShadow !== 'none';
        });
      });
      return marked ? 'marked' : focused.outerHTML.slice(0, 120);
    });
    expect(seen).toBe('marked');
  }
});
