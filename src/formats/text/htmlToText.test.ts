import { expect, test } from 'vitest';
import { htmlToText, wordsOfHtml } from './htmlToText';

test.each([
  ['a text stays as it is', ' Sailed, 3 < 5 & so on ', 'Sailed, 3 < 5 & so on'],
  ['markup goes and entities are read', '<p>Sailed &amp; <b>returned</b></p>', 'Sailed & returned'],
  ['words that a library does not sort by are no tags', '<<A>> brief log', '<<A>> brief log'],
  ['nor beside tags', '<i><<The>> log</i> of Kew', '<<The>> log of Kew'],
  ['blocks stand on lines of their own', 'One<br/>two<ul><li>a</li><li>b</li></ul>', 'One\ntwo\n- a\n- b'],
  ['a link keeps its address', '<a href="https://a.org/x">Log</a> book', 'Log (https://a.org/x) book'],
  ['an address is not said twice', '<a href="https://a.org">https://a.org</a>', 'https://a.org'],
  ['a relative address is kept as it is written', '<a href="./log">Log</a> book', 'Log (./log) book'],
  ['a place on the same page is none', '<a href="#log">Log</a> <img src="data:x" alt="A ship">', 'Log A ship'],
  ['a picture keeps its address', '<img src="ship.jpg" alt="A ship"><img src="/b.jpg">', 'A ship (ship.jpg)/b.jpg'],
  ['scripts and styles are not text', 'a<script>alert("<b>")</script><style>b{}</style>c', 'ac'],
  ['what is not closed is read', '<div><b>Log', 'Log'],
])('%s', (_, html, text) => {
  expect(htmlToText(html)).toBe(text);
});

test('the words of a text stand without the addresses of its links, which are handed back once each', () => {
  const html = '<h2><a href="/log">Log</a> and <a href="/log">log</a></h2><img src="a.jpg" alt="A ship">';
  expect(wordsOfHtml(html)).toEqual({ words: 'Log and log\nA ship', addresses: ['/log', 'a.jpg'] });
});
