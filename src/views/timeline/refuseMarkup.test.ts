import { expect, test } from 'vitest';
import cleaner from './refuseMarkup';

test('plain labels pass as they are, and of markup nothing is left that a browser would take for it', () => {
  const { process } = new cleaner.FilterXSS();
  expect(process('May 2012')).toBe('May 2012');
  expect(process('<img src=x onerror=alert(1)>&lt;b&gt;')).not.toMatch(/[<>&]/);
});
