import { ancientHistory, datedHistory, distantHistory } from './datedHistory';
import { expect, openApp, regions, settled, stateOf, test } from './journey';
import { openFile } from './openFile';

/** High enough for every record to stand alone. */
const TALL = { width: 1440, height: 1500 };
/** A day of a month in words: "14 April 2011". */
const A_DAY =
  /\b\d{1,2}(–\d{1,2})? (January|February|March|April|May|June|July|August|September|October|November|December)/;

test.describe('seeing how sure a date is', () => {
  test.use({ viewport: TALL });

  test('every option says its date as firmly as it is known, and never a day that is not', async ({ page }) => {
    await openApp(page);
    await openFile(page, datedHistory(), 'Every class of date');
    const { timeline } = regions(page);
    const said: Readonly<Record<string, string>> = {
      'Exact day': '14 April 2011',
      'Doubted day': 'perhaps 14 August 2011',
      'About a day': 'about 14 December 2011',
      'Known month': 'May 2012',
      'Known year': '2012',
      'About a month': 'about November 2011',
      'Doubted month': 'perhaps September 2012',
      'Doubted and approximate': 'perhaps about April 2013',
      'A season': 'spring 2013',
      'One of two': 'October or November 2014',
      'By a date': 'by the end of 2011, day unknown',
      'Two days': '14–15 April 2011',
      'Loose life': 'July 2010 – June 2013',
      'Ends about then': '1 January 2011 – about March 2013',
      'Since perhaps then': 'since perhaps November 2010',
      'Goes on': 'since 1 February 2012',
      'End unknown': 'since 1 March 2010, end unknown',
      'Some time on': 'since an unknown date',
    };
    for (const [title, words] of Object.entries(said)) {
      const option = timeline.getByRole('option', { name: new RegExp(`^${title}, `) });
      await expect(option).toHaveAccessibleName(new RegExp(`, ${words.replace(/[()]/g, '\\$&')}$`));
    }
    const vague = timeline.locator('.is-vague:not(.is-about, .is-doubted)');
    expect(await vague.count()).toBeGreaterThan(4);
    for (const option of await vague.all()) await expect(option).not.toHaveAccessibleName(A_DAY);
  });

  test('core, rest, doubt, nearness and the four ends are told apart by form', async ({ page }) => {
    await openApp(page);
    await openFile(page, datedHistory(), 'Every class of date');
    const partsOf = (title: string) =>
      regions(page)
        .timeline.getByRole('option', { name: new RegExp(`^${title}, `) })
        .evaluate((option) =>
          [...option.querySelectorAll('.timeline-bar > *, .timeline-arrow, .timeline-glyph > *')]
            .map((part) => (part.getAttribute('class') ?? '').replace(/timeline-/g, ''))
            .join(', '),
        );
    expect({
      'Exact day': await partsOf('Exact day'),
      'Doubted day': await partsOf('Doubted day'),
      'Known month': await partsOf('Known month'),
      'Known year': await partsOf('Known year'),
      'About a month': await partsOf('About a month'),
      'Doubted and approximate': await partsOf('Doubted and approximate'),
      'Planned by a date': await partsOf('Planned by a date'),
      'Sharp life': await partsOf('Sharp life'),
      'Loose life': await partsOf('Loose life'),
      'Goes on': await partsOf('Goes on'),
      'Went on before': await partsOf('Went on before'),
      'End unknown': await partsOf('End unknown'),
      'Start unknown': await partsOf('Start unknown'),
      'Some time on': await partsOf('Some time on'),
    }).toEqual({
      'Exact day': 'shape',
      'Doubted day': 'shape, ring',
      'Known month': 'stretch, shape',
      'Known year': 'rest is-whole',
      'About a month': 'rest is-whole, wave at-top, wave at-bottom',
      'Doubted and approximate': 'rest is-whole, edge, wave at-top, wave at-bottom',
      'Planned by a date': 'rest is-whole, edge',
      'Sharp life': 'core',
      'Loose life': 'rest at-start, core, rest at-end',
      'Goes on': 'core, arrow at-end',
      'Went on before': 'core, arrow at-start',
      'End unknown': 'core, rest at-end, unknown at-end',
      'Start unknown': 'rest at-start, core, unknown at-start',
      'Some time on': 'rest is-whole, unknown at-start, arrow at-end',
    });
  });

  test('the signs are explained beside the timeline', async ({ page }) => {
    await openApp(page);
    const button = page.getByRole('button', { name: 'How dates are drawn' });
    await button.click();
    const legend = page.getByRole('dialog', { name: 'How dates are drawn' });
    await expect(legend.getByRole('listitem')).toHaveCount(9);
    await expect(legend.getByText('Perhaps then: doubted (?)')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(legend).toBeHidden();
    await expect(button).toBeFocused();
  });
});

test.describe('what has no date', () => {
  test('is counted at the foot of the timeline, listed there, and never drawn at 1970', async ({ page }) => {
    await openApp(page);
    await expect(page.getByRole('button', { name: /undated/ })).toBeHidden();
    await openFile(page, datedHistory(), 'Every class of date');
    const { timeline, details } = regions(page);
    await timeline.getByRole('button', { name: /^4 undated/ }).click();
    const list = page.getByRole('dialog', { name: /^4 undated/ });
    await expect(list.getByRole('listitem')).toHaveText([
      'Month thirteen',
      'Thirtieth of February',
      'End before start',
      'In words',
    ]);
    await list.getByRole('button', { name: 'Thirtieth of February' }).click();
    await expect(details.getByRole('heading', { name: 'Thirtieth of February' })).toBeVisible();
    expect((await stateOf(page)).selection).toEqual(['thirtieth-of-february']);
    await openApp(page, '#v=1&from=1969-01-01&to=1972-01-01');
    await openFile(page, datedHistory(), 'Every class of date');
    await expect(timeline.getByRole('option', { name: /^(Month thirteen|In words)/ })).toHaveCount(0);
  });

  test('follows the filter', async ({ page }) => {
    await openApp(page);
    await openFile(page, datedHistory(), 'Every class of date');
    const { filters, timeline } = regions(page);
    await filters.getByRole('checkbox', { name: /^Lives/ }).check();
    await expect(timeline.getByRole('button', { name: /undated/ })).toBeHidden();
  });
});

test.describe('years before 100, before 1 and beyond 9999', () => {
  test('stand on the axis, in the options and in the window', async ({ page }) => {
    await openApp(page);
    await openFile(page, ancientHistory(), 'Antiquity');
    const { timeline } = regions(page);
    await expect(timeline.getByRole('option', { name: /^Ides of March/ })).toHaveAccessibleName(/15 March 44 BCE$/);
    await expect(timeline.getByRole('option', { name: /^Vesuvius/ })).toHaveAccessibleName(/about 24 October 79$/);
    await expect(timeline.locator('.vis-time-axis').getByText('61 BCE', { exact: true })).toBeVisible();
    await timeline.getByRole('textbox', { name: 'From' }).fill('-0043');
    await timeline.getByRole('textbox', { name: 'To' }).fill('-0042');
    await page.keyboard.press('Enter');
    await expect(timeline.locator('.vis-time-axis').getByText('44 BCE', { exact: true })).toBeVisible();
    await expect(timeline.getByRole('slider', { name: 'Window', exact: true })).toHaveAttribute(
      'aria-valuetext',
      '1 January 44 BCE – 31 December 43 BCE',
    );
  });

  test('and what is farther than a browser counts keeps its words, and a place at the end', async ({ page }) => {
    await openApp(page);
    await openFile(page, distantHistory(), 'Far ahead');
    const { timeline } = regions(page);
    await expect(timeline.getByRole('option', { name: /^Year twelve thousand/ })).toHaveAccessibleName(/, 12000$/);
    await expect(timeline.locator('.vis-time-axis').getByText('12000', { exact: true })).toBeVisible();
    await timeline.getByRole('button', { name: 'Fit all' }).click();
    await settled(page);
    await expect(timeline.getByRole('option', { name: /170000002$/ })).toBeAttached();
  });
});

for (const timezoneId of ['Pacific/Midway', 'Pacific/Kiritimati']) {
  test.describe(`in the time zone ${timezoneId}`, () => {
    test.use({ timezoneId });

    test('the calendar days are the same, in options, on the axis and in the window', async ({ page }) => {
      await openApp(page, '#v=1&from=2011-04-10&to=2011-04-20');
      const { timeline } = regions(page);
      await expect(timeline.getByRole('option', { name: /^Telecom/ }).first()).toHaveAccessibleName(
        /14–15 April 2011$/,
      );
      await expect(timeline.getByRole('slider', { name: 'Start of the window' })).toHaveAttribute(
        'aria-valuetext',
        '10 April 2011',
      );
      await expect(timeline.getByRole('slider', { name: 'End of the window' })).toHaveAttribute(
        'aria-valuetext',
        '19 April 2011',
      );
      await expect(timeline.getByRole('textbox', { name: 'From' })).toHaveValue('2011-04-10');
      await expect(timeline.getByRole('textbox', { name: 'To' })).toHaveValue('2011-04-19');
      const axis = timeline.locator('.vis-time-axis');
      const [label, plot] = await Promise.all([
        axis.getByText('14', { exact: true }).first().boundingBox(),
        timeline.locator('.vis-center').first().boundingBox(),
      ]);
      if (label === null || plot === null) throw new Error('The axis has no 14 April');
      // Four of the ten days lie before it.
      expect(Math.abs((label.x - plot.x) / plot.width - 0.4)).toBeLessThan(0.01);
    });
  });
}
