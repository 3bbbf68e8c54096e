import { expect, test } from 'vitest';
import { htmlToText } from './htmlToText';

test.each([
  ['a text stays as it is', ' Sailed, 3 < 5 & so on ', 'Sailed, 3 < 5 & so on'],
  ['markup goes and entities are read', '<p>Sailed &amp; <b>returned</b></p>', 'Sailed & returned'],
  ['blocks stand on lines of their own', 'One<br/>two<ul><li>a</li><li>b</li></ul>', 'One\ntwo\n- a\n- b'],
  ['a link keeps its address', '<a href="https://a.org/x">Log</a> book', 'Log (https://a.org/x) book'],
  ['an address is not said twice', '<a href="https://a.org">https://a.org</a>', 'https://a.org'],
  ['scripts and styles are not text', 'a<script>alert("<b>")</script><style>b{}</style>c', 'ac'],
  ['what is not closed is read', '<div><b>Log', 'Log'],
])('%s', (_, html, text) => {
  expect(htmlToText(html)).toBe(text);
});
